"""Stand-ins with the real signatures: a library in memory, and an engine without sound."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer

from player.playback.link import EngineLink
from player.playback.protocol import (
    Command,
    Ended,
    Event,
    OutputStatus,
    Pause,
    Play,
    PlaybackState,
    Progress,
    Resume,
    Seek,
    Started,
    State,
    Stop,
)
from recommender import (
    DEFAULT_PROFILE,
    Album,
    AlbumSort,
    AnalysisReport,
    Artist,
    Belief,
    ChannelName,
    Chooser,
    CommunitySource,
    Comparison,
    DailyBlend,
    Description,
    End,
    Estimate,
    Evidence,
    Folder,
    Gesture,
    GestureKind,
    GuessedLabel,
    Interaction,
    LearningReport,
    LibraryTheme,
    LinerNotes,
    Loudness,
    MapColour,
    MapColouring,
    MapPoints,
    ModelStatus,
    Period,
    Playlist,
    RequestError,
    Says,
    ScanReport,
    SeasonShare,
    Shares,
    Shelf,
    Slate,
    Slot,
    SmartRule,
    SoundFeatures,
    TasteProfile,
    Track,
    TrackSort,
    TraitKind,
    Verdict,
    WeightChange,
    WorkControl,
)
from recommender import Progress as WorkProgress
from recommender.phrases import Phrase, term


def make_track(track_id: int, **changes: object) -> Track:
    """A track with everything in its tags."""
    track = Track(
        track_id=track_id,
        path=f"/music/{track_id:06}.flac",
        title=f"Title {track_id:06}",
        artist=f"Artist {track_id % 97:02}",
        album=f"Album {track_id // 12:05}",
        album_artist=f"Artist {track_id % 97:02}",
        genre="Folk",
        track_number=track_id % 12 + 1,
        disc_number=None,
        year=1960 + track_id % 60,
        duration_s=120.0 + track_id % 240,
        codec="flac",
        added_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    return replace(track, **changes)  # type: ignore[arg-type]


def make_album(tracks: Sequence[Track]) -> Album:
    """The album some tracks are on."""
    first = tracks[0]
    return Album(
        album_id=first.track_id // 12,
        title=first.album,
        artist=first.album_artist,
        year=first.year,
        tracks=len(tracks),
        duration_s=sum(track.duration_s for track in tracks),
        added_at=first.added_at,
        cover_track_id=first.track_id,
    )


class MemoryMap:
    """A map of some tracks, in a row, of two genres."""

    def __init__(self) -> None:
        self.track_ids: list[int] = []
        self.waiting: list[int] = []

    def points(self) -> MapPoints:
        n = len(self.track_ids)
        return MapPoints(
            np.array(self.track_ids, np.int64),
            np.stack([np.linspace(-1, 1, n), np.zeros(n)], axis=1).astype(np.float32),
            tuple(f"Title {track_id:06}" for track_id in self.track_ids),
            tuple(f"Artist {track_id % 97:02}" for track_id in self.track_ids),
        )

    def pending(self) -> int:
        return len(self.waiting)

    def update(self, progress: object = None, control: object = None) -> int:
        self.track_ids += self.waiting
        placed, self.waiting = len(self.waiting), []
        return placed

    def colouring(self, points: MapPoints, by: MapColour) -> MapColouring:
        if by is MapColour.YEAR:
            return MapColouring(1960.0 + points.track_ids.astype(np.float32))
        return MapColouring((points.track_ids % 2).astype(np.float32), ("Even", "Odd"))


class MemoryEvidence:
    """Two weeks of both choosers, and one comparison of each kind of outcome."""

    def periods(self) -> list[Period]:
        def some(value: float) -> Estimate:
            return Estimate(value, value - 0.05, value + 0.05, 40)

        return [
            Period(
                datetime(2026, 3, 2 + 7 * week, tzinfo=UTC),
                chooser,
                some(0.4 - 0.1 * week if chooser is Chooser.HEARTH else 0.35),
                Estimate(0.0, 0.0, 0.0, 0),
                some(0.3),
                0.1 * (week + 1),
            )
            for week in range(2)
            for chooser in Chooser
        ]

    def changes(self) -> list[WeightChange]:
        return [WeightChange("sound_taste", term("Tracks that sound alike count more"), 0.1, 0.3)]

    def report(self, progress: object = None, control: object = None) -> LearningReport:
        some, none = Estimate(0.2, 0.1, 0.3, 600), Estimate(0.0, 0.0, 0.0, 0)
        comparisons = [
            Comparison("shuffle", some, some, some, some, 700.0, 9.0, Verdict.BETTER),
            Comparison("popularity", some, none, none, none, 120.0, 80.0, Verdict.NOT_ENOUGH),
        ]
        return LearningReport(0, (), (), {}, comparisons, (), 0.0)


class MemoryTaste:
    """Beliefs that are set by hand; what is said is kept."""

    def __init__(self) -> None:
        self.beliefs: list[Belief] = []
        self.said: list[tuple[TraitKind, str, Says]] = []

    def profile(self) -> TasteProfile:
        hours = np.zeros((7, 24), np.float32)
        hours[2, 20], hours[5, 11] = 9, 3
        rewards = np.where(hours > 0, 0.5, np.nan).astype(np.float32)
        seasons = tuple(
            SeasonShare(name, 20, (("Folk", folk), ("Jazz", 0.9 - folk)))
            for name, folk in (("Autumn 2025", 0.2), ("Winter 2026", 0.5), ("Spring 2026", 0.7))
        )
        since = datetime(2025, 9, 1, tzinfo=UTC) if self.beliefs else None
        plays = sum(belief.plays for belief in self.beliefs)
        beliefs = tuple(self.beliefs)
        return TasteProfile(plays, since, beliefs, hours, rewards, seasons, (1, 2), (3,))

    def say(self, kind: TraitKind, name: str, says: Says) -> None:
        self.said.append((kind, name, says))
        if says is Says.FORGET:
            self.beliefs = [b for b in self.beliefs if (b.kind, b.name) != (kind, name)]


class MemoryCommunity:
    """Imported sources in a list."""

    def __init__(self) -> None:
        self.all: list[CommunitySource] = []

    def sources(self) -> list[CommunitySource]:
        return list(self.all)

    def remove(self, name: str) -> None:
        self.all = [source for source in self.all if source.name != name]


class MemoryWatching:
    """No folders: nothing in memory changes by itself."""

    def folders(self) -> list[str]:
        return []

    def absent(self) -> list[str]:
        return []


class MemoryShelves:
    """Artists, genres, years and folders of a library in memory."""

    def __init__(self, library: MemoryLibrary) -> None:
        self._library = library

    def artists(self, query: str = "", *, limit: int | None = None, offset: int = 0) -> list:
        found: dict[str, list[Track]] = {}
        for track in self._library.tracks(query):
            found.setdefault(track.album_artist, []).append(track)
        artists = [
            Artist(
                name,
                len({track.album for track in tracks}),
                len(tracks),
                (tracks[0].track_id,),
                name,
            )
            for name, tracks in sorted(found.items())
        ]
        return artists[offset:][:limit]

    def count_artists(self, query: str = "") -> int:
        return len(self.artists(query))

    def artist(self, name: str) -> Artist | None:
        return next((artist for artist in self.artists() if artist.name == name), None)

    def genres(self) -> list[Shelf]:
        return [Shelf("Folk", len(self._library.all), (1, 2, 3, 4), "folk")]

    def decades(self) -> list[Shelf]:
        return [Shelf("1960s", len(self._library.all), (), "", 1960)]

    def years(self, decade: int) -> list[Shelf]:
        return [Shelf(str(decade + n), 1, (), f"title 00000{n + 1}") for n in (1, 0)]

    def folders(self, parent: str | None = None) -> list[Folder]:
        if parent is None:
            return [Folder("/music", "/music", len(self._library.all), True, "")]
        if parent == "/music":
            return [Folder("/music/a", "a", 9, False, "title 00000")]
        return []


class MemoryQueues:
    """Queues over a list in memory: tracks in their order, but for what was spoken against."""

    def __init__(self, library: MemoryLibrary) -> None:
        self._library = library
        self.made: list[Slate] = []
        self.today: list[DailyBlend] = []
        self.wishes: list[dict[str, object]] = []
        self.banned: set[int] = set()
        self.notes: tuple[Phrase, ...] = ()

    def discover(self, *, length: int = 30, **wish: object) -> Slate:
        if not self._library.all:
            raise RequestError("There is no music in the library yet.")
        self.wishes.append(wish)
        return self._slate("discover", self._free()[:length])

    def radio(
        self,
        plus: Sequence[Sequence[int] | str],
        minus: Sequence[Sequence[int] | str] = (),
        *,
        length: int = 30,
        **_more: object,
    ) -> Slate:
        self.wishes.append({"plus": list(plus), "minus": list(minus)})
        seeds = {track_id for seed in plus if not isinstance(seed, str) for track_id in seed}
        return self._slate("radio", [n for n in self._free() if n not in seeds][:length])

    def journey(self, from_id: int, to_id: int, *, steps: int, variance: float) -> Slate:
        self.wishes.append({"steps": steps, "variance": variance})
        between = [n for n in self._free() if n not in (from_id, to_id)][: steps - 2]
        return self._slate("journey", [from_id, *between, to_id])

    def blends(self) -> list[DailyBlend]:
        return self.today

    def blend(self, blend_id: str) -> Slate:
        self.wishes.append({"blend": blend_id})
        return self._slate("blend", self._free()[:5])

    def go_on(
        self,
        slate_id: str | None,
        queued: Sequence[int],
        *,
        length: int = 10,
        **_more: object,
    ) -> Slate:
        kind = self.slate(slate_id).kind if slate_id else "radio"
        return self._slate(kind, [n for n in self._free() if n not in queued][:length])

    def replace(self, slate_id: str, place: int, *, without: Collection[int] = ()) -> Slate:
        ids = [slot.track_id for slot in self.slate(slate_id).slots]
        ids[place] = next(n for n in self._free() if n not in without)
        return self._slate("discover", ids)

    def slate(self, slate_id: str) -> Slate:
        for slate in self.made:
            if slate.slate_id == slate_id:
                return slate
        raise RequestError("There is no such queue any more.")

    def evidence(self, slate_id: str, place: int) -> tuple[Evidence, ...]:
        cited = self.slate(slate_id).slots[place].cited
        moment = datetime(2026, 11, 1, 20, tzinfo=UTC)
        return tuple(Evidence(track_id, 3, 1, (moment,), moment) for track_id in cited)

    def turned_away(self) -> tuple[str, ...]:
        return self.notes

    def prepare(self, *, progress: object = None, control: object = None) -> bool:
        return True

    def _free(self) -> list[int]:
        return [n for n in self._library.all if n not in self.banned]

    def _slate(self, kind: str, track_ids: Sequence[int]) -> Slate:
        slots = tuple(
            Slot(
                track_id=track_id,
                score=1.0,
                propensity=0.1,
                exploring=number == 1,
                parts={ChannelName.SOUND: 0.6, ChannelName.WORDS: 0.2},
                reason=term(f"Because it sounds like Title {track_id:06}."),
                features=np.zeros(4, np.float32),
                shares=Shares(sound=0.75, words=0.25),
                cited=(1, 2),
            )
            for number, track_id in enumerate(track_ids)
        )
        now = datetime.now(UTC)
        name = f"slate-{len(self.made) + 1}"
        notes = (term("A note."),)
        slate = Slate(name, kind, "test/1", now, 1, 0.3, slots, tuple(track_ids), notes)
        self.made.append(slate)
        return slate


class NoPlaylists:
    """A library's playlists before the listener made any."""

    def all(self) -> list[Playlist]:
        return []

    def offered(self) -> list[tuple[str, SmartRule]]:
        return []


class MemoryMatches:
    """Counts how often it was made ready."""

    def __init__(self) -> None:
        self.prepared = 0
        self.may_lag = False

    def prepare(self) -> None:
        self.prepared += 1


class MemoryLibrary:
    """The facade over a list in memory."""

    def __init__(self, tracks: Sequence[Track] = (), found_by_scan: Sequence[Track] = ()) -> None:
        self.playlists = NoPlaylists()
        self.all = {track.track_id: track for track in tracks}
        self.found_by_scan = found_by_scan
        self.known_folders: list[str] = []
        self.facts: list[Interaction | Gesture] = []
        self.measured: dict[int, Loudness] = {}
        self.preferred: list[int] = []
        self.analysed = 0
        self.gate = threading.Event()
        self.gate.set()
        self.cover_bytes: bytes | None = None
        self.fault: Exception | None = None
        self.sound_map = MemoryMap()
        self.community = MemoryCommunity()
        self.words = ("", "")
        self.sound: SoundFeatures | None = None
        self.description = Description((), (), (), None, None)
        self.guesses: tuple[GuessedLabel, ...] = ()
        self.notes = LinerNotes((), "", "")
        self.taste = MemoryTaste()
        self.evidence = MemoryEvidence()
        self.queues = MemoryQueues(self)
        self.shelves = MemoryShelves(self)
        self.matches = MemoryMatches()
        self.profile, self.guest = DEFAULT_PROFILE, False
        self.watching = MemoryWatching()

    def prepare_moods(self) -> None:
        pass

    def themes(self) -> list[LibraryTheme]:
        return [LibraryTheme("sea", ("sea", "wave"), 4)]

    def folders(self) -> list[str]:
        return list(self.known_folders)

    def knows_nothing(self) -> bool:
        return not self.facts

    def add_folder(self, folder: Path) -> None:
        self.known_folders.append(str(folder))

    def scan(
        self,
        folders: Sequence[Path] | None = None,
        *,
        progress: Callable[[WorkProgress], None] | None = None,
        control: WorkControl | None = None,
    ) -> ScanReport:
        for number, track in enumerate(self.found_by_scan):
            if control is not None and not control.proceed():
                return ScanReport(cancelled=True)
            self.all[track.track_id] = track
            if progress is not None:
                progress(WorkProgress("scan", number + 1, len(self.found_by_scan)))
        return ScanReport(added=len(self.found_by_scan))

    def analyse(
        self,
        channel: object = None,
        *,
        workers: int | None = None,
        limit: int | None = None,
        progress: Callable[[WorkProgress], None] | None = None,
        control: WorkControl | None = None,
    ) -> AnalysisReport:
        while not self.gate.wait(0.01):
            if control is not None and control.cancelled:
                return AnalysisReport(0, len(self.all), (), 0.1, cancelled=True)
        self.analysed += 1
        return AnalysisReport(len(self.all), 0, (), 0.1)

    def analyse_first(self, track_ids: Sequence[int]) -> None:
        self.preferred.extend(track_ids)

    def models(self) -> list[ModelStatus]:
        return []

    def failures(self) -> list[object]:
        return []

    def tracks(
        self,
        query: str = "",
        *,
        sort: TrackSort = TrackSort.ALBUM,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Track]:
        found = self._matching(query)
        if sort is TrackSort.TITLE:
            found.sort(key=lambda track: track.title, reverse=descending)
        elif sort is TrackSort.YEAR:
            found.sort(key=lambda track: track.year or 0, reverse=descending)
        return found[offset:][:limit]

    def count_tracks(self, query: str = "") -> int:
        return len(self._matching(query))

    def albums(
        self,
        query: str = "",
        *,
        sort: AlbumSort = AlbumSort.ARTIST,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Album]:
        found: dict[str, list[Track]] = {}
        for track in self._matching(query):
            found.setdefault(track.album, []).append(track)
        albums = [make_album(tracks) for tracks in found.values()]
        if sort is AlbumSort.TITLE:
            albums.sort(key=lambda album: album.title)
        return albums[offset:][:limit]

    def count_albums(self, query: str = "") -> int:
        return len(self.albums(query))

    def album_tracks(self, album_id: int) -> list[Track]:
        return [t for t in self.all.values() if make_album([t]).album_id == album_id]

    def track(self, track_id: int) -> Track:
        return self.all[track_id]

    def tracks_at(self, path: Path) -> list[Track]:
        return [track for track in self.all.values() if track.path == str(path)]

    def remove_folder(self, folder: Path) -> None:
        self.known_folders.remove(str(folder))

    def tracks_by_id(self, track_ids: Sequence[int]) -> list[Track]:
        return [self.all[track_id] for track_id in track_ids]

    def cover(self, track_id: int) -> bytes | None:
        return self.cover_bytes

    def loudness(self, track_ids: Sequence[int]) -> dict[int, Loudness]:
        return {n: self.measured[n] for n in track_ids if n in self.measured}

    def waveform(self, track_id: int) -> np.ndarray | None:
        return np.arange(1000, dtype=np.uint8)

    def lyrics(self, track_id: int) -> tuple[str, str]:
        return self.words

    def sound_features(self, track_id: int) -> SoundFeatures | None:
        return self.sound

    def describe(self, track_id: int) -> Description:
        return self.description

    def guessed_labels(self, track_id: int) -> tuple[GuessedLabel, ...]:
        return self.guesses

    @property
    def liner_notes(self) -> MemoryLibrary:
        return self

    def read(self, track_id: int) -> LinerNotes:
        return self.notes

    def album_of(self, track_id: int) -> Album | None:
        return make_album([self.all[track_id]])

    def interactions(self) -> list[Interaction]:
        return [fact for fact in self.facts if isinstance(fact, Interaction)]

    def record(self, interaction: Interaction) -> int:
        return self._take(interaction)

    def record_gesture(self, gesture: Gesture) -> int:
        track = self.all[gesture.track_id]
        if gesture.kind in (GestureKind.LIKE, GestureKind.UNLIKE):
            liked = gesture.kind is GestureKind.LIKE
            self.all[track.track_id] = replace(track, liked=liked)
        return self._take(gesture)

    def similar(self, track_id: int, **_more: object) -> list[tuple[Track, float]]:
        return [(track, 0.9) for track in self.all.values() if track.track_id != track_id][:3]

    def close(self) -> None:
        pass

    def _matching(self, query: str) -> list[Track]:
        words = query.lower().split()
        return [
            track
            for track in self.all.values()
            if all(word in f"{track.title} {track.artist} {track.album}".lower() for word in words)
        ]

    def _take(self, fact: Interaction | Gesture) -> int:
        if self.fault is not None:
            raise self.fault
        self.facts.append(fact)
        return len(self.facts)


class StillEngine(EngineLink):
    """Hears every command and says what a real engine would; time moves by :meth:`listen`."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: list[Command] = []
        self._serial = 0
        self._play_id: str | None = None
        self._heard_s = 0.0
        self._state = PlaybackState.STOPPED

    def start(self) -> bool:
        self._say(OutputStatus("Clock", silent=True, detail="There is no sound device."))
        return True

    def send(self, command: Command) -> None:
        self.commands.append(command)
        self._serial = command.serial
        match command:
            case Play(_, request, start_s, paused, cutting):
                self._end(cutting)
                self._play_id = request.play_id
                self._state = PlaybackState.PAUSED if paused else PlaybackState.PLAYING
                self._say(Started(request.play_id, None))
                self._say_position(start_s)
            case Stop(_, cutting):
                self._end(cutting)
                self._state = PlaybackState.STOPPED
            case Pause():
                self._state = PlaybackState.PAUSED
            case Resume():
                self._state = PlaybackState.PLAYING
            case Seek(_, position_s):
                self._say_position(position_s)
        self._say(State(self._serial, self._state, self._play_id))

    def listen(self, seconds: float) -> None:
        """Let so much of the current track be heard."""
        self._heard_s += seconds
        self._say_position(self._heard_s)

    def close(self) -> None:
        pass

    def _end(self, reason: End) -> None:
        if self._play_id is not None:
            self._say(Ended(self._play_id, reason, self._heard_s, self._heard_s, None, ""))
        self._play_id = None
        self._heard_s = 0.0

    def _say_position(self, position_s: float) -> None:
        if self._play_id is not None:
            heard = self._heard_s
            self._say(Progress(self._serial, self._play_id, position_s, heard, heard))

    def _say(self, event: Event) -> None:
        QTimer.singleShot(0, self, lambda: self.event_received.emit(event))
