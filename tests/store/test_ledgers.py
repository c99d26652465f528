"""The local tables of the exchange keep what was said, on both databases."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.store.arrivals import Arrival, Arrivals, ArrivalStatus
from paayesh_desktop.store.dispatches import Dispatch, Dispatches
from paayesh_desktop.store.enrolments import AskedEnrolment, Enrolments, EnrolmentStatus
from paayesh_desktop.store.key_slots import KeySlot, KeySlots, Purpose
from paayesh_desktop.store.quarantine import Held, HeldStatus, Quarantine
from paayesh_desktop.store.receipts import Receipt, Receipts
from paayesh_desktop.store.registries import KnownRegistry, Registries
from paayesh_desktop.store.rejections import Rejection, Rejections
from paayesh_desktop.store.root_pins import RootPin, RootPins
from paayesh_desktop.store.store import Store

ORIGIN, DIGEST = uuid4(), bytes(range(32))


def test_an_arrival_is_counted_and_undone(store: Store, person: UUID) -> None:
    made = Arrival(1, 5, person, "W1-3.pbz", DIGEST, COMMITTEE, ORIGIN, 4, "۱۲", date(2026, 1, 2))
    with store.engine.begin() as connection:
        arrivals = Arrivals(connection)
        first, second = arrivals.add(made), arrivals.add(replace(made, at=6))
        arrivals.counted(second, new=3, changed=2, conflicts=1)
        arrivals.undone(second)
    with store.view() as view:
        newest, oldest = Arrivals(view.connection).all()
        assert Arrivals(view.connection).get(first) == oldest == replace(made, id=first)
        assert Arrivals(view.connection).get(99) is None
    assert (newest.new, newest.changed, newest.conflicts) == (3, 2, 1)
    assert newest.status == ArrivalStatus.UNDONE


def test_the_newest_dispatch_to_somebody_is_found(store: Store, person: UUID) -> None:
    made = Dispatch(1, 5, person, COMMITTEE, "a", DIGEST, 9, ORIGIN, 1, DIGEST, False, True)
    with store.engine.begin() as connection:
        dispatches = Dispatches(connection)
        dispatches.add(made)
        last = dispatches.add(replace(made, seq=2))
        dispatches.add(replace(made, audience=ORIGIN))
        found = dispatches.newest(COMMITTEE)
        assert found == replace(made, seq=2, id=last)
        assert dispatches.newest(person) is None
        assert len(dispatches.all()) == 3


def test_an_older_word_does_not_replace_a_newer_receipt(store: Store) -> None:
    said = Receipt(ORIGIN, "all", DIGEST, COMMITTEE, 7, DIGEST, at=100)
    with store.engine.begin() as connection:
        receipts = Receipts(connection)
        assert receipts.put(said)
        assert not receipts.put(replace(said, seq=3, at=50))
        assert receipts.all() == (said,)
        assert receipts.put(replace(said, seq=9, at=200))
        assert [one.seq for one in receipts.of(ORIGIN, "all")] == [9]
        assert receipts.of(ORIGIN, "party:x") == ()


def test_rejections_are_kept_once_a_giver(store: Store) -> None:
    said = Rejection(DIGEST, DIGEST, COMMITTEE, "fork", 7, 100)
    with store.engine.begin() as connection:
        rejections = Rejections(connection)
        rejections.put(said)
        rejections.put(replace(said, at=101))
        assert rejections.all() == (replace(said, at=101),)


def test_a_held_file_waits_for_a_decision(store: Store, person: UUID) -> None:
    file = Held(1, 5, person, "a.pbz", DIGEST, "fork", envelope=b"signed")
    with store.engine.begin() as connection:
        quarantine = Quarantine(connection)
        number = quarantine.add(file)
        assert quarantine.add(file) == number
        assert quarantine.all(HeldStatus.HELD) == (replace(file, id=number),)
        quarantine.decide(number, HeldStatus.DISMISSED)
        assert quarantine.all(HeldStatus.HELD) == ()
        found = quarantine.get(number)
        assert found is not None
        assert found.status == HeldStatus.DISMISSED


def test_the_newest_registry_and_the_newest_pin_count(store: Store, person: UUID) -> None:
    with store.engine.begin() as connection:
        registries, pins = Registries(connection), RootPins(connection)
        assert registries.newest() is None
        assert pins.newest() is None
        for version in (2, 3, 1):
            registries.put(KnownRegistry(version, 5, DIGEST, "1 2 3", b"signed"))
        newest, former = registries.newest(), registries.get(2)
        assert newest is not None
        assert former is not None
        assert (newest.version, former.version) == (3, 2)
        for digits in ("1", "2"):
            pins.add(RootPin(digits, 5, person))
        pinned = pins.newest()
        assert pinned is not None
        assert pinned.fingerprint == "2"


def test_a_request_to_be_admitted_is_compared_and_decided(store: Store, person: UUID) -> None:
    asked = AskedEnrolment(DIGEST, 5, b"signed")
    with store.engine.begin() as connection:
        enrolments = Enrolments(connection)
        enrolments.put(asked)
        enrolments.put(replace(asked, at=6))
        assert enrolments.get(DIGEST) == replace(asked, at=6)
        enrolments.compare(DIGEST, by=person, at=7)
        enrolments.decide(DIGEST, EnrolmentStatus.ADMITTED, by=person, at=8)
        assert enrolments.all(EnrolmentStatus.ASKED) == ()
        (decided,) = enrolments.all()
        assert (decided.compared_by, decided.compared_at) == (person, 7)
        assert (decided.decided_by, decided.decided_at) == (person, 8)


def test_each_person_has_a_slot_of_their_own(store: Store, person: UUID) -> None:
    slot = KeySlot(1, Purpose.SEAL, person, "public", "wrapped", 5)
    other = replace(slot, person=uuid4(), made_at=6)
    with store.engine.begin() as connection:
        slots = KeySlots(connection, 1)
        slots.put(slot)
        slots.put(other)
        slots.put(replace(slot, wrapped="again"))
        assert slots.get(Purpose.SEAL, person) == replace(slot, wrapped="again")
        assert slots.all(Purpose.OPEN) == ()
        slots.remove(Purpose.SEAL, other.person)
        assert [one.person for one in slots.all(Purpose.SEAL)] == [person]
        slots.clear(Purpose.SEAL)
        assert slots.all(Purpose.SEAL) == ()
        with pytest.raises(ValueError, match="another desk"):
            slots.put(replace(slot, desk=2))
