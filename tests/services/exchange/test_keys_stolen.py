"""What a thief can do with a laptop: nothing that anybody takes in."""

from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.store.receipts import Receipts
from tests.services.exchange.city import (
    W1,
    City,
    key,
    look,
    result,
    results,
    send,
    state,
    take,
    write,
)
from tests.services.exchange.desks import DAY, OWN, Desk


@pytest.fixture
def group(city: City) -> Desk:
    """The first workgroup's lead desk, whose first file the committee has."""
    write(city.group.workspace, [result("I1", 70)])
    city.carry(city.group, city.committee)
    return city.group


def forged(city: City, desk: Desk, audience: UUID = COMMITTEE) -> Path:
    """A file that the thief made with the desk's own key."""
    return send(desk, audience, city.stick(), full=True).path


def test_a_stolen_laptops_key_past_its_cut_off_is_refused(city: City, group: Desk) -> None:
    committee = city.committee
    stolen = group.key()
    committee.registries.revoke(stolen.keyid, city.root, reason="سرقت", day=DAY)
    before = state(committee)
    write(group.workspace, [result("I1", 99)])
    path = forged(city, group)
    (seen,) = look(committee, path)
    assert seen.refusal is Refusal.REVOKED_KEY
    take(committee, path)
    assert state(committee) == before
    assert results(committee) == {key("I1"): 70}


def test_what_a_stolen_laptop_had_sent_before_is_accepted(city: City, group: Desk) -> None:
    second = city.desk("second")
    early = forged(city, group)
    committee = city.committee
    committee.registries.revoke(group.key().keyid, city.root, day=DAY)
    second.trust.take(committee.trust.for_bundle().values())
    city.carry(committee, second)
    (seen,) = look(second, early)
    assert seen.refusal is None
    assert results(second) == {key("I1"): 70}


def test_a_desk_with_a_new_key_goes_on_where_the_lost_one_ended(city: City, group: Desk) -> None:
    committee, lost = city.committee, group.key().keyid
    group.keys.renew(OWN)
    assert group.trust.standing() is Standing.NOT_ASKED
    committee.admit(group.ask(city.stick()), city.root, withdraw=[lost])
    city.carry(committee, group)
    assert group.trust.standing() is Standing.ENROLLED
    write(group.workspace, [result("I1", 71)])
    city.carry(group, committee)
    assert results(committee) == {key("I1"): 71}


def test_a_stolen_committee_laptop_tells_workgroups_nothing_once_it_is_withdrawn(
    city: City, group: Desk
) -> None:
    second, stolen = city.desk("second"), city.committee
    city.carry(stolen, second)
    city.carry(stolen, group)
    second.registries.revoke(stolen.key().keyid, city.root, reason="سرقت", day=DAY)
    group.trust.take(second.trust.for_bundle().values())
    before = state(group)
    write(stolen.workspace, [Unit(key("U9"), "U9", "منطقه ساختگی", Level.DISTRICT)])
    path = forged(city, stolen, W1)
    (seen,) = look(group, path)
    assert (seen.counts.new, len(seen.flags)) == (0, 1)
    take(group, path)
    assert state(group) == before
    write(second.workspace, [Unit(key("U8"), "U8", "منطقه هشت", Level.DISTRICT)])
    city.carry(second, group)
    assert state(group) != before


def test_a_thief_confirms_nothing_that_nobody_has(city: City, group: Desk) -> None:
    second, stolen = city.desk("second"), city.committee
    city.carry(stolen, second)
    write(group.workspace, [result("I1", 71)])
    sent = send(group, COMMITTEE, city.stick())
    second.registries.revoke(stolen.key().keyid, city.root, reason="سرقت", day=DAY)
    group.trust.take(second.trust.for_bundle().values())
    take(stolen, sent.path)
    city.carry(stolen, group)
    (box,) = [one for one in Sending(group.workspace).outboxes() if one.audience == COMMITTEE]
    assert (box.on_stick > 0, box.received) == (True, 0)
    with group.workspace.store.view() as view:
        assert Receipts(view.connection).all() == ()
