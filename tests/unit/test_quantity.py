"""A typed number is the number everyone would read, or no number at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES, storable
from paayesh_desktop.domain.quantity import (
    NumberProblem,
    digits,
    format_number,
    format_percent,
    parse_number,
    read_number,
)


@st.composite
def storable_numbers(draw: st.DrawFn) -> Decimal:
    mantissa = draw(st.integers(-(10**MAX_DIGITS) + 1, 10**MAX_DIGITS - 1))
    return Decimal(mantissa).scaleb(-draw(st.integers(0, MAX_PLACES)))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12.5", "12.5"),
        ("۱۲.۵", "12.5"),
        ("۱۲/۵", "12.5"),
        ("۱۲٫۵", "12.5"),
        ("12٫5", "12.5"),
        ("12,500", "12500"),
        ("۱۲٬۵۰۰", "12500"),
        ("۱۲،۵۰۰", "12500"),
        ("12 500", "12500"),
        ("12\u00a0500", "12500"),
        ("1,234,567.89", "1234567.89"),
        ("-3.5", "-3.5"),
        ("−3.5", "-3.5"),
        ("−۱۲", "-12"),
        ("- 12", "-12"),
        ("\u200e−۵", "-5"),
        ("\u2066-5\u2069", "-5"),
        ("+7", "7"),
        ("١٢٣", "123"),
        ("۱2۳", "123"),
        ("007", "7"),
        (".5", "0.5"),
        ("٫۵", "0.5"),
        ("0", "0"),
        ("-0", "0"),
        (" ۱۲ ", "12"),
        ("1.500", "1.5"),
        ("123456789012345678", "123456789012345678"),
        ("0.000000000001", "0.000000000001"),
    ],
)
def test_a_number_is_read_however_it_is_typed(typed: str, number: str) -> None:
    assert read_number(typed) == parse_number(typed) == Decimal(number)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", NumberProblem.EMPTY),
        (" \u200f ", NumberProblem.EMPTY),
        ("1,2,3", NumberProblem.AMBIGUOUS),
        ("12,5", NumberProblem.AMBIGUOUS),
        ("0,500", NumberProblem.AMBIGUOUS),
        ("1234,567", NumberProblem.AMBIGUOUS),
        ("1.2.3", NumberProblem.AMBIGUOUS),
        ("1.234.567", NumberProblem.AMBIGUOUS),
        ("1.234,5", NumberProblem.AMBIGUOUS),
        ("1٬234,567", NumberProblem.AMBIGUOUS),
        ("12 50", NumberProblem.AMBIGUOUS),
        ("۱۴۰۵/۰۸/۳۰", NumberProblem.AMBIGUOUS),
        ("abc", NumberProblem.NOT_A_NUMBER),
        ("12 نفر", NumberProblem.NOT_A_NUMBER),
        ("12%", NumberProblem.NOT_A_NUMBER),
        ("5-", NumberProblem.NOT_A_NUMBER),
        ("--5", NumberProblem.NOT_A_NUMBER),
        ("(5)", NumberProblem.NOT_A_NUMBER),
        ("5.", NumberProblem.NOT_A_NUMBER),
        ("-", NumberProblem.NOT_A_NUMBER),
        (".", NumberProblem.NOT_A_NUMBER),
        ("1e5", NumberProblem.NOT_A_NUMBER),
        ("NaN", NumberProblem.NOT_A_NUMBER),
        ("Infinity", NumberProblem.NOT_A_NUMBER),
        ("½", NumberProblem.NOT_A_NUMBER),
        ("²", NumberProblem.NOT_A_NUMBER),
        ("#REF!", NumberProblem.NOT_A_NUMBER),
        ("1234567890123456789", NumberProblem.TOO_LONG),
        ("0.0000000000000000001", NumberProblem.TOO_LONG),
        ("1.0000000000000000000000000000001", NumberProblem.TOO_LONG),
        ("9" * 1000, NumberProblem.TOO_LONG),
    ],
)
def test_what_could_be_misread_is_refused_with_its_reason(
    typed: str, problem: NumberProblem
) -> None:
    assert read_number(typed) is problem
    assert parse_number(typed) is None
    assert str(problem.sentence()).endswith(".")


@given(storable_numbers(), st.booleans(), st.booleans())
def test_every_number_that_can_be_stored_is_read_back_as_it_is_shown(
    number: Decimal, persian: bool, grouping: bool
) -> None:
    shown = format_number(number, persian=persian, grouping=grouping)
    assert read_number(shown) == number


@given(storable_numbers(), st.integers(0, MAX_PLACES))
def test_rounding_for_the_eye_is_never_off_by_more_than_half_a_unit(
    number: Decimal, places: int
) -> None:
    shown = format_number(number, places=places, persian=False, grouping=False)
    assert abs(Decimal(shown) - number) <= Decimal(5).scaleb(-places - 1)
    assert len(shown.partition(".")[2]) == places


@given(st.text())
def test_whatever_is_typed_a_number_that_comes_out_can_be_stored(text: str) -> None:
    number = parse_number(text)
    assert number is None or storable(number)


@given(st.text("0123456789۰۵٣٤.,/٫٬،- −+\u200e", max_size=30))
def test_whatever_digits_are_typed_a_number_that_comes_out_can_be_stored(text: str) -> None:
    number = parse_number(text)
    assert number is None or storable(number)


@pytest.mark.parametrize(
    ("number", "persian", "latin"),
    [
        ("12500.5", "۱۲٬۵۰۰٫۵", "12,500.5"),
        ("-5", "\u200e−۵", "-5"),
        ("0.10", "۰٫۱", "0.1"),
        ("1E+3", "۱٬۰۰۰", "1,000"),
        ("0E-12", "۰", "0"),
        ("123456789012345678", "۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸", "123,456,789,012,345,678"),
    ],
)
def test_a_number_is_shown_in_either_script(number: str, persian: str, latin: str) -> None:
    assert format_number(Decimal(number)) == persian
    assert format_number(Decimal(number), persian=False) == latin


def test_halves_are_rounded_away_from_zero_and_zero_has_no_sign() -> None:
    assert format_number(Decimal("2.5"), places=0) == "۳"
    assert format_number(Decimal("-2.5"), places=0) == "\u200e−۳"
    assert format_number(Decimal("-0.001"), places=2) == "۰٫۰۰"


def test_a_ratio_is_shown_as_a_percentage() -> None:
    assert format_percent(Decimal("0.85")) == "۸۵٪"
    assert format_percent(Decimal("0.8549"), places=1) == "۸۵٫۵٪"
    assert format_percent(Decimal("-0.05")) == "\u200e−۵٪"
    assert format_percent(Decimal("12.5"), persian=False) == "1,250%"


def test_digits_of_counts_and_years_are_persian() -> None:
    assert digits(1405) == "۱۴۰۵"
    assert digits("٠٢١-88") == "۰۲۱-۸۸"
