"""Entries of a form that would change: the line, what stands there, what would stand there."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject

from paayesh_desktop.qt.models.row_table import RowColumn, RowTable


@dataclass(frozen=True, slots=True)
class LineChange:
    """All texts as they are read; *now* and *then* are empty where nothing stands."""

    number: str
    label: str
    now: str
    then: str


class LineChanges(RowTable):
    """Rows are `LineChange`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self.columns = (
            RowColumn("number", self.tr("No."), attrgetter("number")),
            RowColumn("label", self.tr("Line"), attrgetter("label")),
            RowColumn("now", self.tr("Stands there"), attrgetter("now")),
            RowColumn("then", self.tr("Would be"), attrgetter("then")),
        )
