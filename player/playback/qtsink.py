"""The sink that is heard: Qt's audio output, fed by writing into its ring.

Between the ring and the loudspeaker lies the sound server's own buffer. On PulseAudio (and
PipeWire behind its interface) it is a constant while data flows; see :data:`_SERVER_S`.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path

import numpy as np
from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from player.playback.decoder import Samples
from player.playback.sinks import RING_S, Sink

_SERVER_S = 0.070
_CHANNELS = 2


class QtSink(Sink):
    """A device, opened. Never build one while the sound server is away: libpulse would abort."""

    def __init__(self, device: QAudioDevice) -> None:
        self.name = device.description()
        preferred = device.preferredFormat()
        self.rate_hz = preferred.sampleRate() or 48_000
        wanted = QAudioFormat()
        wanted.setSampleRate(self.rate_hz)
        wanted.setChannelCount(_CHANNELS)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Float)
        self._as_integers = not device.isFormatSupported(wanted)
        if self._as_integers:
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._frame_bytes = wanted.bytesPerFrame()
        self._capacity = round(RING_S * self.rate_hz)
        self._server = round(_SERVER_S * self.rate_hz) if _pulse_socket() else 0
        self._sink = QAudioSink(device, wanted)
        self._sink.setBufferSize(self._capacity * self._frame_bytes)
        self._feed: QIODevice | None = None
        self._written = 0

    @property
    def free(self) -> int:
        """Frames the ring can take."""
        return self._sink.bytesFree() // self._frame_bytes if self._feed else self._capacity

    @property
    def heard(self) -> int:
        """Frames that have left the ring, less those on their way through the server."""
        if self._feed is None:
            return 0
        waiting = self._sink.bufferSize() // self._frame_bytes - self.free
        return max(0, self._written - waiting - self._server)

    @property
    def broken(self) -> bool:
        """Qt reports an error, or stopped by itself."""
        failed = self._sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        stopped = self._feed is not None and self._sink.state() is QtAudio.State.StoppedState
        return failed or stopped

    def write(self, frames: Samples) -> None:
        """Start the device if need be, and fill the ring."""
        if self._feed is None:
            self._feed = self._sink.start()
        self._written += self._feed.write(self._bytes(frames)) // self._frame_bytes

    def flush(self) -> None:
        """Stop the device: the only way to empty ring and server."""
        if self._feed is not None:
            self._sink.stop()
            self._feed = None
        self._written = 0

    def pause(self) -> None:
        """Suspend; effective within a few milliseconds."""
        if self._feed is not None:
            self._sink.suspend()

    def resume(self) -> None:
        """Go on with what the ring holds."""
        if self._feed is not None:
            self._sink.resume()

    def set_gain(self, gain: float) -> None:
        """Applied behind the ring, hence at once."""
        self._sink.setVolume(gain)

    def close(self) -> None:
        """Stop."""
        self.flush()

    def _bytes(self, frames: Samples) -> bytes:
        if self._as_integers:
            return (np.clip(frames, -1.0, 1.0) * 32767.0).round().astype("<i2").tobytes()
        return frames.tobytes()


def default_device() -> QAudioDevice | None:
    """The device to play on, or None; safe to ask while the sound server is away."""
    if not server_answers():
        return None
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else device


def server_answers() -> bool:
    """Whether it is safe to open a device. Without a local server's socket Qt finds none."""
    path = _pulse_socket()
    if path is None:
        return True
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(0.5)
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _pulse_socket() -> Path | None:
    """Where a local PulseAudio or PipeWire listens; None on systems that have neither."""
    server = os.environ.get("PULSE_SERVER", "")
    if server.startswith(("unix:", "/")):
        return Path(server.removeprefix("unix:"))
    if server or os.name != "posix":
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "pulse" / "native" if runtime else None
