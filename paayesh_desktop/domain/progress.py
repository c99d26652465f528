"""How far stages have come and what projects have spent, period by period."""

from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Owner, PeriodCode
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period


class StageProgress(Entity, frozen=True):
    """How much of a stage, or of a project without stages, was done when the period ended: percent,
    0 to 100, as its unit says."""

    entity: ClassVar[str] = "stage_progress"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("element_id", "period"),)

    element_id: UUID
    period: PeriodCode
    percent: Decimal
    unit_id: UUID | None = None


class Spending(Entity, frozen=True):
    """What a unit spent of a project's credit from the plan's beginning to the period's end, in
    rials."""

    entity: ClassVar[str] = "spending"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("element_id", "period"),)

    element_id: UUID
    period: PeriodCode
    amount: Decimal
    unit_id: UUID | None = None


def progress_key(element_id: UUID, period: Period, unit_id: UUID | None = None) -> UUID:
    """The key of the one progress of an element in a period, of one unit or of the whole."""
    return natural_key("stage_progress", period.start, element_id, period.code, unit_id)


def spending_key(element_id: UUID, period: Period, unit_id: UUID | None = None) -> UUID:
    """The key of the one spending of an element in a period, of one unit or of the whole."""
    return natural_key("spending", period.start, element_id, period.code, unit_id)
