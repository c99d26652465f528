"""The cycles of one kind in one year, those that are open and those that could be."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_course import AWAITED
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Plan
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.forms.cycles import Cycles
from paayesh_desktop.services.forms.form_board import forms_out, rights
from paayesh_desktop.services.loop.holidays import Holidays
from paayesh_desktop.services.people.acting import holders
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CycleLine:
    """A cycle, with its usual dates where it is not *open*; how many forms are out, how many of
    them came back, and how many were accepted."""

    cycle: Cycle
    open: bool
    out: int
    back: int
    accepted: int

    @property
    def period(self) -> Period:
        return Period.parse(self.cycle.period)


@dataclass(frozen=True, slots=True)
class CycleYear:
    """*counts* says how many cycles of each kind are open in the year; *may* whether who is at the
    desk opens them, *turn* who does; *rest* are the days off in it and in the next, where its last
    cycles are due."""

    plan: Plan | None
    year: int
    kind: CycleKind
    lines: tuple[CycleLine, ...]
    counts: Mapping[CycleKind, int]
    may: bool
    turn: str
    rest: Mapping[date, str]

    @property
    def missing(self) -> int:
        return sum(not line.open for line in self.lines)

    @property
    def first_year(self) -> int:
        return self.plan.start_year if self.plan else self.year

    @property
    def last_year(self) -> int:
        return self.plan.end_year if self.plan else self.year


def cycle_year(
    workspace: Workspace, day: date, year: int | None = None, kind: CycleKind | None = None
) -> CycleYear:
    """The year of *day* within the newest plan and the kind that evaluates, unless others are
    asked for."""
    cycles = Cycles(workspace)
    kind = kind or cycles.evaluation_kind()
    with workspace.store.view() as view:
        plans = view.find(Plan, order_by=("start_year", "code"))
        may = Right.CYCLES in rights(workspace, view, COMMITTEE, day)
        able = holders(view, Right.CYCLES, COMMITTEE, day)
    turn = able[0].name if able else ""
    plan = plans[-1] if plans else None
    if plan is None:
        return CycleYear(None, year or to_jalali(day).year, kind, (), {}, may, turn, {})
    wanted = min(max(year or to_jalali(day).year, plan.start_year), plan.end_year)
    known = {cycle.period: cycle for cycle in cycles.list(plan.id, year=wanted)}
    out = forms_out(workspace, plan.id)
    lines = tuple(
        _line(known.get(period.code), cycles.proposed(plan.id, kind, period), out)
        for period in Period.of_year(wanted, kind.period_kind)
    )
    counts = {one: sum(cycle.kind is one for cycle in known.values()) for one in CycleKind}
    holidays = Holidays(workspace.store)
    off = [*holidays.of_year(wanted), *holidays.of_year(wanted + 1)]
    rest = {one.day: one.title for one in off}
    return CycleYear(plan, wanted, kind, lines, counts, may, turn, rest)


def _line(
    known: Cycle | None, usual: Cycle, out: Mapping[UUID, Mapping[FormState, int]]
) -> CycleLine:
    none: Mapping[FormState, int] = {}
    states = out.get(known.id, none) if known else none
    whole = sum(states.values())
    back = whole - sum(states.get(state, 0) for state in AWAITED)
    accepted = states.get(FormState.ACCEPTED, 0)
    return CycleLine(known or usual, known is not None, whole, back, accepted)
