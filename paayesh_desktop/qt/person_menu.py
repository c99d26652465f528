"""What hangs at the name in the header: who is there, and how somebody else comes."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.services.people.present import BodyPeople, candidates, roles_of

if TYPE_CHECKING:
    from paayesh_desktop.qt.door import Door

# The dialogs are imported when somebody opens them.
# ruff: noqa: PLC0415


class PersonMenu(QObject):
    """Fills the menu each time it is opened."""

    def __init__(self, window: MainWindow, context: PageContext, door: "Door") -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.door = door
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        window.header.person.setMenu(self.menu)
        self._fill()

    def introduce(self) -> str:
        """Say in header and rail who is there; the role."""
        desk = self._context.workspace.desk
        with self._context.workspace.store.view() as view:
            roles = roles_of(view, desk.person, self._context.today())
        said = [self._context.say(role) for role in roles]
        role = said[0] if said else self._bare(demo=desk.demo, keeper=desk.person == desk.keeper)
        self._window.header.set_person(desk.person_name, role)
        self._window.rail.set_person(desk.person_name, role)
        return role

    def _bare(self, *, demo: bool, keeper: bool) -> str:
        if demo:
            return self.tr("Visitor of the demo city")
        return self.tr("Keeper of the desk") if keeper else self.tr("At this desk")

    def _fill(self) -> None:
        self.menu.clear()
        if self._context.workspace.desk.demo:
            self.menu.addAction(self.tr("Continue as …"), self.choose_person)
            return
        if self.door.signing.asked:
            self.menu.addAction(self.tr("Lock, or change person"), self.door.lock)
            self.menu.addAction(self.tr("Change your passphrase …"), self.choose_passphrase)
        else:
            self.menu.addAction(self.tr("Choose a passphrase …"), self.choose_passphrase)
        self.menu.addAction(self.tr("People of this desk …"), self.show_people)

    def choose_person(self) -> None:
        """Offer everybody of the demo city."""
        context = self._context
        day = context.today()

        def read(_job: object) -> tuple[BodyPeople, ...]:
            with context.workspace.store.view() as view:
                return candidates(view, day)

        context.tasks.read(read, then=self._offer, owner=self, lane="candidates")

    def choose_passphrase(self) -> None:
        from paayesh_desktop.qt.widgets.passphrase_dialog import PassphraseDialog

        PassphraseDialog(self._context, self.door.signing, self._chosen, self._window).open()

    def show_people(self) -> None:
        from paayesh_desktop.qt.widgets.desk_people_dialog import DeskPeopleDialog

        DeskPeopleDialog(self._context, self.door.signing, self._window).open()

    def _offer(self, bodies: tuple[BodyPeople, ...]) -> None:
        from paayesh_desktop.qt.widgets.person_chooser import PersonChooser

        context = self._context
        chooser = PersonChooser(context.look, context.say, bodies, self._window)
        chooser.chosen.connect(self._continue_as)
        chooser.open()

    def _continue_as(self, person: UUID) -> None:
        self.door.signing.continue_as(person)
        self._context.feed.tell({"desk"})

    def _chosen(self, code: str | None) -> None:
        self.door.watch.touch()
        if code is None:
            self._context.messages.note(self.tr("Your new passphrase is kept."))
            return
        self._context.messages.tell(
            self.tr(
                "Your passphrase is kept. Write this code on paper and close it away in an"
                " envelope: it opens the desk once, should the passphrase be forgotten: {code}\n"
                "It is shown only now."
            ).format(code=self._context.catalogue.digits(code))
        )
