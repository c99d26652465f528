"""P9 and scrolling of the forms: the table of a cycle and the grid of units by cycles at city size.

The page of the forms stands alone in a window over 2,000 units and 30 cycles (``--full``). A
precise timer ticks in the GUI thread while it opens, is narrowed, sorted and turned to the grid;
then both are scrolled, and the CPU time of the GUI thread is taken for each frame.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import full_size
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication
from stalls import Heartbeat

from paayesh_desktop.app import SWITCH_INTERVAL
from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    AnswerKind,
    Form,
    FormCall,
    FormLine,
    FormState,
    FormStep,
)
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Horizon, Plan
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.change_feed import ChangeFeed
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.collection_page import CollectionPage
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.services.forms.form_query import FormGroup
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

GOAL = "longest stall ≤ 50 ms, frames p95 ≤ 16 ms"
TODAY = date(2026, 11, 21)
LINES = 20
AFTERWARDS = 400
FRAMES = 120
_STATES = (
    FormState.ISSUED,
    FormState.DELIVERED,
    FormState.DELIVERED,
    FormState.ON_PAPER,
    FormState.TYPED,
    FormState.CHECKED,
    FormState.ACCEPTED,
)


def key(*parts: object) -> UUID:
    return reference_key("benchmark", "/".join(map(str, parts)))


def city(units: int, cycles: int, person: UUID) -> Iterator[tuple[type[Entity], list[Entity]]]:
    """The rows, by entity: every unit has a form in every cycle."""
    plan, group = key("plan"), key("workgroup")
    yield Plan, [Plan(plan, "B", "برنامه", Horizon.MID_TERM, 1400, 1405)]
    yield Workgroup, [Workgroup(group, "W1", "transport", "کارگروه حمل‌ونقل", position=1)]
    yield (
        Unit,
        [
            Unit(key("u", n), f"U{n:04}", f"واحد شمارهٔ {n} شهرداری", Level.DISTRICT, n)
            for n in range(units)
        ],
    )
    period = Period.parse("1405B4")
    made: list[Cycle] = []
    for _ in range(cycles):
        made.insert(
            0,
            Cycle(
                cycle_key(plan, period),
                plan,
                CycleKind.TWO_MONTHLY,
                period.code,
                period.end - timedelta(40),
                period.end - timedelta(35),
                evaluates=True,
            ),
        )
        period = period.previous()
    yield Cycle, list(made)
    for place, cycle in enumerate(made):
        newest = place == len(made) - 1
        forms: list[Entity] = []
        steps: list[Entity] = []
        for n in range(units):
            state = _STATES[(n * 7 + place) % len(_STATES)] if newest else FormState.ACCEPTED
            form = Form(
                key("f", place, n), cycle.id, key("t"), group, key("u", n), key("v"), 1, state,
                cycle.due_on,
            )  # fmt: skip
            forms.append(form)
            came = cycle.due_on + timedelta((n + place) % 9 - 6)
            steps.append(
                FormStep(key("s", place, n, 1), form.id, 1, FormState.ISSUED, came, person)
            )
            if state not in (FormState.ISSUED, FormState.DELIVERED):
                steps.append(
                    FormStep(key("s", place, n, 2), form.id, 2, FormState.ON_PAPER, came, person)
                )
        yield Form, forms
        yield FormStep, steps
    last = len(made) - 1
    yield (
        FormLine,
        [
            FormLine(key("l", n, line), key("f", last, n), key("q"), line, str(line))
            for n in range(units)
            for line in range(LINES)
        ],
    )
    yield (
        Answer,
        [
            Answer(key("l", n, line), key("f", last, n), AnswerKind.ZERO)
            for n in range(units)
            for line in range(n % LINES)
        ],
    )
    yield (
        FormCall,
        [
            FormCall(
                key("c", n), key("f", last, n), TODAY, person, "خانم مهدوی", "",
                TODAY + timedelta(n % 9 - 4),
            )
            for n in range(0, units, 3)
        ],
    )  # fmt: skip


def filled(workspace: Workspace, units: int, cycles: int) -> None:
    committee = {Plan, Workgroup, Unit, Cycle}
    with workspace.store.change(by=workspace.desk.person) as change:
        for entity, rows in city(units, cycles, workspace.desk.person):
            party = COMMITTEE if entity in committee else key("workgroup")
            change.put_many(entity, rows, party=party)


class Pulse(Heartbeat):
    """Also the CPU time of the GUI thread between two beats, in milliseconds: the part of a stall
    that is its own, on a machine that does other things too."""

    def __init__(self) -> None:
        super().__init__()
        self.own: list[float] = []
        self._used = time.thread_time()

    def start(self) -> None:
        self.own.clear()
        self._used = time.thread_time()
        super().start()

    def _beat(self) -> None:
        used = time.thread_time()
        self.own.append((used - self._used) * 1000)
        self._used = used
        super()._beat()


class Window:
    """The page alone, with what it needs."""

    def __init__(self, app: QApplication, workspace: Workspace, folder: Path) -> None:
        self.look = Look(app, folder / "pictures")
        self.look.load_fonts()
        self.look.apply(ThemeChoice.LIGHT, 100)
        self.tasks = Tasks(print)
        self.heart = Pulse()
        self.page = CollectionPage(
            PageContext(
                workspace=workspace,
                tasks=self.tasks,
                messages=Recorded(),
                catalogue=Catalogue("fa"),
                look=self.look,
                settings_file=SettingsFile(folder),
                feed=ChangeFeed(),
                go=lambda _place, _key: None,
                restart=lambda: None,
                begin_anew=lambda: None,
                today=lambda: TODAY,
            )
        )
        self.page.resize(1138, 676)
        self.page.show()
        app.processEvents()

    def measured(self, name: str, action: Callable[[], object]) -> None:
        """Do it and wait for all that follows; say how late the event loop was."""
        loop, quiet = QEventLoop(), [0]
        watch = QTimer()

        def look() -> None:
            quiet[0] = 0 if self.tasks.busy else quiet[0] + 1
            if quiet[0] > AFTERWARDS // 50:
                loop.quit()

        watch.timeout.connect(look)
        watch.start(50)
        begin = time.perf_counter()
        self.heart.start()
        QTimer.singleShot(0, action)
        loop.exec()
        self.heart.stop()
        spent = time.perf_counter() - begin - AFTERWARDS / 1000
        late, own = max(self.heart.gaps), max(self.heart.own)
        print(f"  {name}: longest stall {late:.0f} ms, own {own:.0f} ms, of {spent:.2f} s")

    def scrolled(self, app: QApplication, name: str, view: QAbstractItemView, notch: int) -> None:
        """By a *notch* of the wheel, and by a whole screen at a time."""
        bar = view.verticalScrollBar()
        for how, step in (("notches", notch), ("screens", bar.pageStep())):
            frames: list[float] = []
            for number in range(FRAMES):
                begin = time.thread_time()
                bar.setValue(number * step % max(1, bar.maximum()))
                app.processEvents()
                frames.append((time.thread_time() - begin) * 1000)
            frames.sort()
            p95 = frames[len(frames) * 95 // 100]
            print(f"  {name} by {how}: frames p95 {p95:.1f} ms CPU, longest {frames[-1]:.1f} ms")


def main() -> None:
    full = full_size(__doc__)
    units, cycles = (2_000, 30) if full else (200, 8)
    sys.setswitchinterval(SWITCH_INTERVAL)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PAAYESH_STATE"] = str(Path(folder, "state"))
        setup = DeskSetup(Role.COMMITTEE, "demo", "demo", demo=True)
        with Workspace.create(Path(folder, "home"), setup) as workspace:
            filled(workspace, units, cycles)
            app = QApplication([])
            app.setStyle("Fusion")
            print(f"forms, {units:,} units × {cycles} cycles (goal {GOAL})")
            measure_all(app, Window(app, workspace, Path(folder)))


def measure_all(app: QApplication, window: Window) -> None:
    page = window.page
    window.measured("opening", page.refresh)
    window.measured("the chip of the overdue", lambda: page.chips.chip(FormGroup.OVERDUE).click())
    window.measured("all again", lambda: page.chips.chip(FormGroup.ALL).click())
    window.measured("words in the filter", lambda: page.filter_edit.setText("شمارهٔ 19"))
    window.measured("no words", page.filter_edit.clear)
    for column in (5, 6, 4):
        window.measured(
            f"sorting by column {column}",
            lambda at=column: page.table.sortByColumn(at, Qt.SortOrder.DescendingOrder),
        )
    window.scrolled(app, "the table", page.table, 3)
    window.measured("a form beside the table", lambda: page.table.selectRow(3))
    window.measured("the grid", page.grid_button.click)
    window.scrolled(app, "the grid", page.grid.view, 120)
    window.measured("words in the grid", lambda: page.filter_edit.setText("شمارهٔ 19"))
    window.tasks.close()


if __name__ == "__main__":
    main()
