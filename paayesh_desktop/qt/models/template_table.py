"""The form templates as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from paayesh_desktop.qt.models.paged_table import Index
from paayesh_desktop.qt.wording import Wording
from paayesh_desktop.services.template_shelf import TemplateLine

NAMES = ["title", "kind", "forms", "digest", "state"]
SHORT = 8
"""How much of a digest people look at."""


class TemplateTable(QAbstractTableModel):
    """Rows are `TemplateLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.rows: Sequence[TemplateLine] = ()
        self._titles = (
            self.tr("Title"),
            self.tr("Cycles"),
            self.tr("Forms"),
            self.tr("Mark"),
            self.tr("State"),
        )

    def set_rows(self, rows: Sequence[TemplateLine]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(NAMES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row, NAMES[index.column()])
            case Qt.ItemDataRole.ToolTipRole:
                return row.template.title
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _text(self, row: TemplateLine, name: str) -> str:
        match name:
            case "kind":
                return self._wording.say(row.template.cycle_kind.word())
            case "forms":
                return self._wording.whole(row.forms)
            case "digest":
                return self._wording.code(row.template.digest[:SHORT])
            case "state":
                return self.tr("retired") if row.template.retired else self.tr("in use")
            case _:
                words = (row.template.title, row.workgroup)
                return " · ".join(word for word in words if word)
