"""The number and the date of a letter, for what is done with many forms at once."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.inline_form import InlineForm

_LONGEST = 200


class LetterForm(InlineForm):
    """`written` with the purpose, the forms, the number and the date of the letter."""

    written = Signal(object, object, str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", self.tr("Record the letter"), parent)
        self.number = QLineEdit(self)
        self.number.setMaxLength(_LONGEST)
        self.on = DateEdit(self)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        for name, field, share in (
            (self.tr("Number of the letter"), self.number, 3),
            (self.tr("Date of the letter"), self.on, 2),
        ):
            label = styled(QLabel(name, self), "field")
            label.setBuddy(field)
            field.setAccessibleName(name)
            column = QVBoxLayout()
            column.setSpacing(look.px(4))
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, share)
        self.fields.addLayout(row)
        self._purpose: object = None
        self._forms: tuple[UUID, ...] = ()
        self.saved.connect(self._write)
        self.cancelled.connect(self.hide)
        for field in (self.number, self.on):
            field.returnPressed.connect(self._write)
        self.hide()

    def ask(self, purpose: object, title: str, forms: Sequence[UUID], day: date) -> None:
        """Open for these forms; the letter is usually of *day*."""
        self._purpose, self._forms = purpose, tuple(forms)
        self.set_title(title)
        self.complain("")
        self.on.set_today(day)
        self.on.set_value(day)
        self.show()
        self.number.setFocus()

    def _write(self) -> None:
        number, day = single_line(self.number.text()), self.on.value()
        if not number:
            self.complain(self.tr("Write the number of the letter."), self.number)
        elif day is None or self.on.problem():
            self.complain(self.on.problem() or self.tr("Write the date of the letter."), self.on)
        else:
            self.hide()
            self.number.clear()
            self.written.emit(self._purpose, self._forms, number, day)
