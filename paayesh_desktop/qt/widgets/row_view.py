"""The list of a page: a `RowTable` whose rows open with Enter, on as much width as there is."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.row_table import RowTable
from paayesh_desktop.qt.widgets.blank_note import BlankNote
from paayesh_desktop.qt.widgets.row_cells import ROW_HEIGHT, RowCells
from paayesh_desktop.services.wording import Wording

_TITLE = 210


class RowView(QTableView):
    """`opened` with a row on Enter or a double click, `chosen` with the one the cursor is on.

    *keep* are the names of the columns that stay as long as there is room, the most important
    first; the first column is always there.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        model: RowTable,
        keep: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.table = model
        self._keep = tuple(keep)
        self.setModel(model)
        self.setItemDelegate(RowCells(look, wording, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look.px(40))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(ROW_HEIGHT))
        self.setMinimumHeight(look.px(190))
        self.blank = BlankNote(
            look, self, self.tr("There is nothing to show. Other filters or words may find more.")
        )
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(lambda: self.chosen.emit(self.current))

    @property
    def current(self) -> object | None:
        """The row the cursor is on."""
        return self._row(self.currentIndex())

    def choose(self, place: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self.table.index(place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _open(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self.opened.emit(row)

    def _row(self, index: QModelIndex) -> object | None:
        return self.table.rows[index.row()] if index.isValid() else None

    def _share(self) -> None:
        """Leave columns out rather than squeeze the first."""
        px, columns = self._look.px, self.table.columns
        room = self.viewport().width() - px(_TITLE)
        names = [column.name for column in columns]
        for name in self._keep:
            place = names.index(name)
            width = px(columns[place].width)
            room -= width
            self.setColumnHidden(place, room < 0)
            self.setColumnWidth(place, width)
        taken = sum(
            self.columnWidth(place)
            for place in range(1, len(names))
            if not self.isColumnHidden(place)
        )
        self.setColumnWidth(0, max(self.viewport().width() - taken, px(_TITLE) // 2))
