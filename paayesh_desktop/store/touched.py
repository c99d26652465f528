"""What taking a file in, or out again, did to one row."""

from uuid import UUID

import msgspec

from paayesh_desktop.domain.entity import Entity


class Touched(msgspec.Struct, frozen=True, gc=False):
    """One row before and after; None where it was not there, or was removed.

    *removed* says that its leading revision takes it away. *leaves* counts the versions that stand
    side by side now (more than one: a conflict; 0: the row is gone altogether), *was* those that
    stood before (0: the row is new here). *at* and *by* are of the leading revision.
    """

    entity: type[Entity]
    row: UUID
    party: UUID
    before: Entity | None
    after: Entity | None
    removed: bool
    leaves: int
    was: int
    at: int
    by: UUID
