"""What the booklet of a record would say: who made a track, and texts about artist and album."""

from __future__ import annotations

from recommender.catalogue.credits import read_credits
from recommender.catalogue.tracks import TrackStore
from recommender.descriptions import LinerNotes


class LinerNoteReader:
    """Reads liner notes when they are asked for. Safe from any thread."""

    def __init__(self, tracks: TrackStore) -> None:
        self._tracks = tracks

    def read(self, track_id: int) -> LinerNotes:
        """Credits from the tags of a track's file, and the texts beside it.

        Raises:
            UnknownTrack: there is no such track.
        """
        track = self._tracks.by_id(track_id)
        texts = self._tracks.texts(track_id)
        return LinerNotes(
            credits=read_credits(track.path),
            about_artist=texts.get("artist", ""),
            about_album=texts.get("album", ""),
        )
