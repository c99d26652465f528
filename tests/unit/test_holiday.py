"""Deadlines are counted in working days."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from paayesh_desktop import assets
from paayesh_desktop.domain.calendar import JalaliDate, from_jalali, to_jalali
from paayesh_desktop.domain.holiday import (
    FixedHoliday,
    Holiday,
    add_working_days,
    is_working_day,
    working_days_between,
)

days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
holidays = st.frozensets(st.dates(date(2019, 12, 1), date(2040, 6, 1)), max_size=40)
weekends = st.frozensets(st.integers(0, 6), max_size=6)
counts = st.integers(0, 60)

NOWRUZ = from_jalali(JalaliDate(1405, 1, 1))
SOLAR = [(1, 1), (1, 2), (1, 3), (1, 4), (1, 12), (1, 13), (3, 14), (3, 15), (11, 22), (12, 29)]
SEED = msgspec.json.decode(
    (assets.DB / "seed" / "holidays.json").read_bytes(), type=list[FixedHoliday]
)


def test_friday_is_the_day_of_rest() -> None:
    assert not is_working_day(date(2026, 11, 20), frozenset())
    assert is_working_day(date(2026, 11, 21), frozenset())


def test_thursday_rests_too_where_the_settings_say_so() -> None:
    assert is_working_day(date(2026, 11, 19), frozenset())
    assert not is_working_day(date(2026, 11, 19), frozenset(), frozenset({5, 6}))


def test_a_deadline_jumps_over_the_new_year_and_fridays() -> None:
    off = frozenset(holiday.in_year(1405).day for holiday in SEED)
    wednesday = NOWRUZ - timedelta(days=3)
    assert to_jalali(wednesday) == JalaliDate(1404, 12, 27)
    assert to_jalali(add_working_days(wednesday, 2, off)) == JalaliDate(1405, 1, 5)


@given(days, holidays, weekends, counts, counts)
def test_deadlines_add_up(
    day: date, off: frozenset[date], rest: frozenset[int], first: int, second: int
) -> None:
    at_once = add_working_days(day, first + second, off, rest)
    assert add_working_days(add_working_days(day, first, off, rest), second, off, rest) == at_once


@given(days, holidays, weekends, counts)
def test_as_many_working_days_lie_between_as_were_added(
    day: date, off: frozenset[date], rest: frozenset[int], count: int
) -> None:
    deadline = add_working_days(day, count, off, rest)
    assert working_days_between(day, deadline, off, rest) == count
    assert count == 0 or is_working_day(deadline, off, rest)


@given(days, holidays, weekends, counts)
def test_going_back_from_a_working_day_undoes_going_on(
    day: date, off: frozenset[date], rest: frozenset[int], count: int
) -> None:
    assume(is_working_day(day, off, rest))
    there = add_working_days(day, count, off, rest)
    assert add_working_days(there, -count, off, rest) == day
    assert working_days_between(there, day, off, rest) == -count


@given(days, days, days, holidays)
def test_working_days_between_add_up_over_any_day_in_the_middle(
    first: date, second: date, third: date, off: frozenset[date]
) -> None:
    parts = working_days_between(first, second, off) + working_days_between(second, third, off)
    assert parts == working_days_between(first, third, off)


def test_a_week_without_a_working_day_is_refused() -> None:
    with pytest.raises(ValueError, match="working day"):
        add_working_days(NOWRUZ, 1, frozenset(), frozenset(range(7)))


def test_the_seed_holds_the_solar_holidays_of_every_year() -> None:
    for year in range(1390, 1431):
        found = [to_jalali(holiday.in_year(year).day) for holiday in SEED]
        assert [(day.month, day.day) for day in found] == SOLAR
        assert {day.year for day in found} == {year}


def test_a_holiday_has_the_same_key_on_every_desk_and_another_every_year() -> None:
    this_year, again, next_year = (SEED[0].in_year(year) for year in (1405, 1405, 1406))
    assert this_year == again == Holiday(id=this_year.id, day=NOWRUZ, title="جشن نوروز")
    assert this_year.id != next_year.id


@pytest.mark.parametrize(("day", "count"), [(date.max, 3), (date.min, -3), (date(9999, 12, 30), 9)])
def test_beyond_the_calendar_its_last_day_is_the_answer(day: date, count: int) -> None:
    assert add_working_days(day, count, frozenset()) in (date.max, date.min)
