"""An unexpected error is written down, explained once, and ends the program."""

import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.crash import KEPT, CrashHandler

Told = list[tuple[Path | None, str]]


@pytest.fixture
def saved() -> list[str]:
    return []


@pytest.fixture
def handler(
    tmp_path: Path, saved: list[str], monkeypatch: pytest.MonkeyPatch, qapp: object
) -> CrashHandler:
    handler = CrashHandler(tmp_path / "logs", lambda: saved.append("saved"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handler.install()
    return handler


@pytest.fixture
def told(handler: CrashHandler) -> Told:
    """What was told: the file of the report and its text."""
    told: Told = []

    def hear(path: Path | None, text: str) -> None:
        told.append((path, text))

    handler.stopped.connect(hear)
    return told


def raise_one() -> None:
    error = ZeroDivisionError("three apples for nobody")
    sys.excepthook(type(error), error, None)


def test_the_error_is_written_down_after_saving(
    qtbot: QtBot, handler: CrashHandler, saved: list[str], told: Told
) -> None:
    with qtbot.waitSignal(handler.stopped):
        raise_one()
    path, text = told[0]
    assert saved == ["saved"]
    assert isinstance(path, Path)
    assert "three apples for nobody" in path.read_text(encoding="utf-8")
    assert "three apples for nobody" in text


def test_of_many_errors_only_the_first_is_explained(
    qtbot: QtBot, handler: CrashHandler, saved: list[str], tmp_path: Path
) -> None:
    with qtbot.waitSignal(handler.stopped):
        raise_one()
        raise_one()
    with qtbot.assertNotEmitted(handler.stopped, wait=50):
        raise_one()
    assert saved == ["saved"]
    assert len(list((tmp_path / "logs").iterdir())) == 1


def test_an_error_of_a_thread_is_caught_too(
    qtbot: QtBot, handler: CrashHandler, told: Told
) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    with qtbot.waitSignal(handler.stopped):
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in told[0][1]


def test_the_folder_of_logs_does_not_grow_for_ever(
    qtbot: QtBot, handler: CrashHandler, tmp_path: Path
) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    for number in range(KEPT + 5):
        (logs / f"2000010{number:03}.txt").write_text("old", encoding="utf-8")
    with qtbot.waitSignal(handler.stopped):
        raise_one()
    assert len(list(logs.iterdir())) == KEPT


def test_a_log_that_cannot_be_written_does_not_hide_the_error(
    qtbot: QtBot, handler: CrashHandler, tmp_path: Path, told: Told
) -> None:
    (tmp_path / "logs").write_text("a file in the way", encoding="utf-8")
    with qtbot.waitSignal(handler.stopped):
        raise_one()
    path, text = told[0]
    assert path is None
    assert "three apples" in text
