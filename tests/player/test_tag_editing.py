"""Tags edited in the window: mixed values, only what was changed, covers, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from player.library.cover_image import LARGEST_SIDE_PX, cover_of_file, cover_of_image
from player.views.duplicates import DuplicatesDialog
from player.views.report_dialog import ReportDialog
from player.views.tag_editor import TagEditor
from player.views.tag_field import MIXED, REMOVED
from recommender import TagEdit, TagField, TrackTags, texts_of
from tests.player.fakes import make_track

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def image(side: int) -> QImage:
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    return picture


def editor_of(player) -> TagEditor:
    return next(each for each in player.window.findChildren(TagEditor) if each.isVisible())


def open_editor(qtbot, player, tracks) -> TagEditor:
    player.pages._kit.actions.edit_tags_wanted.emit(tracks)
    qtbot.waitUntil(lambda: any(e.isVisible() for e in player.window.findChildren(TagEditor)))
    return editor_of(player)


def two(qtbot) -> TagEditor:
    tags = [
        TrackTags(title="Air", artists=("A", "B"), genres=("Folk",), compilation=True),
        TrackTags(title="Bell", artists=("A", "B"), genres=("Rock",), lyrics="la"),
    ]
    editor = TagEditor([make_track(1), make_track(2)], [texts_of(each) for each in tags], None)
    qtbot.addWidget(editor)
    return editor


def test_only_what_was_touched_is_changed(qtbot) -> None:
    editor = two(qtbot)
    fields = editor.fields
    assert fields[TagField.ARTISTS].line.text() == "A; B"
    assert (fields[TagField.TITLE].line.text(), fields[TagField.TITLE].line.placeholderText()) == (
        "",
        MIXED,
    )
    assert not editor.accept_button.isEnabled()
    qtbot.keyClicks(fields[TagField.GENRES].line, "Jazz; Soul")
    qtbot.keyClick(fields[TagField.ARTISTS].line, Qt.Key.Key_End)
    qtbot.keyClick(fields[TagField.ARTISTS].line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(fields[TagField.ARTISTS].line, "B")
    assert editor.edit == TagEdit({TagField.GENRES: ("Jazz", "Soul")})
    assert editor.accept_button.text() == "Save 1 change"
    box = fields[TagField.COMPILATION].box
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    assert editor.edit.fields[TagField.COMPILATION] == ("1",)


def test_taking_away_from_all_is_said_before_it_is_done(qtbot) -> None:
    editor = two(qtbot)
    title = editor.fields[TagField.TITLE].line
    qtbot.keyClicks(title, "x")
    qtbot.keyClick(title, Qt.Key.Key_Backspace)
    assert title.placeholderText() == REMOVED
    lyrics = editor.fields[TagField.LYRICS].text
    lyrics.setPlainText("new\nwords")
    assert editor.edit.fields == {TagField.TITLE: (), TagField.LYRICS: ("new\nwords",)}


def test_tags_of_two_files_and_the_way_back(qtbot, player, hearth) -> None:
    tracks = hearth.tracks()[:2]
    editor = open_editor(qtbot, player, tracks)
    qtbot.keyClicks(editor.fields[TagField.ALBUM].line, "Trad")
    editor.cover_offered.emit(image(300))
    qtbot.waitUntil(lambda: editor.edit.cover is not None)
    editor.accept()
    qtbot.waitUntil(lambda: hearth.count_tracks("album:trad") == 2)
    qtbot.waitUntil(lambda: player.window.messages.text == "Changed 2 tracks.")
    assert hearth.cover(tracks[0].track_id).startswith(b"\xff\xd8\xff")
    player.window.messages.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: hearth.count_tracks("album:trad") == 0)
    qtbot.waitUntil(lambda: player.window.messages.text == "Taken back in 2 tracks.")
    assert hearth.cover(tracks[0].track_id) is None


def test_what_could_not_be_changed_is_reported(qtbot, player, hearth, music) -> None:
    tracks = hearth.tracks()[:2]
    editor = open_editor(qtbot, player, tracks)
    qtbot.keyClicks(editor.fields[TagField.COMPOSER].line, "C")
    Path(tracks[0].path).write_bytes(b"broken")
    editor.accept()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in player.window.findChildren(ReportDialog)))
    report = next(d for d in player.window.findChildren(ReportDialog) if d.isVisible())
    assert report.list.count() == 1
    assert "cannot be read" in report.list.item(0).text()
    assert hearth.tags.read(tracks[1].track_id).composer == "C"


def test_of_a_part_it_is_said_where_its_words_stand(qtbot, player, hearth, music) -> None:
    file = Path(hearth.tracks()[0].path)
    file.with_suffix(".cue").write_text(
        f'FILE "{file.name}" WAVE\nTRACK 01 AUDIO\nTITLE "One"\nINDEX 01 00:00:00\n'
        'TRACK 02 AUDIO\nTITLE "Two"\nINDEX 01 00:00:09\n'
    )
    hearth.scan()
    player.pages._kit.actions.edit_tags_wanted.emit(hearth.tracks_at(file))
    qtbot.waitUntil(lambda: any(d.isVisible() for d in player.window.findChildren(ReportDialog)))
    report = next(d for d in player.window.findChildren(ReportDialog) if d.isVisible())
    assert report.list.count() == 2
    assert "“One” is a part of its file" in report.list.item(0).text()
    assert player.window.findChildren(TagEditor) == []


def test_any_image_becomes_a_cover_of_sensible_size(qapp, tmp_path: Path) -> None:
    image(400).save(str(tmp_path / "a.png"))
    assert cover_of_file(tmp_path / "a.png") == (tmp_path / "a.png").read_bytes()
    image(3000).save(str(tmp_path / "big.png"))
    large = QImage.fromData(cover_of_file(tmp_path / "big.png"))
    assert (large.width(), large.height()) == (LARGEST_SIDE_PX, LARGEST_SIDE_PX)
    image(50).save(str(tmp_path / "a.bmp"))
    assert cover_of_file(tmp_path / "a.bmp").startswith(b"\xff\xd8\xff")
    (tmp_path / "no.jpg").write_bytes(b"no image")
    assert cover_of_file(tmp_path / "no.jpg") is None
    assert cover_of_file(tmp_path / "none.jpg") is None
    assert cover_of_image(QImage()) is None


def test_an_image_is_pasted_and_what_is_none_is_said(qtbot, monkeypatch) -> None:
    editor = two(qtbot)
    offers: list[object] = []
    editor.cover_offered.connect(offers.append)
    data = QMimeData()
    monkeypatch.setattr(QApplication.clipboard(), "mimeData", lambda: data, raising=False)
    editor._on_paste_clicked()
    assert not editor._told.isHidden()
    data.setImageData(image(20))
    editor._on_paste_clicked()
    assert [type(offer) for offer in offers] == [QImage]
    editor.remove_cover()
    assert editor.edit == TagEdit({}, b"")


def test_duplicates_are_shown_by_command(qtbot, player, hearth, music) -> None:
    (music / "again.flac").write_bytes((music / "Air.flac").read_bytes())
    hearth.scan()
    player.commands["duplicates"].trigger()
    kind = DuplicatesDialog
    qtbot.waitUntil(lambda: any(d.isVisible() for d in player.window.findChildren(kind)))
    dialog = next(d for d in player.window.findChildren(kind) if d.isVisible())
    group = dialog.tree.topLevelItem(0)
    assert "the same data" in group.text(0)
    assert {group.child(row).text(0) for row in (0, 1)} == {"music/Air.flac", "music/again.flac"}
    wanted: list[object] = []
    dialog.play_wanted.connect(wanted.append)
    assert not dialog._play.isEnabled()
    dialog.tree.setCurrentItem(group.child(1))
    dialog._play.click()
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert wanted
