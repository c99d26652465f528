"""Sending a form back to its unit: lines are ticked, and each gets its reason."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.return_lines import REASON, TICK, ReturnLines
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

_ROW = 38
_ENTRY, _TITLE = 130, 280


class ReturnPanel(QWidget):
    """`confirmed` carries the reasons by line and the remark, `cancelled` that nothing is sent."""

    confirmed = Signal(object, str)
    cancelled = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self._wording = wording
        self.model = ReturnLines(wording, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Lines that go back, with their reasons"))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.CurrentChanged
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(0, px(_TITLE))
        self.table.setColumnWidth(1, px(_ENTRY))
        self.table.clicked.connect(self._clicked)
        self.remark = QLineEdit(self)
        self.remark.setMaxLength(2000)
        self.remark.setPlaceholderText(self.tr("A word to the unit about the whole form"))
        self.remark.setAccessibleName(self.remark.placeholderText())
        self._count = styled(QLabel(self), "muted")
        self.confirm = styled(QPushButton(self.tr("Send back to the unit"), self), "primary")
        self.cancel = styled(QPushButton(self.tr("Not now"), self), "quiet")
        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.cancelled)
        self.model.picked.connect(self._picked)
        words = self.tr(
            "Tick what has to be corrected and write why. The unit gets the form again as the next"
            " version, with your reasons beside the lines; this version stays as it is."
        )
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(styled(QLabel(self.tr("Send back with reasons"), self), "h2"))
        column.addWidget(styled(TextLabel(words, self), "muted"))
        column.addWidget(self.table, 1)
        column.addWidget(self.remark)
        column.addLayout(foot)

    def show_lines(self, lines: Sequence[Line], entries: Sequence[str]) -> None:
        self.model.set_lines(lines, entries)
        self.remark.clear()
        self._picked()
        self.table.setFocus()
        self.table.setCurrentIndex(self.model.index(0, TICK))

    def _picked(self) -> None:
        reasons = self.model.reasons()
        missing = sum(not reason for reason in reasons.values())
        digits = self._wording.digits
        pattern = self.tr("{count} lines go back")
        if missing:
            pattern = self.tr("{count} lines go back, {missing} still without a reason")
        self._count.setText(
            pattern.format(count=digits(str(len(reasons))), missing=digits(str(missing)))
        )
        self.confirm.setEnabled(bool(reasons) and not missing)

    def _clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.column() != TICK:
            self.table.edit(self.model.index(index.row(), REASON))

    def _confirm(self) -> None:
        self.confirmed.emit(self.model.reasons(), normalise(self.remark.text()))
