"""A target bar with what it compares above it: done against due, spent against time."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.target_bar import TargetBar


class BarLine(QWidget):
    """Title at the reading side, figures at the other, the bar beneath."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._words = styled(ElidedLabel("", self), "muted")
        self._bar = TargetBar(look, parent=self)
        line = QHBoxLayout()
        line.addWidget(styled(QLabel(title, self), "field"))
        line.addStretch(1)
        line.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(line)
        column.addWidget(self._bar)

    def show_state(self, state: BarState, words: str) -> None:
        self._words.setText(words)
        self._bar.show_state(state, f"{self._title}: {words}")
