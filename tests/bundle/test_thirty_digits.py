"""Digits that people compare: thirty of a key, and the receipt number told on the telephone."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Root

DIGESTS = st.binary(min_size=32, max_size=32)
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@given(DIGESTS)
def test_six_groups_of_five_digits(digest: bytes) -> None:
    groups = fingerprint.digits(digest).split(" ")
    assert [len(group) for group in groups] == [5] * 6
    assert int("".join(groups)) == int.from_bytes(digest) % 10**30


@given(DIGESTS)
def test_typed_on_any_keyboard_and_with_any_gaps_they_are_the_same(digest: bytes) -> None:
    shown = fingerprint.digits(digest)
    for typed in (
        shown,
        shown.replace(" ", ""),
        shown.translate(PERSIAN),
        shown.translate(ARABIC).replace(" ", "-"),
        f"\u2066{shown}\u2069\n",
    ):
        assert fingerprint.same(typed, shown)


@given(DIGESTS, st.integers(0, 29), st.integers(1, 9))
def test_one_other_digit_is_not_the_same(digest: bytes, place: int, more: int) -> None:
    shown = fingerprint.plain(fingerprint.digits(digest))
    other = str((int(shown[place]) + more) % 10)
    assert not fingerprint.same(shown[:place] + other + shown[place + 1 :], shown)


@pytest.mark.parametrize("typed", ["", "1234", "0" * 29, "0" * 31, "صفر"])
def test_what_has_not_thirty_digits_is_never_the_same(typed: str) -> None:
    assert not fingerprint.same(typed, typed)


def test_the_digits_of_a_root_do_not_depend_on_the_order_of_its_keys() -> None:
    keys = tuple(SigningKey.generate().public.hex() for _ in range(3))
    digits = fingerprint.of_root(Root(keys, 2))
    assert fingerprint.of_root(Root(keys[::-1], 2)) == digits
    assert fingerprint.of_root(Root(keys, 1)) != digits
    assert fingerprint.of_root(Root(keys[:2], 2)) != digits


def test_the_digits_of_a_key_are_those_of_its_id() -> None:
    key = SigningKey.generate()
    assert fingerprint.of_key(key.public) == fingerprint.digits(bytes.fromhex(key.keyid))


@given(DIGESTS)
def test_a_receipt_number_is_recognised(chain: bytes) -> None:
    number = fingerprint.receipt_number(chain)
    assert len(number) == len("1234 5678-9")
    assert fingerprint.is_receipt_number(number)
    assert fingerprint.same_receipt(number.translate(PERSIAN), chain)


@given(DIGESTS, st.integers(0, 8), st.integers(1, 9))
def test_one_misheard_digit_is_noticed(chain: bytes, place: int, more: int) -> None:
    number = fingerprint.plain(fingerprint.receipt_number(chain))
    other = str((int(number[place]) + more) % 10)
    assert not fingerprint.is_receipt_number(number[:place] + other + number[place + 1 :])


@given(DIGESTS, st.integers(0, 7))
def test_two_digits_that_changed_places_are_noticed(chain: bytes, place: int) -> None:
    number = fingerprint.plain(fingerprint.receipt_number(chain))
    first, second = number[place], number[place + 1]
    swapped = number[:place] + second + first + number[place + 2 :]
    assert fingerprint.is_receipt_number(swapped) == (first == second)


def test_a_receipt_number_of_another_length_is_none() -> None:
    assert not fingerprint.is_receipt_number("")
    assert not fingerprint.is_receipt_number("0" * 10)


def test_a_qr_code_is_square_and_has_its_three_corners() -> None:
    code = fingerprint.qr(fingerprint.digits(hashlib.sha256(b"key").digest()))
    size = len(code)
    assert all(len(row) == size for row in code)
    ring = (True,) * 7
    assert code[0][:7] == code[0][-7:] == code[-1][:7] == ring
    assert code[1][:7] == (True, *(False,) * 5, True)
