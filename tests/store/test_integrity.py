"""What was changed from outside is found, and what can be made again is."""

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.store import check
from paayesh_desktop.store.replay import Replay, state_hash
from paayesh_desktop.store.store import Store

Tamper = Callable[[sa.Connection], None]


def _unheard(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def filled(store: Store, person: UUID) -> Store:
    rows = [
        Result(new_key(), new_key(), "1404B1", ValueKind.NUMBER, Decimal("12.5")) for _ in range(9)
    ]
    workgroup = Workgroup(new_key(), "W1", "civil", "کارگروه")
    with store.change(by=person) as change:
        change.put_many(Result, rows, party=COMMITTEE)
        change.put(workgroup, party=COMMITTEE)
    with store.change(by=person) as change:
        change.put(
            Result(rows[0].id, rows[0].indicator_id, "1404B1", ValueKind.ZERO, Decimal(0)),
            party=COMMITTEE,
        )
        change.remove(rows[1], party=COMMITTEE)
    return store


def _problems(store: Store) -> list[str]:
    return [problem.source for problem in check.problems(store.engine, _unheard)]


def _state(store: Store) -> str:
    with store.engine.connect() as connection:
        return state_hash(connection)


def _rebuild(store: Store) -> int:
    with store.engine.begin() as connection:
        return Replay(connection).index_again(_unheard)


def test_a_sound_database_has_no_problems(filled: Store) -> None:
    assert _problems(filled) == []


def test_rebuilding_changes_nothing_in_a_sound_database(filled: Store) -> None:
    before = _state(filled)
    assert _rebuild(filled) == 12
    assert _state(filled) == before
    assert _problems(filled) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE result SET value = 126 WHERE value = 125", "is not what its last saved line says"),
        ("UPDATE result SET removed = NOT removed", "is not what its last saved line says"),
        ("DELETE FROM result WHERE value = 125", "is not what its last saved line says"),
        ("DELETE FROM revision WHERE n = 2", "saved lines"),
        ("UPDATE workgroup SET title = 'دیگری'", "is not what its last saved line says"),
    ],
)
def test_an_edit_from_outside_is_found_and_mended_from_the_saved_lines(
    filled: Store, statement: str, said: str
) -> None:
    before = _state(filled)
    with filled.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert any(said in problem for problem in _problems(filled))
    _rebuild(filled)
    assert _state(filled) == before
    assert _problems(filled) == []


def test_a_row_that_no_line_explains_is_found(filled: Store) -> None:
    with filled.engine.begin() as connection:
        table = filled.tables[Workgroup]
        row = dict(connection.execute(sa.select(table)).mappings().one())
        connection.execute(sa.insert(table).values(**{**row, "id": new_key()}))
    assert any("no saved line explains" in problem for problem in _problems(filled))


def test_an_altered_line_is_found_and_rebuilding_refuses_to_hide_it(filled: Store) -> None:
    before = _state(filled)
    with filled.engine.begin() as connection:
        line = connection.exec_driver_sql("SELECT line FROM pending WHERE id = 3").scalar_one()
        connection.execute(
            sa.text("UPDATE pending SET line = :line WHERE id = 3"),
            {"line": bytes(line).replace(b"12.5", b"92.5")},
        )
    assert any("is damaged" in problem for problem in _problems(filled))
    with pytest.raises(UserError, match="is damaged"):
        _rebuild(filled)
    assert _state(filled) == before


def test_a_lost_line_is_found(filled: Store) -> None:
    with filled.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM pending WHERE id = 3")
    assert any("is damaged" in problem for problem in _problems(filled))


def test_a_check_tells_how_far_it_is(filled: Store) -> None:
    heard: list[tuple[int, int]] = []
    assert (
        list(check.problems(filled.engine, lambda done, total: heard.append((done, total)))) == []
    )
    assert heard[-1] == (24, 24)
