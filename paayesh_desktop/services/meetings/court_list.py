"""What waits in the court of a body: what its next agenda is made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.chain import Chain
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.domain.resolution import Binding, ChainStep, Resolution
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.store.view import View

COMMITTEE_BODY = "committee"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing in a body's court; *since* is the day on which it came there."""

    about_kind: str
    about_id: UUID
    title: Sentence | str
    remark: Sentence | str
    since: date | None = None


def waiting(view: View, body: Body, day: date) -> list[Waiting]:
    """What waits in the court of *body* on *day*, longest first: the evaluations submitted to the
    committee, cases raised or evaluated again, and amendments that nothing was resolved about. A
    case evaluated again is one thing with its evaluation."""
    if body.kind != COMMITTEE_BODY:
        return []
    found = [*_cases(view), *_evaluations(view), *_amendments(view)]
    return sorted(
        (one for one in found if one.since is None or one.since <= day),
        key=lambda one: (one.since or day, str(one.title), one.about_id),
    )


def _evaluations(view: View) -> Iterator[Waiting]:
    moves = {
        move.evaluation_id: move
        for move in last_moves(view, EvaluationMove, states=(EvaluationState.SUBMITTED,))
    }
    beside = {
        move.evaluation_id for move in last_moves(view, CaseMove, states=(CaseState.REASSESSED,))
    }
    rows = view.find(ProjectEvaluation, id=[key for key in moves if key not in beside])
    titles = _titles(view, [row.project_id for row in rows])
    for row in rows:
        yield Waiting(
            row.entity,
            row.id,
            titles.get(row.project_id, ""),
            _EVALUATED.fill(period=Period.parse(row.period).title(), opinion=_opinion(row)),
            moves[row.id].moved_on,
        )


def _cases(view: View) -> Iterator[Waiting]:
    states = (CaseState.RAISED, CaseState.REASSESSED)
    moves = {move.case_id: move for move in last_moves(view, CaseMove, states=states)}
    evaluations = {
        row.id: row
        for row in view.find(
            ProjectEvaluation,
            id=[move.evaluation_id for move in moves.values() if move.evaluation_id],
        )
    }
    for case in view.find(DeviationCase, id=list(moves)):
        move = moves[case.id]
        about = evaluations.get(move.evaluation_id) if move.evaluation_id else None
        if about is None:
            remark = _RAISED.fill(number=case.number, round=move.round)
        else:
            period = Period.parse(about.period).title()
            remark = _REASSESSED.fill(number=case.number, period=period, opinion=_opinion(about))
        yield Waiting(case.entity, case.id, case.title, remark, move.moved_on)


def _amendments(view: View) -> Iterator[Waiting]:
    drafts = view.find(PlanAmendment, withdrawn=False, version_id=None)
    resolutions = view.find(Resolution, about_id=[draft.id for draft in drafts])
    spoken = {one.about_id for one in resolutions if not _is_refused(view, one)}
    for draft in drafts:
        if draft.id not in spoken:
            remark = _STOP if draft.stops else _AMENDMENT
            yield Waiting(draft.entity, draft.id, draft.title, remark)


def _is_refused(view: View, resolution: Resolution) -> bool:
    steps = view.find(ChainStep, resolution_id=resolution.id)
    return resolution.binding is Binding.CHAIN and bool(steps) and Chain(steps).refused


def _titles(view: View, projects: list[UUID]) -> dict[UUID, str]:
    return {row.id: row.title for row in view.find(Element, id=projects)}


def _opinion(row: ProjectEvaluation) -> Sentence:
    return _CONFORMS if row.opinion else _DEVIATES


_CONFORMS = translate("Enactment", "conforming in the workgroup's opinion")
_DEVIATES = translate("Enactment", "not conforming in the workgroup's opinion")
_EVALUATED = translate("Enactment", "Evaluation of {period}: {opinion}")
_RAISED = translate("Enactment", "Case {number}, round {round}: raised with a justification report")
_REASSESSED = translate("Enactment", "Case {number}, evaluated again for {period}: {opinion}")
_AMENDMENT = translate("Enactment", "Draft of an amendment of the plan")
_STOP = translate("Enactment", "Draft of a stop of the project")
