"""The playback engine on a sound server: processor time, latencies, seeks, and dropouts.

``--busy MINUTES`` also plays for so long while two processes keep the processor busy.

What is heard is recorded from the server's monitor; figures include 10 to 25 ms of that path.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

sys.path.insert(0, str(Path(__file__).parents[2]))

from player.playback.client import EngineClient
from player.playback.controller import PlaybackController
from player.playback.deck import Deck
from player.playback.equalisation import PRESETS
from player.playback.levels import GainMode
from player.playback.play_queue import QueueEntry, Repeat
from recommender import ReplayGain
from tests.media import write_audio
from tests.player.playback.sound_server import SoundServer
from tests.player.playback.sounds import RATE_HZ, decoded, entry_for, music

FORMATS = (".mp3", ".flac", ".opus", ".m4a", ".ogg")
GIL_HELD_S = 1.5
LONG_S = 300


class Recorder:
    """Records the server's monitor, and knows when each part of it arrived."""

    def __init__(self, server: SoundServer) -> None:
        self._process = server.record()
        self._pieces: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while data := os.read(self._process.stdout.fileno(), 1 << 16):
            self._pieces.append((time.monotonic(), data))

    def since(self, begun: float, matches: Callable[[NDArray[np.float32]], bool]) -> float:
        """Seconds from ``begun`` until a piece came in whose left side ``matches``."""
        seen = 0
        while time.monotonic() < begun + 3.0:
            wait(0.002)
            for arrived, data in self._pieces[seen:]:
                left = np.frombuffer(data[: len(data) // 8 * 8], np.float32)[::2]
                if arrived > begun and matches(left):
                    return arrived - begun
            seen = max(0, len(self._pieces) - 1)
        return float("nan")

    def stop(self) -> NDArray[np.float32]:
        """All that was recorded, (n, 2)."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        data = b"".join(piece for _, piece in self._pieces)
        return np.frombuffer(data[: len(data) // 8 * 8], np.float32).reshape(-1, 2)


def wait(seconds: float) -> None:
    """Let Qt work."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def processor_s(pid: int) -> float:
    """Processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def dropouts(sound: NDArray[np.float32]) -> tuple[int, float]:
    """Runs of eight or more zero frames within the music: how many, and milliseconds in all."""
    heard = np.flatnonzero(sound.any(axis=1))
    silent = ~sound[heard[0] : heard[-1]].any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], silent.view(np.int8), [0]])))
    runs = (edges[1::2] - edges[::2])[edges[1::2] - edges[::2] >= 8]
    return len(runs), float(runs.sum()) / RATE_HZ * 1000


def bench_decoding(folder: Path) -> None:
    """Decoding as a multiple of real time, and seeks in a track of five minutes."""
    print("format  × real time   first far seek ms   random seek ms: median    p95")
    for suffix in FORMATS:
        path = folder / f"long{suffix}"
        begun = time.perf_counter()
        decoded(path)
        pace = LONG_S / (time.perf_counter() - begun)
        deck = Deck(str(path), RATE_HZ)
        times_ms = []
        for place_s in (LONG_S * 0.8, *np.random.default_rng(1).uniform(1, LONG_S - 1, 60)):
            begun = time.perf_counter()
            deck.seek(round(place_s * RATE_HZ))
            deck.read()
            times_ms.append((time.perf_counter() - begun) * 1000)
        first, rest = times_ms[0], sorted(times_ms[1:])
        p95 = rest[int(len(rest) * 0.95)]
        print(f"{suffix:6}  {pace:11.0f}   {first:17.1f}   {median(rest):22.1f} {p95:6.1f}")


def bench_processor(player: PlaybackController, pid: int, folder: Path) -> None:
    """Processor time while playing: as it is, and with a gain and the equaliser."""

    def share(suffix: str) -> float:
        entry = entry_for(folder / f"long{suffix}", 1, LONG_S)
        track = replace(entry.track, replay_gain=ReplayGain(track_gain_db=-5.0))
        player.play_entries([QueueEntry(track, entry.origin)])
        wait(6.0)  # what is read ahead must not count
        before, begun = processor_s(pid), time.monotonic()
        wait(6.0)
        return 100 * (processor_s(pid) - before) / (time.monotonic() - begun)

    print("playing takes, in % of a core:  plain   with ReplayGain and equaliser   ratio")
    for suffix in FORMATS:
        player.set_gain_mode(GainMode.OFF)
        player.set_equalisation(PRESETS["Flat"])
        plain = share(suffix)
        player.set_gain_mode(GainMode.TRACK)
        player.set_equalisation(PRESETS["Rock"])
        shaped = share(suffix)
        print(f"{suffix:30}  {plain:5.1f}   {shaped:27.1f}   {shaped / plain:5.2f}")
    player.set_equalisation(PRESETS["Flat"])
    player.stop()


def bench_busy(
    server: SoundServer, player: PlaybackController, folder: Path, minutes: float
) -> None:
    """Silence within the music while two processes count as fast as they can."""
    counting = [
        subprocess.Popen([sys.executable, "-c", "n = 0\nwhile True: n += 1"]) for _ in range(2)
    ]
    captured = folder / "busy.raw"
    recorder = server.record(captured)
    entries = [entry_for(folder / f"long{suffix}", 1, LONG_S) for suffix in FORMATS]
    player.set_equalisation(PRESETS["Rock"])
    player.set_repeat(Repeat.ALL)
    player.play_entries(entries)
    wait(minutes * 60)
    player.stop()
    wait(0.3)
    recorder.terminate()
    recorder.wait()
    for process in counting:
        process.kill()
        process.wait()
    player.set_equalisation(PRESETS["Flat"])
    told(f"two busy processes, {minutes:g} min", captured)


def bench_latency(server: SoundServer, player: PlaybackController, folder: Path) -> None:
    """From a command to its sound."""
    up, down = (np.full((2, 20 * RATE_HZ), level, np.float32) for level in (0.25, -0.25))
    path = write_audio(folder / "step.flac", np.concatenate([up, down], axis=1))
    recorder = Recorder(server)
    times: dict[str, list[float]] = {"start": [], "seek": [], "pause": [], "resume": []}
    high, low = lambda x: bool((x > 0.2).any()), lambda x: bool((x < -0.2).any())
    silent = lambda x: bool((x == 0).all())  # noqa: E731
    for _ in range(8):
        for name, command, matches in (
            ("start", lambda: player.play_entries([entry_for(path, 1, 40.0)]), high),
            ("seek", lambda: player.seek(25.0), low),
            ("pause", player.pause, silent),
            ("resume", player.play, low),
        ):
            begun = time.monotonic()
            command()
            times[name].append(recorder.since(begun, matches) * 1000)
            wait(0.4)
        player.stop()
        wait(0.3)
    recorder.stop()
    for name, values in times.items():
        print(f"{name:7} is heard after {median(values):4.0f} ms (worst {max(values):.0f})")


def bench_dropouts(server: SoundServer, player: PlaybackController, folder: Path) -> None:
    """Silence within the music while the player's own process is unwell."""
    hold = ctypes.PyDLL(None).usleep  # unlike CDLL, this keeps the interpreter lock

    def keep_lock() -> None:
        hold(round(GIL_HELD_S * 1e6))

    for name, trouble in (("at rest", lambda: None), ("lock held for 1.5 s", keep_lock)):
        captured = folder / "captured.raw"
        recorder = server.record(captured)
        player.play_entries([entry_for(folder / "long.flac", 1, LONG_S)])
        wait(2.0)
        for _ in range(3):
            trouble()
            wait(1.0)
        player.stop()
        wait(0.3)
        recorder.terminate()
        recorder.wait()
        told(name, captured)


def told(name: str, captured: Path) -> None:
    """Say what was silent in a recording."""
    data = captured.read_bytes()
    sound = np.frombuffer(data[: len(data) // 8 * 8], np.float32).reshape(-1, 2)
    count, lost_ms = dropouts(sound)
    print(f"{name:30}: {count} dropouts, {lost_ms:.0f} ms of {len(sound) / RATE_HZ:.1f} s")


def main() -> None:
    """Run all on a sound server of our own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--busy", type=float, default=0.0, metavar="MINUTES")
    busy_minutes = parser.parse_args().busy
    if shutil.which("pulseaudio") is None or shutil.which("parec") is None:
        print("bench_engine needs pulseaudio and parec")
        return
    application = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="hb") as name:
        folder = Path(name)
        os.environ["XDG_RUNTIME_DIR"] = name
        os.environ.pop("PULSE_SERVER", None)
        for suffix in FORMATS:
            write_audio(folder / f"long{suffix}", music(LONG_S * RATE_HZ))
        bench_decoding(folder)
        server = SoundServer(folder)
        server.start()
        client = EngineClient()
        player = PlaybackController(client)
        begun = time.monotonic()
        player.start()
        while player.output.silent:
            wait(0.01)
        print(f"the engine is ready after {(time.monotonic() - begun) * 1000:.0f} ms")
        assert client.pid is not None
        bench_latency(server, player, folder)
        bench_dropouts(server, player, folder)
        bench_processor(player, client.pid, folder)
        if busy_minutes > 0:
            bench_busy(server, player, folder, busy_minutes)
        player.shutdown()
        server.kill()
    application.quit()


if __name__ == "__main__":
    main()
