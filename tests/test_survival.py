"""Killed at any moment, Hearth loses no acknowledged fact, keeps a sound file and goes on.

``HEARTH_KILL_ROUNDS=20`` kills each kind of work that many times instead of three.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from tests.media import tone, write_audio

ROOT = Path(__file__).parent.parent
ROUNDS = int(os.environ.get("HEARTH_KILL_ROUNDS", "3"))
TRACKS = 12

RECORDER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from recommender import Config, End, Gesture, GestureKind, Hearth, Interaction, Origin
hearth = Hearth(Config(Path(sys.argv[1])))
ids = [track.track_id for track in hearth.tracks()]
for n in range(100_000):
    now = datetime.now(timezone.utc)
    track_id = ids[n % len(ids)]
    uid = f"{sys.argv[2]}-{n}"
    fact = Interaction(track_id, now, 1.0, End.SKIPPED, Origin.LIBRARY, 2.0, uid=uid)
    hearth.record(fact)
    if n % 3 == 0:
        hearth.record_gesture(Gesture(GestureKind.LIKE, track_id, now))
    if n % 10 == 0:
        hearth.discover(length=3, seed=n)
    print(uid, flush=True)
"""

LISTENER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from player.app import Player
from player.playback.client import EngineClient
from recommender import Config
app = QApplication([])
player = Player(app, Config(Path(sys.argv[1])), link=EngineClient(silent=True))
skipping = QTimer(interval=250)
skipping.timeout.connect(player.playback.next)
def begin():
    if player.pages is None or player.pages.library.model.rowCount() == 0:
        QTimer.singleShot(50, begin)
        return
    player.facts.fact_recorded.connect(lambda fact: print(fact.uid, flush=True))
    player.playback.entry_changed.connect(lambda entry: entry or play())
    play()
    skipping.start()
def play():
    player.pages.library.view.play_from(0)
player.open()
begin()
app.exec()
"""


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    suffixes = (".flac", ".mp3", ".ogg", ".wav")
    for number in range(TRACKS):
        samples = tone(4.0, hz=200.0 + 40.0 * number) * np.float32(0.5)
        write_audio(folder / f"{number:02}{suffixes[number % len(suffixes)]}", samples)
    return folder


def command(data: Path, *arguments: str) -> list[str]:
    return [sys.executable, str(ROOT / "main.py"), "--data", str(data), *arguments]


def kill_after(arguments: list[str], seconds: float) -> bool:
    """Run a command and kill it after a while; False when it had ended by itself."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def answer(data: Path, *arguments: str) -> dict[str, object]:
    run = subprocess.run(
        command(data, *arguments, "--json"), capture_output=True, text=True, check=True
    )
    payload: dict[str, object] = json.loads(run.stdout)
    return payload


def assert_sound(data: Path) -> None:
    connection = sqlite3.connect(data / "catalogue.sqlite3")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        # Killed before its first migration was committed, the file is empty, and sound.
        begun = connection.execute(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'tracks_fts'"
        ).fetchone()[0]
        if begun and connection.execute("SELECT count(*) FROM tracks").fetchone()[0]:
            connection.execute(
                "INSERT INTO tracks_fts(tracks_fts, rank) VALUES('integrity-check', 1)"
            )
            connection.rollback()
    finally:
        connection.close()


def elapsed(arguments: list[str]) -> float:
    started = time.monotonic()
    subprocess.run(arguments, check=True, capture_output=True)
    return time.monotonic() - started


@pytest.mark.timeout(600)
def test_a_scan_killed_at_any_moment_goes_on(music: Path, tmp_path: Path) -> None:
    whole = elapsed(command(tmp_path / "reference", "scan", str(music)))
    data = tmp_path / "data"
    moments = random.Random(1)
    for _ in range(ROUNDS):
        kill_after(command(data, "scan", str(music)), moments.uniform(0.1, whole))
        if (data / "catalogue.sqlite3").exists():
            assert_sound(data)
    report = answer(data, "scan", str(music))
    assert report["failed"] == []
    listed = answer(data, "tracks")["tracks"]
    assert isinstance(listed, list)
    assert len(listed) == TRACKS
    assert_sound(data)


@pytest.mark.timeout(900)
def test_an_analysis_killed_at_any_moment_goes_on(music: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    answer(data, "scan", str(music))
    moments = random.Random(2)
    for _ in range(ROUNDS):
        kill_after(command(data, "analyse"), moments.uniform(0.3, 6.0))
        assert_sound(data)
    report = answer(data, "analyse")
    assert report["failed"] == []
    assert report["pending"] == 0
    assert_sound(data)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("work", "quickest_s", "longest_s"),
    [(RECORDER, 0.05, 1.0), (LISTENER, 0.3, 2.5)],
    ids=["recording", "playing"],
)
def test_no_acknowledged_fact_is_lost(
    music: Path, tmp_path: Path, work: str, quickest_s: float, longest_s: float
) -> None:
    data = tmp_path / "data"
    answer(data, "scan", str(music))
    moments = random.Random(3)
    acknowledged: set[str] = set()
    for round_number in range(ROUNDS):
        process = subprocess.Popen(
            [sys.executable, "-c", work, str(data), str(round_number)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert process.stdout is not None
        acknowledged.add(process.stdout.readline().strip())
        time.sleep(moments.uniform(quickest_s, longest_s))
        process.kill()
        lines = process.stdout.read().split("\n")
        acknowledged |= {line for line in lines[:-1] if line}
        process.wait()
        process.stdout.close()
        assert_sound(data)
    connection = sqlite3.connect(data / "catalogue.sqlite3")
    stored = {row[0] for row in connection.execute("SELECT uid FROM interactions")}
    connection.close()
    assert len(acknowledged) >= ROUNDS
    assert acknowledged <= stored
