"""Planned and actual progress of a project from its stages, and how much of its time is over.

Within a stage work is planned evenly from its first day to its last; the stages overlap and have
weights, and that is what bends the curve.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

_PLACES = Decimal("0.01")
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Span:
    """A stage, or a project without stages: its weight and its first and last day, both inside."""

    weight: Decimal
    starts_on: date
    ends_on: date


def elapsed(starts_on: date, ends_on: date, day: date) -> Decimal:
    """How much of the time is over when *day* ends: percent, 0 to 100."""
    return _rounded(_share(starts_on, ends_on, day) * _HUNDRED)


def planned(spans: Sequence[Span], day: date) -> Decimal | None:
    """How much should be done when *day* ends: percent; None where nothing has a weight."""
    whole = sum((span.weight for span in spans), Decimal(0))
    if not whole:
        return None
    due = sum(
        (span.weight * _share(span.starts_on, span.ends_on, day) for span in spans), Decimal(0)
    )
    return _rounded(due * _HUNDRED / whole)


def actual(done: Sequence[tuple[Decimal, Decimal | None]]) -> Decimal | None:
    """How much is done, from the weight and the reported percent of every stage; a stage nobody
    spoke about has not begun, and None where nobody spoke about any."""
    whole = sum((weight for weight, _ in done), Decimal(0))
    if not whole or all(percent is None for _, percent in done):
        return None
    reached = sum((weight * (percent or 0) for weight, percent in done), Decimal(0))
    return _rounded(reached / whole)


def _share(starts_on: date, ends_on: date, day: date) -> Decimal:
    if day < starts_on:
        return Decimal(0)
    if day >= ends_on:
        return Decimal(1)
    return Decimal((day - starts_on).days + 1) / Decimal((ends_on - starts_on).days + 1)


def _rounded(percent: Decimal) -> Decimal:
    return percent.quantize(_PLACES)
