"""The two cities' official titles as written in ``db/seed``; a key that nothing reads is refused.

Karaj's file gives the structure of monitoring, Mashhad's the formulation of a mid-term plan.
"""

from typing import TypeVar

import msgspec

from paayesh_desktop import assets
from paayesh_desktop.domain.holiday import FixedHoliday
from paayesh_desktop.domain.organisation import Level, SeatKind
from paayesh_desktop.domain.plan import Horizon

D = TypeVar("D")


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A title with its code."""

    code: str
    title: str


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A step of a chain; *act* is its verb."""

    step: str
    title: str
    act: str = ""


class PlanTitle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A plan of the city; *years* is its length."""

    code: str
    horizon: Horizon
    years: int
    title: str
    end_year: int | None = None


class ObstacleText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A class of obstacles with the policy that is proposed for it, and the classes below it."""

    code: str
    title: str
    policy: str
    children: tuple["ObstacleText", ...] = ()


class SeatLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    role: str
    seat: SeatKind = SeatKind.FIXED
    count: int = 1
    note: str = ""


class CouncilText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    convened_by: str
    title: str
    short_title: str
    meets: str


class CommitteeText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    short_title: str
    quorum: int
    ordinary_meetings_per_month: int
    term_years: int
    term_applies_to: str
    appointed_by: str
    appointments_ratified_by: str
    seats: list[SeatLine]


class GroupsText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The groups that a workgroup has in units of each level."""

    levels: list[Level]
    seats: list[SeatLine]


class WorkgroupTemplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    quorum: int
    groups: GroupsText
    seats: list[SeatLine]


class ReportText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    by: str
    title: str


class GoalText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: str
    title: str
    short_title: str


class DutyText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    short_title: str


class WorkgroupText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: str
    slug: str
    title: str
    deputy: str
    duties: list[DutyText]
    goals: list[str]


class Karaj(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``db/seed/karaj.json``; *source* names the document that the titles were read from."""

    source: str
    city: str
    plans: list[PlanTitle]
    council: CouncilText
    evaluation_cycle: str
    committee: CommitteeText
    workgroup_template: WorkgroupTemplate
    reporting: list[ReportText]
    resolution_chain: list[Step]
    unit_levels: list[Entry]
    goals: list[GoalText]
    workgroups: list[WorkgroupText]


class HorizonText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: Horizon
    title: str
    years: int


class MidTermPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    start_year: int
    end_year: int
    elements: list[str]


class LongTermResolution(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The resolution that set the long-term plan; *date* is Jalali."""

    number: str
    session: str
    date: str
    body: str


class Phase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    steps: list[str]


class PlanningModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    principles: list[str]
    phases: list[Phase]


class Mashhad(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``db/seed/mashhad.json``."""

    source: str
    city: str
    horizons: list[HorizonText]
    long_term_elements: list[str]
    mid_term_plan: MidTermPlan
    long_term_resolution: LongTermResolution
    planning_model: PlanningModel
    axes: list[Entry]
    stakeholder_groups: list[Entry]
    workgroup_levels: list[Entry]
    information_sources: list[Entry]
    approval_chain: list[Step]


def karaj() -> Karaj:
    return _read("karaj.json", Karaj)


def mashhad() -> Mashhad:
    return _read("mashhad.json", Mashhad)


def holidays() -> list[FixedHoliday]:
    """The holidays of the solar calendar, by Jalali day."""
    return _read("holidays.json", list[FixedHoliday])


def obstacles() -> list[ObstacleText]:
    """The classes of obstacles that a committee begins with."""
    return _read("obstacles.json", list[ObstacleText])


def _read(name: str, kind: type[D]) -> D:
    return msgspec.json.decode((assets.DB / "seed" / name).read_bytes(), type=kind)
