"""Meetings of bodies: agenda, roll and minutes."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position, Title
from paayesh_desktop.domain.keys import made_on, natural_key
from paayesh_desktop.language import Sentence, translate


class MeetingKind(StrEnum):
    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    SEASONAL = "seasonal"
    TRAINING = "training"
    BRIEFING = "briefing"

    def word(self) -> Sentence:
        return _KINDS[self]

    @property
    def decides(self) -> bool:
        """Training and briefing sessions take no decisions."""
        return self not in (MeetingKind.TRAINING, MeetingKind.BRIEFING)


_KINDS = {
    MeetingKind.ORDINARY: translate("Meeting", "ordinary"),
    MeetingKind.EXTRAORDINARY: translate("Meeting", "extraordinary"),
    MeetingKind.SEASONAL: translate("Meeting", "seasonal"),
    MeetingKind.TRAINING: translate("Meeting", "training session"),
    MeetingKind.BRIEFING: translate("Meeting", "briefing"),
}


class MeetingState(StrEnum):
    """Planned, invited, open (the roll is being called and things are decided), closed with its
    minutes, or cancelled."""

    PLANNED = "planned"
    INVITED = "invited"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"

    def word(self) -> Sentence:
        return _STATES[self]


_STATES = {
    MeetingState.PLANNED: translate("Meeting", "planned"),
    MeetingState.INVITED: translate("Meeting", "invited"),
    MeetingState.OPEN: translate("Meeting", "in session"),
    MeetingState.CLOSED: translate("Meeting", "minutes closed"),
    MeetingState.CANCELLED: translate("Meeting", "cancelled"),
}


class Meeting(Entity, frozen=True):
    """*number* is the body's running number; *begins* and *ends* are ``HH:MM``. *letter_number* and
    *letter_on* are of the invitation, *minutes_number* of the minutes; *cancelled_because* says why
    a cancelled one was. What was spoken about is a row of its own (`Minutes`): everybody may know
    that the committee met, but not what it spoke about others. In *minutes* stands what earlier
    versions kept here."""

    entity: ClassVar[str] = "meeting"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("body_id", "held_on"),)
    searchable: ClassVar[tuple[str, ...]] = ("subject",)

    body_id: UUID
    kind: MeetingKind
    number: Position
    held_on: date
    state: MeetingState = MeetingState.PLANNED
    begins: Note = ""
    ends: Note = ""
    place: Note = ""
    subject: Note = ""
    called_by: UUID | None = None
    letter_number: Note = ""
    letter_on: date | None = None
    minutes: Note = ""
    minutes_number: Note = ""
    cancelled_because: Note = ""


class Minutes(Entity, frozen=True):
    """What was spoken about in a meeting; one row for each, read only by the body's own desks."""

    entity: ClassVar[str] = "minutes"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("meeting_id",),)

    meeting_id: UUID
    text: Note = ""


def minutes_key(meeting_id: UUID) -> UUID:
    """The key of the one row of minutes of a meeting."""
    return natural_key("minutes", made_on(meeting_id), meeting_id)


class AgendaItem(Entity, frozen=True):
    """One item: something that waits in the body's court (*about_kind* is the entity's name and
    *about_id* its row) or an item of one's own. *outcome* is what the minutes say about it. An item
    that was not reached is *moved* to the body's next meeting, where the item with its *from_id*
    goes on with it."""

    entity: ClassVar[str] = "agenda_item"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("meeting_id",), ("about_id",))

    meeting_id: UUID
    position: Position
    title: Title
    about_kind: Code | None = None
    about_id: UUID | None = None
    remark: Note = ""
    outcome: Note = ""
    moved: bool = False
    from_id: UUID | None = None


class Presence(StrEnum):
    INVITED = "invited"
    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"

    def word(self) -> Sentence:
        return _PRESENCES[self]


_PRESENCES = {
    Presence.INVITED: translate("Meeting", "not called yet"),
    Presence.PRESENT: translate("Meeting", "present"),
    Presence.ABSENT: translate("Meeting", "absent"),
    Presence.EXCUSED: translate("Meeting", "excused"),
}


class Attendance(Entity, frozen=True):
    """One line of a meeting's roll. *membership_id* is the seat by which the person came; None is
    an outside guest, who never counts toward the quorum."""

    entity: ClassVar[str] = "attendance"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("meeting_id",),)

    meeting_id: UUID
    person_id: UUID
    presence: Presence = Presence.INVITED
    membership_id: UUID | None = None
    remark: Note = ""
    position: Position = 0
