"""A strip of a page, over its whole width: all that is laid out is strips under each other."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from paayesh_desktop.reports.paper.pen import Pen

_Thing = TypeVar("_Thing")
Draw = Callable[[Pen, float], None]
"""Draws a strip whose top is at the height that is given."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the outline and the contents; *level* counts from 0."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Strip:
    """*gap* is the room above it, which is left out at the top of a page. *keep* holds it together
    with the next strip on one page. *head* is drawn again where this begins a page. *page* begins
    a new one."""

    height: float
    draw: Draw
    gap: float = 0.0
    keep: bool = False
    head: "Strip | None" = None
    page: bool = False
    entry: Entry | None = None


def in_rows(things: Sequence[_Thing], across: int) -> Iterator[Sequence[_Thing]]:
    """*things* in rows of *across*; the last may be shorter."""
    for begin in range(0, len(things), across):
        yield things[begin : begin + across]
