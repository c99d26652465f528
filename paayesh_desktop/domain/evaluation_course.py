"""The course of an evaluation (``domain.md`` §4): its states, who may move it, what a move brings.

What is evaluated is a project in a cycle. A plan may also have its stages evaluated; their progress
is part of the project's evaluation here, not one of their own.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.move_chain import in_order, unlawful
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
)
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate


class EvaluationPaper(StrEnum):
    """What a move must bring."""

    OPINION = "opinion"
    DIFFERENCE = "difference"
    GAPS = "gaps"
    OTHER_PERSON = "other_person"
    TURN = "turn"
    RESOLUTION = "resolution"
    REASON = "reason"
    DUE_DATE = "due_date"


@dataclass(frozen=True, slots=True)
class EvaluationStep:
    """A line of the table: from *origin* (None: the beginning) *kind* leads to *to*; only *court*
    may, by somebody with *right*, and it brings *needs*."""

    kind: EvaluationMoveKind
    origin: EvaluationState | None
    to: EvaluationState
    court: Court
    right: Right
    needs: tuple[EvaluationPaper, ...] = ()


_SIGNED = (
    EvaluationPaper.TURN,
    EvaluationPaper.OPINION,
    EvaluationPaper.DIFFERENCE,
    EvaluationPaper.GAPS,
    EvaluationPaper.OTHER_PERSON,
)
_RESOLVED = (EvaluationPaper.RESOLUTION,)
_ARGUED = (EvaluationPaper.RESOLUTION, EvaluationPaper.REASON)
_DUE = (EvaluationPaper.RESOLUTION, EvaluationPaper.REASON, EvaluationPaper.DUE_DATE)
_Kind, _State = EvaluationMoveKind, EvaluationState
_W, _C = Court.WORKGROUP, Court.COMMITTEE
STEPS = (
    EvaluationStep(_Kind.COMPARE, None, _State.COMPARED, _W, Right.PREPARE),
    EvaluationStep(_Kind.SUBMIT, _State.COMPARED, _State.SUBMITTED, _W, Right.SIGN, _SIGNED),
    EvaluationStep(_Kind.SUBMIT, _State.RETURNED, _State.SUBMITTED, _W, Right.SIGN, _SIGNED),
    EvaluationStep(_Kind.RETURN, _State.SUBMITTED, _State.RETURNED, _C, Right.FIND, _ARGUED),
    EvaluationStep(_Kind.ACCEPT, _State.SUBMITTED, _State.ACCEPTED, _C, Right.FIND, _RESOLVED),
    EvaluationStep(_Kind.REFER, _State.SUBMITTED, _State.REFERRED, _C, Right.FIND, _DUE),
)
_COURTS = {
    EvaluationState.COMPARED: Court.WORKGROUP,
    EvaluationState.SUBMITTED: Court.COMMITTEE,
    EvaluationState.RETURNED: Court.WORKGROUP,
    EvaluationState.ACCEPTED: Court.NOBODY,
    EvaluationState.REFERRED: Court.NOBODY,
}


@dataclass(frozen=True, slots=True)
class EvaluationStanding:
    """Where an evaluation stands after *last*; *returns* counts how often it was returned."""

    state: EvaluationState
    last: EvaluationMove
    returns: int

    @property
    def court(self) -> Court:
        return _COURTS[self.state]

    @property
    def version(self) -> int:
        """The number of the version that is prepared or was submitted last, from 1."""
        return self.returns + 1


@dataclass(frozen=True, slots=True)
class EvaluationFacts:
    """What stands behind a move. *held_up* says why it is not its turn yet; *open_gaps* counts
    due indicators without data and without a reason."""

    opinion: bool = False
    unexplained: bool = False
    open_gaps: int = 0
    own_work: bool = False
    held_up: Sentence | None = None
    resolved: bool = False
    reason: bool = False
    due: bool = False


def court(state: EvaluationState) -> Court:
    """Who alone may move an evaluation in *state*."""
    return _COURTS[state]


def version_after(last: EvaluationMove) -> int:
    """The number of the version that is prepared or was submitted last, when *last* is the newest
    move: each submission and its answer are two moves."""
    answered = last.state in (EvaluationState.ACCEPTED, EvaluationState.REFERRED)
    return (last.number + (not answered)) // 2 if last.number > 1 else 1


def standing(moves: Collection[EvaluationMove]) -> EvaluationStanding:
    """What *moves* add up to. Raises UserError where they do not add up."""
    state: EvaluationState | None = None
    line = in_order(moves)
    for move in line:
        if not any(
            (step.kind, step.origin, step.to) == (move.kind, state, move.state) for step in STEPS
        ):
            raise UserError(unlawful(move.number))
        state = move.state
    returns = sum(move.kind is EvaluationMoveKind.RETURN for move in line)
    return EvaluationStanding(line[-1].state, line[-1], returns)


def allowed(state: EvaluationState | None) -> tuple[EvaluationStep, ...]:
    """The steps that lead on from *state* (None: before the beginning)."""
    return tuple(step for step in STEPS if step.origin is state)


def step_of(state: EvaluationState | None, kind: EvaluationMoveKind) -> EvaluationStep | None:
    """The step of *kind* from *state*; None where there is none."""
    return next((step for step in allowed(state) if step.kind is kind), None)


def lacking(step: EvaluationStep, facts: EvaluationFacts) -> tuple[Sentence, ...]:
    """What *step* must still bring."""
    found = (_LACKS[paper](facts) for paper in step.needs)
    return tuple(sentence for sentence in found if sentence is not None)


def _opinion(facts: EvaluationFacts) -> Sentence | None:
    if facts.opinion:
        return None
    return translate("Loop", "The workgroup's opinion with its statement is missing.")


def _difference(facts: EvaluationFacts) -> Sentence | None:
    if not facts.unexplained:
        return None
    return translate(
        "Loop", "The opinion differs from what was computed, and the reason for that is missing."
    )


def _gaps(facts: EvaluationFacts) -> Sentence | None:
    if not facts.open_gaps:
        return None
    return translate("Loop", "Due indicators without data: {count} still need a reason each.").fill(
        count=facts.open_gaps
    )


def _other_person(facts: EvaluationFacts) -> Sentence | None:
    if not facts.own_work:
        return None
    return translate(
        "Loop", "Whoever gave the opinion does not sign it off; another person has to."
    )


def _resolution(facts: EvaluationFacts) -> Sentence | None:
    if facts.resolved:
        return None
    return translate("Loop", "The resolution of a quorate meeting is missing.")


def _reason(facts: EvaluationFacts) -> Sentence | None:
    if facts.reason:
        return None
    return translate("Loop", "The reason is missing; write it in the text of the resolution.")


def _due_date(facts: EvaluationFacts) -> Sentence | None:
    if facts.due:
        return None
    return translate("Loop", "The day by which an answer is due is missing.")


def _turn(facts: EvaluationFacts) -> Sentence | None:
    return facts.held_up


_LACKS: dict[EvaluationPaper, Callable[[EvaluationFacts], Sentence | None]] = {
    EvaluationPaper.OPINION: _opinion,
    EvaluationPaper.DIFFERENCE: _difference,
    EvaluationPaper.GAPS: _gaps,
    EvaluationPaper.OTHER_PERSON: _other_person,
    EvaluationPaper.TURN: _turn,
    EvaluationPaper.RESOLUTION: _resolution,
    EvaluationPaper.REASON: _reason,
    EvaluationPaper.DUE_DATE: _due_date,
}
