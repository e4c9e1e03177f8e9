"""The sink that is heard: Qt's audio output, fed by writing into its ring.

Between the ring and the loudspeaker lies the sound server's own buffer. On PulseAudio (and
PipeWire behind its interface) it is a constant while data flows; see :data:`_SERVER_S`.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QIODevice, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from player.playback.decoder import Samples
from player.playback.sinks import RING_S, Sink

_SERVER_S = 0.070
_CHANNELS = 2
_GLIDE_MS = 10
"""The volume moves in steps; the server takes them up about every 30 ms."""


class _Volume:
    """The volume of one Qt sink: the listener's gain, and a level that glides."""

    def __init__(self, sink: QAudioSink, gain: float) -> None:
        self._sink = sink
        self._gain = gain
        self._level = self._goal = 1.0
        self._step = 0.0
        self._then: Callable[[], None] | None = None
        self._timer = QTimer()
        self._timer.setInterval(_GLIDE_MS)
        self._timer.timeout.connect(self._on_step)
        sink.setVolume(gain)

    def set_gain(self, gain: float) -> None:
        self._gain = gain
        self._sink.setVolume(gain * self._level)

    def glide(self, goal: float, seconds: float, then: Callable[[], None] | None = None) -> None:
        """Be at this level after so long, and then do that."""
        steps = max(1, round(seconds * 1000 / _GLIDE_MS))
        self._goal, self._step, self._then = goal, (goal - self._level) / steps, then
        if seconds > 0:
            self._timer.start()
        else:
            self._level = goal
            self._on_step()

    def stop(self) -> None:
        self._timer.stop()
        self._then = None

    def _on_step(self) -> None:
        if abs(self._goal - self._level) <= abs(self._step):
            self._level = self._goal
        else:
            self._level += self._step
        self._sink.setVolume(self._gain * self._level)
        if self._level == self._goal:
            self._timer.stop()
            then, self._then = self._then, None
            if then is not None:
                then()


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
        self._device = device
        self._format = wanted
        self._gain = 1.0
        self._leaving: list[tuple[QAudioSink, _Volume]] = []
        self._feed: QIODevice | None = None
        self._written = 0
        self._prepare()

    def _prepare(self) -> None:
        """A new stream to the device; it is opened with the first frames."""
        self._sink = QAudioSink(self._device, self._format)
        self._sink.setBufferSize(self._capacity * self._frame_bytes)
        self._volume = _Volume(self._sink, self._gain)

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

    @property
    def dry(self) -> bool:
        """The ring is empty."""
        return self.free >= self._capacity

    def flush(self, fade_s: float = 0.0) -> int:
        """Stop the stream, the only way to empty ring and server; what follows has a new one.

        With a fade the old stream goes on beside the new one, which opens first: so there is no
        gap, as the new one's first frames take as long through the server as the old one's last.
        """
        tail = 0
        held = self._sink.state() is not QtAudio.State.ActiveState
        if self._feed is not None and fade_s > 0 and not held:
            waiting = self._capacity - self.free
            tail = self._server + min(waiting, round(fade_s * self.rate_hz))
            self._leave(fade_s)
        elif self._feed is not None:
            self._volume.stop()
            self._sink.stop()
            self._volume.glide(1.0, 0.0)
        self._feed = None
        self._written = 0
        return tail

    def _leave(self, fade_s: float) -> None:
        """Let the old stream fade beside a new one, and stop it when the server has played it."""
        leaving = sink, volume = self._sink, self._volume

        def gone() -> None:
            if leaving in self._leaving:
                self._leaving.remove(leaving)
                sink.stop()

        def fall() -> None:
            if leaving in self._leaving:
                volume.glide(0.0, fade_s, lambda: QTimer.singleShot(round(_SERVER_S * 2000), gone))

        self._leaving.append(leaving)
        QTimer.singleShot(0, fall)  # after what follows is written: opening its stream takes time
        self._prepare()

    def pause(self, fade_s: float = 0.0) -> None:
        """Suspend; effective within a few milliseconds."""
        if self._feed is not None:
            self._volume.glide(0.0, fade_s, self._sink.suspend)

    def resume(self, fade_s: float = 0.0) -> None:
        """Go on with what the ring holds."""
        if self._feed is not None and self._sink.state() is QtAudio.State.SuspendedState:
            self._sink.resume()
        self._volume.glide(1.0, fade_s if self._feed is not None else 0.0)

    def set_gain(self, gain: float) -> None:
        """Applied behind the ring, hence at once."""
        self._gain = gain
        self._volume.set_gain(gain)

    def close(self) -> None:
        """Stop."""
        self.flush()
        while self._leaving:
            sink, volume = self._leaving.pop()
            volume.stop()
            sink.stop()

    def _bytes(self, frames: Samples) -> bytes:
        if self._as_integers:
            return (np.clip(frames, -1.0, 1.0) * 32767.0).round().astype("<i2").tobytes()
        return frames.tobytes()


def devices() -> dict[str, QAudioDevice]:
    """The devices there are, by their id; never ask before :func:`server_answers`."""
    return {_id_of(device): device for device in QMediaDevices.audioOutputs()}


def default_device_id() -> str:
    """The id of the device the system plays on; empty when there is none."""
    return _id_of(QMediaDevices.defaultAudioOutput())


def _id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def has_server() -> bool:
    """Whether the devices are those of a local PulseAudio or PipeWire."""
    return _pulse_socket() is not None


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
