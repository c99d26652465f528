"""The resolutions as one person sees them: all of them, and what that person may do."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.meetings.resolution_chain import RIGHTS, waiting
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.people.acting import actor, body_party, holders
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ResolutionBook:
    """All resolutions, those whose next step is the present person's, the parties whose meetings
    that person may hold, and who else may take each step."""

    lines: tuple[ResolutionLine, ...]
    mine: frozenset[UUID]
    parties: frozenset[UUID]
    able: dict[str, Person | None]


def read_book(workspace: Workspace, day: date) -> ResolutionBook:
    """The resolutions on *day*, for whoever is at the desk."""
    desk = workspace.desk
    with workspace.store.view() as view:
        lines = resolution_lines(view, day)
        mine = {line.resolution.id for line in waiting(view, desk.person, COMMITTEE, day)}
        here = actor(view, desk.person, day)
        parties = {body_party(line.body) for line in lines}
        able = {
            step.value: next(iter(holders(view, right, COMMITTEE, day)), None)
            for step, right in RIGHTS.items()
        }
    held = {one for one in parties if here.role(Right.MEET, one) is not None}
    if not desk.demo:
        held &= {desk.party}
        mine = {key for key in mine if desk.party == COMMITTEE}
    return ResolutionBook(tuple(lines), frozenset(mine), frozenset(held), able)
