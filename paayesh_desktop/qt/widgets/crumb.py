"""Where a page of one thing belongs: the list it came from, and what stands beside its name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.icon_label import IconLabel


class Crumb(QWidget):
    """`left` when the list is wanted again."""

    left = Signal()

    def __init__(self, look: Look, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back = styled(QPushButton(place, self), "crumb")
        back.setAccessibleName(self.tr("Back to {place}").format(place=place))
        back.clicked.connect(self.left)
        towards = "chevron-left" if self.isRightToLeft() else "chevron-right"
        arrow = IconLabel(look, towards, "faint", 13, self)
        self._path = styled(ElidedLabel("", self), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(3))
        row.addWidget(back)
        row.addWidget(arrow)
        row.addWidget(self._path, 1)

    def show_path(self, *parts: str) -> None:
        self._path.setText(" · ".join(filter(None, parts)))
