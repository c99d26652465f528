"""Entering who sits where: seats taken, terms renewed under a new decree, seats left.

A term that was once entered stays as it was: a renewal is a new one, so the history of a seat shows
who sat there under which decree.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

import msgspec

from paayesh_desktop.domain.calendar import add_months
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.membership import Membership, UnitGroup
from paayesh_desktop.domain.organisation import Body, Person, Seat, SeatKind, Unit
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import body_party, require
from paayesh_desktop.services.people.body_file import BodyFile, BodyLine, BodyReader
from paayesh_desktop.services.people.in_force import seats_in_force
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Term:
    """From when to when, both inside, under which decree. Without *ends_on* a fixed seat of a body
    whose members serve for years gets its whole term, every other seat is until further notice."""

    starts_on: date
    ends_on: date | None = None
    decree_number: str = ""
    decree_on: date | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """*person* is somebody who is entered already, or the name of somebody new. *seat_id* is a
    line of the template; a body without one takes *role*. *group_id* is the group in a unit."""

    body_id: UUID
    person: UUID | str
    term: Term
    seat_id: UUID | None = None
    role: str = "member"
    group_id: UUID | None = None


class Bodies:
    """The bodies that monitor the plan, and their members."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def overview(self, day: date) -> tuple[BodyLine, ...]:
        """Every body with how it stands on *day*, from the council down."""
        with self._workspace.store.view() as view:
            return BodyReader(self._workspace, view, day).overview()

    def show(self, body_id: UUID, day: date) -> BodyFile:
        """A body as it stands on *day*. KeyError for an unknown one."""
        with self._workspace.store.view() as view:
            body = view.get(Body, body_id)
            if body is None:
                raise KeyError(body_id)
            return BodyReader(self._workspace, view, day).file(body)

    def body_of(self, key: UUID, day: date) -> UUID | None:
        """The body with this key, or one in which the person with this key sits on *day*."""
        with self._workspace.store.view() as view:
            seats = seats_in_force(view, key, day) or view.find(Membership, person_id=key)
            return key if view.get(Body, key) else seats[0].body_id if seats else None

    def people(self) -> list[Person]:
        """Everybody who is entered, by name."""
        with self._workspace.store.view() as view:
            return view.find(Person, order_by=("name",))

    def seat(self, wanted: Appointment, day: date) -> Membership:
        """Enter that somebody takes a seat."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            body = _body(change, wanted.body_id)
            party = body_party(body)
            require(self._workspace, change, Right.MEMBERS, party, day)
            seat = _seat(change, wanted)
            kind = seat.kind if seat else SeatKind.FIXED
            term = _whole(body, kind, wanted.term, in_group=wanted.group_id is not None)
            person = self._person(change, wanted.person, party)
            made = Membership(
                new_key(),
                body.id,
                person.id,
                seat.role if seat else wanted.role,
                kind,
                term.starts_on,
                term.ends_on,
                seat_id=seat.id if seat else None,
                group_id=wanted.group_id,
                decree_number=term.decree_number,
                decree_on=term.decree_on,
            )
            self._refuse_taken(change, made, seat, person)
            change.put(made, party=party)
            return made

    def renew(self, membership_id: UUID, term: Term, day: date) -> Membership:
        """A new term for who sits there, under a new decree; the former one ends the day before."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            before = _membership(change, membership_id)
            body = _body(change, before.body_id)
            party = body_party(body)
            require(self._workspace, change, Right.MEMBERS, party, day)
            whole = _whole(body, before.kind, term, in_group=before.group_id is not None)
            if whole.starts_on <= before.starts_on:
                raise UserError(
                    translate(
                        "Bodies",
                        "The new term would begin before the former one. Nothing was changed."
                        " Write a later first day.",
                    )
                )
            if whole.decree_number and whole.decree_number == before.decree_number:
                raise UserError(
                    translate(
                        "Bodies",
                        "Decree {number} is that of the former term. Nothing was changed. A renewal"
                        " has a decree of its own; write its number.",
                    ),
                    number=whole.decree_number,
                )
            if before.in_force(whole.starts_on):
                shorter = msgspec.structs.replace(before, left_on=whole.starts_on - _DAY)
                change.put(shorter, party=party)
            made = msgspec.structs.replace(
                before,
                id=new_key(),
                starts_on=whole.starts_on,
                ends_on=whole.ends_on,
                left_on=None,
                decree_number=whole.decree_number,
                decree_on=whole.decree_on,
            )
            seat = change.get(Seat, made.seat_id) if made.seat_id else None
            person = change.get(Person, made.person_id)
            self._refuse_taken(change, made, seat, person)
            change.put(made, party=party)
            return made

    def end(self, membership_id: UUID, last_day: date, day: date) -> None:
        """Somebody leaves before the term is over; *last_day* is the last one that counts."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            before = _membership(change, membership_id)
            party = body_party(_body(change, before.body_id))
            require(self._workspace, change, Right.MEMBERS, party, day)
            if last_day < before.starts_on or not before.in_force(last_day):
                raise UserError(
                    translate(
                        "Bodies",
                        "On that day the seat was not held any more, or not yet. Nothing was"
                        " changed. Write a day inside the term.",
                    )
                )
            change.put(msgspec.structs.replace(before, left_on=last_day), party=party)

    def _person(self, change: Change, who: UUID | str, party: UUID) -> Person:
        if isinstance(who, UUID):
            found = change.get(Person, who)
            if found is None:
                raise KeyError(who)
            return found
        name = single_line(who)
        if not name:
            raise UserError(
                translate(
                    "Bodies",
                    "Nobody was named. Nothing was entered; choose somebody or write a name.",
                )
            )
        person = Person(new_key(), name)
        change.put(person, party=party)
        return person

    @staticmethod
    def _refuse_taken(
        change: Change, made: Membership, seat: Seat | None, person: Person | None
    ) -> None:
        """Raises UserError where the person sits there already, or all places are taken."""
        inside = [
            one
            for one in change.find(Membership, body_id=made.body_id, group_id=made.group_id)
            if one.id != made.id and _overlap(one, made)
        ]
        if any(one.person_id == made.person_id for one in inside):
            raise UserError(
                translate(
                    "Bodies",
                    "{name} sits in this body already in that time. Nothing was changed. Renew that"
                    " term, or end it first.",
                ),
                name=person.name if person else "",
            )
        if seat is None or seat.kind is SeatKind.GUEST or made.role == "group_member":
            return
        there = [one for one in inside if one.seat_id == seat.id]
        if len(there) >= seat.places:
            holder = change.get(Person, there[0].person_id)
            raise UserError(
                translate(
                    "Bodies",
                    "The seat “{seat}” is taken in that time, by {name}. Nothing was changed. End"
                    " that membership first, or choose a later day.",
                ),
                seat=seat.title,
                name=holder.name if holder else "",
            )


def _whole(body: Body, kind: SeatKind, term: Term, *, in_group: bool) -> Term:
    """*term* checked, and with its end where the body's members serve for years."""
    number = single_line(term.decree_number)
    if term.ends_on is not None and term.ends_on < term.starts_on:
        raise UserError(
            translate(
                "Bodies",
                "The term would end before it begins. Nothing was changed. Look at the two days"
                " again.",
            )
        )
    ends = term.ends_on
    if body.term_years is not None and kind is SeatKind.FIXED and not in_group:
        latest = add_months(term.starts_on, 12 * body.term_years) - _DAY
        if ends is not None and ends > latest:
            raise UserError(
                translate(
                    "Bodies",
                    "A term of this body lasts at most {months} months. Nothing was changed. Leave"
                    " the last day empty for a whole term, and renew it then.",
                ),
                months=12 * body.term_years,
            )
        if not number or term.decree_on is None:
            raise UserError(
                translate(
                    "Bodies",
                    "Who takes a fixed seat here needs a decree. Nothing was changed. Write its"
                    " number and its day.",
                )
            )
        ends = ends or latest
    return Term(term.starts_on, ends, number, term.decree_on)


def _overlap(one: Membership, other: Membership) -> bool:
    return one.starts_on <= _last(other) and other.starts_on <= _last(one)


def _last(member: Membership) -> date:
    return min(one for one in (member.ends_on, member.left_on, date.max) if one is not None)


def _body(change: Change, key: UUID) -> Body:
    found = change.get(Body, key)
    if found is None:
        raise KeyError(key)
    return found


def _membership(change: Change, key: UUID) -> Membership:
    found = change.get(Membership, key)
    if found is None:
        raise KeyError(key)
    return found


def _seat(change: Change, wanted: Appointment) -> Seat | None:
    """The seat that is meant. KeyError for one of another body or another kind of unit."""
    if wanted.seat_id is None:
        return None
    seat = change.get(Seat, wanted.seat_id)
    group = change.get(UnitGroup, wanted.group_id) if wanted.group_id else None
    unit = change.get(Unit, group.unit_id) if group else None
    level = unit.level if unit else None
    if seat is None or seat.body_id != wanted.body_id or seat.level is not level:
        raise KeyError(wanted.seat_id)
    return seat
