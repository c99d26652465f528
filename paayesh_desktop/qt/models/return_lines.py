"""The lines of a form, to be ticked and given a reason when it goes back to its unit."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.models.row_table import Index, RowColumn, RowTable
from paayesh_desktop.services.wording import Wording

TICK, ENTRY, REASON = 0, 1, 2


class ReturnLines(RowTable):
    """Rows are `Line`. `picked` when ticks or reasons are others. Writing a reason ticks the
    line."""

    picked = Signal()

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self._entries: dict[UUID, str] = {}
        self._ticked: set[UUID] = set()
        self._reasons: dict[UUID, str] = {}
        self.columns = (
            RowColumn("line", self.tr("Line"), self._line),
            RowColumn("entry", self.tr("Stands there"), self._entry),
            RowColumn("reason", self.tr("Why it goes back"), self._reason),
        )

    def set_lines(self, lines: Sequence[Line], entries: Sequence[str]) -> None:
        """*entries* are what stands on the lines, in words."""
        keys = (line.id for line in lines)
        self._entries = dict(zip(keys, entries, strict=True))
        self._ticked, self._reasons = set(), {}
        self.set_rows(lines)

    def ticked(self) -> tuple[Line, ...]:
        return tuple(line for line in self.rows if line.id in self._ticked)

    def reasons(self) -> dict[UUID, str]:
        """Of the ticked lines; empty where none is written yet."""
        return {line.id: self._reason(line) for line in self.ticked()}

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == REASON:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            done = self.rows[index.row()].id in self._ticked
            return Qt.CheckState.Checked if done else Qt.CheckState.Unchecked
        edited = role == Qt.ItemDataRole.EditRole
        return super().data(index, Qt.ItemDataRole.DisplayRole if edited else role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.rows[index.row()].id
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            checked = Qt.CheckState(value) is Qt.CheckState.Checked
            (self._ticked.add if checked else self._ticked.discard)(key)
        elif role == Qt.ItemDataRole.EditRole and index.column() == REASON:
            self._reasons[key] = single_line(str(value))
            if self._reasons[key]:
                self._ticked.add(key)
        else:
            return False
        row = index.row()
        self.dataChanged.emit(self.index(row, TICK), self.index(row, REASON))
        self.picked.emit()
        return True

    def _line(self, line: Line) -> str:
        return f"{self._wording.digits(line.number)}  {line.label}"

    def _entry(self, line: Line) -> str:
        return self._entries[line.id]

    def _reason(self, line: Line) -> str:
        return self._reasons.get(line.id, "")
