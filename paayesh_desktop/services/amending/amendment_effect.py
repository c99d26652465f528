"""What an amendment would change: targets of the coming periods, and the verdicts they lead to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

import msgspec

from paayesh_desktop.domain.amended_field import OF_ELEMENT, AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.amendment_text import TRUE, Aim, NewIndicator, read
from paayesh_desktop.domain.attainment import attainment
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.desired_state import (
    Basis,
    DesiredState,
    PlanYears,
    TargetPoint,
    desired_state,
    whole_target,
)
from paayesh_desktop.domain.period import LAST_YEAR, Period, PeriodKind
from paayesh_desktop.domain.plan import Direction, Element, Indicator, Plan
from paayesh_desktop.domain.verdict import STANDARD_RULES, Rule, RuleList, Verdict, VerdictSnapshot
from paayesh_desktop.services.judging.case_file import plan_years
from paayesh_desktop.services.planning.plan_in_force import PlanInForce
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

COMING = 6
"""Periods that are looked ahead."""
_Goals = dict[tuple[str, UUID | None], Aim]


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One indicator in one coming period. *was* and *will* are the verdicts if its result stayed as
    in the period judged last; None where that cannot be said. *ends*: it is no longer judged."""

    indicator_id: UUID
    title: str
    period: Period
    old: Aim | None
    new: Aim | None
    was: Verdict | None
    will: Verdict | None
    ends: bool


def effect(store: Store, amendment_id: UUID) -> tuple[EffectLine, ...]:
    """Everything that would be different in the next periods, indicator by indicator."""
    with store.view() as view:
        amendment = view.get(PlanAmendment, amendment_id)
        if amendment is None:
            return ()
        return tuple(_Looking(view, amendment).lines())


class _Looking:
    def __init__(self, view: View, amendment: PlanAmendment) -> None:
        self._view = view
        self._items = view.find(AmendmentItem, amendment_id=amendment.id, order_by=("position",))
        self._plan = view.find(Plan, id=amendment.plan_id)[0]
        self._years = plan_years(self._plan)
        self._now = PlanInForce(view, amendment.plan_id, amendment.effective_on)
        self._periods = _coming(view, amendment, self._years)

    def lines(self) -> Iterable[EffectLine]:
        for indicator in self._touched():
            ends = self._ends(indicator)
            before = self._goals(indicator)
            after = self._amended(indicator, before)
            last = self._last(indicator)
            rules = self._rules(indicator, amended=False), self._rules(indicator, amended=True)
            for period in self._periods:
                old = self._wanted(indicator, before, period)
                new = None if ends else self._wanted(indicator, after, period)
                was = _verdict(indicator, old, last, rules[0])
                will = _verdict(indicator, new, last, rules[1])
                if ends or _aim(old) != _aim(new) or was != will:
                    yield EffectLine(
                        indicator.id,
                        indicator.title,
                        period,
                        _aim(old),
                        _aim(new),
                        was,
                        will,
                        ends,
                    )

    def _touched(self) -> list[Indicator]:
        """The indicators that an item speaks about, itself or through a part of the plan."""
        found: dict[UUID, Indicator] = {}
        for item in self._items:
            made = read(AmendedField.ADDED, item.new) if item.field == "added" else None
            if isinstance(made, NewIndicator):
                found[item.subject_id] = Indicator(
                    item.subject_id, self._plan.id, **msgspec.structs.asdict(made)
                )
            elif (one := self._view.get(Indicator, item.subject_id)) is not None:
                found[one.id] = one
            elif item.field in (*OF_ELEMENT, AmendedField.RULES):
                found |= {one.id: one for one in self._below(item.subject_id)}
        return list(found.values())

    def _below(self, element_id: UUID) -> list[Indicator]:
        """The indicators of an element and its stages; of a whole plan too many to show."""
        stages = [one.id for one in self._view.find(Element, parent_id=element_id)]
        return self._view.find(Indicator, element_id=[element_id, *stages])

    def _ends(self, indicator: Indicator) -> bool:
        element = self._view.get(Element, indicator.element_id)
        over = {indicator.element_id, element.parent_id if element else None}
        return any(
            item.new == TRUE
            and (
                (item.field == AmendedField.RETIRED and item.subject_id == indicator.id)
                or (item.field == AmendedField.STOPPED and item.subject_id in over)
            )
            for item in self._items
        )

    def _goals(self, indicator: Indicator) -> _Goals:
        return {
            key: Aim(target.value, target.upper)
            for key, target in self._now.targets(indicator.id).items()
        }

    def _amended(self, indicator: Indicator, goals: _Goals) -> _Goals:
        found = dict(goals)
        for item in self._items:
            if item.field == AmendedField.TARGET and item.subject_id == indicator.id:
                aim = read(AmendedField.TARGET, item.new)
                found.pop((item.period or "", item.unit_id), None)
                if isinstance(aim, Aim):
                    found[item.period or "", item.unit_id] = aim
        return found

    def _wanted(self, indicator: Indicator, goals: _Goals, period: Period) -> DesiredState | None:
        curve: list[TargetPoint] = []
        for code, alike in groupby(sorted(goals, key=_code), key=_code):
            at = Period.parse(code)
            points = {
                unit: TargetPoint(at, goals[code, unit].value, goals[code, unit].upper)
                for _, unit in alike
            }
            whole = points.pop(None, None)
            if (point := whole_target(at, whole, points.values(), indicator)) is not None:
                curve.append(point)
        return desired_state(indicator, curve, period, self._years)

    def _rules(self, indicator: Indicator, *, amended: bool) -> RuleList:
        """The list that counts: the indicator's, that of the nearest element above it, the plan's
        or the standard one."""
        said: dict[UUID, Sequence[Rule]] = {}
        if amended:
            for item in self._items:
                rules = read(AmendedField.RULES, item.new) if item.field == "rules" else None
                if isinstance(rules, tuple):
                    said[item.subject_id] = rules
        about: list[UUID] = [indicator.id]
        key: UUID | None = indicator.element_id
        while key is not None and key not in about:
            about.append(key)
            element = self._view.get(Element, key)
            key = element.parent_id if element else None
        for one in (*about, self._plan.id):
            rules = said.get(one) or self._now.rules(one)
            if rules:
                return RuleList(rules)
        return RuleList(STANDARD_RULES)

    def _last(self, indicator: Indicator) -> VerdictSnapshot | None:
        """What was judged last of it by the figure of one period."""
        found = self._view.find(VerdictSnapshot, indicator_id=indicator.id)
        judged = [one for one in found if one.actual is not None and one.basis is Basis.PERIOD]
        return max(judged, key=lambda one: (one.period, one.computed_at), default=None)


def _verdict(
    indicator: Indicator,
    wanted: DesiredState | None,
    last: VerdictSnapshot | None,
    rules: RuleList,
) -> Verdict | None:
    if wanted is None or last is None or last.actual is None or wanted.basis is not Basis.PERIOD:
        return None
    if indicator.direction is Direction.RANGE and (
        wanted.upper is None or wanted.upper < wanted.value
    ):
        return None
    attained = attainment(last.actual, wanted.value, indicator.direction, wanted.upper)
    return rules.first_match(attained, last.actual, wanted.value)[1].verdict


def _coming(view: View, amendment: PlanAmendment, years: PlanYears) -> list[Period]:
    """The first periods that end under the new version."""
    evaluated = [
        Period.parse(cycle.period).kind
        for cycle in view.find(Cycle, plan_id=amendment.plan_id)
        if cycle.evaluates
    ]
    kind = evaluated[-1] if evaluated else PeriodKind.BIMESTER
    if years.last.year > LAST_YEAR:
        kind = PeriodKind.YEAR
    every = (
        period
        for year in range(years.first.year, years.last.year + 1)
        for period in Period.of_year(year, kind)
    )
    return [period for period in every if period.end >= amendment.effective_on][:COMING]


def _aim(wanted: DesiredState | None) -> Aim | None:
    return None if wanted is None else Aim(wanted.value, wanted.upper)


def _code(key: tuple[str, UUID | None]) -> str:
    return key[0]
