"""The lines of a form, to be ticked and given a reason when it goes back to its unit."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.wording import Wording

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TICK, ENTRY, REASON = 0, 1, 2


class ReturnLines(QAbstractTableModel):
    """`picked` when ticks or reasons are others. Writing a reason ticks the line."""

    picked = Signal()

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: tuple[Line, ...] = ()
        self._entries: tuple[str, ...] = ()
        self._ticked: set[UUID] = set()
        self._reasons: dict[UUID, str] = {}

    def set_lines(self, lines: Sequence[Line], entries: Sequence[str]) -> None:
        """*entries* are what stands on the lines, in words."""
        self.beginResetModel()
        self._lines, self._entries = tuple(lines), tuple(entries)
        self._ticked, self._reasons = set(), {}
        self.endResetModel()

    def ticked(self) -> tuple[Line, ...]:
        return tuple(line for line in self._lines if line.id in self._ticked)

    def reasons(self) -> dict[UUID, str]:
        """Of the ticked lines; empty where none is written yet."""
        return {line.id: self._reasons.get(line.id, "") for line in self.ticked()}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == REASON:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            done = line.id in self._ticked
            return Qt.CheckState.Checked if done else Qt.CheckState.Unchecked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if column == TICK:
            return f"{self._wording.digits(line.number)}  {line.label}"
        return self._entries[index.row()] if column == ENTRY else self._reasons.get(line.id, "")

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self._lines[index.row()].id
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

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Line"), self.tr("Stands there"), self.tr("Why it goes back"))
        return names[section]
