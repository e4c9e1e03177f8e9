"""Worker processes: one bad job costs itself only, and nothing outlives its parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from recommender.control import WorkControl
from recommender.errors import EnvironmentFault, ModelDamaged
from recommender.workers import WorkerJob, WorkerOutcome, WorkerPool

ROOT = Path(__file__).parents[2]
FACTORY = "tests.recommender.worker_jobs:Chores"


def make_pool(greeting: str = "hello", **options: Any) -> WorkerPool:
    return WorkerPool(FACTORY, "do", (greeting,), **options)


def in_turn(jobs: Iterable[tuple[Any, ...]]) -> Callable[[], WorkerJob[int] | None]:
    numbered = iter([WorkerJob(key, arguments) for key, arguments in enumerate(jobs)])
    return lambda: next(numbered, None)


def run_all(pool: WorkerPool, *jobs: tuple[Any, ...]) -> dict[int, WorkerOutcome[int]]:
    return {outcome.job.key: outcome for outcome in pool.run(in_turn(jobs))}


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_bad_job_costs_itself_only() -> None:
    outcomes = run_all(
        make_pool(timeout_s=60),
        ("greet", "Ann"),
        ("crash",),
        ("greet", "Bob"),
        ("unreadable",),
        ("bug",),
        ("greet", "Cleo"),
    )
    assert [outcomes[key].value for key in (0, 2, 5)] == ["hello, Ann", "hello, Bob", "hello, Cleo"]
    assert outcomes[1].reason == "crashed its process (Segmentation fault)"
    assert outcomes[3].reason == "it is not music"
    assert outcomes[4].reason == "KeyError: 'nobody thought of this'"
    assert len(outcomes) == 6


def test_what_nobody_expected_is_logged_with_its_traceback(
    caplog: pytest.LogCaptureFixture,
) -> None:
    run_all(make_pool(), ("bug",), ("unreadable",))
    (record,) = caplog.records
    assert "Traceback" in record.getMessage()
    assert "worker_jobs.py" in record.getMessage()


def test_a_hang_is_ended_and_the_next_job_done(tmp_path: Path) -> None:
    outcomes = run_all(make_pool(timeout_s=1), ("hang", tmp_path / "pid"), ("greet", "Ann"))
    assert outcomes[0].reason == "took longer than 1 s"
    assert outcomes[1].value == "hello, Ann"
    assert not alive(int((tmp_path / "pid").read_text()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux limits data")
def test_eating_memory_is_a_failure_of_the_job() -> None:
    outcomes = run_all(make_pool(memory_bytes=1 << 30), ("eat",), ("greet", "Ann"))
    assert outcomes[0].reason is not None
    assert outcomes[1].value == "hello, Ann"


def test_arrays_come_back() -> None:
    assert run_all(make_pool(), ("array",))[0].value.tolist() == [0, 1, 2]


def test_workers_are_modest_and_know_nothing_of_windows() -> None:
    facts = run_all(make_pool(), ("facts",))[0].value
    assert facts["pid"] != os.getpid()
    assert facts["nice"] == 19
    assert facts["threads"] == "1"
    assert not [name for name in facts["modules"] if name.startswith(("PySide6", "player"))]


def test_two_workers_share_the_jobs() -> None:
    jobs = [("facts",)] * 8
    pids = {o.value["pid"] for o in make_pool(workers=2).run(in_turn(jobs))}
    assert len(pids) == 2
    wait_for(lambda: not any(map(alive, pids)))


def test_no_more_workers_are_started_than_there_are_jobs() -> None:
    assert len(run_all(make_pool(workers=64), ("greet", "Ann"))) == 1


def test_a_job_that_became_urgent_is_next() -> None:
    waiting = ["first", "second", "third"]
    done = []

    def next_job() -> WorkerJob[str] | None:
        return WorkerJob(waiting[0], ("greet", waiting.pop(0))) if waiting else None

    for outcome in make_pool().run(next_job):
        if outcome.job.key == "first":
            waiting.insert(0, "urgent")
        done.append(outcome.job.key)
    # the second one may have been given out before the first one's outcome was seen
    assert done in (["first", "urgent", "second", "third"], ["first", "second", "urgent", "third"])


def test_a_fault_of_the_environment_ends_the_run() -> None:
    with pytest.raises(ModelDamaged, match="not what they should be"):
        run_all(make_pool("damaged"), ("greet", "Ann"))
    with pytest.raises(ModelDamaged, match="gone"):
        run_all(make_pool(), ("fault",))
    with pytest.raises(EnvironmentFault, match="did not start: crashed"):
        run_all(make_pool("crash"), ("greet", "Ann"))
    with pytest.raises(EnvironmentFault, match="no_such_module"):
        run_all(WorkerPool("no_such_module:x", "do"), ("greet", "Ann"))


def test_pausing_starts_no_further_job_and_resuming_does() -> None:
    control = WorkControl()
    seen: list[int] = []

    def work() -> None:
        for outcome in make_pool().run(in_turn([("greet", "x")] * 4), control):
            seen.append(outcome.job.key)
            if len(seen) == 1:
                control.pause()

    thread = threading.Thread(target=work)
    thread.start()
    wait_for(lambda: bool(seen))
    time.sleep(0.6)
    assert len(seen) <= 2  # one more may have been running
    control.resume()
    thread.join(20)
    assert seen == [0, 1, 2, 3]


@pytest.mark.parametrize("paused", [False, True])
def test_cancelling_ends_at_once(tmp_path: Path, paused: bool) -> None:
    control = WorkControl()
    outcomes: list[WorkerOutcome[int]] = []
    jobs = in_turn([("hang", tmp_path / "pid"), ("greet", "Ann")])
    thread = threading.Thread(target=lambda: outcomes.extend(make_pool().run(jobs, control)))
    thread.start()
    wait_for(lambda: (tmp_path / "pid").is_file() and bool((tmp_path / "pid").read_text()))
    if paused:
        control.pause()
    control.cancel()
    thread.join(3)
    assert not thread.is_alive()
    assert outcomes == []
    assert not alive(int((tmp_path / "pid").read_text()))


def test_an_abandoned_run_leaves_no_process(tmp_path: Path) -> None:
    outcomes = make_pool(workers=2).run(in_turn([("facts",), ("hang", tmp_path / "pid")]))
    pid = next(outcomes).value["pid"]
    outcomes.close()  # type: ignore[attr-defined]
    assert not alive(pid)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_no_worker_outlives_a_killed_parent(tmp_path: Path) -> None:
    script = (
        "from tests.recommender.test_workers import *\n"
        f"run_all(make_pool(workers=2), ('hang', {str(tmp_path / 'a')!r}),"
        f" ('hang', {str(tmp_path / 'b')!r}))"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT)
    marks = [tmp_path / "a", tmp_path / "b"]
    wait_for(lambda: all(mark.is_file() and mark.read_text() for mark in marks), 60)
    pids = [int(mark.read_text()) for mark in marks]
    assert all(map(alive, pids))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    wait_for(lambda: not any(map(alive, pids)), 5)
