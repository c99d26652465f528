"""A line of the plan's tree: the shape of the worst verdict inside, title, kind and count."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.plan_tree import BRANCH_ROLE, STANDING_ROLE, mark, total
from paayesh_desktop.qt.widgets.paint import Cell, draw_icon, draw_words, mirrored
from paayesh_desktop.qt.widgets.painted_cells import Index, PaintedCells
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.planning.plan_browser import Branch
from paayesh_desktop.services.wording import Wording


class BranchCells(PaintedCells):
    """Two lines: the title, and what it is called in the plan."""

    def __init__(self, look: Look, wording: Wording, parent: QObject) -> None:
        super().__init__(look, 46, parent, line=False)
        self._wording = wording

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self.look.px(180), super().sizeHint(option, index).height())

    def draw(self, painter: QPainter, cell: Cell, index: Index) -> None:
        branch = index.data(BRANCH_ROLE)
        if not isinstance(branch, Branch):
            return
        standing = index.data(STANDING_ROLE)
        look, px = self.look, self.look.px
        whole = QRectF(cell.rect).adjusted(px(6), px(4), -px(6), -px(4))
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
        weight = QFont.Weight.DemiBold if cell.selected else QFont.Weight.Medium
        bold, token = look.font(13, weight), "accent" if cell.selected else "text"
        draw_words(painter, look, title, branch.title, token, font=bold, rtl=cell.rtl)
        kind = self._wording.say(TITLES[branch.kind])
        line = f"{kind} · {self._wording.code(branch.code)}"
        draw_words(painter, look, below, line, "muted", font=look.font(11), rtl=cell.rtl)
        far = Qt.AlignmentFlag.AlignLeft if cell.rtl else Qt.AlignmentFlag.AlignRight
        painter.setFont(font)
        painter.drawText(
            number,
            far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            count,
        )
