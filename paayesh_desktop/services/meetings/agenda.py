"""The agenda of a meeting: filled from the body's court, put in order, added to, carried on."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingState
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.meetings.agenda_sources import sources
from paayesh_desktop.services.meetings.meeting_room import BEFORE, RUNNING, Room
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

_LONGEST = 1000


class Agenda:
    """What people do to the agenda of a meeting that is not closed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def fill(self, meeting_id: UUID, day: date) -> int:
        """Add what has come to wait in the body's court since; how many items were added."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            return fill(self._enter(change, meeting_id, day))

    def add(
        self,
        meeting_id: UUID,
        title: str,
        day: date,
        *,
        remark: str = "",
        about_kind: str | None = None,
        about_id: UUID | None = None,
    ) -> AgendaItem:
        """Add an item of one's own at the end. Raises UserError when it has no title."""
        written = single_line(title)
        if not written:
            raise UserError(
                translate(
                    "Agenda",
                    "The item has no title. Nothing was added; write what is to be spoken about.",
                )
            )
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = self._enter(change, meeting_id, day)
            item = AgendaItem(
                new_key(),
                meeting_id,
                len(agenda(change, meeting_id)) + 1,
                written,
                about_kind,
                about_id,
                normalise(remark),
            )
            room.put(item)
        return item

    def order(self, meeting_id: UUID, items: Sequence[UUID], day: date) -> None:
        """Put the items in the order of *items*; those not named follow as they stood."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = self._enter(change, meeting_id, day)
            standing = agenda(change, meeting_id)
            places = {key: place for place, key in enumerate(items)}
            wanted = sorted(standing, key=lambda item: places.get(item.id, len(places)))
            _number(room, wanted)

    def note(self, item_id: UUID, outcome: str, day: date) -> AgendaItem:
        """Write what the minutes say about an item; an item that is noted was reached."""
        return self._turn(item_id, day, outcome=normalise(outcome), moved=False)

    def move_on(self, item_id: UUID, day: date) -> AgendaItem:
        """Move an item that was not reached to the body's next meeting: to the one that is planned
        already, or to the one that will be.

        Raises UserError when something was resolved on it.
        """
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room, item = self._find(change, item_id, day, RUNNING)
            if change.count(Resolution, agenda_item_id=item_id):
                raise UserError(
                    translate(
                        "Agenda",
                        "Something was resolved on “{title}”, so it stays in this meeting. Nothing"
                        " was changed. Withdraw the resolution first if it is to be moved.",
                    ),
                    title=item.title,
                )
            return _carry(room, item)

    def move_rest(self, meeting_id: UUID, day: date) -> int:
        """Move everything that has no outcome to the next meeting; how many items."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room = self._enter(change, meeting_id, day)
            resolutions = change.find(Resolution, meeting_id=meeting_id)
            resolved = {one.agenda_item_id for one in resolutions}
            rest = [
                item
                for item in agenda(change, meeting_id)
                if not (item.outcome or item.moved or item.id in resolved)
            ]
            for item in rest:
                _carry(room, item)
        return len(rest)

    def remove(self, item_id: UUID, day: date) -> None:
        """Take an item off an agenda that has not been opened yet; what waits in the court goes on
        waiting."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room, item = self._find(change, item_id, day, BEFORE)
            room.remove(item)
            _number(room, [one for one in agenda(change, item.meeting_id) if one.id != item_id])

    def _turn(self, item_id: UUID, day: date, **values: object) -> AgendaItem:
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            room, item = self._find(change, item_id, day, RUNNING)
            turned = msgspec.structs.replace(item, **values)
            room.put(turned)
        return turned

    def _find(
        self, change: Change, item_id: UUID, day: date, states: Sequence[MeetingState]
    ) -> tuple[Room, AgendaItem]:
        item = change.get(AgendaItem, item_id)
        if item is None:
            raise KeyError(item_id)
        return Room.enter(self._workspace, change, item.meeting_id, day, states), item

    def _enter(self, change: Change, meeting_id: UUID, day: date) -> Room:
        return Room.enter(self._workspace, change, meeting_id, day, RUNNING)


def agenda(view: View, meeting_id: UUID) -> list[AgendaItem]:
    """The items in their order."""
    return view.find(AgendaItem, meeting_id=meeting_id, order_by=("position",))


def fill(room: Room) -> int:
    """Add to the agenda what belongs there and is not there; how many items. Sessions that take no
    decisions get none."""
    if not room.meeting.kind.decides:
        return 0
    standing = agenda(room.change, room.meeting.id)
    known = {item.about_id for item in standing if item.about_id} | {
        item.from_id for item in standing
    }
    elsewhere = _on_other_agendas(room)
    new = [
        one
        for one in sources(room.change, room.body, room.meeting.held_on)
        if (one.about_id or one.from_id) not in known
        and (one.from_id is not None or one.about_id not in elsewhere)
    ]
    words = _Words()
    for place, one in enumerate(new, len(standing) + 1):
        room.put(
            AgendaItem(
                new_key(),
                room.meeting.id,
                place,
                words.say(one.title)[:_LONGEST],
                one.about_kind,
                one.about_id,
                words.say(one.remark),
                from_id=one.from_id,
            )
        )
    return len(new)


class _Words:
    """Agendas are papers of the office: what is written on them is Persian."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None

    def say(self, text: Sentence | str) -> str:
        if isinstance(text, str):
            return text
        if self._catalogue is None:
            self._catalogue = Catalogue()
        return self._catalogue.say(text)


def _on_other_agendas(room: Room) -> set[UUID | None]:
    """What stands on the agendas of the body's other meetings that are still to come."""
    others = [
        one.id
        for one in room.change.find(Meeting, body_id=room.body.id, state=list(RUNNING))
        if one.id != room.meeting.id
    ]
    items = room.change.find(AgendaItem, meeting_id=others, moved=False)
    return {item.about_id for item in items}


def _next_meeting(view: View, meeting: Meeting) -> Meeting | None:
    """The body's next meeting that takes decisions, if it is planned."""
    planned = view.find(
        Meeting, body_id=meeting.body_id, state=list(BEFORE), order_by=("held_on", "number")
    )
    later = (
        one
        for one in planned
        if one.id != meeting.id and one.held_on >= meeting.held_on and one.kind.decides
    )
    return next(later, None)


def _carry(room: Room, item: AgendaItem) -> AgendaItem:
    moved = msgspec.structs.replace(item, moved=True, outcome="")
    room.put(moved)
    following = _next_meeting(room.change, room.meeting)
    if following is not None and not room.change.count(AgendaItem, from_id=item.id):
        place = len(agenda(room.change, following.id)) + 1
        room.put(_carried(moved, following.id, place))
    return moved


def _carried(item: AgendaItem, meeting_id: UUID, place: int) -> AgendaItem:
    return AgendaItem(
        new_key(),
        meeting_id,
        place,
        item.title,
        item.about_kind,
        item.about_id,
        item.remark,
        from_id=item.id,
    )


def _number(room: Room, items: Sequence[AgendaItem]) -> None:
    for place, item in enumerate(items, 1):
        room.put(msgspec.structs.replace(item, position=place))
