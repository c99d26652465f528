"""A meeting on paper: its name, when and where, who is on its roll, whether it has its quorum."""

from collections.abc import Iterator

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.meeting import Meeting, MeetingState, Presence
from paayesh_desktop.domain.organisation import Person, Seat
from paayesh_desktop.domain.role_words import rank, role_word
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Cell, Column, Fact, Look, Row, Table, Text, Tone
from paayesh_desktop.services.meetings.meeting_file import MeetingFile
from paayesh_desktop.services.meetings.roll import RollLine
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.services.reporting.letterhead import BLANK
from paayesh_desktop.services.wording import NOTHING, Wording
from paayesh_desktop.store.view import View

_HAND, _TICK = 11, 7
"""Millimetres that a signature needs, and a mark."""


class MeetingBlocks:
    """Says one meeting."""

    def __init__(self, wording: Wording, shown: MeetingFile) -> None:
        """UserError where only a part of the meeting is here: that would be no paper of it."""
        if shown.reserved:
            raise UserError(_RESERVED)
        self._wording = wording
        self._shown = shown
        self.meeting: Meeting = shown.meeting
        self.called = any(line.attendance.presence is not Presence.INVITED for line in shown.roll)
        """Whether the roll was called, at least in part."""

    @property
    def name(self) -> str:
        """Its kind and number: ordinary meeting 3."""
        pattern = _DECIDING if self.meeting.kind.decides else _SESSION
        kind = self.meeting.kind.word()
        return self._wording.say(pattern.fill(kind=kind, number=self.meeting.number))

    @property
    def day(self) -> str:
        """With the day of the week, as it stands on an invitation."""
        style = Style.LONG if self._wording.persian else Style.LATIN_LONG
        return format_jalali(self.meeting.held_on, style)

    def facts(self, *, minutes: bool) -> tuple[Fact, ...]:
        """What stands beside the title; with the number of the *minutes* or of the invitation
        first."""
        say, meeting = self._wording.say, self.meeting
        invited = self._letter() or NOTHING
        own = self._number(meeting.minutes_number) or BLANK
        return (
            Fact(say(_MINUTES), own) if minutes else Fact(say(_INVITED), invited),
            Fact(say(_DAY), self.day),
            Fact(say(_HOURS), self.hours() or NOTHING),
            Fact(say(_PLACE), meeting.place or NOTHING),
            *([Fact(say(_INVITED), invited)] if minutes else []),
            *([Fact(say(_CALLED), self._shown.called_by)] if self._shown.called_by else []),
        )

    def hours(self) -> str:
        """From when to when; empty where nobody said."""
        begins, ends = self._clock(self.meeting.begins), self._clock(self.meeting.ends)
        if begins and ends:
            return self._wording.say(_FROM_TO.fill(begins=begins, ends=ends))
        return begins

    def roll(self, title: str, height: int = _HAND) -> Table:
        """Who was invited, who came, and a column to sign in for whoever may have come."""
        rows = enumerate(self._shown.roll, 1)
        return self._roll(title, [self._line(place, line) for place, line in rows], height)

    def roll_to_come(self, title: str, view: View) -> Table:
        """The roll before anybody was called: as it stands, or the members in force while nobody
        is invited."""
        if self._shown.roll:
            rows = [
                self._expected(place, line.name, self._seat(line))
                for place, line in enumerate(self._shown.roll, 1)
            ]
        else:
            rows = [
                self._expected(place, name, seat)
                for place, (name, seat) in enumerate(self._members(view), 1)
            ]
        return self._roll(title, rows, _TICK)

    def quorum(self) -> Text:
        """Whether the meeting may decide, and why."""
        found, say = self._shown.quorum, self._wording.say
        values = {"members": found.members, "present": found.present, "needed": found.needed}
        if not self.meeting.kind.decides:
            return Text(say(_HEARD.fill(**values)))
        if not self.called:
            return Text(say(_NEEDED.fill(**values)))
        if found.held:
            return Text(say(_QUORATE.fill(**values)), Tone.GOOD)
        return Text(say(_NOT_QUORATE.fill(**values)), Tone.BAD)

    def cancelled(self) -> Iterator[Text]:
        """That it was cancelled and why, where it was."""
        if self.meeting.state is MeetingState.CANCELLED:
            reason = self.meeting.cancelled_because
            yield Text(self._wording.say(_CANCELLED.fill(reason=isolate(reason))), Tone.BAD)

    def _roll(self, title: str, rows: list[Row], height: int) -> Table:
        say = self._wording.say
        return Table(
            title,
            (
                Column(say(_NO), 4, Look.FIGURE),
                Column(say(_NAME), 20),
                Column(say(_SEAT), 36),
                Column(say(_PRESENCE), 11),
                Column(say(_SIGNATURE), 28),
            ),
            tuple(rows),
            empty=say(_NOBODY),
            row_height=height,
        )

    def _line(self, place: int, line: RollLine) -> Row:
        presence = line.attendance.presence
        away = presence in (Presence.ABSENT, Presence.EXCUSED)
        came = "" if presence is Presence.INVITED else self._wording.say(presence.word())
        return Row(
            (
                Cell(self._wording.whole(place)),
                Cell(line.name, tone=Tone.FAINT if away else Tone.PLAIN),
                Cell(self._seat(line), tone=Tone.FAINT if away else Tone.PLAIN),
                Cell(came, tone=Tone.FAINT if away else Tone.PLAIN),
                Cell(NOTHING if away else "", tone=Tone.FAINT),
            )
        )

    def _expected(self, place: int, name: str, seat: str) -> Row:
        cells = (Cell(self._wording.whole(place)), Cell(name), Cell(seat), Cell(""), Cell(""))
        return Row(cells)

    def _seat(self, line: RollLine) -> str:
        say = self._wording.say
        if line.attendance.membership_id is None:
            return line.attendance.remark or say(_GUEST)
        seat = line.seat or say(role_word(line.role))
        return seat if line.counts else say(_UNCOUNTED.fill(seat=seat))

    def _members(self, view: View) -> list[tuple[str, str]]:
        held = members_in_force(view, self.meeting.body_id, self.meeting.held_on)
        names = {one.id: one.name for one in view.find(Person, id=[one.person_id for one in held])}
        seats = {one.id: one for one in view.find(Seat, body_id=self.meeting.body_id)}
        found: list[tuple[int, int, str, str]] = []
        for one in held:
            seat = seats.get(one.seat_id) if one.seat_id else None
            title = seat.title if seat else self._wording.say(role_word(one.role))
            place = seat.position if seat else len(seats)
            found.append((place, rank(one.role), names.get(one.person_id, ""), title))
        return [(name, title) for _, _, name, title in sorted(found)]

    def _letter(self) -> str:
        meeting, wording = self.meeting, self._wording
        number = self._number(meeting.letter_number)
        day = wording.day(meeting.letter_on) if meeting.letter_on else ""
        if number and day:
            return wording.say(_LETTER.fill(number=number, day=day))
        return number or day

    def _number(self, number: str) -> str:
        return self._wording.numbered(number) if number else ""

    def _clock(self, text: str) -> str:
        return isolate_ltr(self._wording.digits(text)) if text else ""


def invitation(wording: Wording, said: MeetingBlocks) -> str:
    """The sentence that invites."""
    meeting = said.meeting
    values = {"meeting": said.name, "day": said.day}
    sentence: Sentence = _INVITATION.fill(**values)
    if meeting.begins and meeting.place:
        sentence = _INVITATION_FULL.fill(**values, hours=said.hours(), place=isolate(meeting.place))
    return wording.say(sentence)


_RESERVED = translate(
    "MeetingPapers",
    "The papers of this meeting are with the committee; here is only what concerns you, which would"
    " make a paper with gaps. Nothing was printed. Ask the committee's secretary for them.",
)
_DECIDING = translate("MeetingPaper", "{kind} meeting {number}")
_SESSION = translate("MeetingPaper", "{kind} {number}")
_MINUTES = translate("MeetingPaper", "Number of the minutes")
_DAY = translate("MeetingPaper", "Day")
_HOURS = translate("MeetingPaper", "Time")
_PLACE = translate("MeetingPaper", "Place")
_INVITED = translate("MeetingPaper", "Invitation")
_CALLED = translate("MeetingPaper", "Called by")
_LETTER = translate("MeetingPaper", "{number}, {day}")
_FROM_TO = translate("MeetingPaper", "{begins} to {ends}")
_NO = translate("MeetingPaper", "No.")
_NAME = translate("MeetingPaper", "Name")
_SEAT = translate("MeetingPaper", "Seat")
_PRESENCE = translate("MeetingPaper", "Presence")
_SIGNATURE = translate("MeetingPaper", "Signature")
_NOBODY = translate("MeetingPaper", "Nobody is on the roll yet.")
_GUEST = translate("MeetingPaper", "outside guest, does not count")
_UNCOUNTED = translate("MeetingPaper", "{seat} (does not count)")
_QUORATE = translate(
    "MeetingPaper",
    "Of {members} members who count {present} were present; {needed} are needed. The meeting had"
    " its quorum.",
)
_NOT_QUORATE = translate(
    "MeetingPaper",
    "Of {members} members who count {present} were present; {needed} are needed. Without a quorum"
    " nothing can be resolved.",
)
_NEEDED = translate(
    "MeetingPaper", "{members} members count; the quorum is {needed} of them present."
)
_HEARD = translate(
    "MeetingPaper", "{present} of {members} members were present; this session takes no decisions."
)
_CANCELLED = translate("MeetingPaper", "This meeting was cancelled: {reason}")
_INVITATION = translate("MeetingPaper", "The members are invited to {meeting} on {day}.")
_INVITATION_FULL = translate(
    "MeetingPaper", "The members are invited to {meeting} on {day}, {hours}, at {place}."
)
