"""From the start of the process to the window and the first queue, and how often it stalls.

``python tests/bench/bench_start.py [DATA [PROFILE]]``: of a data folder, or of a made library of
50,000 tracks and 5,000 facts. Each figure is of a process of its own: learning everything anew,
with what was learnt kept, and with Discover pressed long after the start. A stall is told with
what the threads did at its end (``HEARTH_STALLS=1``).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from player.app import Player, keep_fluent
from player.playback.client import EngineClient
from player.settings import ANALYSIS
from recommender import DEFAULT_PROFILE, Config, resolve_config

BEAT_MS = 5
STALL_MS = 50.0
WARM_AFTER_MS = 20_000
TRACKS, FACTS = 50_000, 5_000


class Watchdog(QObject):
    """Records how long the GUI thread came not to its events, and what ran meanwhile."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[tuple[float, float]] = []
        """(seconds since the watch began, milliseconds)."""
        self.told = bool(os.environ.get("HEARTH_STALLS"))
        self._began = self._beat = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(BEAT_MS)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        if self.told:
            self._thread.start()

    def stop(self) -> None:
        """The end."""
        self._ended.set()
        self._timer.stop()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        gap_ms = 1e3 * (now - self._beat)
        if gap_ms > STALL_MS:
            self.gaps.append((self._beat - self._began, gap_ms))
        self._beat = now

    def _watch(self) -> None:
        reported = 0.0
        while not self._ended.wait(0.01):
            beat = self._beat
            if 1e3 * (time.perf_counter() - beat) > STALL_MS and beat != reported:
                reported = beat
                self._tell(beat)

    def _tell(self, beat: float) -> None:
        names = {thread.ident: thread.name for thread in threading.enumerate()}
        print(f"--- stalled at {beat - self._began:.2f} s", flush=True)
        for ident, frame in sys._current_frames().items():
            if ident == threading.get_ident():
                continue
            stack = traceback.extract_stack(frame)[-7:]
            if "wait" in stack[-1].name or "_worker" in stack[-1].name:
                continue
            where = " < ".join(f"{Path(f.filename).stem}:{f.lineno} {f.name}" for f in stack[::-1])
            print(f"    {names.get(ident)}: {where}")


def wait_until(there: Callable[[], object]) -> None:
    """Live as the player does, asleep between events: polling would take its processor."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if there() else None)
    timer.start(BEAT_MS)
    loop.exec()


def measure(config: Config, started: float, delay_ms: int) -> None:
    """Open the player in this fresh process, press Discover and print what the clock says."""
    app = QApplication([])
    player = Player(app, config, link=EngineClient(silent=True))
    player.settings.set(ANALYSIS, False)
    keep_fluent(player)
    dog = Watchdog(app)
    player.open()
    app.processEvents()
    painted_s = time.time() - started
    wait_until(lambda: player.pages is not None)
    pages = player.pages
    assert pages is not None
    there_s, there_cpu_s = time.time() - started, time.process_time()
    loop = QEventLoop()
    QTimer.singleShot(delay_ms, loop.quit)
    loop.exec()
    began = time.perf_counter()
    player.commands["discover"].trigger()
    wait_until(lambda: pages.discover.model.rowCount() > 0)
    queue_s, since_s = time.perf_counter() - began, time.time() - started
    queue_cpu_s = time.process_time()
    QTimer.singleShot(1_000, loop.quit)
    loop.exec()
    dog.stop()
    longest = sorted((gap for _, gap in dog.gaps), reverse=True)
    print(
        f"painted {painted_s:.2f} s, pages {there_s:.2f} s, queue {queue_s:.2f} s after the press"
        f" and {since_s:.2f} s after the start (of the processor {there_cpu_s:.2f} s to the pages,"
        f" {queue_cpu_s:.2f} s to the queue); {len(longest)} stalls over {STALL_MS:.0f} ms,"
        f" {sum(longest):.0f} ms in all, the longest {longest[0] if longest else 0:.0f} ms",
        flush=True,
    )
    if dog.told:
        print([(round(at, 2), round(gap)) for at, gap in dog.gaps], flush=True)
    player.window.close()
    player.shutdown()


def run(config: Config, name: str, delay_ms: int) -> None:
    """One measurement in a process of its own."""
    print(f"{name}: ", end="", flush=True)
    words = [str(config.data_dir), config.profile, str(time.time()), str(delay_ms)]
    subprocess.run([sys.executable, __file__, "--in", *words], check=True)


def main() -> None:
    """Measure each way to begin."""
    words = sys.argv[1:]
    if words[:1] == ["--in"]:
        folder, profile, started, delay_ms = words[1:]
        models = resolve_config(Path(".venv/hearth")).models_dir
        measure(Config(Path(folder), profile, models), float(started), int(delay_ms))
        return
    with tempfile.TemporaryDirectory() as made:
        config = Config(Path(words[0] if words else made), *(words[1:] or [DEFAULT_PROFILE]))
        if not words:
            from tests.bench.large_catalogue import fill

            fill(config, TRACKS, FACTS)
        for kept in config.learnt_dir.glob("*"):
            kept.unlink()
        run(config, "nothing kept, pressed at once", 0)
        run(config, "learning kept, pressed at once", 0)
        run(config, "learning kept, pressed later", WARM_AFTER_MS)


if __name__ == "__main__":
    main()
