"""Beside the issued papers: how one is verified, what is known of the chosen one, or the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.issued_card import IssuedCard
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.verification_card import VerificationCard
from paayesh_desktop.services.reporting.issued_papers import IssuedLine
from paayesh_desktop.services.reporting.verifying import Verification
from paayesh_desktop.services.wording import Wording

_SHOWN = 20
"""Papers of one file that get a card each; the others are counted."""


class VerifyingPanel(QWidget):
    """`compared` and `wanted_again` with an `IssuedLine`."""

    compared = Signal(object)
    wanted_again = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self.found: tuple[Verification, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(12))
        self.show_guide()

    def show_guide(self) -> None:
        """Nothing was asked yet."""
        self._clear()
        card = SectionCard(self._look, self.tr("How a paper is verified"), parent=self)
        for text in (
            self.tr(
                "The code alone tells which paper was issued under it: its title, when, by whom,"
                " and what it would say otherwise today. Compare that with what you hold."
            ),
            self.tr(
                "The PDF file tells more: every page is compared with what was issued, and the"
                " pages are named that do not show it."
            ),
            self.tr(
                "In doubt about a sheet of paper, have the paper shown as it was issued and lay"
                " it beside the sheet."
            ),
        ):
            card.column.addWidget(styled(TextLabel(text, card), "muted"))
        self._column.addWidget(card)

    def show_line(self, line: IssuedLine) -> None:
        """What is known of a paper of the list."""
        self._clear()
        card = IssuedCard(self._look, self._wording, line, self)
        card.compared.connect(self.compared)
        card.wanted_again.connect(self.wanted_again)
        self._column.addWidget(card)

    def show_found(self, found: Sequence[Verification], files: str) -> None:
        """The answers, those first that are not as they should be; *files* are the names of what
        was handed over."""
        self._clear()
        self.found = tuple(found)
        if len(found) > 1:
            self._column.addWidget(styled(TextLabel(self._told(files), self), "title"))
        ordered = sorted(found, key=lambda one: one.standing.is_good)
        for one in ordered[:_SHOWN]:
            card = VerificationCard(self._look, self._wording, one, self)
            card.wanted_again.connect(self.wanted_again)
            self._column.addWidget(card)
        if len(ordered) > _SHOWN:
            more = self.tr("And {count} more papers.")
            count = self._wording.whole(len(ordered) - _SHOWN)
            self._column.addWidget(styled(TextLabel(more.format(count=count), self), "muted"))

    def _told(self, files: str) -> str:
        whole = self._wording.whole
        good = sum(one.standing.is_good for one in self.found)
        if good == len(self.found):
            every = self.tr("{count} papers in {files}, all of them genuine.")
            return every.format(count=whole(good), files=files)
        said = self.tr("{count} papers in {files}: {good} genuine, {others} not.")
        return said.format(
            count=whole(len(self.found)),
            files=files,
            good=whole(good),
            others=whole(len(self.found) - good),
        )

    def _clear(self) -> None:
        self.found = ()
        empty(self._column, at_once=True)
