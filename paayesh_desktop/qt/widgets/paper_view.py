"""The pages of a paper under each other, drawn when they come into sight."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from paayesh_desktop.qt.look import Look

STEP = 1.25
LEAST, MOST = 0.2, 6.0
"""Pixels to a point of the page, at 100 % of the screen."""
KEPT_PIXELS = 24_000_000
"""Pictures of pages that are remembered, 96 MB; the one seen longest ago is forgotten first."""
_LARGEST = 16_000_000
_GAP, _SIDE = 16, 24
_LINE = 60
_NOTCH = 120
_WHITE = QColor("#ffffff")
_IN, _OUT = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}, {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}


class PaperView(QAbstractScrollArea):
    """`wanted` asks for the picture of a page with so many pixels across and down; until
    `show_picture` brings it, an older one is stretched. `turned` says which page is in sight."""

    wanted = Signal(int, int, int)
    turned = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sizes: list[QSizeF] = []
        self._tops: list[float] = []
        self._whole = QSizeF()
        self._zoom = 1.0
        self._fitted = True
        self._page = 0
        self._asked: tuple[int, int] | None = None
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the paper"))
        self.setMinimumHeight(look.px(140))
        look.changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page in sight, counted from 0."""
        return self._page

    @property
    def pages(self) -> int:
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        return self._zoom

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Another paper, its pages of *sizes* points; from its beginning."""
        self._sizes = [QSizeF(*size) for size in sizes]
        self._pictures.clear()
        self._asked = None
        self._fitted = True
        self._page = 0
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.turned.emit(0)
        self.viewport().update()

    def show_picture(self, page: int, picture: QImage) -> None:
        self._asked = None
        self._pictures[page] = picture
        self._pictures.move_to_end(page)
        while len(self._pictures) > 1 and self._held() > KEPT_PIXELS:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def is_drawn(self, page: int) -> bool:
        """Whether its picture is as sharp as the screen."""
        picture = self._pictures.get(page)
        return picture is not None and picture.width() == self._pixels(page)[0]

    def go(self, page: int) -> None:
        """Begin with *page*, or the nearest there is."""
        if self._sizes:
            page = min(max(page, 0), len(self._sizes) - 1)
            self.verticalScrollBar().setValue(int(self._tops[page]) - self._look.px(_GAP) // 2)
            self._tell(page)

    def zoom_by(self, factor: float) -> None:
        self._fitted = False
        self._use(self._zoom * factor)

    def fit_width(self) -> None:
        """The whole width of the widest page, also after the window becomes wider or narrower."""
        self._fitted = True
        self._arrange()

    def _use(self, zoom: float) -> None:
        page, scale = self._page, self._look.scale
        self._zoom = min(MOST * scale, max(LEAST, zoom))
        self._arrange()
        self.go(page)

    def _arrange(self) -> None:
        """Where each page stands, and how far can be scrolled."""
        px, room = self._look.px, self.viewport().size()
        widest = max((size.width() for size in self._sizes), default=1.0)
        if self._fitted:
            fitting = (room.width() - 2 * px(_SIDE)) / widest
            self._zoom = min(MOST, max(LEAST, min(fitting, 1.6 * self._look.scale)))
        top, self._tops = float(px(_GAP)), []
        for size in self._sizes:
            self._tops.append(top)
            top += size.height() * self._zoom + px(_GAP)
        self._whole = QSizeF(widest * self._zoom + 2 * px(_SIDE), top)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, int(top) - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(px(_LINE))
        across.setRange(0, max(0, int(self._whole.width()) - room.width()))
        across.setPageStep(room.width())
        across.setSingleStep(px(_LINE))
        self._look_where()
        self.viewport().update()

    def _place(self, page: int) -> QRectF:
        """Where a page stands in the window."""
        size, room, across = self._sizes[page], self.viewport(), self.horizontalScrollBar()
        wide = size.width() * self._zoom
        moved = across.maximum() - across.value() if self.isRightToLeft() else across.value()
        left = (max(self._whole.width(), room.width()) - wide) / 2 - moved
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(wide), round(size.height() * self._zoom))

    def _in_sight(self) -> range:
        if not self._sizes:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, max(last, first + 1))

    def _pixels(self, page: int) -> tuple[int, int]:
        """Of a sharp picture, or the largest that is drawn."""
        size, ratio = self._sizes[page], self._zoom * self.devicePixelRatioF()
        wide, high = round(size.width() * ratio), round(size.height() * ratio)
        share = min(1.0, (_LARGEST / max(1, wide * high)) ** 0.5)
        return max(1, int(wide * share)), max(1, int(high * share))

    def _held(self) -> int:
        return sum(one.width() * one.height() for one in self._pictures.values())

    def _look_where(self) -> None:
        """Which page is in sight: the last one that has begun in the upper half."""
        half = self.verticalScrollBar().value() + self.viewport().height() / 2
        self._tell(max(0, bisect_right(self._tops, half) - 1))

    def _tell(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.turned.emit(page)

    def _ask(self) -> None:
        """One page at a time, so that those somebody scrolls past are not drawn."""
        if self._asked is not None or not self.isVisible():
            return
        for page in self._in_sight():
            if not self.is_drawn(page):
                wide, high = self._pixels(page)
                self._asked = page, wide
                self.wanted.emit(page, wide, high)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._look.colour("surface2"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page in self._in_sight():
                place = self._place(page)
                painter.fillRect(place, _WHITE)
                picture = self._pictures.get(page)
                if picture is not None:
                    self._pictures.move_to_end(page)
                    painter.drawImage(place, picture)
                painter.setPen(QPen(self._look.colour("border2")))
                painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
            if self.hasFocus():
                painter.setPen(QPen(self._look.colour("focus"), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        self._ask()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        del dx, dy
        self._look_where()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self._page
        self._arrange()
        if page and self._fitted and event.size().width() != event.oldSize().width():
            self.go(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        turns = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.pages - 1,
        }
        if key in turns:
            self.go(turns[key])
        elif control and key in _IN:
            self.zoom_by(STEP)
        elif control and key in _OUT:
            self.zoom_by(1 / STEP)
        elif control and key == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / _NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
