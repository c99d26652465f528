"""A question above the fields: these entries would change, field by field; take them or not?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.line_changes import LineChange, LineChanges
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel

_ROW = 32
_MOST_ROWS = 6
_NUMBER, _VALUE = 56, 150


class ChangeBar(QFrame):
    """`agreed` or `declined`; hidden until it is asked."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.px
        styled(self, "noteInfo")
        self.words = TextLabel("", self)
        self.more = TextLabel("", self)
        self.yes = styled(QPushButton(self), "primary")
        self.no = styled(QPushButton(self), "quiet")
        self.model = LineChanges(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("What would change, line by line"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, px(_NUMBER))
        for column in (2, 3):
            self.table.setColumnWidth(column, px(_VALUE))
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.declined)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(IconLabel(look, icon, "info", 18, self))
        head.addWidget(self.words, 1)
        head.addWidget(self.yes)
        head.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(10))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self.more)
        self.hide()

    def ask(
        self, words: str, changes: Sequence[LineChange], *, yes: str, no: str, more: str = ""
    ) -> None:
        """Show what would change; *more* says what did not fit."""
        px = self._look.px
        self.words.setText(words)
        self.yes.setText(yes)
        self.no.setText(no)
        self.yes.setVisible(bool(changes))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.model.set_rows(changes)
        self.table.setVisible(bool(changes))
        rows = min(len(changes), _MOST_ROWS)
        self.table.setFixedHeight(px(_ROW) * rows + self.table.horizontalHeader().height() + 4)
        self.show()
        (self.yes if changes else self.no).setFocus()
