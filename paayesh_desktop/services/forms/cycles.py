"""The cycles of a plan: opened by the committee, one by one or a year of them at once."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.cycle_calendar import EVALUATION, proposed
from paayesh_desktop.domain.house_rule import HouseRule
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Plan
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.loop.holidays import Holidays
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

RULE = "evaluation_cycle"
"""The rule of the house that names the evaluation cycle, where it is not the two-monthly one."""


class Cycles:
    """Rounds of forms; the committee's, and the same on every desk."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def list(
        self, plan_id: UUID, *, kind: CycleKind | None = None, year: int | None = None
    ) -> tuple[Cycle, ...]:
        """The plan's cycles, those of the earliest periods first."""
        with self._store.view() as view:
            return cycles_of(view, plan_id, kind, year)

    def get(self, cycle_id: UUID) -> Cycle:
        """KeyError when there is none."""
        with self._store.view() as view:
            return the_cycle(view, cycle_id)

    def current(self, plan_id: UUID, day: date, *, evaluates: bool | None = True) -> Cycle | None:
        """The cycle that is worked at on *day*: the newest that has opened. *evaluates* asks for
        evaluation cycles only, or for the others, or (None) for any."""
        with self._store.view() as view:
            return current_cycle(view, plan_id, day, evaluates=evaluates)

    def evaluation_kind(self) -> CycleKind:
        """Which cycle evaluates."""
        with self._store.view() as view:
            return evaluation_kind(view)

    def proposed(self, plan_id: UUID, kind: CycleKind, period: Period) -> Cycle:
        """The cycle with its usual dates, to be looked at; nothing is written."""
        holidays = Holidays(self._store).days()
        with self._store.view() as view:
            evaluates = kind is evaluation_kind(view)
        return proposed(plan_id, kind, period, evaluates=evaluates, holidays=holidays)

    def open(
        self,
        plan_id: UUID,
        kind: CycleKind,
        period: Period,
        due_on: date | None = None,
        *,
        day: date,
        opens_on: date | None = None,
        evaluates: bool | None = None,
        remark: str = "",
    ) -> Cycle:
        """Open one cycle; dates that are left out are the usual ones.

        Raises UserError when it is open already, the period is of another kind or outside the plan,
        or it would be due before it opens.
        """
        usual = self.proposed(plan_id, kind, period)
        cycle = msgspec.structs.replace(
            usual,
            opens_on=opens_on or usual.opens_on,
            due_on=due_on or usual.due_on,
            evaluates=usual.evaluates if evaluates is None else evaluates,
            remark=normalise(remark),
        )
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.CYCLES, COMMITTEE, day)
            if change.get(Cycle, cycle.id) is not None:
                raise UserError(
                    translate(
                        "Cycle",
                        "The cycle of {period} is open already. Nothing was changed. Change its"
                        " dates instead.",
                    ),
                    period=period.title(),
                )
            _fits(change, plan_id, kind, period)
            _in_order(cycle)
            change.put(cycle, party=COMMITTEE)
        return cycle

    def open_year(
        self, plan_id: UUID, year: int, kinds: Sequence[CycleKind], *, day: date
    ) -> tuple[Cycle, ...]:
        """Open every cycle of these kinds in a Jalali year that is not open yet, with the usual
        dates; those that are new. UserError for a year outside the plan."""
        holidays = Holidays(self._store).days()
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.CYCLES, COMMITTEE, day)
            _refuse_outside(change, plan_id, year, year)
            evaluation = evaluation_kind(change)
            known = {cycle.id for cycle in cycles_of(change, plan_id, None, year)}
            made = [
                proposed(plan_id, kind, period, evaluates=kind is evaluation, holidays=holidays)
                for kind in kinds
                for period in Period.of_year(year, kind.period_kind)
                if cycle_key(plan_id, period) not in known
            ]
            change.put_many(Cycle, made, party=COMMITTEE)
        return tuple(made)

    def edit(
        self,
        cycle_id: UUID,
        *,
        day: date,
        opens_on: date,
        due_on: date,
        evaluates: bool | None = None,
        remark: str | None = None,
    ) -> Cycle:
        """Set other dates. Forms that are out already keep the day they were promised for."""
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.CYCLES, COMMITTEE, day)
            former = the_cycle(change, cycle_id)
            cycle = msgspec.structs.replace(
                former,
                opens_on=opens_on,
                due_on=due_on,
                evaluates=former.evaluates if evaluates is None else evaluates,
                remark=former.remark if remark is None else normalise(remark),
            )
            _in_order(cycle)
            change.put(cycle, party=COMMITTEE)
        return cycle


def cycles_of(
    view: View, plan_id: UUID, kind: CycleKind | None = None, year: int | None = None
) -> tuple[Cycle, ...]:
    """The plan's cycles in the order of their periods."""
    found = view.find(Cycle, plan_id=plan_id)
    return tuple(
        sorted(
            (
                cycle
                for cycle in found
                if kind in (None, cycle.kind) and year in (None, Period.parse(cycle.period).year)
            ),
            key=lambda cycle: (Period.parse(cycle.period).end, cycle.kind),
        )
    )


def the_cycle(view: View, cycle_id: UUID) -> Cycle:
    """The cycle with this key; KeyError when there is none."""
    found = view.get(Cycle, cycle_id)
    if found is None:
        raise KeyError(cycle_id)
    return found


def current_cycle(
    view: View, plan_id: UUID, day: date, *, evaluates: bool | None = True
) -> Cycle | None:
    """The newest cycle that has opened by *day*; None where none has."""
    opened = [
        cycle
        for cycle in cycles_of(view, plan_id)
        if cycle.opens_on <= day and evaluates in (None, cycle.evaluates)
    ]
    return opened[-1] if opened else None


def evaluation_kind(view: View) -> CycleKind:
    """The kind of cycle that evaluates: a rule of the house, two-monthly where it is silent."""
    found = view.find(HouseRule, name=RULE)
    return next(
        (CycleKind(rule.value) for rule in found if rule.value in set(CycleKind)), EVALUATION
    )


def _fits(view: View, plan_id: UUID, kind: CycleKind, period: Period) -> None:
    if period.kind is not kind.period_kind:
        raise UserError(
            translate(
                "Cycle",
                "{period} is no period of a {kind} cycle. Nothing was opened. Choose another"
                " period.",
            ),
            period=period.title(),
            kind=kind.word(),
        )
    _refuse_outside(view, plan_id, period.year, period.title())


def _refuse_outside(view: View, plan_id: UUID, year: int, period: Sentence | int) -> None:
    plan = view.get(Plan, plan_id)
    if plan is None:
        raise KeyError(plan_id)
    if not plan.start_year <= year <= plan.end_year:
        raise UserError(
            translate(
                "Cycle",
                "The plan {plan} runs from {first} to {last}; {period} lies outside. Nothing was"
                " opened. Choose a period of the plan.",
            ),
            plan=plan.title,
            first=plan.start_year,
            last=plan.end_year,
            period=period,
        )


def _in_order(cycle: Cycle) -> None:
    if cycle.due_on < cycle.opens_on:
        raise UserError(
            translate(
                "Cycle",
                "The forms would be due before they go out. Nothing was changed. Choose a later"
                " day for their return.",
            )
        )
