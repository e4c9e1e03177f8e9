"""A dressed application, tasks that end cleanly, and a whole player over a library in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

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
GENRES = ("Folk", "Metal", "Jazz")
ARTISTS_BY_GENRE, TRACKS_BY_ARTIST = 3, 4


def put_away(app: QApplication, player: Player) -> None:
    """End a player and delete its window: windows left behind slow down every one that follows."""
    player.shutdown()
    player.window.close()
    player.setParent(None)
    player.window.deleteLater()
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
        put_away(qapp, player)


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
    for dialog in player.window.findChildren(QDialog):
        dialog.close()  # one left open would speak up when the next test dresses the application
    put_away(qapp, player)


@pytest.fixture(scope="session")
def tagged_music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty-six tagged tracks of three genres; nothing of them is analysed."""
    folder = tmp_path_factory.mktemp("flows") / "music"
    folder.mkdir()
    for genre in GENRES:
        for artist in range(ARTISTS_BY_GENRE):
            for number in range(TRACKS_BY_ARTIST):
                name = f"{genre} {artist} {number}"
                path = write_audio(folder / f"{name}.flac", tone(0.4, 200.0 + 40 * number))
                write_tags(
                    path,
                    title=name,
                    artist=f"{genre} band {artist}",
                    album=f"{genre} album {artist}",
                    genre=genre,
                    date=str(1960 + 10 * artist),
                )
    return folder


@pytest.fixture
def tagged_player(
    qapp, qtbot, engine: StillEngine, tmp_path: Path, tagged_music: Path
) -> Iterator[Player]:
    """The whole player over a real catalogue of that music."""
    config = Config(tmp_path / "data")
    hearth = Hearth(config)
    hearth.scan([tagged_music])
    hearth.close()
    player = Player(qapp, config, link=engine)
    player.settings.set(ANALYSIS, False)
    player.open()
    qtbot.waitUntil(lambda: player.pages is not None, timeout=20_000)
    yield player
    put_away(qapp, player)
