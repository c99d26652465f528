"""Who sits where: seats held under a decree for a term, and a workgroup's groups in its units."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import SeatKind


class UnitGroup(Entity, frozen=True):
    """The group of a workgroup in one staff, organisation or district unit."""

    entity: ClassVar[str] = "unit_group"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("workgroup_id",),)

    workgroup_id: UUID
    unit_id: UUID


def unit_group_key(workgroup_id: UUID, unit_id: UUID) -> UUID:
    """The key of the one group of a workgroup in a unit."""
    return reference_key("unit_group", f"{workgroup_id}/{unit_id}")


class Membership(Entity, frozen=True):
    """A person in a body, or with *group_id* in a workgroup's group in a unit.

    *role* is a role of the seat template (chair, head, secretary, member, expert, guest, …) or
    group_head, group_member. The term runs from *starts_on* to *ends_on*, both inside; no end
    means until further notice. *left_on* is the day of leaving before the term was over.
    """

    entity: ClassVar[str] = "membership"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("body_id",), ("person_id",))

    body_id: UUID
    person_id: UUID
    role: Code
    kind: SeatKind
    starts_on: date
    ends_on: date | None = None
    left_on: date | None = None
    seat_id: UUID | None = None
    group_id: UUID | None = None
    decree_number: Note = ""
    decree_on: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether the holder counts on *day*."""
        last = min(end for end in (self.ends_on, self.left_on, date.max) if end is not None)
        return self.starts_on <= day <= last


class ExpertChoice(Entity, frozen=True):
    """One fixed member's word on an expert's membership."""

    entity: ClassVar[str] = "expert_choice"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("membership_id",),)

    membership_id: UUID
    chooser_id: UUID
    agrees: bool
    remark: Note = ""
