"""Tracks and files dragged into, within and out of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from player.itemmodels.albums import AlbumTracksModel
from player.itemmodels.playlists import ListedTracksModel
from player.itemmodels.queue import ENTRIES_MIME
from player.itemmodels.track_drag import TRACKS_MIME, dragged_ids, put_tracks
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
    assert dragged_ids(data) == [2, 4]
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
    assert dragged_ids(data) == [1, 2]
    assert len(data.urls()) == 1


def test_what_comes_from_elsewhere_bears_no_tracks() -> None:
    data = QMimeData()
    assert dragged_ids(data) == []
    data.setData(TRACKS_MIME, b"1\nx\xff\n-3\n7")
    assert dragged_ids(data) == [1, 7]


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
    assert dragged_ids(data) == [40]
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
    with qtbot.waitSignal(model.tracks_dropped) as dropped:
        model.dropMimeData(put_tracks([make_track(9)]), COPY, 1, 0, QModelIndex())
    assert dropped.args == [[9], 1]
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
