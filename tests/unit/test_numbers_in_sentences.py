"""A number inside a sentence is said with the digits and marks of the language."""

from decimal import Decimal

import pytest

from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.language import Catalogue, Sentence

NUMBERS = ("0", "12.50", "-1234567.125", "1E+3", "0.000001", "100")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_number_is_said_as_number_boxes_write_it(number: str, language: str) -> None:
    sentence = Sentence("Test", "{number}").fill(number=Decimal(number))
    written = format_number(Decimal(number), persian=language == "fa")
    assert Catalogue(language).say(sentence) == written


def test_whole_numbers_such_as_years_are_not_parted() -> None:
    assert Catalogue("fa").say(Sentence("Test", "{year}").fill(year=1404)) == "۱۴۰۴"


def test_the_number_of_a_case_stands_in_persian_digits_and_in_one_piece() -> None:
    said = Catalogue("fa").say(Sentence("Nowhere", "{number}.").fill(number="1405-12"))
    assert said == "\u2066۱۴۰۵-۱۲\u2069."
    assert Catalogue("en").say(Sentence("Nowhere", "{number}").fill(number="1405-12")) == "1405-12"
    isolated = Sentence("Nowhere", "{number}").fill(number="\u20661405-12\u2069")
    assert Catalogue("fa").say(isolated) == "\u2066۱۴۰۵-۱۲\u2069"
    assert Catalogue("fa").say(Sentence("Nowhere", "{code}").fill(code="PRJ-12")) == "PRJ-12"


@pytest.mark.parametrize(
    "number", ["01234 56789 01234 56789 01234 56789", "0123 4567-8", "\u20660123 4567-8\u2069"]
)
def test_thirty_digits_and_receipts_are_told_from_left_to_right(number: str) -> None:
    sentence = Sentence("Nowhere", "{number}").fill(number=number)
    persian = number.strip("\u2066\u2069").translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert Catalogue("fa").say(sentence) == f"\u2066{persian}\u2069"
    assert Catalogue("en").say(sentence) == number
