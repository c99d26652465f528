"""A matrix to look through: rows by their titles, which stand still, and a column a period."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.matrix_model import MatrixModel
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.matrix_cells import CELL, MatrixCells
from paayesh_desktop.qt.widgets.matrix_titles import MatrixTitles

_NAMES = 264
_NARROW_NAMES = 150
_NARROW = 700
"""Under this width the titles take less."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixView(QTableView):
    """`opened` with the key of the row and the column at Enter or a double click; `row_opened`
    with the key at a click on a title or Shift+Enter. *corner* is the head of the titles."""

    opened = Signal(object, int)
    row_opened = Signal(object)

    def __init__(
        self, look: Look, model: MatrixModel, parent: QWidget | None = None, *, corner: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._matrix = model
        self._names = _NAMES
        self._corner = styled(QLabel(corner, self), "corner")
        self._titles = MatrixTitles(look, model, look.px(_NAMES), self)
        self._cells = MatrixCells(look, model, self)
        self.setVerticalHeader(self._titles)
        self.setModel(model)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultSectionSize(look.px(CELL))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        self._titles.sectionClicked.connect(self._open_row)

    def set_name_width(self, px: int) -> None:
        """The width of the titles at 100 %, where there is room."""
        self._names = px
        self._share()

    def show_column(self, column: int) -> None:
        """Scroll a period into sight, at the row where somebody is."""
        row = max(0, self.rowAt(1))
        self.executeDelayedItemsLayout()
        self.scrollTo(self._matrix.index(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._open_row(self.currentIndex().row())
            else:
                self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        super().updateGeometries()
        rows, head = self.verticalHeader().geometry(), self.horizontalHeader().geometry()
        self._corner.setGeometry(rows.left(), head.top(), rows.width(), head.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, not cells: the table view would ask the model and the delegate about each."""
        area, columns = event.rect(), self._matrix.columnCount()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0 or not columns:
            return
        last = last if last >= 0 else self._matrix.rowCount() - 1
        near, far = self.columnViewportPosition(0), self.columnViewportPosition(columns - 1)
        width, height = self.columnWidth(0), self.rowHeight(first)
        at = self.currentIndex()
        with QPainter(self.viewport()) as painter:
            for place in range(first, last + 1):
                row = self._matrix.row_of_matrix(place)
                picture = self._cells.row(row, width, height)
                painter.drawPixmap(min(near, far), self.rowViewportPosition(place), picture)
            if first <= at.row() <= last:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._look.colour("focus"), 2))
                rect = QRectF(self.visualRect(at)).adjusted(2, 2, -2, -3)
                painter.drawRoundedRect(rect, 6, 6)

    def _share(self) -> None:
        narrow = self.width() < self._look.px(_NARROW)
        wide = self._look.px(min(self._names, _NARROW_NAMES) if narrow else self._names)
        if wide != self._titles.wide:
            self._titles.wide = wide
            self.updateGeometries()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._matrix.ids[index.row()], index.column())

    def _open_row(self, row: int) -> None:
        self.row_opened.emit(self._matrix.ids[row])
