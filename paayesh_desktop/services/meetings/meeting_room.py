"""A meeting while somebody works at it: the rows of one transaction, and what its state allows."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Self
from uuid import UUID

import msgspec

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import body_party, meeting_right, require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change

BEFORE = (MeetingState.PLANNED, MeetingState.INVITED)
RUNNING = (*BEFORE, MeetingState.OPEN)


@dataclass(frozen=True, slots=True)
class Room:
    """One meeting and its body, entered by somebody who may."""

    change: Change
    meeting: Meeting
    body: Body

    @classmethod
    def enter(
        cls,
        workspace: Workspace,
        change: Change,
        meeting_id: UUID,
        day: date,
        states: Collection[MeetingState],
    ) -> Self:
        """The meeting, if the person at the desk may hold meetings of its body and it is in one of
        *states*. KeyError where there is no such meeting, UserError for whoever may not."""
        meeting = change.get(Meeting, meeting_id)
        body = change.get(Body, meeting.body_id) if meeting is not None else None
        if meeting is None or body is None:
            raise KeyError(meeting_id)
        require(workspace, change, meeting_right(body), body_party(body), day)
        if meeting.state not in states:
            raise UserError(
                translate(
                    "Meetings",
                    "Meeting {number} of {body} is in the state “{state}”, in which this cannot be"
                    " done. Nothing was changed. The page of the meeting shows what is next.",
                ),
                number=meeting.number,
                body=body.short_title,
                state=meeting.state.word(),
            )
        return cls(change, meeting, body)

    @property
    def party(self) -> UUID:
        """Who owns what this meeting writes."""
        return body_party(self.body)

    def put(self, row: Entity) -> None:
        self.change.put(row, party=self.party)

    def remove(self, row: Entity) -> None:
        self.change.remove(row, party=self.party)

    def turn(self, **values: object) -> Meeting:
        """Write the meeting with new *values*."""
        meeting = msgspec.structs.replace(self.meeting, **values)
        self.put(meeting)
        return meeting
