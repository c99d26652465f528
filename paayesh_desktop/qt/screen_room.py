"""A window is as large as it was drawn for, or fills a screen that holds no more."""

from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SIZE = 1366, 768
_FRAME = 8, 40
"""What a desktop puts round a window, at least."""


def take_room(window: QWidget) -> None:
    """Before *window* is shown. On the screens of most offices its foot would lie beneath the edge
    of the screen, and with it what tells that the work is saved."""
    window.resize(*SIZE)
    if QGuiApplication.platformName() == "offscreen":  # nobody looks, and the screen is a small one
        return
    room = window.screen().availableSize()
    if room.width() < SIZE[0] + _FRAME[0] or room.height() < SIZE[1] + _FRAME[1]:
        window.setWindowState(QtCore.Qt.WindowState.WindowMaximized)
