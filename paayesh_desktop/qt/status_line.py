"""The line at the foot that says in words whether the work is safe."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel

NOTED = 8_000
"""Milliseconds for which a passing remark is shown."""


class StatusLine(QFrame):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.saved = QLabel(self)
        self.backed_up = QLabel(self)
        self.exchanged = ElidedLabel(parent=self)
        self.noted = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(5), look.px(24), look.px(5))
        row.setSpacing(look.px(16))
        row.addWidget(self.saved)
        row.addWidget(self.backed_up)
        row.addWidget(self.exchanged, 1)
        row.addStretch(1)
        row.addWidget(self.noted)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(NOTED)
        self._passing.timeout.connect(self.noted.clear)

    def note(self, text: str) -> None:
        """A remark that goes away by itself."""
        self.noted.setText(text)
        self._passing.start()
