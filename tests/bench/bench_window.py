"""The window with 100,000 tracks: time to the first picture, to a usable list, and per frame.

``python tests/bench/bench_window.py [TRACKS]``.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from player.app import Player, keep_fluent
from player.itemmodels.tracks import PAGE_ROWS
from player.playback.client import EngineClient
from player.views.sidebar import Place
from recommender import Config, ScanReport

TRACKS = int(sys.argv[3] if len(sys.argv) > 3 else sys.argv[1] if len(sys.argv) == 2 else 100_000)
FRAMES = 60
SIZES = ((880, 774), (1920, 1080))
IDLE_S = 3.0
KEY_S = 0.08
"""From the answer to one letter to the next letter: who types so fast writes 150 words a minute."""
TYPED = ("artist 12", "title 99", "album 800", "genre 7", "99")


def fill(config: Config) -> None:
    """A catalogue of so many tracks, without files."""
    from recommender import Hearth
    from recommender.catalogue.database import CatalogueDatabase
    from tests.rows import add_track

    Hearth(config).close()
    database = CatalogueDatabase(config.catalogue_path)
    with database.transaction() as db:
        for number in range(TRACKS):
            artist, album = f"Artist {number // 48}", f"Album {number // 12}"
            if number % 12 == 0:
                db.execute(
                    "INSERT INTO albums (id, title, album_artist, title_sort, artist_sort)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (number // 12 + 1, album, artist, album.lower(), artist.lower()),
                )
            add_track(
                database,
                f"/nowhere/{artist}/{album}/{number}.flac",
                title=f"Title {number}",
                artist=artist,
                album=album,
                album_artist=artist,
                album_id=number // 12 + 1,
                title_sort=f"title {number}",
                artist_sort=artist.lower(),
                album_sort=f"{artist.lower()}\x1f{number:07d}",
                genre=f"Genre {number // 480 % 40}",
                year=1960 + number % 60,
            )
        db.execute("INSERT INTO track_genres SELECT id, 0, genre FROM tracks")
        db.execute("INSERT INTO tracks_fts(tracks_fts) VALUES ('rebuild')")
    database.close()


def wait_until(there: object, app: QApplication) -> None:
    while not there():  # type: ignore[operator]
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def frames(player: Player, app: QApplication, step: int) -> Iterator[float]:
    """Milliseconds of painting after each scroll step, all rows being there."""
    assert player.pages is not None
    table, model = player.pages.library.view.table, player.pages.library.model

    def is_there() -> bool:
        return model.track(max(0, table.rowAt(1))) is not None

    yield from painted(table, is_there, app, step)


def album_frames(player: Player, app: QApplication, step: int) -> Iterator[float]:
    """The same of the covers."""
    assert player.pages is not None
    grid, model = player.pages.albums.view.grid, player.pages.albums.model

    def is_there() -> bool:
        return model.row(max(0, grid.indexAt(QPoint(60, 60)).row())) is not None

    yield from painted(grid, is_there, app, step)


def painted(
    view: QAbstractItemView, is_there: Callable[[], bool], app: QApplication, step: int
) -> Iterator[float]:
    """Milliseconds of painting after each scroll step, what is in sight being there."""
    bar = view.verticalScrollBar()
    for number in range(FRAMES):
        bar.setValue((number * step) % max(1, bar.maximum()))
        wait_until(is_there, app)
        began = time.perf_counter()
        view.viewport().repaint()
        yield (time.perf_counter() - began) * 1000
        app.processEvents()


def answered(model: Any, ask: Callable[[], object]) -> float:
    """Milliseconds until the model shows what was asked for."""
    loop = QEventLoop()
    model.refreshed.connect(loop.quit)
    QTimer.singleShot(5000, loop.quit)
    began = time.perf_counter()
    ask()
    loop.exec()
    took_ms = (time.perf_counter() - began) * 1000
    model.refreshed.disconnect(loop.quit)
    return took_ms


def keystrokes(player: Player, place: Place, model: Any, app: QApplication) -> Iterator[float]:
    """Milliseconds from each letter typed into the search field to its answer in the list."""
    player.window.show_place(place)
    for text in TYPED:
        for length in range(1, len(text) + 1):
            if text[length - 1] != " ":
                begun = partial(player.window.search.setText, text[:length])
                yield answered(model, begun)
                pressed = time.monotonic()
                wait_until(lambda pressed=pressed: time.monotonic() - pressed > KEY_S, app)
    answered(model, player.window.search.clear)


def tell_keystrokes(
    player: Player, place: Place, model: Any, app: QApplication, when: str = ""
) -> None:
    """Print how long answers took."""
    answers = told(list(keystrokes(player, place, model, app)))
    print(f"a keystroke of a search among {place}{when}: {answers}")


def change(player: Player, ended: threading.Event) -> None:
    """Write to the tracks again and again, as a scan does."""
    assert player._library is not None
    for number in range(1_000_000):
        if ended.wait(0.2):
            return
        first = number * 500 % TRACKS
        with player._library._database.transaction() as db:
            db.execute(
                "UPDATE tracks SET bit_rate_bps = ? WHERE id BETWEEN ? AND ?",
                (number, first, first + 500),
            )


def tell_keystrokes_of_a_scan(player: Player, app: QApplication) -> None:
    """Print how long answers took while a scan changed the tracks."""
    assert player.pages is not None
    kit, ended = player.pages._kit, threading.Event()
    writer = threading.Thread(target=change, args=(player, ended))

    def scan(*_: object) -> ScanReport:
        ended.wait()
        return ScanReport(cancelled=True)

    kit.work._start_scan(scan)
    writer.start()
    tell_keystrokes(player, Place.LIBRARY, player.pages.library.model, app, " while a scan runs")
    ended.set()
    writer.join()


def told(times_ms: list[float]) -> str:
    """How long something took, usually and at worst."""
    ordered = sorted(times_ms)
    return (
        f"median {statistics.median(ordered):.1f} ms, "
        f"95th percentile {ordered[int(0.95 * len(ordered))]:.1f} ms, "
        f"slowest {ordered[-1]:.1f} ms"
    )


def is_idle(player: Player, busy: list[float]) -> bool:
    """Whether no long work ran for a while; ``busy`` keeps when it was seen last."""
    if player.tasks.running:
        busy[0] = time.monotonic()
    return time.monotonic() - busy[0] > IDLE_S


def own_memory_mb() -> float:
    """This process's share of memory, or its peak where the system tells no share."""
    told = Path("/proc/self/smaps_rollup")
    if told.exists():
        line = next(line for line in told.read_text().splitlines() if line.startswith("Pss:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(folder: Path, started: float) -> None:
    """Open the player in this fresh process and print what the clock says."""
    app = QApplication([])
    player = Player(app, Config(folder), link=EngineClient(silent=True))
    keep_fluent(player)
    player.open()
    app.processEvents()
    painted = time.time() - started
    wait_until(lambda: player.pages is not None, app)
    pages = player.pages
    assert pages is not None
    pages.library.model.refresh()
    wait_until(lambda: pages.library.model.rowCount() == TRACKS, app)
    usable = time.time() - started
    player.window.show_place(Place.LIBRARY)
    app.processEvents()
    print(
        f"painted {painted:.2f} s, {TRACKS:,} tracks usable {usable:.2f} s after the start, "
        f"{own_memory_mb():.0f} MB before the learner is loaded"
    )
    tell_keystrokes(player, Place.LIBRARY, pages.library.model, app, " in the first seconds")
    wait_until(partial(is_idle, player, [time.monotonic()]), app)
    print(f"idle {time.time() - started:.2f} s after the start, {own_memory_mb():.0f} MB")
    player.window.show_place(Place.ALBUMS)
    pages.albums.model.refresh()
    wait_until(lambda: pages.albums.model.rowCount() == TRACKS // 12 + 1, app)
    for width, height in SIZES:
        player.window.resize(width, height)
        for place, scrolled, anywhere in (
            (Place.LIBRARY, frames, 48 * PAGE_ROWS * 7 + 13),
            (Place.ALBUMS, album_frames, 39_013),
        ):
            player.window.show_place(place)
            for name, step in (("60 px", 60), ("a page", 600), ("anywhere", anywhere)):
                print(
                    f"{width} x {height}, a frame of the {place} after a scroll of {name}: "
                    f"{told(list(scrolled(player, app, step)))}"
                )
    for place, model in (
        (Place.LIBRARY, pages.library.model),
        (Place.ALBUMS, pages.albums.model),
        (Place.ARTISTS, pages.artists.model),
    ):
        tell_keystrokes(player, place, model, app)
    tell_keystrokes_of_a_scan(player, app)
    for name, place, model in (
        ("genres", Place.GENRES, pages.genres.model),
        ("decades", Place.YEARS, pages.years.model),
        ("folders", Place.FOLDERS, pages.folders.model),
    ):
        player.window.show_place(place)
        print(f"{name} shown after {answered(model, model.refresh):.0f} ms")
    player.window.close()
    player.shutdown()


def main() -> None:
    """Fill a catalogue, then measure in a process of its own."""
    if len(sys.argv) > 2:
        measure(Path(sys.argv[1]), float(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        fill(Config(Path(folder)))
        command = [sys.executable, __file__, folder, str(time.time()), str(TRACKS)]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
