"""A table of many rows and as many columns as there are periods: one mark in each cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from paayesh_desktop.qt.models.paged_table import Column, Fetch, Index, PagedTable

CORNER, DOT = 1, 2
"""Bits of a cell's marks: something of its own is going on there; something differs or is asked."""
_TITLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class CellLook:
    """A shape, a kind of colour (as of badges) and the reader's word; no shape is an empty cell."""

    icon: str
    kind: str
    word: str


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """*above* stands over *title* where a group of columns begins; *spoken* is the whole name."""

    title: str
    above: str
    spoken: str


class MatrixRow(Protocol):
    """*cells* has the number of a look for each column, *marks* bits or nothing at all: a byte
    each, so that no cell is an object of its own."""

    @property
    def id(self) -> UUID: ...
    @property
    def title(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def cells(self) -> bytes: ...
    @property
    def marks(self) -> bytes: ...


class MatrixModel(PagedTable):
    """*words* says what stands in a cell: its tool tip and what a screen reader says."""

    def __init__(
        self, fetch: Fetch, words: Callable[[Any, int], str], parent: QObject | None = None
    ) -> None:
        super().__init__((), fetch, parent)
        self._words = words
        self.looks: tuple[CellLook, ...] = ()
        self.heads: tuple[MatrixColumn, ...] = ()

    def set_columns(self, columns: Sequence[MatrixColumn]) -> None:
        """Other periods; the rows go, until `set_ids` brings them anew."""
        self.set_ids(())
        self.beginResetModel()
        self.heads = tuple(columns)
        self.columns = tuple(Column(one.spoken, one.title, _nothing) for one in columns)
        self.endResetModel()

    def set_looks(self, looks: Sequence[CellLook]) -> None:
        self.beginResetModel()
        self.looks = tuple(looks)
        self.endResetModel()

    def row_of_matrix(self, place: int) -> MatrixRow | None:
        """The row, if its page is here."""
        return cast("MatrixRow | None", self.row_at(place))

    def cell(self, place: int, column: int) -> tuple[int, int] | None:
        """The number of the look and the marks of a cell, if its page is here."""
        row = self.row_of_matrix(place)
        if row is None or column >= len(row.cells):
            return None
        return row.cells[column], row.marks[column] if row.marks else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.UserRole:
            return self.row_at(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            row = self.row_at(index.row())
            return None if row is None else self._words(row, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._title(section) if role in _TITLES else None
        if not 0 <= section < len(self.heads):
            return None
        head = self.heads[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{head.above}\n{head.title}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return head.spoken
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            case _:
                return None

    def _title(self, section: int) -> str:
        row = self.row_of_matrix(section)
        return row.title if row is not None else ""


def _nothing(_row: object) -> str:
    return ""
