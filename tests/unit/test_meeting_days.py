"""Proposed meeting days are working days spread over the month."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.calendar import FRIDAY, JalaliDate, from_jalali, to_jalali, weekday
from paayesh_desktop.domain.meeting_days import monthly, seasonal

years, months = st.integers(1390, 1420), st.integers(1, 12)


@given(years, months, st.integers(1, 4), st.sets(st.integers(1, 29)))
def test_they_are_working_days_of_the_month_in_order(
    year: int, month: int, count: int, closed: set[int]
) -> None:
    holidays = frozenset(from_jalali(JalaliDate(year, month, day)) for day in closed)
    days = monthly(year, month, count, holidays)
    assert days == sorted(set(days))
    assert len(days) <= count
    for day in days:
        jalali = to_jalali(day)
        assert (jalali.year, jalali.month) == (year, month)
        assert weekday(day) != FRIDAY
        assert day not in holidays


@given(years, months)
def test_two_meetings_lie_about_a_fortnight_apart(year: int, month: int) -> None:
    first, second = monthly(year, month, 2, frozenset())
    assert timedelta(days=13) <= second - first <= timedelta(days=18)


@given(years, months)
def test_the_council_meets_once_in_the_last_month_of_a_season(year: int, month: int) -> None:
    assert len(seasonal(year, month, frozenset())) == (month in (3, 6, 9, 12))


def test_a_month_without_a_working_day_proposes_none() -> None:
    every_day = frozenset(date(2025, 8, 1) + timedelta(days=offset) for offset in range(90))
    assert monthly(1404, 6, 2, every_day) == []
