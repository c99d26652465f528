"""The two-monthly evaluation report: what was computed, what the workgroups hold, what is to be
decided."""

from collections.abc import Iterator

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Heading, Report
from paayesh_desktop.services.reporting.account import account_of_cycle
from paayesh_desktop.services.reporting.changes import NO_EARLIER
from paayesh_desktop.services.reporting.city_curve import city_curve
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame, cycle_frame
from paayesh_desktop.services.reporting.opening import Opening
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.verdict_chart import verdict_chart, verdict_table
from paayesh_desktop.services.reporting.workgroup_chapter import WorkgroupChapters


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The one report of an evaluation cycle, of all workgroups or of one. UserError while nothing
    was evaluated in it."""
    with making.workspace.store.view() as view:
        frame = cycle_frame(making, view, request)
        blocks = frame.all(_blocks(frame))
        report = frame.report(ReportKind.EVALUATION, TITLE, blocks, contents=frame.whole)
    yield report


def _blocks(frame: CycleFrame) -> Iterator[Block]:
    say = frame.say
    account = account_of_cycle(frame, NO_EARLIER)
    if account is None:
        raise UserError(NOT_EVALUATED, period=frame.period.title())
    yield from Opening(account).blocks()
    whole = frame.whole
    yield Heading(say(CHANGES), page=whole)
    yield from account.changes.table()
    yield Heading(say(VERDICTS), page=whole)
    yield from verdict_chart(frame, account.now)
    yield from city_curve(frame, account.now.period)
    yield verdict_table(frame, account.now)
    yield from WorkgroupChapters(account).all()
    yield Heading(say(DEVIATIONS), page=whole)
    yield from account.deviations.all()
    yield Heading(say(GAPS), page=whole)
    yield from account.gaps.all()
    yield Heading(say(DUE), page=whole)
    yield from account.due.tables()
    yield frame.signatures()


TITLE: Sentence = translate("PeriodicReport", "Evaluation report, {period}")
NOT_EVALUATED = translate(
    "PeriodicReport",
    "Nothing was evaluated in {period} yet, so there is no report of it. Nothing was changed."
    " Compare the projects of that cycle first, or choose another evaluation cycle.",
)
CHANGES = translate("PeriodicReport", "What changed since the last report")
VERDICTS = translate("PeriodicReport", "Results and the desired state")
DEVIATIONS = translate("PeriodicReport", "Deviations and their cases")
GAPS = translate("PeriodicReport", "Coverage and gaps")
DUE = translate("PeriodicReport", "Meetings and resolutions")
