"""Where the work of this desk stands: ready, on the stick, confirmed by a receipt."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.tile import IconBox

_NARROW = 620


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the three: *kind* is its colour; *figure* and *detail* say how much and since when."""

    icon: str
    kind: str
    title: str
    figure: str
    detail: str


class ExchangeStrip(QFrame):
    """The stages from the reading side, with an arrow between them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self._look = look
        self.stages: tuple[Stage, ...] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        px = look.px
        self._row.setContentsMargins(px(16), px(10), px(16), px(10))
        self._row.setSpacing(px(12))

    def show_stages(self, stages: Sequence[Stage]) -> None:
        if tuple(stages) == self.stages:
            return
        self.stages = tuple(stages)
        empty(self._row, at_once=True)
        towards = "chevron-left" if self.isRightToLeft() else "chevron-right"
        for place, stage in enumerate(self.stages):
            if place:
                arrow = IconLabel(self._look, towards, "faint", 18, self)
                self._row.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(self._made(stage), 1)
        self.setAccessibleName(" · ".join(f"{one.title}: {one.figure}" for one in self.stages))
        self.setAccessibleDescription("\n".join(one.detail for one in self.stages))
        self._turn(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            stages, self.stages = self.stages, ()
            self.show_stages(stages)

    def _turn(self, width: int) -> None:
        """Under each other where there is no room."""
        narrow, way = width < self._look.px(_NARROW), QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        for arrow in self.findChildren(IconLabel):
            if arrow.parent() is self:
                arrow.setVisible(not narrow)

    def _made(self, stage: Stage) -> QWidget:
        px = self._look.px
        box = QWidget(self)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(styled(QLabel(stage.title, box), "title"))
        line.addWidget(styled(QLabel(stage.figure, box), "badge", kind=stage.kind))
        line.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(px(3))
        words.addStretch(1)
        words.addLayout(line)
        words.addWidget(styled(TextLabel(stage.detail, box), "muted"))
        words.addStretch(1)
        whole = QHBoxLayout(box)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        kind = "info" if stage.kind == "plain" else stage.kind
        whole.addWidget(
            IconBox(self._look, stage.icon, kind, box), 0, Qt.AlignmentFlag.AlignVCenter
        )
        whole.addLayout(words, 1)
        return box
