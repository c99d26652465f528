"""The gaps of an evaluation: due indicators of its project that have no data."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.domain.project_evaluation import GapReason, ProjectEvaluation
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.store import schema
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


def elements_of(view: View, projects: Collection[UUID]) -> Mapping[UUID, set[UUID]]:
    """Each project and all that is below it."""
    below: dict[UUID, list[UUID]] = {}
    known, level = set(projects), list(projects)
    while level:
        found = view.find(Element, parent_id=level)
        for one in found:
            if one.parent_id is not None:
                below.setdefault(one.parent_id, []).append(one.id)
        level = [one.id for one in found if one.id not in known]
        known.update(level)
    return {project: set(_under(project, below)) for project in projects}


def _under(project: UUID, below: Mapping[UUID, Sequence[UUID]]) -> Iterator[UUID]:
    waiting, seen = [project], {project}
    while waiting:
        key = waiting.pop()
        yield key
        new = [one for one in below.get(key, ()) if one not in seen]
        seen.update(new)
        waiting += new


def gaps_of(view: View, evaluation: ProjectEvaluation) -> set[UUID]:
    """The indicators without data, as they were compared."""
    project = evaluation.project_id
    elements = elements_of(view, [project])[project]
    indicators = view.find(Indicator, element_id=list(elements))
    verdicts = view.find(
        VerdictSnapshot,
        indicator_id=[indicator.id for indicator in indicators],
        version_id=evaluation.version_id,
        period=evaluation.period,
        verdict=Verdict.NO_DATA,
    )
    return {verdict.indicator_id for verdict in verdicts}


def open_gaps(view: View, evaluation: ProjectEvaluation) -> int:
    """How many gaps still need a reason."""
    return max(0, evaluation.gaps - view.count(GapReason, evaluation_id=evaluation.id))


def explained_gaps(view: View, evaluations: sa.Select[tuple[UUID]]) -> dict[UUID, int]:
    """How many gaps of each evaluation have a reason."""
    table = schema.projections[GapReason].table
    query = (
        sa.select(table.c.evaluation_id, sa.func.count().label("explained"))
        .where(sa.not_(table.c.removed), table.c.evaluation_id.in_(evaluations))
        .group_by(table.c.evaluation_id)
    )
    return {row.evaluation_id: row.explained for row in view.rows(query)}


def drop_settled(
    change: Change, evaluations: Collection[UUID], gaps: Collection[UUID], party: UUID
) -> None:
    """Take away the reasons of indicators that have their data by now; *gaps* still have none."""
    for row in change.find(GapReason, evaluation_id=list(evaluations)):
        if row.indicator_id not in gaps:
            change.remove(row, party=party)
