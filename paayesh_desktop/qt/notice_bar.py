"""Sentences that the program has for the person at the start, one at a time, above the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled


class NoticeBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        box = styled(QFrame(self), "noteWarn")
        self._text = QLabel(box)
        self._text.setWordWrap(True)
        self._seen = styled(QPushButton(self.tr("Understood"), box), "quiet")
        self._seen.clicked.connect(self._next)
        inner = QHBoxLayout(box)
        inner.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        inner.addWidget(self._text, 1)
        inner.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignVCenter)
        around = QHBoxLayout(self)
        around.setContentsMargins(look.px(24), look.px(10), look.px(24), 0)
        around.addWidget(box)
        self.hide()

    def show_notice(self, text: str) -> None:
        self._waiting.append(text)
        self._text.setText(self._waiting[0])
        self.show()

    def _next(self) -> None:
        self._waiting.pop(0)
        if self._waiting:
            self._text.setText(self._waiting[0])
        else:
            self.hide()
