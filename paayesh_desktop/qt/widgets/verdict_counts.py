"""How many indicators have each verdict, as one bar of parts with a legend beneath."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import mirrored
from paayesh_desktop.qt.widgets.verdict_look import SHOWN_ORDER, verdict_look
from paayesh_desktop.services.wording import Wording

_HEIGHT = 10
_GAP = 2.0


class VerdictCounts(QWidget):
    """The parts stand in the order of `SHOWN_ORDER`, from the reading side."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._counts: Mapping[Verdict | None, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_counts(self, counts: Mapping[Verdict | None, int]) -> None:
        self._counts = counts
        mark = "، " if self._wording.persian else ", "
        words = mark.join(
            f"{self._wording.whole(count)} {self._wording.say(verdict_look(verdict).word)}"
            for verdict in SHOWN_ORDER
            if (count := counts.get(verdict, 0))
        )
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            height = float(self._look.px(_HEIGHT))
            whole = QRectF(0, (self.height() - height) / 2, self.width(), height)
            shape = QPainterPath()
            shape.addRoundedRect(whole, height / 2, height / 2)
            painter.setClipPath(shape)
            painter.fillRect(whole, self._look.colour("track"))
            total = sum(self._counts.values())
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            at = whole.left()
            for verdict in SHOWN_ORDER:
                count = self._counts.get(verdict, 0)
                if not count:
                    continue
                width = whole.width() * count / total
                part = QRectF(at, whole.top(), max(width - _GAP, 1.0), height)
                token = verdict_look(verdict).bar_token
                painter.fillRect(mirrored(part, whole) if rtl else part, self._look.colour(token))
                at += width

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT) + 4)
