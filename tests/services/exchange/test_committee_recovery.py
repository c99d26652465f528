"""A committee with one desk whose database was put back: the workgroups give back what it sent."""

import pytest

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.meeting import Minutes, minutes_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.services.exchange.recovery import Recovery, RecoveryStep, Trouble
from paayesh_desktop.services.maintenance import Maintenance
from tests.services.exchange.city import W1, W2, City, key, send, write
from tests.services.exchange.desks import Desk
from tests.services.exchange.test_post_parties import case, count


@pytest.fixture
def put_back(city: City) -> City:
    """The committee wrote something to everybody and to each workgroup, which read it; then it put
    back a copy from before."""
    committee, urban = city.committee, city.desk("urban")
    city.carry(committee, city.group)
    city.carry(committee, urban)
    copy = Maintenance(committee.workspace).backup(reason="test")
    unit = Unit(key("U9"), "U9", "سازمان تازه", Level.ORGANISATION)
    minutes = Minutes(minutes_key(key("meeting")), key("meeting"), "گفت‌وگو")
    write(committee.workspace, [unit, minutes, case(W1, "M"), case(W2, "K")])
    city.carry(committee, city.group)
    city.carry(committee, urban)
    Maintenance(committee.workspace).restore(copy.path)
    assert (count(committee, Unit), count(committee, DeviationCase)) == (2, 0)
    return city


def trouble(desk: Desk) -> tuple[Trouble | None, RecoveryStep, int]:
    found = Recovery(desk.workspace).look()
    return found.trouble, found.step, found.missing


def answer(city: City, group: Desk) -> None:
    city.carry(city.committee, group)
    city.carry(group, city.committee)


def test_restored_backup_of_the_only_desk_of_the_committee(put_back: City) -> None:
    """New work goes on beside it, and what the committee kept to itself is waited for from
    nobody."""
    city, committee = put_back, put_back.committee
    assert trouble(committee)[:2] == (Trouble.RESTORED, RecoveryStep.SEND)
    fresh = Unit(key("U8"), "U8", "پس از بازگرداندن", Level.ORGANISATION)
    write(committee.workspace, [fresh])
    answer(city, city.group)
    assert count(committee, Unit) == 4
    with committee.workspace.store.view() as view:
        assert [row.id for row in view.find(DeviationCase)] == [case(W1, "M").id]
    assert trouble(committee)[1] is RecoveryStep.READ
    answer(city, city.desk("urban"))
    assert count(committee, DeviationCase) == 2
    assert count(committee, Minutes) == 0
    assert trouble(committee) == (None, RecoveryStep.DONE, 0)
    city.carry(committee, city.group)
    assert count(city.group, Unit) == 4
    assert send(city.group, COMMITTEE, city.stick()).rows == 0


@pytest.mark.full
def test_another_desk_of_the_committee_gives_back_all_of_it(city: City) -> None:
    committee, second = city.committee, city.desk("second")
    copy = Maintenance(committee.workspace).backup(reason="test")
    minutes = Minutes(minutes_key(key("meeting")), key("meeting"), "گفت‌وگو")
    write(committee.workspace, [minutes, case(W1, "M")])
    city.carry(committee, second, full=True)
    assert count(second, Minutes) == 1
    Maintenance(committee.workspace).restore(copy.path)
    city.carry(committee, second)
    city.carry(second, committee)
    assert (count(committee, Minutes), count(committee, DeviationCase)) == (1, 1)


def test_a_committee_that_lost_nothing_gets_nothing_back(city: City) -> None:
    write(city.committee.workspace, [case(W1, "M")])
    answer(city, city.group)
    city.carry(city.committee, city.group)
    assert send(city.group, COMMITTEE, city.stick()).rows == 0
