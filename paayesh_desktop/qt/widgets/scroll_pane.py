"""A part of a page that is scrolled by itself, downwards only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from paayesh_desktop.qt.styled import styled


class ScrollPane(QScrollArea):
    """Shows *body* without a frame of its own. One with a *name* is reached by the keyboard and
    scrolled by its arrows; the others follow the fields inside them."""

    def __init__(
        self,
        body: QWidget,
        parent: QWidget | None = None,
        *,
        name: str = "",
        in_card: bool = False,
    ) -> None:
        super().__init__(parent)
        focus = Qt.FocusPolicy
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(focus.StrongFocus if name else focus.NoFocus)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        if in_card:
            styled(self, "inCard")
            styled(body, "inCard")
        else:
            body.setObjectName("scrollBody")
        self.setWidget(body)

    def show_top(self) -> None:
        self.verticalScrollBar().setValue(0)
