from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from posdesk.kit.errors import Cancelled, InputError, PosdeskError
from posdesk.kit.jobs import Job, Progress
from posdesk.ui.tasks import Lane


class Listener(QObject):
    """Hears what comes of the work, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[PosdeskError] = []
        self.progress: list[Progress] = []
        self.threads: set[QThread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def failed(self, error: PosdeskError) -> None:
        self.errors.append(error)

    def progressed(self, progress: Progress) -> None:
        self.progress.append(progress)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


def test_results_come_to_the_window_in_its_own_thread(qtbot: QtBot, lane: Lane) -> None:
    heard = Listener()
    worked: list[str] = []

    def work(job: Job) -> int:
        worked.append(threading.current_thread().name)
        job.step("reading", 1, 2)
        return 7

    lane.run(work, heard.done, heard.failed, heard.progressed)
    qtbot.waitUntil(lambda: heard.results == [7])
    assert heard.threads == {heard.thread()}
    assert worked[0].startswith("lane")
    assert heard.progress == [Progress("reading", 1, 2)]


def test_one_thing_after_another(qtbot: QtBot, lane: Lane) -> None:
    heard = Listener()
    for number in range(5):
        lane.run(lambda _, n=number: n, heard.done)  # type: ignore[misc]  # mypy cannot see the default
    qtbot.waitUntil(lambda: len(heard.results) == 5)
    assert heard.results == [0, 1, 2, 3, 4]


def test_a_function_that_is_no_slot_is_refused(lane: Lane) -> None:
    with pytest.raises(TypeError):
        lane.run(lambda _: 1, print)


def test_what_is_expected_to_go_wrong_is_told(qtbot: QtBot, lane: Lane) -> None:
    heard = Listener()

    def work(_job: Job) -> None:
        raise InputError(file="a.csv")

    lane.run(work, heard.done, heard.failed)
    qtbot.waitUntil(lambda: len(heard.errors) == 1)
    assert heard.errors[0].data == {"file": "a.csv"}
    assert heard.results == []


def test_a_bug_is_raised_in_the_window(qtbot: QtBot, lane: Lane) -> None:
    heard = Listener()
    with capture_exceptions() as caught:
        lane.run(lambda _: 1 // 0, heard.done, heard.failed)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_work_can_be_stopped(qtbot: QtBot, lane: Lane) -> None:
    heard = Listener()

    def work(job: Job) -> None:
        while True:
            job.step("matching")
            time.sleep(0.001)

    task = lane.run(work, heard.done, heard.failed, heard.progressed)
    qtbot.waitUntil(lambda: bool(heard.progress))
    task.cancel()
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert isinstance(heard.errors[0], Cancelled)


def test_progress_comes_no_faster_than_it_can_be_seen(qtbot: QtBot, lane: Lane) -> None:
    heard = Listener()

    def work(job: Job) -> int:
        for number in range(20_000):
            job.step("reading", number, 20_000)
        return 1

    lane.run(work, heard.done, heard.failed, heard.progressed)
    qtbot.waitUntil(lambda: bool(heard.results))
    assert 1 <= len(heard.progress) < 200


def test_what_saves_is_done_though_the_program_is_closed(qtbot: QtBot) -> None:
    lane, told, gate = Lane(), Listener(), threading.Event()
    done: list[str] = []

    def slow(_job: Job) -> None:
        gate.wait(5)

    def note(word: str) -> None:
        done.append(word)

    lane.run(slow, told.done)
    lane.run(lambda _job: note("read"), told.done)
    lane.run(lambda _job: note("saved"), told.done, saves=True)
    threading.Timer(0.05, gate.set).start()
    lane.close()
    assert done == ["saved"]
    lane.run(lambda _job: note("late"), told.done)
    assert done == ["saved"]


def test_what_was_dropped_as_the_program_closed_says_nothing(qtbot: QtBot) -> None:
    lane, heard, goes_on = Lane(), Listener(), threading.Event()
    ended: list[bool] = []

    def first(_job: Job) -> None:
        goes_on.wait(10)

    lane.run(first, heard.done, heard.failed, saves=True)
    waiting = lane.run(lambda _job: 7, heard.done, heard.failed)
    waiting.ended.connect(lambda: ended.append(True))
    threading.Timer(0.05, goes_on.set).start()
    with capture_exceptions() as raised:
        lane.close()
        qtbot.waitUntil(lambda: heard.results == [None] and ended == [True])
    assert raised == []
    assert heard.errors == []


class Knot:
    """Something that only a collection takes away."""

    def __init__(self) -> None:
        self.self = self


def test_garbage_is_collected_in_the_windows_thread_alone(qtbot: QtBot) -> None:
    collected: list[str] = []

    def told(phase: str, _info: object) -> None:
        if phase == "start":
            collected.append(threading.current_thread().name)

    def work(_job: Job) -> None:
        for _ in range(200_000):
            Knot()

    lane, heard = Lane(), Listener()
    gc.callbacks.append(told)
    try:
        lane.run(work, heard.done)
        qtbot.waitUntil(lambda: heard.results == [None], timeout=20_000)
        qtbot.waitUntil(lambda: bool(collected))
    finally:
        gc.callbacks.remove(told)
        lane.close()
    assert set(collected) == {threading.main_thread().name}


def test_where_the_last_lane_is_closed_python_collects_as_ever(qtbot: QtBot) -> None:
    first, second = Lane(), Lane()
    assert not gc.isenabled()
    first.close()
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()


def test_a_lane_that_goes_without_being_closed_leaves_nothing_behind(qtbot: QtBot) -> None:
    parent = QObject()
    Lane(parent)
    assert not gc.isenabled()
    parent.deleteLater()
    qtbot.waitUntil(gc.isenabled)
