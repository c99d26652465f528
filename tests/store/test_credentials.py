"""Credentials stay at their desk, on both databases, and every try is counted."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.store import desk, schema
from paayesh_desktop.store.credentials import Credential, Credentials
from paayesh_desktop.store.store import Store


def a_desk(engine: sa.Engine) -> desk.Desk:
    return desk.settle(
        engine,
        party=COMMITTEE,
        title="میز دیگر",
        person=new_key(),
        plays_all=False,
        machine=b"",
        at=1_700_000_000_001,
    )


def number_of(engine: sa.Engine) -> int:
    found = desk.found(engine)
    assert found is not None
    return found.number


def test_what_is_put_is_read_and_replaced(engine: sa.Engine, store: Store) -> None:
    kept = Credentials(engine, number_of(store.engine))
    one = Credential(new_key(), "argon2id …", b"\x00\xff", keeper=True, changed_at=7)
    kept.put(one)
    assert kept.all() == (one,)
    kept.put(replace(one, must_change=True))
    assert kept.get(one.person) == replace(one, must_change=True)
    kept.remove(one.person)
    assert kept.get(one.person) is None


def test_a_desk_knows_nothing_of_the_people_of_another(engine: sa.Engine, store: Store) -> None:
    mine = Credentials(engine, number_of(store.engine))
    other = Credentials(engine, a_desk(engine).number)
    person = new_key()
    mine.put(Credential(person, failures=1))
    other.put(Credential(person, failures=5))
    other.count_failure(person, 9)
    mine.remove(person)
    assert mine.all() == ()
    assert other.all() == (Credential(person, failures=6, changed_at=9),)


def test_tries_at_the_same_time_are_all_counted(engine: sa.Engine, store: Store) -> None:
    kept = Credentials(engine, number_of(store.engine))
    person = new_key()
    kept.put(Credential(person))
    with ThreadPoolExecutor(4) as pool:
        for tried in [pool.submit(kept.count_failure, person, at) for at in range(20)]:
            tried.result()
    found = kept.get(person)
    assert found is not None
    assert found.failures == 20


def test_handing_a_desk_over_changes_that_desk_alone(engine: sa.Engine, store: Store) -> None:
    first = desk.found(store.engine)
    second = a_desk(engine)
    assert first is not None
    heir = new_key()
    assert desk.entrust(engine, second, heir).person == heir
    with engine.connect() as connection:
        rows = connection.execute(sa.select(schema.desk.c.id, schema.desk.c.person)).all()
    assert {row.id: row.person for row in rows} == {first.number: first.person, second.number: heir}
