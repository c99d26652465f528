"""Indicators as lines under their projects: target, actual, verdict, and the periods before."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.attainment import shown
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import JUDGED, Verdict
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.charts.chart import Bar, TargetBars
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Look,
    Picture,
    Row,
    Table,
    Tone,
)
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.indicator_results import IndicatorResults

_MOST = 8
_RANKS = {verdict: rank for rank, verdict in enumerate(JUDGED)}
_HUNDRED = Decimal(100)


class IndicatorTable:
    """*now* are the results that are shown in full; *before* those of earlier periods, the oldest
    first, of which only the attainment stands beside them."""

    def __init__(
        self, frame: CycleFrame, now: IndicatorResults, before: Sequence[IndicatorResults] = ()
    ) -> None:
        self._frame = frame
        self._now = now
        self._before = before
        self._by_group: dict[UUID | None, list[Indicator]] = {}
        for one in now.indicators:
            self._by_group.setdefault(frame.answers.get(one.element_id), []).append(one)

    def of(self, group: UUID | None, verdicts: Sequence[Verdict] | None = None) -> list[Indicator]:
        """The indicators of a workgroup, by project; only those with one of *verdicts*."""
        found = self._by_group.get(group, [])
        if verdicts is not None:
            wanted = set(verdicts)
            found = [
                one
                for one in found
                if (result := self._now.of(one.id)) is not None and result.verdict in wanted
            ]
        project_of = self._frame.project_of
        codes = {
            one.id: project_of[one.element_id].code if one.element_id in project_of else ""
            for one in found
        }
        return sorted(found, key=lambda one: (codes[one.id], one.position, one.code))

    def table(self, title: Sentence, indicators: Sequence[Indicator], empty: Sentence) -> Table:
        """A line for each, under the project that it belongs to."""
        say, wording = self._frame.say, self._frame.making.wording
        columns = (
            Column(say(_CODE), 9, Look.CODE),
            Column(say(_INDICATOR), 27),
            Column(say(_MEASURE), 13),
            Column(say(_TARGET), 11, Look.FIGURE),
            Column(say(_ACTUAL), 11, Look.FIGURE),
            *(
                Column(wording.period(results.period), 11, Look.FIGURE)
                for results in (*self._before, self._now)
                if self._before
            ),
            *(() if self._before else (Column(say(_ATTAINMENT), 9, Look.FIGURE),)),
            Column(say(_VERDICT), 17),
        )
        note = ""
        if self._before:
            note = say(_PERIODS.fill(period=wording.period(self._now.period)))
        return Table(
            say(title), columns, tuple(self._rows(indicators)), note=note, empty=say(empty)
        )

    def worst(self, indicators: Iterable[Indicator]) -> Iterator[Block]:
        """The bars of those that are furthest from their targets; nothing where all are well."""
        found = self._now.found
        judged = [
            (result.attainment, one)
            for one in indicators
            if (result := found.get(one.id)) is not None
            and result.verdict in (Verdict.UNDESIRED, Verdict.NEAR)
            and result.attainment is not None
        ]
        judged.sort(key=lambda pair: (_RANKS[found[pair[1].id].verdict], pair[0], pair[1].code))
        bars = tuple(self._bar(one, attainment) for attainment, one in judged[:_MOST])
        if bars:
            say = self._frame.say
            yield Picture(TargetBars(bars, _HUNDRED), say(_WORST), say(_WORST_WORDS))

    def _bar(self, one: Indicator, attainment: Decimal) -> Bar:
        wording, result = self._frame.making.wording, self._now.found[one.id]
        words = _AGAINST.fill(
            actual=wording.number(result.actual), target=wording.number(result.target)
        )
        measure = f" {isolate(one.measure)}" if one.measure else ""
        return Bar(
            one.title,
            shown(attainment) * _HUNDRED,
            _HUNDRED,
            result.verdict,
            self._frame.say(words) + measure,
        )

    def _rows(self, indicators: Sequence[Indicator]) -> Iterator[Row]:
        frame = self._frame
        last: UUID | None = None
        for one in indicators:
            frame.tick()
            project = frame.project_of.get(one.element_id)
            key = project.id if project else one.element_id
            if key != last:
                title = project.title if project else frame.titles.get(one.element_id, "")
                code = f" · {frame.making.wording.code(project.code)}" if project else ""
                yield Row((Cell(f"{title}{code}", tone=Tone.STRONG),), head=True)
                last = key
            yield Row(tuple(self._cells(one)))

    def _cells(self, one: Indicator) -> Iterator[Cell]:
        cells, result = self._frame.cells, self._now.of(one.id)
        yield cells.code(one.code)
        yield cells.text(one.title)
        yield cells.text(one.measure)
        if result is None:
            yield cells.nothing
            yield cells.nothing
        else:
            idle = result.verdict is Verdict.NOT_DUE
            target = cells.nothing if idle else cells.target(result.target, result.upper)
            yield target
            yield cells.nothing if idle else cells.figure(result.actual)
        for results in self._before:
            former = results.of(one.id)
            yield (
                cells.nothing if former is None else cells.judged(former.verdict, former.attainment)
            )
        if result is None or result.attainment is None:
            yield cells.nothing
        else:
            yield cells.percent(result.attainment)
        yield cells.verdict(None if result is None else result.verdict)


_CODE = translate("PeriodicReport", "Code")
_INDICATOR = translate("PeriodicReport", "Indicator")
_MEASURE = translate("PeriodicReport", "Measured in")
_TARGET = translate("PeriodicReport", "Desired state")
_ACTUAL = translate("PeriodicReport", "Result")
_ATTAINMENT = translate("PeriodicReport", "Attainment")
_VERDICT = translate("PeriodicReport", "Verdict")
_PERIODS = translate(
    "PeriodicReport",
    "Desired state, result and verdict are those of {period}; the columns of periods show the"
    " attainment in percent.",
)
_WORST = translate("PeriodicReport", "Furthest from the desired state")
_WORST_WORDS = translate(
    "PeriodicReport",
    "The bar is the attainment in percent, the line is the desired state (100); beside it the"
    " result and the desired state themselves.",
)
_AGAINST = translate("PeriodicReport", "{actual} of {target}")
