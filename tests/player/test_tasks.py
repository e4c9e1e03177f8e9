"""Work outside the GUI thread: order, staleness, control, and a clean end."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from player.tasks import Tasks, TaskState
from recommender import EnvironmentFault, Progress


def test_writes_happen_in_the_order_they_were_asked_for(qtbot, tasks: Tasks) -> None:
    made: list[int] = []
    for number in range(50):
        tasks.write(lambda n=number: made.append(n))
    tasks.finish_writes()
    assert made == list(range(50))


def test_results_arrive_in_the_gui_thread(qtbot, tasks: Tasks) -> None:
    threads: list[object] = []
    gui = QThread.currentThread()
    tasks.read(
        lambda: threads.append(threading.current_thread()),
        lambda _none: threads.append(QThread.currentThread()),
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] == gui


def test_an_old_answer_never_overwrites_a_newer_one(qtbot, tasks: Tasks) -> None:
    shown: list[str] = []
    slow = threading.Event()

    def old() -> str:
        slow.wait(5)
        return "old"

    tasks.read(old, shown.append, key="search")
    tasks.read(lambda: "new", shown.append, key="search")
    qtbot.waitUntil(lambda: shown == ["new"])
    slow.set()
    tasks.read(lambda: "other", shown.append)
    qtbot.waitUntil(lambda: "other" in shown)
    qtbot.wait(50)
    assert shown == ["new", "other"]


def test_an_error_goes_to_its_handler_or_to_all(qtbot, tasks: Tasks) -> None:
    def break_down() -> None:
        raise EnvironmentFault("The disk is full.")

    told: list[Exception] = []
    tasks.read(break_down, failed=told.append)
    with qtbot.waitSignal(tasks.work_failed) as unhandled:
        tasks.write(break_down)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert str(told[0]) == str(unhandled.args[0]) == "The disk is full."


def test_long_work_tells_its_progress_and_can_be_paused_and_cancelled(qtbot, tasks: Tasks) -> None:
    steps = threading.Semaphore(1)

    def count_on(report, control) -> str:
        done = 0
        while control.proceed():
            steps.acquire(timeout=0.01)
            done += 1
            report(Progress("count", done, 0))
        return "ended"

    answers: list[str] = []
    with qtbot.waitSignal(tasks.task_changed):
        task = tasks.work("Counting", count_on, answers.append)
    assert tasks.running == (task,)
    assert task.progress is not None
    tasks.pause(task)
    assert task.state is TaskState.PAUSED
    assert task.control.paused
    tasks.resume(task)
    assert task.state is TaskState.RUNNING
    with qtbot.waitSignal(tasks.task_ended):
        tasks.cancel(task)
    qtbot.waitUntil(lambda: answers == ["ended"])
    assert tasks.running == ()


def test_shutdown_makes_the_writes_and_delivers_nothing_afterwards(qtbot) -> None:
    tasks = Tasks()
    made: list[int] = []
    delivered: list[object] = []
    for number in range(20):
        tasks.write(lambda n=number: made.append(n), delivered.append)
    running = tasks.work("Waiting", lambda _report, control: control.proceed() and "", None)
    tasks.pause(running)
    tasks.shutdown()
    qtbot.wait(20)
    assert made == list(range(20))
    assert delivered == []
    with pytest.raises(RuntimeError):
        tasks.finish_writes()
