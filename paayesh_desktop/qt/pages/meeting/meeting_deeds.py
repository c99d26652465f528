"""What people do on the page of a meeting, handed to the services."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.domain.meeting import Presence
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.roll import Roll
from paayesh_desktop.services.people.sign_in import SignIn

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.meeting.meeting_page import MeetingPage

_PLACES = {
    "evaluation": Place.EVALUATION,
    "deviation_case": Place.CASE,
    "plan_amendment": Place.AMENDMENT,
    "resolution": Place.RESOLUTIONS,
}


class MeetingDeeds(QObject):
    """Every deed is one action of a service."""

    def __init__(self, page: "MeetingPage") -> None:
        super().__init__(page)
        self._page = page
        workspace = self._workspace = page.context.workspace
        self._meetings = Meetings(workspace)
        self._agenda = Agenda(workspace)

    def invite(self, number: str, on: date) -> None:
        key, day = self._key, self._day
        self._page.write(
            lambda: self._meetings.invite(key, day, letter_number=number, letter_on=on)
        )

    def change(self, plan: MeetingPlan) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._meetings.change(key, plan, day))

    def open(self) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._meetings.open(key, day))

    def cancel(self, reason: str) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._meetings.cancel(key, reason, day))

    def call(self, found: Mapping[UUID, Presence]) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._meetings.call(key, found, day))

    def add_guest(self, name: str) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: Roll(self._workspace).add_guest(key, name, day))

    def decide(self, decision: Decision) -> None:
        key, day = self._key, self._day
        self._page.write(
            lambda: self._meetings.decide(key, decision, day),
            then=lambda _resolution: self._page.agenda.done(),
        )

    def withdraw(self, resolution: UUID) -> None:
        day = self._day
        self._page.write(lambda: self._meetings.withdraw(resolution, day))

    def note(self, item: UUID, outcome: str) -> None:
        day = self._day
        self._page.write(
            lambda: self._agenda.note(item, outcome, day),
            then=lambda _item: self._page.agenda.done(),
        )

    def move_on(self, item: UUID) -> None:
        day = self._day
        self._page.write(lambda: self._agenda.move_on(item, day))

    def move_rest(self) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._agenda.move_rest(key, day))

    def remove(self, item: UUID) -> None:
        day = self._day
        self._page.write(lambda: self._agenda.remove(item, day))

    def order(self, items: Sequence[UUID]) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._agenda.order(key, items, day))

    def add(self, title: str) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._agenda.add(key, title, day))

    def refill(self) -> None:
        key, day = self._key, self._day
        self._page.write(lambda: self._agenda.fill(key, day), then=self._filled)

    def keep_minutes(self) -> None:
        key, day, written = self._key, self._day, self._page.minutes.written
        self._page.write(
            lambda: self._meetings.write(
                key,
                day,
                minutes=written.minutes,
                minutes_number=written.number,
                begins=written.begins,
                ends=written.ends,
            ),
            then=lambda _meeting: self._page.minutes.forget(),
        )

    def close(self) -> None:
        """Keep what stands in the fields, and close with it."""
        key, day, written = self._key, self._day, self._page.minutes.written

        def work() -> None:
            self._meetings.write(key, day, begins=written.begins, ends=written.ends)
            self._meetings.close(key, day, minutes=written.minutes, minutes_number=written.number)

        self._page.write(work, then=lambda _nothing: self._page.minutes.forget())

    def look_at(self, about_kind: str, about_id: UUID) -> None:
        self._page.context.go(_PLACES[about_kind], about_id)

    def continue_as(self, person: UUID) -> None:
        SignIn(self._workspace).continue_as(person)
        self._page.context.feed.tell({"desk"})

    def _filled(self, count: object) -> None:
        page = self._page
        text = self.tr("{count} items were added to the agenda.")
        number = count if isinstance(count, int) else 0
        page.context.messages.note(text.format(count=page.wording.whole(number)))

    @property
    def _key(self) -> UUID:
        key = self._page.key
        if key is None:
            raise KeyError
        return key

    @property
    def _day(self) -> date:
        return self._page.context.today()
