"""How the state of a form looks: a shape, a colour and a word, always all three."""

from collections.abc import Mapping

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.matrix_model import CellLook
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.wording import Wording

_SHAPES: Mapping[FormState, tuple[str, str]] = {
    FormState.ISSUED: ("hourglass", "plain"),
    FormState.DELIVERED: ("send", "plain"),
    FormState.ON_PAPER: ("file-text", "warn"),
    FormState.TYPED: ("pencil", "info"),
    FormState.CHECKED: ("list-checks", "info"),
    FormState.ACCEPTED: ("circle-check", "ok"),
    FormState.RETURNED: ("undo-2", "bad"),
}
OVERDUE = VerdictLook("triangle-alert", "bad", translate("FormLook", "overdue"))


def form_look(state: FormState) -> VerdictLook:
    icon, kind = _SHAPES[state]
    return VerdictLook(icon, kind, state.word())


def cell_looks(wording: Wording) -> list[CellLook]:
    """The looks of the grid, in the places that `form_grid` gives them."""
    states = [form_look(state) for state in FormState]
    empty = CellLook("", "plain", wording.say(translate("FormLook", "no form")))
    return [
        empty,
        *(CellLook(one.icon, one.kind, wording.say(one.word)) for one in (OVERDUE, *states)),
    ]
