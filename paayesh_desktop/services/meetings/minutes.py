"""The minutes of a meeting: what must be there before they are closed, and what closing does."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.meeting import (
    AgendaItem,
    Meeting,
    MeetingState,
    Minutes,
    Presence,
    minutes_key,
)
from paayesh_desktop.domain.quorum import Quorum
from paayesh_desktop.domain.resolution import Binding, ChainStepKind, Resolution
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings.agenda import agenda
from paayesh_desktop.services.meetings.carrying_out import Word, advance, carry_out
from paayesh_desktop.services.meetings.decisions import quorum_values
from paayesh_desktop.services.meetings.meeting_room import Room
from paayesh_desktop.services.meetings.roll import quorum_of, roll
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


class Lack(StrEnum):
    """Where something is seen to that stands against closing."""

    ROLL = "roll"
    ITEM = "item"
    RESOLUTION = "resolution"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Against:
    """What stands against closing; *about* is the resolution or the item of the agenda."""

    lack: Lack
    sentence: Sentence
    about: UUID | None = None


def spoken(view: View, meeting: Meeting) -> str:
    """What was spoken about, as far as it is known here; earlier versions kept it in the meeting's
    own row."""
    kept = view.get(Minutes, minutes_key(meeting.id))
    return kept.text if kept is not None else meeting.minutes


def write_down(room: Room, text: str) -> Meeting:
    """Keep *text* as what was spoken about, and no longer in the meeting's own row."""
    if text != spoken(room.change, room.meeting) or room.meeting.minutes:
        room.put(Minutes(minutes_key(room.meeting.id), room.meeting.id, text))
    return room.turn(minutes="") if room.meeting.minutes else room.meeting


def findings(view: View, meeting: Meeting) -> tuple[Against, ...]:
    """What still stands against closing the minutes, each with what to do; empty when nothing."""
    resolutions = view.find(Resolution, meeting_id=meeting.id, order_by=("number",))
    items = agenda(view, meeting.id)
    found: list[Against] = []
    calls = {line.presence for line in roll(view, meeting)}
    if not calls or Presence.INVITED in calls:
        found.append(Against(Lack.ROLL, _UNCALLED))
    held = quorum_of(view, meeting)
    if resolutions and not held.held:
        found.append(Against(Lack.ROLL, _lost(held)))
    found += _open_items(items, resolutions)
    for one in resolutions:
        if (lacking := incomplete(one)) is not None:
            found.append(Against(Lack.RESOLUTION, lacking, one.id))
    if not spoken(view, meeting) and not resolutions and not any(item.outcome for item in items):
        found.append(Against(Lack.MINUTES, _SILENT))
    return tuple(found)


def incomplete(one: Resolution) -> Sentence | None:
    """What is missing where somebody carries a resolution out: until when, or who."""
    owned = one.owner_id is not None or bool(one.owner_text)
    if owned and one.due_on is None:
        return _NO_DUE.fill(number=one.number)
    if one.due_on is not None and not owned and one.about_id is None:
        return _NO_OWNER.fill(number=one.number)
    return None


def close(room: Room, workspace: Workspace) -> Meeting:
    """Close the minutes: what binds on them comes into force on the day of the meeting, what needs
    its chain takes the first step of it.

    Raises UserError, and nothing is kept, while something stands against it.
    """
    against = findings(room.change, room.meeting)
    if against:
        raise UserError(
            translate(
                "Minutes",
                "The minutes cannot be closed yet: {finding} Nothing was changed. See to it and"
                " close them then.",
            ),
            finding=against[0].sentence,
        )
    meeting = room.turn(state=MeetingState.CLOSED)
    for one in room.change.find(Resolution, meeting_id=meeting.id, order_by=("number",)):
        if one.binding is Binding.MINUTES:
            carry_out(room.change, workspace, one, meeting, meeting.held_on)
        else:
            word = Word(True, meeting.minutes_number or one.number, meeting.held_on)
            advance(room.change, workspace, one, ChainStepKind.COMMITTEE, word)
    return meeting


def _open_items(items: list[AgendaItem], resolutions: list[Resolution]) -> list[Against]:
    resolved = {one.agenda_item_id for one in resolutions}
    return [
        Against(Lack.ITEM, _OPEN_ITEM.fill(place=item.position, title=item.title), item.id)
        for item in items
        if not (item.outcome or item.moved or item.id in resolved)
    ]


def _lost(held: Quorum) -> Sentence:
    return _NO_QUORUM.fill(**quorum_values(held))


_UNCALLED = translate(
    "Minutes", "the roll is not called to its end; say of everybody who was invited who came."
)
_NO_QUORUM = translate(
    "Minutes",
    "something was resolved, but {present} of {needed} are on the roll as present; correct the roll"
    " or withdraw the resolutions.",
)
_OPEN_ITEM = translate(
    "Minutes",
    "item {place} “{title}” has no outcome; resolve on it, write what was said, or move it to the"
    " next meeting.",
)
_NO_DUE = translate("Minutes", "resolution {number} has an owner but no due date; set one.")
_NO_OWNER = translate(
    "Minutes", "resolution {number} has a due date but nobody to do it; name one."
)
_SILENT = translate("Minutes", "the minutes say nothing yet; write what was spoken about.")
