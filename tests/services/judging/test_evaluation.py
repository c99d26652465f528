"""A plan is judged when its period is over; verdicts are kept, never silently computed again."""

from decimal import Decimal

import pytest

from paayesh_desktop.domain.judgement import same_inputs
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Direction,
    Element,
    ElementKind,
    TargetKind,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.verdict import (
    Verdict,
    VerdictSnapshot,
)
from paayesh_desktop.errors import UserError
from tests.services.judging.conftest import B1, CIVIL, FINANCE, NOW, City


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
