"""How many are present who count, beside how many are needed: blocks, a shape and the words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.domain.quorum import Quorum
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.meeting_look import quorum_look
from paayesh_desktop.qt.widgets.paint import badge_width, draw_badge
from paayesh_desktop.services.wording import Wording

_HEIGHT = 48
_BAR = 9
_GAP = 3


class QuorumBar(QWidget):
    """One block for every member; the mark stands where the quorum begins."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._quorum = Quorum(0, 0, 0)
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_quorum(self, quorum: Quorum) -> None:
        self._quorum = quorum
        count = self._wording.whole
        self.words = self.tr("{present} of {needed} present").format(
            present=count(quorum.present), needed=count(quorum.needed)
        )
        said = self._wording.say(quorum_look(held=quorum.held).word)
        self.setAccessibleName(f"{self.words}: {said}")
        self.setToolTip(
            self.tr("{members} members count; {needed} of them are needed.").format(
                members=count(quorum.members), needed=count(quorum.needed)
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look, px, rtl = self._look, self._look.px, self.isRightToLeft()
            shape = quorum_look(held=self._quorum.held)
            word = self._wording.say(shape.word)
            top = QRectF(0, 0, self.width(), px(24))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(look.font(15, QFont.Weight.Bold))
            painter.setPen(look.colour(shape.text_token))
            painter.drawText(top, flags, self.words)
            width = badge_width(look, word)
            left = 0.0 if rtl else self.width() - width
            draw_badge(painter, look, QRectF(left, 0, width, px(24)), shape, word, rtl=rtl)
            self._draw_blocks(painter, shape.bar_token, rtl=rtl)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(260), self._look.px(_HEIGHT))

    def _draw_blocks(self, painter: QPainter, token: str, *, rtl: bool) -> None:
        look, px, found = self._look, self._look.px, self._quorum
        count = max(found.members, found.needed, 1)
        y, height = float(px(_HEIGHT - _BAR - 5)), float(px(_BAR))
        step = self.width() / count
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(count):
            at = count - 1 - place if rtl else place
            block = QRectF(at * step + px(_GAP) / 2, y, step - px(_GAP), height)
            painter.setBrush(look.colour(token if place < found.present else "track"))
            painter.drawRoundedRect(block, px(3), px(3))
        if 0 < found.needed <= count:
            at = count - found.needed if rtl else found.needed
            painter.setBrush(look.colour("text"))
            x = min(max(at * step - 1.0, 0.0), self.width() - 2.0)
            painter.drawRect(QRectF(x, y - px(3), 2, height + px(6)))
