"""A state as a pill: shape, word and colour, for any `VerdictLook`."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import badge_width, draw_badge
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.wording import Wording


class PillLabel(QWidget):
    """*about* says what it is a state of, for those who hear it alone."""

    def __init__(
        self,
        look: Look,
        wording: Wording,
        shape: VerdictLook,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._about = about
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.show_look(shape)

    def show_look(self, shape: VerdictLook) -> None:
        self._shape = shape
        self.word = self._wording.say(shape.word)
        self.setAccessibleName(f"{self._about}: {self.word}" if self._about else self.word)
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            rect = QRectF(self.rect())
            draw_badge(painter, self._look, rect, self._shape, self.word, rtl=rtl)

    def sizeHint(self) -> QSize:
        return QSize(round(badge_width(self._look, self.word)) + 1, self._look.px(22))
