"""The last move of many evaluations or cases at once, without reading their whole histories."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import TypeVar
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.deviation_case import CaseMove
from paayesh_desktop.domain.project_evaluation import EvaluationMove
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import Query, View, read

M = TypeVar("M", EvaluationMove, CaseMove)
_ABOUT: Mapping[type[EvaluationMove | CaseMove], str] = {
    EvaluationMove: "evaluation_id",
    CaseMove: "case_id",
}


def last_moves(
    view: View,
    kind: type[M],
    *,
    states: Collection[str] | None = None,
    about: sa.Select[tuple[UUID]] | None = None,
) -> list[M]:
    """The moves that none comes after; only those that led to *states*, only of the rows that the
    query *about* names. Of a forked history there are several (`domain.move_chain`)."""
    table, query = schema.projections[kind].table, _last(kind)
    if states is not None:
        query = query.where(table.c.state.in_(states))
    if about is not None:
        query = query.where(table.c[_ABOUT[kind]].in_(about))
    return [read(kind, row) for row in view.rows(query)]


@cache
def _last(kind: type[EvaluationMove | CaseMove]) -> Query:
    """All of them: composed once, for every list of the loop begins with it."""
    table = schema.projections[kind].table
    later = table.alias("later")
    key = _ABOUT[kind]
    return sa.select(table).where(
        sa.not_(table.c.removed),
        sa.not_(
            sa.exists().where(
                later.c[key] == table.c[key],
                later.c.number > table.c.number,
                sa.not_(later.c.removed),
            )
        ),
    )
