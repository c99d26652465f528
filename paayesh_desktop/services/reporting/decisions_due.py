"""What waits for a decision or for somebody's work: evaluations, cases, resolutions, meetings."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from uuid import UUID

from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.project_evaluation import EvaluationState, ProjectEvaluation
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Cell, Column, Look, Row, Table, Tone
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationLine
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.people.acting import COMMITTEE_BODY
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame
from paayesh_desktop.services.reporting.deviations import Deviations

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


class DecisionsDue:
    """As it stands on the day of the report. A report of one workgroup speaks of its own meetings
    and resolutions, of the committee's only where they are about its projects."""

    def __init__(
        self, frame: CycleFrame, deviations: Deviations, lines: Sequence[EvaluationLine] = ()
    ) -> None:
        self._frame = frame
        self._deviations = deviations
        self._lines = lines

    def sentences(self) -> Iterator[str]:
        """For the first page: the committee's part, then that of the workgroups."""
        say, wording = self._frame.say, self._frame.making.wording
        waiting = self._deviations.with_committee
        if waiting:
            yield say(
                _CASES.fill(
                    count=wording.whole(len(waiting)),
                    titles=self._frame.named(waiting),
                )
            )
        compared = self._in(EvaluationState.COMPARED)
        for pattern, parts in (
            (_COMMITTEE, ((_FINDING, len(self._in(EvaluationState.SUBMITTED))),)),
            (_RESOLUTIONS, ((_LATE_ONES, len(self.late)),)),
            (
                _WORKGROUPS,
                (
                    (_UNCOMPARED, sum(line.state is None for line in self._lines)),
                    (_RETURNED, len(self._in(EvaluationState.RETURNED))),
                    (_OPINIONS, sum(not line.prepared for line in compared)),
                    (_SIGNATURES, sum(line.prepared for line in compared)),
                    (_REASONS, sum(line.gaps_open > 0 for line in self._lines)),
                ),
            ),
        ):
            said = [say(one.fill(count=wording.whole(count))) for one, count in parts if count]
            if said:
                yield say(pattern.fill(what=wording.listed(said)))
        if self.coming:
            body = self._bodies[self.coming[0].body_id]
            day = wording.day(self.coming[0].held_on)
            yield say(_NEXT.fill(body=isolate(body.short_title), day=day))

    @cached_property
    def late(self) -> list[ResolutionLine]:
        return [line for line in self.followed if line.late_by]

    @cached_property
    def followed(self) -> list[ResolutionLine]:
        """The resolutions that somebody is to carry out, those due first."""
        found = [
            line
            for line in resolution_lines(self._frame.view, self._frame.making.today)
            if line.followed
        ]
        if self._frame.party is not None:
            about = [line.resolution.about_id for line in found if line.resolution.about_id]
            mine = self._mine(about)
            found = [
                line
                for line in found
                if line.body.workgroup_id == self._frame.party or line.resolution.about_id in mine
            ]
        return sorted(
            found,
            key=lambda line: (
                -line.late_by,
                line.resolution.due_on or self._frame.making.today,
                line.resolution.number,
            ),
        )

    @cached_property
    def coming(self) -> list[Meeting]:
        """The meetings that are to be held, the next one first."""
        return [
            one
            for one in self._meetings
            if one.state not in _OVER and one.held_on >= self._frame.making.today
        ]

    @cached_property
    def held(self) -> list[Meeting]:
        """The meetings on the days that the report speaks of."""
        first, last = self._frame.window
        return [one for one in self._meetings if first <= one.held_on <= last]

    def tables(self) -> Iterator[Block]:
        """Meetings of the period and to come, and the resolutions that are followed."""
        yield self._meeting_table()
        yield self._resolution_table()

    def _meeting_table(self) -> Table:
        say, cells = self._frame.say, self._frame.cells
        columns = (
            Column(say(_BODY), 34),
            Column(say(_MEETING), 12, Look.FIGURE),
            Column(say(_KIND), 18),
            Column(say(_DAY), 14, Look.CODE),
            Column(say(_STATE), 22),
        )
        listed = {one.id: one for one in (*self.held, *self.coming)}
        rows = tuple(
            Row(
                (
                    cells.text(self._bodies[one.body_id].title),
                    cells.count(one.number),
                    cells.say(one.kind.word()),
                    cells.day(one.held_on),
                    self._meeting_state(one),
                )
            )
            for one in listed.values()
        )
        return Table(say(_MEETINGS), columns, rows, empty=say(_NO_MEETING))

    def _meeting_state(self, one: Meeting) -> Cell:
        late = one.state not in _OVER and one.held_on < self._frame.making.today
        return self._frame.cells.say(one.state.word(), Tone.WARNING if late else Tone.PLAIN)

    def _resolution_table(self) -> Table:
        say, cells, wording = self._frame.say, self._frame.cells, self._frame.making.wording
        columns = (
            Column(say(_NUMBER), 10, Look.CODE),
            Column(say(_TITLE), 34),
            Column(say(_BODY), 18),
            Column(say(_OWNER), 20),
            Column(say(_DUE), 12, Look.CODE),
            Column(say(_LATE), 14, Look.FIGURE),
        )
        rows: list[Row] = []
        for line in self.followed:
            late = cells.nothing
            if line.resolution.due_on is not None:
                late = Cell(say(_IN_TIME), Decimal(0))
            if line.late_by:
                said = say(_DAYS.fill(days=wording.whole(line.late_by)))
                late = Cell(said, Decimal(line.late_by), tone=Tone.BAD)
            rows.append(
                Row(
                    (
                        cells.numbered(line.resolution.number),
                        cells.text(line.resolution.title),
                        cells.text(line.body.short_title),
                        cells.text(line.owner),
                        cells.day(line.resolution.due_on),
                        late,
                    )
                )
            )
        return Table(say(_FOLLOWED), columns, tuple(rows), empty=say(_NONE_FOLLOWED))

    @cached_property
    def _bodies(self) -> dict[UUID, Body]:
        found = {body.id: body for body in self._frame.view.find(Body)}
        party = self._frame.party
        if party is None:
            return found
        return {
            key: body
            for key, body in found.items()
            if body.workgroup_id == party or body.kind == COMMITTEE_BODY
        }

    @cached_property
    def _meetings(self) -> list[Meeting]:
        found = self._frame.view.find(Meeting, order_by=("held_on", "begins", "id"))
        return [one for one in found if one.body_id in self._bodies]

    def _mine(self, about: Sequence[UUID]) -> set[UUID]:
        """The evaluations and cases among *about* that are of the workgroup."""
        rows = self._frame.view.find(
            ProjectEvaluation, id=list(about), workgroup_id=self._frame.party
        )
        return {row.id for row in rows} | {line.id for line in self._deviations.lines}

    def _in(self, state: EvaluationState) -> list[EvaluationLine]:
        return [line for line in self._lines if line.state is state]


_CASES = translate(
    "PeriodicReport", "{count} cases wait for a decision of the committee, among them {titles}."
)
_COMMITTEE = translate("PeriodicReport", "The committee finds on {what}.")
_FINDING = translate("PeriodicReport", "{count} signed evaluations")
_RESOLUTIONS = translate("PeriodicReport", "Carrying out is overdue: {what}.")
_LATE_ONES = translate("PeriodicReport", "{count} resolutions")
_WORKGROUPS = translate("PeriodicReport", "The workgroups complete their evaluations: {what}.")
_UNCOMPARED = translate("PeriodicReport", "{count} not compared yet")
_RETURNED = translate("PeriodicReport", "{count} returned")
_OPINIONS = translate("PeriodicReport", "{count} without an opinion")
_SIGNATURES = translate("PeriodicReport", "{count} waiting for the head’s signature")
_REASONS = translate("PeriodicReport", "{count} with unexplained gaps")
_NEXT = translate("PeriodicReport", "Next meeting: {body}, {day}.")
_MEETINGS = translate("PeriodicReport", "Meetings held and to come")
_NO_MEETING = translate("PeriodicReport", "No meeting was held and none is planned.")
_BODY = translate("PeriodicReport", "Body")
_MEETING = translate("PeriodicReport", "Meeting")
_KIND = translate("PeriodicReport", "Kind")
_DAY = translate("PeriodicReport", "Day")
_STATE = translate("PeriodicReport", "State")
_FOLLOWED = translate("PeriodicReport", "Resolutions to be carried out")
_NONE_FOLLOWED = translate("PeriodicReport", "No resolution waits to be carried out.")
_NUMBER = translate("PeriodicReport", "Resolution")
_TITLE = translate("PeriodicReport", "Title")
_OWNER = translate("PeriodicReport", "Carried out by")
_DUE = translate("PeriodicReport", "Due")
_LATE = translate("PeriodicReport", "Late")
_IN_TIME = translate("PeriodicReport", "in time")
_DAYS = translate("PeriodicReport", "{days} days late")
