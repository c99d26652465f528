"""One party of the exchange beside the list: each of its desks, and what is known of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.section_card import SectionCard, rule
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.exchange_room import Partner
from paayesh_desktop.services.exchange.exchange_view import DeskStanding, Refused
from paayesh_desktop.services.exchange.file_words import FileWords

_SAID = 3
_SHOWN = 40
"""Desks of one party that are listed."""


class PartnerPanel(SectionCard):
    """`sending` with the party that is to get a file."""

    sending = Signal(object)

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self._look = look
        self._words = words
        self.partner: Partner | None = None
        self._refused: tuple[Refused, ...] = ()
        self.send = QPushButton(self.tr("Prepare a file for them"), self)
        self.send.clicked.connect(self._send)
        self.foot.addWidget(self.send)

    def show_partner(
        self, partner: Partner | None, refused: Sequence[Refused], *, may_send: bool
    ) -> None:
        """*refused* is what others said they refused."""
        self.partner = partner
        self._refused = tuple(refused)
        self.clear()
        if partner is None:
            return
        self.set_title(self._words.said(partner.title))
        self.send.setVisible(may_send)
        self.send.setAccessibleDescription(self._words.said(partner.title))
        desks = partner.known.desks if partner.known else ()
        last = partner.outbox.last
        if last is not None:
            text = self.tr("Last file for them: {when}, {number}.").format(
                when=self._words.ago(last.at), number=self._words.receipt(last.receipt_number)
            )
            self.column.addWidget(styled(TextLabel(text, self), "muted"))
        if not desks:
            self.column.addWidget(
                styled(
                    TextLabel(
                        self.tr(
                            "No desk of theirs was admitted yet. When its request comes, it is"
                            " admitted on the page of the keys and gets a welcome file."
                        )
                        if not partner.outbox.own_party
                        else self.tr("No other desk of our own was admitted yet."),
                        self,
                    ),
                    "muted",
                )
            )
        for place, desk in enumerate(desks[:_SHOWN]):
            if place:
                self.column.addWidget(rule(self))
            self.column.addWidget(self._made(desk))

    def _made(self, desk: DeskStanding) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(3))
        head = QHBoxLayout()
        head.setSpacing(self._look.px(8))
        head.addWidget(styled(TextLabel(desk.title, box), "field"), 1)
        for word, kind, on in (
            (self.tr("this desk"), "info", desk.this_desk),
            (self.tr("withdrawn"), "bad", desk.revoked),
        ):
            if on:
                head.addWidget(styled(QLabel(word, box), "badge", kind=kind))
        column.addLayout(head)
        for text, kind in self._lines(desk):
            column.addWidget(styled(TextLabel(text, box), kind))
        return box

    def _lines(self, desk: DeskStanding) -> list[tuple[str, str]]:
        """What came from it, what is missing, and what it holds of ours; each with its class."""
        words, whole = self._words, self._words.wording.whole
        if desk.this_desk:
            return [
                (self.tr("{count} files were made here.").format(count=whole(desk.listed)), "muted")
            ]
        if desk.made_at is None:
            lines = [(self.tr("No file of it came yet."), "muted")]
        else:
            came = self.tr("Came up to file {number}; the newest was made {when}.")
            lines = [
                (came.format(number=whole(desk.export), when=words.ago(desk.made_at)), "muted")
            ]
        if desk.receipt_number:
            number = self.tr("Number for the telephone: {number}")
            told = number.format(number=words.receipt(desk.receipt_number))
            lines.append((told, "muted"))
        if desk.gaps:
            missing = "، " if words.wording.persian else ", "
            numbers = missing.join(whole(number) for number in desk.gaps)
            text = self.tr("Missing: file {numbers}. Any later full file brings it.")
            lines.append((text.format(numbers=numbers), "error"))
        if desk.has_ours:
            held = self.tr("Holds ours up to file {number}, as it said {when}.")
            lines.append(
                (held.format(number=whole(desk.has_ours), when=words.ago(desk.heard_at)), "muted")
            )
        return [*lines, *self._refusals(desk)]

    def _refusals(self, desk: DeskStanding) -> list[tuple[str, str]]:
        """What it did not take in of ours, newer than its last receipt."""
        heard, words = desk.heard_at, self._words
        said: list[tuple[str, str]] = []
        for one in self._refused:
            if one.desk_title == desk.title and (heard is None or one.at >= heard):
                reason = words.wording.say(one.refusal.word) if one.refusal else ""
                text = self.tr("It refused a file of ours {when}: {reason}")
                said.append((text.format(when=words.ago(one.at), reason=reason), "error"))
        return said[:_SAID]

    def _send(self) -> None:
        if self.partner is not None:
            self.sending.emit(self.partner.party)
