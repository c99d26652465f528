"""The workgroup grid, projects × periods: its filters, pages and scrolling, beside the bare ones.

The bare side of a filter is the same ids by plain SQL on the same database; of a page, the plain
rows of its evaluations; of scrolling, a QTableView over a model that answers from one string.
Scrolling is measured offscreen: a frame is one step of the scroll bar and the painting of the whole
view, in CPU time of the GUI thread, so that a busy machine changes nothing.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import Side, compare, full_size
from PySide6.QtCore import QAbstractTableModel, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView
from stalls import Heartbeat

from paayesh_desktop.app import SWITCH_INTERVAL
from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, CaseState, DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit, Workgroup
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    ProjectUnit,
)
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.evaluation.grid_page import GridPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.judging.standing_grid import StandingGrid
from paayesh_desktop.services.judging.standing_query import GridFilter, GridShow, GridSort
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.projector import Projected, Projector, Standing
from paayesh_desktop.store.store import Store

SEED = 1404
YEARS = range(1400, 1405)
PERIODS = [period for year in YEARS for period in Period.of_year(year, PeriodKind.BIMESTER)]
NOW = 1_800_000_000_000
TODAY = date(2026, 3, 20)
FRAMES = 150
STEP = 60
"""Pixels of one step: about three turns of a wheel's notch are a hundred."""
WORDS = ("بوستان", "پل", "مسیر", "بازار", "فاضلاب", "روشنایی", "مدرسه", "ایستگاه", "پیاده‌رو")


def fill(workspace: Workspace, projects: int) -> UUID:
    """A plan with evaluations of every project in every period, in the order a city makes them."""
    random = Random(SEED)  # noqa: S311 - a fixed seed
    store, person = workspace.store, workspace.desk.person
    plan = Plan(new_key(), "P", "برنامه پنج‌ساله", Horizon.MID_TERM, YEARS[0], YEARS[-1])
    version = PlanVersion(new_key(), plan.id, 1, date(2021, 3, 21))
    groups = [
        Workgroup(new_key(), f"G{place}", f"group{place}", f"کارگروه شماره {place}", position=place)
        for place in range(1, 8)
    ]
    units = [Unit(new_key(), f"U{place}", f"منطقه {place}", Level.DISTRICT) for place in range(20)]
    programs = [
        Element(new_key(), plan.id, ElementKind.PROGRAM, f"B{place}", "برنامه", None, group.id)
        for place, group in enumerate(groups)
    ]
    built = [
        Element(
            new_key(),
            plan.id,
            ElementKind.PROJECT,
            f"P-{place:05}",
            f"{random.choice(WORDS)} {random.choice(WORDS)} ناحیه {place}",
            random.choice(programs).id,
            position=place,
        )
        for place in range(projects)
    ]
    carried = [ProjectUnit(new_key(), one.id, random.choice(units).id) for one in built]
    indicators = [Indicator(new_key(), plan.id, one.id, "1", "شاخص") for one in built]
    cycles = [
        Cycle(
            cycle_key(plan.id, period),
            plan.id,
            CycleKind.TWO_MONTHLY,
            period.code,
            period.start,
            period.end,
            evaluates=True,
        )
        for period in PERIODS
    ]
    with store.change(by=person) as change:
        change.put(plan, party=COMMITTEE)
        change.put(version, party=COMMITTEE)
        change.put_many(Workgroup, groups, party=COMMITTEE)
        change.put_many(Unit, units, party=COMMITTEE)
        change.put_many(Element, [*programs, *built], party=COMMITTEE)
        change.put_many(ProjectUnit, carried, party=COMMITTEE)
        change.put_many(Indicator, indicators, party=COMMITTEE)
        change.put_many(Cycle, cycles, party=COMMITTEE)
    evaluate(store, (plan.id, version.id, person, groups[0].id), built, cycles, random)
    return plan.id


def evaluate(
    store: Store,
    keys: tuple[UUID, UUID, UUID, UUID],
    built: Sequence[Element],
    cycles: Sequence[Cycle],
    random: Random,
) -> None:
    """Evaluations, their two moves and a case for one in fifty, straight into their tables."""
    plan, version, person, group = keys
    stands = Standing(1, 1, bytes(32), 1, removed=False)
    with store.engine.begin() as connection:
        into: dict[type[Entity], Projector] = {
            kind: Projector(connection, schema.projections[kind])
            for kind in (ProjectEvaluation, EvaluationMove, DeviationCase, CaseMove)
        }

        def put(kind: type[Entity], rows: Sequence[Entity]) -> None:
            into[kind].put(
                [Projected(into[kind].content(row), stands, NOW, person) for row in rows]
            )

        for cycle in cycles:
            last = cycle is cycles[-1]
            evaluations = [
                ProjectEvaluation(
                    new_key(), one.id, cycle.id, group, version, cycle.period, 1, NOW,
                    conforms=random.random() > 0.12, opinion=random.random() > 0.1,
                )
                for one in built
            ]  # fmt: skip
            put(ProjectEvaluation, evaluations)
            moves: list[EvaluationMove] = []
            cases: list[DeviationCase] = []
            for one in evaluations:
                end = EvaluationState.ACCEPTED if one.conforms else EvaluationState.REFERRED
                if last:
                    end = random.choice((EvaluationState.SUBMITTED, EvaluationState.RETURNED, end))
                for number, state in enumerate((EvaluationState.COMPARED, end), 1):
                    kind = EvaluationMoveKind.COMPARE
                    moves.append(
                        EvaluationMove(
                            new_key(), one.id, number, kind, state, NOW, TODAY, person, "head"
                        )
                    )
                if end is EvaluationState.REFERRED and random.random() < 0.2:
                    cases.append(
                        DeviationCase(
                            new_key(), "1404-1", "", one.project_id, plan, group, one.id, TODAY
                        )
                    )
            put(EvaluationMove, moves)
            put(DeviationCase, cases)
            put(
                CaseMove,
                [
                    CaseMove(
                        new_key(), one.id, 1, 1, CaseMoveKind.REFER,
                        CaseState.REFERRED if last else CaseState.CLOSED, NOW, TODAY, person, "x",
                    )
                    for one in cases
                ],
            )  # fmt: skip


def ask(workspace: Workspace, plan: UUID) -> None:
    """The filters and a page, each beside plain SQL."""
    grid = StandingGrid(workspace.store)
    frame = grid.frame(TODAY, plan)
    assert frame.period is not None
    cycle = frame.cycles[frame.period.code]
    connection = sqlite3.connect(workspace.home / DATABASE)
    every = "SELECT id, title FROM element WHERE plan_id = ? AND kind = 'project' ORDER BY position"

    def bare(query: str, *values: object) -> Callable[[], object]:
        return lambda: connection.execute(query, values).fetchall()

    filters = {
        "everything": (GridFilter(plan), bare(every, plan.bytes)),
        "a workgroup": (GridFilter(plan, frame.workgroups[2][0]), bare(every, plan.bytes)),
        "a unit": (GridFilter(plan, unit_id=frame.units[3][0]), bare(every, plan.bytes)),
        "submitted": (
            GridFilter(plan, cycle_id=cycle, show=GridShow.SUBMITTED),
            bare("SELECT evaluation_id FROM evaluation_move WHERE state = 'submitted'"),
        ),
        "does not conform": (
            GridFilter(plan, cycle_id=cycle, show=GridShow.NONCONFORMING),
            bare(
                "SELECT project_id FROM evaluation WHERE cycle_id = ? AND NOT conforms", cycle.bytes
            ),
        ),
        "open cases": (
            GridFilter(plan, show=GridShow.OPEN_CASES),
            bare("SELECT project_id FROM deviation_case"),
        ),
        "words": (
            GridFilter(plan, text="پل ناحیه"),
            bare("SELECT id FROM element WHERE title LIKE '%پل%' AND title LIKE '%ناحیه%'"),
        ),
    }
    elsewhere = GridFilter(plan, frame.workgroups[1][0])
    for name, (wanted, plain) in filters.items():
        print(f"filter, {name}: {len(grid.matching(wanted)):,} projects")
        before = elsewhere if wanted == GridFilter(plan) else GridFilter(plan, cycle_id=cycle)
        ours = Side(
            "ids and counts by the grid",
            lambda wanted=wanted: grid.look(wanted),
            prepare=lambda before=before: grid.look(before),
        )
        compare(ours, Side("plain SQL", plain), goal="11 to 15 ms")
    submitted, found = filters["submitted"]
    print("the same, where the cycle's column must be read anew after a change:")
    compare(
        Side(
            "ids and counts by the grid",
            lambda: grid.look(submitted),
            prepare=lambda: grid.frame(TODAY, plan),
        ),
        Side("plain SQL", found),
        goal="none set",
    )
    print("worst first:")
    wanted = GridFilter(plan, cycle_id=cycle)
    compare(
        Side("ids by the grid", lambda: grid.matching(wanted, GridSort.WORST)),
        Side("plain SQL", bare(every, plan.bytes)),
        goal="none set",
    )
    ids = grid.matching(GridFilter(plan))[512:640]
    marks = ", ".join("?" * len(ids))
    rows = f"SELECT project_id, period, conforms FROM evaluation WHERE project_id IN ({marks})"
    print("a page of 128 rows:")
    compare(
        Side("rows by the grid", lambda: grid.page(plan, frame.periods, ids)),
        Side("plain SQL", bare(rows, *(key.bytes for key in ids))),
        goal="none set",
    )
    connection.close()


class Bare(QAbstractTableModel):
    """As many cells, each the same word."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: object = None) -> int:
        del parent
        return self._rows

    def columnCount(self, parent: object = None) -> int:
        del parent
        return len(PERIODS)

    def data(self, index: object, role: int = 0) -> object:
        del index
        return "ok" if role == 0 else None


def scrolled(view: QTableView, wait: Callable[[], None]) -> tuple[list[float], list[float]]:
    """CPU milliseconds of every frame, down the rows and then across the periods."""
    found: list[list[float]] = []
    for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
        times: list[float] = []
        bar.setValue(0)
        wait()
        step = STEP if bar is view.verticalScrollBar() else 16
        for _ in range(FRAMES):
            begin = time.thread_time()
            bar.setValue((bar.value() + step) % max(1, bar.maximum()))
            view.viewport().repaint()
            times.append((time.thread_time() - begin) * 1000)
            QApplication.processEvents()
        found.append(times)
    return found[0], found[1]


def say(name: str, times: Sequence[float]) -> None:
    ordered = sorted(times)
    p95 = ordered[len(ordered) * 95 // 100]
    print(f"  {name}: p50 {statistics.median(ordered):.1f} ms, p95 {p95:.1f} ms")


def look_at(folder: Path, home: Path) -> None:
    """The page in its window: frames, filters and stalls while it pages."""
    app = QApplication([])
    app.setStyle("Fusion")
    look = Look(app, folder / "pictures")
    look.load_fonts()
    look.apply(ThemeChoice.LIGHT, 100)
    InterfaceLanguage(app).apply("fa")
    language = InterfaceLanguage(app)
    session = Session(home, look, SettingsFile(home), language, messages=Recorded())
    loop = QEventLoop()
    session.usable.connect(loop.quit)
    session.start()
    loop.exec()
    window = session.window
    assert isinstance(window, MainWindow)

    def wait() -> None:
        for _ in range(3):
            pause = QEventLoop()
            QTimer.singleShot(60, pause.quit)
            pause.exec()
            while session.tasks.busy:
                app.processEvents()

    window.resize(1366, 768)
    window.go(Place.GRID)
    wait()
    page = window.pages[Place.GRID]
    assert isinstance(page, GridPage)
    bare = QTableView()
    bare.setModel(Bare(page.model.rowCount()))
    bare.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    bare.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for header in (bare.verticalHeader(), bare.horizontalHeader()):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    bare.verticalHeader().setDefaultSectionSize(page.matrix.verticalHeader().defaultSectionSize())
    bare.resize(page.matrix.size())
    bare.show()
    print(
        f"scroll frames of {page.model.rowCount():,} × {page.model.columnCount()} (goal p95 ≤ 10)"
    )
    for name, view in (("the grid", page.matrix), ("a bare view", bare)):
        down, across = scrolled(view, wait)
        say(f"{name}, down", down)
        say(f"{name}, across", across)
    print("stalls while the bar is dragged past pages that must be read (goal ≤ 50 ms):")
    for name, view in (("the grid", page.matrix), ("a bare view", bare)):
        drag(name, view, wait)
    session.close()


def drag(name: str, view: QTableView, wait: Callable[[], None]) -> None:
    """How late the event loop was while a view ran through its rows for five seconds."""
    heart, loop, timer = Heartbeat(), QEventLoop(), QTimer()
    bar = view.verticalScrollBar()
    timer.setInterval(16)
    timer.timeout.connect(lambda: bar.setValue((bar.value() + 900) % max(1, bar.maximum())))
    wait()
    QTimer.singleShot(5000, loop.quit)
    heart.start()
    timer.start()
    loop.exec()
    timer.stop()
    heart.stop()
    gaps = sorted(heart.gaps)
    p99 = gaps[min(len(gaps) - 1, len(gaps) * 99 // 100)]
    print(f"  {name}: longest {gaps[-1]:.0f} ms, p99 {p99:.1f} ms, of {len(gaps)} ticks")


def main() -> None:
    projects = 10_000 if full_size(__doc__) else 1_000
    sys.setswitchinterval(SWITCH_INTERVAL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["PAAYESH_STATE"] = str(folder / "state")
        home = folder / "home"
        setup = DeskSetup(Role.COMMITTEE, "کمیته", "مریم", demo=True)
        with Workspace.create(home, setup) as workspace:
            plan = fill(workspace, projects)
            print(f"{projects:,} projects × {len(PERIODS)} periods, seed {SEED}")
            ask(workspace, plan)
        look_at(folder, home)


if __name__ == "__main__":
    main()
