"""Which meeting, resolution, item or person on a roll somebody means by what they typed."""

from collections.abc import Sequence
from uuid import UUID

from paayesh_desktop.cli.body_choice import the_body
from paayesh_desktop.domain.meeting import AgendaItem, Meeting
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.meetings.agenda import agenda
from paayesh_desktop.services.meetings.roll import RollLine
from paayesh_desktop.store.view import View

_TO_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)


def the_meeting(view: View, text: str) -> Meeting:
    """By its key, or as ``committee/12``."""
    key = _key(text)
    found = view.get(Meeting, key) if key is not None else None
    body, _, number = text.translate(_TO_LATIN).rpartition("/")
    if body and number.isdecimal():
        meetings = view.find(Meeting, body_id=the_body(view, body).id, number=int(number))
        found = meetings[0] if meetings else None
    if found is None:
        raise UserError(
            translate(
                "Terminal",
                "There is no meeting {name}. Nothing was done. The numbers stand in: paayesh"
                " meeting list",
            ),
            name=text,
        )
    return found


def the_resolution(view: View, text: str) -> Resolution:
    """By its key, or as ``committee/1405-3``."""
    key = _key(text)
    found = view.get(Resolution, key) if key is not None else None
    body, _, number = text.translate(_TO_LATIN).rpartition("/")
    if body and found is None:
        meetings = [one.id for one in view.find(Meeting, body_id=the_body(view, body).id)]
        rows = view.find(Resolution, meeting_id=meetings, number=number)
        found = rows[0] if rows else None
    if found is None:
        raise UserError(
            translate(
                "Terminal",
                "There is no resolution {name}. Nothing was done. The numbers stand in: paayesh"
                " resolution list",
            ),
            name=text,
        )
    return found


def the_item(view: View, meeting: Meeting, position: int) -> AgendaItem:
    """By its number on the agenda."""
    for item in agenda(view, meeting.id):
        if item.position == position:
            return item
    raise UserError(
        translate(
            "Terminal",
            "The agenda has no item {number}. Nothing was done. See: paayesh meeting show",
        ),
        number=position,
    )


def on_roll(lines: Sequence[RollLine], text: str) -> UUID:
    """Somebody on the roll, by name or key."""
    wanted = search_key(text)
    found = [
        line.attendance.person_id
        for line in lines
        if wanted in (search_key(line.name), search_key(str(line.attendance.person_id)))
    ]
    if len(found) == 1:
        return found[0]
    raise UserError(
        translate(
            "Terminal",
            "{name} does not stand on the roll once. Nothing was done. Name them by their key; it"
            " stands in: paayesh meeting show --json",
        ),
        name=text,
    )


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
