"""The field for a text of several lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from paayesh_desktop.domain.text import normalise

_NOT_LEAVING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
_LONGEST_NOTE = 8000


class TextEdit(QTextEdit):
    """Plain text from right to left, cleaned by `text.normalise`; Tab goes to the next field.

    A QTextEdit although the text is plain: QPlainTextEdit puts Persian on the left.
    """

    edited = Signal(object)
    """Told while typing, with the clean text."""
    changed = Signal(object)
    """Told when the field is left with another text than before, with the clean text."""
    problem_changed = Signal(str)
    """Told when the text becomes too long (a sentence) or right again (empty)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._marked = ""
        self._longest = _LONGEST_NOTE
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setProperty("invalid", False)
        self.textChanged.connect(self._follow)

    def value(self) -> str:
        """The clean text; empty when there is none."""
        return normalise(self.toPlainText())

    def set_value(self, text: str) -> None:
        """Show *text*; nothing is told, since nobody entered it."""
        self._kept = normalise(text)
        self._show(self._kept)
        self._mark()

    def set_longest(self, characters: int) -> None:
        """Refuse texts of more than *characters*."""
        self._longest = characters

    def problem(self) -> str:
        """Why the text cannot be kept; empty when all is well."""
        text = self.value()
        if len(text) <= self._longest:
            return ""
        return self.tr("The text is too long by {count} characters. Please shorten it.").format(
            count=self.locale().toString(len(text) - self._longest)
        )

    def finish(self) -> None:
        """Clean the text and tell of a new one."""
        self._mark()
        text = self.value()
        if self._marked or text == self._kept:
            return
        self._kept = text
        self._show(text)
        self.changed.emit(text)

    def _show(self, text: str) -> None:
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def _follow(self) -> None:
        if self._marked:
            self._mark()
        self.edited.emit(self.value())

    def _mark(self) -> None:
        problem = self.problem()
        if problem == self._marked:
            return
        self._marked = problem
        self.setProperty("invalid", bool(problem))
        self.setAccessibleDescription(problem)
        self.style().unpolish(self)
        self.style().polish(self)
        self.problem_changed.emit(problem)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEAVING:
            self.finish()
