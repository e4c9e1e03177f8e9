"""Artists, genres, years and folders as a listener uses them, by keyboard and by mouse."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from player.itemmodels.folders import NAME, TRACKS, FoldersModel
from player.itemmodels.shelves import ArtistsModel, ShelvesModel
from player.itemmodels.track_columns import FIRST_SHOWN, Column, read, written
from player.settings import TRACK_COLUMNS, TRACK_SORT
from player.views.collection import Part
from player.views.library import FILTERS
from player.views.sidebar import Place
from recommender import Origin
from tests.player.fakes import MemoryLibrary, make_track

FATAL = QAbstractItemModelTester.FailureReportingMode.Warning


def show(qtbot, player, place: Place, rows: int) -> None:
    player.window.show_place(place)
    page = next(page for page in player.pages._all if page.place is place)
    qtbot.waitUntil(lambda: page.model.rowCount() == rows)


def test_from_an_artist_to_an_album_and_all_the_way_back_by_keyboard(
    qtbot, open_player, memory
) -> None:
    player = open_player(memory)
    window, pages = player.window, player.pages
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pages.artists.model.rowCount() == 40)
    grid = pages.artists.view.grid
    grid.setCurrentIndex(pages.artists.model.index(2))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    view = pages.artists.collection.view
    assert window.pages.currentWidget() is view
    found = memory.count_tracks("Artist 03")
    qtbot.waitUntil(lambda: view.tracks.model.rowCount() == found)
    qtbot.waitUntil(lambda: view.grid.albums.rowCount() == memory.count_albums("Artist 03"))
    view.grid.setFocus()
    view.grid.setCurrentIndex(view.grid.albums.index(0))
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is pages.albums.album_view)
    assert window.place is Place.ARTISTS
    qtbot.keyClick(pages.albums.album_view.list, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is view
    qtbot.keyClick(view.grid, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is pages.artists.view


def test_the_verbs_and_parts_of_an_artist(qtbot, open_player, memory) -> None:
    memory.similar_artists = lambda track_id, length: [
        (make_track(5), 0.8),
        (make_track(3), 1.0),
    ]
    player = open_player(memory)
    show(qtbot, player, Place.ARTISTS, 40)
    page = player.pages.artists
    page.open_named("Artist 03")
    qtbot.waitUntil(lambda: page.collection.tracks.rowCount() == memory.count_tracks("Artist 03"))
    page.collection.view.play_wanted.emit()
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert player.playback.current.track.artist == "Artist 03"
    page.collection.view.show_part(Part.SIMILAR)
    names = page.collection.view.similar.list
    qtbot.waitUntil(lambda: names.count() == 1)
    names.setCurrentRow(0)
    qtbot.keyClick(names, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.collection.view.collection.title == "Artist 05")


def test_an_album_leads_to_its_artist_and_a_guest_to_a_search(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    player.pages.albums.artist_wanted.emit("Artist 07")
    view = player.pages.artists.collection.view
    qtbot.waitUntil(lambda: player.window.pages.currentWidget() is view)
    player.pages.albums.artist_wanted.emit("A guest")
    qtbot.waitUntil(lambda: player.window.search.text() == 'artist:"A guest"')


def test_a_decade_is_narrowed_to_a_year(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    show(qtbot, player, Place.YEARS, 1)
    page = player.pages.years
    page.view.grid.row_chosen.emit(0)
    view = page.collection.view
    qtbot.waitUntil(lambda: player.window.pages.currentWidget() is view)
    assert [chip.text() for chip in view.chips.chips] == ["All 1960s", "1961", "1960"]
    view.chips.chips[1].click()
    qtbot.waitUntil(lambda: page.collection.tracks.rowCount() == 1)
    assert page.collection.tracks.track(0).track_id == 2


def test_a_genre_opens_with_its_tracks(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    show(qtbot, player, Place.GENRES, 1)
    player.pages.genres.view.grid.row_chosen.emit(0)
    view = player.pages.genres.collection.view
    assert player.window.pages.currentWidget() is view
    assert not view.chips.isVisibleTo(view)
    assert view.collection.title == "Folk"


def test_folders_are_walked_and_played_by_keyboard(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    show(qtbot, player, Place.FOLDERS, 1)
    page = player.pages.folders
    tree = page.view.tree
    qtbot.waitUntil(lambda: page.model.rowCount(page.model.index(0, 0)) == 1)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.tracks.query == "title 00000")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert player.playback.current.origin is Origin.LIBRARY


def test_the_models_of_shelves_are_sound(qtbot, tasks, memory) -> None:
    artists = ArtistsModel(memory, tasks)
    shelves = ShelvesModel(tasks, memory.shelves.genres, "Without genre")
    testers = [QAbstractItemModelTester(model, FATAL) for model in (artists, shelves)]
    for model in (artists, shelves):
        with qtbot.waitSignal(model.refreshed):
            model.refresh()
    assert artists.index(0).data() == "Artist 01"
    spoken = artists.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Artist 01, 1 album · 1 track"
    assert shelves.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Folk, 40 tracks"
    del testers


def test_the_folder_tree_is_sound_and_read_when_it_is_opened(qtbot, tasks, memory) -> None:
    asked: list[str | None] = []
    shelves = memory.shelves

    class Watched:
        def folders(self, parent: str | None = None) -> list:
            asked.append(parent)
            return shelves.folders(parent)

    class Library:
        shelves = Watched()

    model = FoldersModel(Library(), tasks)
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    root = model.index(0, NAME)
    assert asked == [None]
    assert model.hasChildren(root)
    assert model.canFetchMore(root)
    with qtbot.waitSignal(model.rowsInserted):
        model.fetchMore(root)
    inner = model.index(0, NAME, root)
    assert asked == [None, "/music"]
    assert (inner.data(), model.index(0, TRACKS, root).data()) == ("a", "9")
    assert model.parent(inner) == root
    assert not model.hasChildren(inner)
    tester = QAbstractItemModelTester(model, FATAL)
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    assert model.folder(inner) is None
    del tester


@pytest.mark.parametrize("place", range(len(FILTERS)))
def test_a_chip_narrows_the_tracks_and_is_added_to_the_search(
    qtbot, open_player, memory, place
) -> None:
    player = open_player(memory)
    page = player.pages.library
    qtbot.waitUntil(lambda: page.model.rowCount() == 40)
    player.window.search.setText("title")
    page.view.chips.chips[place].click()
    expected = f"title {FILTERS[place].query}".strip()
    qtbot.waitUntil(lambda: page.model.query == expected)


def test_columns_and_order_are_remembered(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    table = player.pages.library.view.table
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    menu = table.column_menu()
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Title"].isEnabled()
    actions["Format"].setChecked(True)
    actions["Genre"].setChecked(False)
    assert not table.isColumnHidden(Column.CODEC)
    assert table.isColumnHidden(Column.GENRE)
    table.horizontalHeader().moveSection(table.horizontalHeader().visualIndex(Column.CODEC), 1)
    table.horizontalHeader().resizeSection(Column.CODEC, 99)
    table.sortByColumn(Column.YEAR, Qt.SortOrder.DescendingOrder)
    kept = read(player.settings.get(TRACK_COLUMNS))
    assert [each.column for each in kept][:2] == [Column.TITLE, Column.CODEC]
    assert kept[1].width_px == 99
    assert player.settings.get(TRACK_SORT) == "year down"
    other = open_player(memory).pages.library.view.table
    assert other.horizontalHeader().visualIndex(Column.CODEC) == 1
    assert other.horizontalHeader().sortIndicatorSection() == Column.YEAR
    assert other.tracks.track(0) is None or other.tracks.track(0).year


def test_a_setting_of_columns_that_was_spoilt_is_read_as_far_as_it_goes() -> None:
    assert [each.column for each in read("")] == list(FIRST_SHOWN)
    assert [each.column for each in read("nonsense:3")] == list(FIRST_SHOWN)
    shown = read("year:9 artist:x year:70 path:-4")
    assert [each.column for each in shown] == [
        Column.TITLE,
        Column.YEAR,
        Column.ARTIST,
        Column.PATH,
    ]
    assert shown[1].width_px == 48
    assert read(written(shown)) == shown


def test_new_columns_say_what_is_known(tmp_path: Path) -> None:
    from player.itemmodels.track_columns import cell_text

    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    track = make_track(1, last_played_at=moment, bpm=119.6, key="A minor", path="/m/é.flac")
    assert cell_text(track, Column.BPM) == "120"
    assert cell_text(track, Column.KEY) == "A minor"
    assert cell_text(track, Column.CODEC) == "FLAC"
    assert cell_text(track, Column.PATH) == "/m/é.flac"
    assert "26" in cell_text(track, Column.LAST_PLAYED)
    assert cell_text(make_track(1), Column.LAST_PLAYED) == ""


@pytest.mark.parametrize(
    "place", [Place.LIBRARY, Place.ALBUMS, Place.ARTISTS, Place.GENRES, Place.YEARS, Place.FOLDERS]
)
def test_an_empty_page_says_how_to_begin_and_that_music_is_being_read(
    qtbot, open_player, place: Place
) -> None:
    library = MemoryLibrary()
    for name in ("genres", "decades", "folders"):
        setattr(library.shelves, name, lambda *_parent: [])
    player = open_player(library)
    player.window.show_place(place)
    page = next(page for page in player.pages._all if page.place is place)
    empty = page.view.no_music
    qtbot.waitUntil(empty.isVisible)
    assert empty._heading.text().endswith("here yet")
    assert empty._sentence.text().endswith("Add a folder with music, or drop one on this window.")
    player.pages.add_folder(Path("/music"))
    assert "is being read" in empty._sentence.text()
    qtbot.waitUntil(lambda: empty._sentence.text().endswith("drop one on this window."))


def test_a_search_without_an_artist_says_so(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    show(qtbot, player, Place.ARTISTS, 40)
    player.window.search.setText("nobody at all")
    qtbot.waitUntil(lambda: player.pages.artists.model.rowCount() == 0)
    shown = player.pages.artists.view._stack.currentWidget()
    assert shown._heading.text() == "Nothing found"
