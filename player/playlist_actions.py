"""The listener's verbs on playlists: each is one write, told with the way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from player.tasks import Tasks
from player.wording import count
from recommender import Gesture, GestureKind, Playlist, PlaylistImport, SmartRule, Track

if TYPE_CHECKING:
    from recommender import Hearth

GESTURES_AT_ONCE = 100
"""Putting more tracks into a playlist in one go says little of each of them, and each gesture is a
write of its own in the lane, behind which what is heard would wait."""


class PlaylistActions(QObject):
    """Edits playlists. Views call it, and refresh on what it reports."""

    playlists_changed = Signal(object)
    """All playlists by name, as a list."""
    naming_wanted = Signal(object)
    """Tracks, for which a new playlist wants a name."""
    playlist_made = Signal(object)
    undo_offered = Signal(str, object)
    """A sentence about what changed, and what takes it back."""
    message_raised = Signal(str)
    file_read = Signal(str, object)
    """The name of a playlist file, and the PlaylistImport it became."""
    action_failed = Signal(object)

    def __init__(self, library: Hearth, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._library = library
        self._tasks = tasks
        self._known: list[Playlist] = []
        self._said: list[list[Gesture]] = []
        """What takes back the gestures of each edit of this session, the newest edit last."""

    @property
    def made_by_hand(self) -> list[Playlist]:
        """Playlists that tracks can be put into, changed last first."""
        by_hand = [playlist for playlist in self._known if playlist.rule is None]
        return sorted(by_hand, key=lambda playlist: playlist.changed_at, reverse=True)

    def refresh(self) -> None:
        """Ask the catalogue for the playlists."""
        self._tasks.read(self._library.playlists.all, self._on_read, key="playlists")

    def create(self, name: str, tracks: Sequence[Track] = ()) -> None:
        """Make a playlist."""
        ids = [track.track_id for track in tracks]
        self._edit(
            lambda: self._library.playlists.create(name, ids),
            self.tr("“{name}” is there now.").format(name=name),
            tracks,
            self.playlist_made.emit,
        )

    def create_smart(self, name: str, rule: SmartRule) -> None:
        """Make a playlist that a rule keeps."""
        self._edit(
            lambda: self._library.playlists.create_smart(name, rule),
            self.tr("“{name}” is there now.").format(name=name),
            done=self.playlist_made.emit,
        )

    def rename(self, playlist: Playlist, name: str) -> None:
        """Give it another name."""
        self._edit(
            lambda: self._library.playlists.rename(playlist.playlist_id, name),
            self.tr("“{old}” is called “{new}” now.").format(old=playlist.name, new=name),
        )

    def change_rule(self, playlist: Playlist, name: str, rule: SmartRule) -> None:
        """Let a smart playlist ask for something else, perhaps under another name."""
        if name != playlist.name:
            self.rename(playlist, name)
        if rule != playlist.rule:
            self._edit(
                lambda: self._library.playlists.change_rule(playlist.playlist_id, rule),
                self.tr("“{name}” follows another rule now.").format(name=name),
            )

    def delete(self, playlist: Playlist) -> None:
        """Delete it; its tracks stay."""
        self._edit(
            lambda: self._library.playlists.delete(playlist.playlist_id),
            self.tr("“{name}” was deleted. Its tracks are still in your library.").format(
                name=playlist.name
            ),
        )

    def add(self, playlist: Playlist, tracks: Sequence[Track]) -> None:
        """Put tracks at its end."""
        ids = [track.track_id for track in tracks]
        self._edit(
            lambda: self._library.playlists.add(playlist.playlist_id, ids),
            self.tr("{tracks} added to “{name}”.").format(
                tracks=count(len(ids), "track"), name=playlist.name
            ),
            tracks,
        )

    def arrange(
        self, playlist: Playlist, seen: Sequence[int], wanted: Sequence[int], told: str = ""
    ) -> None:
        """Let it hold tracks in another order, or fewer of them."""
        self._edit(
            lambda: self._library.playlists.arrange(playlist.playlist_id, seen, wanted), told
        )

    def undo(self) -> None:
        """Take back the last edit, with what it said of its tracks."""

        def take_back() -> str | None:
            undone = self._library.playlists.undo()
            for gesture in self._said.pop() if undone and self._said else ():
                self._library.record_gesture(gesture)
            return undone

        self._tasks.write(take_back, self._on_undone, self.action_failed.emit)

    def read_file(self, path: Path) -> None:
        """Make a playlist of a playlist file.

        Finding the tracks of a long one takes seconds: not in the lane, where facts would wait.
        """
        self._tasks.read(
            lambda: self._library.playlists.import_file(path),
            lambda done: self._on_file_read(path.name, done),
            self.action_failed.emit,
        )

    def write_file(self, playlist: Playlist, path: Path) -> None:
        """Write a playlist into a file."""
        self._tasks.read(
            lambda: self._library.playlists.export(playlist.playlist_id, path),
            lambda _tracks: self.message_raised.emit(
                self.tr("“{name}” was written to {path}.").format(name=playlist.name, path=path)
            ),
            self.action_failed.emit,
        )

    def _edit(
        self,
        call: Callable[[], object],
        told: str,
        added: Sequence[Track] = (),
        done: Callable[[object], None] | None = None,
    ) -> None:
        def edit() -> object:
            result = call()
            self._said.append(self._say(added) if len(added) <= GESTURES_AT_ONCE else [])
            return result

        def on_edited(result: object) -> None:
            self.refresh()
            if told:
                self.undo_offered.emit(told, self.undo)
            if done is not None:
                done(result)

        def on_failed(error: Exception) -> None:
            self.refresh()
            self.action_failed.emit(error)

        self._tasks.write(edit, on_edited, on_failed)

    def _say(self, tracks: Sequence[Track]) -> list[Gesture]:
        """Record what adding tracks says of them; returns the gestures that take it back."""
        way_back = []
        for track_id in dict.fromkeys(track.track_id for track in tracks):
            now = datetime.now(UTC)
            said = self._library.record_gesture(Gesture(GestureKind.ADD_TO_PLAYLIST, track_id, now))
            way_back.append(Gesture(GestureKind.TAKE_BACK, track_id, now, retracts=said))
        return way_back

    def _on_read(self, playlists: list[Playlist]) -> None:
        self._known = playlists
        self.playlists_changed.emit(playlists)

    def _on_undone(self, undone: str | None) -> None:
        self.refresh()
        told = self.tr("There is nothing to take back.")
        if undone:
            told = self.tr("Taken back: {edit}.").format(edit=undone)
        self.message_raised.emit(told)

    def _on_file_read(self, name: str, done: PlaylistImport) -> None:
        if done.playlist is not None:
            self._said.append([])
        self.refresh()
        self.file_read.emit(name, done)
