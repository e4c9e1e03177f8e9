"""The item models: sound in Qt's eyes, lazy, and never showing an old answer."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from player.choices.discover_queue import DiscoverQueue
from player.choices.steering import entries_of
from player.itemmodels.albums import AlbumsModel, AlbumTracksModel
from player.itemmodels.queue import ENTRIES_MIME, QueueModel
from player.itemmodels.slate import SlateModel
from player.itemmodels.track_columns import HEADINGS, Column
from player.itemmodels.tracks import PAGE_ROWS, TracksModel
from player.playback.play_queue import QueueEntry
from recommender import Origin
from tests.player.fakes import MemoryLibrary, make_track

FATAL = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def many() -> MemoryLibrary:
    return MemoryLibrary([make_track(number) for number in range(1, 2001)])


def titles(model: TracksModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(min(5, model.rowCount()))]


def test_the_tracks_model_is_sound_and_reads_by_page(qtbot, tasks, many) -> None:
    model = TracksModel(many, tasks)
    tester = QAbstractItemModelTester(model, FATAL)
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    assert model.rowCount() == 2000
    assert model.columnCount() == len(HEADINGS)
    assert model.track(0) == many.all[1]
    far = 3 * PAGE_ROWS + 7
    assert model.track(far) is None
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert model.track(far) == many.all[far + 1]
    del tester


def test_searching_and_sorting_are_done_by_the_catalogue(qtbot, tasks, many) -> None:
    model = TracksModel(many, tasks)
    with qtbot.waitSignal(model.refreshed):
        model.search("title 000123")
    assert titles(model) == ["Title 000123"]
    with qtbot.waitSignal(model.refreshed):
        model.search("")
        model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert titles(model)[0] == "Title 002000"


def test_only_the_newest_of_many_searches_is_shown(qtbot, tasks, many) -> None:
    model = TracksModel(many, tasks)
    for query in ("T", "Ti", "Tit", "Title 001", "Title 001999"):
        model.search(query)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    qtbot.wait(50)
    assert titles(model) == ["Title 001999"]


def test_a_newer_version_of_a_track_refreshes_its_row_only(qtbot, tasks, many) -> None:
    model = TracksModel(many, tasks)
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_tracks([make_track(7, liked=True)])
    assert (changed.args[0].row(), changed.args[1].row()) == (6, 6)
    assert model.index(6, Column.LIKED).data() == "Liked"


def test_a_hundred_thousand_rows_are_there_at_once(qtbot, tasks) -> None:
    library = MemoryLibrary([make_track(number) for number in range(100_000)])
    model = TracksModel(library, tasks)
    started = time.monotonic()
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    assert model.rowCount() == 100_000
    assert time.monotonic() - started < 1.0


def test_the_queue_model_is_sound_and_moves_what_is_dropped(qtbot, playback) -> None:
    model = QueueModel(playback)
    tester = QAbstractItemModelTester(model, FATAL)
    entries = [QueueEntry(make_track(number), Origin.LIBRARY) for number in range(5)]
    playback.play_entries(entries)
    assert model.rowCount() == 5
    dragged = model.mimeData([model.index(0), model.index(1)])
    assert dragged.hasFormat(ENTRIES_MIME)
    assert not model.dropMimeData(dragged, Qt.DropAction.MoveAction, 4, 0, QModelIndex())
    order = [entry.track.track_id for entry in playback.queue.entries]
    assert order == [2, 3, 0, 1, 4]
    assert model.entry(2) == entries[0]
    playback.remove([entries[4].entry_id])
    assert model.rowCount() == 4
    del tester


def test_the_slate_model_is_sound_and_speaks_its_reasons(qtbot, memory, playback) -> None:
    discovered = DiscoverQueue(playback)
    model = SlateModel(discovered)
    tester = QAbstractItemModelTester(model, FATAL)
    slate = memory.queues.discover(length=10)
    tracks = memory.tracks_by_id([slot.track_id for slot in slate.slots])
    discovered.show(entries_of(slate, tracks))
    assert model.rowCount() == 10
    discovered.pin(model.entry(1).entry_id, pinned=True)
    told = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("sounds like Title 000002. Exploring. Pinned.")
    model.update_tracks([replace(tracks[3], liked=True)])
    assert model.track(3).liked
    data = model.mimeData([model.index(4)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert [entry.track.track_id for entry in model.entries][:6] == [1, 5, 2, 3, 4, 6]
    assert model.entry(1).pinned
    del tester


def test_the_albums_model_is_sound_reads_by_page_and_follows_the_search(qtbot, tasks, many) -> None:
    model = AlbumsModel(many, tasks)
    tester = QAbstractItemModelTester(model, FATAL)
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    assert model.rowCount() == many.count_albums() == 167
    assert model.row(0).title == "Album 00000"
    assert model.row(150) is None
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert model.row(150).title == "Album 00150"
    told = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Album 00001, Artist 12, 1972")
    with qtbot.waitSignal(model.refreshed):
        model.search("album 00007")
    assert 0 < model.rowCount() == many.count_albums("album 00007") < 167
    del tester


def test_an_album_of_several_discs_has_headings_that_cannot_be_chosen(qtbot) -> None:
    model = AlbumTracksModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show([make_track(n, disc_number=n // 3 + 1) for n in range(6)])
    assert [model.index(row).data() for row in (0, 4)] == ["Disc 1", "Disc 2"]
    assert model.flags(model.index(4)) == Qt.ItemFlag.NoItemFlags
    assert [track.track_id for track in model.tracks] == list(range(6))
    model.update_tracks([make_track(4, liked=True, disc_number=2)])
    assert model.track(6).liked
    model.show([make_track(n) for n in range(3)])
    assert model.rowCount() == 3
    del tester
