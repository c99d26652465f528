"""The questions on one line of a form, with their answers, and a field to ask or to answer."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.form_sheet import Asked, Line
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel


class FieldQuestions(QFrame):
    """`asked` carries the key of the line and the text, `answered` the key of the question and the
    text, `closed` the key of the line."""

    asked = Signal(object, str)
    answered = Signal(object, str)
    closed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "soft")
        px = look.px
        self._look = look
        self.line_id: UUID | None = None
        self._waiting: UUID | None = None
        self._said = QVBoxLayout()
        self._said.setSpacing(px(4))
        self.words = QLineEdit(self)
        self.words.setMaxLength(2000)
        self.send = QPushButton(self)
        self.send.clicked.connect(self._send)
        self.words.returnPressed.connect(self._send)
        self.close_button = styled(QPushButton(self.tr("Close"), self), "quiet")
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.send)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.addLayout(self._said)
        column.addLayout(row)

    def show_line(self, line: Line) -> None:
        """The questions of *line*; the oldest one that waits is answered first."""
        self.line_id = line.id
        empty(self._said)
        for asked in line.questions:
            self._show(asked)
        open_ones = (asked for asked in line.questions if not asked.replies)
        first = next(open_ones, None)
        self._waiting = first.question.id if first else None
        placeholder = self.tr("Your answer…") if first else self.tr("What do you want to know?")
        self.words.setPlaceholderText(placeholder)
        self.words.setAccessibleName(placeholder)
        self.send.setText(self.tr("Answer") if first else self.tr("Ask"))
        self.words.clear()

    def _show(self, asked: Asked) -> None:
        question = self.tr("{person} asked: {text}")
        self._say(question.format(person=isolate(asked.by), text=isolate(asked.question.text)))
        for replied in asked.replies:
            answer = self.tr("{person} answered: {text}")
            text = answer.format(person=isolate(replied.by), text=isolate(replied.reply.text))
            self._say(text, "muted")

    def _say(self, text: str, name: str = "") -> None:
        self._said.addWidget(styled(TextLabel(text, self), name))

    def _send(self) -> None:
        text = single_line(self.words.text())
        if not text or self.line_id is None:
            self.words.setFocus()
        elif self._waiting is not None:
            self.answered.emit(self._waiting, text)
        else:
            self.asked.emit(self.line_id, text)

    def _close(self) -> None:
        if self.line_id is not None:
            self.closed.emit(self.line_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)
