"""What people do on the page of the resolutions, handed to the services."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain
from paayesh_desktop.services.meetings.resolutions import Resolutions
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.people.sign_in import SignIn

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.meeting.resolutions_page import ResolutionsPage

_ABOUT = {
    "evaluation": Place.EVALUATION,
    "deviation_case": Place.CASE,
    "plan_amendment": Place.AMENDMENT,
    "resolution": Place.RESOLUTIONS,
    "macro_policy": Place.POLICIES,
    "incentive_scheme": Place.POLICIES,
    "membership": Place.BODIES,
}


class ResolutionDeeds(QObject):
    """Every deed is one action of a service."""

    def __init__(self, page: "ResolutionsPage") -> None:
        super().__init__(page)
        self._page = page
        workspace = self._workspace = page.context.workspace
        self._chain = ResolutionChain(workspace)
        self._book = Resolutions(workspace)

    def confirm(self, letter: Letter) -> None:
        key, day = self._key, self._day
        self._write(lambda: self._chain.confirm(key, letter, day))

    def refuse(self, reason: str, letter: Letter) -> None:
        key, day = self._key, self._day
        self._write(lambda: self._chain.refuse(key, reason, letter, day))

    def done(self, note: str) -> None:
        key, day = self._key, self._day
        self._write(lambda: self._book.done(key, note, day))

    def assign(self, who: str, due: date | None) -> None:
        """While the minutes are still open, back to them afterwards."""
        key, day, line = self._key, self._day, self._page.panel.line
        self._write(lambda: self._book.assign(key, day, owner_text=who, due_on=due))
        if line is not None and line.meeting.state is MeetingState.OPEN:
            self.see_meeting(line.meeting.id)

    def see_meeting(self, key: UUID) -> None:
        self._page.context.go(Place.MEETING, key)

    def see_about(self, kind: str, key: UUID) -> None:
        self._page.context.go(_ABOUT[kind], key)

    def continue_as(self, person: UUID) -> None:
        SignIn(self._workspace).continue_as(person)
        self._page.context.feed.tell({"desk"})

    def pick(self) -> Path | None:
        """A scan that somebody chooses."""
        return self._page.context.messages.open_file(
            self.tr("Choose the scanned letter"),
            self.tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg)"),
        )

    def save_paper(self, key: UUID) -> None:
        """A copy of the scan, where somebody wants it."""
        context, papers = self._page.context, Papers(self._workspace)
        found = next((one for one in papers.of(self._key) if one.id == key), None)
        if found is None:
            return
        target = context.messages.save_file(
            self.tr("Save a copy of the letter"), found.name, self.tr("All files (*)")
        )
        if target is not None:
            context.tasks.read(
                lambda _job: target.write_bytes(papers.read(found.sha256)),
                then=lambda _size: context.messages.note(self.tr("The copy was saved.")),
                owner=self._page,
                lane="paper",
            )

    def _write(self, work: Callable[[], object]) -> None:
        page = self._page

        def done(_result: object) -> None:
            page.panel.close_forms()
            page.refresh()

        page.context.tasks.write(
            lambda _job: work(), owner=page, then=done, title=self.tr("Saving")
        )

    @property
    def _key(self) -> UUID:
        line = self._page.panel.line
        if line is None:
            raise KeyError
        return line.resolution.id

    @property
    def _day(self) -> date:
        return self._page.context.today()
