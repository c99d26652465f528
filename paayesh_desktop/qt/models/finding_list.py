"""What the checks found on a form: sentences, what must be corrected first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from paayesh_desktop.domain.form_check import Finding, Level
from paayesh_desktop.qt.look import Look
from paayesh_desktop.services.wording import Wording

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FindingList(QAbstractListModel):
    """Read only."""

    def __init__(self, look: Look, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._icons = {
            Level.ERROR: look.icon("octagon-x", "bad"),
            Level.WARNING: look.icon("triangle-alert", "warn"),
        }
        self._found: tuple[Finding, ...] = ()

    def set_findings(self, found: Sequence[Finding]) -> None:
        """In paper order; nothing is told when they are the same."""
        if tuple(found) != self._found:
            self.beginResetModel()
            self._found = tuple(found)
            self.endResetModel()

    def line_id(self, row: int) -> UUID:
        return self._found[row].line_id

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._wording.digits(self._wording.say(found.sentence))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[found.level]
        return None
