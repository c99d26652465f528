"""The keys that work in the fields of a form, whatever the layout of the keyboard."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QComboBox, QTextEdit, QWidget

from paayesh_desktop.qt.keyboard import latin


class Wish(Enum):
    """What a key asks for."""

    NEXT = auto()
    BACK = auto()
    UNDO = auto()
    REDO = auto()
    NOT_AVAILABLE = auto()
    NOT_DUE = auto()
    ASK = auto()
    NEXT_FORM = auto()
    NEXT_SECTION = auto()
    LAST_SECTION = auto()
    PAPER = auto()
    LARGER = auto()
    SMALLER = auto()
    PAPER_NEXT = auto()
    PAPER_BACK = auto()


_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS: Mapping[tuple[Qt.KeyboardModifier, Qt.Key], Wish] = {
    (_CTRL, Qt.Key.Key_Z): Wish.UNDO,
    (_CTRL | _SHIFT, Qt.Key.Key_Z): Wish.REDO,
    (_CTRL, Qt.Key.Key_Y): Wish.REDO,
    (_NONE, Qt.Key.Key_F2): Wish.NOT_AVAILABLE,
    (_NONE, Qt.Key.Key_F3): Wish.NOT_DUE,
    (_NONE, Qt.Key.Key_F6): Wish.ASK,
    (_NONE, Qt.Key.Key_F9): Wish.PAPER,
    (_CTRL, Qt.Key.Key_Return): Wish.NEXT_FORM,
    (_CTRL, Qt.Key.Key_Enter): Wish.NEXT_FORM,
    (_CTRL, Qt.Key.Key_PageDown): Wish.NEXT_SECTION,
    (_CTRL, Qt.Key.Key_PageUp): Wish.LAST_SECTION,
    (_ALT, Qt.Key.Key_PageDown): Wish.PAPER_NEXT,
    (_ALT, Qt.Key.Key_PageUp): Wish.PAPER_BACK,
    (_CTRL, Qt.Key.Key_Plus): Wish.LARGER,
    (_CTRL, Qt.Key.Key_Equal): Wish.LARGER,
    (_CTRL | _SHIFT, Qt.Key.Key_Plus): Wish.LARGER,
    (_CTRL, Qt.Key.Key_Minus): Wish.SMALLER,
}
_STEPS: Mapping[Qt.Key, Wish] = {
    Qt.Key.Key_Return: Wish.NEXT,
    Qt.Key.Key_Enter: Wish.NEXT,
    Qt.Key.Key_Down: Wish.NEXT,
    Qt.Key.Key_Up: Wish.BACK,
    Qt.Key.Key_Tab: Wish.NEXT,
    Qt.Key.Key_Backtab: Wish.BACK,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_RING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


def wish(event: QKeyEvent) -> Wish | None:
    """What the keys of *event* ask for wherever the focus is in a form."""
    letter = latin(event)
    key = Qt.Key(ord(letter.upper())) if letter else Qt.Key(event.key())
    return _KEYS.get((event.modifiers() & ~_IGNORED, key))


class FieldKeys(QObject):
    """Watches fields: `wished` carries the field and the wish, `entered` and `left` the field that
    got or lost the focus, `block_pasted` the field and a text of several cells.

    *last* and *first* say of a field whether Tab would leave what is shown.
    """

    wished = Signal(object, object)
    entered = Signal(object)
    left = Signal(object)
    block_pasted = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first: QWidget | None = None
        self.last: QWidget | None = None

    def watch(self, field: QWidget) -> None:
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind is QEvent.Type.FocusIn:
            self.entered.emit(watched)
        elif kind is QEvent.Type.FocusOut:
            if cast("QFocusEvent", event).reason() is not Qt.FocusReason.PopupFocusReason:
                self.left.emit(watched)
        elif isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride and self._asked(watched, event) is not None:
                event.accept()
                return True
            if kind is QEvent.Type.KeyPress:
                return self._press(watched, event)
        return False

    def _press(self, field: QWidget, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste) and not isinstance(field, QTextEdit):
            text = QGuiApplication.clipboard().text()
            if "\t" in text or "\n" in text.strip("\r\n"):
                self.block_pasted.emit(field, text)
                return True
        asked = self._asked(field, event)
        if asked is None:
            return False
        self.wished.emit(field, asked)
        return True

    def _asked(self, field: QWidget, event: QKeyEvent) -> Wish | None:
        key = Qt.Key(event.key())
        found, step = wish(event), _STEPS.get(key)
        if found is not None or step is None:
            return found
        if key in _RING:
            leaves = field is (self.last if step is Wish.NEXT else self.first)
        elif event.modifiers() & ~_IGNORED:
            leaves = False
        elif isinstance(field, QTextEdit):
            leaves = key not in _ENTER and _at_edge(field, step)
        else:
            leaves = not (isinstance(field, QComboBox) and field.view().isVisible())
        return step if leaves else None


def _at_edge(field: QTextEdit, step: Wish) -> bool:
    """Whether the cursor cannot go further up or down inside the text."""
    move = QTextCursor.MoveOperation
    cursor = field.textCursor()
    return not cursor.movePosition(move.Down if step is Wish.NEXT else move.Up)
