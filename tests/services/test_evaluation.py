"""A plan is judged when its period is over; verdicts are kept, never silently computed again."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.judgement import same_inputs
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Aggregation,
    Direction,
    Element,
    ElementKind,
    EntryKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    ProjectGoal,
    ProjectUnit,
    Target,
    TargetKind,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.verdict import (
    Cause,
    Comparison,
    RuleScope,
    Verdict,
    VerdictRule,
    VerdictSnapshot,
)
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.evaluation import Evaluation
from paayesh_desktop.store.store import Store

B1, B2, B3 = (Period.parse(f"1404B{number}") for number in (1, 2, 3))
FINANCE, CIVIL = (reference_key("workgroup", code) for code in ("W6", "W5"))
NOW = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1000)


class City:
    """A small plan in a real database: one axis of the civil workgroup with one project."""

    def __init__(self, store: Store, person: UUID) -> None:
        self.store = store
        self.person = person
        self.now = NOW
        self.evaluation = Evaluation(store, lambda: self.now)
        self.plan = Plan(new_key(), "P1", "برنامه", Horizon.MID_TERM, 1403, 1407)
        self.version = PlanVersion(new_key(), self.plan.id, 1, date(2024, 3, 20))
        self.axis = Element(
            new_key(), self.plan.id, ElementKind.AXIS, "A1", "محور", workgroup_id=CIVIL
        )
        self.goal = Element(new_key(), self.plan.id, ElementKind.GOAL, "G1", "هدف")
        self.project = self.element(ElementKind.PROJECT)
        self.put(self.plan, self.version, self.axis, self.goal, self.project)
        self.put(ProjectGoal(new_key(), self.project.id, self.goal.id))

    def element(self, kind: ElementKind, **more: Any) -> Element:
        return Element(new_key(), self.plan.id, kind, "1", "پروژه", self.axis.id, **more)

    def indicator(
        self, targets: dict[str, str], *, of: Element | None = None, **traits: Any
    ) -> Indicator:
        made = Indicator(new_key(), self.plan.id, (of or self.project).id, "I", "شاخص", **traits)
        self.put(made)
        for period, value in targets.items():
            self.put(Target(new_key(), self.version.id, made.id, period, Decimal(value)))
        return made

    def report(
        self, indicator: Indicator, period: Period, value: str | None, **more: Any
    ) -> Result:
        kind = ValueKind.NOT_AVAILABLE if value is None else ValueKind.NUMBER
        number = None if value is None else Decimal(value)
        made = Result(new_key(), indicator.id, period.code, kind, number, **more)
        self.put(made, party=CIVIL)
        return made

    def put(self, *rows: Entity, party: UUID = COMMITTEE) -> None:
        with self.store.change(by=self.person) as change:
            for row in rows:
                change.put(row, party=party)

    def verdict(self, indicator: Indicator, period: Period = B1) -> VerdictSnapshot:
        found = self.evaluation.snapshot(indicator.id, period)
        assert found is not None
        return found


@pytest.fixture
def city(store: Store, person: UUID) -> City:
    return City(store, person)


def test_every_indicator_that_is_due_gets_a_verdict(city: City) -> None:
    good = city.indicator({"1404": "60"})
    bad = city.indicator({"1404B1": "10"}, direction=Direction.DECREASE)
    silent, aimless = city.indicator({"1404": "60"}), city.indicator({})
    final = city.indicator({"1407": "9"}, target_kind=TargetKind.FINAL)
    city.report(good, B1, "10")
    city.report(bad, B1, "20")
    report = city.evaluation.evaluate(B1, by=city.person)
    assert (report.judged, report.written, report.unchanged) == (5, 5, 0)
    assert {one: city.verdict(one).verdict for one in (good, bad, silent, aimless, final)} == {
        good: Verdict.DESIRED,
        bad: Verdict.UNDESIRED,
        silent: Verdict.NO_DATA,
        aimless: Verdict.NO_TARGET,
        final: Verdict.NOT_DUE,
    }
    assert report.counts == {
        verdict: 1 for verdict in Verdict if verdict not in (Verdict.NEAR, Verdict.EXCEEDS)
    }


def test_evaluating_again_writes_nothing_and_a_correction_adds_a_revision(city: City) -> None:
    indicator = city.indicator({"1404B1": "10"})
    result = city.report(indicator, B1, "9")
    city.evaluation.evaluate(B1, by=city.person)
    city.now += 60_000
    again = city.evaluation.evaluate(B1, by=city.person)
    assert (again.written, again.unchanged) == (0, 1)
    assert city.verdict(indicator).computed_at == NOW

    city.put(Result(result.id, indicator.id, "1404B1", ValueKind.NUMBER, Decimal(10)), party=CIVIL)
    assert city.verdict(indicator).verdict is Verdict.NEAR
    assert city.evaluation.evaluate(B1, by=city.person).written == 1
    kept = city.verdict(indicator)
    assert kept.verdict is Verdict.DESIRED
    with city.store.view() as view:
        history = [revised.entity for revised in view.history(kept.id)]
    assert [row.verdict for row in history if isinstance(row, VerdictSnapshot)] == [
        Verdict.NEAR,
        Verdict.DESIRED,
    ]


def test_a_verdict_belongs_to_the_workgroup_that_answers_for_it(city: City) -> None:
    ours = city.indicator({"1404B1": "1"})
    finance = city.element(ElementKind.PROJECT, workgroup_id=FINANCE)
    city.put(finance)
    theirs = city.indicator({"1404B1": "1"}, of=finance)
    nobodys = city.indicator({"1404B1": "1"}, of=city.goal)
    report = city.evaluation.evaluate(B1, by=city.person, parties=[FINANCE])
    assert report.judged == 1
    city.evaluation.evaluate(B1, by=city.person)
    with city.store.view() as view:
        owners = {
            one.id: view.history(city.verdict(one).id)[0].party for one in (ours, theirs, nobodys)
        }
    assert owners == {ours.id: CIVIL, theirs.id: FINANCE, nobodys.id: COMMITTEE}


def test_when_the_responsibility_moves_the_former_verdict_stays(city: City) -> None:
    indicator = city.indicator({"1404B1": "1"})
    city.evaluation.evaluate(B1, by=city.person)
    former = city.verdict(indicator)
    city.now += 1
    city.put(
        Element(
            city.project.id,
            city.plan.id,
            ElementKind.PROJECT,
            "1",
            "پروژه",
            city.axis.id,
            workgroup_id=FINANCE,
        )
    )
    city.evaluation.evaluate(B1, by=city.person)
    assert city.verdict(indicator).id != former.id
    standing = city.evaluation.roll_up(B1, city.plan.id).elements[city.project.id]
    assert standing.counts[Verdict.NO_DATA] == 1


def test_a_period_that_is_not_over_is_refused(city: City) -> None:
    city.indicator({"1404": "60"})
    with pytest.raises(UserError, match="not over yet"):
        city.evaluation.evaluate(Period.parse("1404B6"), by=city.person)


def test_a_year_of_no_plan_is_refused(city: City) -> None:
    with pytest.raises(UserError, match="No plan speaks about"):
        city.evaluation.evaluate(Period.parse("1402B1"), by=city.person)


def test_a_plan_without_a_version_is_refused(city: City) -> None:
    other = Plan(new_key(), "P2", "برنامهٔ تازه", Horizon.SHORT_TERM, 1404, 1404)
    city.put(other)
    with pytest.raises(UserError, match="no version yet"):
        city.evaluation.evaluate(B1, by=city.person, plan=other.id)
    with city.store.view() as view:
        assert view.count(VerdictSnapshot) == 0


def test_units_are_added_up_exactly_even_beyond_64_bits(city: City) -> None:
    """Ten figures of 18 digits; their plain sum of mantissas would overflow the database."""
    indicator = city.indicator({"1404B1": "1"})
    units = [new_key() for _ in range(10)]
    for unit in units:
        city.put(ProjectUnit(new_key(), city.project.id, unit))
        city.report(indicator, B1, "999999999999.999999", unit_id=unit)
    city.evaluation.evaluate(B1, by=city.person)
    snapshot = city.verdict(indicator)
    assert snapshot.total == Decimal("9999999999999.99999")
    assert (snapshot.units_reported, snapshot.units_due) == (10, 10)


def test_negative_figures_add_up_exactly(city: City) -> None:
    indicator = city.indicator({"1404B1": "-5"})
    for value in ("-7500000000.5", "7499999999.75", "-3.25"):
        city.report(indicator, B1, value, unit_id=new_key())
    city.evaluation.evaluate(B1, by=city.person)
    assert city.verdict(indicator).actual == -4


def test_missing_units_are_counted(city: City) -> None:
    indicator = city.indicator({"1404B1": "10"})
    for _ in range(4):
        city.put(ProjectUnit(new_key(), city.project.id, new_key()))
    city.report(indicator, B1, "10", unit_id=new_key())
    city.report(indicator, B1, None, unit_id=new_key(), reason="آتش‌سوزی")
    city.evaluation.evaluate(B1, by=city.person)
    snapshot = city.verdict(indicator)
    assert (snapshot.units_reported, snapshot.units_due) == (1, 4)


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


def test_a_live_verdict_is_the_one_that_would_be_kept(city: City) -> None:
    indicator, unit = city.indicator({"1404B1": "10"}), new_key()
    stored = city.report(indicator, B1, "4", unit_id=unit)
    city.report(indicator, B1, "5", unit_id=new_key())
    typed = Result(new_key(), indicator.id, "1404B1", ValueKind.NUMBER, Decimal(5), unit_id=unit)
    live = city.evaluation.judge_live(indicator.id, B1, typed)
    assert (live.actual, live.verdict) == (10, Verdict.DESIRED)
    assert city.evaluation.snapshot(indicator.id, B1) is None
    city.put(
        Result(stored.id, indicator.id, "1404B1", ValueKind.NUMBER, Decimal(5), unit_id=unit),
        party=CIVIL,
    )
    city.evaluation.evaluate(B1, by=city.person)
    assert same_inputs(city.verdict(indicator), live)
    with pytest.raises(KeyError):
        city.evaluation.judge_live(new_key(), B1)


def test_how_it_was_computed_is_told_from_what_was_kept(city: City) -> None:
    indicator = city.indicator({"1404B1": "10"})
    before = city.evaluation.explain(indicator.id, B1)
    assert [str(step) for step in before] == [
        "This indicator has not been evaluated in First bimester of 1404 yet."
    ]
    city.report(indicator, B1, "9")
    city.evaluation.evaluate(B1, by=city.person)
    steps = [str(step) for step in city.evaluation.explain(indicator.id, B1)]
    assert steps[0] == "Target: 10, as the plan gives it for First bimester of 1404."
    assert steps[-1] == "Verdict: near desired."


def test_kept_verdicts_roll_up_to_the_city(city: City) -> None:
    good, bad = city.indicator({"1404B1": "10"}), city.indicator({"1404B1": "10"})
    city.report(good, B1, "20")
    city.report(bad, B1, "5")
    city.indicator({"1404B1": "10"})
    empty = city.evaluation.roll_up(B1, city.plan.id)
    assert empty.city.unjudged == 3
    preview = city.evaluation.preview(B1, city.plan.id)
    city.evaluation.evaluate(B1, by=city.person)
    found = city.evaluation.roll_up(B1, city.plan.id)
    assert found == preview
    for standing in (
        found.city,
        found.elements[city.axis.id],
        found.goals[city.goal.id],
        found.workgroups[CIVIL],
    ):
        assert standing.attainment == Decimal("0.75")
        assert (standing.reported, standing.due) == (2, 3)
        assert standing.worst is not None
        assert standing.worst.key == bad.id


def test_a_stopped_evaluation_keeps_nothing(city: City) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise StoppedError

    city.indicator({"1404B1": "10"})
    with pytest.raises(StoppedError):
        city.evaluation.evaluate(B1, by=city.person, progress=stop)
    with city.store.view() as view:
        assert view.count(VerdictSnapshot) == 0


@pytest.mark.parametrize("entry_kind", EntryKind)
@pytest.mark.parametrize("target_kind", TargetKind)
def test_the_database_adds_up_what_the_domain_adds_up(
    city: City, entry_kind: EntryKind, target_kind: TargetKind
) -> None:
    """All indicators at once in SQL, and one by one from single entries: the same verdicts."""
    random = Random(7)  # noqa: S311 - a fixed seed
    units = [new_key() for _ in range(3)]
    indicators: list[Indicator] = []
    for over_time in Aggregation:
        for over_units in Aggregation:
            indicator = city.indicator(
                {"1403": "50", "1404": "120", "1407": "900"},
                entry_kind=entry_kind,
                target_kind=target_kind,
                over_time=over_time,
                over_units=over_units,
                baseline=Decimal(10),
            )
            indicators.append(indicator)
            _fill(city, indicator, random, units)
    city.now = int(datetime(2030, 1, 1, tzinfo=UTC).timestamp() * 1000)
    for period in (B2, Period.parse("1404H1"), Period.parse("1404"), Period.parse("1407B6")):
        city.evaluation.evaluate(period, by=city.person)
        for indicator in indicators:
            live = city.evaluation.judge_live(indicator.id, period)
            assert same_inputs(city.verdict(indicator, period), live)


def _fill(city: City, indicator: Indicator, random: Random, units: list[UUID]) -> None:
    rows: list[Entity] = []
    draw: Callable[[], Decimal] = lambda: Decimal(random.randint(-(10**6), 10**6)).scaleb(  # noqa: E731
        -random.randint(0, 4)
    )
    for code in ("1403B1", "1403B6", "1404B1", "1404B2", "1404B4", "1407B6"):
        for unit in (*units, *([None] if random.random() < 0.2 else [])):
            kind = random.choice(list(ValueKind))
            number = draw() if kind is ValueKind.NUMBER else None
            below = draw() if random.random() < 0.8 else None
            rows.append(Result(new_key(), indicator.id, code, kind, number, below, unit, reason=""))
    city.put(*rows, party=CIVIL)


def test_a_vision_without_a_version_does_not_stop_the_plans_that_have_one(city: City) -> None:
    city.put(Plan(new_key(), "VISION", "سند چشم‌انداز", Horizon.LONG_TERM, 1394, 1414))
    city.indicator({"1404": "60"})
    assert city.evaluation.evaluate(B1, by=city.person).judged == 1
