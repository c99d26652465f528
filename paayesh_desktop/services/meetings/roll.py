"""The roll of a meeting: who is invited, who came, and the quorum that follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import msgspec

from paayesh_desktop.domain.keys import natural_key, new_key
from paayesh_desktop.domain.meeting import Attendance, Meeting, MeetingState, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, Person, Seat
from paayesh_desktop.domain.quorum import Quorum, counting, quorum
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings.meeting_room import RUNNING, Room
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.people.house_rules import HouseRules, guests_counted
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.services.people.ratification import waiting_for_council
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class RollLine:
    """One line of the roll as it is shown: *seat* is the title of the seat, *role* its role; an
    outside guest has neither. *counts* says whether the person counts toward the quorum."""

    attendance: Attendance
    name: str
    seat: str
    role: str
    counts: bool


class Roll:
    """Calls the roll and adds guests."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def call(self, meeting_id: UUID, found: Mapping[UUID, Presence], day: date) -> Quorum:
        """Write who is present, absent or excused; the quorum afterwards.

        KeyError for somebody who is not on the roll.
        """
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, (MeetingState.OPEN,))
            lines = {line.person_id: line for line in roll(change, room.meeting)}
            for person, presence in found.items():
                room.put(msgspec.structs.replace(lines[person], presence=presence))
            return quorum_of(change, room.meeting)

    def add_guest(self, meeting_id: UUID, name: str, day: date, remark: str = "") -> Attendance:
        """Put an outside guest on the roll; a guest is heard but never counts."""
        written = single_line(name)
        if not written:
            raise UserError(
                translate(
                    "Meetings",
                    "The guest has no name. The roll stays as it was; write who is invited.",
                )
            )
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, RUNNING)
            guest = Person(new_key(), written)
            room.put(guest)
            line = _line(room.meeting, guest.id, None, len(roll(change, room.meeting)))
            line = msgspec.structs.replace(line, remark=single_line(remark))
            room.put(line)
        return line

    def remove_guest(self, attendance_id: UUID, day: date) -> None:
        """Take an outside guest off the roll again; members stay on it."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            line = change.get(Attendance, attendance_id)
            if line is None or line.membership_id is not None:
                raise KeyError(attendance_id)
            room = Room.enter(self._workspace, change, line.meeting_id, day, RUNNING)
            room.remove(line)


def roll(view: View, meeting: Meeting) -> list[Attendance]:
    """The lines of the roll in their order."""
    return view.find(Attendance, meeting_id=meeting.id, order_by=("position",))


def put_roll(room: Room) -> None:
    """Put the members in force on the meeting's day on its roll, in the order of their seats;
    lines that stand there stay, but for members who left and were not called."""
    known = {line.person_id: line for line in roll(room.change, room.meeting)}
    members = _in_order(room.change, room.meeting)
    for position, member in enumerate(members):
        line = known.pop(member.person_id, None)
        fresh = _line(room.meeting, member.person_id, member.id, position)
        room.put(
            fresh
            if line is None
            else msgspec.structs.replace(line, membership_id=member.id, position=position)
        )
    for line in known.values():
        if line.membership_id is not None and line.presence is Presence.INVITED:
            room.remove(line)


def quorum_of(view: View, meeting: Meeting) -> Quorum:
    """The quorum of a meeting as its roll stands; closed minutes keep the rule of their moment."""
    body = named(view, Body, meeting.body_id)
    members = _voting(view, body, meeting)
    count = _guests_count(view, meeting)
    lines = roll(view, meeting)
    return quorum(body, members, lines, meeting.held_on, guests_count=count)


def roll_lines(view: View, meeting: Meeting) -> tuple[RollLine, ...]:
    """The roll as it is shown."""
    lines = roll(view, meeting)
    body = named(view, Body, meeting.body_id)
    in_force = _voting(view, body, meeting)
    guests = _guests_count(view, meeting)
    count = counting(body, in_force, meeting.held_on, guests_count=guests)
    people = {one.id: one.name for one in view.find(Person, id=[line.person_id for line in lines])}
    members = {one.id: one for one in view.find(Membership, body_id=body.id)}
    seats = {seat.id: seat.title for seat in view.find(Seat, body_id=body.id)}
    shown: list[RollLine] = []
    for line in lines:
        member = members.get(line.membership_id) if line.membership_id else None
        shown.append(
            RollLine(
                line,
                people.get(line.person_id, ""),
                seats.get(member.seat_id, "") if member and member.seat_id else "",
                member.role if member else "",
                line.membership_id is not None and line.person_id in count,
            )
        )
    return tuple(shown)


def _voting(view: View, body: Body, meeting: Meeting) -> list[Membership]:
    """The members in force whose appointment does not wait for the council; closed minutes keep
    what was known when they were closed."""
    members = members_in_force(view, body.id, meeting.held_on)
    waiting = waiting_for_council(view, body, members, meeting.held_on, _closed_at(view, meeting))
    return [one for one in members if one.id not in waiting]


def _guests_count(view: View, meeting: Meeting) -> bool:
    """Whether the committee's guest counts: by the rule of today, or by the one that held when the
    minutes were closed."""
    closed = _closed_at(view, meeting)
    return HouseRules(view).guests_count if closed is None else guests_counted(view, closed)


def _closed_at(view: View, meeting: Meeting) -> datetime | None:
    """When the minutes were closed; None while they are not."""
    if meeting.state is MeetingState.CLOSED:
        for told in view.history(meeting.id):
            if isinstance(told.entity, Meeting) and told.entity.state is MeetingState.CLOSED:
                return told.at
    return None


def _in_order(view: View, meeting: Meeting) -> list[Membership]:
    """The members in force on the meeting's day, each person once, as their seats stand."""
    seats = {seat.id: seat.position for seat in view.find(Seat, body_id=meeting.body_id)}
    people = {one.person_id: one for one in reversed(_members(view, meeting))}
    last = len(seats) + 1
    names = {one.id: one.name for one in view.find(Person, id=list(people))}
    return sorted(
        people.values(),
        key=lambda one: (
            seats.get(one.seat_id, last) if one.seat_id else last,
            _RANKS.get(one.role, len(_RANKS)),
            names.get(one.person_id, ""),
        ),
    )


def _members(view: View, meeting: Meeting) -> list[Membership]:
    """Fixed seats before others, so that whoever holds two comes by the one that counts."""
    found = members_in_force(view, meeting.body_id, meeting.held_on)
    return sorted(found, key=lambda one: (_KINDS.index(one.kind.value), str(one.id)))


def _line(meeting: Meeting, person: UUID, membership: UUID | None, position: int) -> Attendance:
    key = natural_key("attendance", meeting.held_on, meeting.id, person)
    return Attendance(key, meeting.id, person, membership_id=membership, position=position)


_KINDS = ("fixed", "expert", "guest")
_RANKS = {"chair": 0, "head": 0, "secretary": 1}
