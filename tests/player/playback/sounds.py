"""Sounds, tracks and engines that the playback tests share."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from player.playback.controller import PlaybackController
from player.playback.deck import Deck
from player.playback.engine import Engine
from player.playback.headless import LocalEngine
from player.playback.play_queue import QueueEntry
from player.playback.sinks import MemorySink
from player.playback.source import DirectSource
from recommender import Interaction, Origin, Track
from tests.media import write_audio

RATE_HZ = 44_100


def music(frames: int, seed: int = 1) -> NDArray[np.float32]:
    """A sine left, soft noise right, (2, frames): every sample is recognisable."""
    hertz = 441.7
    sine = 0.5 * np.sin(2 * np.pi * hertz * np.arange(frames) / RATE_HZ)
    noise = np.convolve(np.random.default_rng(seed).standard_normal(frames), np.hanning(15), "same")
    return np.stack([sine, 0.02 * noise]).astype(np.float32)


def decoded(path: Path, rate_hz: int = RATE_HZ, frame: int = 0) -> NDArray[np.float32]:
    """All that a deck gives from ``frame`` on, (n, 2)."""
    deck = Deck(str(path), rate_hz, frame)
    blocks = [np.zeros((0, 2), np.float32)]
    while (block := deck.read()) is not None:
        blocks.append(block)
    deck.close()
    return np.concatenate(blocks)


def entry_for(path: Path, track_id: int = 1, duration_s: float = 1.0) -> QueueEntry:
    """A queue entry for a file."""
    track = Track(
        track_id=track_id,
        path=str(path),
        title=path.stem,
        artist="",
        album="",
        album_artist="",
        genre="",
        track_number=None,
        disc_number=None,
        year=None,
        duration_s=duration_s,
        codec="",
        added_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    return QueueEntry(track, Origin.LIBRARY)


def entry_of_noise(folder: Path, name: str, seconds: float, track_id: int = 1) -> QueueEntry:
    """A WAV file of its own noise, and its entry."""
    frames = round(seconds * RATE_HZ)
    path = write_audio(folder / f"{name}.wav", music(frames, seed=track_id))
    return entry_for(path, track_id, seconds)


class CrashingEngine(LocalEngine):
    """A local engine that can be made to crash, and then comes up anew."""

    def crash(self) -> None:
        """All it knew and had not yet said is gone."""
        time_frames = self.sink.time_frames + self.sink.ending_frames
        self.sink = MemorySink(RATE_HZ, keep=False)
        self.sink.time_frames = time_frames
        self._said = deque()
        self._engine = Engine(self.sink, DirectSource, self._said.append)
        self.engine_lost.emit("it crashed")


class Listener:
    """A controller on a local engine, and all it said."""

    def __init__(self, engine: LocalEngine | None = None) -> None:
        self.engine = engine or LocalEngine(keep_sound=True)
        self.player = PlaybackController(self.engine)
        self.facts: list[Interaction] = []
        self.failed: list[tuple[int, str]] = []
        self.heard: list[int | None] = []
        self.states: list[str] = []
        self.player.play_finished.connect(self.facts.append)
        self.player.entry_failed.connect(
            lambda entry, reason: self.failed.append((entry.track.track_id, reason))
        )
        self.player.entry_changed.connect(
            lambda entry: self.heard.append(entry.track.track_id if entry else None)
        )
        self.player.state_changed.connect(lambda state: self.states.append(state.value))
        self.player.start()

    def hear(self, seconds: float) -> None:
        """Let so much time pass."""
        for _ in range(round(seconds / 0.02)):
            self.engine.advance(0.02)

    def ends(self) -> list[tuple[int, str, float]]:
        """Of each fact: track, end, seconds heard."""
        return [(f.track_id, f.end.value, round(f.listened_s, 2)) for f in self.facts]
