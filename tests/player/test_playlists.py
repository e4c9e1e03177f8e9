"""Playlists as a listener uses them: made, filled, rearranged, taken back, brought and written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from player.app import Player
from player.desktop.single_instance import OpenRequest
from player.itemmodels.playlists import ListedTracksModel, PlaylistsModel, RuledTracksModel
from player.pages import playlist_files
from player.views.name_dialog import NameDialog
from player.views.report_dialog import ReportDialog
from player.views.sidebar import Place
from player.views.smart_editor import SmartEditor
from player.views.track_menu import track_menu
from recommender import GestureKind, Hearth, Origin, SmartRule
from tests.player.conftest import REAL_TITLES
from tests.player.fakes import make_track

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # said of every dialog, offscreen

NAMES = REAL_TITLES


def titles(player: Player) -> list[str]:
    model = player.pages.playlists.playlist_view.rows.model()
    return [model.track(row).title for row in range(model.rowCount()) if model.track(row)]


def dialog_of(player: Player, kind: type[QDialog]) -> QDialog:
    return next(each for each in player.window.findChildren(kind) if each.isVisible())


def open_playlist(qtbot, player: Player, hearth: Hearth, *names: str) -> list[int]:
    """Make a playlist of some tracks, and stand on its page."""
    ids = [hearth.tracks(name)[0].track_id for name in names]
    rain = hearth.playlists.create("Rain", ids)
    player.pages.playlists.refresh()
    player.window.show_place(Place.PLAYLISTS)
    player.pages.playlists.open(rain)
    qtbot.waitUntil(lambda: titles(player) == list(names))
    return ids


def test_from_a_track_to_a_new_playlist_and_what_it_says(qtbot, player, hearth) -> None:
    tracks = hearth.tracks()[:2]
    actions = player.pages._kit.actions
    menu = track_menu(player.window, tracks, actions, player.theme, lambda: None)
    into = next(action.menu() for action in menu.actions() if action.text() == "Add to playlist")
    into.actions()[0].trigger()
    dialog = dialog_of(player, NameDialog)
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.line, "Rain & sun")
    dialog.accept()
    qtbot.waitUntil(lambda: [p.name for p in hearth.playlists.all()] == ["Rain & sun"])
    qtbot.waitUntil(lambda: [p.name for p in actions.playlists.made_by_hand] == ["Rain & sun"])
    assert [g.kind for g in hearth.gestures()] == [GestureKind.ADD_TO_PLAYLIST] * 2
    menu = track_menu(player.window, tracks[:1], actions, player.theme, lambda: None)
    into = next(action.menu() for action in menu.actions() if action.text() == "Add to playlist")
    into.actions()[-1].trigger()
    qtbot.waitUntil(lambda: hearth.playlists.all()[0].tracks == 3)
    qtbot.waitUntil(lambda: "added to" in player.window.messages.text)
    player.window.messages.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: hearth.playlists.all()[0].tracks == 2)
    qtbot.waitUntil(lambda: hearth.gestures()[-1].kind is GestureKind.TAKE_BACK)


def test_a_playlist_by_keyboard_alone(qtbot, player, hearth) -> None:
    hearth.playlists.create("Rain", [track.track_id for track in hearth.tracks()])
    player.pages.playlists.refresh()
    qtbot.waitUntil(lambda: player.pages.playlists.model.rowCount() == 1)
    player.window.activateWindow()
    qtbot.waitUntil(player.window.isActiveWindow)
    qtbot.keyClick(player.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    grid = player.pages.playlists.view.grid
    assert QApplication.focusWidget() is grid
    grid.setCurrentIndex(player.pages.playlists.model.index(0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(player) == list(NAMES))
    rows = player.pages.playlists.playlist_view.rows
    assert QApplication.focusWidget() is rows
    rows.setCurrentIndex(rows.model().index(2, 0))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(rows, Qt.Key.Key_Up, both)
    qtbot.keyClick(rows, Qt.Key.Key_Up, both)
    assert titles(player) == ["Cloud", "Air", "Bell", "Dust"]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert titles(player) == ["Air", "Bell", "Dust"]
    for wanted in (["Cloud", "Air", "Bell", "Dust"], ["Air", "Cloud", "Bell", "Dust"]):
        qtbot.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda wanted=wanted: titles(player) == wanted)
    rows.setCurrentIndex(rows.model().index(1, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    entry = player.playback.current
    assert (entry.track.title, entry.origin) == ("Cloud", Origin.PLAYLIST)
    qtbot.waitUntil(lambda: rows.playing_track_id == entry.track.track_id)
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert player.window.pages.currentWidget() is player.pages.playlists.view


def test_rows_are_dragged_and_stored(qtbot, player, hearth) -> None:
    ids = open_playlist(qtbot, player, hearth, "Air", "Bell", "Cloud", "Dust")
    model = player.pages.playlists.listed
    data = model.mimeData([model.index(0), model.index(2)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, QModelIndex())
    assert titles(player) == ["Bell", "Dust", "Air", "Cloud"]
    rain = hearth.playlists.named("Rain").playlist_id
    wanted = [ids[1], ids[3], ids[0], ids[2]]
    qtbot.waitUntil(lambda: hearth.playlists.tracks(rain)[0].track_id == ids[1])
    assert [track.track_id for track in hearth.playlists.tracks(rain)] == wanted


def test_an_edit_elsewhere_is_not_overwritten(qtbot, player, hearth) -> None:
    ids = open_playlist(qtbot, player, hearth, "Air", "Bell")
    rain = hearth.playlists.named("Rain").playlist_id
    hearth.playlists.add(rain, [ids[0]])
    player.pages.playlists.listed.remove([0])
    qtbot.waitUntil(lambda: "changed meanwhile" in player.window.messages.text)
    qtbot.waitUntil(lambda: titles(player) == ["Air", "Bell", "Air"])


def test_a_smart_playlist_is_written_previewed_and_kept(qtbot, player, hearth) -> None:
    player.window.show_place(Place.PLAYLISTS)
    player.pages.playlists.make_smart()
    editor = dialog_of(player, SmartEditor)
    qtbot.keyClicks(editor.name, "Folk")
    qtbot.keyClicks(editor.query, "genre:folk")
    qtbot.waitUntil(lambda: editor._found.text() == "2 tracks")
    editor.limit.setValue(1)
    qtbot.waitUntil(lambda: editor._preview.count() == 1)
    assert editor._found.text() == "The first 1 of 2 tracks"
    editor.limit.setValue(0)
    editor.accept()
    qtbot.waitUntil(lambda: titles(player) == ["Air", "Bell"])
    assert hearth.playlists.named("Folk").rule == SmartRule("genre:folk")
    rows = player.pages.playlists.playlist_view.rows
    rows.setCurrentIndex(rows.model().index(0, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert titles(player) == ["Air", "Bell"]
    player.pages.playlists.edit(hearth.playlists.named("Folk"))
    editor = dialog_of(player, SmartEditor)
    editor.query.setText("genre:rock")
    editor.accept()
    qtbot.waitUntil(lambda: titles(player) == ["Cloud", "Dust"])


def test_offers_and_deleting_and_its_undoing(qtbot, player, hearth) -> None:
    page = player.pages.playlists
    player.window.show_place(Place.PLAYLISTS)
    qtbot.waitUntil(lambda: page.view._offers.count() > 1)
    offers = {b.text(): b for b in page.view.findChildren(QPushButton)}
    offers["Never played"].click()
    qtbot.waitUntil(lambda: titles(player) == list(NAMES))
    player.window.show_place(Place.PLAYLISTS)
    page.view.grid.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.view.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    qtbot.keyClick(page.view.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_files_are_read_and_written_with_a_report(
    qtbot, player, hearth, music, tmp_path, monkeypatch
) -> None:
    (tmp_path / "old.m3u").write_text(f"{music / 'Air.flac'}\n/etc/passwd\nC:\\x\\y.mp3\n")
    files = playlist_files.QFileDialog
    chosen = lambda *_: ([str(tmp_path / "old.m3u")], "")  # noqa: E731
    monkeypatch.setattr(files, "getOpenFileNames", chosen)
    player.pages.playlists.view.import_wanted.emit()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in player.window.findChildren(ReportDialog)))
    report = dialog_of(player, ReportDialog)
    assert [report.list.item(row).text() for row in range(report.list.count())] == [
        "/etc/passwd",
        "C:\\x\\y.mp3",
    ]
    report.accept()
    monkeypatch.setattr(
        files, "getSaveFileName", lambda *_: (str(tmp_path / "new"), "XSPF (*.xspf)")
    )
    player.pages.playlists._files.choose_to_write(hearth.playlists.named("old"))
    qtbot.waitUntil((tmp_path / "new.xspf").exists)
    assert "Air" in (tmp_path / "new.xspf").read_text("utf-8")


def test_the_models_are_sound(qtbot, hearth, tasks) -> None:
    listed, ruled, playlists = (
        ListedTracksModel(),
        RuledTracksModel(hearth, tasks),
        PlaylistsModel(),
    )
    fails = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fails) for model in (listed, ruled, playlists)]
    edits: list[tuple[list[int], list[int], str]] = []
    listed.rearranged.connect(lambda *edit: edits.append(edit))
    listed.show([make_track(number) for number in range(1, 6)])
    assert listed.move([3, 1], 1) == 1
    listed.remove([0, 4])
    listed.move([0], 0)
    assert [track.track_id for track in listed.tracks] == [2, 4, 3]
    assert edits == [
        ([1, 2, 3, 4, 5], [1, 2, 4, 3, 5], ""),
        ([1, 2, 4, 3, 5], [2, 4, 3], "2 tracks taken out."),
    ]
    ruled.show(SmartRule("", limit=3))
    qtbot.waitUntil(lambda: ruled.rowCount() == 3)
    playlists.show([hearth.playlists.create("Rain")])
    assert playlists.row_of(1) == 0
    assert testers
    hearth.close()


def test_the_menu_of_a_playlist(qtbot, player, hearth) -> None:
    open_playlist(qtbot, player, hearth, "Air")
    menu = player.pages.playlists.menu_for(hearth.playlists.named("Rain"))
    verbs = {action.text(): action for action in menu.actions() if action.text()}
    assert list(verbs) == ["Open", "Rename…", "Export…", "Delete"]
    verbs["Rename…"].trigger()
    dialog = dialog_of(player, NameDialog)
    dialog.line.setText("Fog")
    dialog.accept()
    qtbot.waitUntil(lambda: player.pages.playlists.playlist_view.head.title.text() == "Fog")
    verbs["Delete"].trigger()
    qtbot.waitUntil(lambda: player.pages.playlists.model.rowCount() == 0)
    assert player.window.pages.currentWidget() is player.pages.playlists.view


def test_a_smart_playlist_is_live_and_keeps_its_place(qtbot, player, hearth) -> None:
    loved = hearth.playlists.create_smart("Loved", SmartRule("loved"))
    actions = player.pages._kit.actions
    player.window.show_place(Place.PLAYLISTS)
    player.pages.playlists.open(loved)
    qtbot.waitUntil(player.pages.playlists.playlist_view.isVisible)
    assert titles(player) == []
    for track in hearth.tracks()[:3]:
        actions.like(track, True)
    qtbot.waitUntil(lambda: titles(player) == ["Air", "Bell", "Cloud"])
    rows = player.pages.playlists.playlist_view.rows
    rows.setCurrentIndex(rows.model().index(1, 0))
    actions.like(hearth.tracks("Cloud")[0], False)
    qtbot.waitUntil(lambda: titles(player) == ["Air", "Bell"])
    assert rows.selected_rows() == [1]


def test_a_playlist_file_that_is_opened_becomes_a_playlist(qtbot, player, hearth, music) -> None:
    (music / "rain.m3u8").write_text("Air.flac\nDust.flac\n")
    player.pages.opening.open(OpenRequest((music / "rain.m3u8",), False))
    qtbot.waitUntil(lambda: "with all of its 2 tracks" in player.window.messages.text)
    assert hearth.playlists.named("rain").tracks == 2
