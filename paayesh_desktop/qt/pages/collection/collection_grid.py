"""Units by cycles: who has reported over time."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.models.matrix_model import MatrixColumn, MatrixModel
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.collection_reader import CollectionReader, ReadGrid
from paayesh_desktop.qt.widgets.form_look import cell_looks
from paayesh_desktop.qt.widgets.matrix_legend import MatrixLegend
from paayesh_desktop.qt.widgets.matrix_view import MatrixView
from paayesh_desktop.services.forms.form_grid import LATE, ReportRow
from paayesh_desktop.services.wording import Wording


class CollectionGrid(QObject):
    """`form_opened` with the key of a form whose cell was opened."""

    form_opened = Signal(object)

    def __init__(
        self, context: PageContext, reader: CollectionReader, legend: QWidget, matrix: QWidget
    ) -> None:
        super().__init__(reader)
        self._wording = Wording(context.catalogue)
        self._cycles: tuple[Cycle, ...] = ()
        self._looks = cell_looks(self._wording)
        self.model = MatrixModel(reader.fetch_grid, self._words, self)
        self.model.set_looks(self._looks)
        self.view = MatrixView(context.look, self.model, matrix, corner=self.tr("Unit"))
        self.view.setAccessibleName(self.tr("Who has reported in which cycle"))
        late = self.tr("corner: came late")
        fill(legend, MatrixLegend(context.look, self._looks[1:], late, legend))
        fill(matrix, self.view)
        reader.grid_read.connect(self._show)
        self.view.opened.connect(self._open)

    def _show(self, grid: ReadGrid) -> None:
        if grid.cycles != self._cycles:
            self._cycles = grid.cycles
            self.model.set_columns([self._head(place) for place in range(len(grid.cycles))])
        fresh = not self.model.ids
        self.model.set_ids(list(grid.pairs), grid.first)
        if fresh and grid.cycles:
            self.view.show_column(len(grid.cycles) - 1)

    def _head(self, place: int) -> MatrixColumn:
        """A period by its number, the year over the first of it."""
        period = Period.parse(self._cycles[place].period)
        year = self._wording.year(period)
        tick = self._wording.tick(period)
        begins = place == 0 or Period.parse(self._cycles[place - 1].period).year != period.year
        spoken = self._wording.period(period)
        return MatrixColumn(tick or year, year if tick and begins else "", spoken)

    def _words(self, row: ReportRow, column: int) -> str:
        period = self._wording.period(Period.parse(self._cycles[column].period))
        look = self._looks[row.cells[column]]
        words = self.tr("{unit}, {period}: {state}").format(
            unit=row.title, period=period, state=look.word
        )
        late = row.marks[column] & LATE
        return self.tr("{words}, came late").format(words=words) if late else words

    def _open(self, key: UUID, column: int) -> None:
        row = self.model.row_at(self.model.row_of(key))
        if isinstance(row, ReportRow) and row.forms[column] is not None:
            self.form_opened.emit(row.forms[column])
