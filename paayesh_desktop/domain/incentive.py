"""The incentive scheme: criteria and weights that the council approves."""

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner, PeriodCode, Position, Title
from paayesh_desktop.language import Sentence, translate


class Criterion(StrEnum):
    """What standings are computed from, each 0 to 1."""

    TIMELINESS = "timeliness"
    COMPLETENESS = "completeness"
    ATTAINMENT = "attainment"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    Criterion.TIMELINESS: translate("Incentive", "timeliness"),
    Criterion.COMPLETENESS: translate("Incentive", "completeness"),
    Criterion.ATTAINMENT: translate("Incentive", "attainment"),
}


class IncentiveScheme(Entity, frozen=True):
    """In force from the period *since* once its resolution has passed the chain."""

    entity: ClassVar[str] = "incentive_scheme"
    owner: ClassVar[Owner] = Owner.COMMITTEE

    plan_id: UUID
    title: Title
    since: PeriodCode
    resolution_id: UUID | None = None
    text: Note = ""


class IncentiveWeight(Entity, frozen=True):
    """The weight of one criterion of a scheme; only their proportion counts."""

    entity: ClassVar[str] = "incentive_weight"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("scheme_id",),)

    scheme_id: UUID
    criterion: Criterion
    weight: Decimal
    position: Position = 0
