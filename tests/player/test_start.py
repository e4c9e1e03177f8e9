"""The window is light to start: nothing heavy is loaded before it is painted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "torch",
    "librosa",
    "sklearn",
    "implicit",
    "tokenizers",
    "scipy",
    "sqlite_utils",
    "av",
    "http",
)

PAINTED_FIRST = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from player.app import Player
from recommender import Config

app = QApplication([])
player = Player(app, Config(Path(sys.argv[1])))

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("painted", [name for name in {HEAVY!r} if name in sys.modules], flush=True)
            app.exit(0)
            watched.removeEventFilter(self)
        return False

watch = Watch()
player.window.centralWidget().installEventFilter(watch)
player.open()
app.exec()
player.shutdown()
"""


def run(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_the_player_loads_nothing_heavy() -> None:
    code = f"import player.app, sys; print([n for n in {HEAVY!r} if n in sys.modules])"
    assert run(code).strip() == "[]"


def test_the_window_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    assert run(PAINTED_FIRST, str(tmp_path)).strip() == "painted []"


def test_a_player_asked_to_end_by_the_system_ends_in_order(tmp_path: Path) -> None:
    code = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from player import app
from recommender import Config

ended = app.Player.shutdown
def shutdown(player):
    ended(player)
    print("ended in order", flush=True)
app.Player.shutdown = shutdown
QApplication([])
QTimer.singleShot(500, lambda: os.kill(os.getpid(), signal.SIGTERM))
sys.exit(app.run_player(Config(Path(sys.argv[1]))))
"""
    assert run(code, str(tmp_path)).strip() == "ended in order"
