"""One number of the desk at a glance: shape, number, what it counts, and of when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.paint import draw_icon

_NARROWEST = 190
_BOX = 40
_ICON = 19


class IconBox(QWidget):
    """An icon on a soft ground of its colour."""

    def __init__(self, look: Look, icon: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._kind = kind
        self.setFixedSize(look.px(_BOX), look.px(_BOX))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(f"{self._kind}_soft"))
            radius = self._look.px(11)
            painter.drawRoundedRect(self.rect(), radius, radius)
            box = self.rect().toRectF()
            side = float(self._look.px(_ICON))
            box.setSize(box.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
            box.moveCenter(self.rect().toRectF().center())
            draw_icon(painter, self._look, self._icon, self._kind, box)


class Tile(QFrame):
    """*number* and texts are already in the reader's words."""

    def __init__(
        self,
        look: Look,
        icon: str,
        kind: str,
        *,
        number: str,
        title: str,
        detail: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        styled(self, "tile")
        self._number = styled(QLabel(self), "num")
        self._title = styled(QLabel(self), "title")
        self._detail = styled(QLabel(self), "muted")
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self._number)
        line.addWidget(self._title)
        line.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(line)
        words.addWidget(self._detail)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(look.px(13), look.px(6), look.px(13), look.px(6))
        whole.setSpacing(look.px(13))
        whole.addWidget(IconBox(look, icon, kind, self))
        whole.addLayout(words, 1)
        self.set_words(number, title, detail)

    def set_words(self, number: str, title: str, detail: str) -> None:
        """Other figures of the same thing."""
        self._number.setText(number)
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(f"{number} {title}")
        self.setAccessibleDescription(detail)


class TileRow(QWidget):
    """Tiles side by side, in two lines where one is too narrow for their words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tiles: list[Tile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(12))

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._tiles = list(tiles)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= len(self._tiles) * self._look.px(_NARROWEST)
        columns = len(self._tiles) if wide else 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(max(columns, len(self._tiles))):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
