"""The verdict an indicator would get with a figure that is only being typed, at once."""

from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain.judgement import Case, Occasion, judge
from paayesh_desktop.domain.point import Part, over_units
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.verdict import VerdictSnapshot

_ZERO = Decimal(0)


class LiveCase(msgspec.Struct, frozen=True):
    """A case with all that is known but one unit's entry of the period; *others* are the entries of
    the other units in it, *whole* says that the entry is for the indicator as a whole."""

    case: Case
    occasion: Occasion
    party: UUID
    others: tuple[Part, ...] = ()
    whole: bool = False

    def judge(
        self, kind: ValueKind | None, value: Decimal | None, denominator: Decimal | None = None
    ) -> VerdictSnapshot:
        """The verdict of the whole indicator with this entry in it (no *kind*: without one)."""
        case, period = self.case, self.occasion.period
        parts = list(self.others)
        if kind is not None:
            entered = _ZERO if kind is ValueKind.ZERO else value
            parts.append(Part(self.whole, kind, 1, entered, denominator))
        points = [point for point in case.points if point.period != period]
        if parts:
            indicator = case.indicator
            points.append(over_units(period, parts, indicator.over_units, indicator.entry_kind))
        points.sort(key=lambda point: point.period.code)
        case = msgspec.structs.replace(case, points=points)
        return judge(case, self.occasion, self.party)
