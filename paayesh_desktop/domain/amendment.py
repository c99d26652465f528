"""Amendments of a plan: what stood, what shall stand, and the version that comes of it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner, PeriodCode, Position, Title
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.language import Sentence, translate


class AmendedKind(StrEnum):
    """What an amendment changes (``domain.md`` §4, state 5)."""

    TARGET = "target"
    SCHEDULE = "schedule"
    SCOPE = "scope"
    CREDIT = "credit"
    INDICATOR = "indicator"
    RULE = "rule"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    AmendedKind.TARGET: translate("Amendment", "target"),
    AmendedKind.SCHEDULE: translate("Amendment", "schedule"),
    AmendedKind.SCOPE: translate("Amendment", "scope"),
    AmendedKind.CREDIT: translate("Amendment", "credit"),
    AmendedKind.INDICATOR: translate("Amendment", "indicator"),
    AmendedKind.RULE: translate("Amendment", "evaluation rule"),
}


class PlanAmendment(Entity, frozen=True):
    """A draft that becomes plan version *version_id*, in force from *effective_on*, when the chain
    of *resolution_id* is complete. *stops* proposes to stop the project instead of going on."""

    entity: ClassVar[str] = "plan_amendment"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("plan_id",), ("case_id",))
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    plan_id: UUID
    from_version_id: UUID
    title: Title
    effective_on: date
    case_id: UUID | None = None
    reason: Note = ""
    stops: bool = False
    resolution_id: UUID | None = None
    version_id: UUID | None = None
    withdrawn: bool = False


class AmendmentItem(Entity, frozen=True):
    """One change: *field* of the element or indicator *subject_id*, what it was and what it shall
    be, written as the store writes them (dates ISO, numbers plain, rules as `Rule.text`, one a
    line); an empty *new* takes away. Targets also name their period and unit."""

    entity: ClassVar[str] = "amendment_item"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("amendment_id",),)

    amendment_id: UUID
    position: Position
    kind: AmendedKind
    subject_id: UUID
    field: Title
    old: Note = ""
    new: Note = ""
    period: PeriodCode | None = None
    unit_id: UUID | None = None
    remark: Note = ""


class ElementTerms(Entity, frozen=True):
    """Schedule, scope and credit (rials) of an element as a plan version sets them, in place of
    what the element itself says; they hold until a later version sets others. *stopped* ends it."""

    entity: ClassVar[str] = "element_terms"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("version_id",), ("element_id",))

    version_id: UUID
    element_id: UUID
    starts_on: date | None = None
    ends_on: date | None = None
    credit: Decimal | None = None
    scope: Note = ""
    stopped: bool = False


class IndicatorTerms(Entity, frozen=True):
    """Weight and whether an indicator is still measured, as a plan version sets them. *added* says
    that this version brought it: under earlier ones it is not measured."""

    entity: ClassVar[str] = "indicator_terms"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("version_id",), ("indicator_id",))

    version_id: UUID
    indicator_id: UUID
    weight: Decimal
    retired: bool = False
    added: bool = False


def terms_key(version_id: UUID, about_id: UUID) -> UUID:
    """The key of the one row of terms of an element or indicator in a version."""
    return reference_key("terms", f"{version_id}/{about_id}")
