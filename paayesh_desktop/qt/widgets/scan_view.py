"""One page of a scanned paper: zoomed, turned and moved about under the hand."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from paayesh_desktop.qt.look import Look

STEP = 1.25
LEAST, MOST = 0.1, 8.0
"""Pixels to a point of the page."""
_NOTCH = 120
_PAUSE = 120
"""Milliseconds of rest before a sharper picture is asked for."""
_QUARTER = 90
_IN, _OUT = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}, {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}


class ScanView(QGraphicsView):
    """`sharper` asks for the page with so many pixels to a point; until `show_picture` brings it,
    the picture that is there is stretched."""

    sharper = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._size = QSizeF()
        self._zoom = 1.0
        self._turned = 0
        self._fitted = True
        self._paper = QGraphicsScene(self)
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._paper.addItem(self._picture)
        self.setScene(self._paper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("The scanned page"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._ask)

    @property
    def zoom(self) -> float:
        """Pixels to a point."""
        return self._zoom

    @property
    def turned(self) -> int:
        """Degrees, with the clock."""
        return self._turned

    def begin_page(self, size: QSizeF) -> None:
        """Another page of *size* points; its picture comes later."""
        self._picture.setPixmap(QPixmap())
        self._size = size
        self._paper.setSceneRect(QRectF(QPointF(), size))
        if self._fitted:
            self.fit_width()
        else:
            self._use(self._zoom)
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self._ask()

    def show_picture(self, image: QImage) -> None:
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.setScale(self._size.width() / max(1, image.width()))

    def has_picture(self) -> bool:
        return not self._picture.pixmap().isNull()

    def zoom_by(self, factor: float) -> None:
        self._fitted = False
        self._use(self._zoom * factor)

    def fit_width(self) -> None:
        """The whole width of the page, also after the view becomes wider or narrower."""
        self._fitted = True
        wide = self._size.height() if self._turned % (2 * _QUARTER) else self._size.width()
        room = self.viewport().width() - 2
        if wide > 0:
            self._use(room / wide)

    def turn(self) -> None:
        """A quarter with the clock."""
        self._turned = (self._turned + _QUARTER) % 360
        if self._fitted:
            self.fit_width()
        else:
            self._use(self._zoom)

    def _use(self, zoom: float) -> None:
        self._zoom = min(MOST, max(LEAST, zoom))
        self.resetTransform()
        self.rotate(self._turned)
        self.scale(self._zoom, self._zoom)
        if self.isVisible():
            self._rest.start()

    def _ask(self) -> None:
        self._rest.stop()
        if not self._size.isEmpty():
            self.sharper.emit(self._zoom * self.devicePixelRatioF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / _NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _IN:
            self.zoom_by(STEP)
        elif event.key() in _OUT:
            self.zoom_by(1 / STEP)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted and event.size().width() != event.oldSize().width():
            self.fit_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
