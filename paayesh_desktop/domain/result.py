"""What was reported: a figure, an explicit zero, not available with a reason, or not due."""

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner, PeriodCode
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period


class ValueKind(StrEnum):
    """Blank is none of these, and never zero."""

    NUMBER = "number"
    ZERO = "zero"
    NOT_AVAILABLE = "not_available"
    NOT_DUE = "not_due"


class Result(Entity, frozen=True):
    """The figure of an indicator in a period, of one unit or (no unit) of the whole.

    *value* is the numerator where the entry kind is a ratio; *reason* is required with
    ``not_available``. *version_id* is the plan version in force when it was entered.
    """

    entity: ClassVar[str] = "result"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("indicator_id", "period"),)

    indicator_id: UUID
    period: PeriodCode
    kind: ValueKind
    value: Decimal | None = None
    denominator: Decimal | None = None
    unit_id: UUID | None = None
    version_id: UUID | None = None
    reason: Note = ""


def result_key(indicator_id: UUID, period: Period, unit_id: UUID | None = None) -> UUID:
    """The key of the one result of an indicator in a period, of one unit or of the whole."""
    return natural_key("result", period.start, indicator_id, period.code, unit_id)
