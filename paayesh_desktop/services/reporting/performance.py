"""The performance report of the head: what was reached, what stands in the way, what was chosen,
with the figures beside it."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import (
    Block,
    Fact,
    Facts,
    Heading,
    Report,
    SignatureBox,
    Signatures,
    Text,
    Tone,
)
from paayesh_desktop.services.reporting.account import Account, account_of_cycle
from paayesh_desktop.services.reporting.changes import NO_EARLIER
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame, cycle_frame
from paayesh_desktop.services.reporting.deviations import NONE_OPEN, OPEN
from paayesh_desktop.services.reporting.indicator_table import IndicatorTable
from paayesh_desktop.services.reporting.letterhead import LEADS, party_body, signature
from paayesh_desktop.services.reporting.opening import Opening
from paayesh_desktop.services.reporting.project_table import project_tables
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.verdict_chart import verdict_chart, verdict_table
from paayesh_desktop.store.view import View


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """Of one row, or of every workgroup that wrote one for a cycle (only *party*'s where it is
    given). UserError where none was written."""
    with making.workspace.store.view() as view:
        rows = _rows(view, request)
    if not rows:
        raise UserError(_NOT_WRITTEN)
    for row in rows:
        with making.workspace.store.view() as view:
            asked = replace(request, subject=row.cycle_id, party=row.workgroup_id)
            frame = cycle_frame(making, view, asked)
            report = frame.report(ReportKind.PERFORMANCE, _TITLE, frame.all(_blocks(frame, row)))
        yield report


def _rows(view: View, request: ReportRequest) -> list[PerformanceReport]:
    row = view.get(PerformanceReport, request.subject)
    if row is not None:
        return [row]
    found = view.find(PerformanceReport, cycle_id=request.subject, order_by=("workgroup_id",))
    return [one for one in found if request.party in (None, one.workgroup_id)]


def _blocks(frame: CycleFrame, row: PerformanceReport) -> Iterator[Block]:
    say = frame.say
    account = account_of_cycle(frame, NO_EARLIER)
    if account is not None:
        yield Opening(account).tiles()
    yield Facts(tuple(_facts(frame, row)))
    for title, text in (
        (_ACHIEVEMENTS, row.achievements),
        (_CHALLENGES, row.challenges),
        (_SOLUTIONS, row.solutions),
    ):
        yield Heading(say(title))
        yield Text(text) if text else Text(say(_NOTHING), Tone.FAINT)
    yield _signature(frame, row)
    yield Heading(say(_FIGURES), page=account is not None)
    if account is None:
        yield Text(say(_NO_FIGURES), Tone.MISSING)
    else:
        yield from _figures(account)


def _figures(account: Account) -> Iterator[Block]:
    """What the head's words rest on."""
    frame, say = account.frame, account.frame.say
    yield from verdict_chart(frame, account.now)
    yield verdict_table(frame, account.now)
    former = None if account.before is None else account.before.by_project
    yield from project_tables(frame, account.now.lines, former)
    results = account.results
    yield from IndicatorTable(frame, results).worst(results.indicators)
    yield account.deviations.table(OPEN, account.deviations.open, NONE_OPEN)
    yield Heading(say(_CHANGES))
    yield from account.changes.table()
    yield Heading(say(_GAPS))
    yield from account.gaps.all()


def _facts(frame: CycleFrame, row: PerformanceReport) -> Iterator[Fact]:
    say = frame.say
    yield Fact(say(_AUTHOR), _name(frame.view, row.author_id))
    if row.signed_on is None:
        yield Fact(say(_SIGNED), say(_UNSIGNED), Tone.WARNING)
    else:
        yield Fact(say(_SIGNED), say(_ON.fill(day=row.signed_on)), Tone.GOOD)


def _signature(frame: CycleFrame, row: PerformanceReport) -> Signatures:
    """The head's box: by whoever signed it, else by whoever is head on the day."""
    body = party_body(frame.view, row.workgroup_id)
    box = signature(frame.view, frame.making.wording, body, LEADS, frame.making.today)
    if row.signed_by is not None and row.signed_on is not None:
        note = frame.say(_SIGNED_ON.fill(day=row.signed_on))
        box = SignatureBox(box.role, _name(frame.view, row.signed_by), note)
    return Signatures((box,))


def _name(view: View, key: UUID) -> str:
    person = view.get(Person, key)
    return person.name if person else ""


_TITLE: Sentence = translate("PeriodicReport", "Performance report of the head, {period}")
_NOT_WRITTEN = translate(
    "PeriodicReport",
    "No performance report was written for this cycle yet, so there is nothing to print. Nothing"
    " was changed. Write the report first, then print it.",
)
_NOTHING = translate("PeriodicReport", "Nothing was written here.")
_ACHIEVEMENTS = translate("PeriodicReport", "Achievements")
_CHALLENGES = translate("PeriodicReport", "Challenges")
_SOLUTIONS = translate("PeriodicReport", "Solutions chosen")
_FIGURES = translate("PeriodicReport", "The figures behind it")
_NO_FIGURES = translate("PeriodicReport", "Nothing was evaluated in this cycle yet.")
_CHANGES = translate("PeriodicReport", "What changed since the last report")
_GAPS = translate("PeriodicReport", "Coverage and gaps")
_AUTHOR = translate("PeriodicReport", "Written by")
_SIGNED = translate("PeriodicReport", "Signature of the head")
_UNSIGNED = translate("PeriodicReport", "not signed yet")
_ON = translate("PeriodicReport", "on {day}")
_SIGNED_ON = translate("PeriodicReport", "signed on {day}")
