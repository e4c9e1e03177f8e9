"""Blocks of samples in, any number of frames out."""

from __future__ import annotations

from collections import deque

import numpy as np

from player.playback.decoder import Samples


class Fifo:
    """Keeps frames in order; ``frames`` says how many."""

    def __init__(self) -> None:
        self._blocks: deque[Samples] = deque()
        self.frames = 0

    def put(self, block: Samples) -> None:
        """Add at the end."""
        self._blocks.append(block)
        self.frames += len(block)

    def take(self, frames: int) -> Samples:
        """Up to so many from the beginning."""
        taken: list[Samples] = []
        while frames > 0 and self._blocks:
            block = self._blocks.popleft()
            if len(block) > frames:
                self._blocks.appendleft(block[frames:])
                block = block[:frames]
            taken.append(block)
            frames -= len(block)
            self.frames -= len(block)
        return np.concatenate(taken) if taken else np.zeros((0, 2), np.float32)

    def clear(self) -> None:
        """Forget all."""
        self._blocks.clear()
        self.frames = 0
