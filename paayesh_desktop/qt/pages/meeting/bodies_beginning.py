"""Where the page of the bodies begins: what asks for somebody first."""

from uuid import UUID

from paayesh_desktop.domain.composition import Standing
from paayesh_desktop.domain.organisation import SeatKind
from paayesh_desktop.qt.models.member_table import MemberRow
from paayesh_desktop.services.people.body_file import BodyLine

_URGENT = (
    Standing.EXPIRED, None, Standing.UNCHOSEN, Standing.UNRATIFIED, Standing.ENDING,
)  # fmt: skip
"""What asks for somebody first; None is an empty place."""


def first_body(lines: tuple[BodyLine, ...]) -> UUID | None:
    """The body that the page begins at: one's own, else one that asks for something."""
    asking = [line for line in lines if line.expired or line.vacant]
    chosen = [line for line in lines if line.mine] or asking or list(lines)
    return chosen[0].body.id if chosen else None


def most_urgent(rows: tuple[MemberRow, ...]) -> int:
    """The row that the page begins at: what asks for somebody first."""
    for state in _URGENT:
        for place, row in enumerate(rows):
            standing = row.member.standing if row.member else None
            guest = row.seat is not None and row.seat.kind is SeatKind.GUEST
            if standing is state and not (standing is None and guest):
                return place
    return 0
