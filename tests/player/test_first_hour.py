"""A listener's first hour on the real parts: catalogue, scanner, engine process, recommender."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from player.app import Player
from player.playback.client import EngineClient
from player.playback.controller import PlaybackState
from player.views.empty_state import EmptyState
from player.views.sidebar import Place
from recommender import Config, End, Hearth, Origin
from tests.media import tone, write_audio


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for number, suffix in enumerate((".flac", ".mp3", ".ogg", ".opus", ".m4a", ".wav")):
        write_audio(folder / f"track {number}{suffix}", tone(6.0, 220.0 * (number + 1)))
    (folder / "broken.mp3").write_bytes(b"this is no music" * 100)
    return folder


def test_folder_to_sound_to_skip_to_discover(qapp, qtbot, tmp_path: Path, music: Path) -> None:
    config = Config(tmp_path / "data")
    player = Player(qapp, config, link=EngineClient(silent=True))
    player.open()
    qtbot.waitUntil(lambda: player.pages is not None, timeout=20_000)
    assert player.window.welcoming
    player.window.show_place(Place.ALBUMS)
    albums = player.pages.albums.view
    empty = albums.findChild(EmptyState)
    qtbot.waitUntil(empty.isVisible, timeout=20_000)
    assert not albums.grid.verticalScrollBar().isEnabled(), "a handle with nothing to scroll"

    player.window.show_place(Place.DISCOVER)
    said = player.pages.discover.view.empty.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("Add a folder" in label.text() for label in said), timeout=20_000)

    player.pages.add_folder(music)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 6, timeout=20_000)
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.state is PlaybackState.PLAYING, timeout=20_000)
    qtbot.waitUntil(lambda: player.playback.position_s > 0.3, timeout=20_000)
    heard = player.playback.current.track
    with qtbot.waitSignal(player.facts.fact_recorded, timeout=20_000):
        player.commands["next"].trigger()

    player.commands["discover"].trigger()
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() > 0, timeout=60_000)
    player.pages.discover.view.play_from(0)
    qtbot.waitUntil(
        lambda: (
            player.playback.current is not None
            and player.playback.current.origin is Origin.DISCOVER
            and player.playback.position_s > 0.1
        ),
        timeout=20_000,
    )
    slate_id = player.pages.discover.model.entry(0).slate_id
    player.window.close()
    player.shutdown()
    player.window.deleteLater()

    library = Hearth(config)
    facts = library.interactions()
    assert (facts[0].track_id, facts[0].end) == (heard.track_id, End.SKIPPED)
    assert 0.2 < facts[0].listened_s < 6.0
    assert (facts[-1].end, facts[-1].slate_id, facts[-1].slot) == (End.STOPPED, slate_id, 0)
    assert [Path(failure.path).name for failure in library.failures()] == ["broken.mp3"]
    library.close()
