"""Questions about something and their answers; both can be written here."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.form_sheet import Asked
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel


class QuestionList(SectionCard):
    """`asked` with the field (None: all of it) and the text, `answered` with the question and the
    text."""

    asked = Signal(object, str)
    answered = Signal(object, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Questions and answers"))
        self._look = look
        self._about: UUID | None = None
        self._shown: tuple[tuple[Asked, ...], bool] | None = None
        self._names: Mapping[UUID, str] = {}
        self._text = QLineEdit(self)
        self._text.setMaxLength(4000)
        self._send = QPushButton(self.tr("Ask"), self)
        self._send.clicked.connect(self._ask)
        self._text.returnPressed.connect(self._ask)
        self._entry = QWidget(self)
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._send)
        self.foot.addWidget(self._entry)
        self.ask_about(None)

    def show_questions(
        self, asked: Sequence[Asked], names: Mapping[UUID, str], *, may_ask: bool
    ) -> None:
        """*names* are those of the fields that questions may be about."""
        if (tuple(asked), may_ask) == self._shown:
            return
        self._shown = tuple(asked), may_ask
        self.clear()
        self._names = names
        self._entry.setVisible(may_ask)
        for one in asked:
            self.column.addWidget(self._made(one))
        if not asked:
            text = self.tr("Nobody has asked anything.")
            self.column.addWidget(styled(TextLabel(text, self), "muted"))

    def ask_about(self, field: UUID | None) -> None:
        """The next question is about *field*."""
        self._about = field
        name = self._names.get(field, "") if field else ""
        hint = self.tr("Your question about {name}").format(name=name) if name else ""
        self._text.setPlaceholderText(hint or self.tr("Your question"))
        self._text.setAccessibleName(self._text.placeholderText())
        if field is not None:
            self._text.setFocus()

    def _ask(self) -> None:
        if self._text.text().strip():
            self.asked.emit(self._about, self._text.text())
            self._text.clear()

    def _made(self, one: Asked) -> QFrame:
        frame = styled(QFrame(self), "soft")
        px = self._look.px
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        field = one.question.field_id
        about = self._names.get(field, "") if field else ""
        head = self.tr("{who}, about {what}").format(who=one.by, what=about) if about else one.by
        column.addWidget(styled(TextLabel(head, frame), "faint"))
        column.addWidget(TextLabel(one.question.text, frame))
        for given in one.replies:
            column.addWidget(styled(TextLabel(given.by, frame), "faint"))
            column.addWidget(styled(TextLabel(given.reply.text, frame), "muted"))
        if not one.replies:
            column.addLayout(self._answering(one, frame))
        return frame

    def _answering(self, one: Asked, parent: QWidget) -> QHBoxLayout:
        answer = QLineEdit(parent)
        answer.setMaxLength(4000)
        answer.setPlaceholderText(self.tr("Answer"))
        answer.setAccessibleName(
            self.tr("Answer to: {question}").format(question=one.question.text)
        )
        send = QPushButton(self.tr("Answer it"), parent)
        send.setAccessibleName(f"{send.text()}: {one.question.text}")

        def give() -> None:
            if answer.text().strip():
                self.answered.emit(one.question.id, answer.text())

        answer.returnPressed.connect(give)
        send.clicked.connect(give)
        row = QHBoxLayout()
        row.addWidget(answer, 1)
        row.addWidget(send)
        return row
