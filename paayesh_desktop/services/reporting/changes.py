"""What changed between two evaluation cycles: figures, and the projects that turned."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from uuid import UUID

from paayesh_desktop.domain.attainment import shown
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.verdict import JUDGED, Verdict
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Row, Table, Text, Tone
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationLine
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.cycle_result import CycleResult

_HUNDRED = Decimal(100)


class Changes:
    """From *before* to *now*; *before* is None where there was no earlier evaluation, and *none*
    is the sentence that says so."""

    def __init__(
        self, frame: CycleFrame, now: CycleResult, before: CycleResult | None, none: Sentence
    ) -> None:
        self._frame = frame
        self._now = now
        self._before = before
        self.none = none

    @property
    def since(self) -> Period | None:
        return None if self._before is None else self._before.period

    @cached_property
    def worse(self) -> list[EvaluationLine]:
        """The projects that do not conform any more."""
        return self._turned(now=False)

    @cached_property
    def better(self) -> list[EvaluationLine]:
        """The projects that conform and did not before."""
        return self._turned(now=True)

    def _turned(self, *, now: bool) -> list[EvaluationLine]:
        if self._before is None:
            return []
        former = self._before.by_project
        return [
            line
            for line in self._now.conforming(now)
            if line.project_id in former and former[line.project_id].conforms is (not now)
        ]

    def counted(self, now: int, before: int | None) -> str:
        """How a count changed, for a tile; empty where there was none before."""
        if before is None:
            return ""
        whole = self._frame.making.wording.whole
        if now == before:
            return self._frame.say(_SAME.fill(count=whole(now)))
        pattern = _MORE if now > before else _LESS
        return self._frame.say(pattern.fill(count=whole(abs(now - before)), former=whole(before)))

    def measured(self, now: Decimal | None, before: Decimal | None) -> str:
        """How a ratio changed, in points of the percent that is printed; empty where it is not
        known."""
        if self._before is None or now is None or before is None:
            return ""
        percent, whole = self._frame.making.wording.percent, self._frame.making.wording.whole
        points = _points(now) - _points(before)
        if not points:
            return self._frame.say(_SAME.fill(count=percent(before)))
        pattern = _POINTS_UP if points > 0 else _POINTS_DOWN
        return self._frame.say(pattern.fill(points=whole(abs(points)), former=percent(before)))

    def table(self) -> Iterator[Block]:
        """The figures of both cycles beside each other, then the projects that turned."""
        frame, now, before = self._frame, self._now, self._before
        if before is None:
            yield Text(frame.say(self.none), Tone.MISSING)
            return
        say, cells, wording = frame.say, frame.cells, frame.making.wording
        columns = (
            Column(say(_FIGURE), 36),
            Column(wording.period(before.period), 16, Look.FIGURE),
            Column(wording.period(now.period), 16, Look.FIGURE),
            Column(say(_CHANGE), 14, Look.FIGURE),
        )
        counts = [
            (_COMPARED, len(before.compared), len(now.compared)),
            *(
                (title, len(before.conforming(value)), len(now.conforming(value)))
                for title, value in ((_CONFORM, True), (_DEVIATE, False), (_UNSAID, None))
            ),
            *(
                (
                    _INDICATORS.fill(verdict=verdict.word()),
                    before.standing.counts[verdict],
                    now.standing.counts[verdict],
                )
                for verdict in (*reversed(JUDGED), Verdict.NO_DATA, Verdict.NO_TARGET)
            ),
        ]
        rows = [
            Row((cells.say(title), cells.count(was), cells.count(is_), self._step(is_ - was)))
            for title, was, is_ in counts
        ]
        for title, was, is_ in (
            (_ATTAINMENT, before.standing.attainment, now.standing.attainment),
            (_COVERAGE, before.standing.coverage, now.standing.coverage),
        ):
            step = cells.nothing
            if was is not None and is_ is not None:
                step = self._step(_points(is_) - _points(was))
            rows.append(Row((cells.say(title), cells.percent(was), cells.percent(is_), step)))
        yield Table(say(_TITLE), columns, tuple(rows), note=say(_NOTE))
        yield self._projects(_WORSE, self.worse, _NONE_WORSE)
        yield self._projects(_BETTER, self.better, _NONE_BETTER)

    def _projects(self, title: Sentence, lines: Sequence[EvaluationLine], empty: Sentence) -> Table:
        say, cells = self._frame.say, self._frame.cells
        former: Mapping[UUID, EvaluationLine] = (
            {} if self._before is None else self._before.by_project
        )
        columns = (
            Column(say(_CODE), 10, Look.CODE),
            Column(say(_PROJECT), 34),
            Column(say(_WORKGROUP), 26),
            Column(say(_WAS), 12, Look.FIGURE),
            Column(say(_IS), 12, Look.FIGURE),
        )
        rows = tuple(
            Row(
                (
                    cells.code(line.code),
                    cells.text(line.title),
                    cells.text(line.workgroup_title),
                    cells.percent(former[line.project_id].attainment),
                    cells.percent(line.attainment),
                )
            )
            for line in lines
        )
        return Table(say(title), columns, rows, empty=say(empty))

    def _step(self, step: int) -> Cell:
        """A change with its sign, which stands before the number in either language."""
        whole = self._frame.making.wording.whole
        if not step:
            return Cell(whole(0), Decimal(0), tone=Tone.FAINT)
        sign = "+" if step > 0 else "−"
        return Cell(f"\u200e{sign}{whole(abs(step))}", Decimal(step))


def _points(ratio: Decimal) -> int:
    """Whole percents as they are printed: rounded down, from 0 to 200."""
    return int(shown(ratio) * _HUNDRED)


NO_EARLIER = translate(
    "PeriodicReport",
    "No earlier cycle was evaluated, so there is nothing to compare with: this is the first report"
    " of its kind.",
)
_SAME = translate("PeriodicReport", "as before ({count})")
_MORE = translate("PeriodicReport", "{count} more than before ({former})")
_LESS = translate("PeriodicReport", "{count} fewer than before ({former})")
_POINTS_UP = translate("PeriodicReport", "{points} points up from {former}")
_POINTS_DOWN = translate("PeriodicReport", "{points} points down from {former}")
_TITLE = translate("PeriodicReport", "Figures of both cycles")
_NOTE = translate(
    "PeriodicReport", "Changes of attainment and coverage are in points of the percentage."
)
_FIGURE = translate("PeriodicReport", "Figure")
_CHANGE = translate("PeriodicReport", "Change")
_COMPARED = translate("PeriodicReport", "Projects compared with their desired state")
_CONFORM = translate("PeriodicReport", "Projects that conform")
_DEVIATE = translate("PeriodicReport", "Projects that do not conform")
_UNSAID = translate("PeriodicReport", "Projects of which it cannot be said")
_INDICATORS = translate("PeriodicReport", "Indicators: {verdict}")
_ATTAINMENT = translate("PeriodicReport", "Attainment")
_COVERAGE = translate("PeriodicReport", "Coverage")
_WORSE = translate("PeriodicReport", "Projects that do not conform any more")
_NONE_WORSE = translate("PeriodicReport", "No project that conformed before deviates now.")
_BETTER = translate("PeriodicReport", "Projects that conform again")
_NONE_BETTER = translate("PeriodicReport", "No project that deviated before conforms now.")
_CODE = translate("PeriodicReport", "Code")
_PROJECT = translate("PeriodicReport", "Project")
_WORKGROUP = translate("PeriodicReport", "Workgroup")
_WAS = translate("PeriodicReport", "Attainment before")
_IS = translate("PeriodicReport", "Attainment now")
