"""Rows are written as revisions, shown by their projections, and never lost."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES, storable
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.plan import Element, ElementKind, Target
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.store import schema
from paayesh_desktop.store.columns import mantissa, number
from paayesh_desktop.store.line import Codec, digest, encode
from paayesh_desktop.store.store import Store
from tests.conftest import SHARED

W1 = reference_key("workgroup", "W1")


def workgroup(title: str = "کارگروه فنی و عمرانی") -> Workgroup:
    return Workgroup(W1, "W1", "civil", title)


def result(value: str | None = "12.5") -> Result:
    return Result(
        new_key(), new_key(), "1404B1", ValueKind.NUMBER, None if value is None else Decimal(value)
    )


def test_what_is_put_can_be_got(store: Store, person: UUID) -> None:
    element = Element(
        new_key(), new_key(), ElementKind.PROJECT, "P-1", "پل عابر", starts_on=date(2025, 3, 21)
    )
    with store.change(by=person) as change:
        assert change.put(element, party=COMMITTEE)
    with store.view() as view:
        assert view.get(Element, element.id) == element


def test_the_same_again_writes_nothing(store: Store, person: UUID) -> None:
    for expected in (True, False):
        with store.change(by=person) as change:
            assert change.put(workgroup(), party=COMMITTEE) is expected
    with store.view() as view:
        assert len(view.history(W1)) == 1


def test_a_changed_row_keeps_its_former_self_in_its_history(store: Store, person: UUID) -> None:
    for title in ("نخست", "دوم"):
        with store.change(by=person) as change:
            change.put(workgroup(title), party=COMMITTEE)
    with store.view() as view:
        first, second = view.history(W1)
    assert (first.number, second.number) == (1, 2)
    assert (first.entity, second.entity) == (workgroup("نخست"), workgroup("دوم"))
    assert first.by == second.by == person
    assert datetime(2023, 11, 14, tzinfo=UTC) < first.at < second.at


def test_a_removed_row_is_gone_but_its_history_stays(store: Store, person: UUID) -> None:
    with store.change(by=person) as change:
        change.put(workgroup(), party=COMMITTEE)
        assert change.remove(workgroup(), party=COMMITTEE)
        assert not change.remove(workgroup(), party=COMMITTEE)
    with store.view() as view:
        assert view.get(Workgroup, W1) is None
        assert view.count(Workgroup) == 0
        assert [revised.removed for revised in view.history(W1)] == [False, True]


def test_a_removed_row_can_come_back(store: Store, person: UUID) -> None:
    with store.change(by=person) as change:
        change.put(workgroup(), party=COMMITTEE)
        change.remove(workgroup(), party=COMMITTEE)
        assert change.put(workgroup(), party=COMMITTEE)
    with store.view() as view:
        assert view.get(Workgroup, W1) == workgroup()


def test_removing_what_never_was_writes_nothing(store: Store, person: UUID) -> None:
    with store.change(by=person) as change:
        assert not change.remove(workgroup(), party=COMMITTEE)


def test_a_failed_change_leaves_nothing(store: Store, person: UUID) -> None:
    def fail_after_writing() -> None:
        with store.change(by=person) as change:
            change.put(workgroup(), party=COMMITTEE)
            _ = 1 // 0

    with pytest.raises(ZeroDivisionError):
        fail_after_writing()
    with store.view() as view:
        assert view.count(Workgroup) == 0
        assert view.rows(sa.select(schema.pending)) == []


def test_only_the_committee_writes_what_is_the_committees(store: Store, person: UUID) -> None:
    with pytest.raises(PermissionError), store.change(by=person) as change:
        change.put(workgroup(), party=W1)


def test_nobody_writes_a_row_of_another_party(store: Store, person: UUID) -> None:
    row = result()
    with store.change(by=person) as change:
        change.put(row, party=W1)
    with pytest.raises(PermissionError), store.change(by=person) as change:
        change.put(row, party=reference_key("workgroup", "W2"))


def test_many_rows_are_written_and_known_again(store: Store, person: UUID) -> None:
    rows = [result() for _ in range(4500)]
    heard: list[int] = []
    with store.change(by=person) as change:
        assert change.put_many(Result, rows, party=W1, told=heard.append) == 4500
    with store.change(by=person) as change:
        assert change.put_many(Result, iter(rows), party=W1) == 0
    with store.view() as view:
        assert view.count(Result, period="1404B1") == 4500
        assert {row.id for row in view.find(Result)} == {row.id for row in rows}
    assert heard[-1] == 4500
    assert heard == sorted(heard)


def test_rows_are_found_by_their_fields_and_in_order(store: Store, person: UUID) -> None:
    plan = new_key()
    made = [
        Element(new_key(), plan, kind, code, "عنوان", position=position)
        for kind, code, position in (
            (ElementKind.AXIS, "A2", 2),
            (ElementKind.AXIS, "A1", 1),
            (ElementKind.PROJECT, "P1", 3),
        )
    ]
    with store.change(by=person) as change:
        change.put_many(Element, made, party=COMMITTEE)
    with store.view() as view:
        axes = view.find(Element, plan_id=plan, kind=ElementKind.AXIS, order_by=("position",))
        any_of = view.find(Element, code=("A1", "P1"), order_by=("position",))
        roots = view.find(Element, parent_id=None)
    assert [row.code for row in axes] == ["A1", "A2"]
    assert [row.code for row in any_of] == ["A1", "P1"]
    assert len(roots) == 3


def test_the_clock_set_back_does_not_turn_the_order_of_changes(
    engine: sa.Engine, store: Store, person: UUID
) -> None:
    late = Store(engine, 1, clock=lambda: 1_900_000_000_000)
    early = Store(engine, 1, clock=lambda: 1_000_000_000_000)
    for writer, title in ((late, "نخست"), (early, "دوم")):
        with writer.change(by=person) as change:
            change.put(workgroup(title), party=COMMITTEE)
    with store.view() as view:
        first, second = view.history(W1)
    assert first.at < second.at


def test_two_desks_that_did_not_see_each_other_leave_two_leaves_and_the_owner_joins_them(
    engine: sa.Engine, store: Store, person: UUID
) -> None:
    with store.change(by=person) as change:
        change.put(workgroup("نخست"), party=COMMITTEE)
    _fork(engine, "میز یک", person)
    _fork(engine, "میز دو", person)
    with store.change(by=person) as change:
        assert change.put(workgroup("پذیرفته"), party=COMMITTEE)
    with store.view() as view:
        assert view.get(Workgroup, W1) == workgroup("پذیرفته")
        history = view.history(W1)
        (joined,) = view.rows(sa.select(schema.revision).where(schema.revision.c.n == 3))
        (row,) = view.rows(sa.select(store.tables[Workgroup]))
    assert {joined.p1, joined.p2} == {revised.hash for revised in history if revised.number == 2}
    assert (row.leaves, row.rev_n) == (1, 3)


def _fork(engine: sa.Engine, title: str, person: UUID) -> None:
    """What an import will do: one more revision on the first one, and both leaves counted."""
    table = schema.projections[Workgroup].table
    with engine.begin() as connection:
        first = connection.execute(sa.select(schema.revision).where(schema.revision.c.n == 1)).one()
        row = workgroup(title)
        body = Codec(Workgroup).body(row)
        line = encode("workgroup", W1, 2, (first.hash,), "put", 1_700_000_000_001, person, body)
        newest = connection.execute(sa.select(sa.func.max(schema.pending.c.id))).scalar_one()
        connection.execute(
            sa.insert(schema.pending).values(id=newest + 1, desk=1, party=1, line=line)
        )
        connection.execute(
            sa.insert(schema.revision).values(
                row_id=W1,
                hash=digest(line),
                n=2,
                p1=first.hash,
                party=1,
                batch=0,
                seg=0,
                off=newest + 1,
                len=len(line),
            )
        )
        leaves = connection.execute(
            sa.select(sa.func.count()).where(schema.revision.c.n == 2)
        ).scalar_one()
        connection.execute(
            sa.update(table).values(title=title, rev_n=2, rev_hash=digest(line), leaves=leaves)
        )


numbers = st.builds(
    number,
    st.integers(-(10**MAX_DIGITS) + 1, 10**MAX_DIGITS - 1),
    st.integers(0, MAX_PLACES),
)


@given(numbers)
def test_a_number_is_taken_apart_and_put_together_to_the_last_digit(value: Decimal) -> None:
    whole, places = mantissa(value)
    assert number(whole, places) == value
    assert 0 <= places <= MAX_PLACES
    assert storable(value)


@settings(max_examples=20, suppress_health_check=SHARED)
@given(st.lists(numbers, min_size=1, max_size=5))
def test_figures_come_back_and_add_up_without_rounding(
    store: Store, person: UUID, values: list[Decimal]
) -> None:
    indicator = new_key()
    rows = [Target(new_key(), new_key(), indicator, "1404", value) for value in values]
    with store.change(by=person) as change:
        change.put_many(Target, rows, party=COMMITTEE)
    table = store.tables[Target]
    with store.view() as view:
        found = view.find(Target, indicator_id=indicator)
        sums = view.rows(
            sa.select(table.c.value_places, sa.func.sum(table.c.value))
            .where(table.c.indicator_id == indicator)
            .group_by(table.c.value_places)
        )
    assert {row.id: row.value for row in found} == {row.id: row.value for row in rows}
    added = sum(Fraction(number(int(whole), places)) for places, whole in sums)
    assert added == sum(Fraction(value) for value in values)


@pytest.mark.parametrize("value", ["1e30", "0.0000000000000000001", "1234567890123456789", "NaN"])
def test_a_number_too_long_to_keep_exactly_is_never_rounded(value: str) -> None:
    assert not storable(Decimal(value))


def test_a_text_without_end_is_refused_in_a_sentence_and_nothing_is_kept(
    store: Store, person: UUID
) -> None:
    long = Workgroup(new_key(), "W9", "transport", "ط" * 100_000)
    short = Workgroup(new_key(), "W8", "transport", "کوتاه")
    with pytest.raises(UserError, match="64 KiB"), store.change(by=person) as change:
        change.put_many(Workgroup, [short, long], party=COMMITTEE)
    with store.view() as view:
        assert view.count(Workgroup) == 0
