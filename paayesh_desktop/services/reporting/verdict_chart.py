"""Verdicts counted for every workgroup, as a chart and as a table with the same numbers."""

from collections.abc import Iterator
from decimal import Decimal

from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.domain.verdict import JUDGED, Verdict
from paayesh_desktop.language import translate
from paayesh_desktop.reports.charts.chart import Count, CountRow, StackedCounts
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Picture, Row, Table
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.cycle_result import CycleResult

_ORDER = (*reversed(JUDGED), Verdict.NO_DATA, Verdict.NO_TARGET, Verdict.NOT_DUE)
"""Exceeding, desired, near, undesired, then what is not judged."""
_DRAWN = (Verdict.DESIRED, Verdict.EXCEEDS, Verdict.NEAR, Verdict.UNDESIRED, Verdict.NO_DATA)


def verdict_chart(frame: CycleFrame, result: CycleResult) -> Iterator[Block]:
    """Of the workgroups in scope; what is not due or has no target is only in the table."""
    say, whole = frame.say, frame.making.wording.whole
    words = {verdict: say(verdict.word()) for verdict in Verdict}
    rows: list[CountRow] = []
    for group in frame.groups:
        standing = result.of(group.id)
        parts = tuple(
            Count(verdict, standing.counts[verdict], words[verdict]) for verdict in _DRAWN
        )
        said = _SAID.fill(
            due=whole(standing.due),
            good=whole(sum(standing.counts[one] for one in (Verdict.DESIRED, Verdict.EXCEEDS))),
            bad=whole(standing.counts[Verdict.UNDESIRED]),
        )
        rows.append(CountRow(group.title, parts, say(said)))
    yield Picture(StackedCounts(tuple(rows)), say(_CHART), say(_CHART_WORDS))


def verdict_table(frame: CycleFrame, result: CycleResult) -> Table:
    """All verdicts, of every workgroup in scope and of the whole."""
    say = frame.say
    columns = (
        Column(say(_WORKGROUP), 38),
        *(Column(say(verdict.word()), 9, Look.FIGURE) for verdict in _ORDER),
        Column(say(_ATTAINMENT), 9, Look.FIGURE),
        Column(say(_COVERAGE), 9, Look.FIGURE),
    )
    rows = [_row(frame, group.title, result.of(group.id)) for group in frame.groups]
    if frame.party is None:
        together = _row(frame, say(_CITY), result.standing)
        rows.append(Row(together.cells, total=True))
    return Table(say(_TABLE), columns, tuple(rows))


def _row(frame: CycleFrame, title: str, standing: Standing) -> Row:
    cells = frame.cells
    counts = [Cell(frame.making.wording.whole(n), Decimal(n)) for n in _counts(standing)]
    return Row(
        (
            cells.text(title),
            *counts,
            cells.percent(standing.attainment),
            cells.percent(standing.coverage),
        )
    )


def _counts(standing: Standing) -> list[int]:
    return [standing.counts[verdict] for verdict in _ORDER]


_SAID = translate(
    "PeriodicReport", "{due} indicators due: {good} desired or better, {bad} undesired"
)
_CHART = translate("PeriodicReport", "Verdicts of the indicators by workgroup")
_CHART_WORDS = translate(
    "PeriodicReport",
    "Every part of a bar is the number of indicators with that verdict. What is not due or has no"
    " target is counted in the table only.",
)
_TABLE = translate("PeriodicReport", "Number of indicators by verdict")
_WORKGROUP = translate("PeriodicReport", "Workgroup")
_ATTAINMENT = translate("PeriodicReport", "Attainment")
_COVERAGE = translate("PeriodicReport", "Coverage")
_CITY = translate("PeriodicReport", "The whole city")
