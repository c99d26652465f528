"""What each kind of resolution does to an evaluation and to a case: a table, and the steps that
follow from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.case_course import CaseStep
from paayesh_desktop.domain.deviation_case import CaseMoveKind, CaseOutcome
from paayesh_desktop.domain.evaluation_course import EvaluationStep
from paayesh_desktop.domain.project_evaluation import EvaluationMoveKind
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.services.loop.decided_row import DecidedRow


class About(StrEnum):
    """What is decided on."""

    EVALUATION = "evaluation"
    REASSESSED = "reassessed"
    CASE = "case"
    AMENDMENT = "amendment"


@dataclass(frozen=True, slots=True)
class Effect:
    """By a resolution of *kind* the evaluation makes the move *evaluation* and the case the move
    *case*; OPENS is the first move of a new case."""

    about: About
    kind: ResolutionKind
    evaluation: EvaluationMoveKind | None = None
    case: CaseMoveKind | None = None
    outcome: CaseOutcome | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of the tables that an effect takes from where things stand."""

    evaluation: EvaluationStep | None
    case: CaseStep | None


_R, _E, _C = ResolutionKind, EvaluationMoveKind, CaseMoveKind
_CONFORMING, _UNFOUNDED = CaseOutcome.CONFORMING, CaseOutcome.UNFOUNDED
EFFECTS = (
    Effect(About.EVALUATION, _R.ACCEPTANCE, _E.ACCEPT),
    Effect(About.EVALUATION, _R.REFERRAL, _E.REFER, _C.REFER),
    Effect(About.EVALUATION, _R.RETURN, _E.RETURN),
    Effect(About.REASSESSED, _R.CLOSURE, _E.ACCEPT, _C.CLOSE, _CONFORMING),
    Effect(About.REASSESSED, _R.ACCEPTANCE, _E.ACCEPT, _C.CLOSE, _CONFORMING),
    Effect(About.REASSESSED, _R.REFERRAL, _E.REFER, _C.REFER_AGAIN),
    Effect(About.REASSESSED, _R.RETURN, _E.RETURN, _C.RETURN),
    Effect(About.REASSESSED, _R.UNFOUNDED, _E.ACCEPT, _C.CLOSE, _UNFOUNDED),
    Effect(About.CASE, _R.AMENDING, None, _C.AMEND),
    Effect(About.CASE, _R.SENDING_BACK, None, _C.SEND_BACK),
    Effect(About.CASE, _R.STOPPING, None, _C.PROPOSE_STOP),
    Effect(About.CASE, _R.UNFOUNDED, None, _C.CLOSE, _UNFOUNDED),
    Effect(About.AMENDMENT, _R.AMENDMENT, None, _C.COMPLETE),
    Effect(About.AMENDMENT, _R.STOP, None, _C.CLOSE, CaseOutcome.STOPPED),
)
"""The usual decision stands first."""


def possible(row: DecidedRow) -> Iterator[tuple[Effect, Steps]]:
    """The effects that the tables allow from where *row* stands."""
    for effect in EFFECTS:
        if effect.about is _about(row):
            steps = _steps(row, effect)
            if steps is not None:
                yield effect, steps


def steps_of(row: DecidedRow, kind: ResolutionKind) -> Steps | None:
    """The steps that a resolution of *kind* takes; None where it cannot be decided now."""
    return next((steps for effect, steps in possible(row) if effect.kind is kind), None)


def _about(row: DecidedRow) -> About:
    if row.amendment is not None:
        return About.AMENDMENT
    if row.evaluation is None:
        return About.CASE
    return About.EVALUATION if row.case is None else About.REASSESSED


def _steps(row: DecidedRow, effect: Effect) -> Steps | None:
    evaluation = case = None
    if effect.evaluation is not None:
        state = row.evaluation_at.state if row.evaluation_at else None
        evaluation = evaluation_course.step_of(state, effect.evaluation)
        if evaluation is None:
            return None
    if row.amendment is not None and row.amendment.stops is not (effect.kind is _R.STOP):
        return None
    if effect.case is None or (row.amendment is not None and row.case_at is None):
        return Steps(evaluation, None)
    if row.case_at is not None:
        case = case_course.step_of(row.case_at, effect.case, effect.outcome)
    else:
        case = next(step for step in case_course.allowed(None) if step.kind is effect.case)
    return None if case is None else Steps(evaluation, case)
