"""What is done on the page of the bodies: each deed asks in a dialog of its own."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.meeting import AgendaItem, Meeting
from paayesh_desktop.domain.organisation import Person, Unit
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.models.member_table import MemberRow
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.widgets.member_dialogs import (
    ChoiceDialog,
    EndDialog,
    GroupDialog,
    RenewDialog,
    SeatDialog,
)
from paayesh_desktop.services.meetings.appointments import Appointments
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.people.acting import body_party
from paayesh_desktop.services.people.bodies import Bodies
from paayesh_desktop.services.people.body_file import BodyFile, Member
from paayesh_desktop.services.people.unit_groups import UnitGroups
from paayesh_desktop.services.wording import Wording


class Chosen(Protocol):
    """What the page shows: a body, and the row that the cursor is on."""

    @property
    def file(self) -> BodyFile | None: ...
    @property
    def row(self) -> MemberRow | None: ...


class BodiesDeeds(QObject):
    """Opens the dialogs over *page*."""

    def __init__(self, context: PageContext, page: QWidget, chosen: Chosen) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._chosen = chosen

    def seat(self) -> None:
        workspace = self._context.workspace
        self._context.tasks.read(
            lambda _job: Bodies(workspace).people(), then=self._ask_who, owner=self, lane="people"
        )

    def renew(self) -> None:
        member = self._member()
        if member is not None:
            RenewDialog(self._context, self._page, member).open()

    def choose(self) -> None:
        member = self._member()
        if member is not None:
            ChoiceDialog(self._context, self._page, member).open()

    def end(self) -> None:
        member = self._member()
        if member is not None:
            EndDialog(self._context, self._page, member).open()

    def scan(self) -> None:
        """Keep a paper of the decree with the membership."""
        context, member, file = self._context, self._member(), self._chosen.file
        if member is None or file is None:
            return
        path = context.messages.open_file(
            self.tr("Scan of the decree"), "PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)"
        )
        if not isinstance(path, Path):
            return
        key, party = member.membership.id, body_party(file.body)
        context.tasks.write(
            lambda _job: Papers(context.workspace).attach(key, path, path.name, party=party),
            then=lambda _kept: context.messages.note(self.tr("The scan is kept.")),
            owner=self,
            title=self.tr("Saving"),
        )

    def form_group(self) -> None:
        context, file = self._context, self._chosen.file
        workgroup = file.body.workgroup_id if file else None
        if workgroup is None:
            return

        def ask(units: list[Unit]) -> None:
            GroupDialog(context, self._page, workgroup, units).open()

        context.tasks.read(
            lambda _job: UnitGroups(context.workspace).without(workgroup),
            then=ask,
            owner=self,
            lane="units",
        )

    def put_forward(self) -> None:
        """Put an appointment on the agenda of the committee, on its way to the council."""
        context, member = self._context, self._member()
        if member is None:
            return
        key, day, wording = member.membership.id, context.today(), Wording(context.catalogue)

        def told(found: tuple[Meeting, AgendaItem]) -> None:
            text = self.tr("It stands on the agenda of the committee's meeting {number}, {day}.")
            meeting = found[0]
            number = wording.whole(meeting.number)
            context.messages.note(text.format(number=number, day=wording.day(meeting.held_on)))

        context.tasks.write(
            lambda _job: Appointments(context.workspace).put_forward(key, day),
            then=told,
            owner=self,
            title=self.tr("Saving"),
        )

    def dissolve_group(self) -> None:
        """Take away the group that the cursor is in."""
        context, row = self._context, self._chosen.row
        group = row.group if row else None
        if group is None:
            return
        question = self.tr(
            "Dissolve the group in {unit}? What it did stays, and it can be formed again."
        ).format(unit=isolate(group.unit.title))
        if context.messages.ask(question, yes=self.tr("Dissolve the group")):
            key, day = group.group.id, context.today()
            context.tasks.write(
                lambda _job: UnitGroups(context.workspace).dissolve(key, day),
                then=lambda _gone: context.messages.note(self.tr("The group is dissolved.")),
                owner=self,
                title=self.tr("Saving"),
            )

    def _ask_who(self, people: list[Person]) -> None:
        row, file = self._chosen.row, self._chosen.file
        if file is None:
            return
        group = row.group.group.id if row and row.group else None
        seat = row.seat if row else None
        SeatDialog(
            self._context, self._page, body=file.body, seat=seat, people=people, group=group
        ).open()

    def _member(self) -> Member | None:
        return self._chosen.row.member if self._chosen.row else None
