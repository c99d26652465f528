"""What the plan browser shows: plans, their tree, and indicators as ids first and rows by page.

Sorting and filtering are the database's work; a table of any length asks for the ids once and then
for the rows it really shows.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, Element, ElementKind, Indicator, Plan
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.text import sort_key
from paayesh_desktop.domain.verdict import Cause, Verdict, VerdictSnapshot
from paayesh_desktop.services.planning.indicator_query import IndicatorFilter, IndicatorQuery
from paayesh_desktop.services.planning.plan_version import versions_until
from paayesh_desktop.store.columns import PLACES, number
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

PAGE = 128
"""Rows that are fetched at once."""
_SPARK = 6


class SortBy(StrEnum):
    """The columns of the indicator table."""

    PLACE = "place"
    CODE = "code"
    TITLE = "title"
    TARGET = "target"
    ACTUAL = "actual"
    ATTAINMENT = "attainment"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A plan to choose."""

    id: UUID
    code: str
    title: str
    start_year: int
    end_year: int
    indicators: int


@dataclass(frozen=True, slots=True)
class Branch:
    """One element in the tree; *children* counts the elements right below it."""

    id: UUID
    kind: ElementKind
    code: str
    title: str
    children: int


@dataclass(frozen=True, slots=True)
class Matching:
    """The ids of the indicators that match, in order, and how many of all have each verdict (None:
    not judged), whatever verdict is chosen."""

    ids: Sequence[UUID]
    counts: Mapping[Verdict | None, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One row of the indicator table. *trend* is the attainment of the last judged periods, oldest
    first; *verdict* is None where the period has not been evaluated."""

    id: UUID
    code: str
    title: str
    measure: str
    direction: Direction
    critical: bool
    element: str
    target: Decimal | None
    upper: Decimal | None
    actual: Decimal | None
    attainment: Decimal | None
    verdict: Verdict | None
    cause: Cause | None
    trend: tuple[Decimal, ...]


class PlanBrowser:
    """Reads only; every method sees one moment."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._query = IndicatorQuery(store.tables)

    def plans(self) -> list[PlanLine]:
        """All plans, the one that began last first."""
        plan, indicator = self._store.tables[Plan], self._store.tables[Indicator]
        count = (
            sa.select(sa.func.count())
            .select_from(indicator)
            .where(indicator.c.plan_id == plan.c.id, sa.not_(indicator.c.removed))
            .scalar_subquery()
        )
        query = (
            sa.select(
                plan.c.id, plan.c.code, plan.c.title, plan.c.start_year, plan.c.end_year, count
            )
            .where(sa.not_(plan.c.removed))
            .order_by(plan.c.start_year.desc(), plan.c.code)
        )
        with self._store.view() as view:
            return [PlanLine(*row) for row in view.rows(query)]

    def periods(self, plan_id: UUID) -> list[Period]:
        """The periods with results or verdicts, the newest first, longer ones before their parts.

        A period all of whose results were removed is still listed: looking at every row would
        cost a second at city size.
        """
        indicator = self._store.tables[Indicator]
        found: set[str] = set()
        with self._store.view() as view:
            for kind in (Result, VerdictSnapshot):
                table = self._store.tables[kind]
                query = (
                    sa.select(table.c.period)
                    .join(indicator, indicator.c.id == table.c.indicator_id)
                    .where(indicator.c.plan_id == plan_id)
                    .distinct()
                )
                found.update(row.period for row in view.rows(query))
        periods = [Period.parse(code) for code in found]
        return sorted(periods, key=lambda period: (period.end, -period.count_in_year), reverse=True)

    def branches(self, plan_id: UUID, parent_id: UUID | None = None) -> list[Branch]:
        """The elements right below one, or the topmost ones."""
        element = self._store.tables[Element]
        child = element.alias("child")
        children = (
            sa.select(sa.func.count())
            .select_from(child)
            .where(child.c.parent_id == element.c.id, sa.not_(child.c.removed))
            .scalar_subquery()
        )
        query = (
            sa.select(element.c.id, element.c.kind, element.c.code, element.c.title, children)
            .where(
                element.c.plan_id == plan_id,
                element.c.parent_id == parent_id,
                sa.not_(element.c.removed),
            )
            .order_by(element.c.position)
        )
        with self._store.view() as view:
            rows = view.rows(query)
        found = [Branch(row[0], ElementKind(row[1]), *row[2:]) for row in rows]
        order = list(ElementKind)
        return sorted(found, key=lambda one: (order.index(one.kind), sort_key(one.code)))

    def path(self, element_id: UUID) -> list[Branch]:
        """The elements from the topmost down to this one."""
        found: list[Branch] = []
        with self._store.view() as view:
            key: UUID | None = element_id
            while key is not None and (element := view.get(Element, key)) is not None:
                one = Branch(element.id, element.kind, element.code, element.title, 0)
                if one in found:
                    break
                found.insert(0, one)
                key = element.parent_id
        return found

    def matching(
        self, wanted: IndicatorFilter, sort: SortBy = SortBy.PLACE, *, descending: bool = False
    ) -> Matching:
        """The indicators that *wanted* lets through, in the order of *sort*."""
        with self._store.view() as view:
            ids = view.rows(self._query.ids(wanted, sort.value, descending=descending))
            counts = view.rows(self._query.counts(wanted))
        found = [row.id for row in ids]
        if sort is SortBy.TITLE:
            titles = {row.id: sort_key(row.title) for row in ids}
            found.sort(key=titles.__getitem__, reverse=descending)
        return Matching(
            found, {Verdict(row[0]) if row[0] is not None else None: row[1] for row in counts}
        )

    def page(
        self, plan_id: UUID, period: Period | None, ids: Sequence[UUID]
    ) -> list[IndicatorLine]:
        """The rows of *ids* in their order; an indicator that is gone is left out."""
        with self._store.view() as view:
            versions = [version.id for version in versions_until(view, plan_id, period)]
            rows = {row.id: row for row in view.rows(self._query.lines(ids, period))}
            unjudged = [key for key, row in rows.items() if row.verdict is None]
            given = self._given(view, unjudged, versions, period)
            reported = self._reported(view, unjudged, period)
            trends = self._trends(view, ids, period)
        return [
            _line(rows[key], given.get(key), reported.get(key), trends.get(key, ()))
            for key in ids
            if key in rows
        ]

    def _given(
        self, view: View, ids: Sequence[UUID], versions: Sequence[UUID], period: Period | None
    ) -> dict[UUID, tuple[Decimal, Decimal | None]]:
        """The targets that the plan gives for this very period: those of the newest version that
        says anything about the indicator."""
        if not versions or period is None or not ids:
            return {}
        order = {version: number for number, version in enumerate(versions)}
        newest: dict[UUID, int] = {}
        rows = view.rows(self._query.targets(ids, versions))
        for row in rows:
            place = order[row.version_id]
            newest[row.indicator_id] = max(place, newest.get(row.indicator_id, 0))
        return {
            row.indicator_id: (number(row.value, row.value_places), decimal(row, "upper"))
            for row in rows
            if row.whole
            and row.period == period.code
            and order[row.version_id] == newest[row.indicator_id]
        }

    def _reported(
        self, view: View, ids: Sequence[UUID], period: Period | None
    ) -> dict[UUID, Decimal]:
        """The figures reported as a whole for this very period."""
        if period is None or not ids:
            return {}
        rows = view.rows(self._query.results(ids, period))
        found = ((row.indicator_id, decimal(row, "value")) for row in rows)
        return {key: value for key, value in found if value is not None}

    def _trends(
        self, view: View, ids: Sequence[UUID], period: Period | None
    ) -> dict[UUID, tuple[Decimal, ...]]:
        if period is None:
            return {}
        found: defaultdict[UUID, dict[Period, Decimal]] = defaultdict(dict)
        for row in view.rows(self._query.trends(ids)):
            at, attained = Period.parse(row.period), decimal(row, "attainment")
            if attained is not None and at.kind is period.kind and at.end <= period.end:
                found[row.indicator_id][at] = attained
        return {
            key: tuple(attained for _, attained in sorted(points.items())[-_SPARK:])
            for key, points in found.items()
        }


def decimal(row: sa.Row[Any], name: str) -> Decimal | None:
    """The decimal that a row holds in two columns."""
    value = getattr(row, name)
    return None if value is None else number(value, getattr(row, name + PLACES))


def _line(
    row: sa.Row[Any],
    given: tuple[Decimal, Decimal | None] | None,
    reported: Decimal | None,
    trend: tuple[Decimal, ...],
) -> IndicatorLine:
    judged = row.verdict is not None
    target, upper = (
        (decimal(row, "target"), decimal(row, "upper")) if judged else given or (None,) * 2
    )
    return IndicatorLine(
        id=row.id,
        code=row.code,
        title=row.title,
        measure=row.measure,
        direction=Direction(row.direction),
        critical=row.critical,
        element=row.element,
        target=target,
        upper=upper,
        actual=decimal(row, "actual") if judged else reported,
        attainment=decimal(row, "attainment"),
        verdict=Verdict(row.verdict) if judged else None,
        cause=Cause(row.cause) if row.cause else None,
        trend=trend,
    )
