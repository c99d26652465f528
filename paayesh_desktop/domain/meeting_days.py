"""On which days a body may well meet: working days, evenly over a month or once a season."""

from datetime import date, timedelta

from paayesh_desktop.domain.calendar import JalaliDate, from_jalali, month_length
from paayesh_desktop.domain.holiday import WEEKEND, is_working_day

_MONTHS_OF_A_SEASON = 3


def monthly(year: int, month: int, count: int, holidays: frozenset[date]) -> list[date]:
    """*count* working days of a Jalali month, each in the middle of its equal part of it; fewer
    where a part has no working day."""
    length = month_length(year, month)
    first = from_jalali(JalaliDate(year, month, 1))
    found: list[date] = []
    for part in range(count):
        begin, end = part * length // count, (part + 1) * length // count
        middle = (begin + end) // 2
        offsets = [*range(middle, end), *range(middle - 1, begin - 1, -1)]
        days = (first + timedelta(days=offset) for offset in offsets)
        found += [day for day in days if is_working_day(day, holidays, WEEKEND)][:1]
    return found


def seasonal(year: int, month: int, holidays: frozenset[date]) -> list[date]:
    """The working day for the council in *month*: in the last month of a season, none in others."""
    return monthly(year, month, 1, holidays) if month % _MONTHS_OF_A_SEASON == 0 else []
