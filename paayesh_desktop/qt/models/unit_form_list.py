"""The units that a distribution goes to, and how many lines each gets."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from paayesh_desktop.qt.models.paged_table import Index
from paayesh_desktop.qt.wording import Wording
from paayesh_desktop.services.distribution import UnitForm


class UnitFormList(QAbstractTableModel):
    """Unit, lines, and whether the form is out already."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: Sequence[UnitForm] = ()

    def set_rows(self, rows: Sequence[UnitForm]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            out = self.tr("already out") if row.form_id is not None else self.tr("new")
            return (row.title, self._wording.whole(row.lines), out)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _beside(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Unit"), self.tr("Lines"), self.tr("State"))[section]
        return _beside(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _beside(column: int) -> int:
    flag = Qt.AlignmentFlag
    return int((flag.AlignCenter if column else flag.AlignLeft) | flag.AlignVCenter)
