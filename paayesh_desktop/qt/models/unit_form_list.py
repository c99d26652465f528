"""The units that a distribution goes to, and how many lines each gets."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from paayesh_desktop.qt.models.row_table import Index, RowColumn, RowTable
from paayesh_desktop.services.forms.distribution import UnitForm
from paayesh_desktop.services.wording import Wording


class UnitFormList(RowTable):
    """Rows are `UnitForm`: unit, lines, and whether the form is out already; units that get a new
    one can be ticked off. `ticked` when that changed."""

    ticked = Signal()

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self._left_out: set[UUID] = set()
        self.columns = (
            RowColumn("unit", self.tr("Unit"), _title),
            RowColumn("lines", self.tr("Lines"), self._lines),
            RowColumn("state", self.tr("State"), self._state),
        )

    def set_rows(self, rows: Sequence[UnitForm]) -> None:
        self._left_out.clear()
        super().set_rows(rows)

    @property
    def wanted(self) -> list[UnitForm]:
        """Who gets a new form."""
        new = (row for row in self.rows if row.form_id is None)
        return [row for row in new if row.unit_id not in self._left_out]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and not column and row.form_id is None:
            out = row.unit_id in self._left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignCenter)
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return int(Qt.AlignmentFlag.AlignCenter)
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = not index.column() and self.rows[index.row()].form_id is None
        more = Qt.ItemFlag.ItemIsUserCheckable if able else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | more

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        unit = self.rows[index.row()].unit_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(unit)
        else:
            self._left_out.add(unit)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def _lines(self, row: UnitForm) -> str:
        return self._wording.whole(row.lines)

    def _state(self, row: UnitForm) -> str:
        return self.tr("already out") if row.form_id is not None else self.tr("new")


def _title(row: UnitForm) -> str:
    return row.title
