"""The loop in words: what each move is called, what has happened in a state and what comes next."""

from dataclasses import dataclass

from paayesh_desktop.domain.deviation_case import CaseMoveKind, CaseOutcome, CaseState
from paayesh_desktop.domain.project_evaluation import EvaluationMoveKind, EvaluationState
from paayesh_desktop.language import Sentence, translate


@dataclass(frozen=True, slots=True)
class Account:
    """*happened* last, and *then* is what comes next."""

    happened: Sentence
    then: Sentence


def evaluation_move_word(kind: EvaluationMoveKind) -> Sentence:
    """What a move of an evaluation is called."""
    return _EVALUATION_MOVES[kind]


def case_move_word(kind: CaseMoveKind) -> Sentence:
    """What a move of a case is called."""
    return _CASE_MOVES[kind]


def account_of_evaluation(state: EvaluationState) -> Account:
    return _EVALUATIONS[state]


def account_of_case(state: CaseState, outcome: CaseOutcome | None = None) -> Account:
    return _CASES[state] if outcome is None else _OUTCOMES[outcome]


_EVALUATION_MOVES = {
    EvaluationMoveKind.COMPARE: translate("Move", "compared with the desired state"),
    EvaluationMoveKind.SUBMIT: translate("Move", "signed off and submitted"),
    EvaluationMoveKind.RETURN: translate("Move", "returned as incomplete"),
    EvaluationMoveKind.ACCEPT: translate("Move", "accepted"),
    EvaluationMoveKind.REFER: translate("Move", "referred to the workgroup"),
}
_CASE_MOVES = {
    CaseMoveKind.REFER: translate("Move", "case opened and referred to the workgroup"),
    CaseMoveKind.REMEDY: translate("Move", "removal of the obstacles begun"),
    CaseMoveKind.RAISE: translate("Move", "raised with a justification report"),
    CaseMoveKind.RESUME: translate("Move", "execution resumed"),
    CaseMoveKind.SEND_BACK: translate("Move", "sent back with reasons"),
    CaseMoveKind.AMEND: translate("Move", "accepted for amendment of the plan"),
    CaseMoveKind.PROPOSE_STOP: translate("Move", "stop of the project proposed"),
    CaseMoveKind.COMPLETE: translate("Move", "amended plan put in force"),
    CaseMoveKind.REASSESS: translate("Move", "evaluated again and submitted"),
    CaseMoveKind.REFER_AGAIN: translate("Move", "referred again"),
    CaseMoveKind.RETURN: translate("Move", "evaluation returned as incomplete"),
    CaseMoveKind.CLOSE: translate("Move", "closed"),
}
_EVALUATIONS = {
    EvaluationState.COMPARED: Account(
        translate("Loop", "The program compared the project with its desired state."),
        translate(
            "Loop",
            "The secretary adds the workgroup's opinion, the head signs it off and submits it.",
        ),
    ),
    EvaluationState.SUBMITTED: Account(
        translate("Loop", "The head signed the evaluation off and submitted it."),
        translate("Loop", "A quorate meeting of the committee finds on it."),
    ),
    EvaluationState.RETURNED: Account(
        translate("Loop", "The committee returned the evaluation as incomplete."),
        translate("Loop", "The workgroup completes it; the head submits its next version."),
    ),
    EvaluationState.ACCEPTED: Account(
        translate("Loop", "The committee found the results desirable."),
        translate("Loop", "The project goes on to its next stage, or is finished."),
    ),
    EvaluationState.REFERRED: Account(
        translate("Loop", "The committee found the results undesirable or insufficient."),
        translate("Loop", "The deviation case of the project goes on from here."),
    ),
}
_CASES = {
    CaseState.REFERRED: Account(
        translate("Loop", "The committee referred the project to the workgroup."),
        translate(
            "Loop",
            "The workgroup records the obstacles, gives each a class, chooses a correction policy"
            " for every class and judges which obstacles it can solve.",
        ),
    ),
    CaseState.REMEDYING: Account(
        translate("Loop", "The workgroup judged all obstacles solvable and is removing them."),
        translate(
            "Loop",
            "Execution resumes when every corrective action is done and another member has"
            " verified it.",
        ),
    ),
    CaseState.RESUMED: Account(
        translate("Loop", "The obstacles are removed and execution goes on."),
        translate("Loop", "The project's next evaluation shows whether that was enough."),
    ),
    CaseState.RAISED: Account(
        translate("Loop", "An obstacle cannot be solved; the head raised it with a justification."),
        translate(
            "Loop",
            "The committee accepts it for amendment, proposes a stop, or sends it back with"
            " reasons.",
        ),
    ),
    CaseState.AMENDING: Account(
        translate("Loop", "The committee took the plan up for amendment."),
        translate(
            "Loop",
            "The amendment or the stop is drafted, resolved, confirmed by the deputy and ratified"
            " by the council.",
        ),
    ),
    CaseState.AMENDED: Account(
        translate("Loop", "The amended version of the plan is in force."),
        translate("Loop", "The project is evaluated under the new version."),
    ),
    CaseState.REASSESSED: Account(
        translate("Loop", "The project was evaluated again and submitted."),
        translate("Loop", "The committee closes the case, or refers it again."),
    ),
}
_OVER = translate("Loop", "The case stays closed; a new deviation opens a case of its own.")
_OUTCOMES = {
    CaseOutcome.CONFORMING: Account(
        translate("Loop", "The case was closed: the project conforms again."), _OVER
    ),
    CaseOutcome.STOPPED: Account(
        translate("Loop", "The case was closed: the project was stopped."), _OVER
    ),
    CaseOutcome.UNFOUNDED: Account(
        translate("Loop", "The case was closed: the committee found it unfounded."), _OVER
    ),
}
