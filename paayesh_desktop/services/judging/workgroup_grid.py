"""How the projects of every workgroup conform in every period, counted where they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.services.judging.standing_grid import GridFrame
from paayesh_desktop.store.store import Store

_NEARLY = Decimal("0.9")
"""Of the projects of a workgroup, so many conform in a period that is nearly as it should be."""


@dataclass(frozen=True, slots=True)
class Conformity:
    """The *compared* projects of a workgroup in a period; of the *unknown* ones nothing can be
    said, since data is missing."""

    compared: int
    conforming: int
    unknown: int

    @property
    def share(self) -> Decimal | None:
        """Of the projects that something can be said of, how many conform."""
        known = self.compared - self.unknown
        return Decimal(self.conforming) / known if known else None

    @property
    def verdict(self) -> Verdict:
        """The shape it is shown with: all conform, nearly all, fewer, or nothing is known."""
        share = self.share
        if share is None:
            return Verdict.NO_DATA
        if share == 1:
            return Verdict.DESIRED
        return Verdict.NEAR if share >= _NEARLY else Verdict.UNDESIRED


WorkgroupGrid = Mapping[tuple[UUID, str], Conformity]
"""By workgroup and code of the period; what was not compared is not in it."""


def workgroup_grid(store: Store, frame: GridFrame) -> WorkgroupGrid:
    """All evaluations of the cycles of *frame*, in one query however many there are."""
    one: Any = store.tables[ProjectEvaluation].c
    query = (
        sa.select(
            one.workgroup_id,
            one.period,
            sa.func.count(),
            sa.func.sum(sa.case((one.conforms.is_(True), 1), else_=0)),
            sa.func.sum(sa.case((one.conforms.is_(None), 1), else_=0)),
        )
        .where(one.cycle_id.in_(list(frame.cycles.values())), sa.not_(one.removed))
        .group_by(one.workgroup_id, one.period)
    )
    with store.view() as view:
        return {
            (workgroup, period): Conformity(compared, conforming, unknown)
            for workgroup, period, compared, conforming, unknown in view.rows(query)
        }
