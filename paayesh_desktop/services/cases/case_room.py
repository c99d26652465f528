"""Deviation cases as a desk sees them: which wait for the person at it, what that person may do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.cases.cases import CaseFilter, CaseLine, Cases, CaseView
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CaseRoom:
    """*people* are the members who may own an action, by key and name."""

    view: CaseView
    may_work: bool
    may_justify: bool
    people: Sequence[tuple[UUID, str]]


@dataclass(frozen=True, slots=True)
class CaseList:
    """All cases, those for which it is the turn of the person at the desk, and the workgroups that
    have any."""

    lines: Sequence[CaseLine]
    mine: Sequence[CaseLine]
    workgroups: Sequence[tuple[UUID, str]]


def case_room(workspace: Workspace, case_id: UUID, day: date) -> CaseRoom | None:
    """None when there is no such case (any more)."""
    with workspace.store.view() as view:
        case = view.get(DeviationCase, case_id)
        if case is None:
            return None
        party = case.workgroup_id
        able = Able(workspace, view, day)
        work, justify = able.may(Right.WORK, party), able.may(Right.JUSTIFY, party)
        people = able.who(Right.WORK, party)
    return CaseRoom(Cases(workspace).show(case_id, day), work, justify, people)


def case_list(workspace: Workspace, day: date) -> CaseList:
    """What is late comes first, then what is oldest."""
    lines = sorted(
        Cases(workspace).list(CaseFilter(open_only=False), day),
        key=lambda one: (-one.overdue, -one.age, one.number),
    )
    with workspace.store.view() as view:
        able = Able(workspace, view, day)
        mine = [line for line in lines if _waits(line, able)]
    groups = {line.workgroup_id: line.workgroup_title for line in lines}
    return CaseList(lines, mine, sorted(groups.items(), key=_title))


def _waits(line: CaseLine, able: Able) -> bool:
    if line.court is Court.WORKGROUP:
        return able.may(Right.WORK, line.workgroup_id)
    return line.court is Court.COMMITTEE and able.may(Right.FIND, COMMITTEE)


def _title(group: tuple[UUID, str]) -> str:
    return group[1]
