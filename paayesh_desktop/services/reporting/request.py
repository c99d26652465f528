"""What somebody wants on paper, and what the makers of papers are given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

Advance = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """*subject* is the row it is about: a cycle for the periodic reports and for all forms or
    reminders of a cycle, else the meeting, resolution, case, form or performance report itself.
    *party* narrows it to one workgroup, *unit* to one unit."""

    kind: ReportKind
    subject: UUID
    party: UUID | None = None
    unit: UUID | None = None


def unheard(_done: int, _total: int) -> None:
    """Progress that nobody asked for."""


@dataclass(frozen=True, slots=True)
class Making:
    """What a maker works with. *advance* is told how far it is and raises InterruptedError when
    nobody wants it any more."""

    workspace: Workspace
    wording: Wording
    today: date
    advance: Advance = unheard


Maker = Callable[[Making, ReportRequest], Iterator[Report]]
"""Gives the papers of a request, one after the other; most requests have one. Raises UserError for
what cannot be put on paper yet, KeyError for a subject that is not there."""
