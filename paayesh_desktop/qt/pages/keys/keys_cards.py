"""The cards of the page of the keys, and which of them there are at each step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.pages.keys.keys_guide import AT_REST, Step
from paayesh_desktop.qt.widgets.desks_card import DesksCard
from paayesh_desktop.qt.widgets.digits_card import DigitsCard
from paayesh_desktop.qt.widgets.guide_card import GuideCard
from paayesh_desktop.qt.widgets.holders_card import HoldersCard
from paayesh_desktop.qt.widgets.requests_card import RequestsCard
from paayesh_desktop.qt.widgets.root_card import RootCard
from paayesh_desktop.qt.widgets.sheet_card import SheetCard
from paayesh_desktop.services.keys.key_room import KeyRoom
from paayesh_desktop.services.workspace import Role

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.keys.keys_page import KeysPage


class KeysCards(QObject):
    """On the way into the exchange only what the step needs; afterwards all that stands."""

    def __init__(self, page: "KeysPage") -> None:
        super().__init__(page)
        look, wording = page.context.look, page.wording
        self._wording = wording
        ours, committees = (
            self.tr("The thirty digits of this desk"),
            self.tr("The thirty digits of the committee"),
        )
        told = self.tr("Read them on the telephone, group by group, or let the code be scanned.")
        sent = self.tr("They go to every workgroup with an official letter, printed from here.")
        known = self.tr("They stand in its official letter; by them every desk knows it.")
        self.mine = DigitsCard(look, wording, ours, told, page)
        self.letter = DigitsCard(look, wording, committees, sent, page, printable=True)
        self.committee = DigitsCard(
            look, wording, committees, known, page, columns=2, printable=True
        )
        self.requests = RequestsCard(look, wording, page)
        self.desks = DesksCard(look, wording, page.context.today, page)
        self.root = RootCard(look, wording, page)
        self.holders = HoldersCard(look, wording, page)
        self.sheet = SheetCard(look, wording, page)
        committee = page.context.workspace.desk.role is Role.COMMITTEE
        reasons = self._committee_reasons() if committee else self._reasons()
        self.why = GuideCard(look, self.tr("Why in this way"), reasons, page)
        for card in (self.requests, self.letter, self.desks, self.mine, self.root):
            fill(page.main_box, card)
        fill(page.side_box, self.why)
        fill(page.side_box, self.committee)
        for card in (self.holders, self.sheet):  # a workgroup has less to see beside them
            fill(page.side_box if committee else page.main_box, card)

    def show_room(self, room: KeyRoom, step: Step) -> None:
        self._show_own(room, step)
        self._show_registry(room, step)

    def step_back(self, *, back: bool) -> None:
        """While a form has the highlighted button, no card has one."""
        self.requests.step_back(back=back)
        self.root.step_back(back=back)

    def _show_own(self, room: KeyRoom, step: Step) -> None:
        key, at_rest = room.key, step in AT_REST
        self.why.setVisible(not at_rest)
        self.mine.setVisible(key is not None and (at_rest or step is Step.TELL))
        if key is not None:
            self.mine.show_digits(key.digits)
        self.holders.setVisible(key is not None and at_rest)
        self.holders.show_room(room)
        self.sheet.setVisible(key is not None and at_rest)
        self.sheet.show_room(may_show=room.mine, may_restore=room.is_keeper)
        if not room.mine:
            self.sheet.hide_sheet()

    def _show_registry(self, room: KeyRoom, step: Step) -> None:
        digits = room.root_digits or room.pin
        committee = room.committee if room.version is not None else None
        self.committee.setVisible(digits is not None and step in AT_REST)
        self.committee.print.setVisible(committee is not None)
        self.letter.setVisible(step in (Step.LETTER, Step.ADMIT))
        for card in (self.committee, self.letter):
            if digits is not None and not card.isHidden():
                card.show_digits(digits, self._registry_words(room))
        self.requests.setVisible(committee is not None)
        for card in (self.desks, self.root):
            card.setVisible(committee is not None and step is Step.DONE)
        if committee is not None:
            self.requests.show_requests(committee.requests, may=committee.may)
            self.desks.show_desks(committee.desks, may=committee.may)
            self.root.show_room(committee)

    def _registry_words(self, room: KeyRoom) -> str:
        if room.version is None:
            return ""
        number = self._wording.whole(room.version)
        if not room.age:
            return self.tr("Registry number {number}, of today").format(number=number)
        text = self.tr("Registry number {number}, {days} days old")
        return text.format(number=number, days=self._wording.whole(room.age))

    def _reasons(self) -> list[tuple[str, str]]:
        """What one should know while a desk is introduced."""
        signs = self.tr(
            "The key signs what leaves this desk. It never leaves this computer, so nobody else can"
            " sign for you."
        )
        told = self.tr(
            "The digits are told on the telephone, because a file alone does not prove who sent it."
        )
        letter = self.tr(
            "The committee's digits come by official letter, so that nobody can pose as the"
            " committee."
        )
        return [("key-round", signs), ("phone-call", told), ("mail", letter)]

    def _committee_reasons(self) -> list[tuple[str, str]]:
        """What one should know while the registry is founded."""
        root = self.tr(
            "The root key signs the registry and nothing else. Its stick goes into the safe, its"
            " passphrase in an envelope into another one."
        )
        letter = self.tr(
            "The digits go out by official letter, so that nobody can pose as the committee."
        )
        told = self.tr(
            "Who asks to be admitted tells thirty digits on the telephone: a file alone does not"
            " prove who sent it."
        )
        return [("lock", root), ("mail", letter), ("phone-call", told)]
