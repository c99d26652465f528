"""What the page of evaluations needs at once: cycles, workgroups, the projects of the chosen ones,
and what the person at the desk may do with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.services.evaluations.project_evaluations import (
    EvaluationFilter,
    EvaluationLine,
    ProjectEvaluations,
)
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.people.acting import actor
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class Permit:
    """Whether the person at the desk may do something, and who may at all, by key and name."""

    may: bool
    who: Sequence[tuple[UUID, str]]


@dataclass(frozen=True, slots=True)
class EvaluationDesk:
    """*cycles* are those that evaluate, the newest first; *workgroup* None means all of them;
    *keys* are what search finds the lines by. Of a city's lines, *to_compare* counts those that
    have not been compared in the cycle; *to_prepare* wait for an opinion or for the reason of a
    gap, *to_sign* for the head's signature."""

    cycles: Sequence[Cycle]
    cycle: Cycle | None
    workgroups: Sequence[tuple[UUID, str]]
    workgroup: UUID | None
    lines: Sequence[EvaluationLine]
    keys: Sequence[str]
    to_compare: int
    to_prepare: Sequence[EvaluationLine]
    to_sign: Sequence[EvaluationLine]
    submitted: Sequence[EvaluationLine]
    prepare: Permit
    sign: Permit
    find: Permit

    @property
    def waiting(self) -> int:
        """How many things on the list wait for the person at the desk."""
        count = 0
        if self.prepare.may:
            count += len(self.to_prepare) + self.to_compare
        if self.sign.may:
            count += len(self.to_sign)
        if self.find.may:
            count += len(self.submitted)
        return count


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen on the page before; *settled* says that somebody chose the workgroup."""

    cycle: UUID | None = None
    workgroup: UUID | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """What there is to choose from, what is chosen, and who may do what with it."""

    cycles: Sequence[Cycle]
    cycle: Cycle | None
    workgroups: Sequence[tuple[UUID, str]]
    workgroup: UUID | None
    prepare: Permit
    sign: Permit
    find: Permit


def evaluation_desk(workspace: Workspace, choice: Choice, day: date) -> EvaluationDesk:
    """It begins with the newest cycle that is over, and with the person's own workgroup."""
    with workspace.store.view() as view:
        chosen = evaluation_choice(workspace, view, choice, day)
    lines: Sequence[EvaluationLine] = ()
    if chosen.cycle is not None:
        wanted = EvaluationFilter(chosen.cycle.id, workgroup_id=chosen.workgroup)
        lines = ProjectEvaluations(workspace).list(wanted, day)
    held = [line for line in lines if _with_workgroup(line)]
    return EvaluationDesk(
        chosen.cycles,
        chosen.cycle,
        chosen.workgroups,
        chosen.workgroup,
        lines,
        [search_key(f"{line.title} {line.code}") for line in lines],
        sum(line.state is None for line in lines),
        [line for line in held if not _is_ready(line)],
        [line for line in held if _is_ready(line)],
        [line for line in lines if line.state is EvaluationState.SUBMITTED],
        prepare=chosen.prepare,
        sign=chosen.sign,
        find=chosen.find,
    )


def evaluation_choice(workspace: Workspace, view: View, choice: Choice, day: date) -> Chosen:
    """The cycles that evaluate and the workgroups, and the rights of whoever is at the desk."""
    cycles = [one for one in view.find(Cycle) if one.evaluates]
    cycles.sort(key=lambda one: Period.parse(one.period), reverse=True)
    groups = _workgroups(view)
    cycle = next((one for one in cycles if one.id == choice.cycle), None)
    cycle = cycle or next((one for one in cycles if _is_over(one, day)), None)
    cycle = cycle or (cycles[-1] if cycles else None)
    workgroup = choice.workgroup
    if not choice.settled:
        workgroup = _own(workspace, view, groups, day)
    able = Able(workspace, view, day)
    return Chosen(
        cycles,
        cycle,
        groups,
        workgroup,
        permit(able, Right.PREPARE, workgroup),
        permit(able, Right.SIGN, workgroup),
        permit(able, Right.FIND, COMMITTEE),
    )


def _is_over(cycle: Cycle, day: date) -> bool:
    return Period.parse(cycle.period).ended_by(day)


def _with_workgroup(line: EvaluationLine) -> bool:
    return line.court is Court.WORKGROUP and line.state is not None


def _is_ready(line: EvaluationLine) -> bool:
    return line.prepared and not line.gaps_open


def _workgroups(view: View) -> list[tuple[UUID, str]]:
    """Those that answer for a project, in the official order."""
    elements = view.find(Element, kind=[ElementKind.PROJECT, ElementKind.PROGRAM])
    named = {element.workgroup_id for element in elements}
    groups = view.find(Workgroup, order_by=("position", "code"))
    return [(group.id, group.title) for group in groups if group.id in named]


def _own(
    workspace: Workspace, view: View, groups: Sequence[tuple[UUID, str]], day: date
) -> UUID | None:
    desk = workspace.desk
    if desk.party != COMMITTEE:
        return desk.party
    acting = actor(view, desk.person, day)
    mine = {held.party for held in acting.holdings if held.kind == "workgroup"}
    return next((key for key, _ in groups if key in mine), None)


def permit(able: Able, right: Right, party: UUID | None) -> Permit:
    """What *able* says of a right; nobody may do anything for no party."""
    if party is None:
        return Permit(may=False, who=())
    return Permit(able.may(right, party), able.who(right, party))
