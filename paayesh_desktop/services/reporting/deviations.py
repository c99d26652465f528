"""The deviation cases: how old, how late, with whom, and what was opened and closed."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from paayesh_desktop.domain.court import Court
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.charts.chart import Age, Ageing
from paayesh_desktop.reports.report import (
    Block,
    Column,
    Look,
    Picture,
    Row,
    Table,
)
from paayesh_desktop.services.cases.case_lines import CaseFilter, CaseLine, case_lines
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame

_BOUNDS = (0, 5, 10, 20)
"""Working days over time: in time, then up to each of these, then more."""


class Deviations:
    """The cases in scope as they stand on the day of the report, those overdue first."""

    def __init__(self, frame: CycleFrame) -> None:
        self._frame = frame
        wanted = CaseFilter(frame.party, open_only=False)
        projects = {one.id for one in frame.elements}
        self.lines = tuple(
            line
            for line in case_lines(frame.view, wanted, frame.making.today)
            if line.project_id in projects
        )

    @cached_property
    def open(self) -> tuple[CaseLine, ...]:
        return tuple(line for line in self.lines if line.closed_on is None)

    @cached_property
    def overdue(self) -> tuple[CaseLine, ...]:
        return tuple(line for line in self.open if line.overdue or line.actions_overdue)

    @cached_property
    def with_committee(self) -> tuple[CaseLine, ...]:
        return tuple(line for line in self.open if line.court is Court.COMMITTEE)

    def opened(self, first: date, last: date) -> list[CaseLine]:
        return [line for line in self.lines if first <= line.opened_on <= last]

    def closed(self, first: date, last: date) -> list[CaseLine]:
        return [line for line in self.lines if line.closed_on and first <= line.closed_on <= last]

    def open_on(self, day: date) -> int:
        """How many were open when *day* ended."""
        return sum(
            line.opened_on <= day and (line.closed_on is None or line.closed_on > day)
            for line in self.lines
        )

    def all(self) -> Iterator[Block]:
        """How late the open ones are, each of them, and the course of the report's period."""
        yield from self.ageing()
        yield self.table(OPEN, self.open, NONE_OPEN)
        yield from self.course()

    def ageing(self) -> Iterator[Block]:
        """The open cases by how late they are; nothing where none is open."""
        if not self.open:
            return
        frame, whole = self._frame, self._frame.making.wording.whole
        counts = [0] * (len(_BOUNDS) + 1)
        for line in self.open:
            place = next(
                (at for at, bound in enumerate(_BOUNDS) if line.overdue <= bound), len(_BOUNDS)
            )
            counts[place] += 1
        ages = tuple(
            Age(frame.say(self._label(place)), count, late=place > 0, count_words=whole(count))
            for place, count in enumerate(counts)
        )
        yield Picture(Ageing(ages), frame.say(_AGEING), frame.say(_AGEING_WORDS))

    def table(self, title: Sentence, lines: Iterable[CaseLine], empty: Sentence) -> Table:
        """*lines* as the screen has them."""
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_NUMBER), 9, Look.CODE),
            Column(say(_CASE), 26),
            Column(say(_WORKGROUP), 20),
            Column(say(_STATE), 17),
            Column(say(_AGE), 8, Look.FIGURE),
            Column(say(_DUE), 11, Look.CODE),
            Column(say(_LATENESS), 14, Look.FIGURE),
        )
        rows = tuple(
            Row(
                (
                    cells.numbered(line.number),
                    cells.text(line.title),
                    cells.text(line.workgroup_title),
                    cells.case_state(line),
                    cells.count(line.age),
                    cells.day(line.due_on),
                    cells.late(line.overdue) if line.due_on else cells.nothing,
                )
            )
            for line in lines
        )
        return Table(say(title), columns, rows, empty=say(empty))

    def course(self) -> Iterator[Block]:
        """What was opened and what was closed on the days that the report speaks of."""
        first, last = self._frame.window
        days = {"first": first, "last": last}
        yield self.table(_OPENED.fill(**days), self.opened(first, last), _NONE_OPENED)
        yield self.table(_CLOSED.fill(**days), self.closed(first, last), _NONE_CLOSED)

    def _label(self, place: int) -> Sentence:
        if place == 0:
            return _IN_TIME
        whole = self._frame.making.wording.whole
        if place == len(_BOUNDS):
            return _OVER.fill(days=whole(_BOUNDS[-1]))
        first, last = _BOUNDS[place - 1] + 1, _BOUNDS[place]
        return _BETWEEN.fill(first=whole(first), last=whole(last))


OPEN = translate("PeriodicReport", "Open cases")
NONE_OPEN = translate("PeriodicReport", "No deviation case is open.")
_OPENED = translate("PeriodicReport", "Cases opened, {first} to {last}")
_NONE_OPENED = translate("PeriodicReport", "No case was opened on these days.")
_CLOSED = translate("PeriodicReport", "Cases closed, {first} to {last}")
_NONE_CLOSED = translate("PeriodicReport", "No case was closed on these days.")
_AGEING = translate("PeriodicReport", "Open cases by how late their next step is")
_AGEING_WORDS = translate(
    "PeriodicReport",
    "Working days after the day by which a case had to move on; the first column is in time.",
)
_IN_TIME = translate("PeriodicReport", "in time")
_BETWEEN = translate("PeriodicReport", "{first} to {last} days")
_OVER = translate("PeriodicReport", "over {days} days")
_NUMBER = translate("PeriodicReport", "Case")
_CASE = translate("PeriodicReport", "Project")
_WORKGROUP = translate("PeriodicReport", "Workgroup")
_STATE = translate("PeriodicReport", "State of the case")
_AGE = translate("PeriodicReport", "Age (days)")
_DUE = translate("PeriodicReport", "Due")
_LATENESS = translate("PeriodicReport", "Late")
