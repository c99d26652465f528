"""When the forms of a cycle go out and when they are due back, in working days of the calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.holiday import WEEKEND, add_working_days
from paayesh_desktop.domain.period import Period

EVALUATION = CycleKind.TWO_MONTHLY
"""The cycle in which projects are evaluated, unless the rules of the house say otherwise."""


@dataclass(frozen=True, slots=True)
class Span:
    """How many working days before the end of its period a cycle opens, and how many after it the
    forms are due back."""

    before: int
    after: int


SPANS: Mapping[CycleKind, Span] = {
    CycleKind.FORTNIGHTLY: Span(before=2, after=3),
    CycleKind.TWO_MONTHLY: Span(before=5, after=10),
    CycleKind.SIX_MONTHLY: Span(before=10, after=15),
    CycleKind.ANNUAL: Span(before=15, after=20),
}
"""The usual dates: forms go out while the period ends, so that a unit fills them from what it has
at hand, and come back when its books are closed."""


def proposed(
    plan_id: UUID,
    kind: CycleKind,
    period: Period,
    *,
    evaluates: bool,
    holidays: frozenset[date] = frozenset(),
    weekend: frozenset[int] = WEEKEND,
) -> Cycle:
    """The cycle of a plan over *period* with the usual dates."""
    span = SPANS[kind]
    after = period.end + timedelta(days=1)
    return Cycle(
        cycle_key(plan_id, period),
        plan_id,
        kind,
        period.code,
        add_working_days(after, -span.before, holidays, weekend),
        add_working_days(period.end, span.after, holidays, weekend),
        evaluates,
    )
