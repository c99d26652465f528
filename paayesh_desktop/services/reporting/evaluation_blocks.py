"""An evaluation on paper: what was computed, what the workgroup says, and its indicators."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Look,
    Row,
    Table,
    Text,
    Tone,
)
from paayesh_desktop.services.cases.case_view import CaseEvaluation
from paayesh_desktop.services.evaluations.judged_indicators import IndicatorLine
from paayesh_desktop.services.reporting.cells import Cells
from paayesh_desktop.services.reporting.evaluation_sheets import EvaluationSheet
from paayesh_desktop.services.wording import NOTHING, Wording

_HUNDRED = Decimal(100)
_MILLION = Decimal(1_000_000)


class EvaluationBlocks:
    """Says one evaluation."""

    def __init__(self, wording: Wording, shown: EvaluationSheet) -> None:
        self._wording = wording
        self._shown = shown
        self._cells = Cells(wording)

    def all(self) -> Iterator[Block]:
        """Facts, indicators and the workgroup's opinion."""
        yield self.facts()
        yield self.indicators()
        yield from self.opinion()

    def facts(self) -> Facts:
        """What was computed, and how far project, time and credit are."""
        say, row, wording = self._wording.say, self._shown.evaluation, self._wording
        computed = self._cells.conformity(row.conforms)
        held = self._cells.opinion(row.opinion)
        counts = _COUNTS.fill(
            desired=row.desired,
            near=row.near,
            undesired=row.undesired,
            exceeds=row.exceeds,
            gaps=row.gaps,
        )
        progress = _PROGRESS.fill(actual=self._share(row.actual), planned=self._share(row.planned))
        credit = _CREDIT.fill(spent=self._millions(row.spent), credit=self._millions(row.credit))
        known = row.spent is not None or row.credit is not None
        return Facts(
            (
                Fact(say(_WORKGROUP), self._shown.workgroup),
                Fact(say(_PERIOD), wording.period(self._shown.period)),
                Fact(say(_COMPUTED), computed.text, computed.tone),
                Fact(say(_ATTAINMENT), wording.percent(row.attainment)),
                Fact(say(_OPINION), held.text, held.tone),
                Fact(say(_COVERAGE), wording.percent(row.coverage)),
                Fact(say(_TIME), self._share(row.elapsed)),
                Fact(say(_DONE), say(progress)),
                Fact(say(_SPENT), say(credit) if known else NOTHING),
                Fact(say(_INDICATORS), say(counts)),
            )
        )

    def indicators(self) -> Table:
        """One row for each indicator of the project."""
        say = self._wording.say
        return Table(
            say(translate("EvaluationPaper", "Indicators of the project")),
            (
                Column(say(_INDICATOR), 30),
                Column(say(_MEASURE), 10),
                *(Column(say(name), 9, Look.FIGURE) for name in (_TARGET, _ACTUAL, _ATTAINED)),
                Column(say(_VERDICT), 14),
            ),
            tuple(self._indicator(line) for line in self._shown.indicators),
            empty=say(translate("EvaluationPaper", "The project has no indicator.")),
        )

    def opinion(self) -> Iterator[Text]:
        """What the workgroup says of it, and why that differs from what was computed."""
        row, say = self._shown.evaluation, self._wording.say
        if row.statement:
            told = _STATEMENT.fill(name=isolate(self._shown.prepared_by or NOTHING))
            yield Text(f"{say(told)} {isolate(row.statement)}")
        if row.difference_reason:
            yield Text(say(_DIFFERS.fill(reason=isolate(row.difference_reason))), Tone.WARNING)

    def _indicator(self, line: IndicatorLine) -> Row:
        said = self._wording
        name = line.title
        if line.is_gap and line.gap_reason:
            name += "\n" + said.say(_GAP.fill(reason=isolate(line.gap_reason)))
        cells = self._cells
        return Row(
            (
                Cell(name),
                Cell(line.measure),
                cells.target(line.target, line.upper),
                cells.figure(line.actual),
                cells.percent(line.attainment, cells.nothing),
                cells.verdict(line.verdict),
            )
        )

    def _share(self, percent: Decimal | None) -> str:
        return self._wording.percent(None if percent is None else percent / _HUNDRED)

    def _millions(self, rials: Decimal | None) -> str:
        return self._wording.number(None if rials is None else round(rials / _MILLION, 1))


def then_and_now(wording: Wording, then: EvaluationSheet, now: EvaluationSheet) -> Table:
    """The verdicts of the first evaluation beside those of the last one."""
    say = wording.say
    first = {line.indicator_id: line for line in then.indicators}
    last = {line.indicator_id: line for line in now.indicators}
    keys = dict.fromkeys((*first, *last))
    periods = [wording.period(one.period) for one in (then, now)]
    figures = (_ACTUAL, _ATTAINED)
    return Table(
        say(_THEN_NOW.fill(then=periods[0], now=periods[1])),
        (
            Column(say(_INDICATOR), 24),
            *(
                column
                for period in (_THEN, _NOW)
                for column in (
                    *(
                        Column(say(_AT.fill(what=name, when=period)), 10, Look.FIGURE)
                        for name in figures
                    ),
                    Column(say(_AT.fill(what=_VERDICT, when=period)), 14),
                )
            ),
        ),
        tuple(_beside(Cells(wording), first.get(key), last.get(key)) for key in keys),
    )


def evaluation_table(wording: Wording, title: str, shown: Sequence[CaseEvaluation]) -> Table:
    """The evaluations of a case, each in a row."""
    say = wording.say
    return Table(
        title,
        (
            Column(say(_PERIOD), 16),
            Column(say(_COMPUTED), 14),
            Column(say(_ATTAINMENT), 9, Look.FIGURE),
            Column(say(_COVERAGE), 9, Look.FIGURE),
            Column(say(_OPINION), 14),
            Column(say(_STATE), 12),
        ),
        tuple(_row(Cells(wording), one, wording.period(one.period)) for one in shown),
    )


def _row(cells: Cells, one: CaseEvaluation, period: str) -> Row:
    row = one.evaluation
    return Row(
        (
            Cell(period),
            cells.conformity(row.conforms),
            cells.percent(row.attainment),
            cells.percent(row.coverage),
            cells.opinion(row.opinion),
            cells.state(one.state),
        )
    )


def _beside(cells: Cells, then: IndicatorLine | None, now: IndicatorLine | None) -> Row:
    known = now or then
    row = [Cell(known.title if known else "")]
    for line in (then, now):
        if line is None:
            row += [cells.nothing, cells.nothing, cells.verdict(None)]
        else:
            attained = cells.percent(line.attainment, cells.nothing)
            row += [cells.figure(line.actual), attained, cells.verdict(line.verdict)]
    return Row(tuple(row))


_PERIOD = translate("EvaluationPaper", "Period")
_WORKGROUP = translate("EvaluationPaper", "Workgroup")
_COMPUTED = translate("EvaluationPaper", "Computed")
_ATTAINMENT = translate("EvaluationPaper", "Attainment")
_OPINION = translate("EvaluationPaper", "Opinion of the workgroup")
_COVERAGE = translate("EvaluationPaper", "Reported of what was due")
_TIME = translate("EvaluationPaper", "Time gone")
_DONE = translate("EvaluationPaper", "Progress")
_SPENT = translate("EvaluationPaper", "Credit spent")
_INDICATORS = translate("EvaluationPaper", "Verdicts of the indicators")
_STATE = translate("EvaluationPaper", "State")
_COUNTS = translate(
    "EvaluationPaper",
    "{desired} desired, {near} near, {undesired} undesired, {exceeds} exceeding, {gaps} without"
    " data",
)
_PROGRESS = translate("EvaluationPaper", "{actual} done, {planned} planned")
_CREDIT = translate("EvaluationPaper", "{spent} of {credit} million rials")
_INDICATOR = translate("EvaluationPaper", "Indicator")
_MEASURE = translate("EvaluationPaper", "Unit")
_TARGET = translate("EvaluationPaper", "Target")
_ACTUAL = translate("EvaluationPaper", "Result")
_ATTAINED = translate("EvaluationPaper", "Attainment")
_VERDICT = translate("EvaluationPaper", "Verdict")
_GAP = translate("EvaluationPaper", "No data: {reason}")
_STATEMENT = translate("EvaluationPaper", "Opinion of the workgroup, written by {name}:")
_DIFFERS = translate("EvaluationPaper", "It differs from what was computed because: {reason}")
_THEN = translate("EvaluationPaper", "then")
_NOW = translate("EvaluationPaper", "now")
_AT = translate("EvaluationPaper", "{what} {when}")
_THEN_NOW = translate("EvaluationPaper", "Then ({then}) and now ({now})")
