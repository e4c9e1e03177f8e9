"""Keeps one recommender in step with the catalogue: its library, its features, its facts.

The recommender (:mod:`recommender.ranking.discover`) knows no catalogue. It is built anew when the
library or its features changed; facts recorded since, by any process, are learnt one by one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from recommender.beliefs import Statement
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.features import FeatureStore
from recommender.catalogue.playlist_store import PlaylistStore
from recommender.catalogue.statement_store import StatementStore
from recommender.catalogue.word_store import WordStore
from recommender.collaborative.source import SourceModel
from recommender.community import Community
from recommender.company import Company, people_fitted_on
from recommender.control import Steps, WorkControl
from recommender.entities import ChannelName, Gesture, GuessedLabel, Interaction, Progress
from recommender.errors import RequestError, WorkCancelled
from recommender.kept_learning import KeptLearning
from recommender.library_reading import read_library
from recommender.phrases import Phrase, say
from recommender.policy.lstdq import LookingAhead
from recommender.policy.reward import Fact, in_order
from recommender.policy.value import ValueFunction
from recommender.ranking.discover import Recommender
from recommender.ranking.duplicates import duplicates
from recommender.ranking.kept import code_digest
from recommender.ranking.library import LibraryArrays
from recommender.ranking.people import fit_foreign, placed_by_content
from recommender.ranking.requests import DiscoverRequest, Facts
from recommender.ranking.stated import Stated, nothing_stated, stated
from recommender.ranking.traits import TraitTable
from recommender.slates import Account, DailyBlend, Slate
from recommender.told_traits import catalogue_traits

WORTH_KEEPING = 200
"""Facts that were learnt anew; fewer are learnt again as quickly as they are kept."""
STEPS = 100
"""Building is told in hundredths; reading takes about these, and learning the plays the rest."""
READ, SOURCES, PLACED, CHANNELS = 0, 10, 25, 35
LIBRARY_STAMP = """
    SELECT (SELECT count(*) FROM tracks WHERE missing_since IS NULL),
           (SELECT total(mtime_ns) FROM tracks WHERE missing_since IS NULL),
           (SELECT count(*) FROM sound_features), (SELECT max(analysed_at) FROM sound_features),
           (SELECT count(*) FROM word_features), (SELECT max(analysed_at) FROM word_features),
           (SELECT count(*) FROM playlist_tracks), (SELECT total(track_id) FROM playlist_tracks)"""


class Learner:
    """The recommender of one profile, built on demand. Safe across threads, one request a time.

    While a new one is being built in one thread, what only reads is answered by the one before.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        database: CatalogueDatabase,
        log: FactLog,
        features: FeatureStore,
        community: Community,
        playlists: PlaylistStore,
        statements: StatementStore,
        words: WordStore,
        kept: KeptLearning,
    ) -> None:
        self._clock = clock
        self._kept, self._kept_facts = kept, 0
        self._statements, self._words = statements, words
        self._said: tuple[Statement, ...] = ()
        self._traits: tuple[LibraryArrays, TraitTable] | None = None
        self._database = database
        self._log = log
        self._features = features
        self._community = community
        self._playlists = playlists
        self._ahead: LookingAhead | None = None
        self._foreign: tuple[object, list[SourceModel]] = (None, [])
        self._building = threading.Lock()
        self._lock = threading.Lock()
        self._recommender: Recommender | None = None
        self._built_for: tuple[object, ...] = ()
        self._people_of: tuple[object, ...] = ()
        """How many plays, and which sources, the people channel was fitted on."""
        self._interactions: list[Interaction] = []
        self._gestures: list[Gesture] = []
        self._known_slates: set[str] = set()

    def prepare(
        self,
        progress: Callable[[Progress], None] | None = None,
        control: WorkControl | None = None,
    ) -> bool:
        """Learn what is new before it is asked for; False if that was cancelled."""
        try:
            self._bring_up_to_date(Steps("learning", STEPS, progress, control))
        except WorkCancelled:
            return False
        return True

    def queue(self, request: DiscoverRequest) -> Slate:
        """Build the queue that is asked for.

        Raises:
            RequestError: the library is empty. UnknownTrack: a seed is not in it.
        """
        with self._current() as recommender:
            if not len(recommender.library):
                raise RequestError(say("The library is empty. Scan a music folder first."))
            slate = recommender.discover(request)
            self._remember(recommender, slate)
        return slate

    def look_ahead(self, ahead: LookingAhead | None) -> None:
        """Let the value of the sequence have the share it has earned; None for no say."""
        with self._building:
            if ahead is not None or self._ahead is not None:
                self._ahead, self._built_for = ahead, ()

    def blends(self, now: datetime) -> list[tuple[DailyBlend, tuple[int, ...]]]:
        """The blends of a day, each with the ids of the tracks it is made around."""
        with self._current() as recommender:
            return recommender.blends(now)

    def turned_away(self, now: datetime) -> tuple[Phrase, ...]:
        """What the last skips of the session keep away, in words."""
        with self._current() as recommender:
            return recommender.turned_away(now)

    def playable(self, track_ids: Sequence[int]) -> list[int]:
        """Those of the tracks that the library holds, in their order."""
        with self._current() as recommender:
            row_of = recommender.library.row_of
        return [track_id for track_id in track_ids if track_id in row_of]

    def account(self, track_id: int, now: datetime) -> Account:
        """What speaks for and against one track at a moment.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        with self._current() as recommender:
            return recommender.account(track_id, now)

    def similar(
        self, track_id: int, *, by: ChannelName | None, length: int
    ) -> list[tuple[int, float]]:
        """The nearest tracks: (track id, closeness), nearest first."""
        with self._current(track_id) as recommender:
            return recommender.similar(track_id, by, length)

    def similar_artists(self, track_id: int, length: int) -> list[tuple[int, float]]:
        """The artists whose sound is nearest: (id of a track of theirs, overlap), nearest first."""
        with self._current(track_id) as recommender:
            return recommender.similar_artists(track_id, length)

    def versions(self, track_id: int) -> list[tuple[int, float]]:
        """Other files of one recording: (track id, cosine of their sound), likest first."""
        with self._current(track_id) as recommender:
            return recommender.versions(track_id)

    def duplicates(self, proceed: Callable[[int, int], bool]) -> list[list[int]]:
        """Track ids by recording, of recordings with several files; see :mod:`.duplicates`."""
        with self._current() as recommender:
            library = recommender.library
        # Outside the lock: a search through a large library must not keep a queue waiting.
        return [library.track_ids[group].tolist() for group in duplicates(library, proceed)]

    def guessed_labels(self, track_id: int) -> tuple[GuessedLabel, ...]:
        """What a track seems to be by its sound, most confident first."""
        with self._current(track_id) as recommender:
            return recommender.guessed_labels(track_id)

    def library(self) -> LibraryArrays:
        """The playable library as arrays; never changed, only replaced."""
        with self._current() as recommender:
            return recommender.library

    def facts(self) -> list[Fact]:
        """The facts of the profile that count, in the order in which they became known."""
        with self._current() as recommender:
            return list(recommender.facts)

    def weights(self, ago: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The weights of the value some facts ago and now, (d,) each."""
        with self._current() as recommender:
            return recommender.weights_ago(ago), recommender.weights

    def traits(self) -> TraitTable:
        """What the tracks of :meth:`library` have in common."""
        with self._current() as recommender:
            return self._table(recommender.library)

    def tastes(self, track_ids: NDArray[np.int64], now: datetime) -> NDArray[np.float32]:
        """The score (n,) of each track at a moment, NaN for one that is gone."""
        with self._current() as recommender:
            return recommender.tastes(track_ids, now)

    @contextmanager
    def _current(self, track_id: int | None = None) -> Iterator[Recommender]:
        """The recommender for one request, knowing every fact.

        Args:
            track_id: the request only reads about this track: rather than wait for a new
                recommender it takes the one before, if that knows the track.
        """
        before = self._recommender if self._building.locked() else None
        if before is None or track_id is None or track_id not in before.library.row_of:
            self._bring_up_to_date(Steps("learning", STEPS))
        with self._lock:
            assert self._recommender is not None  # it was brought up to date, or was there
            yield self._recommender

    def _bring_up_to_date(self, steps: Steps) -> None:
        """Learn the facts since last time, or build anew. Others wait for it, then go on.

        Raises:
            WorkCancelled: the next request builds instead.
        """
        with self._building:
            interactions = self._log.interactions(_last_id(self._interactions))
            gestures = self._log.gestures(_last_id(self._gestures))
            self._interactions += interactions
            self._gestures += gestures
            fitted_on = people_fitted_on(len(self._interactions))
            stamp = self._library_stamp()
            # Products here are small: two threads of the BLAS take ten times as long on two cores.
            import scipy.linalg  # noqa: F401 - what is not loaded yet would not be limited

            with ThreadpoolController().limit(limits=1, user_api="blas"):
                if self._recommender is not None and stamp == self._built_for:
                    with self._lock:
                        self._hear(self._recommender)
                        self._observe(self._recommender, interactions, gestures)
                    self._refit(self._recommender, fitted_on, steps)
                    return
                self._built_for = ()  # whatever ends the building, what was read needs another
                recommender, known_slates = self._build(fitted_on, steps)
            with self._lock:
                self._recommender, self._known_slates = recommender, known_slates
                self._keep(recommender, WORTH_KEEPING)
            self._built_for = stamp

    def _refit(self, recommender: Recommender, fitted_on: int, steps: Steps) -> None:
        """Fit what is played together anew, if enough was played or another source came."""
        of = fitted_on, self._community.stamp()
        if of == self._people_of:
            return
        people = self._fitted(recommender.library, of, steps)
        with self._lock:
            recommender.know_people(people)

    def _fitted(
        self, library: LibraryArrays, of: tuple[int, object], steps: Steps
    ) -> list[SourceModel]:
        """Every source of co-listening, each with a place for what nobody has played.

        Args:
            of: on how many plays, and the stamp of the imported sources.
        """
        steps.reach(SOURCES, "what is played together")
        known = self._company(of[0])
        key = repr((self._library_stamp(), of, known.digest(), code_digest()))
        placed = self._kept.load_people(key)
        if placed is None:
            people = [*known.models(library, steps.check), *self._others(library, of[1], steps)]
            steps.reach(PLACED, "what sound and words tell of it")
            placed = placed_by_content(library, people, steps.check)
            self._kept.save_people(key, placed)
        self._people_of = of
        return placed

    def close(self) -> None:
        """Keep what was learnt since it was kept last."""
        with self._building, self._lock:
            if self._recommender is not None and self._built_for:
                self._keep(self._recommender, least=1)

    def _keep(self, recommender: Recommender, least: int) -> None:
        """Keep what was learnt, if it is so many facts more than what is kept."""
        if len(recommender.facts) - self._kept_facts >= least:
            kept = recommender.keep(self._clock())
            self._kept.save(self._key(), kept)
            self._kept_facts = kept.facts

    def _key(self) -> str:
        """All that the learning depends on but for the facts."""
        return repr((self._library_stamp(), self._said, code_digest()))

    def _library_stamp(self) -> tuple[object, ...]:
        """Another one whenever the library or its features changed."""
        return tuple(self._database.read_one(LIBRARY_STAMP) or ())

    def _hear(self, recommender: Recommender) -> None:
        """Take what the listener said of traits since last time."""
        said = tuple(self._statements.newest())
        if said != self._said:
            self._said = said
            recommender.hear(self._stated(recommender.library))

    def _stated(self, library: LibraryArrays) -> Stated:
        if not self._said:
            return nothing_stated(library)
        return stated(library, self._table(library), self._said)

    def _table(self, library: LibraryArrays) -> TraitTable:
        if self._traits is None or self._traits[0] is not library:
            self._traits = library, catalogue_traits(library, self._features, self._words)
        return self._traits[1]

    def _observe(
        self,
        recommender: Recommender,
        interactions: Sequence[Interaction],
        gestures: Sequence[Gesture],
    ) -> None:
        for fact in in_order(interactions, gestures):
            if fact.slate_id is not None and fact.slate_id not in self._known_slates:
                slate = self._log.slate(fact.slate_id)
                if slate is not None:
                    self._remember(recommender, slate)
            recommender.observe(fact)
        recommender.take_back({made.retracts for made in gestures if made.retracts})

    def _remember(self, recommender: Recommender, slate: Slate) -> None:
        recommender.remember(slate)
        self._known_slates.add(slate.slate_id)

    def _build(self, fitted_on: int, steps: Steps) -> tuple[Recommender, set[str]]:
        """A recommender that knows all facts read so far, and the slates they came from."""
        steps.reach(READ, "the library")
        slot_features = {
            (played.slate_id, played.slot): played.features
            for played in self._log.played_slot_features()
        }
        library = read_library(self._database, self._features, self._kept)
        people = self._fitted(library, (fitted_on, self._community.stamp()), steps)
        steps.reach(CHANNELS, "what sounds and reads alike")
        self._said = tuple(self._statements.newest())
        kept = self._kept.load(self._key())
        self._kept_facts = 0 if kept is None else kept.facts
        facts = Facts(
            list(self._interactions), list(self._gestures), slot_features, kept, self._clock()
        )

        def learning(learnt: int, of: int) -> None:
            steps.reach(CHANNELS + (STEPS - CHANNELS) * learnt // of, "your listening")

        said = self._stated(library)
        value = partial(ValueFunction, ahead=self._ahead)
        recommender = Recommender(library, facts, people, value, learning, said)
        steps.reach(STEPS, "ready")
        return recommender, {slate_id for slate_id, _slot in slot_features}

    def _others(self, library: LibraryArrays, imported: object, steps: Steps) -> list[SourceModel]:
        """The imported sources, fitted anew only when they or the library's tracks changed."""
        names = (library.track_ids.tobytes(), tuple(library.titles), tuple(library.artists))
        stamp = (imported, hash(names))
        if stamp != self._foreign[0]:
            sources = self._community.data(library.track_ids)
            self._foreign = stamp, fit_foreign(sources, steps.check)
        return self._foreign[1]

    def _company(self, fitted_on: int) -> Company:
        """What the first interactions tell of what goes together."""
        seen = self._interactions[:fitted_on]
        until = max((play.started_at for play in seen), default=datetime.fromtimestamp(0, UTC))
        gestures = [gesture for gesture in self._gestures if gesture.at <= until]
        playlists = [track_ids for _name, track_ids in self._playlists.made_by_hand()]
        return Company(seen, gestures, playlists, until)


def _last_id(facts: list[Interaction] | list[Gesture]) -> int:
    if not facts:
        return 0
    last = facts[-1]
    return (last.interaction_id if isinstance(last, Interaction) else last.gesture_id) or 0
