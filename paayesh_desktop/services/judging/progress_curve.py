"""The S-curve of one project: planned and actual progress, period by period."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain.period import LAST_YEAR, Period
from paayesh_desktop.domain.plan import Element, Plan
from paayesh_desktop.domain.progress import StageProgress
from paayesh_desktop.domain.progress_course import actual, planned
from paayesh_desktop.services.judging.project_figures import Schedule, Schedules
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.planning.lasting_project import lasting_project
from paayesh_desktop.services.planning.plan_terms import plan_terms
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Percents at the end of *period*; nothing is known of the actual after the last report."""

    period: Period
    planned: Decimal | None
    actual: Decimal | None


def curve(view: View, project_id: UUID, until: Period) -> tuple[CurvePoint, ...]:
    """The periods of the kind of *until* from the project's first to its last, with the actual up
    to *until*; the schedule is that of the version in force then. KeyError where there never was
    such a project."""
    project = lasting_project(view, project_id)
    plan = named(view, Plan, project.plan_id)
    stages = view.find(Element, parent_id=project_id)
    schedule = Schedules(plan, stages, plan_terms(view, plan.id, until)).of(project)
    reached = _reached(view, schedule)
    return tuple(
        CurvePoint(
            period,
            planned(schedule.spans, period.end),
            _actual(schedule, reached, period) if period.end <= until.end else None,
        )
        for period in _periods(schedule, until)
    )


def _periods(schedule: Schedule, until: Period) -> Iterator[Period]:
    period = _containing(schedule.starts_on, until)
    last = _containing(schedule.ends_on, until)
    while period <= max(last, until):
        yield period
        period = period.next()


def _containing(day: date, like: Period) -> Period:
    return Period(day.year) if like.year > LAST_YEAR else Period.containing(day, like.kind)


def _reached(view: View, schedule: Schedule) -> dict[UUID, list[StageProgress]]:
    """What was reported of every part, oldest first."""
    rows = view.find(StageProgress, element_id=[key for key, _ in schedule.parts])
    found: dict[UUID, list[StageProgress]] = {}
    for row in sorted(rows, key=lambda row: Period.parse(row.period)):
        found.setdefault(row.element_id, []).append(row)
    return found


def _actual(
    schedule: Schedule, reached: dict[UUID, list[StageProgress]], period: Period
) -> Decimal | None:
    return actual(
        [(span.weight, _percent(reached.get(key, []), period)) for key, span in schedule.parts]
    )


def _percent(rows: list[StageProgress], period: Period) -> Decimal | None:
    newest = {
        row.unit_id: row.percent for row in rows if Period.parse(row.period).end <= period.end
    }
    if not newest:
        return None
    return newest[None] if None in newest else sum(newest.values(), Decimal(0)) / len(newest)
