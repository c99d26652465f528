"""A label of several lines that begins at the reading side of its window, whatever it says.

Qt's own label puts a text in Latin letters at the left even in a window that reads from the right.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget


class TextLabel(QLabel):
    """Plain text, wrapped."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        align(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            align(self)


def align(label: QLabel) -> None:
    """Begin at the reading side, whatever letters *label* shows."""
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if label.isRightToLeft() else flag.AlignLeft
    label.setAlignment(side | flag.AlignAbsolute | flag.AlignVCenter)
