"""The statements behind the grid of projects and periods."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, ProjectUnit
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.domain.text import search_words
from paayesh_desktop.domain.verdict import JUDGED, Verdict, VerdictSnapshot
from paayesh_desktop.store.schema import search_entry

Query = sa.Select[*tuple[Any, ...]]


class GridSort(StrEnum):
    """How the rows are ordered."""

    PLACE = "place"
    TITLE = "title"
    WORST = "worst"


class GridShow(StrEnum):
    """What the rows are narrowed to: by the evaluation of the chosen cycle, or by an open case."""

    ALL = "all"
    NONCONFORMING = "nonconforming"
    OPEN_CASES = "open_cases"
    COMPARED = "compared"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    REFERRED = "referred"

    @property
    def state(self) -> EvaluationState | None:
        """The state it asks for, where it asks for one."""
        other = (GridShow.ALL, GridShow.NONCONFORMING, GridShow.OPEN_CASES)
        return None if self in other else EvaluationState(self.value)


@dataclass(frozen=True, slots=True)
class GridFilter:
    """Which projects of a plan: those a workgroup answers for, itself or through what is above
    them; carried out by a unit; whose title or code has the words of *text*; and of these what
    *show* says, in the cycle *cycle_id*."""

    plan_id: UUID
    workgroup_id: UUID | None = None
    unit_id: UUID | None = None
    cycle_id: UUID | None = None
    show: GridShow = GridShow.ALL
    text: str = ""


class StandingQuery:
    """Statements only; who runs them is the grid."""

    def __init__(self, tables: Mapping[type[Entity], sa.Table]) -> None:
        self._element = tables[Element]
        self._unit = tables[ProjectUnit]
        self._indicator = tables[Indicator]
        self._verdict = tables[VerdictSnapshot]
        self._evaluation = tables[ProjectEvaluation]
        self._move = tables[EvaluationMove]
        self._case = tables[DeviationCase]
        self._case_move = tables[CaseMove]

    def ids(self, wanted: GridFilter, *, titles: bool = False) -> Query:
        """(key as the driver gives it) of the projects that match, whatever is shown, in the order
        of the plan; with *titles* (key, title) in no order."""
        element = self._element.c
        key = _raw(element.id)
        query = sa.select(key, element.title) if titles else sa.select(key)
        query = query.where(*self._scope(wanted))
        return query if titles else query.order_by(element.position, element.code, element.id)

    def standings(self, cycle_id: UUID | None) -> Query:
        """(project's key as the driver gives it, state, conforms) of what is evaluated in a
        cycle."""
        one = self._evaluation.c
        return sa.select(_raw(one.project_id), self._state(), one.conforms).where(
            one.cycle_id == cycle_id, sa.not_(one.removed)
        )

    def with_open_case(self, plan_id: UUID) -> Query:
        """(key as the driver gives it) of the projects with an open case."""
        open_ = self.open_cases(plan_id).subquery()
        return sa.select(_raw(open_.c.project_id)).distinct()

    def projects(self, ids: Sequence[UUID]) -> Query:
        """(id, code, title) of the rows of a page."""
        element = self._element.c
        return sa.select(element.id, element.code, element.title).where(
            element.id.in_(ids), sa.not_(element.removed)
        )

    def responsible(self, ids: Sequence[UUID]) -> Query:
        """(project, workgroup) of those that have one, by themselves or from above."""
        element, above = self._element, self._element.alias("above")
        line = (
            sa.select(element.c.id.label("project"), element.c.parent_id, element.c.workgroup_id)
            .where(element.c.id.in_(ids))
            .cte("line", recursive=True)
        )
        line = line.union(
            sa.select(line.c.project, above.c.parent_id, above.c.workgroup_id)
            .join(line, above.c.id == line.c.parent_id)
            .where(line.c.workgroup_id.is_(None))
        )
        return sa.select(line.c.project, line.c.workgroup_id).where(
            line.c.workgroup_id.is_not(None)
        )

    def evaluations(self, plan_id: UUID, ids: Sequence[UUID]) -> Query:
        """(project's key as the driver gives it, period, conforms, opinion, state, whether its case
        is open) of every evaluation of the projects."""
        one = self._evaluation.c
        open_ = self.open_cases(plan_id, ids).cte("open_cases")
        return sa.select(
            _raw(one.project_id),
            one.period,
            one.conforms,
            one.opinion,
            self._state(),
            sa.or_(
                one.id.in_(sa.select(open_.c.evaluation_id)),
                sa.and_(one.case_id.is_not(None), one.case_id.in_(sa.select(open_.c.id))),
            ),
        ).where(one.project_id.in_(ids), sa.not_(one.removed))

    def open_cases(self, plan_id: UUID, ids: Sequence[UUID] | None = None) -> Query:
        """(id, project_id, evaluation_id) of the cases that are not closed."""
        case, move = self._case.c, self._case_move.c
        closed = sa.select(move.case_id).where(
            move.state == CaseState.CLOSED, sa.not_(move.removed)
        )
        query = sa.select(case.id, case.project_id, case.evaluation_id).where(
            case.plan_id == plan_id, sa.not_(case.removed), case.id.not_in(closed)
        )
        return query if ids is None else query.where(case.project_id.in_(ids))

    def worst(self, ids: Sequence[UUID]) -> Query:
        """(project's key as the driver gives it, period, rank of its worst verdict) by the newest
        verdict of each indicator of the projects and what is below them; see `RANKS`."""
        element, child = self._element, self._element.alias("child")
        below = (
            sa.select(element.c.id, element.c.id.label("project"))
            .where(element.c.id.in_(ids))
            .cte("below", recursive=True)
        )
        below = below.union(
            sa.select(child.c.id, below.c.project)
            .join(below, child.c.parent_id == below.c.id)
            .where(sa.not_(child.c.removed))
        )
        indicator, verdict = self._indicator.c, self._verdict.c
        newest = (
            sa.select(
                _raw(below.c.project).label("project"),
                verdict.period,
                sa.case(RANKS, value=verdict.verdict, else_=len(RANKS)).label("rank"),
                sa.func.row_number()
                .over(
                    partition_by=(verdict.indicator_id, verdict.period),
                    order_by=verdict.computed_at.desc(),
                )
                .label("age"),
            )
            .select_from(below)
            .join(self._indicator, indicator.element_id == below.c.id)
            .join(self._verdict, verdict.indicator_id == indicator.id)
            .where(sa.not_(indicator.removed), sa.not_(verdict.removed))
            .subquery()
        )
        return (
            sa.select(newest.c.project, newest.c.period, sa.func.min(newest.c.rank).label("rank"))
            .where(newest.c.age == 1)
            .group_by(newest.c.project, newest.c.period)
        )

    def of_cell(self, project_id: UUID, period: str) -> Query:
        """(id, case_id) of the evaluation of a project in a period."""
        one = self._evaluation.c
        return sa.select(one.id, one.case_id).where(
            one.project_id == project_id, one.period == period, sa.not_(one.removed)
        )

    def _state(self) -> sa.ScalarSelect[Any]:
        """The state that the last move of an evaluation led to."""
        move = self._move.c
        return (
            sa.select(move.state)
            .where(move.evaluation_id == self._evaluation.c.id, sa.not_(move.removed))
            .order_by(move.number.desc())
            .limit(1)
            .correlate(self._evaluation)
            .scalar_subquery()
        )

    def _scope(self, wanted: GridFilter) -> list[sa.ColumnElement[bool]]:
        """The projects of the plan by workgroup, unit and words."""
        element = self._element.c
        found = [
            element.plan_id == wanted.plan_id,
            element.kind == ElementKind.PROJECT,
            sa.not_(element.removed),
        ]
        if wanted.workgroup_id is not None:
            found.append(element.id.in_(self._answered_by(wanted.workgroup_id)))
        if wanted.unit_id is not None:
            unit = self._unit.c
            theirs = sa.select(unit.project_id).where(
                unit.unit_id == wanted.unit_id, sa.not_(unit.removed)
            )
            found.append(element.id.in_(theirs))
        if words := search_words(wanted.text):
            entry = search_entry.c
            has = [entry.key.contains(word, autoescape=True) for word in words]
            named = sa.select(entry.row_id).where(entry.entity == Element.entity, *has)
            found.append(element.id.in_(named))
        return found

    def _answered_by(self, workgroup_id: UUID) -> Query:
        """The elements that a workgroup answers for: its own and what is below them, except where
        another one is named."""
        element, child = self._element, self._element.alias("child")
        theirs = (
            sa.select(element.c.id)
            .where(element.c.workgroup_id == workgroup_id, sa.not_(element.c.removed))
            .cte("theirs", recursive=True)
        )
        theirs = theirs.union(
            sa.select(child.c.id)
            .join(theirs, child.c.parent_id == theirs.c.id)
            .where(child.c.workgroup_id.is_(None), sa.not_(child.c.removed))
        )
        return sa.select(theirs.c.id)


def _raw(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """As the driver gives it."""
    return sa.type_coerce(column, sa.types.NullType())


RANKS: Mapping[str, int] = {
    verdict.value: rank for rank, verdict in enumerate((*JUDGED, Verdict.NO_DATA))
}
"""Worst first, then what has no data; everything else is not due."""
