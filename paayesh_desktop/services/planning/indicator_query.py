"""The statements behind the indicator table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import MAX_PLACES, Entity
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, Target
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.text import search_words
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.store.columns import PLACES
from paayesh_desktop.store.schema import search_entry

Query = sa.Select[*tuple[Any, ...]]

_WORST_FIRST = (
    Verdict.UNDESIRED,
    Verdict.NEAR,
    Verdict.NO_DATA,
    Verdict.EXCEEDS,
    Verdict.DESIRED,
    Verdict.NO_TARGET,
    Verdict.NOT_DUE,
)


@dataclass(frozen=True, slots=True)
class IndicatorFilter:
    """Which indicators of a plan: below an element or a workgroup's elements, of a kind of element,
    with one of some verdicts in *period*, whose code or title has the words of *text*."""

    plan_id: UUID
    period: Period | None = None
    element_id: UUID | None = None
    workgroup_id: UUID | None = None
    kind: ElementKind | None = None
    text: str = ""
    verdicts: tuple[Verdict, ...] = ()


class IndicatorQuery:
    """Statements only; who runs them is the plan browser."""

    def __init__(self, tables: Mapping[type[Entity], sa.Table]) -> None:
        self._indicator = tables[Indicator]
        self._element = tables[Element]
        self._target = tables[Target]
        self._result = tables[Result]
        self._verdict = tables[VerdictSnapshot]

    def ids(self, wanted: IndicatorFilter, sort: str, *, descending: bool) -> Query:
        """(id, title) of the indicators that match, in order."""
        query = sa.select(self._indicator.c.id, self._indicator.c.title)
        query = self._filtered(query, wanted)
        if wanted.verdicts:
            query = query.where(self._verdict.c.verdict.in_(wanted.verdicts))
        order = self._order(sort)
        if descending:
            order = [column.desc() for column in order]
        return query.order_by(*(column.nulls_last() for column in order), self._indicator.c.id)

    def counts(self, wanted: IndicatorFilter) -> Query:
        """(verdict, count) of what matches, whatever verdicts are chosen."""
        query = sa.select(self._verdict.c.verdict, sa.func.count())
        return self._filtered(query, wanted).group_by(self._verdict.c.verdict)

    def lines(self, ids: Sequence[UUID], period: Period | None) -> Query:
        """What the table shows of the indicators *ids*."""
        indicator, verdict = self._indicator.c, self._verdict.c
        figures = ("target", "upper", "actual", "attainment")
        query = sa.select(
            indicator.id,
            indicator.code,
            indicator.title,
            indicator.measure,
            indicator.direction,
            indicator.critical,
            self._element.c.title.label("element"),
            verdict.verdict,
            verdict.cause,
            *(verdict[name] for name in figures),
            *(verdict[name + PLACES] for name in figures),
        )
        return self._joined(query, period).where(indicator.id.in_(ids), sa.not_(indicator.removed))

    def targets(self, ids: Sequence[UUID], versions: Sequence[UUID]) -> Query:
        """The targets of all periods under any of *versions*; the newest of an indicator counts."""
        target = self._target.c
        return sa.select(
            target.indicator_id,
            target.version_id,
            target.period,
            target.unit_id.is_(None).label("whole"),
            target.value,
            target.value_places,
            target.upper,
            target.upper_places,
        ).where(
            target.indicator_id.in_(ids),
            target.version_id.in_(versions),
            sa.not_(target.removed),
        )

    def results(self, ids: Sequence[UUID], period: Period) -> Query:
        result = self._result.c
        return sa.select(result.indicator_id, result.value, result.value_places).where(
            result.indicator_id.in_(ids),
            result.period == period.code,
            result.unit_id.is_(None),
            result.denominator.is_(None),
            result.kind.in_([ValueKind.NUMBER, ValueKind.ZERO]),
            sa.not_(result.removed),
        )

    def trends(self, ids: Sequence[UUID]) -> Query:
        verdict = self._verdict.c
        return (
            sa.select(
                verdict.indicator_id, verdict.period, verdict.attainment, verdict.attainment_places
            )
            .where(
                verdict.indicator_id.in_(ids),
                verdict.attainment.is_not(None),
                sa.not_(verdict.removed),
            )
            .order_by(verdict.computed_at)
        )

    def _joined(self, query: Query, period: Period | None) -> Query:
        """With the verdict of the newest evaluation of *period*, whoever was responsible then."""
        indicator, verdict = self._indicator, self._verdict
        other = verdict.alias()
        newest = (
            sa.select(sa.func.max(other.c.computed_at))
            .where(
                other.c.indicator_id == indicator.c.id,
                other.c.period == (period.code if period else ""),
                sa.not_(other.c.removed),
            )
            .scalar_subquery()
        )
        return query.select_from(
            indicator.join(self._element, self._element.c.id == indicator.c.element_id).outerjoin(
                verdict,
                sa.and_(
                    verdict.c.indicator_id == indicator.c.id,
                    verdict.c.period == (period.code if period else ""),
                    verdict.c.computed_at == newest,
                    sa.not_(verdict.c.removed),
                ),
            )
        )

    def _filtered(self, query: Query, wanted: IndicatorFilter) -> Query:
        indicator, element = self._indicator.c, self._element.c
        query = self._joined(query, wanted.period).where(
            indicator.plan_id == wanted.plan_id, sa.not_(indicator.removed)
        )
        if wanted.element_id is not None:
            top = element.id == wanted.element_id
            query = query.where(indicator.element_id.in_(sa.select(self._below(top, "below").c.id)))
        if wanted.workgroup_id is not None:
            top = element.workgroup_id == wanted.workgroup_id
            query = query.where(
                indicator.element_id.in_(sa.select(self._below(top, "theirs").c.id))
            )
        if wanted.kind is not None:
            query = query.where(element.kind == wanted.kind)
        for word in search_words(wanted.text):
            query = query.where(self._has(word))
        return query

    def _has(self, word: str) -> sa.ColumnElement[bool]:
        entry = search_entry.c
        return self._indicator.c.id.in_(
            sa.select(entry.row_id).where(
                entry.entity == Indicator.entity, entry.key.contains(word, autoescape=True)
            )
        )

    def _below(self, top: sa.ColumnElement[bool], name: str) -> sa.CTE:
        """The elements at and below those for which *top* holds."""
        element = self._element
        tree = sa.select(element.c.id).where(top, sa.not_(element.c.removed))
        below = tree.cte(name, recursive=True)
        child = element.alias()
        return below.union(
            sa.select(child.c.id)
            .join(below, child.c.parent_id == below.c.id)
            .where(sa.not_(child.c.removed))
        )

    def _order(self, sort: str) -> list[sa.ColumnElement[Any]]:
        indicator, element, verdict = self._indicator.c, self._element.c, self._verdict.c
        match sort:
            case "verdict":
                places = {kind.value: place for place, kind in enumerate(_WORST_FIRST)}
                return [
                    sa.case(places, value=verdict.verdict, else_=len(places)),
                    _real(verdict, "attainment"),
                ]
            case "attainment" | "target" | "actual":
                return [_real(verdict, sort)]
            case "code":
                return [indicator.code]
            case _:
                return [element.position, element.code, indicator.position, indicator.code]


def _real(columns: Any, name: str) -> sa.ColumnElement[Any]:
    """A decimal of two columns as a float: near enough to sort by."""
    scale = {places: float(10**places) for places in range(MAX_PLACES + 1)}
    return columns[name] / sa.case(scale, value=columns[name + PLACES], else_=1.0)
