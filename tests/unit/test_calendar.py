"""Every Jalali day of two centuries is right, however it is typed."""

import ast
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import paayesh_desktop
from paayesh_desktop.domain.calendar import (
    MONTHS,
    MONTHS_LATIN,
    WEEKDAYS,
    WEEKDAYS_LATIN,
    JalaliDate,
    Style,
    add_months,
    format_jalali,
    from_jalali,
    is_leap,
    month_length,
    parse_jalali,
    to_jalali,
    weekday,
)
from paayesh_desktop.language import Catalogue, Sentence

FIRST = date(1921, 3, 21)
LAST = date(2122, 3, 20)
LEAP_REMAINDERS = (1, 5, 9, 13, 17, 22, 26, 30)

days = st.dates(FIRST, LAST)


def _official_days() -> Iterator[tuple[int, int, int]]:
    """The days of 1300–1500 from the official leap rule alone."""
    for year in range(1300, 1501):
        last = 30 if year % 33 in LEAP_REMAINDERS else 29
        for month, length in enumerate((31,) * 6 + (30,) * 5 + (last,), start=1):
            for day in range(1, length + 1):
                yield year, month, day


def test_every_day_of_two_centuries_agrees_with_the_official_rule_both_ways() -> None:
    gregorian = FIRST
    for year, month, day in _official_days():
        jalali = JalaliDate(year, month, day)
        assert to_jalali(gregorian) == jalali
        assert from_jalali(jalali) == gregorian
        gregorian += timedelta(days=1)
    assert gregorian == LAST + timedelta(days=1)
    assert (LAST - FIRST).days + 1 == 73_414


def test_leap_years_are_the_official_ones() -> None:
    for year in range(1300, 1501):
        assert is_leap(year) == (year % 33 in LEAP_REMAINDERS)
        assert month_length(year, 12) == (30 if is_leap(year) else 29)


@pytest.mark.parametrize(
    ("year", "nowruz"),
    [
        (1404, date(2025, 3, 21)),
        (1405, date(2026, 3, 21)),
        (1406, date(2027, 3, 21)),
        (1409, date(2030, 3, 21)),
        (1437, date(2058, 3, 21)),
    ],
)
def test_the_year_begins_on_the_published_day(year: int, nowruz: date) -> None:
    assert from_jalali(JalaliDate(year, 1, 1)) == nowruz


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1404, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 0, 1), (1404, 1, 0), (0, 1, 1)],
)
def test_a_day_that_does_not_exist_is_refused(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match="no such"):
        JalaliDate(year, month, day)


def test_days_are_ordered_as_they_come() -> None:
    assert JalaliDate(1403, 12, 30) < JalaliDate(1404, 1, 1) < JalaliDate(1404, 2, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "۱۴۰۴/۱/۵",
        "۱۴۰۴/۰۱/۰۵",
        "1404-01-05",
        "1404.1.5",
        "1404٫1٫5",
        "١٤٠٤٠١٠٥",
        "14040105",
        "4/1/5",
        "04/01/05",
        "۱۴۰4/١/5",
        " 1404 / 1 / 5 ",
        "\u200e۱۴۰۴/۰۱/۰۵\u200f",
        "\u2066۱۴۰۴/۰۱/۰۵\u2069",
    ],
)
def test_a_day_is_read_however_it_is_typed(typed: str) -> None:
    assert parse_jalali(typed) == date(2025, 3, 25)


def test_years_of_two_digits_belong_to_the_nearer_century() -> None:
    assert parse_jalali("99/12/30") == from_jalali(JalaliDate(1399, 12, 30))
    assert parse_jalali("50/1/1") == from_jalali(JalaliDate(1350, 1, 1))
    assert parse_jalali("49/1/1") == from_jalali(JalaliDate(1449, 1, 1))


def test_the_day_that_qt_denies_is_read() -> None:
    assert parse_jalali("1436/12/30") == date(2058, 3, 20)


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "1404", "1404/1", "1404/12/30", "1404/13/1", "1404/0/1", "404/1/1", "1501/1/1",
     "1199/1/1", "1404/1/5/6", "140415", "²/1/1", "2025/03/25", "1404/1/٫"],
)  # fmt: skip
def test_what_is_no_day_is_never_moved_to_one(typed: str) -> None:
    assert parse_jalali(typed) is None


@given(st.text())
def test_any_text_is_read_or_refused_without_an_accident(text: str) -> None:
    found = parse_jalali(text)
    assert found is None or 1200 <= to_jalali(found).year <= 1500


@given(days, st.sampled_from([Style.NUMERIC, Style.LATIN_NUMERIC, Style.ISO]))
def test_what_is_written_in_figures_is_read_back(day: date, style: Style) -> None:
    assert parse_jalali(format_jalali(day, style)) == day


def test_every_style_writes_the_day_as_people_do() -> None:
    day = date(2026, 11, 21)
    assert {style: format_jalali(day, style) for style in Style} == {
        Style.NUMERIC: "۱۴۰۵/۰۸/۳۰",
        Style.LONG: "شنبه ۳۰ آبان ۱۴۰۵",
        Style.DAY_MONTH: "۳۰ آبان",
        Style.LATIN_NUMERIC: "1405/08/30",
        Style.LATIN_LONG: "Saturday 30 Aban 1405",
        Style.LATIN_DAY_MONTH: "30 Aban",
        Style.ISO: "1405-08-30",
    }


@given(days)
def test_the_week_begins_on_saturday_and_goes_round(day: date) -> None:
    assert WEEKDAYS_LATIN[weekday(day)] == f"{day:%A}"
    assert weekday(day + timedelta(days=1)) == (weekday(day) + 1) % 7


def test_both_scripts_name_every_month_and_weekday_once() -> None:
    for names, count in ((MONTHS, 12), (MONTHS_LATIN, 12), (WEEKDAYS, 7), (WEEKDAYS_LATIN, 7)):
        assert len(set(names)) == count


def test_names_are_the_same_in_every_thread() -> None:
    said: list[str] = []
    day = date(2026, 11, 21)
    thread = threading.Thread(target=lambda: said.append(format_jalali(day, Style.LONG)))
    thread.start()
    thread.join()
    assert said == [format_jalali(day, Style.LONG)]


@given(days, st.integers(-600, 600))
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(
    day: date, months: int
) -> None:
    start, end = to_jalali(day), to_jalali(add_months(day, months))
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == min(start.day, month_length(end.year, end.month))


def test_one_module_alone_knows_the_library_behind_the_calendar() -> None:
    package = Path(paayesh_desktop.__file__).parent
    knowing = {
        path.name
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Import) and "jdatetime" in [name.name for name in node.names])
        or (isinstance(node, ast.ImportFrom) and node.module == "jdatetime")
    }
    assert knowing == {"calendar.py"}


def test_a_day_in_a_sentence_is_said_in_the_jalali_calendar() -> None:
    sentence = Sentence("Nowhere", "until {day}").fill(day=date(2026, 11, 21))
    assert Catalogue("fa").say(sentence) == "until ۱۴۰۵/۰۸/۳۰"
    assert Catalogue("en").say(sentence) == "until 1405/08/30"
