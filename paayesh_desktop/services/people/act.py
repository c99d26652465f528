"""An act in the loop: who does it in which role on which day, and what it stands on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.people.acting import actor, require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change


@dataclass(frozen=True, slots=True)
class Act:
    """*document_id* is the paper (an attachment) that it rests on; *at* the instant, that of the
    change it is written in unless given."""

    person: UUID
    role: str
    day: date
    reason: str = ""
    due_on: date | None = None
    meeting_id: UUID | None = None
    resolution_id: UUID | None = None
    document_id: UUID | None = None
    at: int | None = None


def act_of(workspace: Workspace, change: Change, right: Right, party: UUID, day: date) -> Act:
    """The act of the person at the desk by *right*. Raises UserError without it."""
    role = require(workspace, change, right, party, day)
    return Act(workspace.desk.person, role, day)


def resolved(
    workspace: Workspace, change: Change, resolution: Resolution, meeting_id: UUID, day: date
) -> Act:
    """What the committee does by a resolution that binds: written by who closes its minutes or
    records the last step of its chain. Raises UserError where that person may do neither."""
    person = workspace.desk.person
    seats = actor(change, person, day)
    role = seats.role(Right.RATIFY, COMMITTEE) or seats.role(Right.CONFIRM, COMMITTEE)
    if role is None or seats.role(Right.FIND, COMMITTEE) is not None:
        role = require(workspace, change, Right.FIND, COMMITTEE, day)
    return Act(person, role, day, resolution.text, resolution.due_on, meeting_id, resolution.id)
