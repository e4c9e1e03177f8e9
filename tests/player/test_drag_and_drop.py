"""Tracks and files dragged into, within and out of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from player.itemmodels.albums import AlbumTracksModel
from player.itemmodels.playlists import ListedTracksModel
from player.itemmodels.queue import ENTRIES_MIME
from player.itemmodels.track_drag import (
    TRACKS_MIME,
    Dragged,
    dragged,
    put_albums,
    put_queries,
    put_tracks,
)
from player.views.sidebar import Place
from tests.player.fakes import make_track

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Let something be dropped in the middle of a widget; whether it was welcome."""
    middle = widget.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, COPY | MOVE, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(middle), COPY, data, buttons, keys)
    QApplication.sendEvent(widget, event)
    return True


def files(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def queued(player) -> list[int]:
    return [entry.track.track_id for entry in player.playback.queue.entries]


@pytest.fixture
def player(qtbot, open_player, memory):
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    return player


def test_tracks_are_dragged_by_id_within_and_as_files_out_of_the_window(player) -> None:
    model = player.pages.library.model
    assert model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(3, 0), model.index(3, 1), model.index(1, 0)])
    assert dragged(data) == Dragged((2, 4))
    assert [url.toLocalFile() for url in data.urls()] == [
        "/music/000002.flac",
        "/music/000004.flac",
    ]
    mode = player.pages.library.view.table.dragDropMode()
    assert mode is QAbstractItemView.DragDropMode.DragOnly


def test_a_missing_file_is_not_dragged_out(qtbot) -> None:
    model = AlbumTracksModel()
    model.show([make_track(1, missing=True), make_track(2)])
    data = model.mimeData([model.index(0), model.index(1)])
    assert dragged(data) == Dragged((1, 2))
    assert len(data.urls()) == 1


def test_what_comes_from_elsewhere_bears_no_tracks() -> None:
    data = QMimeData()
    assert dragged(data) is None
    data.setData(TRACKS_MIME, b"1\nx\xff\n-3\n7")
    assert dragged(data) == Dragged((1, 7))


def test_tracks_are_dropped_between_the_entries_of_the_queue(qtbot, player, memory) -> None:
    player.pages.library.view.play_from(37)
    qtbot.waitUntil(lambda: queued(player) == [38, 39, 40])
    queue = player.pages.queue.model
    data = put_tracks([make_track(7), make_track(3)])
    assert not queue.dropMimeData(data, COPY, 1, 0, QModelIndex())
    qtbot.waitUntil(lambda: queued(player) == [38, 7, 3, 39, 40])
    player.playback.undo()
    assert queued(player) == [38, 39, 40]
    queue.dropMimeData(data, COPY, -1, -1, QModelIndex())
    qtbot.waitUntil(lambda: queued(player) == [38, 39, 40, 7, 3])


def test_an_entry_of_the_queue_is_moved_within_it_and_a_track_elsewhere(qtbot, player) -> None:
    player.pages.library.view.play_from(37)
    qtbot.waitUntil(lambda: queued(player) == [38, 39, 40])
    queue = player.pages.queue.model
    data = queue.mimeData([queue.index(2)])
    assert data.hasFormat(ENTRIES_MIME)
    assert dragged(data) == Dragged((40,))
    queue.dropMimeData(data, MOVE, 1, 0, QModelIndex())
    assert queued(player) == [38, 40, 39]


def test_an_empty_queue_takes_what_is_dropped_on_it(qtbot, player) -> None:
    player.window.show_place(Place.QUEUE)
    stack = player.pages.queue.view._stack
    assert drop(stack.currentWidget(), put_tracks([make_track(5)]))
    qtbot.waitUntil(lambda: queued(player) == [5])


def test_files_of_the_library_are_played_and_others_offered_to_be_added(
    qtbot, player, memory, tmp_path
) -> None:
    assert drop(player.window, files("/music/000009.flac", "/music/000011.flac"))
    qtbot.waitUntil(lambda: queued(player) == [9, 11])
    (tmp_path / "New").mkdir()
    assert drop(player.window, files(tmp_path / "New"))
    qtbot.waitUntil(lambda: "New" in player.window.messages.text)
    assert str(tmp_path / "New") not in memory.known_folders
    player.pages.queue.model.dropMimeData(files("/music/000012.flac"), COPY, -1, -1, QModelIndex())
    qtbot.waitUntil(lambda: queued(player) == [9, 11, 12])


def test_the_window_leaves_our_own_tracks_to_the_lists(player) -> None:
    assert not drop(player.window, put_tracks([make_track(1)]))
    assert queued(player) == []


def test_tracks_dropped_in_a_playlist_stand_where_they_were_dropped(qtbot) -> None:
    model = ListedTracksModel()
    model.show([make_track(1), make_track(2)])
    with qtbot.waitSignal(model.music_dropped) as dropped:
        model.dropMimeData(put_tracks([make_track(9)]), COPY, 1, 0, QModelIndex())
    assert dropped.args == [Dragged((9,)), 1]
    with qtbot.waitSignal(model.rearranged) as rearranged:
        model.insert([make_track(9)], 1)
    assert rearranged.args[:2] == [[1, 2], [1, 9, 2]]


def test_tracks_held_over_a_place_lead_there(qtbot, player) -> None:
    buttons = player.window.sidebar._buttons
    middle = buttons[Place.QUEUE].rect().center()
    data = put_tracks([make_track(1)])
    enter = QDragEnterEvent(
        middle,
        COPY,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(buttons[Place.QUEUE], enter)
    qtbot.waitUntil(lambda: player.window.place is Place.QUEUE)


def test_an_album_an_artist_and_a_genre_are_dragged_whole(qtbot, player, memory) -> None:
    player.window.show_place(Place.ALBUMS)
    pages = player.pages
    qtbot.waitUntil(lambda: pages.albums.model.rowCount() == 4)
    albums = pages.albums.model
    assert albums.flags(albums.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert pages.albums.view.grid.dragDropMode() is QAbstractItemView.DragDropMode.DragOnly
    data = albums.mimeData([albums.index(1)])
    assert dragged(data) == Dragged(album_ids=(albums.row(1).album_id,))
    pages.queue.model.dropMimeData(data, COPY, -1, -1, QModelIndex())
    whole = [track.track_id for track in memory.album_tracks(albums.row(1).album_id)]
    qtbot.waitUntil(lambda: queued(player) == whole)
    player.playback.clear()
    player.window.show_place(Place.ARTISTS)
    artists = pages.artists.model
    qtbot.waitUntil(lambda: artists.rowCount() > 0)
    data = artists.mimeData([artists.index(0)])
    assert dragged(data) == Dragged(queries=(artists.row(0).query,))
    assert drop(pages.queue.view._stack.currentWidget(), data)
    found = {track.track_id for track in memory.tracks(artists.row(0).query)}
    qtbot.waitUntil(lambda: set(queued(player)) == found)


def test_a_query_keeps_its_words_on_the_way() -> None:
    queries = ('artist:"Sigur Rós"', "year:1990..1999")
    assert dragged(put_queries(queries)) == Dragged(queries=queries)
    assert dragged(put_albums([3, 1])) == Dragged(album_ids=(3, 1))


def test_the_cover_of_a_page_carries_all_of_it(qtbot, player, monkeypatch) -> None:
    carried: list[Dragged | None] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, _action: carried.append(dragged(drag.mimeData()))
    )
    pages = player.pages
    player.window.show_place(Place.ALBUMS)
    qtbot.waitUntil(lambda: pages.albums.model.rowCount() == 4)
    pages.albums.open(pages.albums.model.row(2))
    view = pages.albums.album_view
    qtbot.waitUntil(lambda: len(view.model.tracks) == 12)
    cover = view.head._cover
    qtbot.mousePress(cover, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(cover, QPoint(22, 20))
    assert carried == []
    qtbot.mouseMove(cover, QPoint(70, 60))
    assert carried == [Dragged(tuple(track.track_id for track in view.model.tracks))]
