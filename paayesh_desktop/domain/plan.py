"""The plan: horizons, one tree of elements, indicators, and targets that belong to a version."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, PeriodCode, Position, Title
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period


class Horizon(StrEnum):
    LONG_TERM = "long_term"
    MID_TERM = "mid_term"
    SHORT_TERM = "short_term"


class ElementKind(StrEnum):
    """The levels of the tree, from the vision down to a project's stages."""

    GOAL = "goal"
    AXIS = "axis"
    STRATEGY = "strategy"
    POLICY = "policy"
    PROGRAM = "program"
    PROJECT = "project"
    STAGE = "stage"


class Direction(StrEnum):
    """Which way an indicator is better."""

    INCREASE = "increase"
    DECREASE = "decrease"
    EXACT = "exact"
    RANGE = "range"


class EntryKind(StrEnum):
    """What the typed figure of a period means; every other series is derived from it."""

    PERIOD = "period"
    YEAR_TO_DATE = "year_to_date"
    PLAN_TO_DATE = "plan_to_date"
    SNAPSHOT = "snapshot"
    RATIO = "ratio"


class TargetKind(StrEnum):
    """What the target of a period means."""

    PERIOD = "period"
    CUMULATIVE = "cumulative"
    FINAL = "final"


class Aggregation(StrEnum):
    """How figures of several periods or several units become one."""

    SUM = "sum"
    AVERAGE = "average"
    LAST = "last"


class Plan(Entity, frozen=True):
    entity: ClassVar[str] = "plan"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title", "code")

    code: Code
    title: Title
    horizon: Horizon
    start_year: int
    end_year: int


class PlanVersion(Entity, frozen=True):
    """The plan as approved at one time; targets belong to it and stay frozen with it."""

    entity: ClassVar[str] = "plan_version"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("plan_id",),)

    plan_id: UUID
    number: int
    effective_on: date
    title: Note = ""


class Element(Entity, frozen=True):
    """One node of the plan's tree; *workgroup_id* is the workgroup responsible for it and what is
    below it, *credit* the allotted credit in rials."""

    entity: ClassVar[str] = "element"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("plan_id", "kind"), ("parent_id",))
    searchable: ClassVar[tuple[str, ...]] = ("title", "code")

    plan_id: UUID
    kind: ElementKind
    code: Code
    title: Title
    parent_id: UUID | None = None
    workgroup_id: UUID | None = None
    position: Position = 0
    weight: Decimal = Decimal(1)
    starts_on: date | None = None
    ends_on: date | None = None
    credit: Decimal | None = None


class ProjectGoal(Entity, frozen=True):
    """A project serves a goal of the vision (many to many)."""

    entity: ClassVar[str] = "project_goal"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("project_id",), ("goal_id",))

    project_id: UUID
    goal_id: UUID


class WorkgroupGoal(Entity, frozen=True):
    """A workgroup answers for a goal of the vision (many to many)."""

    entity: ClassVar[str] = "workgroup_goal"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("workgroup_id",), ("goal_id",))

    workgroup_id: UUID
    goal_id: UUID


class ProjectUnit(Entity, frozen=True):
    """A unit carries out a project (many to many)."""

    entity: ClassVar[str] = "project_unit"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("project_id",), ("unit_id",))

    project_id: UUID
    unit_id: UUID


class Indicator(Entity, frozen=True):
    """A measured quantity of an element. *measure* is its unit of measurement in words;
    *collected* is the cycle whose forms ask for it (None: every cycle that evaluates)."""

    entity: ClassVar[str] = "indicator"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("element_id",), ("plan_id", "code"))
    searchable: ClassVar[tuple[str, ...]] = ("title", "code")

    plan_id: UUID
    element_id: UUID
    code: Code
    title: Title
    measure: Note = ""
    direction: Direction = Direction.INCREASE
    entry_kind: EntryKind = EntryKind.PERIOD
    target_kind: TargetKind = TargetKind.PERIOD
    over_time: Aggregation = Aggregation.SUM
    over_units: Aggregation = Aggregation.SUM
    baseline: Decimal | None = None
    weight: Decimal = Decimal(1)
    critical: bool = False
    position: Position = 0
    collected: CycleKind | None = None


class Target(Entity, frozen=True):
    """The desired state of an indicator in a period of one plan version; *upper* closes a range.
    No unit means the whole indicator."""

    entity: ClassVar[str] = "target"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("indicator_id", "period"),)

    version_id: UUID
    indicator_id: UUID
    period: PeriodCode
    value: Decimal
    upper: Decimal | None = None
    unit_id: UUID | None = None


def target_key(
    version_id: UUID, indicator_id: UUID, period: Period, unit_id: UUID | None = None
) -> UUID:
    """The key of the one target of an indicator in a period of a plan version."""
    return natural_key("target", period.start, version_id, indicator_id, period.code, unit_id)
