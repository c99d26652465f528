"""The recovery sheet: the desk's key on paper, against forgotten passphrases."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.digit_groups import DigitGroups
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

_ACROSS = 4


class SheetCard(SectionCard):
    """`wanted` when the sheet is to be shown, `printing` when it is to be printed, `restoring` when
    the key is to be brought back from one. The digits stay only until they are put away."""

    wanted = Signal()
    printing = Signal()
    restoring = Signal()
    put_away = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Recovery sheet"))
        hint = self.tr(
            "Whoever has this sheet has the key. Print it or copy it by hand, once, and close it"
            " away in a sealed envelope; it brings the key back when every passphrase is forgotten."
        )
        self.column.addWidget(styled(TextLabel(hint, self), "muted"))
        self.groups = DigitGroups(look, wording, _ACROSS, self)
        self.print = styled(QPushButton(self.tr("Print the sheet"), self), "primary")
        self.print.clicked.connect(self.printing)
        self.away = QPushButton(self.tr("I have put it away"), self)
        self.away.clicked.connect(self.hide_sheet)
        self._shown = QWidget(self)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(look.px(8))
        shown.addWidget(self.groups)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.print)
        row.addWidget(self.away)
        row.addStretch(1)
        shown.addLayout(row)
        self._shown.hide()
        self.column.addWidget(self._shown)
        self.show_button = QPushButton(self.tr("Make the sheet…"), self)
        self.show_button.clicked.connect(self.wanted)
        self.restore_button = QPushButton(self.tr("Bring the key back…"), self)
        self.restore_button.clicked.connect(self.restoring)
        self._asking = QWidget(self)
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(look.px(8))
        asking.addWidget(self.show_button)
        asking.addWidget(self.restore_button)
        asking.addStretch(1)
        self.foot.addWidget(self._asking)
        self.sheet: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        return bool(self.sheet)

    def show_room(self, *, may_show: bool, may_restore: bool) -> None:
        self.show_button.setVisible(may_show)
        self.restore_button.setVisible(may_restore)

    def show_sheet(self, groups: Sequence[str]) -> None:
        """For as long as it takes to bring it onto paper."""
        self.sheet = tuple(groups)
        self.groups.show_digits(" ".join(groups), self.tr("The key of the desk"))
        self._shown.show()
        self._asking.hide()
        self.print.setFocus()

    def hide_sheet(self) -> None:
        """Nothing of it stays."""
        if self.sheet:
            self.sheet = ()
            self.groups.show_digits("", "")
            self._shown.hide()
            self._asking.show()
            self.put_away.emit()
