"""A table of rows that are all known: what stands in a cell, how it is said and sorted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class RowColumn:
    """One column by name. *text* is what a cell says to readers and screen readers, *look* what is
    painted instead of it (`row_cells`), *order* what it is sorted by. *width* is in pixels at
    100 %; the column without one takes what is left. *number* or *day* is what a workbook gets in
    place of the text."""

    name: str
    title: str
    text: Callable[[Any], str]
    look: Callable[[Any], object] | None = None
    order: Callable[[Any], Any] | None = None
    width: int = 0
    number: Callable[[Any], Decimal | int | None] | None = None
    day: Callable[[Any], date | None] | None = None


class RowTable(QAbstractTableModel):
    """Sorting keeps rows that are equal in the order they came in."""

    def __init__(self, columns: Sequence[RowColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: Sequence[Any] = ()
        self.rows: Sequence[Any] = ()
        self._sorted: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._given = tuple(rows)
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        match role:
            case (
                Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.AccessibleTextRole
                | Qt.ItemDataRole.ToolTipRole
            ):
                return column.text(row)
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = None
        if 0 <= column < len(self.columns) and self.columns[column].order is not None:
            self._sorted = column, order is Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._sorted is None:
            self.rows = self._given
            return
        column, descending = self._sorted
        order = self.columns[column].order
        if order is None:
            return
        keyed = [(order(row), row) for row in self._given]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=itemgetter(0), reverse=descending)
        unknown = [row for key, row in keyed if key is None]
        self.rows = (*(row for _, row in known), *unknown)
