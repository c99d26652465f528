"""Days off and the arithmetic of working days, in which deadlines are counted.

Only the holidays of the solar calendar can be known beforehand (``db/seed/holidays.json``). Lunar
holidays depend on the sighting of the moon and are entered by people, as are days the government
declares.
"""

from datetime import date, timedelta
from typing import Annotated, ClassVar

import msgspec

from paayesh_desktop.domain.calendar import FRIDAY, JalaliDate, format_jalali, from_jalali, weekday
from paayesh_desktop.domain.calendar import Style as DateStyle
from paayesh_desktop.domain.entity import Entity, Owner, Title
from paayesh_desktop.domain.keys import reference_key

WEEKEND = frozenset({FRIDAY})
"""The weekly rest unless the settings say otherwise, as `calendar.weekday` numbers."""
_WEEK = frozenset(range(7))
_ONE_DAY = timedelta(days=1)


class Holiday(Entity, frozen=True):
    """A day on which the offices are closed; a row that people may change."""

    entity: ClassVar[str] = "holiday"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("day",),)

    day: date
    title: Title


class FixedHoliday(msgspec.Struct, frozen=True):
    """A holiday that falls on the same Jalali day every year: a line of the seed file."""

    month: Annotated[int, msgspec.Meta(ge=1, le=12)]
    day: Annotated[int, msgspec.Meta(ge=1, le=31)]
    title: Title

    def in_year(self, year: int) -> Holiday:
        """The holiday of one Jalali year; its key is the same on every desk."""
        day = from_jalali(JalaliDate(year, self.month, self.day))
        key = reference_key("holiday", format_jalali(day, DateStyle.ISO))
        return Holiday(id=key, day=day, title=self.title)


def is_working_day(day: date, holidays: frozenset[date], weekend: frozenset[int] = WEEKEND) -> bool:
    return weekday(day) not in weekend and day not in holidays


def add_working_days(
    start: date, count: int, holidays: frozenset[date], weekend: frozenset[int] = WEEKEND
) -> date:
    """The *count*-th working day after *start*, or before it when *count* is negative.

    *start* itself is never counted, and is the answer when *count* is 0; beyond the calendar there
    is no day, so its first or last one is the answer there. ValueError when every day of the week
    is a rest day.
    """
    _check(weekend)
    step, last = (_ONE_DAY, date.max) if count >= 0 else (-_ONE_DAY, date.min)
    day = start
    for _ in range(abs(count)):
        if day == last:
            break
        day += step
        while day != last and not is_working_day(day, holidays, weekend):
            day += step
    return day


def working_days_between(
    start: date, end: date, holidays: frozenset[date], weekend: frozenset[int] = WEEKEND
) -> int:
    """How many working days come after *start*, up to and including *end*; negative, counted from
    *end*, when *end* is the earlier."""
    if end < start:
        return -working_days_between(end, start, holidays, weekend)
    days = (start + timedelta(days=offset + 1) for offset in range((end - start).days))
    return sum(is_working_day(day, holidays, weekend) for day in days)


def _check(weekend: frozenset[int]) -> None:
    if weekend >= _WEEK:
        raise ValueError("a week needs a working day")
