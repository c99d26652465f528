"""The words of the demo city, as written in ``db/seed/demo.json``."""

from decimal import Decimal
from typing import Literal

import msgspec

from paayesh_desktop import assets
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, TargetKind

By = Literal["staff", "organisation", "district"]
"""Which kind of unit leads a program's projects."""

_WINTER = (2, 3, 3, 2, 0, 0)
_EVEN = (1, 1, 1, 1, 1, 1)


class PlanWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: str
    title: str
    version: str


class OrganisationWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    workgroup: str


class UnitWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """*district* and *offices* (by workgroup) are patterns with ``{number}``."""

    staff: list[str]
    organisations: list[OrganisationWords]
    district: str
    offices: dict[str, str]


class PeopleWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """*roles* and *bodies* by their codes; ``W`` is any workgroup."""

    given: list[str]
    family: list[str]
    roles: dict[str, str]
    bodies: dict[str, str]


class ProgramWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """*projects* are patterns with ``{place}`` or ``{street}``; *indicators* are codes."""

    title: str
    workgroup: str
    by: By
    projects: list[str]
    indicators: list[str]


class PolicyWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    programs: list[ProgramWords]


class StrategyWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    axis: str
    title: str
    policies: list[PolicyWords]


class IndicatorWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of indicator and the sizes that it has in a believable city.

    *low* to *high* is a year's amount of a project, the amount of the whole project where entries
    are totals of the plan, or the level or ratio it is to reach; *start* is the baseline as a part
    of that; *width* the breadth of a range as a part of its middle; *season* how a year's amount is
    spread over its six periods, and *curve* asks for a target in each of them; *whole* says that
    units do not report it one by one.
    """

    code: str
    title: str
    measure: str
    low: Decimal
    high: Decimal
    direction: Direction = Direction.INCREASE
    entry: EntryKind = EntryKind.PERIOD
    target: TargetKind = TargetKind.PERIOD
    time: Aggregation = Aggregation.SUM
    units: Aggregation = Aggregation.SUM
    places: int = 0
    start: Decimal | None = None
    width: Decimal = Decimal(0)
    denominator: tuple[int, int] | None = None
    season: tuple[int, int, int, int, int, int] | None = None
    winter: bool = False
    curve: bool = False
    whole: bool = False
    critical: bool = False

    @property
    def is_flow(self) -> bool:
        return self.entry not in (EntryKind.SNAPSHOT, EntryKind.RATIO)

    @property
    def shares(self) -> tuple[int, ...]:
        """How the six periods of a year share its amount."""
        return self.season or (_WINTER if self.winter else _EVEN)

    @property
    def has_curve(self) -> bool:
        return self.curve or self.shares != _EVEN

    def scaled(self, number: Decimal) -> int:
        """*number* in the smallest unit that is reported."""
        return int(number.scaleb(self.places))

    def unscaled(self, whole: int) -> Decimal:
        return Decimal(whole).scaleb(-self.places) if self.places else Decimal(whole)


class DemoWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``db/seed/demo.json``; *common* are the indicators that every kind of project can have,
    *limits* the most that a figure of a measure can be."""

    plan: PlanWords
    places: list[str]
    streets: list[str]
    units: UnitWords
    people: PeopleWords
    reasons: list[str]
    stages: list[str]
    limits: dict[str, int]
    common: list[str]
    strategies: list[StrategyWords]
    indicators: list[IndicatorWords]

    @classmethod
    def read(cls) -> "DemoWords":
        return msgspec.json.decode((assets.DB / "seed" / "demo.json").read_bytes(), type=cls)

    @property
    def programs(self) -> list[ProgramWords]:
        return [
            program
            for strategy in self.strategies
            for policy in strategy.policies
            for program in policy.programs
        ]
