"""Thirty digits as somebody types them from a letter: six fields of five, or all pasted at once."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QWidget

from paayesh_desktop.bundle.fingerprint import plain
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.services.wording import Wording

GROUPS, EACH = 6, 5
_WIDTH = 78


class DigitsEdit(QWidget):
    """Digits of every keyboard count, anything else does not. `edited` while somebody types,
    `submitted` on Enter."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(6))
        grid.setVerticalSpacing(look.px(2))
        self.fields: list[QLineEdit] = []
        for place in range(GROUPS):
            number = styled(QLabel(wording.digits(str(place + 1)), self), "faint")
            field = QLineEdit(self)
            field.setMinimumWidth(look.px(_WIDTH))
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.textEdited.connect(partial(self._typed, place))
            field.returnPressed.connect(self.submitted)
            field.installEventFilter(self)
            grid.addWidget(number, 0, place, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(field, 1, place)
            self.fields.append(field)
        grid.setColumnStretch(GROUPS, 1)
        self.setFocusProxy(self.fields[0])

    def set_name(self, name: str) -> None:
        """*name* says whose digits are typed."""
        for place, field in enumerate(self.fields):
            number = self._wording.digits(str(place + 1))
            field.setAccessibleName(
                self.tr("{name}, group {number}").format(name=name, number=number)
            )

    def text(self) -> str:
        """The digits in Latin, the groups parted by spaces."""
        return " ".join(plain(field.text()) for field in self.fields).strip()

    def is_full(self) -> bool:
        return all(len(plain(field.text())) == EACH for field in self.fields)

    def clear(self) -> None:
        for field in self.fields:
            field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is pasted takes the place of what stands there; Backspace in an empty group goes
        back to the one before."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            place = next(at for at, field in enumerate(self.fields) if field is watched)
            if event.matches(QKeySequence.StandardKey.Paste):
                self._spread(place, plain(QApplication.clipboard().text()))
                return True
            empty = not self.fields[place].text()
            if event.key() == Qt.Key.Key_Backspace and empty and place:
                self.fields[place - 1].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _typed(self, place: int, text: str) -> None:
        digits = plain(text)
        if len(digits) > EACH:
            self._spread(place, digits)
        else:
            self._put(place, digits)
            if len(digits) == EACH and place + 1 < GROUPS:
                self.fields[place + 1].setFocus()
        self.edited.emit()

    def _spread(self, place: int, digits: str) -> None:
        """Fill the fields from *place* on; a whole number fills them from the first."""
        if len(digits) >= GROUPS * EACH:
            place = 0
        while digits and place < GROUPS:
            self._put(place, digits[:EACH])
            digits = digits[EACH:]
            place += 1
        last = min(place, GROUPS) - 1
        self.fields[max(0, last)].setFocus()
        self.edited.emit()

    def _put(self, place: int, digits: str) -> None:
        shown = self._wording.digits(digits)
        if self.fields[place].text() != shown:
            self.fields[place].setText(shown)
