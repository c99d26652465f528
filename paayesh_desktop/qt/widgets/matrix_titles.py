"""The titles of a matrix's rows: a header that stands still while the periods are scrolled."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QWidget

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.matrix_model import MatrixModel
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.matrix_cells import ROW

_KEPT = 1024


class MatrixTitles(QHeaderView):
    """Each title has a line of note below it; *wide* is its width in pixels."""

    def __init__(self, look: Look, model: MatrixModel, wide: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        styled(self, "titles")
        self._look = look
        self._model = model
        self._drawn: dict[tuple[tuple[str, str], int, int], QPixmap] = {}
        self.wide = wide
        look.changed.connect(self._drawn.clear)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(look.px(ROW))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(self.wide, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        row = self._model.row_of_matrix(logicalIndex)
        words = (row.title, row.note) if row is not None else ("", "")
        key = (words, rect.width(), rect.height())
        picture = self._drawn.get(key)
        if picture is None:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            ratio = painter.device().devicePixelRatio()
            picture = QPixmap(rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._look.colour("surface"))
            self._draw(picture, words, QRectF(0, 0, rect.width(), rect.height()))
            self._drawn[key] = picture
        painter.drawPixmap(rect.topLeft(), picture)

    def _draw(self, picture: QPixmap, words: tuple[str, str], rect: QRectF) -> None:
        look, px, flag = self._look, self._look.px, Qt.AlignmentFlag
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        room = rect.adjusted(px(10), px(2), -px(10), -px(2))
        above, below = QRectF(room), QRectF(room)
        if words[1]:
            above.setHeight(room.height() / 2)
            below.setTop(above.bottom())
        looks = ((look.font(12.5), "text", above), (look.font(11), "muted", below))
        with QPainter(picture) as painter:
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(line, look.colour("border"))
            for text, (font, token, place) in zip(words, looks, strict=True):
                elide = Qt.TextElideMode.ElideRight
                shown = QFontMetricsF(font).elidedText(text, elide, place.width())
                painter.setFont(font)
                painter.setPen(look.colour(token))
                painter.drawText(
                    place, side | flag.AlignAbsolute | flag.AlignVCenter, isolate(shown)
                )
