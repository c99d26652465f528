"""What the committee does on the page of the keys: found the registry, send its digits, admit and
withdraw desks."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from paayesh_desktop.qt.pages.keys.keys_guide import Step
from paayesh_desktop.qt.pages.keys.keys_turn import AGAIN, JOIN, LETTER, REJOIN
from paayesh_desktop.qt.paper_printer import PaperPrinter
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.key_forms import DigitsForm
from paayesh_desktop.qt.widgets.root_forms import FoundForm, RejoinForm, RevokeForm, RootForm
from paayesh_desktop.qt.widgets.turn_banner import TASK
from paayesh_desktop.services.keys.enrolling import Enrolling, Request
from paayesh_desktop.services.keys.founding import Founded, Founding
from paayesh_desktop.services.keys.key_room import DeskLine, KeyRoom
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_draft import Issued
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.reporting.key_papers import letter

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.keys.keys_page import KeysPage


class RegistryDeeds(QObject):
    """*root_file* is where the root key was last, so that it is chosen once in a session."""

    def __init__(self, page: "KeysPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._printer = PaperPrinter(page.context, self)
        self.root_file: Path | None = None
        for card in (page.cards.committee, page.cards.letter):
            card.printing.connect(self._print_letter)
        page.cards.requests.comparing.connect(self._compare)
        page.cards.requests.admitting.connect(self._admit)
        page.cards.requests.refusing.connect(self._refuse)
        page.cards.desks.revoking.connect(self._revoke)
        page.cards.desks.sending.connect(self._send)

    def begin(self, step: Step, room: KeyRoom) -> None:
        """A step was reached: founding is a form that opens at once."""
        if step is Step.FOUND and room.committee is not None and room.committee.may:
            self._found(room)

    def act(self, deed: str, step: Step) -> None:
        """A button of the banner."""
        page = self._page
        if step is Step.FOUND and deed == JOIN:
            page.go_on(replace(page.progress, joining=True))
        elif step is Step.FOUND and deed == REJOIN:
            self._rejoin()
        elif deed == LETTER or (step is Step.LETTER and deed == TASK):
            self._print_letter()
        elif step is Step.LETTER and deed == AGAIN:
            page.go_on(replace(page.progress, printed=True))
        elif step in (Step.ADMIT, Step.DONE) and deed == TASK:
            self._read_request()

    def choose_root(self) -> Path | None:
        """The root key file on its stick."""
        path = self._context.messages.open_file(
            self.tr("Choose the root key file on the stick from the safe"),
            self.tr("Root keys (*.key)"),
        )
        self.root_file = path or self.root_file
        return path

    def choose_folder(self) -> Path | None:
        return self._context.messages.folder(
            self.tr("Choose the stick onto which the root key is written")
        )

    def issued(self, issued: Issued) -> None:
        """Say what became of a change of the registry."""
        if issued.complete:
            text = self.tr("Registry number {number} is in force.")
            self._context.messages.note(
                text.format(number=self._page.wording.whole(issued.version))
            )
            return
        text = self.tr("The change waits for {count} more signatures of root keys.")
        self._context.messages.note(text.format(count=self._page.wording.whole(issued.needed)))

    def _found(self, room: KeyRoom) -> None:
        form = FoundForm(
            self._context.look, self.choose_folder, has_key=room.key is not None, is_step=True
        )
        founding, day = Founding(self._context.workspace), self._context.today()

        def founded(folder: Path, root: str, desk: str) -> None:
            self._page.run(
                lambda: founding.found(folder, root, desk, day=day),
                self._founded,
                self.tr("Founding the registry"),
            )

        form.founded.connect(founded)
        self._page.open_form(form)

    def _founded(self, made: Founded) -> None:
        self.root_file = made.root_file.path
        self._page.own.ring.hold(made.key)
        self._context.messages.note(
            self.tr(
                "The registry is founded. Close the stick with {name} away in the safe."
            ).format(name=made.root_file.path.name)
        )

    def _rejoin(self) -> None:
        form = RejoinForm(self._context.look, self.choose_root)
        founding, day = Founding(self._context.workspace), self._context.today()

        def rejoined(root: RootUse, desk: str) -> None:
            self._page.run(
                lambda: founding.rejoin(root, desk, day=day),
                self.issued,
                self.tr("Taking the registry over"),
            )

        form.rejoined.connect(rejoined)
        self._page.open_form(form)

    def _print_letter(self) -> None:
        room = self._page.room
        if room is None or room.root_digits is None:
            return
        paper = letter(room.desk.title, room.root_digits, self._page.wording)
        self._printer.print_reports(
            self.tr("The committee's thirty digits"),
            [paper],
            lambda: self._page.go_on(replace(self._page.progress, printed=True)),
        )

    def _read_request(self) -> None:
        path = self._context.messages.open_file(
            self.tr("Choose the request on the stick"), self.tr("Requests (*.pbr)")
        )
        if path is not None:
            enrolling, day = Enrolling(self._context.workspace), self._context.today()
            self._page.run(
                lambda: enrolling.read(path, day), self._compare, self.tr("Reading the request")
            )

    def _compare(self, request: Request) -> None:
        form = DigitsForm(
            self._context.look,
            self._page.wording,
            self.tr("Which thirty digits does {desk} tell?").format(desk=request.title),
            self.tr("Compare"),
            name=self.tr("The digits as you hear them"),
            hint=self.tr(
                "Ring the desk at a number that you know, have the digits read out and type them."
                " The program compares them with the request."
            ),
        )
        enrolling, day = Enrolling(self._context.workspace), self._context.today()

        def entered(digits: str) -> None:
            self._page.run(
                lambda: enrolling.compare(request.public, digits, day),
                self._admit,
                self.tr("Comparing the digits"),
            )

        form.entered.connect(entered)
        self._page.open_form(form, self._page.cards.requests.top)

    def _admit(self, request: Request) -> None:
        title = self.tr("Admit {desk}").format(desk=request.title)
        form = RootForm(self._context.look, title, self.tr("Admit the desk"))
        form.words(self.tr("The digits agree. The registry is signed with the root key."))
        former = self._former(form, self._fellows(request))
        form.ask_root(self.choose_root, self.root_file)
        registries, day = Registries(self._context.workspace), self._context.today()

        def used(root: RootUse) -> None:
            self.root_file = root.path
            lost = [former.currentData()] if former and former.currentData() else []
            self._page.run(
                lambda: registries.admit(request.public, root, withdraw=lost, day=day),
                partial(self._admitted, request),
                self.tr("Admitting the desk"),
            )

        form.used.connect(used)
        self._page.open_form(form, self._page.cards.requests.top)

    def _former(self, form: RootForm, fellows: list[DeskLine]) -> QComboBox | None:
        """Which desk the new one takes the place of, where its party has others."""
        if not fellows:
            return None
        former = QComboBox(form)
        former.addItem(self.tr("None: it is one more desk"), "")
        for line in fellows:
            lost = self.tr("{desk}: its key is withdrawn").format(desk=line.title)
            former.addItem(lost, line.view.keyid)
        form.add(
            self.tr("Which desk does it take the place of?"),
            former,
            self.tr("Choose it where a computer was lost or stolen, or its key forgotten."),
        )
        return former

    def _fellows(self, request: Request) -> list[DeskLine]:
        """The desks of the same party that count, of the very same desk first."""
        room = self._page.room
        desks = room.committee.desks if room and room.committee else ()
        good = [
            line
            for line in desks
            if line.view.member.party == request.party and not (line.revoked or line.view.mine)
        ]
        return sorted(good, key=lambda line: line.view.member.desk != request.desk)

    def _admitted(self, request: Request, issued: Issued) -> None:
        self.issued(issued)
        if issued.complete:
            question = self.tr(
                "{desk} is admitted. Prepare its welcome file now? It carries the registry, the"
                " plan and everything of the workgroup."
            ).format(desk=request.title)
            if self._context.messages.ask(question, yes=self.tr("Prepare the file")):
                self._context.go(Place.EXCHANGE, request.party)

    def _refuse(self, request: Request) -> None:
        question = self.tr("Refuse the request of {desk}?").format(desk=request.title)
        if self._context.messages.ask(question, yes=self.tr("Refuse")):
            enrolling, day = Enrolling(self._context.workspace), self._context.today()
            self._page.run(
                lambda: enrolling.refuse(request.public, day),
                lambda _nothing: None,
                self.tr("Refusing the request"),
            )

    def _revoke(self, line: DeskLine) -> None:
        form = RevokeForm(
            self._context.look,
            self.tr("Withdraw the key of {desk}").format(desk=line.title),
            self.tr("Withdraw the key"),
        )
        whole = self._page.wording.whole
        kept = self.tr("What came from it until now stays valid: its files up to {number}.")
        none = self.tr("No file ever came from it, so nothing of it stays valid.")
        more = self.tr("Whatever comes later under this key is refused and kept for review.")
        told = kept.format(number=whole(line.export)) if line.export else none
        form.ask_reason(f"{told} {more}")
        form.ask_root(self.choose_root, self.root_file)
        registries, day = Registries(self._context.workspace), self._context.today()
        keyid = line.view.keyid

        def revoked(reason: str, root: RootUse) -> None:
            self.root_file = root.path
            self._page.run(
                lambda: registries.revoke(keyid, root, reason=reason, day=day),
                self.issued,
                self.tr("Withdrawing the key"),
            )

        form.revoked.connect(revoked)
        self._page.open_form(form, self._page.cards.desks.top)

    def _send(self, line: DeskLine) -> None:
        self._context.go(Place.EXCHANGE, line.view.member.party)
