"""Ctrl+letter means the same key whatever layout is on: Ctrl+س is Ctrl+S."""

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_LETTERS = dict(
    zip(
        "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوئيك",
        "qwertyuiop[]asdfghjkl;'zxcvbnm,m" + "d;",
        strict=True,
    )
)
"""The keys of the standard Persian layout (ISIRI 9147) by their letters; Arabic ي ك where they
stand on older layouts."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ASCII = 128
_NAMED = 0x1000000
"""From here on Qt's key codes are names, not letters."""


class LatinShortcuts(QObject):
    """An event filter of the application: takes a Ctrl or Alt key of the Persian layout that
    meant nothing for the Latin key in the same place."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        if not isinstance(event, QKeyEvent) or not event.modifiers() & _COMMANDS:
            return False
        letter = latin(event)
        if letter is None:
            return False
        key = Qt.Key(ord(letter.upper()))
        if not _press_shortcut(watched, QKeySequence(QKeyCombination(event.modifiers(), key))):
            again = QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers(), letter)
            QApplication.sendEvent(watched, again)
        return True


def latin(event: QKeyEvent) -> str | None:
    """The Latin letter of a Persian key; None when it is another key."""
    key = event.key()
    if key < _ASCII:
        return None
    if sys.platform == "win32":
        native = event.nativeVirtualKey()
        if ord("A") <= native <= ord("Z"):
            return chr(native).lower()
    typed = chr(key) if key < _NAMED else event.text()[:1]
    found = _LETTERS.get(typed, "")
    return found if found.isalpha() else None


def _press_shortcut(widget: QWidget, keys: QKeySequence) -> bool:
    for shortcut in widget.window().findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.key() == keys:
            shortcut.activated.emit()
            return True
    return False
