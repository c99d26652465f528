"""Garbage is collected in the thread of the window, whichever thread makes it."""

import gc
import threading
import weakref
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject

from paayesh_desktop.qt.garbage import Garbage


@dataclass
class Work:
    busy: bool


class Cycle:
    """Something that only the collector can take away; it says in which thread that happened."""

    def __init__(self, died_in: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: died_in.append(threading.current_thread()))


@pytest.fixture(autouse=True)
def small_generations() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(50, 2, 2)
    yield
    gc.unfreeze()
    gc.set_threshold(*usual)


def test_what_a_worker_leaves_dies_in_the_thread_of_the_window(qapp: QObject) -> None:
    garbage, died_in = Garbage(qapp, Work(busy=True)), list[threading.Thread]()

    def work() -> None:
        for _ in range(1000):
            Cycle(died_in)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not died_in
    garbage.look()
    assert set(died_in) == {threading.current_thread()}


def test_the_oldest_generation_waits_until_nothing_is_under_way(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, collected = Work(busy=True), list[int]()
    garbage = Garbage(qapp, work)
    monkeypatch.setattr(gc, "get_count", lambda: (60, 3, 3))
    monkeypatch.setattr(gc, "collect", collected.append)
    garbage.look()
    work.busy = False
    garbage.look()
    assert collected == [0, 1, 0, 1, 2]
