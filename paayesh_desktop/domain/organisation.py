"""The city's bodies, workgroups, units and the reference lists of both source documents."""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position, Title
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.language import Sentence, translate

COMMITTEE = reference_key("party", "committee")
"""The committee as a party; a workgroup as a party has the key of its row."""


class Level(StrEnum):
    """Where a unit stands in the municipality."""

    STAFF = "staff"
    ORGANISATION = "organisation"
    DISTRICT = "district"

    def word(self) -> Sentence:
        return _LEVELS[self]


_LEVELS = {
    Level.STAFF: translate("Level", "staff"),
    Level.ORGANISATION: translate("Level", "organisation"),
    Level.DISTRICT: translate("Level", "district"),
}


class SeatKind(StrEnum):
    FIXED = "fixed"
    EXPERT = "expert"
    GUEST = "guest"


class Workgroup(Entity, frozen=True):
    """A monitoring workgroup: a body and a party that owns what its units report."""

    entity: ClassVar[str] = "workgroup"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title", "deputy", "code")

    code: Code
    slug: Code
    title: Title
    deputy: Note = ""
    position: Position = 0


class Duty(Entity, frozen=True):
    """One of the duties by which a workgroup finds its part of the plan."""

    entity: ClassVar[str] = "duty"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("workgroup_id",),)
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    workgroup_id: UUID
    position: Position
    title: Title


class Body(Entity, frozen=True):
    """Council, committee, or a workgroup as a body that meets."""

    entity: ClassVar[str] = "body"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title", "short_title")

    kind: Code
    title: Title
    short_title: Title
    workgroup_id: UUID | None = None
    quorum: int | None = None
    meets: Code | None = None
    term_years: int | None = None
    appointed_by: Note = ""


class Seat(Entity, frozen=True):
    """One line of a body's seat template: who may sit there and how often."""

    entity: ClassVar[str] = "seat"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("body_id",),)

    body_id: UUID
    position: Position
    title: Title
    role: Code
    kind: SeatKind
    level: Level | None = None
    places: int = 1
    note: Note = ""


class Unit(Entity, frozen=True):
    """An office that fills forms: a deputy's office, an organisation or a district."""

    entity: ClassVar[str] = "unit"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title", "code")

    code: Code
    title: Title
    level: Level
    position: Position = 0


class Term(Entity, frozen=True):
    """One entry of a reference list: axes' model steps, stakeholder groups, information sources,
    report kinds, approval steps. *act* is the verb of an approval step."""

    entity: ClassVar[str] = "term"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("catalogue",),)
    searchable: ClassVar[tuple[str, ...]] = ("title", "code")

    catalogue: Code
    code: Code
    position: Position
    title: Title
    act: Note = ""


class Person(Entity, frozen=True):
    """Somebody who works at a desk; named in every revision they make."""

    entity: ClassVar[str] = "person"
    owner: ClassVar[Owner] = Owner.EITHER
    searchable: ClassVar[tuple[str, ...]] = ("name", "role")

    name: Title
    role: Note = ""
