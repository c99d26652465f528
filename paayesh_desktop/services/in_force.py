"""Who holds a seat and counts there on a day."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.composition import is_chosen
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import Body, SeatKind
from paayesh_desktop.store.view import View


def members_in_force(
    view: View, body_id: UUID, day: date, *, groups: bool = False
) -> list[Membership]:
    """The members of a body who count on *day*: without those whose term is over or has not begun,
    without experts who were not chosen. Guests are among them; the members of its groups in the
    units are not, unless *groups* is true."""
    body = view.get(Body, body_id)
    seats = view.find(Membership, body_id=body_id, order_by=("starts_on", "id"))
    members = [one for one in seats if groups or not one.group_id]
    return _chosen(view, body.kind if body else "", members, day)


def seats_in_force(view: View, person: UUID, day: date) -> list[Membership]:
    """Every seat that *person* holds on *day*, in bodies and in groups of units."""
    held = [one for one in view.find(Membership, person_id=person) if one.in_force(day)]
    counted = {
        one.id
        for body_id in {one.body_id for one in held if one.kind is SeatKind.EXPERT}
        for one in members_in_force(view, body_id, day)
    }
    return [one for one in held if one.kind is not SeatKind.EXPERT or one.id in counted]


def fixed_in_force(members: Sequence[Membership], day: date) -> list[Membership]:
    """Those of *members* who hold a fixed seat of the body itself on *day*."""
    return [
        one
        for one in members
        if one.kind is SeatKind.FIXED and not one.group_id and one.in_force(day)
    ]


def _chosen(view: View, kind: str, members: list[Membership], day: date) -> list[Membership]:
    held = [one for one in members if one.in_force(day)]
    experts = [one.id for one in held if one.kind is SeatKind.EXPERT]
    words = view.find(ExpertChoice, membership_id=experts) if experts else []
    fixed = fixed_in_force(held, day)
    return [one for one in held if is_chosen(kind, one, words, fixed)]
