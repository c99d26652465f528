"""What the page of the keys does with the desk's own key: made, introduced, shared, on paper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.qt.pages.keys.keys_guide import Step
from paayesh_desktop.qt.pages.keys.keys_turn import AGAIN, EXCHANGE
from paayesh_desktop.qt.paper_printer import PaperPrinter
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.desk_people_dialog import DeskPeopleDialog
from paayesh_desktop.qt.widgets.key_forms import (
    ChangeForm,
    DigitsForm,
    MakeKeyForm,
    RestoreForm,
    SlotForm,
    UnlockForm,
)
from paayesh_desktop.qt.widgets.turn_banner import TASK
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.enrolling import Enrolling
from paayesh_desktop.services.keys.key_room import KeyRoom
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.reporting.key_papers import recovery

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.keys.keys_page import KeysPage


class DeskKeyDeeds(QObject):
    """Each deed opens a form where something is to be typed, and runs off the GUI thread."""

    def __init__(self, page: "KeysPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._printer = PaperPrinter(page.context, self)
        workspace = page.context.workspace
        self._keys = DeskKeys(workspace)
        self.ring = workspace.ring
        page.cards.holders.giving.connect(self._give)
        page.cards.holders.changing.connect(self._change)
        page.cards.holders.removing.connect(self._remove)
        page.cards.holders.renewing.connect(self._renew)
        page.cards.holders.people_wanted.connect(self._show_people)
        page.cards.sheet.wanted.connect(self._show_sheet)
        page.cards.sheet.printing.connect(self._print_sheet)
        page.cards.sheet.restoring.connect(self._restore)
        page.cards.sheet.put_away.connect(page.refresh)
        for card in (page.cards.mine, page.cards.committee, page.cards.letter):
            card.copied.connect(self._tell_copied)

    def begin(self, step: Step, room: KeyRoom) -> None:
        """A step was reached: what is a form opens at once."""
        if step is Step.MAKE and room.is_keeper:
            self._make()
        elif step is Step.PIN:
            self._ask_pin()

    def act(self, deed: str, step: Step) -> None:
        """A button of the banner."""
        page = self._page
        if deed == EXCHANGE:
            self._context.go(Place.EXCHANGE, None)
        elif deed == AGAIN and step in (Step.TELL, Step.READ):
            self._write_request()
        elif deed == TASK:
            if step is Step.ASK:
                self._write_request()
            elif step is Step.TELL:
                page.go_on(replace(page.progress, told=True))
            elif step is Step.READ:
                page.welcome.choose()
            elif step is Step.REVOKED:
                self._renew()

    def unlocked(self, title: str, verb: str, then: Callable[[SigningKey], None]) -> None:
        """The key, with its passphrase unless it was typed in this sitting."""
        held = self.ring.key()
        if held is not None:
            then(held)
            return
        form = UnlockForm(self._context.look, title, verb)

        def opened(key: SigningKey) -> None:
            self.ring.hold(key)
            then(key)

        def typed(passphrase: str) -> None:
            self._page.run(
                lambda: self._keys.unlock(passphrase), opened, self.tr("Opening the key")
            )

        form.unlocked.connect(typed)
        self._page.open_form(form)

    def _make(self) -> None:
        title = self.tr("The key of this desk")
        form = MakeKeyForm(self._context.look, title, self.tr("Make the key"), is_step=True)
        self._ask_key(form, self._keys.make)

    def _renew(self) -> None:
        title = self.tr("A new key for this desk")
        form = MakeKeyForm(self._context.look, title, self.tr("Make the key"))
        form.words(
            self.tr(
                "The key until now is forgotten at this desk, and the committee has to admit the"
                " new one. Choose this when all passphrases are forgotten, or when this desk was"
                " copied."
            )
        )
        self._ask_key(form, self._keys.renew)

    def _ask_key(self, form: MakeKeyForm, make: Callable[[str], SigningKey]) -> None:
        def made(passphrase: str) -> None:
            self._page.run(partial(make, passphrase), self._made, self.tr("Making the key"))

        form.made.connect(made)
        self._page.open_form(form)
        self._page.scroll_up()

    def _made(self, key: SigningKey) -> None:
        self.ring.hold(key)
        self._context.messages.note(self.tr("The key is made. Its passphrase is kept nowhere."))

    def _write_request(self) -> None:
        title = self.tr("The request is signed with the desk's key")

        def write(key: SigningKey) -> None:
            folder = self._context.messages.folder(
                self.tr("Choose the stick onto which the request is written")
            )
            if folder is not None:
                enrolling = Enrolling(self._context.workspace)
                self._page.run(
                    lambda: enrolling.ask(folder, key),
                    self._written,
                    self.tr("Writing the request"),
                )

        self.unlocked(title, self.tr("Continue"), write)

    def _written(self, path: Path) -> None:
        self._context.messages.note(
            self.tr("The request {name} is on the stick.").format(name=path.name)
        )
        self._page.go_on(replace(self._page.progress, told=False))

    def _ask_pin(self) -> None:
        form = DigitsForm(
            self._context.look,
            self._page.wording,
            self.tr("The committee's thirty digits, from its official letter"),
            self.tr("Keep these digits"),
            name=self.tr("Digits"),
            hint=self.tr("Type them group by group, or paste or scan them all at once."),
            is_step=True,
        )
        trust = Trust(self._context.workspace)

        def entered(digits: str) -> None:
            self._page.run(
                lambda: trust.set_pin(digits), lambda _nothing: None, self.tr("Keeping the digits")
            )

        form.entered.connect(entered)
        self._page.open_form(form)

    def _show_people(self) -> None:
        dialog = DeskPeopleDialog(
            self._context, SignIn(self._context.workspace), self._page.window()
        )
        dialog.finished.connect(self._page.refresh)
        dialog.open()

    def _give(self) -> None:
        room = self._page.room
        if room is None:
            return
        form = SlotForm(self._context.look)
        people = room.without_slot
        form.offer(people if room.is_keeper else [one for one in people if one.keeper])

        def given(person: UUID, own: str, new: str) -> None:
            self._page.run(
                lambda: self._keys.admit(person, own, new), self._saved, self.tr("Saving")
            )

        form.given.connect(given)
        self._page.open_form(form, self._page.cards.holders.top)

    def _change(self) -> None:
        form = ChangeForm(self._context.look)

        def chosen(old: str, new: str) -> None:
            self._page.run(lambda: self._keys.change(old, new), self._saved, self.tr("Saving"))

        form.chosen.connect(chosen)
        self._page.open_form(form, self._page.cards.holders.top)

    def _remove(self, person: UUID) -> None:
        room = self._page.room
        holders = room.key.holders if room and room.key else ()
        name = next((one.name for one in holders if one.person == person), "")
        question = self.tr("Shall {name} no longer sign files at this desk?").format(name=name)
        if self._context.messages.ask(question, yes=self.tr("Take away")):
            self._page.run(lambda: self._take_away(person), self._saved, self.tr("Saving"))

    def _take_away(self, person: UUID) -> None:
        self._keys.remove(person)
        if person == self._context.workspace.desk.person:
            self.ring.forget()

    def _show_sheet(self) -> None:
        form = UnlockForm(
            self._context.look, self.tr("Make the recovery sheet"), self.tr("Show the sheet")
        )

        def typed(passphrase: str) -> None:
            self._page.run(
                lambda: self._keys.sheet(passphrase),
                self._page.cards.sheet.show_sheet,
                self.tr("Opening the key"),
            )

        form.unlocked.connect(typed)
        self._page.open_form(form, self._page.cards.sheet.top)

    def _print_sheet(self) -> None:
        room, card = self._page.room, self._page.cards.sheet
        if room is None or room.key is None or not card.sheet:
            return
        wording = self._page.wording
        made_on = wording.moment(datetime.now(UTC))
        paper = recovery(room.desk.title, room.key.digits, card.sheet, made_on, wording)
        self._printer.print_reports(self.tr("Recovery sheet"), [paper], card.hide_sheet)

    def _restore(self) -> None:
        form = RestoreForm(self._context.look)

        def restored(sheet: str, new: str) -> None:
            self._page.run(
                lambda: self._keys.restore(sheet, new), self._made, self.tr("Bringing the key back")
            )

        form.restored.connect(restored)
        self._page.open_form(form, self._page.cards.sheet.top)

    def _saved(self, _nothing: object) -> None:
        self._context.messages.note(self.tr("Saved."))

    def _tell_copied(self) -> None:
        self._context.messages.note(self.tr("The digits are copied."))
