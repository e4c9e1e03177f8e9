"""Now playing as a listener sees it: words that follow, the whole screen, and what is known."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from player.playback.controller import PlaybackState
from player.views.chip_cloud import ChipCloud
from player.views.sidebar import Place
from recommender import (
    Credit,
    CreditRole,
    Description,
    Descriptor,
    GuessedLabel,
    LinerNotes,
    SoundFeatures,
    term,
)

LRC = "[00:05.00]<00:05.00>One <00:06.00>two\n[00:10.00]Three\n[00:20.00]Four"


def heard() -> SoundFeatures:
    return SoundFeatures(
        encoder="test/1",
        embedding=np.zeros(200, np.float32),
        spread=np.zeros(200, np.float32),
        tags=np.zeros(50, np.float32),
        patches=1,
        whole_track=True,
        tempo_bpm=96.2,
        key="A minor",
        loudness_lufs=-14.2,
        true_peak_db=-1.0,
        energy=0.6,
        waveform=np.zeros(1000, np.uint8),
        timbre=np.zeros(0, np.float32),
    )


@pytest.fixture
def playing(qtbot, open_player, memory, engine):
    """The page over what plays."""

    def play(row: int = 0):
        player = open_player(memory)
        qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
        player.pages.library.view.play_from(row)
        qtbot.waitUntil(lambda: player.playback.current is not None)
        player.window.show_place(Place.NOW_PLAYING)
        return player

    return play


def texts(view) -> str:
    words = [label.text() for label in view.about.widget().findChildren(QLabel)]
    clouds = view.about.widget().findChildren(ChipCloud)
    return "\n".join([*words, *(cloud.accessibleDescription() for cloud in clouds)])


def test_the_line_that_is_sung_is_lit_and_a_click_goes_there(
    qtbot, playing, memory, engine
) -> None:
    memory.words = ("", LRC)
    player = playing()
    view = player.pages.now_playing.view
    qtbot.waitUntil(lambda: view.lyrics.rowCount() == 3)
    assert view.lyrics.current is None
    engine.listen(6.5)
    qtbot.waitUntil(lambda: view.lyrics.current == 0)
    assert view.lyrics.sung == len("One two")
    place = view.lyrics_list.visualRect(view.lyrics.index(2)).center()
    qtbot.mouseClick(view.lyrics_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: player.playback.position_s == pytest.approx(20.0))
    qtbot.waitUntil(lambda: view.lyrics.current == 2)


def test_a_line_is_chosen_by_keyboard(qtbot, playing, memory) -> None:
    memory.words = ("", LRC)
    player = playing()
    view = player.pages.now_playing.view
    qtbot.waitUntil(lambda: view.lyrics.rowCount() == 3)
    view.lyrics_list.setFocus()
    view.lyrics_list.setCurrentIndex(view.lyrics.index(0))
    qtbot.keyClick(view.lyrics_list, Qt.Key.Key_Down)
    qtbot.keyClick(view.lyrics_list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.position_s == pytest.approx(10.0))


def test_plain_words_are_shown_and_none_are_missed_kindly(qtbot, playing, memory) -> None:
    memory.words = ("Line one\nLine two", "")
    player = playing()
    view = player.pages.now_playing.view
    qtbot.waitUntil(lambda: view._words.currentWidget() is view._plain)
    assert view._plain.toPlainText() == "Line one\nLine two"
    memory.words = ("", "")
    player.playback.next()
    qtbot.waitUntil(lambda: view._words.currentWidget() is view._wordless)
    assert view._told.currentWidget() is view.about


def test_all_that_is_known_is_told_and_guesses_are_called_so(qtbot, playing, memory) -> None:
    memory.sound = heard()
    memory.description = Description(
        (Descriptor(term("calm"), term("sound"), 0.7),), (), (), None, None
    )
    memory.guesses = (GuessedLabel("shoegaze", "genre", 0.62),)
    memory.notes = LinerNotes(
        (Credit(CreditRole.COMPOSER, ("Bach", "<b>Gounod</b>")),), "Born in Köln.", "Recorded live."
    )
    view = playing().pages.now_playing.view
    qtbot.waitUntil(lambda: "shoegaze" in texts(view))
    told = texts(view)
    for part in (
        "96 beats a minute",
        "A minor",
        "lively",
        "calm: from sound, 70 % sure",
        "Guessed by ear",
        "shoegaze: 62 % sure",
        "Bach, <b>Gounod</b>",
        "Born in Köln.",
        "Recorded live.",
    ):
        assert part in told, part


def test_a_track_nothing_is_known_of_says_so(qtbot, playing, memory) -> None:
    view = playing().pages.now_playing.view
    qtbot.waitUntil(lambda: "not listened" in texts(view))
    assert "About the artist" not in texts(view)


def test_nothing_is_read_while_nobody_looks(qtbot, open_player, memory) -> None:
    asked: list[int] = []
    memory.describe = lambda track_id: asked.append(track_id) or memory.description
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(3)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    qtbot.wait(50)
    assert asked == []
    player.window.show_place(Place.NOW_PLAYING)
    qtbot.waitUntil(lambda: set(asked) == {4})


def test_a_scan_disturbs_nobody_who_reads_along(qtbot, playing, memory) -> None:
    memory.words = ("", LRC)
    player = playing()
    view = player.pages.now_playing.view
    qtbot.waitUntil(lambda: view.lyrics.rowCount() == 3)
    resets: list[int] = []
    view.lyrics.modelReset.connect(lambda: resets.append(1))
    player.pages.now_playing.refresh()
    qtbot.wait(100)
    assert resets == []
    memory.words = ("", LRC + "\n[00:30.00]Five")
    player.pages.now_playing.refresh()
    qtbot.waitUntil(lambda: view.lyrics.rowCount() == 4)


def test_the_whole_screen_and_back(qtbot, playing) -> None:
    player = playing()
    window, view = player.window, player.pages.now_playing.view
    window.show_place(Place.LIBRARY)
    player.commands["full_screen"].trigger()
    assert window.isFullScreen()
    assert window.place is Place.NOW_PLAYING
    assert not window.sidebar.isVisible()
    assert view._controls.isVisible()
    view._buttons["toggle"].click()
    assert player.playback.state is PlaybackState.PAUSED
    qtbot.keyClick(view.lyrics_list, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.sidebar.isVisible()
    player.commands["full_screen"].trigger()
    window.show_place(Place.QUEUE)
    assert not window.isFullScreen()


def test_the_cover_in_the_transport_leads_here(qtbot, playing) -> None:
    player = playing()
    player.window.show_place(Place.LIBRARY)
    player.pages.transport._cover.click()
    assert player.window.place is Place.NOW_PLAYING


def test_the_album_and_the_artist_lead_on(qtbot, playing) -> None:
    player = playing(12)
    view = player.pages.now_playing.view
    view._album.click()
    qtbot.waitUntil(lambda: player.window.place is Place.ALBUMS)
    player.window.show_place(Place.NOW_PLAYING)
    view._artist.click()
    assert player.window.search.text() == 'artist:"Artist 13"'
