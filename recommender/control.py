"""How a listener watches, pauses, resumes or cancels a long piece of work."""

from __future__ import annotations

import threading
from collections.abc import Callable

from recommender.entities import Progress
from recommender.errors import WorkCancelled
from recommender.phrases import say


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


class Steps:
    """The steps of a piece of work: each is told as it begins, and none begins once cancelled.

    Args:
        stage: what the work is called in its :class:`Progress`.
        total: how many steps there are.
    """

    def __init__(
        self,
        stage: str,
        total: int,
        progress: Callable[[Progress], None] | None = None,
        control: WorkControl | None = None,
    ) -> None:
        self._stage, self._total = stage, total
        self._progress, self._control = progress, control
        self._next = 0

    def next(self, current: str) -> None:
        """Begin the next step.

        Raises:
            WorkCancelled: the work is to end.
        """
        self.reach(self._next, current)

    def reach(self, step: int, current: str) -> None:
        """Begin a step by its number; also for a long one, to tell again what it is doing.

        Raises:
            WorkCancelled: the work is to end.
        """
        self.check()
        self._next = step + 1
        if self._progress is not None:
            self._progress(Progress(self._stage, step, self._total, current=current))

    def check(self) -> None:
        """Wait while paused.

        Raises:
            WorkCancelled: the work is to end.
        """
        if self._control is not None and not self._control.proceed():
            raise WorkCancelled(say("The work was cancelled."))
