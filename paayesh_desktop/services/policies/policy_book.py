"""Policies, the incentive scheme and the house rules as one person sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.plan import Plan, PlanVersion
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.meetings.agenda_sources import COMMITTEE_BODY
from paayesh_desktop.services.people.acting import COUNCIL, actor
from paayesh_desktop.services.people.house_rules import HouseRules, rule_names
from paayesh_desktop.services.policies.incentive_standings import IncentiveStandings, StandingsTable
from paayesh_desktop.services.policies.incentives import Incentives, SchemeLine
from paayesh_desktop.services.policies.macro_policies import PolicyLine, policy_lines
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """*may_give* says whether the person at the desk may give policies and draft schemes,
    *may_rule* whether they may change the house rules. *plan* is the one in force."""

    policies: tuple[PolicyLine, ...]
    givers: tuple[Body, ...]
    receivers: tuple[Body, ...]
    plan: Plan | None
    schemes: tuple[SchemeLine, ...]
    rules: Mapping[str, str]
    may_give: bool
    may_rule: bool


def read_policies(workspace: Workspace, day: date) -> PolicyBook:
    """What stands on *day*, for whoever is at the desk."""
    desk = workspace.desk
    here_may = desk.demo or desk.party == COMMITTEE
    with workspace.store.view() as view:
        bodies = view.find(Body, order_by=("kind", "title"))
        here = actor(view, desk.person, day)
        rules = HouseRules(view)
        values = {name: rules.value(name) for name in rule_names()}
        policies = policy_lines(view, day)
        plan = current_plan(view, day)
    return PolicyBook(
        tuple(policies),
        tuple(body for body in bodies if body.kind in (COUNCIL, COMMITTEE_BODY)),
        tuple(body for body in bodies if body.kind in (COMMITTEE_BODY, "workgroup")),
        plan,
        tuple(Incentives(workspace).list(plan.id, day)) if plan is not None else (),
        values,
        here_may and here.role(Right.MEET, COMMITTEE) is not None,
        here_may and here.role(Right.CYCLES, COMMITTEE) is not None,
    )


def current_plan(view: View, day: date) -> Plan | None:
    """The plan that is carried out on *day*: one with a version, the one that began last."""
    year = to_jalali(day).year
    versioned = [version.plan_id for version in view.find(PlanVersion)]
    plans = view.find(Plan, id=versioned, order_by=("start_year", "code"))
    running = [plan for plan in plans if plan.start_year <= year <= plan.end_year]
    return running[-1] if running else None


def read_standings(
    workspace: Workspace, plan_id: UUID, day: date, *, units: bool
) -> StandingsTable:
    """The standings of the last two-monthly period that is over."""
    period = Period.containing(day, PeriodKind.BIMESTER).previous()
    book = IncentiveStandings(workspace)
    if units:
        return book.of_units(plan_id, period, day)
    return book.of_workgroups(plan_id, period, day)
