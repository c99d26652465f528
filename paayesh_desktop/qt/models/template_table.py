"""The form templates as a table."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from paayesh_desktop.qt.models.row_table import Index, RowColumn, RowTable
from paayesh_desktop.services.forms.template_shelf import TemplateLine
from paayesh_desktop.services.wording import Wording

NAMES = ["title", "kind", "forms", "digest", "state"]
SHORT = 8
"""How much of a digest people look at."""


class TemplateTable(RowTable):
    """Rows are `TemplateLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        titles = (
            (self.tr("Title"), _title),
            (self.tr("Cycles"), self._kind),
            (self.tr("Forms"), self._forms),
            (self.tr("Mark"), self._digest),
            (self.tr("State"), self._state),
        )
        named = zip(NAMES, titles, strict=True)
        self.columns = tuple(RowColumn(name, title, text) for name, (title, text) in named)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.rows[index.row()].template.title
        return super().data(index, role)

    def _kind(self, row: TemplateLine) -> str:
        return self._wording.say(row.template.cycle_kind.word())

    def _forms(self, row: TemplateLine) -> str:
        return self._wording.whole(row.forms)

    def _digest(self, row: TemplateLine) -> str:
        return self._wording.code(row.template.digest[:SHORT])

    def _state(self, row: TemplateLine) -> str:
        return self.tr("retired") if row.template.retired else self.tr("in use")


def _title(row: TemplateLine) -> str:
    return " · ".join(word for word in (row.template.title, row.workgroup) if word)
