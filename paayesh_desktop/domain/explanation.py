"""How a verdict was computed, step by step and in plain words, from its snapshot alone."""

from decimal import Decimal

from paayesh_desktop.domain.attainment import Formula, shown
from paayesh_desktop.domain.desired_state import Basis, TargetSource
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, EntryKind
from paayesh_desktop.domain.verdict import (
    Cause,
    Comparand,
    Comparison,
    Rule,
    RuleScope,
    VerdictSnapshot,
)
from paayesh_desktop.language import Sentence, translate

TARGETS = {
    TargetSource.GIVEN: translate(
        "Explanation", "Target: {target}, as the plan gives it for {period}."
    ),
    TargetSource.SUMMED: translate(
        "Explanation", "Target: {target}, the sum of the targets of the {shares} periods in it."
    ),
    TargetSource.SHARE: translate(
        "Explanation",
        "Target to date: {target}, that is {given} (target of {period}) × {share} ÷ {shares}.",
    ),
    TargetSource.LINE: translate(
        "Explanation",
        "Target to date: {target}, that is {share} of {shares} steps on the way from {start} to "
        "{given} (target of {period}).",
    ),
    TargetSource.HELD: translate(
        "Explanation", "Target: {target}, which holds from the target of {period}."
    ),
}
ACTUALS = {
    Basis.PERIOD: translate("Explanation", "Actual of the period: {actual}."),
    Basis.SPAN_TO_DATE: translate(
        "Explanation", "Actual from the beginning of the target's period: {actual}."
    ),
    Basis.YEAR_TO_DATE: translate(
        "Explanation", "Actual from the beginning of the year: {actual}."
    ),
    Basis.PLAN_TO_DATE: translate(
        "Explanation", "Actual from the beginning of the plan: {actual}."
    ),
}
FORMULAS = {
    Formula.INCREASE: translate(
        "Explanation",
        "More is better: attainment = (actual − target + |target|) ÷ |target| = {attainment}.",
    ),
    Formula.DECREASE: translate(
        "Explanation",
        "Less is better: attainment = 1 − (actual − target) ÷ |target| = {attainment}.",
    ),
    Formula.EXACT: translate(
        "Explanation",
        "Exactly the target is best: attainment = 1 − |actual − target| ÷ |target| = {attainment}.",
    ),
    Formula.RANGE: translate(
        "Explanation",
        "Inside the range is best: attainment = 1 − distance from the range ÷ width of the range = "
        "{attainment}.",
    ),
    Formula.INCREASE_ZERO: translate(
        "Explanation",
        "More is better and the target is 0: attainment is 1 from 0 upwards, otherwise 0; here "
        "{attainment}.",
    ),
    Formula.DECREASE_ZERO: translate(
        "Explanation",
        "Less is better and the target is 0: attainment is 1 from 0 downwards, otherwise 0; here "
        "{attainment}.",
    ),
    Formula.EXACT_ZERO: translate(
        "Explanation",
        "The target is exactly 0: attainment is 1 at 0, otherwise 0; here {attainment}.",
    ),
}
LISTS = {
    RuleScope.STANDARD: translate("Explanation", "the standard list"),
    RuleScope.PLAN: translate("Explanation", "the plan's list"),
    RuleScope.ELEMENT: translate("Explanation", "the list of this part of the plan"),
    RuleScope.INDICATOR: translate("Explanation", "the indicator's own list"),
}
CONDITIONS = {
    Comparison.ABOVE: translate("Explanation", "{left} is more than {right}"),
    Comparison.AT_LEAST: translate("Explanation", "{left} is at least {right}"),
    Comparison.EQUAL: translate("Explanation", "{left} is exactly {right}"),
    Comparison.AT_MOST: translate("Explanation", "{left} is at most {right}"),
    Comparison.BELOW: translate("Explanation", "{left} is less than {right}"),
    Comparison.ALWAYS: translate("Explanation", "none of the lines before it holds"),
}
CAUSES = {
    Cause.NOT_ENDED: translate(
        "Explanation", "The period is not over; only ended periods are judged."
    ),
    Cause.OUTSIDE_PLAN: translate("Explanation", "The period lies outside the years of the plan."),
    Cause.OUTSIDE_PROJECT: translate(
        "Explanation", "The project had not begun or was already over in this period."
    ),
    Cause.STOPPED: translate("Explanation", "The project was stopped by an amendment of the plan."),
    Cause.FINAL_ONLY: translate(
        "Explanation", "Only a final target is set; it is judged when the plan ends."
    ),
    Cause.DECLARED_NOT_DUE: translate(
        "Explanation", "It was entered that nothing is due in this period."
    ),
    Cause.NO_TARGET: translate(
        "Explanation", "The plan gives no target for this period, so there is nothing to judge."
    ),
    Cause.OPEN_RANGE: translate(
        "Explanation", "The target is a range without a proper upper end, so it is no target."
    ),
    Cause.NOT_REPORTED: translate(
        "Explanation", "Nothing was reported for this period. A blank is never taken as zero."
    ),
    Cause.NOT_AVAILABLE: translate("Explanation", "The figure is not available. Reason: {reason}"),
    Cause.NOT_DERIVABLE: translate(
        "Explanation",
        "The total before this period was not reported, so the figure of the period cannot be "
        "derived.",
    ),
    Cause.ZERO_DENOMINATOR: translate(
        "Explanation", "The denominator of the ratio is zero, so it has no value."
    ),
}

_DISTANCES = (Formula.INCREASE, Formula.DECREASE, Formula.EXACT)
"""Formulas that give 1 only where the target is met exactly."""


def explain(snapshot: VerdictSnapshot) -> list[Sentence]:
    """The steps from the figures to the verdict, each a sentence; where there is no judgement, why
    there is none."""
    steps = [*_target(snapshot), *_actual(snapshot)]
    if snapshot.cause is not None:
        steps.append(CAUSES[snapshot.cause].fill(reason=snapshot.reason or "–"))
    elif snapshot.formula is not None:
        steps += [*_attainment(snapshot, snapshot.formula), *_rule(snapshot)]
    last = translate("Explanation", "Verdict: {verdict}.")
    return [*steps, last.fill(verdict=snapshot.verdict.word())]


def _target(snapshot: VerdictSnapshot) -> list[Sentence]:
    if snapshot.target_source is None or snapshot.target_period is None:
        return []
    target: object = snapshot.target
    if snapshot.direction is Direction.RANGE and snapshot.upper is not None:
        target = translate("Explanation", "{low} to {high}").fill(
            low=snapshot.target, high=snapshot.upper
        )
    return [
        TARGETS[snapshot.target_source].fill(
            target=target,
            given=snapshot.target_given,
            start=snapshot.target_start,
            share=snapshot.target_share,
            shares=snapshot.target_shares,
            period=Period.parse(snapshot.target_period).title(),
        )
    ]


def _actual(snapshot: VerdictSnapshot) -> list[Sentence]:
    steps: list[Sentence] = []
    if snapshot.basis is not None and snapshot.actual is not None:
        steps.append(ACTUALS[snapshot.basis].fill(actual=snapshot.actual))
        if snapshot.parts is not None:
            ratio = snapshot.entry_kind is EntryKind.RATIO
            pattern = (
                translate("Explanation", "It is the ratio of {total} to {parts}.")
                if ratio
                else translate("Explanation", "It is an average: {total} divided by {parts}.")
            )
            steps.append(pattern.fill(total=snapshot.total, parts=snapshot.parts))
        pattern = translate("Explanation", "Reported: {reported} of {due} periods that were due.")
        steps.append(pattern.fill(reported=snapshot.reported, due=snapshot.due))
    if snapshot.units_due:
        pattern = translate("Explanation", "Reported in this period: {reported} of {due} units.")
        steps.append(pattern.fill(reported=snapshot.units_reported, due=snapshot.units_due))
    return steps


def _attainment(snapshot: VerdictSnapshot, formula: Formula) -> list[Sentence]:
    attained = snapshot.attainment or Decimal(0)
    steps = [FORMULAS[formula].fill(attainment=attained)]
    if shown(attained) != attained:
        pattern = translate("Explanation", "It is shown as {shown}; in roll-ups it counts 0 to 1.")
        steps.append(pattern.fill(shown=shown(attained)))
    return steps


def _rule(snapshot: VerdictSnapshot) -> list[Sentence]:
    rule = Rule.parse(snapshot.rule)
    pattern = translate("Explanation", "Line {number} of {list} holds: {rule}.")
    steps = [
        pattern.fill(
            number=snapshot.rule_number,
            list=LISTS[snapshot.rule_scope or RuleScope.STANDARD],
            rule=_condition(rule),
        )
    ]
    attained = snapshot.attainment or Decimal(0)
    seems_reached = attained == 1 and snapshot.formula in _DISTANCES
    if (seems_reached and snapshot.actual != snapshot.target) or (
        rule.comparand is Comparand.ATTAINMENT and not rule.matches(attained, attained, attained)
    ):
        steps.append(
            translate(
                "Explanation",
                "The line was compared before rounding, with more digits than are shown here.",
            )
        )
    return steps


def _condition(rule: Rule) -> Sentence:
    if rule.comparand is Comparand.ATTAINMENT:
        left = translate("Explanation", "attainment")
        return CONDITIONS[rule.comparison].fill(left=left, right=rule.multiplier)
    return CONDITIONS[rule.comparison].fill(
        left=translate("Explanation", "actual"),
        right=translate("Explanation", "target × {multiplier}").fill(multiplier=rule.multiplier),
    )
