"""The bodies of the demo city: everybody sits somewhere, and four seats teach what can be amiss."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.membership import Membership, UnitGroup
from paayesh_desktop.domain.organisation import Body, Person, Seat, Unit
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.demo.demo_bodies import ENDING, EXPIRED, UNCHOSEN, VACANT, DemoBodies
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_rows import SMALL, DemoSize
from paayesh_desktop.services.demo.demo_units import SEATS
from paayesh_desktop.services.demo.demo_words import DemoWords
from paayesh_desktop.services.people.acting import actor
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

TODAY = date(2026, 11, 21)
TINY = DemoSize(32, 60, 2, offices=False, partners=(1, 2))


def someone(code: str) -> UUID:
    return reference_key("demo/person", code)


def body(code: str) -> UUID:
    return reference_key("body", code)


@pytest.fixture
def city(tmp_path: Path) -> Iterator[Workspace]:
    setup = DeskSetup(Role.COMMITTEE, "کمیته", "مریم رستگار", demo=True)
    with Workspace.create(tmp_path / "city", setup) as workspace:
        DemoCity(workspace.store).build(TINY, TODAY, workspace.desk.person)
        yield workspace


def test_every_membership_names_rows_that_are_there(city: Workspace) -> None:
    with city.store.view() as view:
        people = {one.id for one in view.find(Person)}
        bodies = {one.id for one in view.find(Body)}
        seats = {one.id: one for one in view.find(Seat)}
        groups = {one.id: one for one in view.find(UnitGroup)}
        units = {one.id: one for one in view.find(Unit)}
        members = view.find(Membership)
    assert len(members) > 100
    for one in members:
        assert one.person_id in people
        assert one.body_id in bodies
        if one.seat_id is not None:
            assert (seats[one.seat_id].body_id, seats[one.seat_id].role) == (one.body_id, one.role)
        if one.group_id is not None:
            assert one.seat_id is not None
            unit = units[groups[one.group_id].unit_id]
            assert seats[one.seat_id].level is unit.level


def test_every_body_has_who_leads_it_for_two_years_back(city: Workspace) -> None:
    with city.store.view() as view:
        for day in (TODAY, date(2025, 6, 1), date(2025, 3, 1)):
            for code, right in (("C", Right.FIND), ("council", Right.RATIFY)):
                party = reference_key("party", "committee")
                assert actor(view, someone(f"{code}/secretary"), day).role(right, party)
            for number in range(1, 8):
                party = reference_key("workgroup", f"W{number}")
                assert actor(view, someone(f"W{number}/head"), day).role(Right.SIGN, party)
                secretary = actor(view, someone(f"W{number}/secretary"), day)
                assert secretary.role(Right.PREPARE, party)


def test_an_expired_an_ending_an_unchosen_and_an_empty_seat_teach(city: Workspace) -> None:
    with city.store.view() as view:
        committee = members_in_force(view, body("committee"), TODAY)
        counted = {one.person_id: one for one in committee}
        assert someone(EXPIRED) not in counted
        assert counted[someone(ENDING)].ends_on == date(2026, 12, 10)
        assert len(committee) == len(SEATS["C"]) - 1
        third = {one.person_id for one in members_in_force(view, body("W3"), TODAY)}
        assert someone(UNCHOSEN) not in third
        fifth = {one.person_id for one in members_in_force(view, body("W5"), TODAY)}
        assert someone(VACANT) not in fifth
        assert (len(third), len(fifth)) == (6, 6)
        assert len(members_in_force(view, body("W1"), TODAY)) == 7
        assert len(members_in_force(view, body("council"), TODAY)) == 7


def test_the_same_city_twice_has_the_same_members() -> None:
    words = DemoWords.read()
    first = list(DemoBodies(words, SMALL, TODAY).rows())
    assert first == list(DemoBodies(words, SMALL, TODAY).rows())
    assert len({row.id for _, row in first}) == len(first)
