"""A table of any length: ids at once, rows by page when they are looked at.

Rows come from another thread. Until a page has arrived its cells are empty, and when somebody
scrolls past pages faster than they come, those that are no longer looked at are not fetched.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

PAGE = 128
KEPT = 64
"""Pages that are remembered; the one looked at longest ago is forgotten first."""
_WAITING = 3
ROW_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
Arrived = Callable[[Sequence[Any]], None]
Fetch = Callable[[Sequence[UUID], Arrived], None]


@dataclass(frozen=True, slots=True)
class Column:
    """One column by name. *text* is what stands in a cell, *spoken* what a screen reader says
    where the cell shows a picture; *sort* is the service's name of its order, if it has one, and
    *number* what a workbook gets in place of the text. *printed* is what paper says where that is
    neither."""

    name: str
    title: str
    text: Callable[[Any], str]
    sort: str = ""
    figure: bool = False
    spoken: Callable[[Any], str] | None = None
    number: Callable[[Any], Decimal | int | None] | None = None
    printed: Callable[[Any], str] | None = None


class PagedTable(QAbstractTableModel):
    """Rows must have an ``id``. *fetch* gets ids and calls back, in the GUI thread, with the rows
    that are still there. `sort_asked` with the order's name and whether it is descending."""

    sort_asked = Signal(str, bool)

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids: Sequence[UUID] = ()
        self._pages: OrderedDict[int, dict[UUID, Any]] = OrderedDict()
        self._wanted: list[int] = []
        self._fetching: int | None = None
        self._turn = 0

    @property
    def ids(self) -> Sequence[UUID]:
        return self._ids

    def set_ids(self, ids: Sequence[UUID], first: Sequence[Any] = ()) -> None:
        """Show these rows; *first* are the rows of the first page where they are known already."""
        self.beginResetModel()
        self._turn += 1
        self._ids = ids
        self._pages.clear()
        self._wanted.clear()
        self._fetching = None
        if first:
            self._pages[0] = {row.id: row for row in first}
        self.endResetModel()

    def row_of(self, key: UUID) -> int:
        """Where the row *key* stands; -1 when it is not among those shown."""
        try:
            return self._ids.index(key)
        except ValueError:
            return -1

    def row_at(self, place: int) -> Any | None:
        """The row, if its page is here."""
        if not 0 <= place < len(self._ids):
            return None
        page = self._pages.get(place // PAGE)
        if page is None:
            self._want(place // PAGE)
            return None
        self._pages.move_to_end(place // PAGE)
        return page.get(self._ids[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                row = self.row_at(index.row())
                return "" if row is None else column.text(row)
            case Qt.ItemDataRole.UserRole:
                return self.row_at(index.row())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                row = self.row_at(index.row())
                return None if row is None else (column.spoken or column.text)(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignCenter if column.figure else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignCenter if column.figure else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            descending = order is Qt.SortOrder.DescendingOrder
            self.sort_asked.emit(self.columns[column].sort, descending)

    def _want(self, page: int) -> None:
        if page == self._fetching:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted = [*self._wanted[-_WAITING + 1 :], page]
        self._next()

    def _next(self) -> None:
        if self._fetching is not None or not self._wanted:
            return
        page = self._fetching = self._wanted.pop()
        turn = self._turn
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        self._fetch(ids, lambda rows: self._arrive(turn, page, rows))

    def _arrive(self, turn: int, page: int, rows: Sequence[Any]) -> None:
        if turn != self._turn:
            return
        self._fetching = None
        self._pages[page] = {row.id: row for row in rows}
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self._next()
