"""Albums as a listener uses them: by keyboard, by mouse, from the grid to a track and back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from player.demo.covers import png
from player.itemmodels.covers import HUES, KEPT_BYTES, CoverStore
from player.views.sidebar import Place
from recommender import Origin
from tests.player.fakes import make_album, make_track


def test_from_the_grid_to_a_track_and_back_by_keyboard(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    pages, window = player.pages, player.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pages.albums.model.rowCount() == 4)
    grid = pages.albums.view.grid
    assert QApplication.focusWidget() is grid
    grid.setCurrentIndex(pages.albums.model.index(0))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is pages.albums.album_view)
    tracks = pages.albums.album_view.list
    assert QApplication.focusWidget() is tracks
    assert len(tracks.tracks.tracks) == 12
    qtbot.keyClick(tracks, Qt.Key.Key_Down)
    qtbot.keyClick(tracks, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    entry = player.playback.current
    assert (entry.track.track_id, entry.origin) == (13, Origin.LIBRARY)
    assert len(player.playback.queue.entries) == 12
    qtbot.waitUntil(lambda: tracks.playing_track_id == 13)
    qtbot.keyClick(tracks, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is pages.albums.view


def test_the_verbs_of_an_album(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    pages = player.pages
    player.window.show_place(Place.ALBUMS)
    qtbot.waitUntil(lambda: pages.albums.model.rowCount() == 4)
    pages.albums.open(pages.albums.model.row(2))
    qtbot.waitUntil(lambda: len(pages.albums.album_view.model.tracks) == 12)
    buttons = {b.text(): b for b in pages.albums.album_view.findChildren(QPushButton)}
    ids = {track.track_id for track in pages.albums.album_view.model.tracks}
    for verb, length in (("Play", 12), ("Shuffle", 12), ("Add to queue", 24)):
        buttons[verb].click()
        entries = player.playback.queue.entries
        assert len(entries) == length
        assert {entry.track.track_id for entry in entries} == ids


def test_searching_stays_with_the_albums(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    pages = player.pages
    player.window.show_place(Place.ALBUMS)
    qtbot.waitUntil(lambda: pages.albums.model.rowCount() == 4)
    qtbot.keyClicks(player.window.search, "00002")
    qtbot.waitUntil(lambda: pages.albums.model.query == "00002")
    assert player.window.place is Place.ALBUMS


def test_an_order_is_chosen(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    pages = player.pages
    player.window.show_place(Place.ALBUMS)
    qtbot.waitUntil(lambda: pages.albums.model.rowCount() == 4)
    with qtbot.waitSignal(pages.albums.model.refreshed):
        pages.albums.view.order.setCurrentText("By title")
    assert pages.albums.model.row(0).title == "Album 00000"


def test_covers_are_kept_within_bounds(qtbot, memory, tasks, theme) -> None:
    covers = CoverStore(memory, tasks, theme)
    for number in range(400):
        title = f"{chr(ord('a') + number % 26)} {number}"
        album = make_album([make_track(number * 12, album=title)])
        assert covers.album_pixmap(album, 200).width() == 200
    assert covers._kept_bytes <= KEPT_BYTES < 400 * 200 * 200 * 4
    assert covers._kept_bytes == 200 * 200 * 4 * len(covers._pixmaps)


def test_albums_without_covers_share_few_pictures_and_each_keeps_its_own(
    qtbot, memory, tasks, theme
) -> None:
    covers = CoverStore(memory, tasks, theme)
    albums = [make_album([make_track(number, album=f"A {number}")]) for number in range(200)]
    seen = [covers.album_pixmap(album, 64).cacheKey() for album in albums]
    assert 2 < len(set(seen)) <= HUES
    assert seen == [covers.album_pixmap(album, 64).cacheKey() for album in albums]


def test_four_covers_are_put_together_once_all_are_known(qtbot, memory, tasks, theme) -> None:
    covers = CoverStore(memory, tasks, theme)

    def mosaic(name: str = "Ann") -> int:
        return covers.mosaic((1, 2, 3, 4), name, 160).cacheKey()

    assert mosaic() != mosaic()  # covers may still come
    qtbot.waitUntil(lambda: len(covers._coverless) == 4)
    known = mosaic()
    assert mosaic() == known
    assert mosaic("Bob") != known
    memory.cover_bytes = png(np.zeros((8, 8, 3), np.uint8))
    covers.forget()
    waiting = mosaic()
    qtbot.waitUntil(lambda: not covers._reading and not covers._waiting)
    arrived = mosaic()
    assert mosaic() == arrived
    assert len({known, waiting, arrived}) == 3
