"""Columns stand under each other as a terminal counts places, whatever is written in them."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from paayesh_desktop.cli.text_table import Column, aligned, shortened, width
from paayesh_desktop.language import translate

TEXT = Column(translate("Terminal", "Title"), wide=True)
NUMBER = Column(translate("Terminal", "Target"), number=True)
WORDS = st.text(st.sampled_from("ab برنامه‌\u200cًّ漢字۱۲٬"), max_size=40)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("plan", 4),
        ("برنامه", 6),
        ("برنامه‌ریزی", 10),
        ("اجرای ِ طرح", 10),
        ("漢字", 4),
        ("\u2068الف\u2069", 3),
        ("", 0),
    ],
)
def test_what_cannot_be_seen_takes_no_place(text: str, places: int) -> None:
    assert width(text) == places


@given(WORDS, st.integers(1, 50))
def test_a_shortened_text_fits_and_a_short_one_stays(text: str, places: int) -> None:
    short = shortened(text, places)
    assert width(short) <= places
    assert (short == text) == (width(text) <= places)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5))
def test_every_number_ends_in_the_same_place(rows: list[tuple[str, str, str]]) -> None:
    cells = [(title, number, f"{last}|") for title, number, last in rows]
    lines = aligned([TEXT, NUMBER, TEXT], cells, available=1000, right_to_left=False)
    ends = {width(line.removesuffix(last)) for line, (_, _, last) in zip(lines, cells, strict=True)}
    assert len(ends) == 1


@given(
    st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5), st.integers(50, 90), st.booleans()
)
def test_wide_columns_give_way_to_a_narrow_screen(
    rows: list[tuple[str, str]], available: int, right_to_left: bool
) -> None:
    lines = aligned([TEXT, TEXT], rows, available=available, right_to_left=right_to_left)
    assert all(width(line) <= available for line in lines)


def test_a_screen_that_orders_persian_is_told_the_direction_of_every_cell() -> None:
    rows = [("کد", "عنوان"), ("T1", "تأخیر")]
    marked = aligned([TEXT, TEXT], rows, available=80, right_to_left=True)
    plain = aligned([TEXT, TEXT], rows, available=80, right_to_left=False)
    assert [line.replace("\u200f", "") for line in marked] == plain
    assert all(line.count("\u200f") == 2 for line in marked)
