"""Slow work: where it runs, how it ends, and who hears of it."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.tasks import Job, Task, Tasks
from tests.qt.quiet import at_rest


@pytest.fixture
def owner(tasks: Tasks) -> QObject:
    return QObject(tasks)


def test_work_runs_elsewhere_and_its_answer_comes_home(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    answers: list[tuple[str, str]] = []

    def answered(name: str) -> None:
        answers.append((name, threading.current_thread().name))

    tasks.read(lambda _job: threading.current_thread().name, then=answered, owner=owner)
    qtbot.waitUntil(lambda: len(answers) == 1)
    worker, home = answers[0]
    assert worker.startswith("read")
    assert home == threading.current_thread().name


def test_writes_keep_their_order(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.write(lambda _job, n=number: n, then=done.append, owner=owner, title="")
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_a_user_error_becomes_a_message(
    qtbot: QtBot, tasks: Tasks, owner: QObject, recorded: Recorded
) -> None:
    def refuse(_job: Job) -> None:
        raise UserError(translate("DeskPerson", "A name is needed."))

    tasks.write(refuse, then=lambda _none: None, owner=owner, title="")
    qtbot.waitUntil(lambda: recorded.told == ["A name is needed."])


def test_any_other_error_is_raised_in_the_window(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    def fail(_job: Job) -> None:
        raise ZeroDivisionError

    caught: list[tuple[Any, ...]]
    with capture_exceptions() as caught:  # pyright: ignore[reportUnknownVariableType] - pytest-qt says no types
        task = tasks.read(fail, then=lambda _none: None, owner=owner)
        with qtbot.waitSignal(task.finished):
            pass
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_of_a_lane_only_the_newest_answer_counts(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    hold = threading.Event()
    answers: list[str] = []

    def slow(_job: Job) -> str:
        hold.wait(5)
        return "old"

    first = tasks.read(slow, then=answers.append, owner=owner, lane="search")
    tasks.read(lambda _job: "new", then=answers.append, owner=owner, lane="search")
    with qtbot.waitSignal(first.finished):
        hold.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["new"]
    assert first.job.cancelled()


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    page = QObject()
    answers: list[str] = []
    hold = threading.Event()

    def slow(_job: Job) -> str:
        hold.wait(5)
        return "late"

    task = tasks.read(slow, then=answers.append, owner=page)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    with qtbot.waitSignal(task.finished):
        hold.set()
    assert answers == []


def test_cancelled_work_says_so_and_is_no_error(
    qtbot: QtBot, tasks: Tasks, owner: QObject, recorded: Recorded
) -> None:
    ended: list[str] = []

    class StoppedError(Exception):
        pass

    def work(job: Job) -> None:
        waiting = threading.Event()
        while not job.cancelled():
            waiting.wait(0.001)
        raise StoppedError

    task = tasks.write(
        work,
        then=lambda _none: ended.append("done"),
        cancelled=lambda: ended.append("cancelled"),
        owner=owner,
        title="",
        cancellable=True,
    )
    task.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]
    assert recorded.told == []


def test_progress_is_told_seldom_but_always_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    job = Job(lambda done, total: told.append((done, total)))
    for done in range(1, 10_001):
        job.progress(done, 10_000)
    assert told[-1] == (10_000, 10_000)
    assert len(told) < 100


def test_work_with_a_title_is_announced(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    titles: list[str] = []

    def announced(task: Task) -> None:
        titles.append(task.title)

    tasks.started.connect(announced)
    tasks.write(lambda _job: None, then=lambda _none: None, owner=owner, title="Saving")
    tasks.read(lambda _job: None, then=lambda _none: None, owner=owner)
    at_rest(qtbot, tasks)
    assert titles == ["Saving"]


def test_nothing_is_delivered_after_closing(recorded: Recorded, owner: QObject) -> None:
    tasks = Tasks(recorded.error)
    answers: list[int] = []
    tasks.read(lambda _job: 1, then=answers.append, owner=owner)
    tasks.close()
    assert answers == []
