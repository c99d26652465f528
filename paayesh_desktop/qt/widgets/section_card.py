"""A card with a heading, a remark beside it, and room for what belongs to it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel


class SectionCard(QFrame):
    """*column* takes the content; *top* and *foot* keep what stays over and under it."""

    def __init__(
        self, look: Look, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.setAccessibleName(title)
        px = look.px
        self._title = styled(QLabel(title, self), "h2")
        self._note = styled(QLabel(self), "muted")
        self.head = QHBoxLayout()
        self.head.setSpacing(px(9))
        self.head.addWidget(self._title)
        self.head.addStretch(1)
        self.head.addWidget(self._note)
        self.top = QVBoxLayout()
        self.column = QVBoxLayout()
        self.column.setSpacing(px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(18), px(12), px(18), px(16))
        whole.setSpacing(px(8))
        whole.addLayout(self.head)
        if hint:
            whole.addWidget(styled(TextLabel(hint, self), "muted"))
        whole.addLayout(self.top)
        whole.addLayout(self.column)
        self.foot = QVBoxLayout()
        whole.addLayout(self.foot)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, text: str) -> None:
        self._note.setText(text)

    def clear(self) -> None:
        """Take the content out."""
        empty(self.column, at_once=True)


def rule(parent: QWidget) -> QFrame:
    """A hairline between two parts of a card."""
    return styled(QFrame(parent), "line")
