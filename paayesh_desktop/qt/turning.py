"""Rows that become columns where a page is too narrow for them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from paayesh_desktop.qt.look import Look

_NARROW = 860
"""Pixels at 100 % text; about what stays of a screen of 1366 at 200 %, and more."""


class Turning(QObject):
    """Watches *page* and turns the layouts with these names in its form."""

    def __init__(self, look: Look, page: QWidget, names: Sequence[str]) -> None:
        super().__init__(page)
        self._look = look
        self._rows = [page.findChild(QBoxLayout, name) for name in names]
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            wide = event.size().width() >= self._look.px(_NARROW)
            direction = QBoxLayout.Direction
            for row in self._rows:
                if row is not None:
                    row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        return super().eventFilter(watched, event)
