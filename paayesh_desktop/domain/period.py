"""The periods in which results are due and judged: the parts of a Jalali year, each with a code.

Imported foreign tables bring Gregorian years (1900–2200): periods too, but only
whole years.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Self

from paayesh_desktop.domain.calendar import (
    MONTHS_LATIN,
    JalaliDate,
    from_jalali,
    month_length,
    to_jalali,
)
from paayesh_desktop.language import Sentence, translate

FIRST_YEAR, LAST_YEAR = 1300, 1500
FIRST_GREGORIAN_YEAR, LAST_GREGORIAN_YEAR = 1900, 2200
_MIDDLE_OF_MONTH = 15
_CODE = re.compile("([0-9]{4})(?:([HBMF])([0-9]{1,2}))?")

_ORDINALS = (
    translate("Period", "First"),
    translate("Period", "Second"),
    translate("Period", "Third"),
    translate("Period", "Fourth"),
    translate("Period", "Fifth"),
    translate("Period", "Sixth"),
)
_MONTHS = (
    translate("Period", "Farvardin"),
    translate("Period", "Ordibehesht"),
    translate("Period", "Khordad"),
    translate("Period", "Tir"),
    translate("Period", "Mordad"),
    translate("Period", "Shahrivar"),
    translate("Period", "Mehr"),
    translate("Period", "Aban"),
    translate("Period", "Azar"),
    translate("Period", "Dey"),
    translate("Period", "Bahman"),
    translate("Period", "Esfand"),
)


class PeriodKind(StrEnum):
    """A part of the year; its value is the letter in a period's code."""

    YEAR = ""
    HALF = "H"
    BIMESTER = "B"
    MONTH = "M"
    FORTNIGHT = "F"

    @property
    def count_in_year(self) -> int:
        return _COUNTS[self]

    @property
    def digits(self) -> int:
        """How many digits the index has in a code."""
        return 0 if self is PeriodKind.YEAR else len(str(self.count_in_year))


_COUNTS = {
    PeriodKind.YEAR: 1,
    PeriodKind.HALF: 2,
    PeriodKind.BIMESTER: 6,
    PeriodKind.MONTH: 12,
    PeriodKind.FORTNIGHT: 24,
}


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """One period of a year, ordered by its first day, then by its last.

    *start* and *end* are Gregorian dates, both inside; *index* counts from 1. ValueError when
    there is no such period.
    """

    start: date = field(init=False)
    end: date = field(init=False)
    code: str = field(init=False, compare=False)
    year: int = field(compare=False)
    kind: PeriodKind = field(compare=False, default=PeriodKind.YEAR)
    index: int = field(compare=False, default=1)

    def __post_init__(self) -> None:
        jalali = FIRST_YEAR <= self.year <= LAST_YEAR
        gregorian = FIRST_GREGORIAN_YEAR <= self.year <= LAST_GREGORIAN_YEAR
        if not jalali and not (gregorian and self.kind is PeriodKind.YEAR):
            raise ValueError(f"no {self.kind.name} in the year {self.year}")
        if not 1 <= self.index <= self.count_in_year:
            raise ValueError(f"no {self.kind.name} {self.index} in a year")
        start, end = _days(self.year, self.kind, self.index) if jalali else _year_of(self.year)
        number = f"{self.index:0{self.kind.digits}}" if self.kind.digits else ""
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)
        object.__setattr__(self, "code", f"{self.year:04}{self.kind}{number}")

    @classmethod
    def parse(cls, code: str) -> "Period":
        """The period of a code such as ``1404``, ``1404H1``, ``1404B3``, ``1404M07``,
        ``1404F24``; ValueError for anything else."""
        return _parse(code)

    @classmethod
    def containing(cls, day: date, kind: PeriodKind) -> Self:
        """The Jalali period of *kind* that *day* lies in."""
        jalali = to_jalali(day)
        match kind:
            case PeriodKind.YEAR:
                index = 1
            case PeriodKind.HALF:
                index = (jalali.month + 5) // 6
            case PeriodKind.BIMESTER:
                index = (jalali.month + 1) // 2
            case PeriodKind.MONTH:
                index = jalali.month
            case PeriodKind.FORTNIGHT:
                index = 2 * jalali.month - (jalali.day <= _MIDDLE_OF_MONTH)
        return cls(jalali.year, kind, index)

    @classmethod
    def of_year(cls, year: int, kind: PeriodKind) -> list[Self]:
        """All periods of *kind* in *year*, in order."""
        return [cls(year, kind, number + 1) for number in range(kind.count_in_year)]

    @property
    def count_in_year(self) -> int:
        return self.kind.count_in_year

    def next(self) -> Self:
        """The period of the same kind that begins the day after; ValueError after the last year."""
        if self.index < self.count_in_year:
            return type(self)(self.year, self.kind, self.index + 1)
        return type(self)(self.year + 1, self.kind, 1)

    def previous(self) -> Self:
        if self.index > 1:
            return type(self)(self.year, self.kind, self.index - 1)
        return type(self)(self.year - 1, self.kind, self.count_in_year)

    def contains(self, other: "Period") -> bool:
        """Whether every day of *other* is a day of this period."""
        return self.start <= other.start and other.end <= self.end

    def ended_by(self, day: date) -> bool:
        """Whether the period is over on *day*; only then is it judged."""
        return self.end < day

    def title(self) -> Sentence:
        """The name of the period as people say it."""
        match self.kind:
            case PeriodKind.YEAR if self.year > LAST_YEAR:
                return translate("Period", "Gregorian year {year}").fill(year=self.year)
            case PeriodKind.YEAR:
                return translate("Period", "Year {year}").fill(year=self.year)
            case PeriodKind.HALF:
                pattern = translate("Period", "{ordinal} half of {year}")
                return pattern.fill(ordinal=_ORDINALS[self.index - 1], year=self.year)
            case PeriodKind.BIMESTER:
                pattern = translate("Period", "{ordinal} bimester of {year}")
                return pattern.fill(ordinal=_ORDINALS[self.index - 1], year=self.year)
            case PeriodKind.MONTH:
                pattern = translate("Period", "{month} {year}")
                return pattern.fill(month=_MONTHS[self.index - 1], year=self.year)
            case PeriodKind.FORTNIGHT:
                pattern = translate("Period", "{ordinal} half of {month} {year}")
                month, half = divmod(self.index - 1, 2)
                return pattern.fill(ordinal=_ORDINALS[half], month=_MONTHS[month], year=self.year)

    def __str__(self) -> str:
        return self.code


@lru_cache(maxsize=8192)
def _parse(code: str) -> Period:
    if found := _CODE.fullmatch(code):
        year, letter, index = found.groups()
        period = Period(int(year), PeriodKind(letter or ""), int(index or 1))
        if period.code == code:
            return period
    raise ValueError(f"no period has the code {code!r}")


def _year_of(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


@lru_cache(maxsize=8192)
def _days(year: int, kind: PeriodKind, index: int) -> tuple[date, date]:
    if kind is PeriodKind.FORTNIGHT:
        month, second = (index + 1) // 2, index % 2 == 0
        last = month_length(year, month) if second else _MIDDLE_OF_MONTH
        first = _MIDDLE_OF_MONTH + 1 if second else 1
        return _day(year, month, first), _day(year, month, last)
    months = len(MONTHS_LATIN) // kind.count_in_year
    first, last = (index - 1) * months + 1, index * months
    return _day(year, first, 1), _day(year, last, month_length(year, last))


def _day(year: int, month: int, day: int) -> date:
    return from_jalali(JalaliDate(year, month, day))
