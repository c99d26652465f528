"""Who holds a seat and counts there on a day."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Any
from uuid import UUID

from paayesh_desktop.domain.composition import is_chosen
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import Body, SeatKind
from paayesh_desktop.store.view import View


class Roster:
    """The seats of bodies as they count on *day*, read at once; only those of the bodies in *of*,
    where that says which."""

    def __init__(self, view: View, day: date, of: Collection[UUID] | None = None) -> None:
        bodies: dict[str, Any] = {} if of is None else {"id": list(of)}
        seats: dict[str, Any] = {} if of is None else {"body_id": list(of)}
        self.bodies = {body.id: body for body in view.find(Body, **bodies)}
        self._day = day
        self._held: dict[UUID, list[Membership]] = defaultdict(list)
        for one in view.find(Membership, order_by=("starts_on", "id"), **seats):
            if one.in_force(day):
                self._held[one.body_id].append(one)
        experts = [one.id for one in self.held if one.kind is SeatKind.EXPERT]
        self._words: dict[UUID, list[ExpertChoice]] = defaultdict(list)
        for word in view.find(ExpertChoice, membership_id=experts) if experts else ():
            self._words[word.membership_id].append(word)

    @property
    def held(self) -> Iterator[Membership]:
        """Every seat that somebody holds, also of experts who were not chosen."""
        return chain.from_iterable(self._held.values())

    def members(self, body_id: UUID, *, groups: bool = False) -> list[Membership]:
        """`members_in_force` of one of the bodies."""
        body = self.bodies.get(body_id)
        kind = body.kind if body else ""
        held = [one for one in self._held.get(body_id, ()) if groups or not one.group_id]
        fixed = fixed_in_force(held, self._day)
        return [one for one in held if is_chosen(kind, one, self._words.get(one.id, ()), fixed)]

    def seats(self, person: UUID) -> list[Membership]:
        """`seats_in_force` of *person* in these bodies."""
        mine = [one for one in self.held if one.person_id == person]
        bodies = {one.body_id for one in mine if one.kind is SeatKind.EXPERT}
        counted = {one.id for body_id in bodies for one in self.members(body_id)}
        return [one for one in mine if one.kind is not SeatKind.EXPERT or one.id in counted]


def members_in_force(
    view: View, body_id: UUID, day: date, *, groups: bool = False
) -> list[Membership]:
    """The members of a body who count on *day*: without those whose term is over or has not begun,
    without experts who were not chosen. Guests are among them; the members of its groups in the
    units are not, unless *groups* is true."""
    return Roster(view, day, [body_id]).members(body_id, groups=groups)


def seats_in_force(view: View, person: UUID, day: date) -> list[Membership]:
    """Every seat that *person* holds on *day*, in bodies and in groups of units."""
    held = [
        one
        for one in view.find(Membership, person_id=person, order_by=("starts_on", "id"))
        if one.in_force(day)
    ]
    experts = {one.body_id for one in held if one.kind is SeatKind.EXPERT}
    if not experts:
        return held
    counted = {one.id for one in Roster(view, day, experts).seats(person)}
    return [one for one in held if one.kind is not SeatKind.EXPERT or one.id in counted]


def fixed_in_force(members: Sequence[Membership], day: date) -> list[Membership]:
    """Those of *members* who hold a fixed seat of the body itself on *day*."""
    return [
        one
        for one in members
        if one.kind is SeatKind.FIXED and not one.group_id and one.in_force(day)
    ]
