"""The quorum of a meeting, counted from its roll and from nothing else (``domain.md`` §1, §5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.meeting import Attendance, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, SeatKind


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many must be *present* of the *members* who count, and how many are."""

    needed: int
    present: int
    members: int

    @property
    def held(self) -> bool:
        """Whether the meeting may decide."""
        return self.present >= self.needed

    @property
    def missing(self) -> int:
        """How many more must come."""
        return max(0, self.needed - self.present)


def counting(
    body: Body, memberships: Iterable[Membership], day: date, *, guests_count: bool
) -> set[UUID]:
    """The people who count toward the quorum of *body* on *day*.

    Members in force with a fixed or an expert seat; a guest's seat only where the rule says so.
    Members of a workgroup's groups in the units are no members of the workgroup itself.
    """
    return {
        one.person_id
        for one in memberships
        if one.body_id == body.id
        and one.group_id is None
        and one.in_force(day)
        and (one.kind is not SeatKind.GUEST or guests_count)
    }


def quorum(
    body: Body,
    memberships: Iterable[Membership],
    roll: Iterable[Attendance],
    day: date,
    *,
    guests_count: bool,
) -> Quorum:
    """The quorum of a meeting of *body* on *day* by its *roll*.

    Whoever is on the roll without a seat is an outside guest and never counts, and nobody counts
    twice. A body whose rules name no number (the council) needs the majority of its members.
    """
    members = counting(body, memberships, day, guests_count=guests_count)
    present = {
        line.person_id
        for line in roll
        if line.presence is Presence.PRESENT and line.membership_id is not None
    }
    needed = body.quorum if body.quorum is not None else len(members) // 2 + 1
    return Quorum(needed, len(present & members), len(members))
