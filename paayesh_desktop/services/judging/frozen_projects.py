"""The projects whose evaluation of a period has been submitted: their verdicts stay as they are."""

from collections.abc import Iterable
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

FROZEN = (EvaluationState.SUBMITTED, EvaluationState.ACCEPTED, EvaluationState.REFERRED)
"""The states in which an evaluation and its figures do not change."""


def frozen_elements(view: View, elements: Iterable[Element], period: Period) -> set[UUID]:
    """The frozen projects of *period* and the elements below them."""
    table = schema.projections[ProjectEvaluation].table
    about = sa.select(table.c.id).where(table.c.period == period.code, sa.not_(table.c.removed))
    moves = last_moves(view, EvaluationMove, states=FROZEN, about=about)
    if not moves:
        return set()
    keys = [move.evaluation_id for move in moves]
    frozen = {row.project_id for row in view.find(ProjectEvaluation, id=keys)}
    parents = {element.id: element.parent_id for element in elements}
    found: set[UUID] = set()
    for key in parents:
        line: list[UUID] = []
        place: UUID | None = key
        while place is not None and place not in frozen and place not in line:
            line.append(place)
            place = parents.get(place)
        if place is not None and place in frozen:
            found.update(line, (place,))
    return found
