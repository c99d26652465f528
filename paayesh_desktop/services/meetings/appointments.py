"""Appointments to the committee on their way to the council: put on the agenda, resolved on there,
and sent up the chain like every resolution that needs it."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.meeting import AgendaItem, Meeting
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, Person, Seat, SeatKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.meetings.agenda_sources import COMMITTEE_BODY
from paayesh_desktop.services.meetings.decisions import pending
from paayesh_desktop.services.meetings.meeting_room import RUNNING
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.people.ratification import Ratification, ratifications
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


class Appointments:
    """Of the committee's fixed members; the right is that to hold its meetings."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def put_forward(self, membership_id: UUID, day: date) -> tuple[Meeting, AgendaItem]:
        """Put an appointment on the agenda of the committee's next meeting.

        Raises UserError where it needs no ratification, is ratified or on its way, stands on an
        agenda already, or no meeting is planned. KeyError for no membership.
        """
        with self._workspace.store.view() as view:
            member = view.get(Membership, membership_id)
            body = view.get(Body, member.body_id) if member is not None else None
            if member is None or body is None:
                raise KeyError(membership_id)
            name = named(view, Person, member.person_id).name
            _refuse_needless(view, member, body, name)
            meeting = _next_meeting(view, body, day)
            _refuse_twice(view, member, name)
            seat = view.get(Seat, member.seat_id) if member.seat_id else None
        title = _TITLE.fill(name=name, seat=seat.title if seat is not None else body.short_title)
        item = Agenda(self._workspace).add(
            meeting.id,
            Catalogue().say(title),
            day,
            about_kind=Membership.entity,
            about_id=member.id,
        )
        return meeting, item


def _refuse_needless(view: View, member: Membership, body: Body, name: str) -> None:
    if body.kind != COMMITTEE_BODY or member.kind is not SeatKind.FIXED:
        raise UserError(_NEEDLESS, name=name)
    far = ratifications(view, [member])[member.id]
    if far in (Ratification.RATIFIED, Ratification.ON_THE_WAY):
        raise UserError(_ON_ITS_WAY, name=name, far=far.word())


def _refuse_twice(view: View, member: Membership, name: str) -> None:
    running = [one.id for one in view.find(Meeting, body_id=member.body_id, state=list(RUNNING))]
    items = view.find(AgendaItem, about_id=member.id, meeting_id=running, moved=False)
    if items or pending(view, member.id) is not None:
        raise UserError(_THERE, name=name)


def _next_meeting(view: View, body: Body, day: date) -> Meeting:
    planned = view.find(
        Meeting, body_id=body.id, state=list(RUNNING), order_by=("held_on", "number")
    )
    deciding = [one for one in planned if one.kind.decides]
    coming = [one for one in deciding if one.held_on >= day] or deciding
    if not coming:
        raise UserError(_NO_MEETING)
    return coming[0]


_TITLE = translate("Agenda", "Appointment of {name}: {seat}")
_NEEDLESS = translate(
    "Appointments",
    "Only the appointment of a fixed member of the committee is ratified by the council. {name}"
    " sits without it; nothing was put on an agenda.",
)
_ON_ITS_WAY = translate(
    "Appointments",
    "The appointment of {name} is further already: {far}. Nothing was put on an agenda; the page of"
    " the resolutions shows what is next.",
)
_THERE = translate(
    "Appointments",
    "The appointment of {name} stands on the agenda of a coming meeting already. Nothing was"
    " changed; it is resolved on there.",
)
_NO_MEETING = translate(
    "Appointments",
    "No meeting of the committee is planned. Nothing was put on an agenda. Plan the next meeting"
    " first, then put the appointment on it.",
)
