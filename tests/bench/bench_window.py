"""The window with 100,000 tracks: time to the first picture, to a usable list, and per frame."""

from __future__ import annotations

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from player.app import Player
from player.itemmodels.tracks import PAGE_ROWS
from player.playback.client import EngineClient
from recommender import Config

TRACKS = 100_000
FRAMES = 60


def fill(config: Config) -> None:
    """A catalogue of so many tracks, without files."""
    from recommender import Hearth
    from recommender.catalogue.database import CatalogueDatabase
    from tests.rows import add_track

    Hearth(config).close()
    database = CatalogueDatabase(config.catalogue_path)
    with database.transaction() as db:
        for number in range(TRACKS):
            artist, album = f"Artist {number // 40}", f"Album {number // 12}"
            add_track(
                database,
                f"/nowhere/{number}.flac",
                title=f"Title {number}",
                artist=artist,
                album=album,
                album_artist=artist,
                genre="Folk",
                year=1960 + number % 60,
            )
        db.execute("INSERT INTO tracks_fts(tracks_fts) VALUES ('rebuild')")
    database.close()


def wait_until(there: object, app: QApplication) -> None:
    while not there():  # type: ignore[operator]
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def frames(player: Player, app: QApplication, step: int) -> Iterator[float]:
    """Milliseconds of painting after each scroll step, rows that are read later included."""
    table = player.pages.library_view.table  # type: ignore[union-attr]
    bar = table.verticalScrollBar()
    for number in range(FRAMES):
        bar.setValue((number * step) % max(1, bar.maximum()))
        began = time.perf_counter()
        table.viewport().repaint()
        yield (time.perf_counter() - began) * 1000
        app.processEvents()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = Config(Path(folder))
        fill(config)
        started = time.perf_counter()
        app = QApplication([])
        player = Player(app, config, link=EngineClient(silent=True))
        player.open()
        app.processEvents()
        painted = time.perf_counter() - started
        wait_until(lambda: player.pages is not None, app)
        pages = player.pages
        assert pages is not None
        pages.tracks.refresh()
        wait_until(lambda: pages.tracks.rowCount() == TRACKS, app)
        usable = time.perf_counter() - started
        from player.views.sidebar import Place

        player.window.show_place(Place.LIBRARY)
        app.processEvents()
        print(f"painted {painted:.2f} s, {TRACKS:,} tracks usable {usable:.2f} s after the start")
        for name, step in (("60 px", 60), ("page", 600), ("random", 48 * PAGE_ROWS * 7 + 13)):
            times = sorted(frames(player, app, step))
            print(
                f"frame after a scroll of {name}: median {statistics.median(times):.1f} ms, "
                f"95th {times[int(0.95 * len(times))]:.1f} ms"
            )
        answers = []
        for query in ("a", "ar", "art", "artist 1", "artist 12", "title 9", "title 99"):
            loop = QEventLoop()
            pages.tracks.refreshed.connect(loop.quit)
            QTimer.singleShot(5000, loop.quit)
            began = time.perf_counter()
            pages.tracks.search(query)
            loop.exec()
            answers.append((time.perf_counter() - began) * 1000)
        print(f"search, per keystroke: {', '.join(f'{ms:.0f}' for ms in answers)} ms")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"memory {memory:.0f} MB")
        player.window.close()
        player.shutdown()


if __name__ == "__main__":
    main()
