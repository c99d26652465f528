"""The head's periodic performance report: proposed from the figures, edited, signed by the head."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.performance_report import PerformanceReport, performance_report_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.evaluations.performance_proposal import Proposal, proposal
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report with the names of who wrote and who signed it."""

    report: PerformanceReport
    author: str
    signed_by: str


class PerformanceReports:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def propose(
        self, cycle_id: UUID, workgroup_id: UUID, catalogue: Catalogue, day: date
    ) -> Proposal:
        """Texts made of the cycle's evaluations, obstacles and actions; nothing is kept."""
        with self._store.view() as view:
            return proposal(view, cycle_id, workgroup_id, catalogue, day)

    def list(self, workgroup_id: UUID | None = None) -> tuple[ReportLine, ...]:
        """The reports, those of the newest periods first."""
        with self._store.view() as view:
            reports = [
                report
                for report in view.find(PerformanceReport)
                if workgroup_id in (None, report.workgroup_id)
            ]
            reports.sort(key=lambda report: Period.parse(report.period), reverse=True)
            return tuple(_line(view, report) for report in reports)

    def get(self, report_id: UUID) -> ReportLine | None:
        with self._store.view() as view:
            report = view.get(PerformanceReport, report_id)
            return None if report is None else _line(view, report)

    def of(self, cycle_id: UUID, workgroup_id: UUID) -> ReportLine | None:
        """The one report of a workgroup in a cycle, if it was begun."""
        with self._store.view() as view:
            found = view.find(PerformanceReport, cycle_id=cycle_id, workgroup_id=workgroup_id)
            return _line(view, found[0]) if found else None

    def save(
        self,
        cycle_id: UUID,
        workgroup_id: UUID,
        day: date,
        *,
        achievements: str,
        challenges: str,
        solutions: str,
    ) -> PerformanceReport:
        """Write the report, or write it anew until it is signed. Raises UserError afterwards."""
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.PREPARE, workgroup_id, day)
            cycle = change.get(Cycle, cycle_id)
            if cycle is None:
                raise KeyError(cycle_id)
            start = Period.parse(cycle.period).start
            key = performance_report_key(start, workgroup_id, cycle_id)
            former = change.get(PerformanceReport, key)
            if former is not None and former.signed_by is not None:
                raise UserError(_SIGNED)
            report = PerformanceReport(
                key,
                workgroup_id,
                cycle_id,
                cycle.period,
                self._workspace.desk.person,
                normalise(achievements),
                normalise(challenges),
                normalise(solutions),
            )
            change.put(report, party=workgroup_id)
        return report

    def sign(self, report_id: UUID, day: date) -> PerformanceReport:
        """The head signs it. Raises UserError for its author, for an empty report and for one that
        is signed."""
        with self._store.change(by=self._workspace.desk.person) as change:
            report = change.get(PerformanceReport, report_id)
            if report is None:
                raise KeyError(report_id)
            require(self._workspace, change, Right.SIGN, report.workgroup_id, day)
            if report.signed_by is not None:
                raise UserError(_SIGNED)
            if report.author_id == self._workspace.desk.person:
                raise UserError(_OWN_WORK)
            if not (report.achievements or report.challenges or report.solutions):
                raise UserError(_EMPTY)
            report = msgspec.structs.replace(
                report, signed_by=self._workspace.desk.person, signed_on=day
            )
            change.put(report, party=report.workgroup_id)
        return report


def _line(view: View, report: PerformanceReport) -> ReportLine:
    keys = [key for key in (report.author_id, report.signed_by) if key is not None]
    names = {one.id: one.name for one in view.find(Person, id=keys)}
    signed = "" if report.signed_by is None else names.get(report.signed_by, "")
    return ReportLine(report, names.get(report.author_id, ""), signed)


_SIGNED = translate(
    "PerformanceReport",
    "This report is signed and stays as it is. Nothing was changed. What is new belongs in the"
    " report of the next cycle.",
)
_OWN_WORK = translate(
    "PerformanceReport",
    "Whoever wrote the report does not sign it. Nothing was changed. The head signs it, or another"
    " person writes it.",
)
_EMPTY = translate(
    "PerformanceReport",
    "The report says nothing yet. Nothing was changed. Write it first, then sign it.",
)
