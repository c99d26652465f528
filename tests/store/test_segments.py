"""Lines that are sealed into a segment are read, checked and rebuilt like those still pending."""

import hashlib
import zlib
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.store import check, schema
from paayesh_desktop.store.replay import Replay, state_hash
from paayesh_desktop.store.store import Store

KEY, ABOUT = new_key(), new_key()


def _unheard(_done: int, _total: int) -> None:
    pass


def _put(store: Store, person: UUID, value: str) -> None:
    row = Result(KEY, ABOUT, "1404", ValueKind.NUMBER, Decimal(value))
    with store.change(by=person) as change:
        change.put(row, party=COMMITTEE)


def _seal(engine: sa.Engine) -> None:
    """What an export will do: the pending lines become one segment, the index follows."""
    with engine.begin() as connection:
        rows = connection.execute(sa.select(schema.pending).order_by(schema.pending.c.id)).all()
        raw = b"".join(row.line + b"\n" for row in rows)
        connection.execute(
            sa.insert(schema.segment).values(
                id=1,
                origin=uuid4(),
                feed="all",
                seq=1,
                sha256=hashlib.sha256(raw).digest(),
                bytes=len(raw),
                count=len(rows),
                party=1,
            )
        )
        connection.execute(sa.insert(schema.segdata).values(id=1, data=zlib.compress(raw)))
        offset = 0
        for row in rows:
            connection.execute(
                sa.update(schema.revision)
                .where(schema.revision.c.seg == 0, schema.revision.c.off == row.id)
                .values(seg=1, off=offset)
            )
            offset += len(row.line) + 1
        connection.execute(sa.delete(schema.pending))


@pytest.fixture
def sealed(store: Store, person: UUID) -> Store:
    """Two revisions of a row in a segment, and a third one pending."""
    _put(store, person, "1.5")
    _put(store, person, "2.5")
    _seal(store.engine)
    _put(store, person, "3.5")
    return store


def test_the_history_of_a_row_goes_back_through_the_segments(sealed: Store) -> None:
    with sealed.view() as view:
        values = [
            revised.entity.value
            for revised in view.history(KEY)
            if isinstance(revised.entity, Result)
        ]
    assert values == [Decimal("1.5"), Decimal("2.5"), Decimal("3.5")]


def test_a_database_with_segments_is_sound_and_rebuilds_to_the_same_state(sealed: Store) -> None:
    with sealed.engine.connect() as connection:
        before = state_hash(connection)
    assert list(check.problems(sealed.engine, _unheard)) == []
    with sealed.engine.begin() as connection:
        assert Replay(connection).index_again(_unheard) == 3
    with sealed.engine.connect() as connection:
        assert state_hash(connection) == before
    assert list(check.problems(sealed.engine, _unheard)) == []


@pytest.mark.parametrize("damage", [b"not deflated", zlib.compress(b"another line\n")])
def test_a_damaged_segment_is_found_and_never_rebuilt_from(sealed: Store, damage: bytes) -> None:
    with sealed.engine.begin() as connection:
        connection.execute(sa.update(schema.segdata).values(data=damage))
    problems = [problem.source for problem in check.problems(sealed.engine, _unheard)]
    assert any("is damaged" in problem for problem in problems)
    with pytest.raises(UserError, match="is damaged"), sealed.engine.begin() as connection:
        Replay(connection).index_again(_unheard)


def test_a_lost_segment_is_found(sealed: Store) -> None:
    with sealed.engine.begin() as connection:
        connection.execute(sa.delete(schema.segdata))
    problems = [problem.source for problem in check.problems(sealed.engine, _unheard)]
    assert any("is damaged" in problem for problem in problems)


def test_a_damaged_segment_without_its_index_is_not_rebuilt_from(sealed: Store) -> None:
    with sealed.engine.begin() as connection:
        connection.execute(sa.update(schema.segdata).values(data=b"not deflated"))
        connection.execute(sa.delete(schema.revision))
    with pytest.raises(UserError, match="is damaged"), sealed.engine.begin() as connection:
        Replay(connection).index_again(_unheard)
