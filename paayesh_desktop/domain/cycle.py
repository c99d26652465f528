"""Cycles: the rounds in which forms go out, come back and are evaluated or reported."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner, PeriodCode
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.language import Sentence, translate


class CycleKind(StrEnum):
    """How often; the two-monthly cycle is the evaluation cycle unless the plan says otherwise."""

    FORTNIGHTLY = "fortnightly"
    TWO_MONTHLY = "two_monthly"
    SIX_MONTHLY = "six_monthly"
    ANNUAL = "annual"

    @property
    def period_kind(self) -> PeriodKind:
        return _PERIODS[self]

    def word(self) -> Sentence:
        return _WORDS[self]


_PERIODS = {
    CycleKind.FORTNIGHTLY: PeriodKind.FORTNIGHT,
    CycleKind.TWO_MONTHLY: PeriodKind.BIMESTER,
    CycleKind.SIX_MONTHLY: PeriodKind.HALF,
    CycleKind.ANNUAL: PeriodKind.YEAR,
}
_WORDS = {
    CycleKind.FORTNIGHTLY: translate("Cycle", "fortnightly"),
    CycleKind.TWO_MONTHLY: translate("Cycle", "two-monthly"),
    CycleKind.SIX_MONTHLY: translate("Cycle", "six-monthly"),
    CycleKind.ANNUAL: translate("Cycle", "annual"),
}


class Cycle(Entity, frozen=True):
    """One round of a plan over one period. Forms are due back on *due_on*; *evaluates* says that
    every project is evaluated in it (else it is a report only)."""

    entity: ClassVar[str] = "cycle"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("plan_id", "period"),)

    plan_id: UUID
    kind: CycleKind
    period: PeriodCode
    opens_on: date
    due_on: date
    evaluates: bool
    remark: Note = ""


def cycle_key(plan_id: UUID, period: Period) -> UUID:
    """The key of the one cycle of a plan over a period."""
    return natural_key("cycle", period.start, plan_id, period.code)
