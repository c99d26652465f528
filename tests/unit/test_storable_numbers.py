"""The store keeps a number to the last digit or refuses it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES, storable


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        ("0", True),
        ("0E-40", True),
        ("0E+40", True),
        ("-12.500", True),
        ("1E+17", True),
        ("1E+18", False),
        ("123456789012345678", True),
        ("1234567890123456789", False),
        ("0.000000000000000001", True),
        ("0.0000000000000000010", True),
        ("0.0000000000000000001", False),
        ("1.0000000000000000000000000000001", False),
        ("1E+1000000", False),
        ("NaN", False),
        ("Infinity", False),
    ],
)
def test_a_number_is_kept_whole_or_not_at_all(number: str, kept: bool) -> None:
    assert storable(Decimal(number)) is kept


@given(st.integers(-(10**20), 10**20), st.integers(-15, 15))
def test_what_is_storable_fits_a_mantissa_of_64_bits(mantissa: int, exponent: int) -> None:
    number = Decimal(f"{mantissa}E{exponent}")
    fits = any(
        number == Decimal(whole := int(number.scaleb(places))).scaleb(-places)
        and abs(whole) < 10**MAX_DIGITS
        for places in range(MAX_PLACES + 1)
    )
    assert storable(number) == fits
