"""A small form that opens in place: its fields under each other, what is wrong, save and cancel."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel


class InlineForm(QFrame):
    """`saved` on its filled button or Ctrl+Enter, `cancelled` on the other or Escape."""

    saved = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "soft")
        self.setAccessibleName(title)
        px = look.px
        self._look = look
        self._first: QWidget | None = None
        self._problem = styled(TextLabel("", self), "error")
        self._problem.hide()
        self.save = styled(QPushButton(save, self), "primary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.save.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.cancelled)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(8))
        self._title = styled(QLabel(title, self), "title")
        column.addWidget(self._title)
        column.addLayout(self.fields)
        column.addWidget(self._problem)
        column.addLayout(row)
        keys = ((QKeySequence(Qt.Key.Key_Escape), self.cancelled),)
        keys += ((QKeySequence("Ctrl+Return"), self.saved),)
        for key, signal in keys:
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, name: str, widget: QWidget, hint: str = "") -> None:
        """A field under its name; *hint* says beneath what belongs there."""
        label = styled(QLabel(name, self), "field")
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        if hint:
            widget.setAccessibleDescription(hint)
        if self._first is None:
            self._first = widget
        else:
            self.fields.addSpacing(self._look.px(4))
        self.fields.addWidget(label)
        self.fields.addWidget(widget)
        if hint:
            self.fields.addWidget(styled(TextLabel(hint, self), "faint"))

    def add_row(self, fields: Sequence[tuple[str, QWidget]], hint: str = "") -> None:
        """Fields beside each other, each under its name; *hint* beneath belongs to all."""
        if self._first is not None:
            self.fields.addSpacing(self._look.px(4))
        row = QHBoxLayout()
        row.setSpacing(self._look.px(12))
        for name, widget in fields:
            label = styled(QLabel(name, self), "field")
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(hint)
            self._first = self._first or widget
            column = QVBoxLayout()
            column.setSpacing(self._look.px(4))
            column.addWidget(label)
            column.addWidget(widget)
            row.addLayout(column, 1)
        self.fields.addLayout(row)
        if hint:
            self.fields.addWidget(styled(TextLabel(hint, self), "faint"))

    def complain(self, problem: str, field: QWidget | None = None) -> None:
        """Say what is wrong, and go to the field where it is."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if field is not None:
            field.setFocus()

    def begin(self) -> None:
        """Start with the first field."""
        if self._first is not None:
            self._first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin()
