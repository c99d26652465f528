"""Which columns of a table are shown in the room there is."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from paayesh_desktop.qt.look import Look


class ColumnRoom(QObject):
    """The first column takes what the others leave, and no less than *first* pixels at 100 %;
    *widths* are those of the others by their numbers, the most important first: the last ones are
    left out where there is no room."""

    def __init__(
        self, look: Look, table: QTableView, first: float, widths: Mapping[int, float]
    ) -> None:
        super().__init__(table)
        self._look, self._table, self._first, self._widths = look, table, first, widths
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(look.px(50))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            room = self._table.viewport().width() - self._look.px(self._first)
            for column, width in self._widths.items():
                room -= self._look.px(width)
                self._table.setColumnHidden(column, room < 0)
                self._table.setColumnWidth(column, self._look.px(width))
        return super().eventFilter(watched, event)
