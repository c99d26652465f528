"""How far the demo city's projects have come and what they spent, as their units say.

Work follows the plan with a delay that is the project's own, so that most curves lie near the plan
and some far behind it.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, ProjectUnit
from paayesh_desktop.domain.progress import Spending, StageProgress, progress_key, spending_key
from paayesh_desktop.store.view import View

_DELAYS = (0, 0, 0, 10, 25, 45, 120, 240)
"""Days by which projects lag behind; most do not."""
_MILLION = 1_000_000
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class ProjectWork:
    """A project with the parts whose progress is told (itself where it has no stages) and the units
    that work on it."""

    project: Element
    parts: tuple[Element, ...]
    units: tuple[UUID, ...]
    delay: timedelta = field(init=False)
    thrift: int = field(init=False)

    def __post_init__(self) -> None:
        rng = Random(f"progress/{self.project.code}")  # noqa: S311 - must be repeatable
        object.__setattr__(self, "delay", timedelta(days=rng.choice(_DELAYS)))
        object.__setattr__(self, "thrift", rng.randint(80, 104))

    def percent(self, part: Element, day: date) -> Decimal:
        """How much of *part* is done when *day* ends."""
        return Decimal(_share(part, day - self.delay))

    def spent(self, day: date) -> Decimal:
        """What one unit spent of the credit when *day* ends, in rials."""
        credit = int(self.project.credit or 0) // max(1, len(self.units)) // _MILLION
        done = _share(self.project, day - self.delay) * self.thrift
        return Decimal(credit * done // (_HUNDRED * _HUNDRED) * _MILLION)

    def rows(self, period: Period) -> Iterator[StageProgress | Spending]:
        """What every unit reported at the end of *period*; nothing before the project began."""
        if self.project.starts_on is None or self.project.starts_on > period.end:
            return
        for unit in self.units:
            for part in self.parts:
                if part.starts_on is None or part.starts_on <= period.end:
                    yield StageProgress(
                        progress_key(part.id, period, unit),
                        part.id,
                        period.code,
                        self.percent(part, period.end),
                        unit,
                    )
            yield Spending(
                spending_key(self.project.id, period, unit),
                self.project.id,
                period.code,
                self.spent(period.end),
                unit,
            )


def project_work(view: View, plan_id: UUID) -> dict[UUID, ProjectWork]:
    """The projects of a plan, by key, in the order of their codes."""
    stages: dict[UUID, list[Element]] = defaultdict(list)
    for stage in view.find(Element, plan_id=plan_id, kind=ElementKind.STAGE, order_by=("code",)):
        if stage.parent_id is not None:
            stages[stage.parent_id].append(stage)
    units: dict[UUID, list[UUID]] = defaultdict(list)
    for link in view.find(ProjectUnit, order_by=("id",)):
        units[link.project_id].append(link.unit_id)
    projects = view.find(Element, plan_id=plan_id, kind=ElementKind.PROJECT, order_by=("code",))
    return {
        project.id: ProjectWork(
            project, tuple(stages.get(project.id) or (project,)), tuple(units[project.id])
        )
        for project in projects
    }


def _share(element: Element, day: date) -> int:
    """How much of the time of *element* is over, in whole percent."""
    if element.starts_on is None or element.ends_on is None or day < element.starts_on:
        return 0
    whole = (element.ends_on - element.starts_on).days + 1
    return min(_HUNDRED, ((day - element.starts_on).days + 1) * _HUNDRED // whole)
