"""Every move on a line of time: what it was, who made it in which role, when, and on what paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel

_DOT = 5
_SIDE = 26


@dataclass(frozen=True, slots=True)
class MoveWords:
    """One move in the reader's words. *kind* is its colour (ok, warn, bad, info, plain); *links*
    are papers, meetings and the like, by key and word."""

    title: str
    kind: str
    who: str
    when: str
    text: str = ""
    links: Sequence[tuple[UUID, str]] = ()


class MoveRow(QFrame):
    """`opened` with the key of a link."""

    opened = Signal(object)

    def __init__(
        self, look: Look, line: MoveWords, *, first: bool, last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = line.kind
        self._ends = first, last
        px = look.px
        words = QVBoxLayout(self)
        near, far = px(_SIDE), px(4)
        sides = (far, near) if self.isRightToLeft() else (near, far)
        words.setContentsMargins(sides[0], px(2), sides[1], px(12))
        words.setSpacing(px(2))
        words.addWidget(styled(TextLabel(line.title, self), "field"))
        words.addWidget(styled(TextLabel(line.who, self), "muted"))
        words.addWidget(styled(TextLabel(line.when, self), "faint"))
        if line.text:
            words.addWidget(TextLabel(line.text, self))
        for key, word in line.links:
            button = styled(QPushButton(word, self), "quiet")
            button.setAccessibleName(f"{word}: {line.title}")
            button.clicked.connect(lambda _on=False, key=key: self.opened.emit(key))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            words.addLayout(row)
        self.setAccessibleName(f"{line.title}, {line.who}, {line.when}")
        self.setAccessibleDescription(line.text)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            px = self._look.px
            x = float(self.width() - px(10) if self.isRightToLeft() else px(10))
            y = float(px(12))
            first, last = self._ends
            painter.setPen(QPen(self._look.colour("border2"), 1.5))
            if not first:
                painter.drawLine(QPointF(x, 0), QPointF(x, y))
            if not last:
                painter.drawLine(QPointF(x, y), QPointF(x, self.height()))
            token = "muted" if self._kind == "plain" else self._kind
            painter.setPen(QPen(self._look.colour("surface"), 2))
            painter.setBrush(self._look.colour(token))
            painter.drawEllipse(QPointF(x, y), px(_DOT) + 1.0, px(_DOT) + 1.0)


class MoveList(QWidget):
    """The newest move first. `opened` with the key of a link that was pressed."""

    opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lines: tuple[MoveWords, ...] | None = None

    def show_moves(self, lines: Sequence[MoveWords]) -> None:
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        empty(self._column)
        for place, line in enumerate(lines):
            row = MoveRow(
                self._look,
                line,
                first=place == 0,
                last=place == len(lines) - 1,
                parent=self,
            )
            row.opened.connect(self.opened)
            self._column.addWidget(row)
        if not lines:
            none = styled(QLabel(self.tr("Nothing has happened yet."), self), "muted")
            none.setAlignment(Qt.AlignmentFlag.AlignLeading)
            self._column.addWidget(none)
