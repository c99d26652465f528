"""Thirty digits large enough to be read out, with their QR code and what they are for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.digit_groups import DigitGroups
from paayesh_desktop.qt.widgets.qr_code import QrCode
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording


class DigitsCard(SectionCard):
    """`printing` when they are wanted on paper, `copied` when they were put on the clipboard."""

    printing = Signal()
    copied = Signal()

    def __init__(
        self,
        look: Look,
        wording: Wording,
        title: str,
        hint: str,
        parent: QWidget | None = None,
        *,
        columns: int = 3,
        printable: bool = False,
    ) -> None:
        super().__init__(look, title, hint, parent)
        self._digits = ""
        self._name = title
        self.groups = DigitGroups(look, wording, columns, self)
        self.code = QrCode(look, parent=self)
        copy = QPushButton(self.tr("Copy"), self)
        copy.setAccessibleName(self.tr("Copy the digits"))
        copy.clicked.connect(self._copy)
        self.print = QPushButton(self.tr("Print…"), self)
        self.print.setAccessibleName(self.tr("Print the digits"))
        self.print.clicked.connect(self.printing)
        self.print.setVisible(printable)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.px(16))
        row.addWidget(self.groups)
        row.addWidget(self.code)
        row.addStretch(1)
        self.column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        buttons.addWidget(copy)
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        self.remark = styled(TextLabel("", self), "faint")
        self.remark.hide()
        below = QVBoxLayout()
        below.setSpacing(look.px(6))
        below.addLayout(buttons)
        below.addWidget(self.remark)
        self.foot.addLayout(below)

    def show_digits(self, digits: str, remark: str = "") -> None:
        self._digits = digits
        self.groups.show_digits(digits, self._name)
        self.code.show_text(digits, self.tr("QR code of the thirty digits"))
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._digits)
        self.copied.emit()
