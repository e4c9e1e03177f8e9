"""Music that is there more than once: shown to the listener, never deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from recommender.catalogue.copies import copies_of, fingerprints_twice
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.tracks import TrackStore
from recommender.control import WorkControl
from recommender.copies import Copy, DuplicateGroup
from recommender.entities import Progress, Track
from recommender.learner import Learner

ProgressSink = Callable[[Progress], None]


class Duplicates:
    """Finds files of one recording, by their encoded sound and by how they sound."""

    def __init__(self, database: CatalogueDatabase, tracks: TrackStore, learner: Learner) -> None:
        self._database, self._tracks, self._learner = database, tracks, learner

    def find(
        self, *, progress: ProgressSink | None = None, control: WorkControl | None = None
    ) -> list[DuplicateGroup]:
        """Every recording that several files of the library hold.

        What is not analysed is compared by its encoded sound alone. A cancelled search gives
        what it had found.
        """

        def proceed(done: int, total: int) -> bool:
            if progress is not None:
                progress(Progress("duplicates", done, total))
            return control is None or control.proceed()

        identical = fingerprints_twice(self._database)
        alike = self._learner.duplicates(proceed)
        groups = _joined([*identical, *alike])
        copies = copies_of(
            self._database, self._tracks, [each for group in groups for each in group]
        )
        same = {track_id: number for number, group in enumerate(identical) for track_id in group}
        found = []
        for group in groups:
            there = sorted((copies[each] for each in group if each in copies), key=_fullest_first)
            if len(there) > 1:
                numbers = {same.get(copy.track.track_id) for copy in there}
                is_one = len(numbers) == 1 and None not in numbers
                found.append(DuplicateGroup(tuple(there), identical=is_one))
        return sorted(found, key=lambda group: _shelf(group.copies[0].track))

    def versions(self, track_id: int) -> list[tuple[Track, float]]:
        """Other files of the same recording and how alike they sound, 0..1, likest first.

        Raises:
            UnknownTrack: there is no such track.
        """
        self._tracks.by_id(track_id)
        return self._tracks.scored(self._learner.versions(track_id))


def _joined(groups: Sequence[Sequence[int]]) -> list[list[int]]:
    """Groups that share a member become one."""
    group_of: dict[int, list[int]] = {}
    for group in groups:
        joined = list(group)
        for old in {
            id(group_of[each]): group_of[each] for each in group if each in group_of
        }.values():
            joined += old
        joined = sorted(set(joined))
        for each in joined:
            group_of[each] = joined
    return list({id(group): group for group in group_of.values()}.values())


def _fullest_first(copy: Copy) -> tuple[bool, int, int, str]:
    return not copy.lossless, -copy.sample_rate_hz, -(copy.bit_rate_bps or 0), copy.track.path


def _shelf(track: Track) -> tuple[str, str, str]:
    return track.artist.casefold(), track.title.casefold(), track.path
