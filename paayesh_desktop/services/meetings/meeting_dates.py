"""The dates on which a body should meet in a month, proposed for the secretary to accept."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.calendar import JalaliDate, from_jalali, month_length
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind, MeetingState
from paayesh_desktop.domain.meeting_days import monthly, seasonal
from paayesh_desktop.domain.organisation import Body, Term
from paayesh_desktop.services.meetings.agenda_sources import COMMITTEE_BODY
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan, kinds_of
from paayesh_desktop.services.people.acting import COUNCIL
from paayesh_desktop.store.view import View

MEETINGS_A_MONTH = reference_key("term", "rule/committee/meetings_a_month")
_COMMITTEE, _WORKGROUP = 2, 1


def proposed(view: View, body: Body, year: int, month: int, day: date) -> list[MeetingPlan]:
    """What is still to be planned for *body* in a Jalali month: as many regular meetings as its
    rule says, on working days from *day* on, less those that stand already."""
    holidays = frozenset(one.day for one in view.find(Holiday))
    first = from_jalali(JalaliDate(year, month, 1))
    last = from_jalali(JalaliDate(year, month, month_length(year, month)))
    regular = kinds_of(body)[0]
    if body.kind == COUNCIL:
        days = seasonal(year, month, holidays)
    else:
        days = monthly(year, month, a_month(view, body), holidays)
    standing = [
        one.held_on
        for one in view.find(Meeting, body_id=body.id, kind=regular)
        if first <= one.held_on <= last and one.state is not MeetingState.CANCELLED
    ]
    for held in standing:
        if days:
            days.remove(min(days, key=lambda one: abs((one - held).days)))
    return [_plan(body.id, regular, one) for one in days if one >= day]


def a_month(view: View, body: Body) -> int:
    """How many ordinary meetings *body* holds in a month: the committee as its rule says (two); for
    a workgroup the documents say nothing, so one is proposed."""
    if body.kind != COMMITTEE_BODY:
        return _WORKGROUP
    rule = view.get(Term, MEETINGS_A_MONTH)
    return int(rule.title) if rule is not None and rule.title.isdecimal() else _COMMITTEE


def _plan(body: UUID, kind: MeetingKind, day: date) -> MeetingPlan:
    return MeetingPlan(body, kind, day, begins="10:00")
