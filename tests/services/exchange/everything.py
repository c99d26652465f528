"""Whatever a page of a desk reads, read in one go: nothing of it may fail, whatever came in."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator, Plan
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.cases.case_room import case_list, case_room
from paayesh_desktop.services.cases.cases import CaseFilter, Cases
from paayesh_desktop.services.evaluations.evaluation_desk import Choice, evaluation_desk
from paayesh_desktop.services.evaluations.evaluation_room import evaluation_room
from paayesh_desktop.services.evaluations.performance_desk import performance_desk
from paayesh_desktop.services.evaluations.performance_reports import PerformanceReports
from paayesh_desktop.services.evaluations.project_evaluations import (
    EvaluationFilter,
    ProjectEvaluations,
)
from paayesh_desktop.services.exchange.conflicts import Conflicts
from paayesh_desktop.services.exchange.exchange_room import exchange_room
from paayesh_desktop.services.forms.collection import Collection
from paayesh_desktop.services.forms.form_board import form_board
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_list import FormFilter, FormList
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.judging.standing_grid import StandingGrid
from paayesh_desktop.services.judging.standing_query import GridFilter
from paayesh_desktop.services.loop.questions import Questions
from paayesh_desktop.services.meetings.meeting_calendar import MeetingCalendar
from paayesh_desktop.services.meetings.meeting_file import MeetingFiles
from paayesh_desktop.services.meetings.resolutions import Resolutions
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.people.bodies import Bodies
from paayesh_desktop.services.planning.indicator_card import indicator_card
from paayesh_desktop.services.planning.indicator_query import IndicatorFilter
from paayesh_desktop.services.planning.plan_browser import PlanBrowser
from paayesh_desktop.services.policies.policy_book import read_policies, read_standings
from paayesh_desktop.services.reporting.issued_papers import IssuedPapers
from paayesh_desktop.services.row_history import row_history
from paayesh_desktop.services.search import Search
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.workspace import Workspace

Reading = Callable[[], object]


def read_everything(workspace: Workspace, day: date) -> None:
    """Every page, and everything that can be opened from it; a sentence is an answer, and so is
    that a row cannot be opened because what it hangs on is not here."""
    for read in _pages(workspace, day):
        with suppress(UserError):
            read()
    for key, read in (*_rows(workspace, day), *_rows_of_bodies(workspace, day)):
        with suppress(UserError):
            try:
                read()
            except KeyError as error:
                if error.args != (key,):
                    raise


def _pages(workspace: Workspace, day: date) -> Iterator[Reading]:
    store = workspace.store
    yield lambda: Today(workspace).look(day)
    yield lambda: Conflicts(workspace).all()
    yield lambda: Bodies(workspace).overview(day)
    yield lambda: Bodies(workspace).people()
    yield lambda: Resolutions(workspace).list(day)
    yield lambda: PerformanceReports(workspace).list()
    yield lambda: performance_desk(workspace, Choice(), None, day)
    yield lambda: evaluation_desk(workspace, Choice(), day)
    yield lambda: exchange_room(workspace, None)
    yield lambda: form_board(workspace, day)
    yield lambda: read_policies(workspace, day)
    yield lambda: case_list(workspace, day)
    yield lambda: IssuedPapers(workspace).list()
    yield lambda: Cases(workspace).list(CaseFilter(open_only=False), day)
    yield lambda: MeetingFiles(workspace).list()
    for month in (1, 7, 8, 12):
        yield lambda month=month: MeetingCalendar(workspace).month(1404, month, day)
    for text in ("متن", "قطار", "head", "e\u0301", "<b>"):
        yield lambda text=text: Search(store).find(text)
    with store.view() as view:
        plans = view.find(Plan)
    browser, grid = PlanBrowser(store), StandingGrid(store)
    for plan in plans:
        yield lambda plan=plan: _plan(browser, grid, plan, day)
        yield lambda plan=plan: _judged(workspace, plan)
        for units in (True, False):
            yield lambda plan=plan, units=units: read_standings(
                workspace, plan.id, day, units=units
            )


def _plan(browser: PlanBrowser, grid: StandingGrid, plan: Plan, day: date) -> None:
    periods = browser.periods(plan.id)
    for period in (None, *periods[:3], *periods[-2:]):
        ids = browser.matching(IndicatorFilter(plan.id, period)).ids
        browser.page(plan.id, period, ids)
    browser.branches(plan.id)
    frame = grid.frame(day, plan.id)
    newest = frame.cycles.get(frame.period.code) if frame.period else None
    keys, _ = grid.look(GridFilter(plan.id, cycle_id=newest))
    grid.page(plan.id, frame.periods, keys)


def _judged(workspace: Workspace, plan: Plan) -> None:
    evaluation = Evaluation(workspace.store, lambda: 0)
    for code in ("1404B1", "1404B3"):
        evaluation.roll_up(Period.parse(code), plan.id)
        evaluation.preview(Period.parse(code), plan.id)


def _rows(workspace: Workspace, day: date) -> Iterator[tuple[UUID, Reading]]:
    store, entry, steps = workspace.store, FormEntry(workspace), FormSteps(workspace)
    with store.view() as view:
        forms, cycles = view.find(Form), view.find(Cycle)
        cases, evaluations = view.find(DeviationCase), view.find(ProjectEvaluation)
        indicators = view.find(Indicator)
    shelf = FormList(store)
    for cycle in cycles:
        yield (
            cycle.id,
            lambda one=cycle.id: shelf.page(shelf.matching(FormFilter(one, day)).ids, day),
        )
        yield cycle.id, lambda one=cycle.id: Collection(workspace).summary(one, day)
        yield cycle.id, lambda one=cycle.id: Collection(workspace).reminders(day, cycle_id=one)
        yield (
            cycle.id,
            lambda one=cycle.id: ProjectEvaluations(workspace).list(EvaluationFilter(one), day),
        )
        yield cycle.id, lambda one=cycle.id: performance_desk(workspace, Choice(), one, day)
    for form in forms:
        yield form.id, lambda one=form.id: entry.open(one, day)
        yield form.id, lambda one=form.id: entry.queue(one)
        yield form.id, lambda one=form.id: entry.next_form(one)
        yield form.id, lambda one=form.id: steps.history(one)
    for case in cases:
        yield case.id, lambda one=case.id: case_room(workspace, one, day)
    for evaluation in evaluations:
        yield evaluation.id, lambda one=evaluation.id: evaluation_room(workspace, one, day)
    for indicator in indicators:
        yield indicator.id, lambda one=indicator.id: indicator_card(store, one, None)
        yield (
            indicator.id,
            lambda one=indicator.id: indicator_card(store, one, Period.parse("1404B3")),
        )
    for row in (*forms, *cases, *evaluations):
        yield row.id, lambda one=row.id: row_history(store, one)
        yield row.id, lambda one=row.id: Questions(workspace).of(one)
        yield row.id, lambda one=row.id: Papers(workspace).of(one)


def _rows_of_bodies(workspace: Workspace, day: date) -> Iterator[tuple[UUID, Reading]]:
    store = workspace.store
    with store.view() as view:
        meetings, resolutions = view.find(Meeting), view.find(Resolution)
        bodies, reports = view.find(Body), view.find(PerformanceReport)
    for report in reports:
        yield report.id, lambda one=report.id: performance_desk(workspace, Choice(), one, day)
    for meeting in meetings:
        yield meeting.id, lambda one=meeting.id: MeetingFiles(workspace).show(one, day)
    for resolution in resolutions:
        yield resolution.id, lambda one=resolution.id: Resolutions(workspace).show(one, day)
    for body in bodies:
        yield body.id, lambda one=body.id: Bodies(workspace).show(one, day)
    for row in (*meetings, *resolutions, *reports):
        yield row.id, lambda one=row.id: row_history(store, one)
        yield row.id, lambda one=row.id: Questions(workspace).of(one)
        yield row.id, lambda one=row.id: Papers(workspace).of(one)


def parted_rows(workspace: Workspace, day: date) -> None:
    """Every conflict, opened."""
    conflicts = Conflicts(workspace)
    for line in conflicts.all():
        conflicts.open(line.row, day)
