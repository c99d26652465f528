"""The course of a deviation case (``domain.md`` §4): its states, who may move it, where to.

`domain.case_papers` says what a move must bring, `domain.case_words` how it is said to people.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.domain import evaluation_course
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, CaseOutcome, CaseState
from paayesh_desktop.domain.move_chain import in_order, unlawful
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError


class CasePaper(StrEnum):
    """What a move must bring."""

    RESOLUTION = "resolution"
    REASON = "reason"
    DUE_DATE = "due_date"
    EVALUATION = "evaluation"
    OBSTACLES = "obstacles"
    CLASSES = "classes"
    JUDGED = "judged"
    SOLVABLE = "solvable"
    UNSOLVABLE = "unsolvable"
    POLICIES = "policies"
    JUSTIFICATION = "justification"
    ACTIONS = "actions"
    AMENDMENT = "amendment"


@dataclass(frozen=True, slots=True)
class CaseStep:
    """A line of the table: from *origin* (None: the beginning) *kind* leads to *to*; only *court*
    may, by somebody with *right*, and it brings *needs*. A step to the end has an *outcome*."""

    kind: CaseMoveKind
    origin: CaseState | None
    to: CaseState
    court: Court
    right: Right
    needs: tuple[CasePaper, ...] = ()
    outcome: CaseOutcome | None = None


_P, _K, _S, _O = CasePaper, CaseMoveKind, CaseState, CaseOutcome
_W, _C = Court.WORKGROUP, Court.COMMITTEE
_ANALYSED = (_P.OBSTACLES, _P.CLASSES, _P.JUDGED, _P.POLICIES)
_ARGUED = (_P.RESOLUTION, _P.REASON)
_DUE = (*_ARGUED, _P.DUE_DATE)
STEPS = (
    CaseStep(_K.REFER, None, _S.REFERRED, _C, Right.FIND, (*_DUE, _P.EVALUATION)),
    CaseStep(_K.REMEDY, _S.REFERRED, _S.REMEDYING, _W, Right.WORK, (*_ANALYSED, _P.SOLVABLE)),
    *(
        CaseStep(
            _K.RAISE,
            origin,
            _S.RAISED,
            _W,
            Right.JUSTIFY,
            (*_ANALYSED, _P.UNSOLVABLE, _P.JUSTIFICATION),
        )
        for origin in (_S.REFERRED, _S.REMEDYING)
    ),
    CaseStep(
        _K.RESUME,
        _S.REMEDYING,
        _S.RESUMED,
        _W,
        Right.WORK,
        (*_ANALYSED, _P.SOLVABLE, _P.ACTIONS),
    ),
    *(
        CaseStep(_K.REASSESS, origin, _S.REASSESSED, _W, Right.SIGN, (_P.EVALUATION,))
        for origin in (_S.RESUMED, _S.AMENDED)
    ),
    CaseStep(_K.SEND_BACK, _S.RAISED, _S.REFERRED, _C, Right.FIND, _DUE),
    CaseStep(_K.AMEND, _S.RAISED, _S.AMENDING, _C, Right.FIND, (_P.RESOLUTION,)),
    CaseStep(_K.PROPOSE_STOP, _S.RAISED, _S.AMENDING, _C, Right.FIND, _ARGUED),
    CaseStep(_K.COMPLETE, _S.AMENDING, _S.AMENDED, _C, Right.RATIFY, (_P.RESOLUTION, _P.AMENDMENT)),
    CaseStep(
        _K.CLOSE,
        _S.AMENDING,
        _S.CLOSED,
        _C,
        Right.RATIFY,
        (_P.RESOLUTION, _P.AMENDMENT),
        _O.STOPPED,
    ),
    CaseStep(
        _K.CLOSE,
        _S.REASSESSED,
        _S.CLOSED,
        _C,
        Right.FIND,
        (_P.RESOLUTION, _P.EVALUATION),
        _O.CONFORMING,
    ),
    CaseStep(_K.REFER_AGAIN, _S.REASSESSED, _S.REFERRED, _C, Right.FIND, (*_DUE, _P.EVALUATION)),
    *(
        CaseStep(_K.RETURN, _S.REASSESSED, to, _C, Right.FIND, (*_ARGUED, _P.EVALUATION))
        for to in (_S.RESUMED, _S.AMENDED)
    ),
    *(
        CaseStep(_K.CLOSE, origin, _S.CLOSED, _C, Right.FIND, _ARGUED, _O.UNFOUNDED)
        for origin in (_S.REFERRED, _S.RAISED, _S.REASSESSED)
    ),
)
"""Raising from `remedying` is for an obstacle that turns out to be unsolvable. That the committee
may find a case unfounded while the workgroup has it (`referred`) is the one step that is not of the
court where the case is; the documents give it to the committee."""

_COURTS = {
    CaseState.REFERRED: Court.WORKGROUP,
    CaseState.REMEDYING: Court.WORKGROUP,
    CaseState.RESUMED: Court.WORKGROUP,
    CaseState.RAISED: Court.COMMITTEE,
    CaseState.AMENDING: Court.COMMITTEE,
    CaseState.AMENDED: Court.WORKGROUP,
    CaseState.REASSESSED: Court.COMMITTEE,
    CaseState.CLOSED: Court.NOBODY,
}
_ROUNDS = (CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN)
AWAITS_EVALUATION = (CaseState.RESUMED, CaseState.AMENDED)
"""The states that the next evaluation of the project moves on from."""
WORKED_ON = (CaseState.REFERRED, CaseState.REMEDYING)
"""The states in which obstacles are recorded and judged."""


@dataclass(frozen=True, slots=True)
class CaseStanding:
    """Where a case stands after *last*; *referral* is the move that began its round, *came_from*
    the state before the evaluation that it waits for the finding of."""

    state: CaseState
    round: int
    last: CaseMove
    referral: CaseMove
    outcome: CaseOutcome | None = None
    came_from: CaseState | None = None

    @property
    def court(self) -> Court:
        return _COURTS[self.state]

    @property
    def is_open(self) -> bool:
        return self.state is not CaseState.CLOSED


def court(state: CaseState) -> Court:
    """Who alone may move a case in *state*."""
    return _COURTS[state]


def pair_court(evaluation: EvaluationState | None, case: CaseState | None) -> Court:
    """The one court of a project's evaluation together with its case. While a case is open it
    leads: its evaluation can only be submitted where the case waits for that."""
    if case is not None and case is not CaseState.CLOSED:
        return _COURTS[case]
    return Court.NOBODY if evaluation is None else evaluation_course.court(evaluation)


def standing(moves: Collection[CaseMove]) -> CaseStanding:
    """What *moves* add up to. Raises UserError where they do not add up."""
    state: CaseState | None = None
    came_from: CaseState | None = None
    round_ = 0
    line = in_order(moves)
    referral = line[0]
    for move in line:
        if move.kind in _ROUNDS:
            round_, referral = round_ + 1, move
        if move.round != round_ or not _is_lawful(move, state, came_from):
            raise UserError(unlawful(move.number))
        if move.kind is CaseMoveKind.REASSESS:
            came_from = state
        state = move.state
    last = line[-1]
    waits = last.state is CaseState.REASSESSED
    return CaseStanding(
        last.state, round_, last, referral, last.outcome, came_from if waits else None
    )


def allowed(state: CaseState | None, came_from: CaseState | None = None) -> tuple[CaseStep, ...]:
    """The steps that lead on from *state* (None: before the beginning); a re-evaluated case that is
    returned goes back where it *came_from*."""
    return tuple(
        step
        for step in STEPS
        if step.origin is state and (step.kind is not CaseMoveKind.RETURN or step.to is came_from)
    )


def step_of(
    at: CaseStanding, kind: CaseMoveKind, outcome: CaseOutcome | None = None
) -> CaseStep | None:
    """The step of *kind* from where a case stands; None where there is none."""
    for step in allowed(at.state, at.came_from):
        if step.kind is kind and step.outcome is outcome:
            return step
    return None


def _is_lawful(move: CaseMove, state: CaseState | None, came_from: CaseState | None) -> bool:
    return any(
        (step.kind, step.to, step.outcome) == (move.kind, move.state, move.outcome)
        for step in allowed(state, came_from)
    )
