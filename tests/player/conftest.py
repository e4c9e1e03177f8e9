"""A dressed application, tasks that end cleanly, and a whole player over a library in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from player.app import Player
from player.playback.controller import PlaybackController
from player.settings import ANALYSIS, Settings
from player.tasks import Tasks
from player.theme import Theme
from recommender import Config, Hearth
from tests.media import tone, write_audio
from tests.player.fakes import MemoryLibrary, StillEngine, make_track
from tests.recommender.catalogue.retag import write_tags

REAL_TITLES = ("Air", "Bell", "Cloud", "Dust")


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "player.ini")


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Iterator[Theme]:
    theme = Theme(qapp, settings)
    yield theme
    theme.setParent(None)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.shutdown()


@pytest.fixture
def engine(qapp: QApplication) -> StillEngine:
    return StillEngine()


@pytest.fixture
def playback(engine: StillEngine) -> PlaybackController:
    return PlaybackController(engine)


@pytest.fixture
def memory() -> MemoryLibrary:
    """Forty tracks in one known folder."""
    library = MemoryLibrary([make_track(number) for number in range(1, 41)])
    library.known_folders = ["/music"]
    return library


@pytest.fixture
def open_player(
    qapp: QApplication, qtbot, engine: StillEngine, tmp_path: Path
) -> Iterator[Callable[[MemoryLibrary], Player]]:
    """Opens the whole player over a library and waits for its pages."""
    opened: list[Player] = []

    def open_over(library: MemoryLibrary) -> Player:
        config = Config(tmp_path / "data")
        player = Player(qapp, config, link=engine, open_library=lambda _config: library)
        opened.append(player)
        player.open()
        qtbot.waitUntil(lambda: player.pages is not None)
        return player

    yield open_over
    for player in opened:
        player.shutdown()
        player.window.close()
        player.setParent(None)
        player.window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for place, name in enumerate(REAL_TITLES):
        path = write_audio(tmp_path / "music" / f"{name}.flac", tone(0.3, 200.0 + 60 * place))
        write_tags(path, title=name, artist="Nils", genre="Folk" if place < 2 else "Rock")
    return tmp_path / "music"


@pytest.fixture
def hearth(music: Path, tmp_path: Path) -> Hearth:
    hearth = Hearth(Config(tmp_path / "library"))
    hearth.scan([music])
    return hearth


@pytest.fixture
def player(qapp: QApplication, qtbot, engine: StillEngine, hearth, tmp_path) -> Iterator[Player]:
    """The whole player over a real library of four tracks."""
    player = Player(qapp, Config(tmp_path / "data"), link=engine, open_library=lambda _c: hearth)
    player.settings.set(ANALYSIS, False)
    player.open()
    qtbot.waitUntil(lambda: player.pages is not None)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 4)
    yield player
    player.shutdown()
    player.window.close()
    player.setParent(None)
    player.window.deleteLater()
    qapp.processEvents()
