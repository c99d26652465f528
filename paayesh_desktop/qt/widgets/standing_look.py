"""How a cell of the grid looks: its colour says whether the project conforms, its shape how far
its evaluation is."""

from collections.abc import Callable, Mapping, Sequence

from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.models.matrix_model import CellLook
from paayesh_desktop.services.judging.standing_grid import STANDINGS, CellStanding

_Say = Callable[[Sentence], str]
STATE_ICONS: Mapping[EvaluationState | None, str] = {
    None: "circle-dashed",
    EvaluationState.COMPARED: "pencil",
    EvaluationState.SUBMITTED: "send",
    EvaluationState.RETURNED: "undo-2",
    EvaluationState.ACCEPTED: "circle-check",
    EvaluationState.REFERRED: "triangle-alert",
}
_KINDS = {True: "ok", False: "bad", None: "plain"}
_CONFORMITY = {
    True: translate("StandingLook", "conforms"),
    False: translate("StandingLook", "does not conform"),
    None: translate("StandingLook", "no data"),
}
_NOTHING = translate("StandingLook", "nothing to judge")
_NOT_COMPARED = translate("StandingLook", "not compared yet")
_BOTH = translate("StandingLook", "{conformity}, {state}")


def looks(say: _Say) -> Sequence[CellLook]:
    """By the numbers of `STANDINGS`."""
    return [
        CellLook(
            STATE_ICONS[one.state] if one else "",
            _KINDS[one.conforms] if one else "plain",
            standing_words(one, say),
        )
        for one in STANDINGS
    ]


def standing_words(standing: CellStanding | None, say: _Say) -> str:
    """What a reader is told of a cell."""
    if standing is None:
        return say(_NOTHING)
    return say(
        _BOTH.fill(
            conformity=say(_CONFORMITY[standing.conforms]), state=say(_state(standing.state))
        )
    )


def legend(say: _Say) -> Sequence[CellLook]:
    """The colours, then the shapes, each once."""
    return [
        *(
            CellLook("circle-dot", _KINDS[conforms], say(word))
            for conforms, word in _CONFORMITY.items()
        ),
        *(CellLook(icon, "plain", say(_state(state))) for state, icon in STATE_ICONS.items()),
    ]


def _state(state: EvaluationState | None) -> Sentence:
    return _NOT_COMPARED if state is None else state.word()
