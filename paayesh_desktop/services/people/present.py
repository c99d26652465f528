"""As whom one can continue at a demo desk, by body; and in which roles somebody is here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.membership import Membership, UnitGroup
from paayesh_desktop.domain.organisation import Body, Person, Unit, Workgroup
from paayesh_desktop.domain.role_words import rank, role_word
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.body_file import ORDER
from paayesh_desktop.services.people.in_force import members_in_force, seats_in_force
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody in a body; *unit* where it is a group's."""

    person: UUID
    name: str
    role: Sentence
    unit: str = ""


@dataclass(frozen=True, slots=True)
class BodyPeople:
    """The people of one body."""

    body: UUID
    title: str
    people: tuple[Candidate, ...]


def candidates(view: View, day: date) -> tuple[BodyPeople, ...]:
    """Everybody who counts in a body on *day*, from the council down; a body without anybody is
    left out."""
    order = {one.id: one.position for one in view.find(Workgroup)}
    bodies = [body for body in view.find(Body) if body.kind in ORDER]
    bodies.sort(key=lambda one: (ORDER.index(one.kind), order.get(one.workgroup_id or one.id, 0)))
    names = {one.id: one.name for one in view.find(Person)}
    units = _units(view)
    found: list[BodyPeople] = []
    for body in bodies:
        members = members_in_force(view, body.id, day, groups=True)
        members.sort(key=_rank)
        people = tuple(_candidates(members, names, units))
        if people:
            found.append(BodyPeople(body.id, body.title, people))
    return tuple(found)


def _rank(member: Membership) -> tuple[bool, str, int]:
    """Who leads stands first; the groups of units after the body itself, one after another."""
    return member.group_id is not None, str(member.group_id or ""), rank(member.role)


def roles_of(view: View, person: UUID, day: date) -> list[Sentence]:
    """What *person* is on *day*, such as the secretary of a body."""
    bodies = {one.id: one.short_title for one in view.find(Body)}
    pattern = translate("Present", "{role}, {body}")
    return [
        pattern.fill(role=role_word(one.role), body=bodies.get(one.body_id, ""))
        for one in seats_in_force(view, person, day)
    ]


def _candidates(
    members: Iterable[Membership], names: dict[UUID, str], units: dict[UUID, str]
) -> Iterable[Candidate]:
    for one in members:
        unit = units.get(one.group_id, "") if one.group_id else ""
        yield Candidate(one.person_id, names.get(one.person_id, ""), role_word(one.role), unit)


def _units(view: View) -> dict[UUID, str]:
    """The titles of the units by the keys of the groups in them."""
    titles = {one.id: one.title for one in view.find(Unit)}
    return {one.id: titles.get(one.unit_id, "") for one in view.find(UnitGroup)}
