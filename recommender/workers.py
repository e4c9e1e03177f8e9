"""A pool of worker processes: what crashes, hangs or eats memory in one costs one job only.

A worker is a fresh interpreter, at the lowest priority unless somebody waits for it, that builds
one object and calls one of its methods, job after job. Pickles pass between parent and worker
over the worker's standard input and output; nothing pickled is ever stored. A worker ends when
its input does, so none outlives its parent, however that died.
"""

from __future__ import annotations

import logging
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any, Generic, TypeVar

from recommender.control import WorkControl
from recommender.errors import EnvironmentFault, HearthError
from recommender.phrases import say

_log = logging.getLogger(__name__)

Key = TypeVar("Key")

_START_UP_S = 120.0
"""Loading heavy packages from a cold disk, beside everything else, takes its time."""
_TICK_S = 0.25
"""How soon a cancel or an overdue job is noticed."""
_MEMORY_BYTES = 4 << 30
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); from recommender.workers import serve; serve()"
)
_PACKAGE_PARENT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class WorkerJob(Generic[Key]):
    """One call of the workers' method. The key is the caller's own and stays with him."""

    key: Key
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class WorkerOutcome(Generic[Key]):
    """What became of a job: its value, or the reason why there is none."""

    job: WorkerJob[Key]
    value: Any = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class WorkerPool:
    """Runs jobs in worker processes that live as long as one :meth:`run`.

    Attributes:
        factory: ``"package.module:name"`` of what each worker builds once.
        method: the method of that object which does a job.
        factory_arguments: passed to the factory.
        workers: number of processes; they are started as jobs need them.
        timeout_s: a job that takes longer is killed and has failed.
        memory_bytes: a job that needs more has failed (on systems that can limit it).
        awaited: the listener waits for the answer, so the workers do not give way to others.
    """

    factory: str
    method: str
    factory_arguments: tuple[Any, ...] = ()
    workers: int = 1
    timeout_s: float = 300.0
    memory_bytes: int = _MEMORY_BYTES
    awaited: bool = False

    def run(
        self,
        next_job: Callable[[], WorkerJob[Key] | None],
        control: WorkControl | None = None,
    ) -> Iterator[WorkerOutcome[Key]]:
        """Yield outcomes as they come, until there are no more jobs.

        Args:
            next_job: asked in the caller's thread whenever a worker is free, and only then, so
                that an urgent job need not wait in a queue; None when there is none (it is asked
                again after the next outcome).
            control: pausing lets running jobs end and starts no other; cancelling ends the run
                at once, and the jobs it interrupts have no outcome.

        Raises:
            EnvironmentFault: the workers cannot start, or a job raised it: no fault of the job.
        """
        control = control or WorkControl()
        crew: list[_Worker[Key]] = []
        reports: SimpleQueue[_Report[Key]] = SimpleQueue()
        try:
            while self._hand_out(next_job, control, crew, reports):
                for worker in crew:
                    worker.kill_if_overdue()
                with suppress(Empty):
                    worker, message = reports.get(timeout=_TICK_S)
                    if worker not in crew:  # dismissed: what it still had to say is of no use
                        continue
                    outcome = worker.take(message)
                    if worker.ended:
                        _dismiss([worker], crew)
                    if outcome:
                        yield outcome
        finally:
            _dismiss(list(crew), crew)

    def _hand_out(
        self,
        next_job: Callable[[], WorkerJob[Key] | None],
        control: WorkControl,
        crew: list[_Worker[Key]],
        reports: SimpleQueue[_Report[Key]],
    ) -> bool:
        """Give every free worker a job; True while the run goes on.

        Waits here while paused, once no job is running; meanwhile workers hold no memory.
        """
        while not control.cancelled:
            free = [worker for worker in crew if worker.job is None]
            busy = len(crew) - len(free)
            if busy == self.workers or (busy and control.paused):
                return True
            if control.paused:
                _dismiss(free, crew)
                control.proceed()
            elif (job := next_job()) is None:
                return busy > 0
            else:
                if not free:
                    free = [_Worker(self, reports)]
                    crew += free
                free[0].give(job)
        return False


def _dismiss(leaving: list[_Worker[Key]], crew: list[_Worker[Key]]) -> None:
    """End some workers of the crew."""
    for worker in leaving:
        crew.remove(worker)
        worker.end()


class _Worker(Generic[Key]):
    """The parent's side of one worker process."""

    def __init__(self, pool: WorkerPool, reports: SimpleQueue[_Report[Key]]) -> None:
        self.job: WorkerJob[Key] | None = None
        self.ended = False
        self._timeout_s = pool.timeout_s
        self._ready = False
        self._overdue = False
        self._deadline = time.monotonic() + _START_UP_S
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _BOOT, str(_PACKAGE_PARENT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # one thread a worker: as many workers as cores would fight over them otherwise
            env={**os.environ, "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"},
        )
        limits = _Limits(pool.memory_bytes, pool.awaited)
        self._send((pool.factory, pool.method, pool.factory_arguments, limits))
        self._reader = threading.Thread(target=self._read, args=(reports,), daemon=True)
        self._reader.start()

    def give(self, job: WorkerJob[Key]) -> None:
        """Start a job; the clock of the first one starts when the worker is ready."""
        self.job = job
        if self._ready:
            self._deadline = time.monotonic() + self._timeout_s
        self._send(job.arguments)

    def kill_if_overdue(self) -> None:
        """End a worker whose job took too long; its end is reported like any other."""
        if self.job is not None and time.monotonic() > self._deadline:
            self._overdue = True
            self._process.kill()

    def take(self, message: _Message) -> WorkerOutcome[Key] | None:
        """Turn a message into the outcome of the job, if it ends one.

        Raises:
            EnvironmentFault: the worker could not start, or says that it is no fault of the job.
        """
        match message:
            case _Ready():
                self._ready = True
                self._deadline = time.monotonic() + self._timeout_s
                return None
            case None:
                self.ended = True
                message = _Failure(self._end_reason())
                if not self._ready:
                    raise EnvironmentFault(
                        say("A worker process did not start: {why}.", why=message.reason)
                    )
            case EnvironmentFault():
                raise message
        job, self.job = self.job, None
        if job is None:  # it ended while it had nothing to do
            return None
        if isinstance(message, _Value):
            return WorkerOutcome(job, message.value)
        if message.details:
            _log.error("A job failed unexpectedly: %s\n%s", job.key, message.details)
        return WorkerOutcome(job, reason=message.reason)

    def end(self) -> None:
        """End the process and the thread that reads from it."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(OSError):  # what was not sent to a dead worker cannot be flushed
                pipe.close()

    def _send(self, message: Any) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # it died; the reader reports that
            pickle.dump(message, self._process.stdin)
            self._process.stdin.flush()

    def _read(self, reports: SimpleQueue[_Report[Key]]) -> None:
        """Pass on what the worker says, then None for its end."""
        assert self._process.stdout is not None
        with suppress(EOFError, OSError, pickle.UnpicklingError):
            while True:
                reports.put((self, pickle.load(self._process.stdout)))  # noqa: S301 our own child
        reports.put((self, None))

    def _end_reason(self) -> str:
        status = self._process.wait()
        if self._overdue:
            return f"took longer than {self._timeout_s:.0f} s"
        if status < 0:
            return f"crashed its process ({signal.strsignal(-status)})"
        return f"ended its process (status {status})"


@dataclass(frozen=True, slots=True)
class _Limits:
    """How much of the machine a worker may have."""

    memory_bytes: int
    awaited: bool


@dataclass(frozen=True, slots=True)
class _Ready:
    """The object is built and the next job can be done."""


@dataclass(frozen=True, slots=True)
class _Value:
    """What the method returned."""

    value: Any


@dataclass(frozen=True, slots=True)
class _Failure:
    """A job that did not succeed; details are the traceback of what nobody expected."""

    reason: str
    details: str = ""


_Message = _Ready | _Value | _Failure | EnvironmentFault | None
"""What a worker says; None stands for its end."""
_Report = tuple[_Worker[Key], _Message]


# -- the worker's side ---------------------------------------------------------------------------


def serve() -> None:
    """Be a worker: called in the child process, returns never."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent to act on
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints must not disturb the answers
    messages: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, messages), daemon=True).start()
    factory, method, factory_arguments, limits = messages.get()
    _be_modest(limits)
    built = _attempt(lambda: getattr(_build(factory, factory_arguments), method))
    if isinstance(built, _Failure):
        built = EnvironmentFault(say("The analysis cannot start: {why}.", why=built.reason))
    _say(answers, _Ready() if isinstance(built, _Value) else built)
    while isinstance(built, _Value):
        arguments = messages.get()
        _say(answers, _attempt(partial(built.value, *arguments)))


def _listen(stream: IO[bytes], messages: SimpleQueue[Any]) -> None:
    """Queue what the parent sends. Its silence means that it is gone: end here and now."""
    try:
        while True:
            messages.put(pickle.load(stream))  # noqa: S301 our own parent
    except EOFError:
        os._exit(0)


def _be_modest(limits: _Limits) -> None:
    """Give way to everything else on this machine; Linux derives the disk priority from nice.

    On a busy machine an idle-priority worker may not get to run for minutes: one that the
    listener waits for keeps the priority of its parent.
    """
    if hasattr(os, "nice") and not limits.awaited:
        os.nice(19)
    with suppress(OSError):  # Linux only: when memory is short, this process goes first
        Path("/proc/self/oom_score_adj").write_text("1000")
    with suppress(ImportError, ValueError, OSError):  # POSIX only
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (limits.memory_bytes, limits.memory_bytes))


def _build(factory: str, arguments: tuple[Any, ...]) -> Any:
    module, _, name = factory.partition(":")
    return getattr(import_module(module), name)(*arguments)


def _attempt(action: Callable[[], Any]) -> _Value | _Failure | EnvironmentFault:
    """The action's value, or what went wrong in a form that can be sent."""
    try:
        return _Value(action())
    except EnvironmentFault as fault:
        return fault
    except HearthError as error:
        return _Failure(str(error))
    except MemoryError:
        return _Failure("needs more memory than it may have")
    except Exception as error:  # noqa: BLE001 the per-file guard; the parent logs the traceback
        return _Failure(f"{type(error).__name__}: {error}", traceback.format_exc())


def _say(answers: IO[bytes], message: _Message) -> None:
    """Send a message; a parent that is gone ends this process."""
    try:
        pickle.dump(message, answers)
        answers.flush()
    except BrokenPipeError:
        os._exit(0)
