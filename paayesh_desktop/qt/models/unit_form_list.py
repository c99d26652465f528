"""The units that a distribution goes to, and how many lines each gets."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from paayesh_desktop.qt.models.paged_table import Index
from paayesh_desktop.qt.wording import Wording
from paayesh_desktop.services.distribution import UnitForm


class UnitFormList(QAbstractTableModel):
    """Unit, lines, and whether the form is out already; units that get a new one can be ticked
    off. `ticked` when that changed."""

    ticked = Signal()

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: Sequence[UnitForm] = ()
        self._left_out: set[UUID] = set()

    def set_rows(self, rows: Sequence[UnitForm]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._left_out.clear()
        self.endResetModel()

    @property
    def wanted(self) -> list[UnitForm]:
        """Who gets a new form."""
        new = (row for row in self._rows if row.form_id is None)
        return [row for row in new if row.unit_id not in self._left_out]

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
        if role == Qt.ItemDataRole.CheckStateRole and not index.column() and row.form_id is None:
            out = row.unit_id in self._left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = not index.column() and self._rows[index.row()].form_id is None
        more = Qt.ItemFlag.ItemIsUserCheckable if able else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | more

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        unit = self._rows[index.row()].unit_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(unit)
        else:
            self._left_out.add(unit)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

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
