"""Targets and reported figures of many indicators, read and added up by the database exactly.

A stored number is a whole mantissa and its decimal places, so figures of equal places add up
without rounding; mantissas are summed in two halves, since their plain sum could pass 64 bits.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.desired_state import PlanYears, TargetPoint, whole_target
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.period import LAST_YEAR, Period, PeriodKind
from paayesh_desktop.domain.plan import EntryKind, Indicator, Target, TargetKind
from paayesh_desktop.domain.point import Part, Point, over_units
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.timeline import year_of
from paayesh_desktop.store.view import View

Tables = Mapping[type[Entity], sa.Table]
_HALF = 10**9
_FEW = 1000
"""Up to so many indicators are looked up one by one; more are read with their whole plan."""


def targets_given(
    view: View,
    tables: Tables,
    indicators: Mapping[UUID, Indicator],
    versions: Sequence[UUID],
    period: Period,
) -> dict[UUID, list[TargetPoint]]:
    """The targets of each indicator from the newest of *versions* (oldest first) that has any: a
    version that says nothing about an indicator leaves its targets as they were.

    For flows with a target per period only those around and inside *period* are read.
    """
    table, about = tables[Target], tables[Indicator]
    known = _by_raw(indicators)
    newest = _newest(view, tables, indicators, versions)
    flow = sa.and_(
        about.c.target_kind == TargetKind.PERIOD,
        about.c.entry_kind.not_in([EntryKind.SNAPSHOT, EntryKind.RATIO]),
    )
    query = (
        sa.select(
            _raw(table.c.indicator_id).label("about"),
            table.c.version_id,
            table.c.period,
            table.c.unit_id.is_(None).label("whole"),
            table.c.value,
            table.c.value_places,
            table.c.upper,
            table.c.upper_places,
        )
        .join(about, about.c.id == table.c.indicator_id)
        .where(
            table.c.version_id.in_(versions),
            sa.not_(table.c.removed),
            _among(about, indicators),
            sa.or_(table.c.period.in_(_related(period)), sa.not_(flow)),
        )
        .order_by(table.c.indicator_id, table.c.period)
    )
    found: dict[UUID, list[TargetPoint]] = {}
    for raw, rows in groupby(view.rows(query), key=itemgetter(0)):
        indicator = known.get(raw)
        if indicator is None:
            continue
        version = newest.get(raw, versions[0])
        found[indicator.id] = [
            target
            for code, alike in groupby(
                (row for row in rows if row.version_id == version),
                key=lambda row: row.period,
            )
            if (target := _target(Period.parse(code), list(alike), indicator)) is not None
        ]
    return found


def reported_points(
    view: View,
    tables: Tables,
    indicators: Mapping[UUID, Indicator],
    years: PlanYears,
    period: Period,
) -> dict[UUID, list[Point]]:
    """What was reported of each indicator: in the year of *period*, and since the plan began where
    the target or the entries speak about the whole plan."""
    table, about = tables[Result], tables[Indicator]
    year = year_of(period)
    deep = sa.or_(
        about.c.target_kind != TargetKind.PERIOD, about.c.entry_kind == EntryKind.PLAN_TO_DATE
    )
    whole = table.c.unit_id.is_(None)
    group = (
        _raw(table.c.indicator_id),
        table.c.period,
        whole,
        table.c.kind,
        table.c.value_places,
        table.c.denominator_places,
    )
    query = (
        sa.select(
            *group,
            sa.func.count(),
            *_halves(table.c.value),
            *_halves(table.c.denominator),
            sa.func.min(table.c.reason),
        )
        .join(about, about.c.id == table.c.indicator_id)
        .where(
            sa.not_(table.c.removed),
            _among(about, indicators),
            table.c.period < f"{year.year + 1:04}",
            sa.or_(table.c.period >= year.code, sa.and_(deep, table.c.period >= years.first.code)),
        )
        .group_by(*group)
        .order_by(table.c.indicator_id, table.c.period)
    )
    found: dict[UUID, list[Point]] = {key: [] for key in indicators}
    known = _by_raw(indicators)
    for (raw, code), rows in groupby(view.rows(query), key=itemgetter(0, 1)):
        indicator = known.get(raw)
        if indicator is None:
            continue
        found[indicator.id].append(
            over_units(
                Period.parse(code),
                [_part(row) for row in rows],
                indicator.over_units,
                indicator.entry_kind,
            )
        )
    return found


def _newest(
    view: View, tables: Tables, indicators: Mapping[UUID, Indicator], versions: Sequence[UUID]
) -> dict[Any, UUID]:
    """The newest of *versions* with targets of each indicator, where that is not the first one: a
    period from which an amendment took the target has none, whatever an older version says."""
    if len(versions) == 1:
        return {}
    table, about = tables[Target], tables[Indicator]
    query = (
        sa.select(_raw(table.c.indicator_id), table.c.version_id)
        .join(about, about.c.id == table.c.indicator_id)
        .where(
            table.c.version_id.in_(versions[1:]),
            sa.not_(table.c.removed),
            _among(about, indicators),
        )
        .distinct()
    )
    order = {version: number for number, version in enumerate(versions)}
    found: dict[Any, UUID] = {}
    for raw, version in view.rows(query):
        if raw not in found or order[found[raw]] < order[version]:
            found[raw] = version
    return found


def _raw(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """A key as the driver gives it: making a UUID of each of 300,000 costs more than adding up."""
    return sa.type_coerce(column, sa.types.NullType())


def _by_raw(indicators: Mapping[UUID, Indicator]) -> dict[Any, Indicator]:
    """The indicators by what either driver gives as their key."""
    return {**indicators, **{key.bytes: one for key, one in indicators.items()}}


def _among(about: sa.Table, indicators: Mapping[UUID, Indicator]) -> sa.ColumnElement[bool]:
    if len(indicators) <= _FEW:
        return about.c.id.in_(list(indicators))
    plans = {indicator.plan_id for indicator in indicators.values()}
    return sa.and_(about.c.plan_id.in_(list(plans)), sa.not_(about.c.removed))


def _halves(column: sa.Column[Any]) -> tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]]:
    """The sum of a mantissa's upper and lower nine digits; both divisions cut toward zero."""
    upper = sa.func.sum(column.op("/")(_HALF))
    return upper, sa.func.sum(column.op("%")(_HALF))


def _part(row: Sequence[Any]) -> Part:
    _, _, whole, kind, places, below_places, count, upper, lower, *below, reason = row
    return Part(
        bool(whole),
        ValueKind(kind),
        count,
        Decimal(0) if kind == ValueKind.ZERO else _number(upper, lower, places),
        _number(below[0], below[1], below_places),
        reason or "",
    )


def _number(upper: Any, lower: Any, places: int | None) -> Decimal | None:
    if places is None:
        return None
    return Decimal(int(upper) * _HALF + int(lower)).scaleb(-places)


def _target(period: Period, rows: Sequence[Any], indicator: Indicator) -> TargetPoint | None:
    points = [
        (
            bool(row.whole),
            TargetPoint(
                period,
                Decimal(row.value).scaleb(-row.value_places),
                None if row.upper is None else Decimal(row.upper).scaleb(-row.upper_places),
            ),
        )
        for row in rows
    ]
    whole = next((point for is_whole, point in points if is_whole), None)
    return whole_target(
        period, whole, (point for is_whole, point in points if not is_whole), indicator
    )


def _related(period: Period) -> list[str]:
    """The codes of the periods of its year that contain *period* or lie in it."""
    if period.year > LAST_YEAR:
        return [period.code]
    return [
        other.code
        for kind in PeriodKind
        for other in Period.of_year(period.year, kind)
        if other.contains(period) or period.contains(other)
    ]
