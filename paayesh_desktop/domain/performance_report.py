"""The head's periodic performance report: achievements, challenges, chosen solutions."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner, PeriodCode
from paayesh_desktop.domain.keys import natural_key


class PerformanceReport(Entity, frozen=True):
    """Prepared for a workgroup and a cycle by *author_id*, signed by the head, who is another
    person, on *signed_on*."""

    entity: ClassVar[str] = "performance_report"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("workgroup_id", "period"),)

    workgroup_id: UUID
    cycle_id: UUID
    period: PeriodCode
    author_id: UUID
    achievements: Note = ""
    challenges: Note = ""
    solutions: Note = ""
    signed_by: UUID | None = None
    signed_on: date | None = None


def performance_report_key(start: date, workgroup_id: UUID, cycle_id: UUID) -> UUID:
    """The key of the one report of a workgroup in a cycle; *start* is the period's first day."""
    return natural_key("performance_report", start, workgroup_id, cycle_id)
