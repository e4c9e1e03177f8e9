"""The window answers while it is filled, and waits little for threads that compute."""

from __future__ import annotations

import gc
import subprocess
import sys

from PySide6.QtCore import QTimer

from player.app import TURN_S, Player, keep_fluent
from player.pages import pages
from recommender import Config
from tests.player.fakes import MemoryLibrary, StillEngine


def player_of(qapp, tmp_path) -> Player:
    library = MemoryLibrary()
    return Player(qapp, Config(tmp_path), link=StillEngine(), open_library=lambda _config: library)


def test_between_two_pages_the_window_does_what_waits(qapp, qtbot, tmp_path, monkeypatch) -> None:
    player = player_of(qapp, tmp_path)
    built: list[str] = []
    answered: list[int] = []

    def noted(kit):
        for kind in pages.KINDS:
            built.append(kind.__name__)
            QTimer.singleShot(0, lambda: answered.append(len(built)))
            yield kind(kit)

    monkeypatch.setattr(pages, "built", noted)
    with qtbot.waitSignal(player.begun):
        player.open()
    assert answered[:5] == [1, 2, 3, 4, 5]
    assert len(built) == len(pages.KINDS)
    player.window.close()
    player.shutdown()


def test_a_player_that_is_closed_while_it_is_filled_ends_well(qapp, qtbot, tmp_path) -> None:
    player = player_of(qapp, tmp_path)
    player.open()
    qtbot.waitUntil(lambda: player.facts is not None)
    player.shutdown()
    qapp.processEvents()
    assert player.pages is None


def test_a_player_that_runs_hands_over_quickly_and_collects_no_old_garbage(
    qapp, qtbot, tmp_path
) -> None:
    player = player_of(qapp, tmp_path)
    usual = sys.getswitchinterval()
    try:
        keep_fluent(player)
        with qtbot.waitSignal(player.begun):
            player.open()
        assert sys.getswitchinterval() == TURN_S < usual
        assert gc.get_freeze_count() > 0
    finally:
        sys.setswitchinterval(usual)
        gc.unfreeze()
    player.window.close()
    player.shutdown()


def test_charts_are_loaded_beside_the_window_and_only_for_a_page_that_is_looked_at() -> None:
    code = (
        "import sys, threading; from importlib import import_module;"
        "from player.pages.pages import KINDS; from player.pages.late_page import LatePage;"
        "assert 'pyqtgraph' not in sys.modules;"
        "late = [kind.module for kind in KINDS if issubclass(kind, LatePage)];"
        "load = lambda: [import_module(module) for module in late];"
        "beside = threading.Thread(target=load); beside.start(); beside.join();"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "import pyqtgraph; plot = pyqtgraph.PlotWidget(); plot.plot([1, 2]); plot.grab();"
        "print(len(late))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.stdout == "3\n", run.stderr
