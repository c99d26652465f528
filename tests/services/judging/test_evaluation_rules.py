"""Which rules and which version of a plan a verdict follows."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    Target,
)
from paayesh_desktop.domain.verdict import (
    Cause,
    Comparison,
    RuleScope,
    Verdict,
    VerdictRule,
    VerdictSnapshot,
)
from paayesh_desktop.errors import UserError
from tests.services.judging.conftest import B1, B2, B3, City


def test_a_plan_without_a_version_is_refused(city: City) -> None:
    other = Plan(new_key(), "P2", "برنامهٔ تازه", Horizon.SHORT_TERM, 1404, 1404)
    city.put(other)
    with pytest.raises(UserError, match="no version yet"):
        city.evaluation.evaluate(B1, by=city.person, plan=other.id)
    with city.store.view() as view:
        assert view.count(VerdictSnapshot) == 0


def test_the_nearest_rules_count(city: City) -> None:
    def rules(verdict: Verdict, **scope: UUID) -> None:
        made = VerdictRule(new_key(), city.version.id, 1, Comparison.ALWAYS, Decimal(1), verdict)
        city.put(msgspec.structs.replace(made, **scope))

    other = city.element(ElementKind.PROJECT)
    city.put(other)
    plain = city.indicator({"1404B1": "10"}, of=city.goal)
    inherited, special = city.indicator({"1404B1": "10"}), city.indicator({"1404B1": "10"})
    below = city.indicator({"1404B1": "10"}, of=other)
    for indicator in (plain, inherited, special, below):
        city.report(indicator, B1, "10")
    rules(Verdict.EXCEEDS)
    rules(Verdict.NEAR, element_id=city.axis.id)
    rules(Verdict.DESIRED, element_id=city.project.id)
    rules(Verdict.UNDESIRED, indicator_id=special.id)
    city.evaluation.evaluate(B1, by=city.person)
    told = [
        (city.verdict(one).verdict, city.verdict(one).rule_scope)
        for one in (plain, inherited, special, below)
    ]
    assert told == [
        (Verdict.EXCEEDS, RuleScope.PLAN),
        (Verdict.DESIRED, RuleScope.ELEMENT),
        (Verdict.UNDESIRED, RuleScope.INDICATOR),
        (Verdict.NEAR, RuleScope.ELEMENT),
    ]


def test_rules_that_fail_someone_stop_the_evaluation_with_a_sentence(city: City) -> None:
    city.indicator({"1404B1": "10"})
    lame = (Comparison.AT_LEAST, Decimal(1), Verdict.DESIRED)
    city.put(VerdictRule(new_key(), city.version.id, 1, *lame))
    with pytest.raises(UserError, match="without a verdict"):
        city.evaluation.evaluate(B1, by=city.person)


def test_an_amended_plan_judges_from_its_day_on_and_old_verdicts_stay(city: City) -> None:
    amended, kept = city.indicator({"1404": "60"}), city.indicator({"1404": "60"})
    for indicator in (amended, kept):
        for period, value in ((B1, "5"), (B2, "5")):
            city.report(indicator, period, value)
    city.evaluation.evaluate(B1, by=city.person)
    second = PlanVersion(new_key(), city.plan.id, 2, B2.start)
    city.put(second, Target(new_key(), second.id, amended.id, "1404", Decimal(30)))
    city.now += 1
    assert city.evaluation.evaluate(B1, by=city.person).written == 0
    city.evaluation.evaluate(B2, by=city.person)
    assert city.verdict(amended, B1).verdict is Verdict.UNDESIRED
    assert (city.verdict(amended, B2).verdict, city.verdict(amended, B2).version_id) == (
        Verdict.DESIRED,
        second.id,
    )
    assert city.verdict(kept, B2).target == 20


def test_an_amendment_may_bring_new_rules_or_leave_the_old_ones(city: City) -> None:
    def rules(version: PlanVersion, verdict: Verdict, element: Element) -> None:
        always = (Comparison.ALWAYS, Decimal(1), verdict)
        made = VerdictRule(new_key(), version.id, 1, *always)
        city.put(msgspec.structs.replace(made, element_id=element.id))

    other = city.element(ElementKind.PROJECT)
    second = PlanVersion(new_key(), city.plan.id, 2, B2.start)
    city.put(other, second)
    changed, kept = city.indicator({"1404": "60"}), city.indicator({"1404": "60"}, of=other)
    for indicator in (changed, kept):
        city.report(indicator, B1, "5")
        city.report(indicator, B2, "5")
    rules(second, Verdict.DESIRED, city.project)
    rules(city.version, Verdict.EXCEEDS, city.project)
    rules(city.version, Verdict.NEAR, other)
    for period in (B1, B2):
        city.evaluation.evaluate(period, by=city.person)
    told = [[city.verdict(one, period).verdict for period in (B1, B2)] for one in (changed, kept)]
    assert told == [[Verdict.EXCEEDS, Verdict.DESIRED], [Verdict.NEAR, Verdict.NEAR]]


def test_a_foreign_plan_counts_in_gregorian_years(city: City) -> None:
    plan = Plan(new_key(), "MMR", "New York", Horizon.SHORT_TERM, 2016, 2023)
    version = PlanVersion(new_key(), plan.id, 1, date(2016, 1, 1))
    begun, later = (
        Element(new_key(), plan.id, ElementKind.PROJECT, "1", "Parks", starts_on=date(year, 7, 1))
        for year in (2020, 2022)
    )
    city.put(plan, version, begun, later)
    for element in (begun, later):
        indicator = Indicator(new_key(), plan.id, element.id, "1", "Trees")
        city.put(indicator, Target(new_key(), version.id, indicator.id, "2020", Decimal(9)))
    report = city.evaluation.evaluate(Period.parse("2021"), by=city.person)
    assert report.counts == {Verdict.NO_TARGET: 1, Verdict.NOT_DUE: 1}


def test_a_project_is_judged_while_it_runs(city: City) -> None:
    later = city.element(ElementKind.PROJECT, starts_on=B2.start, ends_on=B3.end)
    city.put(later)
    indicator = city.indicator({"1404": "60"}, of=later)
    for period in (B1, B2):
        city.evaluation.evaluate(period, by=city.person)
    assert city.verdict(indicator, B1).cause is Cause.OUTSIDE_PROJECT
    assert city.verdict(indicator, B2).cause is Cause.NOT_REPORTED


def test_a_vision_without_a_version_does_not_stop_the_plans_that_have_one(city: City) -> None:
    city.put(Plan(new_key(), "VISION", "سند چشم‌انداز", Horizon.LONG_TERM, 1394, 1414))
    city.indicator({"1404": "60"})
    assert city.evaluation.evaluate(B1, by=city.person).judged == 1
