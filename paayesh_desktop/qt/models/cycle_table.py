"""The cycles of a year as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from paayesh_desktop.qt.models.paged_table import Index
from paayesh_desktop.qt.wording import NOTHING, Wording
from paayesh_desktop.services.cycle_year import CycleLine

NAMES = ["period", "opens", "due", "evaluates", "forms"]


class CycleTable(QAbstractTableModel):
    """Rows are `CycleLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.rows: Sequence[CycleLine] = ()
        self._titles = (
            self.tr("Period"),
            self.tr("Opens on"),
            self.tr("Due on"),
            self.tr("Purpose"),
            self.tr("Forms that came back"),
        )

    def set_rows(self, rows: Sequence[CycleLine]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def period(self, row: CycleLine) -> str:
        return self._wording.period(row.period)

    def purpose(self, row: CycleLine) -> str:
        return self.tr("evaluation") if row.cycle.evaluates else self.tr("report")

    def forms(self, row: CycleLine) -> str:
        """How many are out and back."""
        if not row.open:
            return self.tr("not open yet")
        if not row.out:
            return self.tr("no form is out")
        return self.tr("{back} of {out}").format(
            back=self._wording.whole(row.back), out=self._wording.whole(row.out)
        )

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(NAMES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row, NAMES[index.column()])
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.ToolTipRole:
                return row.cycle.remark or None
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _text(self, row: CycleLine, name: str) -> str:
        match name:
            case "period":
                return self.period(row)
            case "opens":
                return self._wording.day(row.cycle.opens_on)
            case "due":
                return self._wording.day(row.cycle.due_on)
            case "evaluates":
                return self.purpose(row)
            case "forms":
                return self.forms(row)
            case _:
                return NOTHING
