"""Meetings of bodies, from the plan to the closed minutes: each method is one step."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingState, Presence
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.quorum import Quorum
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings.agenda import fill
from paayesh_desktop.services.meetings.agenda_sources import COMMITTEE_BODY
from paayesh_desktop.services.meetings.decisions import Decision, decide
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan, clock_time, planned
from paayesh_desktop.services.meetings.meeting_room import BEFORE, Room
from paayesh_desktop.services.meetings.minutes import close, write_down
from paayesh_desktop.services.meetings.roll import Roll, put_roll
from paayesh_desktop.services.people.acting import body_party, meeting_right, require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change


class Meetings:
    """What is done with a meeting; everything needs the right to hold meetings of its body."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def plan(self, plan: MeetingPlan, day: date) -> Meeting:
        """Plan a meeting; its agenda is filled at once from what waits in the body's court.

        Raises UserError for an extraordinary meeting without a subject or that nobody who may has
        called, and for a kind that the body does not hold.
        """
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            body = change.get(Body, plan.body_id)
            if body is None:
                raise KeyError(plan.body_id)
            require(self._workspace, change, meeting_right(body), body_party(body), day)
            numbers = [one.number for one in change.find(Meeting, body_id=body.id)]
            number = max(numbers, default=0) + 1
            blank = Meeting(new_key(), body.id, plan.kind, number, plan.held_on)
            meeting = planned(change, body, blank, plan)
            room = Room(change, meeting, body)
            room.put(meeting)
            fill(room)
        return meeting

    def change(self, meeting_id: UUID, plan: MeetingPlan, day: date) -> Meeting:
        """Move a meeting that has not begun to another day or place; who is invited follows."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, BEFORE)
            meeting = planned(change, room.body, room.meeting, plan)
            room.put(meeting)
            if meeting.state is MeetingState.INVITED:
                put_roll(Room(change, meeting, room.body))
        return meeting

    def invite(
        self,
        meeting_id: UUID,
        day: date,
        *,
        letter_number: str = "",
        letter_on: date | None = None,
    ) -> Meeting:
        """Invite the members in force on the day of the meeting by a letter."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, BEFORE)
            put_roll(room)
            return room.turn(
                state=MeetingState.INVITED,
                letter_number=single_line(letter_number),
                letter_on=letter_on or day,
            )

    def open(self, meeting_id: UUID, day: date) -> Meeting:
        """Begin the session: from now on the roll is called and things are resolved.

        Raises UserError before the day of the meeting.
        """
        invited = (MeetingState.INVITED,)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, invited)
            if day < room.meeting.held_on:
                raise UserError(
                    translate(
                        "Meetings",
                        "The day of this meeting has not come. Nothing was changed. Open it on its"
                        " day, or move it to an earlier one.",
                    )
                )
            put_roll(room)
            return room.turn(state=MeetingState.OPEN)

    def call(self, meeting_id: UUID, found: Mapping[UUID, Presence], day: date) -> Quorum:
        """Call the roll: by person, who is present, absent or excused."""
        return Roll(self._workspace).call(meeting_id, found, day)

    def decide(self, meeting_id: UUID, decision: Decision, day: date) -> Resolution:
        """Resolve something; only while the meeting is open and has its quorum. It binds when the
        minutes are closed or its chain is complete, and may be withdrawn before."""
        is_open = (MeetingState.OPEN,)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, is_open)
            if room.body.kind == COMMITTEE_BODY:
                require(self._workspace, change, Right.FIND, room.party, day)
            resolution = decide(room, decision)
            self._reach(change, room, resolution)
        return resolution

    def withdraw(self, resolution_id: UUID, day: date) -> None:
        """Take back a resolution while its meeting is open."""
        is_open = (MeetingState.OPEN,)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            resolution = change.get(Resolution, resolution_id)
            if resolution is None:
                raise KeyError(resolution_id)
            room = Room.enter(self._workspace, change, resolution.meeting_id, day, is_open)
            room.remove(resolution)

    def write(
        self,
        meeting_id: UUID,
        day: date,
        *,
        minutes: str | None = None,
        minutes_number: str | None = None,
        begins: str | None = None,
        ends: str | None = None,
    ) -> Meeting:
        """Keep what the minutes say so far; None leaves a part as it is."""
        is_open = (MeetingState.OPEN,)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, is_open)
            return _written(room, minutes, minutes_number, begins, ends)

    def close(
        self,
        meeting_id: UUID,
        day: date,
        *,
        minutes: str | None = None,
        minutes_number: str | None = None,
    ) -> Meeting:
        """Close the minutes; what binds on them comes into force in the same moment.

        Raises UserError while something stands against it (`minutes.findings`).
        """
        is_open = (MeetingState.OPEN,)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, is_open)
            meeting = _written(room, minutes, minutes_number, None, None)
            return close(Room(change, meeting, room.body), self._workspace)

    def cancel(self, meeting_id: UUID, reason: str, day: date) -> Meeting:
        """Cancel a meeting that has not begun; why stays with it."""
        written = normalise(reason)
        if not written:
            raise UserError(
                translate(
                    "Meetings",
                    "A cancelled meeting keeps its reason. The meeting stays planned; write why it"
                    " is cancelled.",
                )
            )
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = Room.enter(self._workspace, change, meeting_id, day, BEFORE)
            return room.turn(state=MeetingState.CANCELLED, cancelled_because=written)

    def _reach(self, change: Change, room: Room, resolution: Resolution) -> None:
        """An item that something is resolved on was reached after all."""
        item = (
            change.get(AgendaItem, resolution.agenda_item_id)
            if resolution.agenda_item_id is not None
            else None
        )
        if item is not None and item.moved:
            room.put(msgspec.structs.replace(item, moved=False))


def _written(
    room: Room, minutes: str | None, number: str | None, begins: str | None, ends: str | None
) -> Meeting:
    """The meeting with what was written of it."""
    if minutes is not None:
        room = Room(room.change, write_down(room, normalise(minutes)), room.body)
    found = {
        "minutes_number": None if number is None else single_line(number),
        "begins": None if begins is None else clock_time(begins),
        "ends": None if ends is None else clock_time(ends),
    }
    return room.turn(**{name: value for name, value in found.items() if value is not None})
