"""A line of the plan's tree: the shape of the worst verdict inside, title, kind and count."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.plan_tree import BRANCH_ROLE, STANDING_ROLE, mark, total
from paayesh_desktop.qt.widgets.paint import Cell, draw_icon, mirrored
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.qt.wording import Wording
from paayesh_desktop.services.plan_browser import Branch


class BranchCells(QStyledItemDelegate):
    """Two lines: the title, and what it is called in the plan."""

    def __init__(self, look: Look, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(self._look.px(180), self._look.px(46))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        branch = index.data(BRANCH_ROLE)
        if not isinstance(branch, Branch):
            return
        standing = index.data(STANDING_ROLE)
        cell = Cell.of(option)
        look, px = self._look, self._look.px
        whole = QRectF(cell.rect).adjusted(px(6), px(4), -px(6), -px(4))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(px(15))
        shape = QRectF(whole.left(), whole.top() + px(3), side, side)
        words = whole.adjusted(px(22), 0, 0, 0)
        count = self._wording.whole(total(standing)) if total(standing) else ""
        font = look.font(11.5)
        room = QFontMetricsF(font).horizontalAdvance(count) + px(6) if count else 0.0
        number = QRectF(words.right() - room, words.top(), room, px(21))
        title = QRectF(words.left(), words.top(), words.width() - room, px(21))
        below = QRectF(words.left(), words.top() + px(20), words.width(), px(18))
        if cell.rtl:
            shape, number = mirrored(shape, whole), mirrored(number, whole)
            title, below = mirrored(title, whole), mirrored(below, whole)
        if (worst := mark(standing)) is not None:
            verdict = verdict_look(worst)
            draw_icon(painter, look, verdict.icon, verdict.text_token, shape)
        elif standing is not None and standing.counts:
            draw_icon(painter, look, "circle-dashed", "faint", shape)
        near = Qt.AlignmentFlag.AlignRight if cell.rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if cell.rtl else Qt.AlignmentFlag.AlignRight
        flags = near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Medium
        bold = look.font(13, weight)
        painter.setFont(bold)
        painter.setPen(look.colour("accent" if cell.selected else "text"))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(bold).elidedText(branch.title, elide, title.width())
        painter.drawText(title, flags, isolate(shown))
        small = look.font(11)
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        kind = self._wording.say(TITLES[branch.kind])
        line = f"{kind} · {self._wording.code(branch.code)}"
        shown = QFontMetricsF(small).elidedText(line, elide, below.width())
        painter.drawText(below, flags, shown)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        painter.drawText(
            number,
            far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            count,
        )
        painter.restore()
