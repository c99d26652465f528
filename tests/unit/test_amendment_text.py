"""Values of an amendment survive being written, whatever they are and however they were typed."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment_text import (
    Aim,
    NewIndicator,
    Value,
    entered,
    read,
    written,
)
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.plan import Direction
from paayesh_desktop.domain.verdict import STANDARD_RULES, Comparison, Rule, Verdict
from paayesh_desktop.errors import UserError

numbers = st.decimals(
    min_value=Decimal(-(10**9)), max_value=Decimal(10**9), places=4, allow_nan=False
)
amounts = st.decimals(min_value=0, max_value=Decimal(10**12), places=2, allow_nan=False)
lines = st.text(
    st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp", "Cf", "Zs", "Mn", "Co", "Cn")),
    min_size=1,
    max_size=30,
).filter(lambda text: text == text.strip())


@given(numbers, st.none() | amounts)
def test_a_target_comes_back_as_it_was(value: Decimal, width: Decimal | None) -> None:
    aim = Aim(value, None if width is None else value + width)
    assert read(AmendedField.TARGET, written(aim)) == aim
    assert entered(AmendedField.TARGET, written(aim)) == written(aim)


@given(amounts)
def test_an_amount_comes_back_as_it_was(amount: Decimal) -> None:
    assert read(AmendedField.CREDIT, written(amount)) == amount
    assert entered(AmendedField.CREDIT, written(amount)) == written(amount)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_day_comes_back_as_it_was(day: date) -> None:
    assert read(AmendedField.ENDS_ON, written(day)) == day
    assert entered(AmendedField.ENDS_ON, written(day)) == written(day)


@given(lines, lines, st.sampled_from(list(Direction)), amounts, st.none() | numbers)
def test_a_new_indicator_comes_back_as_it_was(
    code: str, title: str, direction: Direction, weight: Decimal, baseline: Decimal | None
) -> None:
    made = NewIndicator(
        reference_key("element", "x"),
        code,
        title,
        direction=direction,
        weight=weight,
        baseline=baseline,
    )
    once = entered(AmendedField.ADDED, written(made))
    assert entered(AmendedField.ADDED, once) == once
    again = read(AmendedField.ADDED, written(made))
    assert isinstance(again, NewIndicator)
    assert (again.direction, again.weight, again.baseline) == (direction, weight, baseline)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (AmendedField.RULES, STANDARD_RULES),
        (AmendedField.RULES, (Rule(Comparison.ALWAYS, Decimal(1), Verdict.NEAR),)),
        (AmendedField.STOPPED, True),
        (AmendedField.RETIRED, False),
        (AmendedField.SCOPE, "تا ایستگاه سوم"),
        (AmendedField.CREDIT, None),
    ],
)
def test_everything_else_comes_back_too(field: AmendedField, value: Value) -> None:
    assert read(field, written(value)) == value
    assert entered(field, written(value)) == written(value)


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        (AmendedField.TARGET, "۱۲٫۵", "12.5"),
        (AmendedField.TARGET, "۴۰..۶۰", "40..60"),
        (AmendedField.CREDIT, "۲۵۰٬۰۰۰٬۰۰۰", "250000000"),
        (AmendedField.STARTS_ON, "۱۴۰۵/۱/۱", "2026-03-21"),
        (AmendedField.STARTS_ON, "2026-03-21", "2026-03-21"),
        (AmendedField.WEIGHT, "", ""),
    ],
)
def test_what_people_type_is_kept_one_way(field: AmendedField, typed: str, kept: str) -> None:
    assert entered(field, typed) == kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (AmendedField.TARGET, "۶۰..۴۰"),
        (AmendedField.TARGET, "زیاد"),
        (AmendedField.TARGET, "40.."),
        (AmendedField.CREDIT, "−5"),
        (AmendedField.STARTS_ON, "۱۴۰۵/۱۳/۱"),
        (AmendedField.RULES, "attainment >= x: near\nalways: near"),
        (AmendedField.RULES, "always: near\nattainment >= 1: desired"),
        (AmendedField.RULES, "always: no_data"),
        (AmendedField.ADDED, "title: x"),
        (AmendedField.ADDED, "nonsense"),
        (AmendedField.ADDED, "element_id: 5\ncode: a\ntitle: b"),
        (AmendedField.ADDED, "code: a\ntitle: b\nsize: 3"),
    ],
)
def test_what_cannot_be_read_is_said(field: AmendedField, typed: str) -> None:
    with pytest.raises(UserError, match="Nothing was changed"):
        entered(field, typed)


def test_every_field_belongs_to_a_kind_and_has_a_word() -> None:
    for field in AmendedField:
        assert field.kind.word()
        assert str(field.word())
