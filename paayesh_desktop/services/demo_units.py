"""The demo city's offices and people."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from uuid import UUID

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Person, Unit
from paayesh_desktop.domain.quantity import digits
from paayesh_desktop.services.demo_words import By, DemoWords


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


def people(words: DemoWords, rng: Random) -> Iterator[tuple[UUID, Person]]:
    """The heads and secretaries, each with the party that they belong to."""
    names = [f"{given} {family}" for given in words.people.given for family in words.people.family]
    chosen = iter(rng.sample(names, len(names)))
    for role in words.people.committee:
        yield COMMITTEE, _person(next(chosen), role, "C")
    for workgroup in words.units.offices:
        for role in words.people.roles:
            yield workgroup_key(workgroup), _person(next(chosen), role, workgroup)


def _person(name: str, role: str, of: str) -> Person:
    return Person(reference_key("demo/person", f"{of}/{role}"), name, role)
