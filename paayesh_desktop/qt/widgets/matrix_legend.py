"""What the shapes of a matrix mean, in a line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.matrix_model import CellLook
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.icon_label import IconLabel


class MatrixLegend(QWidget):
    """*more* says what the marks in the corners are."""

    def __init__(
        self, look: Look, looks: Sequence[CellLook], more: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        flow = FlowLayout(look.px(14), self)
        for mark in looks:
            box = QWidget(self)
            line = QHBoxLayout(box)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(look.px(5))
            token = "muted" if mark.kind == "plain" else mark.kind
            line.addWidget(IconLabel(look, mark.icon, token, 14, box))
            line.addWidget(styled(QLabel(mark.word, box), "muted"))
            flow.addWidget(box)
        if more:
            flow.addWidget(styled(QLabel(more, self), "muted"))
