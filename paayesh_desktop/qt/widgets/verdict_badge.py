"""A verdict as a pill: shape, word and colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import badge_width, draw_badge
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.reports.charts.marks import SHOWN_ORDER
from paayesh_desktop.services.wording import Wording


class VerdictBadge(QWidget):
    """Shows one verdict, or that there is none yet."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._verdict: Verdict | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.show_verdict(None)

    def show_verdict(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        self._word = self._wording.say(verdict_look(verdict).word)
        self.setAccessibleName(self._word)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_badge(
                painter,
                self._look,
                QRectF(self.rect()),
                verdict_look(self._verdict),
                self._word,
                rtl=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
            )

    def sizeHint(self) -> QSize:
        return QSize(round(badge_width(self._look, self._word)) + 1, self._look.px(22))


def widest_badge(look: Look, wording: Wording) -> float:
    """How wide a column of badges has to be."""
    words = (wording.say(verdict_look(verdict).word) for verdict in SHOWN_ORDER)
    return max(badge_width(look, word) for word in words)
