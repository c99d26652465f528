"""The code of a paper: what is mistyped is noticed, whatever keyboard it is typed with."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.reports.verification_code import code, is_code, printed_in, read, scanned

DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SAMPLE = code(hashlib.sha256(b"sample").hexdigest())


def digits(written: str) -> str:
    return "".join(sign for sign in written if sign.isdigit())


@given(DIGESTS)
def test_a_code_is_twelve_digits_and_their_guard(digest: str) -> None:
    written = code(digest)
    assert digits(written)[:12] == f"{int(digest, 16) % 10**12:012}"
    assert (written[4], written[9], written[14], len(written)) == (" ", " ", "-", 16)
    assert read(written) == written


@given(DIGESTS, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(digest: str, place: int, more: int) -> None:
    number = digits(code(digest))
    other = str((int(number[place]) + more) % 10)
    assert not is_code(number[:place] + other + number[place + 1 :])


@given(DIGESTS, st.integers(0, 11))
def test_two_neighbours_that_changed_places_are_noticed(digest: str, place: int) -> None:
    number = digits(code(digest))
    first, second = number[place : place + 2]
    swapped = number[:place] + second + first + number[place + 2 :]
    assert is_code(swapped) == (first == second)


@given(DIGESTS)
def test_a_code_is_read_from_every_keyboard_and_from_a_scanner(digest: str) -> None:
    written = code(digest)
    for typed in (
        digits(written),
        written.translate(PERSIAN),
        digits(written).translate(ARABIC),
        written.replace(" ", "").translate(PERSIAN),
        written.replace("-", "\u2013"),
        f" \u2066{written}\u2069\n",
        scanned(written),
        scanned(written).lower(),
    ):
        assert read(typed) == written


@pytest.mark.parametrize("typed", ["", "۱۲۳", digits(SAMPLE) + "0", f"کد {SAMPLE}", "PAAYESH:"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read(typed) is None


@given(st.text())
def test_nothing_that_can_be_typed_breaks_it(typed: str) -> None:
    found = read(typed)
    assert found is None or is_code(found)


@given(st.lists(DIGESTS, max_size=4, unique=True))
def test_codes_are_found_in_the_text_of_a_paper(digests: list[str]) -> None:
    written = [code(digest) for digest in digests]
    text = "\n".join(f"کد سند: {one.translate(PERSIAN)} برگ ۱ از ۲" for one in written)
    assert printed_in(text) == tuple(dict.fromkeys(written))


@given(DIGESTS)
def test_a_code_is_read_as_a_viewer_gives_it_out_of_a_persian_line(digest: str) -> None:
    written = code(digest)
    first, second, last = written.split()
    copied = f"{last} {second} {first}".translate(PERSIAN)
    assert read(copied) == written
    assert printed_in(f"کد راستی‌آزمایی\r\n{copied}") == (written,)


def test_a_telephone_number_is_no_code() -> None:
    assert printed_in("تلفن ۰۲۱۱ ۲۳۴۵ ۶۷۸۹-۱ و 12345678901234567890") == ()
