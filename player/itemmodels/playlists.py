"""The playlists as a list, and the tracks of one: a list to rearrange, or the answer to a rule."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from player.itemmodels.paging import Paging
from player.itemmodels.track_drag import (
    COPIED_OR_MOVED,
    DRAGGED_MIMES,
    between_rows,
    dragged,
    put_tracks,
)
from player.tasks import Tasks
from player.wording import count, spoken
from recommender import Playlist, SmartRule, Track

if TYPE_CHECKING:
    from recommender import Hearth

PAGE_ROWS = 64
ROWS_MIME = "application/x-hearth-playlist-rows"
Index = QModelIndex | QPersistentModelIndex


class PlaylistsModel(QAbstractListModel):
    """All playlists by name. Music can be dropped on one made by hand."""

    music_dropped = Signal(object, object)
    """A playlist, and what was :class:`Dragged` on it."""

    def __init__(self) -> None:
        super().__init__()
        self._playlists: list[Playlist] = []

    def show(self, playlists: Sequence[Playlist]) -> None:
        """Replace what is shown; nothing moves where nothing changed."""
        if list(playlists) == self._playlists:
            return
        self.beginResetModel()
        self._playlists = list(playlists)
        self.endResetModel()

    def playlist(self, row: int) -> Playlist | None:
        """The playlist of a row."""
        return self._playlists[row] if 0 <= row < len(self._playlists) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A rule chooses its tracks itself: nothing is dropped there."""
        playlist = self.playlist(index.row()) if index.isValid() else None
        if playlist is None or playlist.rule is not None:
            return super().flags(index)
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dropped stays where it came from."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Music of our lists."""
        return list(DRAGGED_MIMES)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which playlist music was dropped on."""
        del action, row, column
        playlist = self.playlist(parent.row()) if parent.isValid() else None
        music = dragged(data)
        if playlist is None or playlist.rule is not None or music is None:
            return False
        self.music_dropped.emit(playlist, music)
        return True

    def row_of(self, playlist_id: int) -> int | None:
        """The row of a playlist."""
        ids = [playlist.playlist_id for playlist in self._playlists]
        return ids.index(playlist_id) if playlist_id in ids else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many playlists there are."""
        return 0 if parent.isValid() else len(self._playlists)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from the playlist."""
        playlist = self.playlist(index.row()) if index.isValid() else None
        if playlist is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return playlist.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            kind = self.tr("smart playlist") if playlist.rule else ""
            told = (playlist.name, kind, count(playlist.tracks, "track"))
            return ", ".join(part for part in told if part)
        return None


class PlaylistTracksModel(QAbstractListModel):
    """What the two kinds of playlists have in common: rows that are tracks."""

    @abstractmethod
    def track(self, row: int) -> Track | None:
        """The track of a row, or None while it is being read."""

    @abstractmethod
    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Put newer versions of tracks in their rows."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from the track."""
        track = self.track(index.row()) if index.isValid() else None
        if track is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return track.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            absent = self.tr("its file is not there")
            return f"{spoken(track)}, {absent}" if track.missing else spoken(track)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("{path} is not there now.").format(path=track.path)
                if track.missing
                else track.title
            )
        return None


class ListedTracksModel(PlaylistTracksModel):
    """The tracks of a playlist made by hand; rows can be dragged and taken out.

    An edit shows at once and is announced with the order before it and after it.
    """

    rearranged = Signal(object, object, str)
    """Track ids as they were, as they shall be, and what was done, in words."""
    music_dropped = Signal(object, int)
    """What was :class:`Dragged` from elsewhere, and the row it was dropped before."""

    def __init__(self) -> None:
        super().__init__()
        self._tracks: list[Track] = []

    @property
    def tracks(self) -> list[Track]:
        """All tracks in their order."""
        return list(self._tracks)

    def show(self, tracks: Sequence[Track]) -> None:
        """Replace what is shown."""
        if list(tracks) == self._tracks:
            return
        self.beginResetModel()
        self._tracks = list(tracks)
        self.endResetModel()

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows out."""
        gone = set(rows)
        kept = [track for row, track in enumerate(self._tracks) if row not in gone]
        self._rearrange(
            kept, self.tr("{tracks} taken out.").format(tracks=count(len(gone), "track"))
        )

    def move(self, rows: Sequence[int], before: int) -> int:
        """Bring rows, in their order, before the one that is at ``before`` now.

        Returns the row where the first of them is then.
        """
        moving = sorted(set(rows))
        taken = set(moving)
        head = [t for row, t in enumerate(self._tracks) if row < before and row not in taken]
        tail = [t for row, t in enumerate(self._tracks) if row >= before and row not in taken]
        self._rearrange([*head, *(self._tracks[row] for row in moving), *tail], "")
        return len(head)

    def insert(self, tracks: Sequence[Track], before: int) -> None:
        """Put tracks before a row."""
        wanted = [*self._tracks[:before], *tracks, *self._tracks[before:]]
        self._rearrange(
            wanted, self.tr("{tracks} added.").format(tracks=count(len(tracks), "track"))
        )

    def track(self, row: int) -> Track | None:
        """The track of a row."""
        return self._tracks[row] if 0 <= row < len(self._tracks) else None

    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        newer = {track.track_id: track for track in tracks}
        for row, known in enumerate(self._tracks):
            if known.track_id in newer:
                self._tracks[row] = newer[known.track_id]
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many tracks there are."""
        return 0 if parent.isValid() else len(self._tracks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tracks can be dragged; they are dropped between others, never upon one."""
        return between_rows(super().flags(index), on_a_row=index.isValid())

    def supportedDropActions(self) -> Qt.DropAction:
        """Dragging moves; what comes from elsewhere is copied."""
        return COPIED_OR_MOVED

    def mimeTypes(self) -> list[str]:
        """Rows of this very list, and music from elsewhere."""
        return [ROWS_MIME, *DRAGGED_MIMES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged rows."""
        rows = sorted({index.row() for index in indexes})
        data = put_tracks([self._tracks[row] for row in rows])
        data.setData(ROWS_MIME, ",".join(map(str, rows)).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move what was dragged before ``row``, or tell what came from elsewhere."""
        del column
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._tracks)
        if data.hasFormat(ROWS_MIME):
            if action == Qt.DropAction.MoveAction:
                self.move([int(n) for n in bytes(data.data(ROWS_MIME).data()).split(b",")], row)
        elif music := dragged(data):
            self.music_dropped.emit(music, row)
        # They have moved; True would make the view remove the old rows itself.
        return False

    def _rearrange(self, wanted: list[Track], told: str) -> None:
        if wanted == self._tracks:
            return
        seen = [track.track_id for track in self._tracks]
        self.beginResetModel()
        self._tracks = wanted
        self.endResetModel()
        self.rearranged.emit(seen, [track.track_id for track in wanted], told)


class RuledTracksModel(PlaylistTracksModel):
    """What the rule of a smart playlist finds, read by page as the list is scrolled."""

    def __init__(self, library: Hearth, tasks: Tasks) -> None:
        super().__init__()
        self._library = library
        self._tasks = tasks
        self._rule = SmartRule()
        self._rows: Paging[Track] = Paging(tasks, PAGE_ROWS, self._show, self._on_page)

    def show(self, rule: SmartRule) -> None:
        """Ask what the rule finds now."""
        self._rule = rule
        self._rows.ask(lambda: self._count(rule), lambda limit, at: self._read(rule, limit, at))

    def fetch_from(self, row: int, limit: int, done: Callable[[list[Track]], None]) -> None:
        """Read the tracks from a row on, to play them."""
        rule = self._rule
        self._tasks.read(lambda: self._read(rule, limit, row), done)

    def track(self, row: int) -> Track | None:
        """The track of a row, or None while its page is being read."""
        return self._rows.row(row)

    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        newer = {track.track_id: track for track in tracks}
        self._rows.renew(lambda track: newer.get(track.track_id))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many tracks the rule finds."""
        return 0 if parent.isValid() else self._rows.count

    def _count(self, rule: SmartRule) -> int:
        found = self._library.count_tracks(rule.query)
        return found if rule.limit is None else min(found, rule.limit)

    def _read(self, rule: SmartRule, limit: int, offset: int) -> list[Track]:
        left = limit if rule.limit is None else min(limit, max(0, rule.limit - offset))
        return self._library.tracks(
            rule.query, sort=rule.sort, descending=rule.descending, limit=left, offset=offset
        )

    def _show(self, install: Callable[[], None]) -> None:
        self.beginResetModel()
        install()
        self.endResetModel()

    def _on_page(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
