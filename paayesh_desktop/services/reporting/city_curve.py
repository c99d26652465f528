"""The S-curve of all projects in scope together, weighted as in the plan."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.progress import StageProgress
from paayesh_desktop.domain.progress_course import actual, planned
from paayesh_desktop.language import translate
from paayesh_desktop.reports.charts.chart import Curve, CurvePoint
from paayesh_desktop.reports.report import Block, Picture
from paayesh_desktop.services.judging.case_file import plan_years
from paayesh_desktop.services.judging.project_figures import Schedule, Schedules
from paayesh_desktop.services.planning.plan_terms import plan_terms
from paayesh_desktop.services.reporting.cycle_frame import CycleFrame

_Key = Any
"""A key as the driver gives it."""
_ByUnit = dict[UUID, dict[_Key, Decimal]]
_HUNDRED = Decimal(100)
_HEIGHT = 44
"""Millimetres: it stands on one page with what belongs to it."""


def city_curve(frame: CycleFrame, until: Period) -> Iterator[Block]:
    """Planned over the whole plan and actual up to *until*, in the periods of its kind."""
    points, silent = _points(frame, until)
    if not points:
        return
    wording, say = frame.making.wording, frame.say
    now = next((point for point in points if point[0] == until), points[-1])
    drawn = tuple(
        CurvePoint(wording.tick(period), due, done, wording.year(period))
        for period, due, done in points
    )
    told = _WORDS.fill(
        period=until.title(),
        planned=wording.percent(None if now[1] is None else now[1] / _HUNDRED),
        actual=wording.percent(None if now[2] is None else now[2] / _HUNDRED),
    )
    words = say(told)
    if silent:
        words = f"{words} {say(_SILENT.fill(count=wording.whole(silent)))}"
    chosen = next((place for place, point in enumerate(points) if point[0] == until), None)
    yield Picture(
        Curve(drawn, say(_PLANNED), say(_DONE), chosen),
        say(_CITY_TITLE if frame.party is None else _GROUP_TITLE),
        words,
        _HEIGHT,
    )


def _points(
    frame: CycleFrame, until: Period
) -> tuple[list[tuple[Period, Decimal | None, Decimal | None]], int]:
    """(period, planned, actual) of every period of the plan, and how many projects that have begun
    nobody has spoken about."""
    terms = plan_terms(frame.view, frame.plan.id, until)
    schedules = Schedules(frame.plan, frame.elements, terms)
    projects = [one for one in frame.projects if not terms.stopped(one.id)]
    courses = [(project, schedules.of(project)) for project in projects]
    reached: _ByUnit = {}
    frame.step()
    news = _reported(frame, until)
    frame.step()
    points: list[tuple[Period, Decimal | None, Decimal | None]] = []
    silent = 0
    for period in _periods(frame, until):
        done: Decimal | None = None
        for key, unit, percent in news.pop(period.end, ()):
            reached.setdefault(key, {})[unit] = percent
        if period.end <= until.end:
            each = [(one.weight, _reached(course, reached)) for one, course in courses]
            done = actual(each)
            silent = sum(
                course.starts_on <= period.end and percent is None
                for (_, course), (_, percent) in zip(courses, each, strict=True)
            )
        points.append((period, _planned(courses, period), done))
        frame.step()
    return points, silent


def _planned(courses: list[tuple[Element, Schedule]], period: Period) -> Decimal | None:
    whole = sum((project.weight for project, _ in courses), Decimal(0))
    if not whole:
        return None
    due = sum(
        (
            project.weight * (planned(course.spans, period.end) or Decimal(0))
            for project, course in courses
        ),
        Decimal(0),
    )
    return (due / whole).quantize(Decimal("0.01"))


def _reached(course: Schedule, reached: _ByUnit) -> Decimal | None:
    return actual([(span.weight, _percent(reached.get(key))) for key, span in course.parts])


def _percent(by_unit: Mapping[_Key, Decimal] | None) -> Decimal | None:
    if not by_unit:
        return None
    if None in by_unit:
        return by_unit[None]
    return sum(by_unit.values(), Decimal(0)) / len(by_unit)


def _reported(frame: CycleFrame, until: Period) -> dict[object, list[tuple[UUID, _Key, Decimal]]]:
    """What was reported of every element, by the end of the first period of the curve in which it
    was known; the newest word of a period last."""
    tables = frame.making.workspace.store.tables
    told, element = tables[StageProgress].c, tables[Element].c
    own = sa.select(element.id).where(element.plan_id == frame.plan.id)
    raw = sa.types.NullType()  # tens of thousands of keys, of which each recurs
    query = sa.select(
        sa.type_coerce(told.element_id, raw),
        sa.type_coerce(told.unit_id, raw),
        told.period,
        told.percent,
        told.percent_places,
    ).where(sa.not_(told.removed), told.element_id.in_(own))
    known: dict[_Key, UUID] = {one.id.bytes: one.id for one in frame.elements}
    known.update((one.id, one.id) for one in frame.elements)
    ends = {period.end: period for period in _periods(frame, until)}
    order = sorted(ends)
    rows = sorted(frame.view.rows(query), key=lambda row: Period.parse(row[2]))
    found: dict[object, list[tuple[UUID, _Key, Decimal]]] = {}
    place = 0
    for key, unit, code, percent, places in rows:
        if key not in known:  # its part of the plan was taken away
            continue
        end = Period.parse(code).end
        while place < len(order) and order[place] < end:
            place += 1
        if place == len(order):
            break
        percents = Decimal(percent).scaleb(-places)
        found.setdefault(order[place], []).append((known[key], unit, percents))
    return found


def _periods(frame: CycleFrame, until: Period) -> list[Period]:
    """The periods of the plan's years of the kind of *until*."""
    years = plan_years(frame.plan)
    return [
        period
        for year in range(years.first.year, years.last.year + 1)
        for period in Period.of_year(year, until.kind)
    ]


_CITY_TITLE = translate("PeriodicReport", "Planned and actual progress of the city")
_GROUP_TITLE = translate("PeriodicReport", "Planned and actual progress of the workgroup")
_PLANNED = translate("PeriodicReport", "planned")
_DONE = translate("PeriodicReport", "done")
_WORDS = translate(
    "PeriodicReport",
    "At the end of {period}: planned {planned}, done {actual}; projects by their weights.",
)
_SILENT = translate(
    "PeriodicReport",
    "{count} projects that have begun never reported their progress; they are counted as not begun"
    " here and named in their workgroup’s table.",
)
