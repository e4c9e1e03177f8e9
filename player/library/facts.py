"""What was heard and done on its way to the catalogue: in order, and kept until it is there."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from player.tasks import Tasks
from recommender import EnvironmentFault, Gesture, Interaction

if TYPE_CHECKING:
    from recommender import Hearth

log = logging.getLogger(__name__)

RETRY_MS = 5_000
Fact = Interaction | Gesture


class FactRecorder(QObject):
    """Writes facts one after another; a fact that could not be written is tried again.

    A fact the catalogue refuses as wrong is a bug of ours: it is logged and let go.
    """

    fact_recorded = Signal(object)
    """The fact, with the id it has now."""
    recording_failed = Signal(object)
    """The error; the fact is kept and will be tried again."""

    def __init__(self, library: Hearth, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._library = library
        self._tasks = tasks
        self._waiting: deque[Fact] = deque()
        self._writing = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._write_next)

    @property
    def waiting(self) -> int:
        """How many facts are not in the catalogue yet."""
        return len(self._waiting)

    def record(self, fact: Fact) -> None:
        """Take a fact; it is in the catalogue when :attr:`fact_recorded` names it."""
        if isinstance(fact, Interaction) and fact.uid is None:
            fact = replace(fact, uid=uuid4().hex)
        self._waiting.append(fact)
        if not self._retry.isActive():
            self._write_next()

    def finish(self) -> None:
        """Write what waits before the player ends; call when the lane stands still."""
        while self._waiting:
            fact = self._waiting.popleft()
            try:
                self._call(fact)()
            except Exception:
                log.exception("A fact could not be recorded: %r", fact)

    def _call(self, fact: Fact) -> Callable[[], int]:
        if isinstance(fact, Interaction):
            return lambda: self._library.record(fact)
        return lambda: self._library.record_gesture(fact)

    def _write_next(self) -> None:
        if self._writing or not self._waiting:
            return
        self._writing = True
        fact = self._waiting[0]
        call = self._call(fact)

        def write() -> int:
            fact_id = call()
            # Here in the lane, so that a fact is never both stored and waiting, not even
            # when the player ends before the answer is delivered.
            self._waiting.popleft()
            return fact_id

        self._tasks.write(
            write,
            lambda fact_id: self._on_written(fact, fact_id),
            lambda error: self._on_refused(fact, error),
        )

    def _on_written(self, fact: Fact, fact_id: int) -> None:
        self._writing = False
        if isinstance(fact, Interaction):
            self.fact_recorded.emit(replace(fact, interaction_id=fact_id))
        else:
            self.fact_recorded.emit(replace(fact, gesture_id=fact_id))
        self._write_next()

    def _on_refused(self, fact: Fact, error: Exception) -> None:
        self._writing = False
        if isinstance(error, EnvironmentFault):
            self.recording_failed.emit(error)
            self._retry.start()
            return
        log.error("A fact was refused: %r", fact, exc_info=error)
        self._waiting.popleft()
        self.recording_failed.emit(error)
        self._write_next()
