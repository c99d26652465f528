"""Papers of the pages of evaluations: the periodic reports and what the lists show."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.services.judging.standing_grid import StandingGrid
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.evaluation.evaluation_page import EvaluationPage
    from paayesh_desktop.qt.pages.evaluation.evaluations_page import EvaluationsPage
    from paayesh_desktop.qt.pages.evaluation.grid_page import GridPage
    from paayesh_desktop.qt.pages.evaluation.performance_report_page import PerformanceReportPage

_OF_KIND = {
    CycleKind.SIX_MONTHLY: ReportKind.AGGREGATE,
    CycleKind.ANNUAL: ReportKind.ANNUAL,
    CycleKind.FORTNIGHTLY: ReportKind.FORTNIGHTLY,
}
"""Reports of other cycles than those that evaluate, in the order in which they are offered."""


def of_cycle(page: "EvaluationsPage") -> Sequence[PaperOffer]:
    """The report of the chosen cycle, those of the newest others, and the list."""
    desk = page.desk
    if desk is None or desk.cycle is None:
        return ()
    cycle, wording = desk.cycle, page.wording
    about = dict(desk.workgroups).get(desk.workgroup, "") if desk.workgroup else ""
    offers = [_periodic(wording, ReportKind.EVALUATION, cycle, desk.workgroup, about)]
    newest = _newest(page.context.workspace, cycle.plan_id, page.context.today())
    offers += [
        _periodic(wording, kind, newest[one], desk.workgroup, about)
        for one, kind in _OF_KIND.items()
        if one in newest
    ]
    period = wording.period(Period.parse(cycle.period))
    title = wording.say(_LIST.fill(period=period))
    return [*offers, TablePaper(page, about).rows(title, page.table)]


def of_project(page: "EvaluationPage") -> Sequence[PaperOffer]:
    """The report that this evaluation stands in, of its workgroup, and the file of its case."""
    room = page.room
    if room is None:
        return ()
    row, wording = room.view.evaluation, page.wording
    offers = list[PaperOffer]()
    title = room.view.line.workgroup_title
    kind = ReportKind.EVALUATION
    offers.append(_periodic(wording, kind, room.view.cycle, row.workgroup_id, title))
    if room.case_id is not None:
        offers.append(
            PaperOffer(wording.say(_CASE_FILE), ReportRequest(ReportKind.CASE_FILE, room.case_id))
        )
    return offers


def of_head(page: "PerformanceReportPage") -> Sequence[PaperOffer]:
    desk = page.desk
    if desk is None or desk.cycle is None or desk.workgroup is None:
        return ()
    about = dict(desk.workgroups).get(desk.workgroup, "")
    return [_periodic(page.wording, ReportKind.PERFORMANCE, desk.cycle, desk.workgroup, about)]


def of_grid(page: "GridPage") -> Sequence[PaperOffer]:
    frame = page.frame
    if frame is None or frame.plan_id is None or not page.model.ids:
        return ()
    plan, periods = frame.plan_id, frame.periods
    grid, wording = StandingGrid(page.context.workspace.store), page.wording
    return [
        TablePaper(page).matrix(
            wording.say(_GRID),
            wording.say(_PROJECT),
            page.model,
            lambda ids: grid.page(plan, periods, ids),
        )
    ]


def _periodic(
    wording: Wording, kind: ReportKind, cycle: Cycle, party: UUID | None, about: str
) -> PaperOffer:
    period = wording.period(Period.parse(cycle.period))
    word = wording.say(kind.word())
    title = wording.say(_REPORT.fill(report=word[:1].upper() + word[1:], period=period))
    named = f"{title} · {about}" if about else title
    return PaperOffer(named, ReportRequest(kind, cycle.id, party))


def _newest(workspace: Workspace, plan: UUID, day: date) -> dict[CycleKind, Cycle]:
    """Of each kind the cycle of a plan that was opened last."""
    with workspace.store.view() as view:
        cycles = [one for one in view.find(Cycle, plan_id=plan) if one.opens_on <= day]
    return {one.kind: one for one in sorted(cycles, key=_begins)}


def _begins(cycle: Cycle) -> date:
    return Period.parse(cycle.period).start


_REPORT = translate("EvaluationPapers", "{report}, {period}")
_LIST = translate("EvaluationPapers", "Evaluation of the projects, {period}")
_CASE_FILE = translate("EvaluationPapers", "File of the deviation case")
_GRID = translate("EvaluationPapers", "Projects by periods")
_PROJECT = translate("EvaluationPapers", "Project")
