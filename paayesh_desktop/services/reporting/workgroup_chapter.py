"""One workgroup in a report: its projects, its indicators, its opinion and its cases."""

from collections.abc import Iterator, Sequence

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Fact, Facts, Heading, Tone
from paayesh_desktop.services.reporting.account import Account
from paayesh_desktop.services.reporting.cycle_result import SIGNED
from paayesh_desktop.services.reporting.deviations import NONE_OPEN, OPEN
from paayesh_desktop.services.reporting.findings import Findings
from paayesh_desktop.services.reporting.indicator_results import IndicatorResults
from paayesh_desktop.services.reporting.indicator_table import IndicatorTable
from paayesh_desktop.services.reporting.project_table import project_tables

_LISTED = (Verdict.UNDESIRED, Verdict.NEAR, Verdict.EXCEEDS)


class WorkgroupChapters:
    """*whole* lists every indicator with its periods; else only what is worth a look."""

    def __init__(
        self,
        account: Account,
        *,
        earlier: Sequence[IndicatorResults] = (),
        whole: bool = False,
    ) -> None:
        self._frame = account.frame
        self._now = account.now
        self._before = account.before
        self._deviations = account.deviations
        self._indicators = IndicatorTable(account.frame, account.results, earlier)
        self._findings = Findings(account.frame, account.now)
        self._whole = whole
        reports = self._frame.view.find(PerformanceReport, cycle_id=self._now.cycle.id)
        self._reports = {one.workgroup_id: one for one in reports}

    def all(self) -> Iterator[Block]:
        for group in self._frame.groups:
            yield from self.of(group)

    def of(self, group: Workgroup) -> Iterator[Block]:
        frame, say = self._frame, self._frame.say
        yield Heading(group.title, 1, page=frame.whole)
        yield self._facts(group)
        former = None if self._before is None else self._before.by_project
        yield from project_tables(frame, self._now.lines_of(group.id), former)
        yield from self._findings.tables(group)
        every = self._indicators.of(group.id)
        if self._whole:
            yield Heading(say(_INDICATORS), 2)
        yield from self._indicators.worst(every)
        if self._whole:
            yield self._indicators.table(_ALL, every, _NO_INDICATOR)
        else:
            listed = self._indicators.of(group.id, _LISTED)
            yield self._indicators.table(_DEVIATING, listed, _ALL_WELL)
        if frame.whole:  # else they have their own part
            cases = [line for line in self._deviations.open if line.workgroup_id == group.id]
            yield self._deviations.table(OPEN, cases, NONE_OPEN)

    def _facts(self, group: Workgroup) -> Facts:
        say, wording = self._frame.say, self._frame.making.wording
        standing, lines = self._now.of(group.id), self._now.lines_of(group.id)
        compared = [line for line in lines if line.state is not None]
        opinions = [line for line in compared if line.opinion is not None]
        differ = sum(line.differs for line in compared)
        signed = sum(line.state in SIGNED for line in lines)
        accepted = sum(line.state is EvaluationState.ACCEPTED for line in lines)
        report = self._reports.get(group.id)
        conforming = sum(line.conforms is True for line in compared)
        whole = wording.whole

        def part(count: int, of: int) -> str:
            return say(_OF.fill(part=whole(count), whole=whole(of)))

        return Facts(
            (
                Fact(
                    say(_CONFORMING), part(conforming, len(compared)), _tone(conforming, compared)
                ),
                Fact(say(_ATTAINMENT), self._frame.known(standing.attainment)),
                Fact(say(_COVERAGE), self._frame.known(standing.coverage)),
                Fact(say(_REPORTED), part(standing.reported, standing.due)),
                Fact(say(_OPINIONS), part(len(opinions), len(compared))),
                Fact(
                    say(_DIFFER),
                    whole(differ) if differ else say(_NONE),
                    Tone.WARNING if differ else Tone.PLAIN,
                ),
                Fact(
                    say(_SIGNED),
                    part(signed, len(lines)),
                    Tone.GOOD if lines and signed == len(lines) else Tone.WARNING,
                ),
                Fact(say(_REPORT), say(self._report(report)), _report_tone(report)),
                Fact(say(_ACCEPTED), part(accepted, len(lines))),
            )
        )

    @staticmethod
    def _report(report: PerformanceReport | None) -> Sentence:
        if report is None:
            return _NOT_WRITTEN
        if report.signed_on is None:
            return _UNSIGNED
        return _SIGNED_ON.fill(day=report.signed_on)


def _tone(good: int, compared: Sequence[object]) -> Tone:
    if not compared:
        return Tone.MISSING
    return Tone.GOOD if good == len(compared) else Tone.PLAIN


def _report_tone(report: PerformanceReport | None) -> Tone:
    return Tone.PLAIN if report is not None and report.signed_on else Tone.WARNING


_INDICATORS = translate("PeriodicReport", "Indicators")
_ALL = translate("PeriodicReport", "All indicators by project")
_NO_INDICATOR = translate("PeriodicReport", "The workgroup answers for no indicator.")
_DEVIATING = translate("PeriodicReport", "Undesired, near desired and beyond expectation")
_ALL_WELL = translate(
    "PeriodicReport", "No indicator is undesired, near desired or beyond expectation."
)
_OF = translate("PeriodicReport", "{part} of {whole}")
_CONFORMING = translate("PeriodicReport", "Projects that conform")
_ATTAINMENT = translate("PeriodicReport", "Attainment")
_COVERAGE = translate("PeriodicReport", "Coverage of the reports")
_REPORTED = translate("PeriodicReport", "Indicators reported")
_OPINIONS = translate("PeriodicReport", "Opinions of the workgroup")
_DIFFER = translate("PeriodicReport", "Opinions that differ from the computed")
_NONE = translate("PeriodicReport", "none")
_SIGNED = translate("PeriodicReport", "Signed and submitted by the head")
_ACCEPTED = translate("PeriodicReport", "Accepted by the committee")
_REPORT = translate("PeriodicReport", "Performance report of the head")
_NOT_WRITTEN = translate("PeriodicReport", "not written")
_UNSIGNED = translate("PeriodicReport", "written, not signed")
_SIGNED_ON = translate("PeriodicReport", "signed on {day}")
