"""When, where and why a body is to meet, and whether it may."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.clock_time import read_time
from paayesh_desktop.domain.meeting import Meeting, MeetingKind
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import COUNCIL
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.store.view import View

LEADERS = ("chair", "head")
"""The roles that call a body together."""
_ABOUT_ONE_SUBJECT = (MeetingKind.EXTRAORDINARY, MeetingKind.TRAINING, MeetingKind.BRIEFING)


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """What is planned; *called_by* None is the chair or head of the body."""

    body_id: UUID
    kind: MeetingKind
    held_on: date
    begins: str = ""
    ends: str = ""
    place: str = ""
    subject: str = ""
    called_by: UUID | None = None


def planned(view: View, body: Body, meeting: Meeting, plan: MeetingPlan) -> Meeting:
    """*meeting* as *plan* has it. Raises UserError for a kind that the body does not hold, an
    extraordinary meeting that its chair did not call, a missing subject or a wrong time."""
    if plan.kind not in kinds_of(body):
        raise UserError(
            translate(
                "Meetings",
                "{body} holds no meetings of the kind “{kind}”. Nothing was planned; choose another"
                " kind.",
            ),
            body=body.short_title,
            kind=plan.kind.word(),
        )
    subject = single_line(plan.subject)
    if plan.kind in _ABOUT_ONE_SUBJECT and not subject:
        raise UserError(
            translate(
                "Meetings",
                "This kind of meeting is about one subject. Nothing was planned; write what it is"
                " about.",
            )
        )
    called = plan.kind is MeetingKind.EXTRAORDINARY
    return msgspec.structs.replace(
        meeting,
        kind=plan.kind,
        held_on=plan.held_on,
        begins=clock_time(plan.begins),
        ends=clock_time(plan.ends),
        place=single_line(plan.place),
        subject=subject,
        called_by=_caller(view, body, plan) if called else None,
    )


def kinds_of(body: Body) -> tuple[MeetingKind, ...]:
    """The kinds of meeting that a body holds, the usual one first."""
    regular = MeetingKind.SEASONAL if body.kind == COUNCIL else MeetingKind.ORDINARY
    return (regular, MeetingKind.EXTRAORDINARY, MeetingKind.TRAINING, MeetingKind.BRIEFING)


def leader(view: View, body: Body, day: date) -> UUID | None:
    """Who calls the body together on *day*: its chair or head."""
    members = members_in_force(view, body.id, day)
    found = [one.person_id for one in members if one.role in LEADERS]
    return found[0] if found else None


def clock_time(text: str) -> str:
    """A time of day as it is kept. Raises UserError for what is none."""
    found = read_time(text)
    if found is None:
        raise UserError(
            translate(
                "Meetings",
                "“{text}” is no time of day. Nothing was changed; write it like 9:30.",
            ),
            text=text,
        )
    return found


def _caller(view: View, body: Body, plan: MeetingPlan) -> UUID:
    """The chair or head who calls an extraordinary meeting."""
    able = leader(view, body, plan.held_on)
    caller = plan.called_by or able
    if caller is None or caller != able:
        raise UserError(
            translate(
                "Meetings",
                "An extraordinary meeting is called by the chair. Nothing was planned. Name the"
                " chair or head of {body}; if it has none, enter its members first.",
            ),
            body=body.short_title,
        )
    return caller
