"""What is chosen in the plan browser, and reading it off the GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.models.paged_table import Arrived
from paayesh_desktop.qt.models.plan_tree import Grown
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.services.importing.workbook_files import write_plan
from paayesh_desktop.services.judging.desk_evaluation import evaluate, now
from paayesh_desktop.services.judging.evaluation import Evaluation, EvaluationReport
from paayesh_desktop.services.judging.plan_summary import PlanSummary, summarise
from paayesh_desktop.services.planning.indicator_card import indicator_card
from paayesh_desktop.services.planning.indicator_query import IndicatorFilter
from paayesh_desktop.services.planning.place_in_plan import place_in_plan
from paayesh_desktop.services.planning.plan_browser import (
    PAGE,
    IndicatorLine,
    Matching,
    PlanBrowser,
    SortBy,
)
from paayesh_desktop.services.planning.plan_overview import plan_overview
from paayesh_desktop.services.row_history import row_history
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.store.store import Store

T = TypeVar("T")


@dataclass(slots=True)
class Chosen:
    """The choices of the person at the screen."""

    plan: UUID | None = None
    period: Period | None = None
    element: UUID | None = None
    workgroup: UUID | None = None
    verdict: Verdict | None = None
    text: str = ""
    sort: SortBy = SortBy.PLACE
    descending: bool = False
    indicator: UUID | None = None


class PlanReader(QObject):
    """Answers come as signals, the newest of each kind only."""

    overview_read = Signal(object)
    rows_read = Signal(object)
    standings_read = Signal(object)
    card_read = Signal(object)
    history_read = Signal(object)
    place_read = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen = Chosen()
        self._context = context

    def read_overview(self) -> None:
        day, plan, period = self._context.today(), self.chosen.plan, self.chosen.period
        self._read(
            "overview",
            lambda store: plan_overview(store, day, plan, period),
            self.overview_read.emit,
        )

    def read_rows(self) -> None:
        chosen = self.chosen
        if chosen.plan is None:
            return
        wanted = IndicatorFilter(
            chosen.plan,
            chosen.period,
            element_id=chosen.element,
            workgroup_id=chosen.workgroup,
            text=chosen.text,
            verdicts=(chosen.verdict,) if chosen.verdict else (),
        )
        sort, descending = chosen.sort, chosen.descending
        self._read(
            "rows",
            lambda store: _first_lines(store, wanted, sort, descending=descending),
            self.rows_read.emit,
        )

    def read_standings(self) -> None:
        plan, period = self.chosen.plan, self.chosen.period
        if plan is not None and period is not None:
            self._read(
                "standings", lambda store: _standings(store, plan, period), self.standings_read.emit
            )

    def read_card(self) -> None:
        key, period = self.chosen.indicator, self.chosen.period
        if key is not None:
            self._read(
                "card", lambda store: indicator_card(store, key, period), self.card_read.emit
            )

    def read_history(self, key: UUID) -> None:
        self._read("history", lambda store: row_history(store, key), self.history_read.emit)

    def find(self, key: UUID) -> None:
        self._read("place", lambda store: place_in_plan(store, key), self.place_read.emit)

    def fetch(self, ids: Sequence[UUID], arrived: Arrived) -> None:
        """The rows of one page of the table."""
        plan, period = self.chosen.plan, self.chosen.period
        if plan is not None:
            self._read("", lambda store: PlanBrowser(store).page(plan, period, ids), arrived)

    def grow(self, key: UUID, grown: Grown) -> None:
        """The branches below one of the tree."""
        plan = self.chosen.plan
        if plan is not None:
            self._read("", lambda store: PlanBrowser(store).branches(plan, key), grown)

    def evaluate(self) -> None:
        """Judge the chosen period of the chosen plan."""
        plan, period, workspace = self.chosen.plan, self.chosen.period, self._context.workspace
        if plan is not None and period is not None:
            self._context.tasks.write(
                lambda job: evaluate(workspace, plan, period, progress=job.advance),
                then=self._judged,
                owner=self,
                title=self.tr("Evaluating the period"),
                cancellable=True,
            )

    def export(self, path: Path) -> None:
        """Write the chosen plan as a workbook in the form of the template."""
        plan, context = self.chosen.plan, self._context

        def work(job: Job) -> Path:
            assert plan is not None  # noqa: S101 - asked below
            write_plan(context.workspace, plan, path, context.catalogue, progress=job.progress)
            return path

        if plan is not None:
            title = self.tr("Writing the workbook")
            context.tasks.read(work, then=self._written, owner=self, title=title)

    def _judged(self, report: EvaluationReport) -> None:
        self._context.messages.note(
            Wording(self._context.catalogue).judged(report.judged, report.written)
        )

    def _written(self, path: Path) -> None:
        self._context.messages.note(self.tr("Written to {file}").format(file=isolate(path.name)))

    def _read(self, lane: str, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        store = self._context.workspace.store
        self._context.tasks.read(lambda _job: work(store), then=then, owner=self, lane=lane)


def _first_lines(
    store: Store, wanted: IndicatorFilter, sort: SortBy, *, descending: bool
) -> tuple[Matching, list[IndicatorLine]]:
    """All ids that match, and the rows of their first page."""
    browser = PlanBrowser(store)
    matching = browser.matching(wanted, sort, descending=descending)
    return matching, browser.page(wanted.plan_id, wanted.period, matching.ids[:PAGE])


def _standings(store: Store, plan: UUID, period: Period) -> PlanSummary:
    return summarise(store, Evaluation(store, now), plan, period)
