"""Work outside the GUI thread: one lane for writes in order, a small pool for the rest.

Results and errors come back in the GUI thread. Nothing is delivered after :meth:`shutdown`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from recommender import HearthError, Progress, WorkControl

log = logging.getLogger(__name__)

POOL_THREADS = 6
"""Scan, analysis and a queue may run at once and still leave three threads for reads."""

Result = TypeVar("Result")
Failed = Callable[[Exception], None]


class TaskState(StrEnum):
    """Where a long piece of work stands."""

    RUNNING = "running"
    PAUSED = "paused"
    ENDING = "ending"
    ENDED = "ended"


@dataclass(eq=False)
class Task:
    """One long piece of work the listener can see, pause and cancel."""

    title: str
    control: WorkControl = field(default_factory=WorkControl)
    progress: Progress | None = None
    state: TaskState = TaskState.RUNNING


class Tasks(QObject):
    """Runs functions in threads and delivers what they return to the GUI thread."""

    task_started = Signal(object)
    task_changed = Signal(object)
    task_ended = Signal(object)
    work_failed = Signal(object)
    """An exception nobody asked to handle."""
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = ThreadPoolExecutor(1, "catalogue-lane")
        self._pool = ThreadPoolExecutor(POOL_THREADS, "pool")
        self._latest: dict[str, int] = {}
        self._running: list[Task] = []
        self._closed = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Task, ...]:
        """Long work that has not ended, oldest first."""
        return tuple(self._running)

    def write(
        self,
        call: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``call`` in the catalogue lane, after all writes asked for before."""
        self._submit(self._lane, call, done, failed)

    def read(
        self,
        call: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> None:
        """Run ``call`` in the pool; of several with one ``key`` only the newest answers."""
        if not key:
            self._submit(self._pool, call, done, failed)
            return
        serial = self._latest[key] = self._latest.get(key, 0) + 1

        def is_latest() -> bool:
            return self._latest[key] == serial

        self._submit(self._pool, call, done, failed, wanted=is_latest)

    def work(
        self,
        title: str,
        call: Callable[[Callable[[Progress], None], WorkControl], Result],
        done: Callable[[Result], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run long work that reports progress and obeys a :class:`WorkControl`."""
        task = Task(title)
        self._running.append(task)
        self.task_started.emit(task)

        def report(progress: Progress) -> None:
            self._deliver(lambda: self._on_progress(task, progress))

        def ended(result: Result) -> None:
            self._end(task)
            if done is not None:
                done(result)

        def broke(error: Exception) -> None:
            self._end(task)
            (failed or self.work_failed.emit)(error)

        self._submit(self._pool, lambda: call(report, task.control), ended, broke)
        return task

    def pause(self, task: Task) -> None:
        """Let the work stop before its next file."""
        task.control.pause()
        self._set_state(task, TaskState.PAUSED)

    def resume(self, task: Task) -> None:
        """Let paused work go on."""
        task.control.resume()
        self._set_state(task, TaskState.RUNNING)

    def cancel(self, task: Task) -> None:
        """Ask the work to end soon; what was done stays done."""
        task.control.cancel()
        self._set_state(task, TaskState.ENDING)

    def finish_writes(self) -> None:
        """Wait until every write asked for so far has been made."""
        self._lane.submit(lambda: None).result()

    def shutdown(self) -> None:
        """Cancel long work, finish the writes, and wait for every thread to end."""
        self._closed = True
        for task in self._running:
            task.control.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._lane.shutdown(wait=True)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        call: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        if self._closed:
            return

        def run() -> None:
            if not wanted():
                return
            try:
                result = call()
            except Exception as error:
                if not isinstance(error, HearthError):
                    log.exception("A task failed")
                self._deliver(partial(answer_failure, error))
            else:
                self._deliver(partial(answer, result))

        def answer(result: Any) -> None:
            if done is not None and wanted():
                done(result)

        def answer_failure(error: Exception) -> None:
            if wanted():
                (failed or self.work_failed.emit)(error)

        executor.submit(run)

    def _deliver(self, call: Callable[[], object]) -> None:
        if not self._closed:
            self._delivered.emit(call)

    @Slot(object)
    def _on_delivered(self, call: Callable[[], object]) -> None:
        if not self._closed:
            call()

    def _on_progress(self, task: Task, progress: Progress) -> None:
        if task.state is not TaskState.ENDED:
            task.progress = progress
            self.task_changed.emit(task)

    def _set_state(self, task: Task, state: TaskState) -> None:
        if task.state not in (TaskState.ENDED, TaskState.ENDING):
            task.state = state
            self.task_changed.emit(task)

    def _end(self, task: Task) -> None:
        task.state = TaskState.ENDED
        self._running.remove(task)
        self.task_ended.emit(task)
