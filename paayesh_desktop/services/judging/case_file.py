"""What must be known to judge a plan's indicators in a period, gathered at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.desired_state import PlanYears, TargetPoint
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.judgement import Case
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import LAST_YEAR, Period
from paayesh_desktop.domain.plan import (
    Element,
    Indicator,
    Plan,
    PlanVersion,
    ProjectUnit,
)
from paayesh_desktop.domain.point import Part, Point, over_units
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import STANDARD, RuleList, RuleScope, VerdictRule, rule_list
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.judging.figures import reported_points, targets_given
from paayesh_desktop.services.planning.plan_terms import PlanTerms
from paayesh_desktop.services.planning.plan_version import versions_until
from paayesh_desktop.store.view import View

Tables = Mapping[type[Entity], sa.Table]


class Place(msgspec.Struct, frozen=True):
    """What an element passes on to its indicators: who answers for it, when it runs and whether it
    was stopped, how many units report it, and the rules declared nearest to it."""

    party: UUID = COMMITTEE
    since: Period | None = None
    until: Period | None = None
    units: int = 0
    rules: RuleList = STANDARD
    stopped: bool = False


class CaseFile:
    """The cases of one plan in one period under the version in force when it ends, as they are at
    the moment of *view*.

    Raises UserError when the plan has no version yet, or a list of its rules is not total.
    """

    def __init__(self, view: View, tables: Tables, plan: Plan, period: Period) -> None:
        self.plan = plan
        self.period = period
        self.years = plan_years(plan)
        self._view = view
        self._tables = tables
        self._versions = _versions(view, plan, period)
        self.version = self._versions[-1]
        self.terms = PlanTerms(view, self._versions, versions_until(view, plan.id, None))
        self.elements = view.find(Element, plan_id=plan.id)
        self._rules = self._declared()
        self._periods: dict[date, Period] = {}
        self._places = self._placed()

    def party(self, indicator: Indicator) -> UUID:
        """Who writes the verdict: the workgroup responsible for the indicator's element, or the
        committee where nobody is."""
        return self._place(indicator).party

    def cases(self, among: Collection[UUID] | None = None) -> Iterator[Case]:
        """Every indicator that the version measures, or those of them *among* some, with its
        targets and what was reported."""
        if among is None:
            found = self._view.find(Indicator, plan_id=self.plan.id)
        else:
            found = self._view.find(Indicator, plan_id=self.plan.id, id=list(among))
        indicators = {
            indicator.id: indicator for indicator in found if self.terms.measured(indicator.id)
        }
        versions = [version.id for version in self._versions]
        targets = targets_given(self._view, self._tables, indicators, versions, self.period)
        points = reported_points(self._view, self._tables, indicators, self.years, self.period)
        for key, indicator in indicators.items():
            yield self._case(indicator, targets.get(key, ()), points.get(key, ()))

    def case(self, indicator: Indicator, extra: Result | None = None) -> Case:
        """One indicator; *extra* counts in place of the same unit's entry of that period."""
        results = {
            (result.period, result.unit_id): result
            for result in self._view.find(Result, indicator_id=indicator.id)
        }
        if extra is not None:
            results[extra.period, extra.unit_id] = extra
        points = [
            over_units(
                Period.parse(code),
                [Part.of(result) for result in alike],
                indicator.over_units,
                indicator.entry_kind,
            )
            for code, alike in groupby(sorted(results.values(), key=_period_code), key=_period_code)
        ]
        one = {indicator.id: indicator}
        versions = [version.id for version in self._versions]
        targets = targets_given(self._view, self._tables, one, versions, self.period)
        return self._case(indicator, targets.get(indicator.id, ()), points)

    def _case(
        self, indicator: Indicator, targets: Sequence[TargetPoint], points: Sequence[Point]
    ) -> Case:
        place = self._place(indicator)
        weight = self.terms.weight(indicator)
        if weight != indicator.weight:
            indicator = msgspec.structs.replace(indicator, weight=weight)
        return Case(
            indicator,
            self.version.id,
            self.years,
            targets,
            points,
            self._rules.get(indicator.id, place.rules),
            place.since,
            place.until,
            place.units,
            place.stopped,
        )

    def _place(self, indicator: Indicator) -> Place:
        return self._places.get(indicator.element_id, Place(rules=self._rules.get(None, STANDARD)))

    def _placed(self) -> dict[UUID, Place]:
        """The place of every element, from the top of the tree down."""
        by_key = {element.id: element for element in self.elements}
        table = self._tables[ProjectUnit]
        units = {
            row.project_id: row.units
            for row in self._view.rows(
                sa.select(table.c.project_id, sa.func.count().label("units"))
                .where(sa.not_(table.c.removed))
                .group_by(table.c.project_id)
            )
        }
        places: dict[UUID, Place] = {}
        top = Place(rules=self._rules.get(None, STANDARD))
        for element in self.elements:
            line: list[Element] = []
            above: Element | None = element
            while above is not None and above.id not in places and above not in line:
                line.append(above)
                above = by_key.get(above.parent_id) if above.parent_id else None
            place = places.get(above.id, top) if above is not None else top
            for below in reversed(line):
                terms = self.terms.of(below)
                place = places[below.id] = Place(
                    below.workgroup_id or place.party,
                    self._period_of(terms.starts_on) or place.since,
                    self._period_of(terms.ends_on) or place.until,
                    units.get(below.id, place.units),
                    self._rules.get(below.id, place.rules),
                    place.stopped or terms.stopped,
                )
        return places

    def _declared(self) -> dict[UUID | None, RuleList]:
        """The list of every element and indicator that has its own, and (None) of the plan; a
        version that declares none for one of them leaves that of the version before in force."""
        order = {version.id: number for number, version in enumerate(self._versions)}
        lists: dict[UUID | None, tuple[int, list[VerdictRule]]] = {}
        for row in self._view.find(VerdictRule, version_id=list(order)):
            about = row.indicator_id or row.element_id
            number, rows = lists.setdefault(about, (order[row.version_id], []))
            if order[row.version_id] > number:
                lists[about] = (order[row.version_id], [row])
            elif order[row.version_id] == number:
                rows.append(row)
        return {about: rule_list(rows, _scope(rows[0])) for about, (_, rows) in lists.items()}

    def _period_of(self, day: date | None) -> Period | None:
        if day is None:
            return None
        if self.period.year > LAST_YEAR:
            return Period(day.year)
        if day not in self._periods:  # projects begin and end on few days
            self._periods[day] = Period.containing(day, self.period.kind)
        return self._periods[day]


def plan_years(plan: Plan) -> PlanYears:
    """The first and the last year of *plan* as periods."""
    return PlanYears(Period.parse(f"{plan.start_year:04}"), Period.parse(f"{plan.end_year:04}"))


def _versions(view: View, plan: Plan, period: Period) -> list[PlanVersion]:
    versions = versions_until(view, plan.id, period)
    if not versions:
        raise UserError(
            translate(
                "Evaluation",
                "The plan {plan} has no version yet, so there are no targets to judge by. Nothing"
                " was changed. Import the plan with its targets first.",
            ),
            plan=plan.title,
        )
    return versions


def _scope(row: VerdictRule) -> RuleScope:
    if row.indicator_id is not None:
        return RuleScope.INDICATOR
    return RuleScope.PLAN if row.element_id is None else RuleScope.ELEMENT


def _period_code(result: Result) -> str:
    return result.period
