"""How conformity and the states of evaluations and cases look: a shape, a colour and a word."""

from collections.abc import Mapping

from paayesh_desktop.domain.deviation_case import CaseOutcome, CaseState
from paayesh_desktop.domain.obstacle import ActionState
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.language import translate
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook

_CONFORMITY = {
    True: VerdictLook("circle-check", "ok", translate("Conformity", "conforms")),
    False: VerdictLook("triangle-alert", "bad", translate("Conformity", "does not conform")),
    None: VerdictLook("circle-dashed", "plain", translate("Conformity", "cannot be said")),
}
_NO_OPINION = VerdictLook("circle-dashed", "plain", translate("Conformity", "no opinion yet"))
_NOT_COMPARED = VerdictLook("hourglass", "plain", translate("Conformity", "not compared yet"))
_EVALUATIONS: Mapping[EvaluationState, tuple[str, str]] = {
    EvaluationState.COMPARED: ("pencil", "info"),
    EvaluationState.SUBMITTED: ("hourglass", "warn"),
    EvaluationState.RETURNED: ("undo-2", "bad"),
    EvaluationState.ACCEPTED: ("circle-check", "ok"),
    EvaluationState.REFERRED: ("route", "bad"),
}
_CASES: Mapping[CaseState, tuple[str, str]] = {
    CaseState.REFERRED: ("route", "bad"),
    CaseState.REMEDYING: ("list-checks", "info"),
    CaseState.RESUMED: ("refresh-cw", "info"),
    CaseState.RAISED: ("hourglass", "warn"),
    CaseState.AMENDING: ("pencil", "warn"),
    CaseState.AMENDED: ("file-text", "info"),
    CaseState.REASSESSED: ("scale", "warn"),
    CaseState.CLOSED: ("circle-check", "ok"),
}
_OUTCOMES: Mapping[CaseOutcome, tuple[str, str]] = {
    CaseOutcome.CONFORMING: ("circle-check", "ok"),
    CaseOutcome.STOPPED: ("circle-x", "plain"),
    CaseOutcome.UNFOUNDED: ("circle-slash", "plain"),
}
_ACTIONS: Mapping[ActionState, tuple[str, str]] = {
    ActionState.PLANNED: ("circle-dashed", "plain"),
    ActionState.STARTED: ("hourglass", "info"),
    ActionState.DONE: ("check", "warn"),
    ActionState.VERIFIED: ("circle-check", "ok"),
    ActionState.CANCELLED: ("circle-x", "plain"),
}


def conformity_look(conforms: bool | None) -> VerdictLook:
    """What was computed: None where figures are missing."""
    return _CONFORMITY[conforms]


def opinion_look(opinion: bool | None) -> VerdictLook:
    """What the workgroup holds; None before it has said anything."""
    return _NO_OPINION if opinion is None else _CONFORMITY[opinion]


def evaluation_look(state: EvaluationState | None) -> VerdictLook:
    """None is a project that has not been compared in the cycle."""
    if state is None:
        return _NOT_COMPARED
    icon, kind = _EVALUATIONS[state]
    return VerdictLook(icon, kind, state.word())


def case_look(state: CaseState, outcome: CaseOutcome | None = None) -> VerdictLook:
    """A closed case looks as what it was closed."""
    if outcome is not None:
        icon, kind = _OUTCOMES[outcome]
        closed = translate("Conformity", "closed: {outcome}").fill(outcome=outcome.word())
        return VerdictLook(icon, kind, closed)
    icon, kind = _CASES[state]
    return VerdictLook(icon, kind, state.word())


def action_look(state: ActionState) -> VerdictLook:
    icon, kind = _ACTIONS[state]
    return VerdictLook(icon, kind, state.word())
