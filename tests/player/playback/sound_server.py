"""A sound server of the tests' own, that plays into nothing and can be listened to."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

PULSEAUDIO = ("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1")
PAREC = (
    *("parec", "-d", "null.monitor", "--format=float32le", "--rate=44100", "--channels=2"),
    *("--latency-msec=25", "--raw"),
)


class SoundServer:
    """PulseAudio with a sink that plays into nothing, and can be listened to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        shutil.rmtree(self._folder / "pulse", ignore_errors=True)
        sink = "module-null-sink sink_name=null rate=44100 channels=2 format=float32le norewinds=1"
        self._process = subprocess.Popen(
            [*PULSEAUDIO, "-L", sink, "-L", "module-native-protocol-unix auth-anonymous=1"],
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 10
        while not (self._folder / "pulse" / "native").exists():
            assert time.monotonic() < deadline, "PulseAudio did not come up"
            time.sleep(0.02)

    def kill(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def plug_in(self, name: str) -> str:
        """Another device, which plays into nothing as well; returns what :meth:`unplug` needs."""
        sink = f"sink_name={name} sink_properties=device.description={name} norewinds=1"
        return self._control("load-module", "module-null-sink", *sink.split())

    def unplug(self, plugged: str) -> None:
        self._control("unload-module", plugged)

    def make_default(self, name: str) -> None:
        self._control("set-default-sink", name)

    def sinks_heard(self) -> list[str]:
        """Names of the devices on which something is played now."""
        names = dict(
            line.split("\t")[:2] for line in self._control("list", "short", "sinks").splitlines()
        )
        inputs = self._control("list", "short", "sink-inputs").splitlines()
        return [names[line.split("\t")[1]] for line in inputs]

    def _control(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words], capture_output=True, text=True, timeout=10, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def record(self, into: Path | None = None) -> subprocess.Popen[bytes]:
        """What is heard, as raw stereo float32 at 44.1 kHz: in a file, or on standard output."""
        if into is not None:
            with into.open("wb") as target:
                return subprocess.Popen(PAREC, stdout=target, stderr=subprocess.DEVNULL)
        recorder = subprocess.Popen(PAREC, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert recorder.stdout is not None
        os.read(recorder.stdout.fileno(), 1 << 12)  # it runs
        return recorder
