"""Pictures of the real window on the demo library: ``python -m tests.screenshots [FOLDER]``.

Everything in them is real: the library is scanned and analysed, a simulated listener has heard
it for a week, and the engine plays (into a clock where there is no sound device).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from player.app import Player
from player.demo.library import make_demo_library
from player.demo.walk import tell_story
from player.pages.pages import Pages
from player.playback.client import EngineClient
from player.settings import ANALYSIS, QUEUE_PANEL, THEME
from player.views.belief_card import BeliefRow
from player.views.preferences import PreferencesDialog
from player.views.sidebar import Place
from player.views.smart_editor import SmartEditor
from player.views.tag_editor import TagEditor
from recommender import Config, Hearth, Origin, resolve_config
from tests.player.playback.sound_server import SoundServer

SMALL, LARGE = (1280, 800), (1920, 1080)
PATIENCE_MS = 120_000


class Photographer:
    """Opens the player in a look and a size, and takes pictures of it."""

    def __init__(self, app: QApplication, folder: Path, *, silent: bool) -> None:
        self._app = app
        self._folder = folder
        self._silent = silent

    def open(
        self, config: Config, look: str, size: tuple[int, int], *, panel: bool = False
    ) -> Player:
        """The player with its pages there."""
        player = Player(self._app, config, link=EngineClient(silent=self._silent))
        player.settings.set(THEME, look)
        player.settings.set(QUEUE_PANEL, panel)
        player.window.resize(*size)
        player.open()
        wait_until(lambda: player.pages is not None)
        player.window.resize(*size)
        return player

    def take(self, player: Player, name: str) -> None:
        """One picture, after everything on its way has arrived."""
        QTest.qWait(600)
        path = self._folder / f"{name}.png"
        player.window.grab().save(str(path))
        sys.stdout.write(f"{path}\n")

    def take_dialog(self, player: Player, kind: type[QDialog], name: str) -> None:
        """One picture of the dialog of a kind that is open; it is closed then."""
        QTest.qWait(600)
        dialog = next(each for each in player.window.findChildren(kind) if each.isVisible())
        path = self._folder / f"{name}.png"
        dialog.grab().save(str(path))
        sys.stdout.write(f"{path}\n")
        dialog.reject()
        QTest.qWait(50)

    def close(self, player: Player) -> None:
        """End the player as a listener would."""
        player.window.close()
        player.shutdown()
        player.window.deleteLater()
        player.deleteLater()
        QTest.qWait(50)


def wait_until(there: Callable[[], object]) -> None:
    """Let the player live until something is there."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not there():
        if deadline.hasExpired():
            raise TimeoutError("the window never came to the state that was to be shown")
        QTest.qWait(20)


def pages_of(player: Player) -> Pages:
    assert player.pages is not None
    return player.pages


def play_something(player: Player, row: int) -> None:
    """Play a row of the library, and stand in the middle of it."""
    pages = pages_of(player)
    player.window.show_place(Place.LIBRARY)  # only the page in sight asks the catalogue
    wait_until(lambda: pages.library.model.rowCount() > row)
    pages.library.view.play_from(row)
    stand_in_the_middle(player)


def stand_in_the_middle(player: Player) -> None:
    wait_until(lambda: player.playback.current is not None)
    QTest.qWait(200)
    player.playback.seek(player.playback.duration_s * 0.42)
    wait_until(lambda: player.playback.position_s > player.playback.duration_s * 0.4)


def show_albums(player: Player, name: str, photographer: Photographer) -> None:
    """The grid, and the page of an album with some tracks."""
    pages = pages_of(player)
    player.window.show_place(Place.ALBUMS)
    QTest.qWait(2000)
    photographer.take(player, name)
    pages.albums.open(pages.albums.model.row(4))
    wait_until(lambda: pages.albums.album_view.model.tracks)
    photographer.take(player, name.replace("albums", "album"))


def show_shelves(player: Player, look: str, photographer: Photographer) -> None:
    """Artists, genres, years and folders, and what lies behind one of each."""
    pages = pages_of(player)
    for page, behind in (
        (pages.artists, "artist"),
        (pages.genres, "genre"),
        (pages.years, "decade"),
    ):
        player.window.show_place(page.place)
        wait_until(lambda page=page: page.model.rowCount() > 1)
        QTest.qWait(1500)
        photographer.take(player, f"{page.place}-{look}")
        page.view.grid.row_chosen.emit(1)
        wait_until(lambda page=page: page.collection.albums.rowCount() > 0)
        QTest.qWait(1000)
        photographer.take(player, f"{behind}-{look}")
    player.window.show_place(Place.FOLDERS)
    root = pages.folders.model.index(0, 0)
    wait_until(lambda: pages.folders.tracks.rowCount() > 0 and pages.folders.model.rowCount(root))
    photographer.take(player, f"folders-{look}")


def make_playlists(hearth: Hearth) -> None:
    """What a listener of the demo library may have made: by hand, by rule, long, foreign, empty."""
    tracks = [track.track_id for track in hearth.tracks()]
    hearth.playlists.create("Rainy evening", tracks[3::7])
    hearth.playlists.create("For the long way home when nobody says a word", tracks[5::11])
    hearth.playlists.create("שירי ערב", tracks[2::9])
    hearth.playlists.create("To be filled")
    for name, rule in hearth.playlists.offered():
        hearth.playlists.create_smart(name, rule)


def show_playlists(player: Player, look: str, photographer: Photographer) -> None:
    """The grid, one playlist, an empty one, and the editors of rules and tags."""
    page = pages_of(player).playlists
    player.window.show_place(Place.PLAYLISTS)
    wait_until(lambda: page.model.rowCount() > 0)
    QTest.qWait(2000)
    photographer.take(player, f"playlists-{look}")
    playlists = {playlist.name: playlist for playlist in page.kit.library.playlists.all()}
    for name, picture in (("Rainy evening", "playlist"), ("To be filled", "playlist-empty")):
        page.open(playlists[name])
        wait_until(lambda name=name: page.playlist_view.playlist == playlists[name])
        QTest.qWait(1000)
        photographer.take(player, f"{picture}-{look}")
    page.edit(playlists["Loved"])
    photographer.take_dialog(player, SmartEditor, f"smart-playlist-{look}")
    kit = page.kit
    kit.actions.edit_tags_wanted.emit(kit.library.tracks(limit=3))
    wait_until(lambda: player.window.findChildren(TagEditor))
    photographer.take_dialog(player, TagEditor, f"tags-{look}")


def show_now_playing(player: Player, look: str, photographer: Photographer) -> None:
    """A track with timed words: sung, told about, on the whole screen; and the preferences."""
    pages = pages_of(player)
    player.window.show_place(Place.LIBRARY)
    wait_until(lambda: pages.library.model.rowCount() > 0)
    tracks = pages.library.kit.library.tracks()
    sung = next(n for n, t in enumerate(tracks) if Path(t.path).with_suffix(".lrc").exists())
    pages.library.kit.actions.play(tracks, Origin.LIBRARY, sung)
    stand_in_the_middle(player)
    player.window.show_place(Place.NOW_PLAYING)
    view = pages.now_playing.view
    wait_until(lambda: view.lyrics.rowCount() > 0)
    QTest.qWait(2000)
    photographer.take(player, f"now-playing-{look}")
    view.choose(1)
    photographer.take(player, f"about-track-{look}")
    view.choose(0)
    size = player.window.size()
    player.window.set_full_screen(Place.NOW_PLAYING)
    player.window.resize(size)
    photographer.take(player, f"full-screen-{look}")
    player.window.set_full_screen(None)
    player.commands["preferences"].trigger()
    photographer.take_dialog(player, PreferencesDialog, f"preferences-{look}")


def show_explored(player: Player, look: str, photographer: Photographer) -> None:
    """Blends, the map, the taste, and whether it is learning."""
    pages, show = pages_of(player), player.window.show_place
    show(Place.PATHS)
    wait_until(pages.paths.model.rowCount)
    photographer.take(player, f"blends-{look}")
    show(Place.SOUND_MAP)
    wait_until(lambda: len(pages.sound_map.model.points.track_ids))
    photographer.take(player, f"map-{look}")
    show(Place.TASTE)
    wait_until(lambda: pages.taste.taste and pages.taste.taste.findChildren(BeliefRow))
    photographer.take(player, f"taste-{look}")
    show(Place.LEARNING)
    wait_until(lambda: pages.learning.learning and pages.learning.learning.shown)
    photographer.take(player, f"learning-{look}")


def discover(player: Player) -> None:
    player.commands["discover"].trigger()
    wait_until(lambda: pages_of(player).discover.model.rowCount() > 0)


def open_choice(player: Player) -> None:
    """One choice with what lies behind it."""
    slots = pages_of(player).discover.view.list
    slots.open_row(3)
    wait_until(lambda: slots.detail.bar.sentence.endswith("%"))


def first_hour(photographer: Photographer, config: Config, music: Path) -> None:
    """An empty library, then the same one while it is being read."""
    player = photographer.open(config, "light", SMALL)
    photographer.take(player, "welcome")
    pages_of(player).add_folder(music)
    wait_until(lambda: pages_of(player).library.model.rowCount() > 8)
    play_something(player, 2)
    wait_until(lambda: any(t.progress and t.progress.done > 2 for t in player.tasks.running))
    photographer.take(player, "analysing")
    photographer.close(player)


def newcomer(photographer: Photographer, config: Config) -> None:
    """What a listener of whom nothing is known can begin with."""
    for look, size in (("light", SMALL), ("dark", LARGE)):
        player = photographer.open(config, look, size)
        player.settings.set(ANALYSIS, False)
        player.window.show_place(Place.DISCOVER)
        beginnings = pages_of(player).discover.first_hour
        wait_until(lambda offered=beginnings: offered.chips)
        photographer.take(player, f"begin-{look}")
        photographer.close(player)


def every_day(photographer: Photographer, config: Config) -> None:
    """A library that has been listened to for a week."""
    for look, size in (("light", SMALL), ("dark", LARGE)):
        player = photographer.open(config, look, size, panel=size is LARGE)
        player.settings.set(ANALYSIS, False)
        play_something(player, 5)
        photographer.take(player, f"library-{look}")
        show_albums(player, f"albums-{look}", photographer)
        show_shelves(player, look, photographer)
        show_playlists(player, look, photographer)
        show_now_playing(player, look, photographer)
        discover(player)
        pages_of(player).discover.view.play_from(1)
        stand_in_the_middle(player)
        photographer.take(player, f"discover-{look}")
        open_choice(player)
        photographer.take(player, f"choice-{look}")
        show_explored(player, look, photographer)
        photographer.close(player)
    player = photographer.open(config, "dark", SMALL)
    discover(player)
    pages_of(player).discover.view.play_from(3)
    stand_in_the_middle(player)
    photographer.take(player, "discover-dark-small")
    player.window.show_place(Place.QUEUE)
    photographer.take(player, "queue-dark")
    photographer.close(player)


@contextmanager
def sound_server(folder: Path) -> Iterator[bool]:
    """A sound server that plays into nothing, where there is one; whether there is."""
    if shutil.which("pulseaudio") is None:
        yield False
        return
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    server = SoundServer(folder)
    server.start()
    try:
        yield True
    finally:
        server.kill()


def main() -> None:
    """Make the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    music = Path("demo-library").absolute()
    models = resolve_config(Path(".venv/hearth")).models_dir
    app = QApplication([])
    with tempfile.TemporaryDirectory() as data, sound_server(Path(data)) as heard:
        photographer = Photographer(app, folder, silent=not heard)
        make_demo_library(music, seed=7)
        first_hour(photographer, Config(Path(data) / "new", models=models), music)
        newcomer(photographer, Config(Path(data) / "new", profile="newcomer", models=models))
        config = Config(Path(data) / "known", models=models)
        hearth = Hearth(config)
        tell_story(hearth, music, now=datetime.now().astimezone(), say=lambda _line: None)
        make_playlists(hearth)
        hearth.close()
        every_day(photographer, config)


if __name__ == "__main__":
    main()
