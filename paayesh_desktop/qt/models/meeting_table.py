"""The lists of meetings and of resolutions: which columns they have and what stands in them."""

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.meeting_look import meeting_look, resolution_look
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.services.meetings.meeting_file import MeetingLine
from paayesh_desktop.services.meetings.resolutions import ResolutionLine
from paayesh_desktop.services.wording import Wording

MEETING_KEPT = ("day", "state", "items", "resolutions")
RESOLUTION_KEPT = ("state", "due", "owner", "day")
"""Columns in the order in which a narrow page gives them up, the last one first."""


class MeetingTable(RowTable):
    """Rows are `MeetingLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)

        self.columns = (
            RowColumn("meeting", self.tr("Meeting"), self._title, self._lines, _number),
            RowColumn(
                "day",
                self.tr("Day"),
                self._day,
                self._day_lines,
                _held_on,
                width=130,
                day=lambda line: line.meeting.held_on,
            ),
            RowColumn(
                "state", self.tr("State"), self._state, _meeting_state, _state_order, width=170
            ),
            RowColumn(
                "items", self.tr("Items"), self._items, order=_items, width=80, number=_items
            ),
            RowColumn(
                "resolutions",
                self.tr("Resolutions"),
                self._resolutions,
                order=_resolutions,
                width=96,
                number=_resolutions,
            ),
        )

    def _title(self, line: MeetingLine) -> str:
        return self.tr("{body}, meeting {number}").format(
            body=line.body.short_title, number=self._wording.whole(line.meeting.number)
        )

    def _lines(self, line: MeetingLine) -> Lines:
        kind = self._wording.say(line.meeting.kind.word())
        subject = line.meeting.subject
        return Lines(self._title(line), f"{kind} · {subject}" if subject else kind)

    def _day(self, line: MeetingLine) -> str:
        return self._wording.day(line.meeting.held_on)

    def _day_lines(self, line: MeetingLine) -> Lines:
        return Lines(self._day(line), self._wording.digits(line.meeting.begins))

    def _state(self, line: MeetingLine) -> str:
        return self._wording.say(line.meeting.state.word())

    def _items(self, line: MeetingLine) -> str:
        return self._wording.whole(line.items)

    def _resolutions(self, line: MeetingLine) -> str:
        return self._wording.whole(line.resolutions)


class ResolutionTable(RowTable):
    """Rows are `ResolutionLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)

        self.columns = (
            RowColumn("resolution", self.tr("Resolution"), self._title, self._lines, _newest),
            RowColumn("state", self.tr("State"), self._state, _resolution_state, _place, width=170),
            RowColumn(
                "due",
                self.tr("Due"),
                self._due,
                self._due_lines,
                _due_on,
                width=118,
                day=lambda line: line.resolution.due_on,
            ),
            RowColumn("owner", self.tr("Who"), _owner, order=_owner, width=130),
            RowColumn(
                "day",
                self.tr("Meeting"),
                self._day,
                self._met,
                _met_on,
                width=118,
                day=lambda line: line.meeting.held_on,
            ),
        )

    def _title(self, line: ResolutionLine) -> str:
        return line.resolution.title

    def _lines(self, line: ResolutionLine) -> Lines:
        one = line.resolution
        kind = self._wording.say(one.kind.word())
        number = self._wording.numbered(one.number)
        return Lines(isolate(one.title), f"{number} · {kind} · {line.body.short_title}")

    def _state(self, line: ResolutionLine) -> str:
        return self._wording.say(resolution_look(line).word)

    def _due(self, line: ResolutionLine) -> str:
        due = line.resolution.due_on
        return self._wording.day(due) if due is not None else "–"

    def _due_lines(self, line: ResolutionLine) -> Lines:
        late = self.tr("{days} days late").format(days=self._wording.whole(line.late_by))
        return Lines(self._due(line), late if line.late_by else "", "bad")

    def _day(self, line: ResolutionLine) -> str:
        return self._wording.day(line.meeting.held_on)

    def _met(self, line: ResolutionLine) -> Lines:
        number = self._wording.whole(line.meeting.number)
        return Lines(self._day(line), self.tr("meeting {number}").format(number=number))


def _number(line: MeetingLine) -> tuple[str, int]:
    return line.body.short_title, line.meeting.number


def _held_on(line: MeetingLine) -> int:
    return line.meeting.held_on.toordinal()


def _meeting_state(line: MeetingLine) -> Pill:
    return Pill(meeting_look(line.meeting.state))


def _state_order(line: MeetingLine) -> str:
    return str(line.meeting.state)


def _items(line: MeetingLine) -> int:
    return line.items


def _resolutions(line: MeetingLine) -> int:
    return line.resolutions


def _newest(line: ResolutionLine) -> tuple[int, int]:
    year, _, number = line.resolution.number.partition("-")
    return int(year), int(number)


def _resolution_state(line: ResolutionLine) -> Pill:
    return Pill(resolution_look(line))


def _place(line: ResolutionLine) -> str:
    return str(line.state)


def _due_on(line: ResolutionLine) -> int | None:
    due = line.resolution.due_on
    return due.toordinal() if due is not None else None


def _owner(line: ResolutionLine) -> str:
    return line.owner or "–"


def _met_on(line: ResolutionLine) -> int:
    return line.meeting.held_on.toordinal()
