"""Whether the council has ratified an appointment to the committee."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.resolution import ChainStep, ChainStepKind, Resolution, ResolutionKind
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store.view import View


class Ratification(StrEnum):
    """How far an appointment is."""

    NOT_YET = "not_yet"
    ON_THE_WAY = "on_the_way"
    RATIFIED = "ratified"
    REFUSED = "refused"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    Ratification.NOT_YET: translate("Ratification", "not ratified yet"),
    Ratification.ON_THE_WAY: translate("Ratification", "on its way to the council"),
    Ratification.RATIFIED: translate("Ratification", "ratified by the council"),
    Ratification.REFUSED: translate("Ratification", "refused"),
}


def ratifications(view: View, members: Sequence[Membership]) -> dict[UUID, Ratification]:
    """How far the appointment of each of *members* is, by what was resolved about it."""
    found = dict.fromkeys((one.id for one in members), Ratification.NOT_YET)
    resolutions = view.find(
        Resolution, kind=ResolutionKind.APPOINTMENT, about_id=list(found), order_by=("id",)
    )
    steps = view.find(ChainStep, resolution_id=[one.id for one in resolutions])
    for resolution in resolutions:
        taken = [step for step in steps if step.resolution_id == resolution.id]
        if resolution.about_id is not None:
            found[resolution.about_id] = _reached(taken)
    return found


def _reached(steps: Sequence[ChainStep]) -> Ratification:
    if any(not step.confirmed for step in steps):
        return Ratification.REFUSED
    if any(step.step is ChainStepKind.COUNCIL for step in steps):
        return Ratification.RATIFIED
    return Ratification.ON_THE_WAY
