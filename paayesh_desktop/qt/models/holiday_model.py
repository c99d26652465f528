"""The holidays of one year as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.holiday import Holiday

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HolidayModel(QAbstractTableModel):
    """Two columns: the day in words and its name."""

    def __init__(self, *, persian: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._style = Style.LONG if persian else Style.LATIN_LONG
        self._rows: Sequence[Holiday] = ()

    def set_rows(self, rows: Sequence[Holiday]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def holiday(self, row: int) -> Holiday:
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        return format_jalali(row.day, self._style) if index.column() == 0 else row.title

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr("Day") if section == 0 else self.tr("Name")
        return None
