"""Where somebody is on a way of a few steps: done ones ticked, the present one marked."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import draw_icon
from paayesh_desktop.services.wording import Wording

_RADIUS = 13


class Stepper(QWidget):
    """Steps run from the reading side."""

    def __init__(
        self, look: Look, wording: Wording, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._names = tuple(names)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.set_step(0)

    def set_step(self, at: int) -> None:
        self._at = at
        digits = self._wording.digits
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {name}").format(
                number=digits(str(at + 1)),
                count=digits(str(len(self._names))),
                name=self._names[at],
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look, px = self._look, self._look.px
            part = self.width() / len(self._names)
            y, radius = float(px(16)), float(px(_RADIUS))
            rtl = self.isRightToLeft()
            xs = [part * (place + 0.5) for place in range(len(self._names))]
            xs = [self.width() - x for x in xs] if rtl else xs
            for place, (one, other) in enumerate(pairwise(xs)):
                near, far = min(one, other) + radius + px(8), max(one, other) - radius - px(8)
                token = "accent" if place < self._at else "border2"
                painter.setPen(QPen(look.colour(token), 2))
                painter.drawLine(QPointF(near, y), QPointF(far, y))
            for place, name in enumerate(self._names):
                done, here = place < self._at, place == self._at
                painter.setPen(QPen(look.colour("accent" if done or here else "border2"), 2))
                ground = "accent" if done else "accent_soft" if here else "surface"
                painter.setBrush(look.colour(ground))
                painter.drawEllipse(QPointF(xs[place], y), radius, radius)
                box = QRectF(xs[place] - radius, y - radius, 2 * radius, 2 * radius)
                if done:
                    side = px(6)
                    draw_icon(
                        painter, look, "check", "on_accent", box.adjusted(side, side, -side, -side)
                    )
                else:
                    painter.setFont(look.font(13, QFont.Weight.Bold))
                    painter.setPen(look.colour("accent" if here else "faint"))
                    number = self._wording.digits(str(place + 1))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
                weight = QFont.Weight.DemiBold if here else QFont.Weight.Normal
                painter.setFont(look.font(12, weight))
                painter.setPen(look.colour("text" if here else "muted"))
                below = QRectF(xs[place] - part / 2, y + radius + px(3), part, px(20))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(56))
