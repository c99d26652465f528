"""A question with several fields and one verb, over the window that asks it."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.scroll_pane import ScrollPane
from paayesh_desktop.qt.widgets.text_label import TextLabel

W = TypeVar("W", bound=QWidget)
_WIDTH = 460
_SPARE = 6
_FRAME = 40
"""What the desktop's own frame of a window takes, in pixels."""


class FieldsDialog(QDialog):
    """`submitted` when the verb was pressed. It stays open until whoever asked is content and calls
    `accept`; `refuse` shows what is amiss."""

    submitted = Signal()

    def __init__(
        self, look: Look, parent: QWidget | None, *, title: str, words: str, verb: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        heading = styled(QLabel(title, self), "h2")
        heading.setWordWrap(True)
        told = styled(TextLabel(words, self), "muted")
        self._problem = styled(TextLabel(parent=self), "error")
        told.setVisible(bool(words))
        self._problem.hide()
        self.verb = styled(QPushButton(verb, self), "primary")
        self.verb.setDefault(True)
        self.verb.clicked.connect(self.submitted)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._order: list[QWidget] = []
        body = QWidget(self)
        self._fields = QVBoxLayout(body)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(look.px(4))
        self._frame = ScrollPane(body, self)
        self._inside = body
        self._feet = QHBoxLayout()
        self._feet.setSpacing(look.px(8))
        self._feet.addWidget(self.verb)
        self._feet.addWidget(self.cancel)
        self._feet.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(18))
        column.setSpacing(look.px(10))
        for widget in (heading, told):
            column.addWidget(widget)
        column.addWidget(self._frame, 1)
        column.addWidget(self._problem)
        column.addLayout(self._feet)

    def add(self, label: str, field: W, *, stretch: int = 0) -> W:
        """One more field under its name."""
        if label:
            name = styled(QLabel(label, self), "field")
            name.setBuddy(field)
            self._fields.addWidget(name)
            field.setAccessibleName(label)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
        self._fields.addWidget(field, stretch)
        self._fields.addSpacing(self._look.px(6))
        self._order.append(field)
        return field

    def add_button(self, text: str) -> QPushButton:
        """One more thing to press beside the verb."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        self._feet.addWidget(button)
        return button

    def refuse(self, text: str) -> None:
        """Say why it cannot be done so; what was typed stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.verb.setEnabled(True)

    @property
    def problem(self) -> str:
        return self._problem.text()

    def sizeHint(self) -> QSize:
        """All fields where the screen has room for them; else they scroll."""
        hint = super().sizeHint()
        width = max(hint.width(), self._look.px(_WIDTH))
        fields = self._inside.sizeHint().height() - self._frame.sizeHint().height()
        tall = self._height(width) + fields + self._look.px(_SPARE)
        return QSize(width, min(tall, self.screen().availableGeometry().height() - _FRAME))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resize(self.sizeHint().expandedTo(self.minimumSize()))
        if self._order:
            QWidget.setTabOrder(self._order[-1], self.verb)
            QWidget.setTabOrder(self.verb, self.cancel)
            self._order[0].setFocus()

    def _height(self, width: int) -> int:
        """As tall as the wrapped words need."""
        column = self.layout()
        assert column is not None  # noqa: S101 - made above
        return max(column.totalHeightForWidth(width), super().sizeHint().height())
