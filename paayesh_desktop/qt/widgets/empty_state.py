"""What a page says while it has nothing to show: what belongs here, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled

_ICON = 40
_WIDTH = 460


class EmptyState(QWidget):
    """`acted` when its one *button* is pressed; without *action* there is none."""

    acted = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        *,
        title: str,
        text: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._picture = QLabel(self)
        heading = styled(QLabel(title, self), "h2")
        words = self._words = styled(QLabel(text, self), "muted")
        words.setWordWrap(True)
        words.setFixedWidth(look.px(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setSpacing(look.px(10))
        layout.addStretch(2)
        for label in (self._picture, heading, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button = styled(QPushButton(action, self), "primary")
        self.button.clicked.connect(self.acted)
        self.button.setVisible(bool(action))
        layout.addSpacing(look.px(6))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        look.changed.connect(self._draw)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the font of the style sheet known, and with it the height of the words."""
        super().showEvent(event)
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._icon, "accent", _ICON))
