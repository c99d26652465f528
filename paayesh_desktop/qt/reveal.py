"""Bring a part of a long page to the top of what is seen."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal(area: QScrollArea, part: QWidget, margin: int) -> None:
    """Scroll *area* to *part*, once what has just been put into the page has its place."""

    def scroll() -> None:
        body = area.widget()
        if body is not None and body.isAncestorOf(part):
            layout = body.layout()
            if layout is not None:
                layout.activate()
            top = part.mapTo(body, QPoint(0, 0)).y()
            area.verticalScrollBar().setValue(max(0, top - margin))

    QTimer.singleShot(0, area, scroll)
