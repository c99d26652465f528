"""One indicator judged in one period: which verdict, from what, and how it is told."""

import string
from decimal import Decimal
from enum import StrEnum
from typing import Any

import msgspec
import pytest

from paayesh_desktop.domain.attainment import Formula
from paayesh_desktop.domain.desired_state import Basis, PlanYears, TargetPoint, TargetSource
from paayesh_desktop.domain.explanation import (
    ACTUALS,
    CAUSES,
    CONDITIONS,
    FORMULAS,
    LISTS,
    TARGETS,
    explain,
)
from paayesh_desktop.domain.judgement import Case, Occasion, judge, same_inputs
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, Indicator, TargetKind
from paayesh_desktop.domain.point import Point
from paayesh_desktop.domain.verdict import (
    JUDGED,
    STANDARD_RULES,
    Cause,
    Comparand,
    Comparison,
    Rule,
    RuleList,
    RuleScope,
    Verdict,
    VerdictRule,
    VerdictSnapshot,
    check_rules,
    rule_list,
)
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence

PLAN = PlanYears(Period.parse("1403"), Period.parse("1405"))
B1 = Period.parse("1404B1")
VERSION = new_key()


def indicator(**traits: Any) -> Indicator:
    return Indicator(new_key(), new_key(), new_key(), "1", "Trees", **traits)


def judged(
    actual: str | None, target: str | None, period: Period = B1, **more: Any
) -> VerdictSnapshot:
    points = [] if actual is None else [Point(period, Decimal(actual))]
    targets = [] if target is None else [TargetPoint(period, Decimal(target))]
    facts: dict[str, Any] = {"indicator": indicator(), "targets": targets, "points": points}
    case = Case(version_id=VERSION, plan=PLAN, **facts | more)
    return judge(case, Occasion(period, over=True, at=7), COMMITTEE)


@pytest.mark.parametrize(
    ("actual", "verdict"),
    [
        ("115.000000000001", Verdict.EXCEEDS),
        ("115", Verdict.DESIRED),
        ("100", Verdict.DESIRED),
        ("99.999999999999", Verdict.NEAR),
        ("90", Verdict.NEAR),
        ("89.999999999999", Verdict.UNDESIRED),
        ("0", Verdict.UNDESIRED),
        ("-5", Verdict.UNDESIRED),
    ],
)
def test_the_standard_rules_draw_their_lines_exactly(actual: str, verdict: Verdict) -> None:
    assert judged(actual, "100").verdict is verdict


def test_what_rounds_to_one_is_not_yet_desired() -> None:
    """P is 1 − 5·10⁻¹⁸: stored as 1, judged as less; and the explanation says so."""
    snapshot = judged("199999.999999999999", "200000")
    assert snapshot.attainment == 1
    assert snapshot.verdict is Verdict.NEAR
    assert any("before rounding" in str(step) for step in explain(snapshot))
    plain = judged("200000", "200000")
    assert not any("before rounding" in str(step) for step in explain(plain))
    above = judged("230000.000000000001", "200000")
    assert (above.attainment, above.verdict) == (Decimal("1.15"), Verdict.EXCEEDS)
    assert any("before rounding" in str(step) for step in explain(above))


def test_a_missing_report_is_never_red_and_never_zero() -> None:
    snapshot = judged(None, "100")
    assert (snapshot.verdict, snapshot.cause) == (Verdict.NO_DATA, Cause.NOT_REPORTED)
    assert snapshot.attainment is None
    assert snapshot.actual is None


def test_an_explained_gap_keeps_its_reason() -> None:
    gap = Point(B1, reported=0, unavailable=1, reason="the counter broke")
    snapshot = judged(None, "100", points=[gap])
    assert (snapshot.verdict, snapshot.cause) == (Verdict.NO_DATA, Cause.NOT_AVAILABLE)
    assert "the counter broke" in " ".join(map(str, explain(snapshot)))


def test_an_earlier_report_does_not_stand_in_for_a_missing_one() -> None:
    """The year to date would be 30 of 40; but nothing came in for the second period."""
    entered = [Point(B1, Decimal(30))]
    year = [TargetPoint(Period.parse("1404"), Decimal(120))]
    snapshot = judged(None, None, B1.next(), targets=year, points=entered)
    assert snapshot.verdict is Verdict.NO_DATA
    assert (snapshot.actual, snapshot.reported, snapshot.due) == (30, 1, 2)


def test_a_gap_before_is_shown_as_coverage() -> None:
    entered = [Point(B1, Decimal(30)), Point(Period.parse("1404B3"), Decimal(30))]
    year = [TargetPoint(Period.parse("1404"), Decimal(120))]
    snapshot = judged(None, None, Period.parse("1404B3"), targets=year, points=entered)
    assert (snapshot.actual, snapshot.target, snapshot.verdict) == (60, 60, Verdict.DESIRED)
    assert (snapshot.reported, snapshot.due) == (2, 3)
    assert snapshot.basis is Basis.YEAR_TO_DATE


def test_a_half_years_target_is_compared_from_the_beginning_of_the_half() -> None:
    entered = [Point(Period.parse(f"1404B{number}"), Decimal(number)) for number in (3, 4, 5)]
    half = [TargetPoint(Period.parse("1404H2"), Decimal(15))]
    snapshot = judged(None, None, Period.parse("1404B5"), targets=half, points=entered)
    assert (snapshot.basis, snapshot.actual, snapshot.target) == (Basis.SPAN_TO_DATE, 9, 10)


def test_no_target_comes_before_no_data() -> None:
    assert judged(None, None).verdict is Verdict.NO_TARGET
    snapshot = judged("5", None)
    assert (snapshot.verdict, snapshot.actual) == (Verdict.NO_TARGET, 5)


def test_a_period_that_is_not_over_is_not_judged() -> None:
    case = Case(indicator(), VERSION, PLAN, [TargetPoint(B1, Decimal(9))], [Point(B1, Decimal(1))])
    snapshot = judge(case, Occasion(B1, over=False, at=7), COMMITTEE)
    assert (snapshot.verdict, snapshot.cause) == (Verdict.NOT_DUE, Cause.NOT_ENDED)


def test_a_final_target_waits_for_the_end_of_the_plan() -> None:
    final = indicator(target_kind=TargetKind.FINAL)
    targets = [TargetPoint(PLAN.last, Decimal(100))]
    early = judged("5", None, indicator=final, targets=targets)
    assert (early.verdict, early.cause) == (Verdict.NOT_DUE, Cause.FINAL_ONLY)
    last = Period.parse("1405B6")
    entered = [Point(B1, Decimal(60)), Point(last, Decimal(40))]
    late = judged(None, None, last, indicator=final, targets=targets, points=entered)
    assert (late.verdict, late.actual, late.basis) == (Verdict.DESIRED, 100, Basis.PLAN_TO_DATE)


@pytest.mark.parametrize(
    ("since", "until", "cause"),
    [
        ("1404B2", None, Cause.OUTSIDE_PROJECT),
        (None, "1403B6", Cause.OUTSIDE_PROJECT),
        ("1404B1", "1404B1", None),
    ],
)
def test_a_project_owes_nothing_before_it_begins_and_after_it_is_over(
    since: str | None, until: str | None, cause: Cause | None
) -> None:
    year = [TargetPoint(Period.parse("1404"), Decimal(6))]
    snapshot = judged(
        "1",
        None,
        targets=year,
        since=since and Period.parse(since),
        until=until and Period.parse(until),
    )
    assert snapshot.cause is cause


def test_outside_its_years_a_plan_asks_for_nothing() -> None:
    assert judged("1", "1", Period.parse("1406B1")).cause is Cause.OUTSIDE_PLAN


def test_what_was_entered_as_not_due_is_not_due() -> None:
    snapshot = judged(None, "100", points=[Point(B1, reported=0, not_due=1)])
    assert (snapshot.verdict, snapshot.cause) == (Verdict.NOT_DUE, Cause.DECLARED_NOT_DUE)


def test_a_ratio_keeps_both_sums_and_is_judged_unrounded() -> None:
    thirds = indicator(entry_kind=EntryKind.RATIO)
    entered = [Point(B1, Decimal(1), Decimal(3))]
    snapshot = judged(None, "0.333333333333", indicator=thirds, points=entered)
    assert (snapshot.total, snapshot.parts) == (1, 3)
    assert (snapshot.actual, snapshot.verdict) == (Decimal("0.333333333333"), Verdict.DESIRED)
    nothing = judged(None, "1", indicator=thirds, points=[Point(B1, Decimal(1), Decimal(0))])
    assert (nothing.verdict, nothing.cause) == (Verdict.NO_DATA, Cause.ZERO_DENOMINATOR)


def test_a_value_that_cannot_be_derived_is_not_guessed() -> None:
    totals = indicator(entry_kind=EntryKind.YEAR_TO_DATE)
    period = Period.parse("1404B3")
    snapshot = judged("30", "10", period, indicator=totals)
    assert (snapshot.verdict, snapshot.cause) == (Verdict.NO_DATA, Cause.NOT_DERIVABLE)


def test_an_open_range_is_no_target() -> None:
    snapshot = judged("5", "1", indicator=indicator(direction=Direction.RANGE))
    assert (snapshot.verdict, snapshot.cause) == (Verdict.NO_TARGET, Cause.OPEN_RANGE)


def test_units_are_counted_beside_the_figure() -> None:
    point = Point(B1, Decimal(5), reported=3, unavailable=1, whole=False)
    snapshot = judged(None, "5", points=[point], units=7)
    assert (snapshot.units_reported, snapshot.units_due) == (3, 7)
    assert "3 of 7 units" in " ".join(map(str, explain(snapshot)))


def test_the_same_figures_give_the_same_snapshot_at_any_time() -> None:
    case = Case(indicator(), VERSION, PLAN, [TargetPoint(B1, Decimal(9))], [Point(B1, Decimal(1))])
    now, later = (judge(case, Occasion(B1, over=True, at=at), COMMITTEE) for at in (1, 2))
    assert same_inputs(now, later)
    assert now != later
    assert not same_inputs(now, judge(case, Occasion(B1, over=False, at=1), COMMITTEE))


# Rules


def test_the_first_rule_that_matches_gives_the_verdict() -> None:
    own = RuleList(
        [
            Rule(Comparison.BELOW, Decimal("0.5"), Verdict.UNDESIRED, Comparand.TARGET),
            Rule(Comparison.ALWAYS, Decimal(1), Verdict.NEAR),
        ],
        RuleScope.INDICATOR,
    )
    snapshot = judged("4", "10", rules=own)
    assert (snapshot.verdict, snapshot.rule_number) == (Verdict.UNDESIRED, 1)
    assert snapshot.rule == "target < 0.5: undesired"
    assert snapshot.rule_scope is RuleScope.INDICATOR
    assert judged("5", "10", rules=own).verdict is Verdict.NEAR


@pytest.mark.parametrize("comparison", Comparison)
@pytest.mark.parametrize("comparand", Comparand)
def test_a_rule_can_be_read_back_from_its_text(
    comparison: Comparison, comparand: Comparand
) -> None:
    for multiplier in ("1", "0.90", "-3E+2"):
        rule = Rule(comparison, Decimal(multiplier), Verdict.NEAR, comparand)
        again = Rule.parse(rule.text)
        assert again.text == rule.text
        for actual in (Decimal(-500), Decimal(0), Decimal("0.9"), Decimal(1)):
            figures = (actual, actual, Decimal(1))
            assert again.matches(*figures) == rule.matches(*figures)


def test_rules_are_read_in_their_order_and_must_be_total() -> None:
    rows = [
        VerdictRule(new_key(), VERSION, number, rule.comparison, rule.multiplier, rule.verdict)
        for number, rule in reversed(list(enumerate(STANDARD_RULES)))
    ]
    assert list(rule_list(rows, RuleScope.PLAN).rules) == list(STANDARD_RULES)
    with pytest.raises(UserError, match="without a verdict"):
        rule_list(rows[1:], RuleScope.PLAN)


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ([], "without a verdict"),
        (STANDARD_RULES[:-1], "without a verdict"),
        ([STANDARD_RULES[-1], STANDARD_RULES[-1]], "Line 1 .* never reached"),
        ([Rule(Comparison.ALWAYS, Decimal(1), Verdict.NO_DATA)], "Line 1 .* cannot earn"),
    ],
)
def test_a_list_that_fails_someone_is_refused_with_a_sentence(
    rules: list[Rule], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        check_rules(rules)


# How it was computed


def said(snapshot: VerdictSnapshot) -> list[str]:
    return [str(step) for step in explain(snapshot)]


def test_how_it_was_computed_is_told_step_by_step() -> None:
    less = indicator(direction=Direction.DECREASE)
    year = [TargetPoint(Period.parse("1404"), Decimal(60))]
    assert said(judged("12", None, indicator=less, targets=year)) == [
        "Target to date: 10, that is 60 (target of Year 1404) × 1 ÷ 6.",
        "Actual from the beginning of the year: 12.",
        "Reported: 1 of 1 periods that were due.",
        "Less is better: attainment = 1 − (actual − target) ÷ |target| = 0.8.",
        "Line 4 of the standard list holds: none of the lines before it holds.",
        "Verdict: undesired.",
    ]


def test_an_attainment_beyond_what_is_shown_says_how_it_is_shown() -> None:
    assert "It is shown as 2; in roll-ups it counts 0 to 1." in said(judged("500", "100"))


@pytest.mark.parametrize("period", ["1404B1", "1404"])
@pytest.mark.parametrize("entry_kind", EntryKind)
@pytest.mark.parametrize("target_kind", TargetKind)
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("over_units", [Aggregation.SUM, Aggregation.AVERAGE])
def test_every_snapshot_can_be_told_without_a_gap(
    period: str,
    entry_kind: EntryKind,
    target_kind: TargetKind,
    direction: Direction,
    over_units: Aggregation,
) -> None:
    of = indicator(
        entry_kind=entry_kind, target_kind=target_kind, direction=direction, over_units=over_units
    )
    targets = [TargetPoint(Period.parse("1404"), Decimal(1), Decimal(3))]
    parts = Decimal(2) if entry_kind is EntryKind.RATIO else None
    points = [Point(Period.parse(period), Decimal(5), parts)]
    snapshot = judged(
        None, None, Period.parse(period), indicator=of, targets=targets, points=points
    )
    steps = said(snapshot)
    assert steps[-1] == f"Verdict: {snapshot.verdict.word()}."
    assert not any("None" in step for step in steps)
    judged_here = snapshot.verdict in JUDGED
    assert judged_here == (snapshot.cause is None) == (snapshot.formula is not None)


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        (CAUSES, Cause),
        (FORMULAS, Formula),
        (TARGETS, TargetSource),
        (ACTUALS, Basis),
        (LISTS, RuleScope),
        (CONDITIONS, Comparison),
    ],
)
def test_there_is_a_sentence_for_everything(
    table: dict[StrEnum, Sentence], kinds: type[StrEnum]
) -> None:
    assert set(table) == set(kinds)
    for sentence in table.values():
        assert list(string.Formatter().parse(sentence.source))


def test_every_verdict_has_a_word() -> None:
    assert len({str(verdict.word()) for verdict in Verdict}) == len(Verdict)


def test_a_snapshot_travels_as_its_fields() -> None:
    snapshot = judged("5", "4")
    wire = msgspec.json.encode(snapshot)
    assert msgspec.json.decode(wire, type=VerdictSnapshot) == snapshot
