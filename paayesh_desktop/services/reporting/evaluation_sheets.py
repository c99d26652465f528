"""What papers say of evaluations, read for all evaluations of a paper at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.organisation import Person, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.services.evaluations.judged_indicators import IndicatorLine, judged_indicators
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """What was computed of a project, and what its workgroup holds of it."""

    evaluation: ProjectEvaluation
    period: Period
    workgroup: str
    prepared_by: str
    indicators: tuple[IndicatorLine, ...]


def evaluation_sheets(view: View, keys: Collection[UUID]) -> Mapping[UUID, EvaluationSheet]:
    """By the keys of the evaluations; those that are not there are missing."""
    rows = view.find(ProjectEvaluation, id=list(keys))
    groups = view.find(Workgroup, id=list({row.workgroup_id for row in rows}))
    titles = {group.id: group.title for group in groups}
    authors = view.find(Person, id=list({row.prepared_by for row in rows if row.prepared_by}))
    names = {person.id: person.name for person in authors}
    indicators = judged_indicators(view, rows)
    return {
        row.id: EvaluationSheet(
            row,
            Period.parse(row.period),
            titles.get(row.workgroup_id, ""),
            names.get(row.prepared_by, "") if row.prepared_by else "",
            indicators[row.id],
        )
        for row in rows
    }
