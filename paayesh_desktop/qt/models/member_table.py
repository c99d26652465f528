"""The members of a body as a table: who sits where, since when, under which decree."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from paayesh_desktop.domain.composition import Standing
from paayesh_desktop.domain.organisation import Seat, SeatKind
from paayesh_desktop.domain.role_words import role_word
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.people.body_file import BodyFile, BodyLine, Group, Line, Member
from paayesh_desktop.services.wording import NOTHING, Wording

KEPT = ("state", "term", "decree", "council")
"""The columns that stay as long as there is room."""


class Part(StrEnum):
    """Which members are shown."""

    BODY = "body"
    GROUPS = "groups"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member, or an empty place on *seat*."""

    seat: Seat | None
    member: Member | None = None
    group: Group | None = None


STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.IN_FORCE: ("circle-check", "ok"),
    Standing.ENDING: ("clock", "warn"),
    Standing.UNCHOSEN: ("circle-dashed", "info"),
    Standing.UNRATIFIED: ("gavel", "warn"),
    Standing.COMING: ("hourglass", "plain"),
    Standing.EXPIRED: ("triangle-alert", "bad"),
    Standing.LEFT: ("circle-minus", "plain"),
}
"""Shape and colour of each standing; its word stands beside them."""
_EMPTY = VerdictLook("circle-slash", "bad", translate("Standing", "vacant"))
_NO_GUEST = VerdictLook("circle-minus", "plain", translate("Standing", "nobody at present"))


def member_rows(file: BodyFile, part: Part) -> tuple[MemberRow, ...]:
    """The rows of one part of a body."""
    match part:
        case Part.BODY:
            inside = [row for line in file.lines for row in _of_line(line, None)]
            return (*inside, *(MemberRow(None, one) for one in file.others))
        case Part.GROUPS:
            return tuple(
                row
                for group in file.groups
                for line in group.lines
                for row in _of_line(line, group)
            )
        case Part.PAST:
            return tuple(MemberRow(None, one) for one in file.past)


def _of_line(line: Line, group: Group | None) -> Iterator[MemberRow]:
    yield from (MemberRow(line.seat, one, group) for one in line.members)
    shown = sum(one.standing.is_past for one in line.members)
    empty = line.vacant - shown
    if line.seat.kind is SeatKind.GUEST and not line.members:
        empty = 1
    yield from (MemberRow(line.seat, None, group) for _ in range(empty))


class MemberTable(RowTable):
    """Rows of `member_rows`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        columns = (
            RowColumn("person", "", self._person_text, self._person),
            RowColumn("decree", "", self._decree_text, self._decree, width=112),
            RowColumn("term", "", self._term_text, self._term, self._since, width=125),
            RowColumn("state", "", self._state_text, self._state, width=122),
            RowColumn("council", "", self._council, width=138),
        )
        super().__init__(columns, parent)
        titles = (
            self.tr("Who and where"),
            self.tr("Decree"),
            self.tr("Term"),
            self.tr("State"),
            self.tr("Council"),
        )
        self.columns = tuple(
            RowColumn(one.name, title, one.text, one.look, one.order, one.width)
            for one, title in zip(columns, titles, strict=True)
        )

    def _person(self, row: MemberRow) -> Lines:
        place = self._place(row)
        if row.member is None:
            return Lines(self.tr("Empty place"), place)
        return Lines(row.member.name, place)

    def _person_text(self, row: MemberRow) -> str:
        lines = self._person(row)
        return f"{lines.above} · {lines.below}"

    def _place(self, row: MemberRow) -> str:
        parts: list[str] = []
        if row.group is not None:
            parts.append(row.group.unit.title)
        role = row.member.membership.role if row.member else row.seat.role if row.seat else ""
        parts.append(self._wording.say(role_word(role)))
        title = row.seat.title if row.seat else row.member.seat if row.member else ""
        if title and title not in parts:
            parts.append(title)
        return " · ".join(parts)

    def _decree(self, row: MemberRow) -> Lines:
        if row.member is None:
            return Lines("")
        decree = row.member.membership
        day = self._wording.day(decree.decree_on) if decree.decree_on else ""
        papers = self.tr("scan kept") if row.member.scans else ""
        below = " · ".join(part for part in (day, papers) if part)
        number = decree.decree_number
        return Lines(self._wording.numbered(number) if number else NOTHING, below)

    def _decree_text(self, row: MemberRow) -> str:
        lines = self._decree(row)
        return f"{lines.above} {lines.below}".strip()

    def _term(self, row: MemberRow) -> Lines:
        if row.member is None:
            return Lines("")
        term = row.member.membership
        last = term.left_on or term.ends_on
        until = self.tr("until {day}") if last else self.tr("until further notice")
        return Lines(
            self.tr("from {day}").format(day=self._wording.day(term.starts_on)),
            until.format(day=self._wording.day(last)) if last else until,
        )

    def _term_text(self, row: MemberRow) -> str:
        lines = self._term(row)
        return f"{lines.above} {lines.below}".strip()

    def _since(self, row: MemberRow) -> object:
        return row.member.membership.starts_on if row.member else None

    def _state(self, row: MemberRow) -> Pill:
        if row.member is None:
            guest = row.seat is not None and row.seat.kind is SeatKind.GUEST
            return Pill(_NO_GUEST if guest else _EMPTY)
        icon, kind = STANDINGS[row.member.standing]
        return Pill(VerdictLook(icon, kind, row.member.standing.word()))

    def _state_text(self, row: MemberRow) -> str:
        return self._wording.say(self._state(row).look.word)

    def _council(self, row: MemberRow) -> str:
        ratification = row.member.ratification if row.member else None
        return self._wording.say(ratification.word()) if ratification else ""


class BodyTable(RowTable):
    """Rows are `BodyLine`; each says in its second line what is amiss, or that nothing is."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((RowColumn("body", "", self._text, self._look),), parent)

    def _look(self, line: BodyLine) -> Lines:
        amiss = self._amiss(line)
        count = self._wording.whole
        counting = self.tr("{count} members").format(count=count(line.counting))
        bad = line.expired or line.vacant or not line.has_quorum
        shade = "bad" if bad else "warn" if amiss else "muted"
        return Lines(line.body.short_title, " · ".join([counting, *amiss]), shade)

    def _text(self, line: BodyLine) -> str:
        lines = self._look(line)
        return f"{lines.above}: {lines.below}"

    def _amiss(self, line: BodyLine) -> list[str]:
        said: Iterable[tuple[int, str]] = (
            (line.vacant, self.tr("{count} vacant")),
            (line.expired, self.tr("{count} expired")),
            (line.ending, self.tr("{count} ending")),
            (line.unchosen, self.tr("{count} not chosen")),
        )
        return [text.format(count=self._wording.whole(count)) for count, text in said if count]
