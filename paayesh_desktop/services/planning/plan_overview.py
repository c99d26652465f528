"""What a page must know of a plan before it shows any row of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.services.planning.desk_watch import DeskWatch
from paayesh_desktop.services.planning.plan_browser import Branch, PlanBrowser, PlanLine
from paayesh_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class PlanOverview:
    """All plans, and of the chosen one its periods, the period to begin with, the topmost elements
    and the workgroups (key, title) that answer for parts of it."""

    plans: Sequence[PlanLine]
    plan: PlanLine | None
    periods: Sequence[Period]
    period: Period | None
    top: Sequence[Branch]
    workgroups: Sequence[tuple[UUID, str]] = ()


def plan_overview(
    store: Store, day: date, plan_id: UUID | None, period: Period | None
) -> PlanOverview:
    """*plan_id* and *period* are what was chosen before: they stay where they still exist. Else it
    begins with the first plan and with the period that was evaluated last, or, before any was, the
    last one that is over on *day*."""
    browser = PlanBrowser(store)
    plans = browser.plans()
    plan = next((one for one in plans if one.id == plan_id), plans[0] if plans else None)
    if plan is None:
        return PlanOverview((), None, (), None, ())
    periods = browser.periods(plan.id)
    if period not in periods:
        ended = [one for one in periods if one.ended_by(day)]
        period = DeskWatch(store).last_judged(plan.id)
        period = period or (ended[0] if ended else None) or (periods[0] if periods else None)
    top = browser.branches(plan.id)
    return PlanOverview(plans, plan, periods, period, top, _workgroups(store, plan.id))


def _workgroups(store: Store, plan_id: UUID) -> list[tuple[UUID, str]]:
    """In the official order."""
    element = store.tables[Element].c
    theirs = sa.select(element.workgroup_id).where(
        element.plan_id == plan_id, element.workgroup_id.is_not(None), sa.not_(element.removed)
    )
    with store.view() as view:
        named = {row.workgroup_id for row in view.rows(theirs.distinct())}
        groups = view.find(Workgroup, order_by=("position", "code"))
    return [(group.id, group.title) for group in groups if group.id in named]
