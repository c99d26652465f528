"""The six-monthly aggregate report; also what the annual one is made of: every project and every
indicator over a term, beside the term before."""

from collections.abc import Iterator

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.rollup import Rollup
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Heading, Report, Text, Tone
from paayesh_desktop.services.reporting import evaluation
from paayesh_desktop.services.reporting.account import Account
from paayesh_desktop.services.reporting.amended_plan import amended_plan
from paayesh_desktop.services.reporting.city_curve import city_curve
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame, cycle_frame
from paayesh_desktop.services.reporting.cycle_result import (
    cycle_result,
    judged_cycles,
    rolled_up,
)
from paayesh_desktop.services.reporting.deviations import Deviations
from paayesh_desktop.services.reporting.heat_map import heat_map
from paayesh_desktop.services.reporting.incentive_table import incentive_table
from paayesh_desktop.services.reporting.indicator_results import indicator_results
from paayesh_desktop.services.reporting.opening import Opening
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.verdict_chart import verdict_chart, verdict_table
from paayesh_desktop.services.reporting.workgroup_chapter import WorkgroupChapters


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The one report of a six-monthly cycle."""
    yield term_report(making, request, ReportKind.AGGREGATE, _TITLE, _NO_EARLIER)


def term_report(
    making: Making, request: ReportRequest, kind: ReportKind, title: Sentence, none: Sentence
) -> Report:
    """The report over the term of the cycle; *none* says that there was no term before."""
    with making.workspace.store.view() as view:
        frame = cycle_frame(making, view, request)
        blocks = frame.all(_Term(frame, none).blocks())
        return frame.report(kind, title, blocks, contents=frame.whole)


class _Term:
    """The evaluation cycles inside the term, and the last one of the term before."""

    def __init__(self, frame: CycleFrame, none: Sentence) -> None:
        self._frame = frame
        self._none = none
        every = judged_cycles(frame, frame.period)
        self._inside = [pair for pair in every if frame.period.contains(pair[0])]
        former = frame.period.previous()
        self._former = [pair for pair in every if former.contains(pair[0])]

    def blocks(self) -> Iterator[Block]:
        frame = self._frame
        if not self._inside:
            yield Text(frame.say(_NOT_EVALUATED), Tone.MISSING)
            yield from Deviations(frame).all()
            yield frame.signatures()
            return
        now = cycle_result(frame, self._inside[-1][1])
        before = cycle_result(frame, self._former[-1][1]) if self._former else None
        yield from self._course(Account(frame, now, before, self._none))

    def _course(self, account: Account) -> Iterator[Block]:
        frame, say, now = self._frame, self._frame.say, account.now
        whole = frame.whole
        yield from Opening(account).blocks()
        yield Heading(say(_COMPARED), page=whole)
        yield Text(say(self._basis(account)), Tone.FAINT)
        yield from account.changes.table()
        yield Heading(say(_COURSE), page=whole and account.before is not None)
        yield from heat_map(frame, self._rolled(account))
        yield from city_curve(frame, now.period)
        yield Heading(say(evaluation.VERDICTS), page=whole)
        yield from verdict_chart(frame, now)
        yield verdict_table(frame, now)
        yield Heading(say(_STANDINGS), page=whole)
        yield from incentive_table(
            frame, now.period, account.before.period if account.before else None
        )
        yield Heading(say(evaluation.DEVIATIONS))
        yield from account.deviations.all()
        yield Heading(say(_AMENDMENTS))
        yield from amended_plan(frame, account.deviations, frame.period)
        yield from account.due.tables()
        yield Heading(say(evaluation.GAPS), page=whole)
        yield Text(account.gaps.sentence() or say(_NO_GAPS))
        yield account.gaps.by_unit()
        earlier = [indicator_results(frame, period) for period, _ in self._inside[:-1]]
        yield from WorkgroupChapters(account, earlier=earlier, whole=True).all()
        yield Heading(say(_GAPS_BY_NAME), page=whole)
        yield from account.gaps.by_name()
        yield Heading(say(_SIGNED))
        yield frame.signatures()

    def _rolled(self, account: Account) -> list[tuple[Period, Rollup]]:
        """The standings of every evaluated period of both terms, the oldest first."""
        known = {one.period: one.rolled for one in (account.now, account.before) if one}
        found: list[tuple[Period, Rollup]] = []
        for period, _ in (*self._former, *self._inside):
            rolled = known.get(period)
            found.append((period, rolled_up(self._frame, period) if rolled is None else rolled))
            self._frame.step()
        return found

    def _basis(self, account: Account) -> Sentence:
        now, before = account.now, account.before
        if before is None:
            return _BASIS.fill(now=now.period.title())
        return _BASIS_OF_TWO.fill(now=now.period.title(), before=before.period.title())


_TITLE = translate("PeriodicReport", "Six-monthly aggregate report, {period}")
_NO_EARLIER = translate(
    "PeriodicReport",
    "Nothing was evaluated in the half year before, so there is nothing to compare with.",
)
_NOT_EVALUATED = translate(
    "PeriodicReport",
    "No cycle of this term has been evaluated yet; the report can only name the cases.",
)
_COMPARED = translate("PeriodicReport", "Compared with the term before")
_BASIS = translate("PeriodicReport", "The term stands as it was evaluated last, in {now}.")
_BASIS_OF_TWO = translate(
    "PeriodicReport",
    "Each term stands as it was evaluated last: {now} beside {before}.",
)
_COURSE = translate("PeriodicReport", "Course of the workgroups and of the work")
_STANDINGS = translate("PeriodicReport", "Standings")
_AMENDMENTS = translate("PeriodicReport", "Amendments, meetings and resolutions")
_NO_GAPS = translate(
    "PeriodicReport", "Nothing is missing: every indicator has its data and target."
)
_GAPS_BY_NAME = translate("PeriodicReport", "Gaps by name")
_SIGNED = translate("PeriodicReport", "Signatures")
