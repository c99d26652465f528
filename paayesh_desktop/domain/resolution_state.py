"""Where a resolution is on its way."""

from enum import StrEnum

from paayesh_desktop.language import Sentence, translate


class ResolutionState(StrEnum):
    """Where a resolution is: noted in an open meeting, on its way through the chain, refused on it,
    or in force."""

    NOTED = "noted"
    WAITING_DEPUTY = "waiting_deputy"
    WAITING_COUNCIL = "waiting_council"
    REFUSED = "refused"
    IN_FORCE = "in_force"

    def word(self) -> Sentence:
        return _STATES[self]


_STATES = {
    ResolutionState.NOTED: translate("Resolution", "noted; the minutes are open"),
    ResolutionState.WAITING_DEPUTY: translate("Resolution", "waits for the deputy"),
    ResolutionState.WAITING_COUNCIL: translate("Resolution", "waits for the council"),
    ResolutionState.REFUSED: translate("Resolution", "refused"),
    ResolutionState.IN_FORCE: translate("Resolution", "in force"),
}
