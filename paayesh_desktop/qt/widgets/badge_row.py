"""The state of what a page is about, as a pill at its head, with a few words before it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.wording import Wording


class BadgeRow(QWidget):
    """*about* says what the pill is the state of, for those who hear it alone."""

    def __init__(self, look: Look, wording: Wording, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._about = about
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_state(self, shape: VerdictLook, words: str = "") -> None:
        empty(self._row)
        if words:
            self._row.addWidget(styled(QLabel(words, self), "muted"))
        self._row.addWidget(PillLabel(self._look, self._wording, shape, self._about, self))
        self._row.addStretch(1)
