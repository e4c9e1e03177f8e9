"""The handle by which a listener pauses, resumes or cancels a long piece of work."""

from __future__ import annotations

import threading


class WorkControl:
    """Shared between the thread that works and the one that commands; every method is safe in both.

    The worker calls :meth:`proceed` between two files. Work that was done stays done.
    """

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()
        self._cancelled = threading.Event()

    def pause(self) -> None:
        """Ask the worker to stop before the next file."""
        self._running.clear()

    def resume(self) -> None:
        """Let a paused worker go on."""
        self._running.set()

    def cancel(self) -> None:
        """Ask the worker to end soon, also when it is paused."""
        self._cancelled.set()
        self._running.set()

    @property
    def paused(self) -> bool:
        """True between :meth:`pause` and :meth:`resume`."""
        return not self._running.is_set()

    @property
    def cancelled(self) -> bool:
        """True once :meth:`cancel` was called."""
        return self._cancelled.is_set()

    def proceed(self) -> bool:
        """Wait while paused; then True to go on, False to end."""
        self._running.wait()
        return not self._cancelled.is_set()
