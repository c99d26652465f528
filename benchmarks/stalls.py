"""P9: the longest event-loop stall of the window while a worker builds a city, makes and prints its
six-monthly report, takes a backup, checks and rebuilds.

A precise timer of 5 ms ticks in the GUI thread of the filled main window; a gap beyond the 5 ms is
time in which nothing could be clicked. Beside each job stands the same window at rest.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import full_size
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from paayesh_desktop.app import SWITCH_INTERVAL
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.desk.paper_page import PaperPage
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

GOAL = "≤ 100 ms, then ≤ 50 ms"
TICK = 5
AFTERWARDS = 1_000
"""Milliseconds in which the page that is shown follows what the job has changed."""
READ_AHEAD = 8_000
"""Milliseconds in which the modules of the pages that come first are read ahead."""
TODAY = date(2026, 11, 21)


class Heartbeat(QObject):
    """Milliseconds beyond the tick that the event loop was late, each time."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - TICK)
        self._last = now


def measured(name: str, heart: Heartbeat, wait: Callable[[QEventLoop], None]) -> None:
    """Run the event loop until *wait* ends it, and say how late it was."""
    loop = QEventLoop()
    wait(loop)
    begin = time.perf_counter()
    heart.start()
    loop.exec()
    heart.stop()
    gaps = sorted(heart.gaps)
    p99 = gaps[min(len(gaps) - 1, len(gaps) * 99 // 100)]
    spent = time.perf_counter() - begin
    print(f"  {name}: longest stall {gaps[-1]:.0f} ms, p99 {p99:.1f} ms, of {spent:.1f} s")


def main() -> None:
    size = "city" if full_size(__doc__) else "small"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PAAYESH_STATE"] = str(Path(folder, "state"))
        home = Path(folder, "home")
        Workspace.create(home, DeskSetup(Role.COMMITTEE, "demo", "demo", demo=True)).close()
        with window_over(home) as session:
            print(f"P9 stalls of the window, {size} demo city (goal {GOAL})")
            measure_all(session, size)


@contextmanager
def window_over(home: Path) -> Generator[Session]:
    """The filled main window over a folder of work, set up as the program does."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication([])
    app.setStyle("Fusion")
    look = Look(app, home / "pictures")
    look.load_fonts()
    look.apply(ThemeChoice.LIGHT, 100)
    language = InterfaceLanguage(app)
    language.apply("fa")
    session = Session(home, look, SettingsFile(home), language, messages=Recorded())
    loop = QEventLoop()
    session.usable.connect(loop.quit)
    session.start()
    loop.exec()
    yield session
    session.close()


def measure_all(session: Session, size: str) -> None:
    workspace = session.workspace
    if workspace is None:
        raise RuntimeError("the window did not open")
    heart = Heartbeat()
    care = Maintenance(workspace)
    person = workspace.desk.person
    jobs: dict[str, Callable[[Job], object]] = {
        "building the city": lambda job: DemoCity(workspace.store).build(
            size, TODAY, person, job.progress
        ),
        "backup": lambda job: care.backup(told=job.progress),
        "check": lambda job: care.check(job.progress),
        "rebuild": lambda job: care.rebuild(job.progress),
    }
    measured("at rest", heart, lambda loop: QTimer.singleShot(READ_AHEAD, loop.quit))
    for name, job in jobs.items():

        def begin(loop: QEventLoop, work: Callable[[Job], object] = job) -> None:
            task = session.tasks.write(work, then=lambda _done: None, owner=session, title="job")
            task.finished.connect(lambda: QTimer.singleShot(AFTERWARDS, loop.quit))

        measured(name, heart, begin)
        if name == "building the city":
            measure_papers(session, heart)


def measure_papers(session: Session, heart: Heartbeat) -> None:
    """The six-monthly report as somebody has it made, shown, and printed into a file."""
    window, workspace = session.window, session.workspace
    if not isinstance(window, MainWindow) or workspace is None:
        raise RuntimeError("the window did not open")
    with workspace.store.view() as view:
        cycles = [one for one in view.find(Cycle) if one.kind is CycleKind.SIX_MONTHLY]
    newest = max((one for one in cycles if one.opens_on <= TODAY), key=lambda one: one.opens_on)
    window.go(Place.PAPER)
    page = window.pages[Place.PAPER]
    if not isinstance(page, PaperPage) or not isinstance(session.messages, Recorded):
        raise TypeError(type(page))
    offer = PaperOffer("report", ReportRequest(ReportKind.AGGREGATE, newest.id))

    def make(loop: QEventLoop) -> None:
        page.open_papers(offer, Place.EVALUATIONS)
        until(loop, lambda: page.view.pages > 0 and not session.tasks.busy)

    measured("report", heart, make)
    session.messages.answers = [session.home / "report.pdf"]

    def put_on_paper(loop: QEventLoop) -> None:
        page.print_papers()
        until(loop, lambda: not session.tasks.busy)

    measured(f"printing its {page.view.pages} pages", heart, put_on_paper)
    window.go(Place.TODAY)


def until(loop: QEventLoop, done: Callable[[], bool]) -> None:
    """End *loop* when it is done, and what follows on the page has followed."""
    look = QTimer(loop)
    look.setInterval(AFTERWARDS)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start()


if __name__ == "__main__":
    main()
