"""The demo city's offices and people."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from uuid import UUID

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Person, Unit
from paayesh_desktop.domain.quantity import digits
from paayesh_desktop.services.demo.demo_words import By, DemoWords

GROUPS = 2
"""In how many districts each workgroup has a group."""
GROUP_ROLES = ("group_head", "group_member")
SEATS: Mapping[str, tuple[str, ...]] = {
    "C": (
        "chair",
        "secretary",
        "member",
        "member2",
        "member3",
        "member4",
        "scientific_supervisor",
        "consultant_representative",
        "expert",
        "guest",
    ),
    "council": ("chair", "secretary", "member", "member2", "member3", "member4", "member5"),
    "W": (
        "head",
        "secretary",
        "consultant_representative",
        "expert",
        "expert2",
        "expert3",
        "expert4",
    ),
}
"""Who sits in the committee, the council and every workgroup, in the order of the template."""


def workgroup_key(code: str) -> UUID:
    return reference_key("workgroup", code)


@dataclass(frozen=True, slots=True)
class Offices:
    """The units, and which of them can carry out a workgroup's projects."""

    rows: tuple[Unit, ...]
    leading: dict[tuple[By, str], tuple[UUID, ...]]
    partners: dict[str, tuple[UUID, ...]]

    def of_project(
        self, rng: Random, by: By, workgroup: str, partners: tuple[int, int]
    ) -> tuple[UUID, ...]:
        """The units of one project: the one that leads it, then a number of the districts'."""
        leading = self.leading.get((by, workgroup), ())
        chosen = (rng.choice(leading),) if leading else ()
        districts = self.partners[workgroup]
        count = rng.randint(*partners) if by == "district" else rng.randint(*partners) - 1
        return chosen + tuple(rng.sample(districts, min(count, len(districts))))


def offices(words: DemoWords, districts: int, *, offices_in_districts: bool) -> Offices:
    """The city's units: deputies, organisations, and districts as wholes or office by office."""
    rows: list[Unit] = []
    leading: dict[tuple[By, str], tuple[UUID, ...]] = {}

    def add(code: str, title: str, level: Level) -> UUID:
        key = reference_key("demo/unit", code)
        rows.append(Unit(key, code, title, level, len(rows)))
        return key

    for number, title in enumerate(words.units.staff, 1):
        leading["staff", f"W{number}"] = (add(f"S{number:02}", title, Level.STAFF),)
    for number, organisation in enumerate(words.units.organisations, 1):
        key = add(f"O{number:02}", organisation.title, Level.ORGANISATION)
        place: tuple[By, str] = ("organisation", organisation.workgroup)
        leading[place] = (*leading.get(place, ()), key)
    partners: dict[str, tuple[UUID, ...]] = {}
    for number in range(1, districts + 1):
        said = digits(number)
        whole = None
        for workgroup, pattern in words.units.offices.items():
            if offices_in_districts:
                code = f"D{number:02}-{workgroup}"
                key = add(code, pattern.format(number=said), Level.DISTRICT)
            else:
                title = words.units.district.format(number=said)
                key = whole = whole or add(f"D{number:02}", title, Level.DISTRICT)
            partners[workgroup] = (*partners.get(workgroup, ()), key)
    return Offices(tuple(rows), leading, partners)


def group_units(city: Offices, workgroup: str) -> tuple[Unit, ...]:
    """The units in which a workgroup has a group: its deputy's office, an organisation and the
    first districts."""
    leading: tuple[By, By] = ("staff", "organisation")
    keys = [key for by in leading for key in city.leading.get((by, workgroup), ())[:1]]
    keys += city.partners.get(workgroup, ())[:GROUPS]
    return tuple(unit for unit in city.rows if unit.id in keys)


def people(words: DemoWords, rng: Random, city: Offices) -> Iterator[tuple[UUID, Person]]:
    """Everybody who sits in a body or in a workgroup's group, each with the party that they belong
    to; the key is that of the body and the role, such as ``W1/head``."""
    names = [f"{given} {family}" for given in words.people.given for family in words.people.family]
    chosen = iter(rng.sample(names, len(names)))
    for of in ("C", "council"):
        for seat in SEATS[of]:
            yield COMMITTEE, _person(words, next(chosen), of, seat, of)
    for workgroup in words.units.offices:
        for seat in SEATS["W"]:
            party = workgroup_key(workgroup)
            yield party, _person(words, next(chosen), workgroup, seat, "W")
    for workgroup in words.units.offices:
        for unit in group_units(city, workgroup):
            for role in GROUP_ROLES:
                seat = f"{role}/{unit.code}"
                party = workgroup_key(workgroup)
                yield party, _person(words, next(chosen), workgroup, seat, "W")


def role_of(seat: str) -> str:
    """The role in the code of a seat: ``expert2`` and ``group_head/D01`` without what follows."""
    return seat.partition("/")[0].rstrip("0123456789")


def _person(words: DemoWords, name: str, of: str, seat: str, body: str) -> Person:
    role = f"{words.people.roles[role_of(seat)]} {words.people.bodies[body]}"
    return Person(reference_key("demo/person", f"{of}/{seat}"), name, role)
