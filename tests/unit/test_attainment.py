"""The vectors of ``domain.md`` §3 and the algebra of attainment."""

from decimal import Decimal, getcontext, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.attainment import (
    PLACES,
    Formula,
    attainment,
    formula,
    scored,
    shown,
    stored,
)
from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES, storable
from paayesh_desktop.domain.plan import Direction

INCREASE, DECREASE, EXACT, RANGE = (
    Direction.INCREASE,
    Direction.DECREASE,
    Direction.EXACT,
    Direction.RANGE,
)

VECTORS = [
    (INCREASE, "50", {"50": "1", "100": "2", "0": "0", "-50": "-1"}),
    (INCREASE, "-50", {"-50": "1", "-100": "0", "0": "2"}),
    (INCREASE, "0", {"0": "1", "1": "1", "-1": "0"}),
    (DECREASE, "50", {"50": "1", "100": "0", "200": "-2", "0": "2"}),
    (DECREASE, "-50", {"-50": "1", "-100": "2", "50": "-1"}),
    (DECREASE, "0", {"0": "1", "-1": "1", "1": "0"}),
    (EXACT, "50", {"50": "1", "60": "0.8", "40": "0.8"}),
    (EXACT, "0", {"0": "1", "0.1": "0", "-0.1": "0"}),
]


@st.composite
def _numbers(draw: st.DrawFn) -> Decimal:
    """Any number that the store can keep."""
    mantissa = draw(st.integers(1 - 10**MAX_DIGITS, 10**MAX_DIGITS - 1))
    return Decimal(mantissa).scaleb(-draw(st.integers(0, MAX_PLACES)))


numbers = _numbers()
one_way = st.sampled_from([INCREASE, DECREASE])


@pytest.mark.parametrize(
    ("direction", "target", "actual", "expected"),
    [
        (direction, target, actual, expected)
        for direction, target, cases in VECTORS
        for actual, expected in cases.items()
    ],
)
def test_the_vectors_of_the_domain_hold(
    direction: Direction, target: str, actual: str, expected: str
) -> None:
    assert attainment(Decimal(actual), Decimal(target), direction) == Decimal(expected)


@pytest.mark.parametrize(
    ("actual", "expected"),
    [("10", "1"), ("20", "1"), ("15", "1"), ("25", "0.5"), ("5", "0.5"), ("30", "0"), ("40", "-1")],
)
def test_a_range_falls_off_over_its_own_width(actual: str, expected: str) -> None:
    assert attainment(Decimal(actual), Decimal(10), RANGE, Decimal(20)) == Decimal(expected)


def test_a_range_without_width_is_an_exact_value() -> None:
    assert attainment(Decimal(60), Decimal(50), RANGE, Decimal(50)) == Decimal("0.8")
    assert formula(RANGE, Decimal(0), Decimal(0)) is Formula.EXACT_ZERO


@pytest.mark.parametrize("upper", [None, Decimal(9)])
def test_an_open_or_upside_down_range_has_no_attainment(upper: Decimal | None) -> None:
    with pytest.raises(ValueError, match="upper end"):
        attainment(Decimal(10), Decimal(10), RANGE, upper)


def test_the_unexplained_percentage_of_a_neighbouring_system_is_the_decreasing_formula() -> None:
    """Its user saw 35.1 % and nobody could tell why (peers, complaint 19)."""
    p = attainment(Decimal(2_421_665), Decimal(1_468_493), DECREASE)
    assert f"{p:.3f}" == "0.351"


@given(numbers, numbers)
def test_less_is_the_mirror_image_of_more_about_the_target(
    actual: Decimal, target: Decimal
) -> None:
    with localcontext(prec=60):
        mirrored = 2 * target - actual
    assert stored(attainment(actual, target, DECREASE)) == stored(
        attainment(mirrored, target, INCREASE)
    )


@given(numbers, numbers)
def test_exact_treats_both_sides_alike(off: Decimal, target: Decimal) -> None:
    with localcontext(prec=60):
        above, below = target + off, target - off
    assert attainment(above, target, EXACT) == attainment(below, target, EXACT)


@given(numbers, numbers, numbers, one_way)
def test_a_better_actual_never_has_a_lower_attainment(
    one: Decimal, other: Decimal, target: Decimal, direction: Direction
) -> None:
    worse, better = sorted((one, other), reverse=direction is DECREASE)
    assert attainment(worse, target, direction) <= attainment(better, target, direction)


@given(numbers, numbers, numbers, numbers)
def test_outside_a_range_farther_is_never_better(
    actual: Decimal, farther: Decimal, low: Decimal, high: Decimal
) -> None:
    low, high = sorted((low, high))
    with localcontext(prec=60):
        near, far = sorted((high + abs(actual), high + abs(farther)))
    assert attainment(far, low, RANGE, high) <= attainment(near, low, RANGE, high)


@given(numbers, numbers.filter(bool), st.sampled_from([INCREASE, DECREASE, EXACT]))
def test_attainment_is_one_exactly_where_the_target_is_reached_exactly(
    actual: Decimal, target: Decimal, direction: Direction
) -> None:
    assert (attainment(actual, target, direction) == 1) == (actual == target)
    assert attainment(target, target, direction) == 1


@given(numbers, numbers, one_way)
def test_at_least_one_means_met(actual: Decimal, target: Decimal, direction: Direction) -> None:
    met = actual >= target if direction is INCREASE else actual <= target
    assert (attainment(actual, target, direction) >= 1) == met


@given(numbers, numbers, numbers)
def test_inside_a_range_is_one_and_outside_is_less(
    actual: Decimal, low: Decimal, high: Decimal
) -> None:
    low, high = sorted((low, high))
    assert (attainment(actual, low, RANGE, high) == 1) == (low <= actual <= high)


@given(numbers, numbers, st.sampled_from([INCREASE, DECREASE, EXACT]))
def test_what_is_stored_fits_the_store_and_is_as_near_as_it_can_be(
    actual: Decimal, target: Decimal, direction: Direction
) -> None:
    p = attainment(actual, target, direction)
    kept = stored(p)
    assert storable(kept)
    if abs(p) < 10:
        assert abs(kept - p) <= Decimal("5e-13")
    assert stored(kept) == kept


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        (Decimal(2) / 3, "0.666666666667"),
        (Decimal("999999.9999999999996"), "1000000"),
        (Decimal("999999999999999999.6"), "999999999999999999"),
        (Decimal("-1e30"), "-999999999999999999"),
        (Decimal("12345678901234567.89"), "12345678901234567.9"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0E-20"), "0"),
    ],
)
def test_the_store_keeps_eighteen_digits(number: Decimal, kept: str) -> None:
    assert str(stored(number)) == kept


def test_a_reported_figure_is_kept_to_its_last_digit_and_a_calculated_one_to_twelve() -> None:
    figure = Decimal("95.083333333333333")
    assert stored(figure) == figure
    assert stored(figure, exact=PLACES) == Decimal("95.083333333333")


def test_shown_ends_at_two_and_scored_at_one() -> None:
    given_values = [Decimal(text) for text in ("-1", "0.4", "1.2", "7")]
    assert [shown(p) for p in given_values] == [0, Decimal("0.4"), Decimal("1.2"), 2]
    assert [scored(p) for p in given_values] == [0, Decimal("0.4"), 1, 1]


def test_the_context_of_the_caller_has_no_say() -> None:
    with localcontext(prec=3):
        p = attainment(Decimal(2), Decimal(3), INCREASE)
    assert len(p.as_tuple().digits) == 28
    assert getcontext().prec == 28
