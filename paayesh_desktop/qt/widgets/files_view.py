"""Files that are looked at before anything of them is taken in: what can be done above, the list of
them, and beside it what the chosen one brings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.scroll_pane import ScrollPane
from paayesh_desktop.qt.widgets.text_label import TextLabel

_DETAILS = 210  # least height in pixels, where they stand below the list


class FilesView(QWidget):
    """`agreed` when what can be taken in is to be, `left` when nothing more is to be done here."""

    agreed = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = styled(QLabel(self), "h1")
        self.told = styled(TextLabel("", self), "muted")
        self.take = styled(QPushButton(self), "primary")
        self.back = QPushButton(self)
        self.take.clicked.connect(self.agreed)
        self.back.clicked.connect(self.left)

    def _arrange(self, buttons: Sequence[QPushButton], below: Sequence[QWidget]) -> None:
        """The head with *buttons*, and *below* it, the last of them with all the room."""
        px = self._look.px
        head = QHBoxLayout()
        head.setObjectName("files_head")
        head.setSpacing(px(10))
        titles = QVBoxLayout()
        titles.setSpacing(px(2))
        titles.addWidget(self.title)
        titles.addWidget(self.told)
        head.addLayout(titles, 1)
        for button in buttons:
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(14), px(24), px(14))
        whole.setSpacing(px(11))
        whole.addLayout(head)
        for widget in below:
            whole.addWidget(widget, widget is below[-1])
        self._turning = Turning(self._look, self, ("files_head", "files_body"))

    def _beside(self, view: RowView, details: QWidget, name: str) -> QWidget:
        """The list of the files and, beside it, the *details* of the chosen one."""
        view.setSortingEnabled(False)
        view.setAccessibleName(self.tr("Files and what they bring"))
        self._details = ScrollPane(details, self, name=name)
        self._details.setMinimumHeight(self._look.px(_DETAILS))
        page = QWidget(self)
        body = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        body.setObjectName("files_body")
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(self._look.px(14))
        body.addWidget(view, 6)
        body.addWidget(self._details, 5)
        return page
