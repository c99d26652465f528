"""The Jalali calendar: the only module that knows jdatetime, the source of every day on a surface.

Days are stored as Gregorian dates. jdatetime agrees with the astronomical calendar on every day of
1300–1500 (Qt does not from 1436 on); its names are not used, because its locale is per thread.
"""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

import jdatetime

from paayesh_desktop.language import say_days

FIRST_YEAR = 1200
LAST_YEAR = 1500
"""The Jalali years in which a typed date is believed."""

MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
MONTHS_LATIN = (
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
    "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
)  # fmt: skip
WEEKDAYS = ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
WEEKDAYS_LATIN = (
    "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
)  # fmt: skip
FRIDAY = 6

_TO_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)
_TO_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_IGNORED = re.compile("[\\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SEPARATED = re.compile(r"([0-9]{1,4})[/\-.٫]([0-9]{1,2})[/\-.٫]([0-9]{1,2})")
_SOLID = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_THIS_CENTURY = 50  # of two-digit years: 00–49 are 1400–1449, 50–99 are 1350–1399
_CENTURY = 100


class Style(StrEnum):
    """How a day is written."""

    NUMERIC = "numeric"
    LONG = "long"
    DAY_MONTH = "day_month"
    LATIN_NUMERIC = "latin_numeric"
    LATIN_LONG = "latin_long"
    LATIN_DAY_MONTH = "latin_day_month"
    ISO = "iso"


_PERSIAN_STYLES = frozenset({Style.NUMERIC, Style.LONG, Style.DAY_MONTH})
_PATTERNS = {
    Style.NUMERIC: "{year:04}/{month:02}/{day:02}",
    Style.LONG: "{weekday} {day} {name} {year}",
    Style.DAY_MONTH: "{day} {name}",
    Style.LATIN_NUMERIC: "{year:04}/{month:02}/{day:02}",
    Style.LATIN_LONG: "{weekday} {day} {name} {year}",
    Style.LATIN_DAY_MONTH: "{day} {name}",
    Style.ISO: "{year:04}-{month:02}-{day:02}",
}


@dataclass(frozen=True, order=True, slots=True)
class JalaliDate:
    """A day that exists in the Jalali calendar; ValueError for any other."""

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if self.year < 1 or not 1 <= self.day <= month_length(self.year, self.month):
            raise ValueError(f"no such day: {self.year}/{self.month}/{self.day}")

    def __str__(self) -> str:
        return f"{self.year:04}/{self.month:02}/{self.day:02}"


def to_jalali(day: dt.date) -> JalaliDate:
    # its keyword arguments carry no types
    found = jdatetime.date.fromgregorian(date=day)  # pyright: ignore[reportUnknownMemberType]
    return JalaliDate(found.year, found.month, found.day)


def from_jalali(day: JalaliDate) -> dt.date:
    return jdatetime.date(day.year, day.month, day.day).togregorian()


def is_leap(year: int) -> bool:
    """Whether Esfand of *year* has thirty days."""
    return jdatetime.date(year, 1, 1).isleap()


def month_length(year: int, month: int) -> int:
    """The number of days, 29–31; ValueError when *month* is not 1–12."""
    if not 1 <= month <= len(MONTHS):
        raise ValueError(f"no such month: {month}")
    if month <= 6:  # noqa: PLR2004 - the first half of the year
        return 31
    return 30 if month < len(MONTHS) or is_leap(year) else 29


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of the month *months* later or earlier, or that month's last day."""
    jalali = to_jalali(day)
    year, month = divmod(jalali.year * len(MONTHS) + jalali.month - 1 + months, len(MONTHS))
    length = month_length(year, month + 1)
    return from_jalali(JalaliDate(year, month + 1, min(jalali.day, length)))


def weekday(day: dt.date) -> int:
    """0 is Saturday, 6 is Friday."""
    return (day.weekday() + 2) % 7


def parse_jalali(text: str) -> dt.date | None:
    """The day that *text* means: ``۱۴۰۴/۱/۵``, ``1404-01-05``, ``١٤٠٤٠١٠٥``, ``4/1/5``.

    Digits of all three sets, marks of direction and spaces anywhere, years of two digits
    (1350–1449). None when it is no date or no day of `FIRST_YEAR`–`LAST_YEAR`: an impossible day
    is never moved to a possible one.
    """
    bare = _IGNORED.sub("", text).translate(_TO_LATIN)
    found = _SEPARATED.fullmatch(bare) or _SOLID.fullmatch(bare)
    if found is None:
        return None
    year, month, day = map(int, found.groups())
    if year < _CENTURY:
        year += 1400 if year < _THIS_CENTURY else 1300
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return from_jalali(JalaliDate(year, month, day))
    except ValueError:
        return None


def format_jalali(day: dt.date, style: Style = Style.NUMERIC) -> str:
    """*day* written in *style*; ``ISO`` inside Persian text needs `text.isolate_ltr` around it."""
    jalali = to_jalali(day)
    persian = style in _PERSIAN_STYLES
    written = _PATTERNS[style].format(
        weekday=(WEEKDAYS if persian else WEEKDAYS_LATIN)[weekday(day)],
        name=(MONTHS if persian else MONTHS_LATIN)[jalali.month - 1],
        year=jalali.year,
        month=jalali.month,
        day=jalali.day,
    )
    return written.translate(_TO_PERSIAN) if persian else written


def _said(day: dt.date, language: str) -> str:
    return format_jalali(day, Style.NUMERIC if language == "fa" else Style.LATIN_NUMERIC)


say_days(_said)
