"""Whether the council has ratified an appointment to the committee."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, SeatKind
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.store.view import View

_COMMITTEE = "committee"


class Ratification(StrEnum):
    """How far an appointment is."""

    NOT_YET = "not_yet"
    ON_THE_WAY = "on_the_way"
    RATIFIED = "ratified"
    REFUSED = "refused"

    def word(self) -> Sentence:
        return _WORDS[self]


WAITING = (Ratification.NOT_YET, Ratification.REFUSED)
"""What can be put forward."""
_WORDS = {
    Ratification.NOT_YET: translate("Ratification", "not ratified yet"),
    Ratification.ON_THE_WAY: translate("Ratification", "on its way to the council"),
    Ratification.RATIFIED: translate("Ratification", "ratified by the council"),
    Ratification.REFUSED: translate("Ratification", "refused"),
}


def waiting_for_council(
    view: View,
    body: Body,
    members: Sequence[Membership],
    day: date,
    until: datetime | None = None,
) -> frozenset[UUID]:
    """Those of *members*, who count in *body* otherwise, that wait for the council on *day*, as far
    as was known at *until* (None: now).

    An appointment to the committee binds when its chain is complete, unless the committee lets it
    bind on the minutes. Where those ratified do not reach the quorum, nobody could resolve on the
    others: then the committee works under the decrees, and only who was refused does not count.
    """
    appointed = [one for one in members if one.kind is SeatKind.FIXED]
    if body.kind != _COMMITTEE or not appointed:
        return frozenset()
    if HouseRules(view).binding(ResolutionKind.APPOINTMENT) is Binding.MINUTES:
        return frozenset()
    found = ratifications(view, appointed, day, until)
    waiting = {key for key, far in found.items() if far is not Ratification.RATIFIED}
    others = {
        one.person_id for one in members if one.id not in waiting and one.kind is not SeatKind.GUEST
    }
    if len(others) >= (body.quorum or 1):
        return frozenset(waiting)
    return frozenset(key for key in waiting if found[key] is Ratification.REFUSED)


def ratifications(
    view: View,
    members: Sequence[Membership],
    day: date = date.max,
    until: datetime | None = None,
) -> dict[UUID, Ratification]:
    """How far the appointment of each of *members* is, by what was resolved about it: the letters
    up to *day*, as far as they were known at *until* (None: now)."""
    found = dict.fromkeys((one.id for one in members), Ratification.NOT_YET)
    resolutions = view.find(
        Resolution, kind=ResolutionKind.APPOINTMENT, about_id=list(found), order_by=("id",)
    )
    steps = [
        one
        for one in view.find(ChainStep, resolution_id=[one.id for one in resolutions])
        if one.letter_on <= day
        and (until is None or any(told.at <= until for told in view.history(one.id)))
    ]
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
