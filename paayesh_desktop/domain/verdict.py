"""Verdicts: the ordered rules that give one, and the snapshot that keeps it with all its inputs.

A snapshot is never silently recomputed: it holds everything that was put in, so that any screen can
show how it was computed from the row alone (`domain.explanation`).
"""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, ClassVar, Self
from uuid import UUID

import msgspec

from paayesh_desktop.domain.attainment import CONTEXT, Formula
from paayesh_desktop.domain.desired_state import Basis, TargetSource
from paayesh_desktop.domain.entity import Entity, Note, Owner, PeriodCode, Position
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, TargetKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate


class Verdict(StrEnum):
    """How a result stands against its desired state; the last three are never red and never 0."""

    DESIRED = "desired"
    NEAR = "near"
    UNDESIRED = "undesired"
    EXCEEDS = "exceeds"
    NO_TARGET = "no_target"
    NO_DATA = "no_data"
    NOT_DUE = "not_due"

    def word(self) -> Sentence:
        """The official word."""
        return _WORDS[self]


_WORDS = {
    Verdict.DESIRED: translate("Verdict", "desired"),
    Verdict.NEAR: translate("Verdict", "near desired"),
    Verdict.UNDESIRED: translate("Verdict", "undesired"),
    Verdict.EXCEEDS: translate("Verdict", "exceeds expectation"),
    Verdict.NO_TARGET: translate("Verdict", "no target"),
    Verdict.NO_DATA: translate("Verdict", "no data"),
    Verdict.NOT_DUE: translate("Verdict", "not due"),
}

JUDGED = (Verdict.UNDESIRED, Verdict.NEAR, Verdict.DESIRED, Verdict.EXCEEDS)
"""The verdicts of an indicator that reports and has a target, worst first."""


class Cause(StrEnum):
    """Why there is no judgement; stored with the verdict."""

    NOT_ENDED = "not_ended"
    OUTSIDE_PLAN = "outside_plan"
    OUTSIDE_PROJECT = "outside_project"
    STOPPED = "stopped"
    FINAL_ONLY = "final_only"
    DECLARED_NOT_DUE = "declared_not_due"
    NO_TARGET = "no_target"
    OPEN_RANGE = "open_range"
    NOT_REPORTED = "not_reported"
    NOT_AVAILABLE = "not_available"
    NOT_DERIVABLE = "not_derivable"
    ZERO_DENOMINATOR = "zero_denominator"


class Comparison(StrEnum):
    ABOVE = ">"
    AT_LEAST = ">="
    EQUAL = "="
    AT_MOST = "<="
    BELOW = "<"
    ALWAYS = "always"


class Comparand(StrEnum):
    """What a rule compares: P with the multiplier, or the actual with target × multiplier (of a
    range, its lower end)."""

    ATTAINMENT = "attainment"
    TARGET = "target"


class RuleScope(StrEnum):
    """Where the list was declared that the matching rule stands in; the nearest list counts."""

    STANDARD = "standard"
    PLAN = "plan"
    ELEMENT = "element"
    INDICATOR = "indicator"


class Rule(msgspec.Struct, frozen=True):
    """One line of a rule list: the first that matches gives the verdict."""

    comparison: Comparison
    multiplier: Decimal
    verdict: Verdict
    comparand: Comparand = Comparand.ATTAINMENT

    def matches(self, attained: Decimal, actual: Decimal, target: Decimal) -> bool:
        """Whether the rule holds, compared without rounding."""
        if self.comparand is Comparand.ATTAINMENT:
            left, right = attained, self.multiplier
        else:
            left, right = actual, CONTEXT.multiply(target, self.multiplier)
        match self.comparison:
            case Comparison.ABOVE:
                held = left > right
            case Comparison.AT_LEAST:
                held = left >= right
            case Comparison.EQUAL:
                held = left == right
            case Comparison.AT_MOST:
                held = left <= right
            case Comparison.BELOW:
                held = left < right
            case Comparison.ALWAYS:
                held = True
        return held

    @property
    def text(self) -> str:
        """The rule as it is stored with a verdict: ``attainment >= 0.9: near``."""
        if self.comparison is Comparison.ALWAYS:
            return f"always: {self.verdict}"
        return f"{self.comparand} {self.comparison} {self.multiplier:f}: {self.verdict}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The rule that *text* was made of; ValueError for anything else."""
        words, _, verdict = text.partition(": ")
        comparand, _, rest = words.partition(" ")
        if comparand == Comparison.ALWAYS:
            return cls(Comparison.ALWAYS, Decimal(1), Verdict(verdict))
        comparison, _, multiplier = rest.partition(" ")
        return cls(
            Comparison(comparison), Decimal(multiplier), Verdict(verdict), Comparand(comparand)
        )


STANDARD_RULES = (
    Rule(Comparison.ABOVE, Decimal("1.15"), Verdict.EXCEEDS),
    Rule(Comparison.AT_LEAST, Decimal(1), Verdict.DESIRED),
    Rule(Comparison.AT_LEAST, Decimal("0.9"), Verdict.NEAR),
    Rule(Comparison.ALWAYS, Decimal(1), Verdict.UNDESIRED),
)
"""What holds where the plan declares nothing else (``domain.md`` §3)."""


class RuleList(msgspec.Struct, frozen=True):
    """An ordered list that gives every result a verdict, and where it was declared."""

    rules: Sequence[Rule] = STANDARD_RULES
    scope: RuleScope = RuleScope.STANDARD

    def first_match(self, attained: Decimal, actual: Decimal, target: Decimal) -> tuple[int, Rule]:
        """The rule that gives the verdict and its number in the list, from 1."""
        for number, rule in enumerate(self.rules, 1):
            if rule.matches(attained, actual, target):
                return number, rule
        raise ValueError("the rule list is not total")


STANDARD = RuleList()


class VerdictRule(Entity, frozen=True):
    """One line of a rule list that a plan version declares for all of it (no element and no
    indicator), for an element and what is below it, or for one indicator."""

    entity: ClassVar[str] = "verdict_rule"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("version_id", "position"),)

    version_id: UUID
    position: Position
    comparison: Comparison
    multiplier: Decimal
    verdict: Verdict
    comparand: Comparand = Comparand.ATTAINMENT
    element_id: UUID | None = None
    indicator_id: UUID | None = None

    @property
    def rule(self) -> Rule:
        return Rule(self.comparison, self.multiplier, self.verdict, self.comparand)


def rule_list(rows: Sequence[VerdictRule], scope: RuleScope) -> RuleList:
    """The rows of one scope as a list in their order.

    Raises UserError where the list would leave a result without a verdict, has lines that can
    never be reached, or gives a verdict that no figures can earn.
    """
    rules = [row.rule for row in sorted(rows, key=lambda row: (row.position, row.id))]
    check_rules(rules)
    return RuleList(rules, scope)


def check_rules(rules: Sequence[Rule]) -> None:
    """Raises UserError unless *rules* give every result exactly one of the judged verdicts."""
    if not rules or rules[-1].comparison is not Comparison.ALWAYS:
        raise UserError(
            translate(
                "Verdict",
                "The list of rules leaves some results without a verdict. Nothing was changed. "
                "Add a last line that always holds.",
            )
        )
    for number, rule in enumerate(rules, 1):
        if rule.comparison is Comparison.ALWAYS and number < len(rules):
            raise UserError(
                translate(
                    "Verdict",
                    "Line {line} of the rules always holds, so the lines after it are never "
                    "reached. Nothing was changed. Move that line to the end.",
                ),
                line=number,
            )
        if rule.verdict not in JUDGED:
            raise UserError(
                translate(
                    "Verdict",
                    "Line {line} of the rules gives a verdict that figures cannot earn. Nothing "
                    "was changed. Choose desired, near, undesired or exceeds expectation.",
                ),
                line=number,
            )


Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]


class VerdictSnapshot(Entity, frozen=True):
    """One indicator judged in one period under one plan version, with everything that was put in.

    *actual* is *total* ÷ *parts* where parts is given (a ratio's sums, an average's sum and
    count), of the stretch *basis*. *target* came from the *given* target of *target_period* by
    *target_source*: *target_share* of *target_shares* parts of the way from *target_start*.
    *reported* of *due* periods of the stretch and *units_reported* of *units_due* units of the
    period are behind the actual; 0 of 0 units means a figure for the whole. *rule* is the rule
    that matched, number *rule_number* of the list declared at *rule_scope*. *attainment* is P,
    rounded to the store; the rule was compared with P unrounded. *computed_at* is in milliseconds
    since 1970 UTC.
    """

    entity: ClassVar[str] = "verdict"
    owner: ClassVar[Owner] = Owner.WORKGROUP
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("indicator_id", "period"),
        ("version_id", "period"),
    )

    indicator_id: UUID
    period: PeriodCode
    version_id: UUID
    verdict: Verdict
    computed_at: int
    direction: Direction
    entry_kind: EntryKind
    target_kind: TargetKind
    over_time: Aggregation
    over_units: Aggregation
    weight: Decimal
    cause: Cause | None = None
    reason: Note = ""
    basis: Basis | None = None
    actual: Decimal | None = None
    total: Decimal | None = None
    parts: Decimal | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    upper: Decimal | None = None
    target_source: TargetSource | None = None
    target_period: PeriodCode | None = None
    target_given: Decimal | None = None
    target_start: Decimal | None = None
    target_share: Count = 1
    target_shares: Count = 1
    formula: Formula | None = None
    attainment: Decimal | None = None
    rule: Note = ""
    rule_number: Count = 0
    rule_scope: RuleScope | None = None
    reported: Count = 0
    due: Count = 0
    units_reported: Count = 0
    units_due: Count = 0
