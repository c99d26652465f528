"""Periods of different kinds on one line: how many have ended, what overlaps, what is longer."""

from functools import lru_cache

from paayesh_desktop.domain.period import Period

FORTNIGHTS = 24
"""Periods are compared in fortnights of a year; every kind is a whole number of them."""


def year_of(period: Period) -> Period:
    """The whole year of *period*."""
    return period if period.count_in_year == 1 else Period.parse(f"{period.year:04}")


def ended(period: Period, count: int) -> int:
    """How many periods of *count* to a year have ended with *period*, since the year 0."""
    return period.year * count + period.index * count // period.count_in_year


def ended_before(period: Period, count: int) -> int:
    """How many periods of *count* to a year had ended when *period* began."""
    return period.year * count + (period.index - 1) * count // period.count_in_year


def span(period: Period) -> tuple[int, int]:
    """How many fortnights since the year 0 had passed when *period* began, and when it ended."""
    return _span(period.code)


def length(period: Period) -> int:
    """How many fortnights *period* lasts."""
    begins, ends = _span(period.code)
    return ends - begins


def overlap(one: Period, other: Period) -> bool:
    """Whether a day lies in both."""
    return span(one)[0] < span(other)[1] and span(other)[0] < span(one)[1]


@lru_cache(maxsize=8192)
def _span(code: str) -> tuple[int, int]:
    period = Period.parse(code)
    return ended_before(period, FORTNIGHTS), ended(period, FORTNIGHTS)
