"""Who has reported and who has not: the forms of a cycle by workgroup, and the awaited by name."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Row, Table, Tone
from paayesh_desktop.services.forms.form_list import FormList, FormRow
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame

_CHUNK = 500


class Collecting:
    """The forms of *cycle* as the page of the collection counts them."""

    def __init__(self, frame: CycleFrame, cycle: Cycle) -> None:
        self._frame = frame
        self._cycle = cycle
        self._list = FormList(frame.making.workspace.store)

    @cached_property
    def counts(self) -> Mapping[UUID, Mapping[FormGroup, int]]:
        return {
            group.id: self._list.matching(self._wanted(group.id)).counts
            for group in self._frame.groups
        }

    def total(self, group: FormGroup) -> int:
        """Of everything in scope, also of workgroups that have no project any more."""
        return self._together[group]

    @cached_property
    def _together(self) -> Mapping[FormGroup, int]:
        return self._list.matching(self._wanted(self._frame.party)).counts

    @property
    def came(self) -> int:
        return self.total(FormGroup.ALL) - self.total(FormGroup.AWAITED)

    @cached_property
    def awaited(self) -> tuple[FormRow, ...]:
        """The forms that have not come, those overdue longest first."""
        wanted = self._wanted(self._frame.party, FormGroup.AWAITED)
        keys = self._list.matching(wanted).ids
        rows: list[FormRow] = []
        for first in range(0, len(keys), _CHUNK):
            rows += self._list.page(keys[first : first + _CHUNK], self._frame.making.today)
            self._frame.tick()
        return tuple(sorted(rows, key=lambda row: (-row.late, row.due_on, row.unit)))

    def tables(self) -> Iterator[Block]:
        yield self._by_workgroup()
        yield self._by_name()

    def _by_workgroup(self) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_WORKGROUP), 30),
            Column(say(_FORMS), 10, Look.FIGURE),
            Column(say(_CAME), 10, Look.FIGURE),
            Column(say(_CAME_LATE), 12, Look.FIGURE),
            Column(say(_ACCEPTED), 11, Look.FIGURE),
            Column(say(_AWAITED), 11, Look.FIGURE),
            Column(say(_OVERDUE), 12, Look.FIGURE),
            Column(say(_BROKEN), 14, Look.FIGURE),
        )
        rows = [self._row(Cell(group.title), self.counts[group.id]) for group in self._frame.groups]
        if self._frame.party is None:
            rows.append(Row(self._row(cells.say(_CITY), self._together).cells, total=True))
        none = not self.total(FormGroup.ALL)
        return Table(say(_TITLE), columns, () if none else tuple(rows), empty=say(_NO_FORMS))

    def _row(self, title: Cell, counts: Mapping[FormGroup, int]) -> Row:
        cells = self._frame.cells
        return Row(
            (
                title,
                cells.count(counts[FormGroup.ALL]),
                cells.count(counts[FormGroup.ALL] - counts[FormGroup.AWAITED]),
                cells.count(counts[FormGroup.CAME_LATE], Tone.NEAR),
                cells.count(counts[FormGroup.ACCEPTED]),
                cells.count(counts[FormGroup.AWAITED]),
                cells.count(counts[FormGroup.OVERDUE], Tone.BAD),
                cells.count(counts[FormGroup.PROMISE_BROKEN], Tone.WARNING),
            )
        )

    def _by_name(self) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_UNIT), 24),
            Column(say(_WORKGROUP), 24),
            Column(say(_STATE), 11),
            Column(say(_DUE), 11, Look.CODE),
            Column(say(_LATENESS), 14, Look.FIGURE),
            Column(say(_REMINDERS), 9, Look.FIGURE),
            Column(say(_SAID), 28),
        )
        rows = tuple(
            Row(
                (
                    cells.text(row.unit),
                    cells.text(row.workgroup),
                    cells.say(row.state.word()),
                    cells.day(row.due_on),
                    cells.late(row.late),
                    cells.count(row.reminders),
                    self._said(row),
                )
            )
            for row in self.awaited
        )
        empty = _ALL_CAME if self.total(FormGroup.ALL) else _NO_FORMS
        return Table(say(_AWAITED_TITLE), columns, rows, empty=say(empty))

    def _said(self, row: FormRow) -> Cell:
        """The last call about it and what was promised."""
        say, wording = self._frame.say, self._frame.making.wording
        call = row.call
        if call is None:
            return self._frame.cells.say(_NO_CALL, Tone.FAINT)
        parts: list[str] = []
        if call.promised_on is not None:
            pattern = _PROMISE_BROKEN if row.promise_broken else _PROMISED
            parts.append(say(pattern.fill(day=wording.day(call.promised_on))))
        else:
            parts.append(say(_CALLED.fill(day=wording.day(call.called_on))))
        if call.spoke_with:
            parts.append(isolate(call.spoke_with))
        return Cell(wording.listed(parts), tone=Tone.WARNING if row.promise_broken else Tone.PLAIN)

    def _wanted(self, group: UUID | None, shown: FormGroup = FormGroup.ALL) -> FormFilter:
        return FormFilter(self._cycle.id, self._frame.making.today, group, shown)


_TITLE = translate("PeriodicReport", "Forms of the cycle by workgroup")
_NO_FORMS = translate("PeriodicReport", "No form was handed out in this cycle.")
_CITY = translate("PeriodicReport", "The whole city")
_WORKGROUP = translate("PeriodicReport", "Workgroup")
_FORMS = translate("PeriodicReport", "Forms")
_CAME = translate("PeriodicReport", "Came")
_CAME_LATE = translate("PeriodicReport", "of them late")
_ACCEPTED = translate("PeriodicReport", "Accepted")
_AWAITED = translate("PeriodicReport", "Awaited")
_OVERDUE = translate("PeriodicReport", "of them overdue")
_BROKEN = translate("PeriodicReport", "Promise not kept")
_AWAITED_TITLE = translate("PeriodicReport", "Who has not reported yet")
_ALL_CAME = translate("PeriodicReport", "All forms of this cycle have come.")
_UNIT = translate("PeriodicReport", "Unit")
_STATE = translate("PeriodicReport", "State")
_DUE = translate("PeriodicReport", "Due")
_LATENESS = translate("PeriodicReport", "Late")
_REMINDERS = translate("PeriodicReport", "Reminders")
_SAID = translate("PeriodicReport", "Last call")
_NO_CALL = translate("PeriodicReport", "nobody called")
_CALLED = translate("PeriodicReport", "called on {day}")
_PROMISED = translate("PeriodicReport", "promised for {day}")
_PROMISE_BROKEN = translate("PeriodicReport", "promise of {day} not kept")
