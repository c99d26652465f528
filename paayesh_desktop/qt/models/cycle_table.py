"""The cycles of a year as a table."""

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from paayesh_desktop.qt.models.row_table import Index, RowColumn, RowTable
from paayesh_desktop.services.forms.cycle_year import CycleLine
from paayesh_desktop.services.wording import Wording

NAMES = ["period", "opens", "due", "evaluates", "forms"]


class CycleTable(RowTable):
    """Rows are `CycleLine`, in the order of the year."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        titles = (
            (self.tr("Period"), self.period),
            (self.tr("Opens on"), self._opens),
            (self.tr("Due on"), self._due),
            (self.tr("Purpose"), self.purpose),
            (self.tr("Forms that came back"), self.forms),
        )
        named = zip(NAMES, titles, strict=True)
        days = {"opens": _opens_on, "due": _due_on}
        self.columns = tuple(
            RowColumn(name, title, text, day=days.get(name)) for name, (title, text) in named
        )

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.rows[index.row()].cycle.remark or None
        return super().data(index, role)

    def _opens(self, row: CycleLine) -> str:
        return self._wording.day(row.cycle.opens_on)

    def _due(self, row: CycleLine) -> str:
        return self._wording.day(row.cycle.due_on)


def _opens_on(row: CycleLine) -> date:
    return row.cycle.opens_on


def _due_on(row: CycleLine) -> date:
    return row.cycle.due_on
