"""Progress, time and credit of a plan's projects when a period ends, for all of them at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Plan
from paayesh_desktop.domain.progress_course import Span, actual, elapsed, planned
from paayesh_desktop.services.judging.case_file import plan_years
from paayesh_desktop.services.judging.reported_progress import progress_until, spent_until
from paayesh_desktop.services.planning.plan_terms import PlanTerms
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class Figures:
    """Percents of progress planned and reached, of the time that is over; credit in rials."""

    planned: Decimal | None
    actual: Decimal | None
    elapsed: Decimal | None
    credit: Decimal | None
    spent: Decimal | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a project runs, and its parts: its stages, or itself where it has none."""

    starts_on: date
    ends_on: date
    parts: tuple[tuple[UUID, Span], ...]

    @property
    def spans(self) -> list[Span]:
        return [span for _, span in self.parts]


class Schedules:
    """The schedules of a plan's projects as a plan version has them; what has no dates runs as
    long as what it is part of."""

    def __init__(self, plan: Plan, elements: Iterable[Element], terms: PlanTerms) -> None:
        self._terms = terms
        self._first, self._last = _days(plan)
        self._stages: dict[UUID, list[Element]] = {}
        for element in elements:
            if element.kind is ElementKind.STAGE and element.parent_id is not None:
                self._stages.setdefault(element.parent_id, []).append(element)

    def of(self, project: Element) -> Schedule:
        starts_on, ends_on = self._span(project, self._first, self._last)
        stages = [
            stage for stage in self._stages.get(project.id, ()) if not self._terms.stopped(stage.id)
        ]
        parts = [
            (stage.id, Span(stage.weight, *self._span(stage, starts_on, ends_on)))
            for stage in stages
        ]
        whole = (project.id, Span(Decimal(1), starts_on, ends_on))
        return Schedule(starts_on, ends_on, tuple(parts or [whole]))

    def _span(self, element: Element, first: date, last: date) -> tuple[date, date]:
        terms = self._terms.of(element)
        starts_on, ends_on = terms.starts_on or first, terms.ends_on or last
        return starts_on, max(starts_on, ends_on)


class ProjectFigures:
    """The figures of the projects of *plan* when *period* ends."""

    def __init__(
        self,
        view: View,
        plan: Plan,
        elements: Sequence[Element],
        terms: PlanTerms,
        period: Period,
    ) -> None:
        self._day = period.end
        self._terms = terms
        self._schedules = Schedules(plan, elements, terms)
        table = schema.projections[Element].table
        own = sa.select(table.c.id).where(table.c.plan_id == plan.id)
        self._progress = progress_until(view, period, own)
        self._spent = spent_until(view, period, own)

    def of(self, project: Element) -> Figures:
        schedule = self._schedules.of(project)
        done = [(span.weight, self._progress.get(key)) for key, span in schedule.parts]
        return Figures(
            planned(schedule.spans, self._day),
            actual(done),
            elapsed(schedule.starts_on, schedule.ends_on, self._day),
            self._terms.of(project).credit,
            self._spent.get(project.id),
        )


def _days(plan: Plan) -> tuple[date, date]:
    years = plan_years(plan)
    return years.first.start, years.last.end
