"""A line edit that holds a value of the domain: what date and number edits have in common."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

Value = TypeVar("Value")

_GAP = 6  # logical pixels between the text, what stands beside it and the frame
_NOT_LEAVING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class ValueEdit(QLineEdit, Generic[Value]):
    """Reads what is typed all the time, judges it and rewrites it when the entry is finished.

    An entry is finished by leaving the field or by Enter; Escape takes it back. A text that cannot
    be read never replaces the value: `changed` is not told, `problem` says why and the dynamic
    property ``invalid`` is for the style sheet.
    """

    edited = Signal(object)
    """Told while typing, with the new value or None."""
    changed = Signal(object)
    """Told when an entry is finished and has another value than before."""
    problem_changed = Signal(str)
    """Told when the field becomes wrong (a sentence) or right again (empty)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Value | None = None
        self._kept: Value | None = None
        self._problem = ""
        self._marked = ""
        self._note = ""
        self._aside: QWidget | None = None
        font = QFont()
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        # figures run from left to right; alone in a field of the other direction they would jump
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(
            Qt.AlignmentFlag.AlignRight
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
        self.setProperty("invalid", False)
        self.textEdited.connect(self._follow)
        self.returnPressed.connect(self.finish)

    def value(self) -> Value | None:
        """What the text means now; None when it is empty or has a problem."""
        return self._value

    def set_value(self, value: Value | None) -> None:
        """Show *value*; nothing is told, since nobody entered it."""
        self._value = self._kept = value
        self._problem = ""
        self._mark()
        self._show()

    def problem(self) -> str:
        """Why the text is no value, for the person who typed it; empty when all is well."""
        return self._problem

    def finish(self) -> None:
        """Judge the entry, rewrite it and tell of a new value."""
        self._mark()
        if self._problem:
            return
        self._show()
        if self._value != self._kept:
            self._kept = self._value
            self.changed.emit(self._value)

    def _read(self, text: str) -> tuple[Value | None, str]:
        """The value of *text*, or None and the problem."""
        raise NotImplementedError

    def _written(self, value: Value) -> str:
        raise NotImplementedError

    def _retranslate(self) -> None:
        """Say everything again in the language of now."""

    def _enter(self, value: Value | None) -> None:
        """Take *value* as if it had been typed."""
        self._problem = ""
        self._mark()
        told = value != self._value
        self._value = value
        self._show()
        if told:
            self.edited.emit(value)

    def _show(self) -> None:
        text = "" if self._value is None else self._written(self._value)
        if text != self.text():
            self.setText(text)

    def _put_beside(self, widget: QWidget) -> None:
        """Let *widget* stand in the field, after the text in the reading direction."""
        self._aside = widget
        self._place_aside()

    def _place_aside(self) -> None:
        if self._aside is None:
            return
        hint = self._aside.sizeHint()
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = _GAP if mirrored else self.width() - hint.width() - _GAP
        height = min(hint.height(), self.height())
        self._aside.setGeometry(side, (self.height() - height) // 2, hint.width(), height)
        room = hint.width() + _GAP if hint.width() > 0 else 0
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def _follow(self, text: str) -> None:
        value, self._problem = self._read(text)
        if not self._problem:
            self._mark()
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _mark(self) -> None:
        self.setAccessibleDescription(self._problem or self._note)
        if self._problem == self._marked:
            return
        self._marked = self._problem
        self.setProperty("invalid", bool(self._problem))
        self.style().unpolish(self)
        self.style().polish(self)
        self.problem_changed.emit(self._problem)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LocaleChange}:
            self._retranslate()
            if not self._problem:
                self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._problem:
            self._show()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEAVING:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        untouched = self._value == self._kept and not self._problem
        if event.key() == Qt.Key.Key_Escape and not untouched:
            self._enter(self._kept)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_aside()
