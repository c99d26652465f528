"""What the screens of the collection choose from: plan, cycles, workgroups, and who may do what."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.form_course import AWAITED
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Plan
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.people.acting import actor, holders
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class FormBoard:
    """*may* are the rights of who is at the desk, for the chosen workgroup and the committee;
    *turn* names who opens cycles where there is none; *late* is how many forms of a cycle are
    overdue, where any are."""

    plans: tuple[Plan, ...]
    plan: Plan | None
    cycles: tuple[Cycle, ...]
    cycle: Cycle | None
    workgroups: tuple[Workgroup, ...]
    workgroup: UUID | None
    may: frozenset[Right]
    turn: str
    late: Mapping[UUID, int]

    @property
    def elsewhere(self) -> int:
        """Overdue forms of other cycles than the chosen one."""
        chosen = self.cycle.id if self.cycle else None
        return sum(count for cycle, count in self.late.items() if cycle != chosen)


def form_board(
    workspace: Workspace,
    day: date,
    *,
    plan_id: UUID | None = None,
    cycle_id: UUID | None = None,
    workgroup_id: UUID | None = None,
    asked: bool = False,
) -> FormBoard:
    """The choices, with what is usual where none was made: the newest plan, the cycle that forms
    were last due in or are out for, and the workgroup of who is at the desk. *asked* says that the
    workgroup was chosen, also where it is None for all of them."""
    with workspace.store.view() as view:
        plans = view.find(Plan, order_by=("start_year", "code"))[::-1]
        if cycle_id is not None and (cycle := view.get(Cycle, cycle_id)) is not None:
            plan_id = cycle.plan_id
        plan = next((one for one in plans if one.id == plan_id), plans[0] if plans else None)
        cycles = sorted(view.find(Cycle, plan_id=plan.id) if plan else (), key=_order)
        groups = view.find(Workgroup, order_by=("position",))
        if not asked:
            workgroup_id = _own(workspace, view, day)
        may = rights(workspace, view, COMMITTEE, day)
        if workgroup_id is not None:
            may |= rights(workspace, view, workgroup_id, day)
        able = holders(view, Right.CYCLES, COMMITTEE, day)
        late = _late(workspace, view, workgroup_id, day)
    chosen = next((one for one in cycles if one.id == cycle_id), None)
    return FormBoard(
        tuple(plans),
        plan,
        tuple(cycles),
        chosen or usual_cycle(cycles, day),
        tuple(groups),
        workgroup_id,
        may,
        able[0].name if able else "",
        {cycle.id: late[cycle.id] for cycle in cycles if cycle.id in late},
    )


def usual_cycle(cycles: list[Cycle], day: date) -> Cycle | None:
    """The evaluation cycle that opened last, else any that did, else the first to come."""
    opened = [cycle for cycle in cycles if cycle.opens_on <= day]
    evaluating = [cycle for cycle in opened if cycle.evaluates]
    return (evaluating or opened or cycles[:1] or [None])[-1]


def rights(workspace: Workspace, view: View, party: UUID, day: date) -> frozenset[Right]:
    """What who is at the desk may do for *party*."""
    desk = workspace.desk
    if not desk.demo and desk.party != party:
        return frozenset()
    able = actor(view, desk.person, day)
    return frozenset(right for right in Right if able.role(right, party) is not None)


def forms_out(workspace: Workspace, plan_id: UUID) -> Mapping[UUID, Mapping[FormState, int]]:
    """By cycle, how many forms are in each state; versions that came back count only once."""
    tables = workspace.store.tables
    form, cycle = tables[Form].c, tables[Cycle].c
    query = (
        sa.select(form.cycle_id, form.state, sa.func.count())
        .join(tables[Cycle], cycle.id == form.cycle_id)
        .where(
            cycle.plan_id == plan_id,
            form.state != FormState.RETURNED.value,
            sa.not_(form.removed),
        )
        .group_by(form.cycle_id, form.state)
    )
    found: dict[UUID, Counter[FormState]] = {}
    with workspace.store.view() as view:
        for key, state, count in view.rows(query):
            found.setdefault(key, Counter())[FormState(state)] += count
    return found


def _late(
    workspace: Workspace, view: View, workgroup_id: UUID | None, day: date
) -> dict[UUID, int]:
    form = workspace.store.tables[Form].c
    query = (
        sa.select(form.cycle_id, sa.func.count())
        .where(
            form.state.in_([state.value for state in AWAITED]),
            form.due_on < day,
            sa.not_(form.removed),
        )
        .group_by(form.cycle_id)
    )
    if workgroup_id is not None:
        query = query.where(form.workgroup_id == workgroup_id)
    return {row[0]: row[1] for row in view.rows(query)}


def _own(workspace: Workspace, view: View, day: date) -> UUID | None:
    desk = workspace.desk
    if desk.party != COMMITTEE:
        return desk.party
    held = [one.party for one in actor(view, desk.person, day).holdings]
    return held[0] if held and COMMITTEE not in held else None


def _order(cycle: Cycle) -> tuple[date, date]:
    period = Period.parse(cycle.period)
    return period.end, period.start
