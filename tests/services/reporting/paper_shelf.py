"""One paper of every kind that can be asked for, made of the demo city."""

import json
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.organisation import Body, Workgroup
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.reporting.book import MAKERS
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

DAY = date(2026, 11, 21)
CYCLES = {
    ReportKind.FORTNIGHTLY: CycleKind.FORTNIGHTLY,
    ReportKind.AGGREGATE: CycleKind.SIX_MONTHLY,
    ReportKind.ANNUAL: CycleKind.ANNUAL,
}


@dataclass
class Shelf:
    """The first paper of each kind, composed when it is first asked for."""

    reports: Reports
    requests: dict[ReportKind, ReportRequest]
    made: dict[ReportKind, tuple[Report, bytes]] = field(
        default_factory=dict[ReportKind, tuple[Report, bytes]]
    )

    def compose(self, kind: ReportKind) -> Report:
        return next(self.reports.compose(self.requests[kind], DAY))

    def paper(self, kind: ReportKind) -> tuple[Report, bytes]:
        if kind not in self.made:
            report = self.compose(kind)
            self.made[kind] = (report, printed(report))
        return self.made[kind]


@contextmanager
def shelf_of(home: Path) -> Generator[Shelf]:
    """The papers of a folder of work."""
    with Workspace.open(home) as workspace:
        with workspace.store.view() as view:
            requests = {kind: request(view, kind) for kind in MAKERS}
        yield Shelf(Reports(workspace, Catalogue("fa")), requests)


def digests(home: str) -> None:
    """Write what every paper says, as digests; for another process."""
    with shelf_of(Path(home)) as shelf:
        sys.stdout.write(json.dumps({kind: shelf.compose(kind).digest for kind in MAKERS}))


def write_performance(workspace: Workspace) -> None:
    with workspace.store.view() as view:
        cycle = newest(view, CycleKind.TWO_MONTHLY)
        group = view.find(Workgroup, code="W1")[0]
        body = view.find(Body, workgroup_id=group.id)[0]
        seats = {one.role: one.person_id for one in view.find(Membership, body_id=body.id)}
    report = PerformanceReport(
        UUID(int=7),
        group.id,
        cycle.id,
        cycle.period,
        seats["secretary"],
        "دو پروژه به بهره‌برداری رسید.\nبازدید ماهانه برگزار شد.",
        "تأمین اعتبار تا پایان دوره به درازا کشید.",
        "پیگیری تخصیص در شورای معاونان.",
        seats["head"],
        DAY,
    )
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put(report, party=group.id)


def newest(view: View, kind: CycleKind) -> Cycle:
    begun = [one for one in view.find(Cycle, kind=kind) if one.due_on <= DAY]
    return max(begun, key=lambda cycle: cycle.opens_on)


def request(view: View, kind: ReportKind) -> ReportRequest:
    """One that the demo city has something for."""
    found = SUBJECTS.get(kind)
    cycle = CYCLES.get(kind, CycleKind.TWO_MONTHLY)
    return ReportRequest(kind, found(view) if found else newest(view, cycle).id)


def delivered(view: View) -> UUID:
    """The cycle of a form that is with its unit."""
    return view.find(Form, state=FormState.DELIVERED, order_by=("id",))[0].cycle_id


def held(view: View) -> UUID:
    """The meeting that was held last."""
    closed = view.find(Meeting, state=MeetingState.CLOSED, order_by=("held_on", "number"))
    return closed[-1].id


SUBJECTS: dict[ReportKind, Callable[[View], UUID]] = {
    ReportKind.JUSTIFICATION: lambda view: view.find(Justification)[0].case_id,
    ReportKind.CASE_FILE: lambda view: view.find(DeviationCase, order_by=("number",))[1].id,
    ReportKind.PACKET: lambda view: view.find(Meeting, state=MeetingState.INVITED)[0].id,
    ReportKind.MINUTES: held,
    ReportKind.LETTER: lambda view: view.find(Resolution, order_by=("number", "id"))[0].id,
    ReportKind.FILLED_FORM: lambda view: accepted(view).id,
    ReportKind.PERFORMANCE: lambda _view: UUID(int=7),
    ReportKind.BLANK_FORM: delivered,
    ReportKind.REMINDER: delivered,
}


def accepted(view: View) -> Form:
    """A form that came back and was found right."""
    return view.find(Form, state=FormState.ACCEPTED, order_by=("id",))[0]
