"""Slow work off the GUI thread: one door, one worker that writes, a few that read."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from paayesh_desktop.errors import UserError

T = TypeVar("T")

READERS = 2
_BETWEEN = 0.05  # seconds: at most twenty reports a second reach the window


class Job:
    """What the work itself holds: to tell how far it is, and to hear that nobody wants it."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._stop = threading.Event()
        self._last = 0.0

    def progress(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == total or now - self._last >= _BETWEEN:
            self._last = now
            self._told(done, total)

    def advance(self, done: int, total: int) -> None:
        """`progress`, and InterruptedError when somebody pressed cancel."""
        self.progress(done, total)
        if self.cancelled():
            raise InterruptedError

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()


@dataclass(frozen=True, slots=True)
class Endings:
    """What is called in the GUI thread when work ends: well, with a sentence, or by wish."""

    then: Callable[[Any], None]
    failed: Callable[[UserError], None]
    cancelled: Callable[[], None] | None


class Task(QObject):
    """One piece of work as the window sees it; its signals arrive in the GUI thread.

    *title* says what is being done, where that is to be shown.
    """

    progressed = Signal(int, int)
    finished = Signal()
    _ended = Signal(object, object)

    def __init__(
        self, owner: QObject, endings: "Endings", *, title: str, cancellable: bool
    ) -> None:
        super().__init__()
        self.owner = owner
        self.title = title
        self.cancellable = cancellable
        self.job = Job(self.progressed.emit)
        self.dropped = False
        self._endings = endings
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing behind, and *cancelled* is called then."""
        self.job.stop()

    def run(self, work: Callable[[Job], Any]) -> None:
        """Called by the worker."""
        try:
            result = work(self.job)
        except BaseException as error:  # noqa: BLE001 - carried to the GUI thread, raised there
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _end(self, result: object, error: BaseException | None) -> None:
        self.finished.emit()
        if self.dropped or not isValid(self.owner):
            return
        if error is None:
            self._endings.then(result)
        elif self.job.cancelled():
            if self._endings.cancelled is not None:
                self._endings.cancelled()
        elif isinstance(error, UserError):
            self._endings.failed(error)
        else:
            raise error


class Tasks(QObject):
    """Starts work. *failed* shows a UserError where the caller of `read` or `write` does not.

    `started` tells of work with a title, for which progress is to be shown.
    """

    started = Signal(Task)

    def __init__(self, failed: Callable[[UserError], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._writer = ThreadPoolExecutor(1, "write")
        self._readers = ThreadPoolExecutor(READERS, "read")
        self._alive: set[Task] = set()
        self._lanes: dict[tuple[int, str], Task] = {}
        self.closed = False

    def read(
        self,
        work: Callable[[Job], T],
        *,
        then: Callable[[T], None],
        owner: QObject,
        lane: str = "",
        title: str = "",
        cancellable: bool = False,
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Task:
        """Read beside other work. With a *lane*, the answer of an earlier read of the same owner
        and lane is dropped: only the newest counts."""
        endings = Endings(then, failed or self._failed, cancelled)
        task = self._new(owner, endings, title=title, cancellable=cancellable)
        if lane:
            before = self._lanes.get((id(owner), lane))
            if before is not None:
                before.dropped = True
                before.cancel()
            self._lanes[id(owner), lane] = task
            task.finished.connect(lambda: self._leave((id(owner), lane), task))
        self._readers.submit(task.run, work)
        return task

    def write(
        self,
        work: Callable[[Job], T],
        *,
        then: Callable[[T], None],
        owner: QObject,
        title: str,
        cancellable: bool = False,
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Task:
        """Change something; writes never overlap and keep their order."""
        endings = Endings(then, failed or self._failed, cancelled)
        task = self._new(owner, endings, title=title, cancellable=cancellable)
        self._writer.submit(task.run, work)
        return task

    @property
    def busy(self) -> bool:
        return bool(self._alive)

    def close(self) -> None:
        """Stop what can be stopped and wait for the rest; no answer is delivered any more."""
        self.closed = True
        for task in self._alive:
            task.dropped = True
            task.cancel()
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _new(self, owner: QObject, endings: Endings, *, title: str, cancellable: bool) -> Task:
        task = Task(owner, endings, title=title, cancellable=cancellable)
        self._alive.add(task)  # a collected QObject would drop its signals
        task.finished.connect(lambda: self._alive.discard(task))
        if title:
            self.started.emit(task)
        return task

    def _leave(self, key: tuple[int, str], task: Task) -> None:
        if self._lanes.get(key) is task:
            del self._lanes[key]
