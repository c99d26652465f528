"""Resolutions and what has become of them: whether they bind, for whom they wait, what is done."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.chain import STEPS, Chain
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.organisation import Body, Person
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings.answered import answered
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.people.acting import body_party, meeting_right, require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

_CARRIED = frozenset({ProjectEvaluation.entity, DeviationCase.entity})
_WAITING = {
    ChainStepKind.COMMITTEE: ResolutionState.NOTED,
    ChainStepKind.DEPUTY: ResolutionState.WAITING_DEPUTY,
    ChainStepKind.COUNCIL: ResolutionState.WAITING_COUNCIL,
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a chain as it is shown; *taken* is None while it is still to come and *is_next*
    says that the resolution waits for it."""

    step: ChainStepKind
    taken: ChainStep | None
    by: str
    is_next: bool


@dataclass(frozen=True, slots=True)
class ResolutionLine:
    """A resolution with what a list says of it. *steps* is empty for one that binds on the
    minutes; *late_by* is in days, 0 when its follow-up is not overdue; *answered* says that the
    workgroup has done in its case what it was sent for."""

    resolution: Resolution
    state: ResolutionState
    meeting: Meeting
    body: Body
    owner: str
    steps: tuple[StepLine, ...]
    late_by: int
    answered: bool = False

    @property
    def next_step(self) -> ChainStepKind | None:
        """The step of the chain that it waits for."""
        return next((line.step for line in self.steps if line.is_next), None)

    @property
    def followed(self) -> bool:
        """Whether somebody is to carry it out and has not reported it as done."""
        open_ = self.resolution.follows_up and self.resolution.done_on is None
        return open_ and not self.answered and self.state is ResolutionState.IN_FORCE


class Resolutions:
    """Shows resolutions and follows them up."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def list(
        self,
        day: date,
        *,
        state: ResolutionState | None = None,
        kind: ResolutionKind | None = None,
        body_id: UUID | None = None,
    ) -> list[ResolutionLine]:
        """The resolutions, newest meeting first."""
        with self._workspace.store.view() as view:
            lines = resolution_lines(view, day, kind=kind, body_id=body_id)
        return [line for line in lines if state is None or line.state is state]

    def show(self, resolution_id: UUID, day: date) -> ResolutionLine:
        """One resolution; KeyError where there is none."""
        with self._workspace.store.view() as view:
            found = resolution_lines(view, day, only=resolution_id)
        if not found:
            raise KeyError(resolution_id)
        return found[0]

    def assign(
        self,
        resolution_id: UUID,
        day: date,
        *,
        owner_id: UUID | None = None,
        owner_text: str = "",
        due_on: date | None = None,
    ) -> Resolution:
        """Say who carries a resolution out and by when."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            resolution, party = self._find(change, resolution_id, day)
            assigned = msgspec.structs.replace(
                resolution, owner_id=owner_id, owner_text=single_line(owner_text), due_on=due_on
            )
            change.put(assigned, party=party)
        return assigned

    def done(self, resolution_id: UUID, note: str, day: date) -> Resolution:
        """Note that a resolution in force was carried out, and how.

        Raises UserError for one that does not bind (yet) and without a note.
        """
        written = normalise(note)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            resolution, party = self._find(change, resolution_id, day)
            if not binds(change, resolution):
                raise UserError(
                    translate(
                        "Resolutions",
                        "Resolution {number} is not in force, so it cannot be done. Nothing was"
                        " changed. Its chain shows what it waits for.",
                    ),
                    number=resolution.number,
                )
            if not written:
                raise UserError(
                    translate(
                        "Resolutions",
                        "What was done about resolution {number} is not written. It stays open;"
                        " write it in a sentence.",
                    ),
                    number=resolution.number,
                )
            done = msgspec.structs.replace(resolution, done_on=day, follow_up=written)
            change.put(done, party=party)
        return done

    def _find(self, change: Change, resolution_id: UUID, day: date) -> tuple[Resolution, UUID]:
        resolution = change.get(Resolution, resolution_id)
        meeting = change.get(Meeting, resolution.meeting_id) if resolution else None
        body = change.get(Body, meeting.body_id) if meeting else None
        if resolution is None or body is None:
            raise KeyError(resolution_id)
        party = body_party(body)
        require(self._workspace, change, meeting_right(body), party, day)
        return resolution, party


def state(view: View, resolution: Resolution) -> ResolutionState:
    """Where *resolution* is."""
    meeting = named(view, Meeting, resolution.meeting_id)
    steps = view.find(ChainStep, resolution_id=resolution.id)
    return _state(resolution, meeting, Chain(steps))


def binds(view: View, resolution: Resolution) -> bool:
    """Whether *resolution* is in force: by closed minutes, or at the end of its chain."""
    return state(view, resolution) is ResolutionState.IN_FORCE


def resolution_lines(
    view: View,
    day: date,
    *,
    kind: ResolutionKind | None = None,
    body_id: UUID | None = None,
    only: UUID | None = None,
) -> list[ResolutionLine]:
    """The resolutions as they stand on *day*, newest meeting first."""
    meetings = {one.id: one for one in view.find(Meeting)}
    bodies = {one.id: one for one in view.find(Body)}
    kinds = list(ResolutionKind) if kind is None else [kind]
    found = [
        one
        for one in (
            view.find(Resolution, kind=kinds) if only is None else [view.get(Resolution, only)]
        )
        if one is not None
        and one.meeting_id in meetings  # the file that brings the meeting may come later
        and meetings[one.meeting_id].body_id in bodies
        and (body_id is None or meetings[one.meeting_id].body_id == body_id)
    ]
    steps: dict[UUID, list[ChainStep]] = {}
    for step in view.find(ChainStep, resolution_id=[one.id for one in found]):
        steps.setdefault(step.resolution_id, []).append(step)
    people = {one.id: one.name for one in view.find(Person)}
    over = answered(view, [one for one in found if one.follows_up and one.done_on is None])
    lines: list[ResolutionLine] = []
    for one in found:
        meeting = meetings[one.meeting_id]
        chain = Chain(steps.get(one.id, ()))
        at = _state(one, meeting, chain)
        lines.append(
            ResolutionLine(
                one,
                at,
                meeting,
                bodies[meeting.body_id],
                people.get(one.owner_id, "") if one.owner_id else one.owner_text,
                _steps(one, chain, people),
                0 if one.id in over else _late_by(one, at, day),
                one.id in over,
            )
        )
    return sorted(lines, key=_newest)


def _late_by(one: Resolution, at: ResolutionState, day: date) -> int:
    """By how many days its follow-up is overdue."""
    open_ = one.follows_up and one.done_on is None
    if at is not ResolutionState.IN_FORCE or not open_ or one.due_on is None:
        return 0
    return max(0, (day - one.due_on).days)


def _steps(one: Resolution, chain: Chain, people: dict[UUID, str]) -> tuple[StepLine, ...]:
    if one.binding is Binding.MINUTES:
        return ()
    taken = {step.step: step for step in chain.taken}
    lines: list[StepLine] = []
    for step in STEPS:
        found = taken.get(step)
        by = people.get(found.person_id, "") if found is not None else ""
        lines.append(StepLine(step, found, by, step is chain.next))
    return tuple(lines)


def _state(one: Resolution, meeting: Meeting, chain: Chain) -> ResolutionState:
    if meeting.state is not MeetingState.CLOSED:
        return ResolutionState.NOTED
    if one.binding is Binding.MINUTES or chain.complete:
        return ResolutionState.IN_FORCE
    return ResolutionState.REFUSED if chain.next is None else _WAITING[chain.next]


def _newest(line: ResolutionLine) -> tuple[int, int]:
    return -line.meeting.held_on.toordinal(), -int(line.resolution.number.rpartition("-")[2])
