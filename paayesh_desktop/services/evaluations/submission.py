"""Submitting an evaluation, and what that does to the open case of its project."""

from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain import case_course
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.case_course import AWAITS_EVALUATION, CaseStanding
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, CaseState, DeviationCase
from paayesh_desktop.domain.evaluation_course import (
    EvaluationFacts,
    EvaluationStanding,
    EvaluationStep,
    lacking,
)
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.evaluations.evaluation_gaps import open_gaps
from paayesh_desktop.services.loop import case_moves, evaluation_moves
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store import schema
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


def facts_of(
    view: View, row: ProjectEvaluation, at: EvaluationStanding, person: UUID
) -> EvaluationFacts:
    """What stands behind the signature of *person* under an evaluation. What was said of a version
    that came back does not count for the next one."""
    said = row.opinion is not None and bool(row.statement) and row.number == at.version
    differs = said and row.conforms is not None and row.opinion is not row.conforms
    return EvaluationFacts(
        opinion=said,
        unexplained=differs and not row.difference_reason,
        open_gaps=open_gaps(view, row),
        own_work=row.prepared_by == person,
        held_up=held_up(view, row),
    )


def held_up(view: View, row: ProjectEvaluation) -> Sentence | None:
    """Why an evaluation cannot be submitted yet: another one of the project is with the committee,
    or its open case does not wait for it."""
    other = _with_committee(view, row)
    if other is not None:
        return _ONE_AT_A_TIME.fill(period=Period.parse(other.period).title())
    found = case_moves.open_case(view, row.project_id)
    if found is None:
        return None
    case, at = found
    if at.state not in AWAITS_EVALUATION:
        return _CASE_FIRST.fill(number=case.number, state=at.state.word())
    if not _is_later(view, row, at):
        return _TOO_EARLY.fill(number=case.number)
    if at.state is CaseState.AMENDED and not _is_amended(view, row, case):
        return _OLD_VERSION.fill(number=case.number)
    return None


def submit(
    change: Change,
    row: ProjectEvaluation,
    at: EvaluationStanding,
    step: EvaluationStep,
    act: Act,
) -> None:
    """Sign an evaluation off; the case that waits for it goes to the committee with it. Raises
    UserError with the first thing that is missing."""
    for missing in lacking(step, facts_of(change, row, at, act.person)):
        raise UserError(_INCOMPLETE, missing=missing)
    found = case_moves.open_case(change, row.project_id)
    if found is not None:
        case, case_at = found
        change.put(msgspec.structs.replace(row, case_id=case.id), party=row.workgroup_id)
        reassess = case_course.step_of(case_at, CaseMoveKind.REASSESS)
        assert reassess is not None  # noqa: S101 - `held_up` said that the case waits for it
        case_moves.move(change, case, reassess, case_at, act, evaluation_id=row.id)
    evaluation_moves.move(change, row, step, at.last, act)


def _with_committee(view: View, row: ProjectEvaluation) -> ProjectEvaluation | None:
    table = schema.projections[ProjectEvaluation].table
    about = sa.select(table.c.id).where(
        table.c.project_id == row.project_id, table.c.id != row.id, sa.not_(table.c.removed)
    )
    moves = last_moves(view, EvaluationMove, states=(EvaluationState.SUBMITTED,), about=about)
    return view.get(ProjectEvaluation, moves[0].evaluation_id) if moves else None


def _is_later(view: View, row: ProjectEvaluation, at: CaseStanding) -> bool:
    key = at.referral.evaluation_id
    former = view.get(ProjectEvaluation, key) if key is not None else None
    return former is None or Period.parse(row.period) > Period.parse(former.period)


def _is_amended(view: View, row: ProjectEvaluation, case: DeviationCase) -> bool:
    """Whether the evaluation stands under the version that the case was amended by, or a later."""
    moves = view.find(CaseMove, case_id=case.id, kind=CaseMoveKind.COMPLETE, order_by=("number",))
    amendment = view.get(PlanAmendment, moves[-1].amendment_id or row.id) if moves else None
    version = view.get(PlanVersion, row.version_id)
    if amendment is None or amendment.version_id is None or version is None:
        return False
    amended = view.get(PlanVersion, amendment.version_id)
    return amended is not None and version.number >= amended.number


_INCOMPLETE = translate(
    "Opinion",
    "{missing} Nothing was submitted. Complete the evaluation, then submit it again.",
)
_ONE_AT_A_TIME = translate(
    "Loop",
    "The evaluation of {period} of this project is still with the committee; this one follows when"
    " the committee has decided on that.",
)
_CASE_FIRST = translate(
    "Loop",
    "Case {number} of this project is open ({state}); the evaluation is submitted once execution"
    " has resumed or the amended plan is in force.",
)
_TOO_EARLY = translate(
    "Loop",
    "Case {number} of this project waits for the evaluation of a period after its referral; this"
    " one is of an earlier period.",
)
_OLD_VERSION = translate(
    "Loop",
    "Case {number} of this project waits for an evaluation under the amended version of the plan;"
    " this one was compared under the version before.",
)
