"""What all units together reported for one period."""

from collections.abc import Iterable
from decimal import Decimal, localcontext
from typing import Self

import msgspec

from paayesh_desktop.domain.attainment import CONTEXT
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Aggregation, EntryKind
from paayesh_desktop.domain.result import Result, ValueKind

_ZERO = Decimal(0)
_FIGURES = (ValueKind.NUMBER, ValueKind.ZERO)


class Part(msgspec.Struct, frozen=True, gc=False):
    """Entries of one period that are alike in kind, already added up: one entry, or a database's
    group of them. *whole*: entered for the indicator as a whole and not for a unit."""

    whole: bool
    kind: ValueKind
    count: int = 1
    total: Decimal | None = None
    denominator: Decimal | None = None
    reason: str = ""

    @classmethod
    def of(cls, result: Result) -> Self:
        value = _ZERO if result.kind is ValueKind.ZERO else result.value
        return cls(result.unit_id is None, result.kind, 1, value, result.denominator, result.reason)


class Point(msgspec.Struct, frozen=True, gc=False):
    """What all units together reported for one period: *total*, or *total* ÷ *parts* where it is a
    ratio or an average, and how many units did, explained why not, or were not due."""

    period: Period
    total: Decimal = _ZERO
    parts: Decimal | None = None
    reported: int = 1
    unavailable: int = 0
    not_due: int = 0
    whole: bool = True
    reason: str = ""

    @property
    def value(self) -> Decimal | None:
        """The figure, or None where there is none (nothing reported, or a denominator of 0)."""
        return quotient(self.total, self.parts) if self.reported else None

    @property
    def only_not_due(self) -> bool:
        """Whether it was entered that nothing is due, and nothing else."""
        return self.not_due > 0 and not self.reported and not self.unavailable


def over_units(period: Period, parts: Iterable[Part], how: Aggregation, kind: EntryKind) -> Point:
    """One period's figure of all units.

    A figure for the whole counts instead of the units' figures, never beside them. Units have no
    order, so "last" adds them up, as a sum of states. Ratios are Σ numerator ÷ Σ denominator.
    """
    every = list(parts)
    if len(every) == 1 and (only := every[0]).kind in _FIGURES and _plain(only, kind):
        averaged = how is Aggregation.AVERAGE and only.count > 1
        divisor = Decimal(only.count) if averaged else None
        return Point(period, only.total or _ZERO, divisor, only.count, whole=only.whole)
    whole = [part for part in every if part.whole]
    if any(part.kind in _FIGURES for part in whole) or len(whole) == len(every):
        every = whole
    else:
        every = [part for part in every if not part.whole]
    ratio = kind is EntryKind.RATIO
    figures = [part for part in every if part.kind in _FIGURES and _complete(part, ratio=ratio)]
    reported = sum(part.count for part in figures)
    not_due = sum(part.count for part in every if part.kind is ValueKind.NOT_DUE)
    with localcontext(CONTEXT):
        total = sum((part.total or _ZERO for part in figures), _ZERO)
        divisor: Decimal | None = None
        if ratio:
            given = [part.denominator for part in figures if part.denominator is not None]
            divisor = sum(given, _ZERO) if given else None
        elif how is Aggregation.AVERAGE and reported > 1:
            divisor = Decimal(reported)
    return Point(
        period,
        total,
        divisor,
        reported,
        sum(part.count for part in every) - reported - not_due,
        not_due,
        bool(every) and every is whole,
        next((part.reason for part in every if part.reason), ""),
    )


def _complete(part: Part, *, ratio: bool) -> bool:
    """A ratio needs its denominator, unless it is an explicit zero."""
    if not ratio:
        return part.total is not None
    return part.kind is ValueKind.ZERO or None not in (part.total, part.denominator)


def _plain(part: Part, kind: EntryKind) -> bool:
    return kind is not EntryKind.RATIO and part.total is not None


def quotient(total: Decimal, parts: Decimal | None) -> Decimal | None:
    """*total* ÷ *parts*, or *total* where it is not divided; None where *parts* is 0."""
    if parts is None:
        return total
    return CONTEXT.divide(total, parts) if parts else None
