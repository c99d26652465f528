"""Every project of a plan in every period: who conforms, how far its evaluation is, what is open.

Ids come at once and rows by page; filtering and sorting are the database's work.
"""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.matrix_model import MatrixColumn, MatrixModel
from paayesh_desktop.qt.models.paged_table import PAGE, Arrived
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.evaluation.grid_overview import GridOverview
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.matrix_legend import MatrixLegend
from paayesh_desktop.qt.widgets.matrix_view import MatrixView
from paayesh_desktop.qt.widgets.no_plan import NoPlan
from paayesh_desktop.qt.widgets.standing_look import (
    STATE_ICONS,
    legend,
    looks,
    standing_words,
)
from paayesh_desktop.services.judging.standing_grid import (
    DIFFERS,
    OPEN_CASE,
    STANDINGS,
    CellTarget,
    GridFrame,
    GridRow,
    StandingGrid,
)
from paayesh_desktop.services.judging.standing_query import GridFilter, GridShow, GridSort
from paayesh_desktop.services.wording import Wording

_PAUSE = 120  # milliseconds after the last key before the filter is used
_LEAST = 240
"""Pixels at 100 %: a few rows are always in sight, and a low page scrolls."""
Found = tuple[Sequence[UUID], Sequence[GridRow], dict[GridShow, int]]


class GridPage(Page):
    """A cell opens its evaluation or its open case, a title the project in the plan."""

    watches = frozenset(
        {
            "plan",
            "element",
            "workgroup",
            "cycle",
            "verdict",
            "evaluation",
            "evaluation_move",
            "deviation_case",
            "case_move",
        }
    )
    help_topic = "grid"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    plan_box: QComboBox
    workgroup_box: QComboBox
    unit_box: QComboBox
    sort_box: QComboBox
    filter_edit: QLineEdit
    chips_box: QWidget
    matrix_box: QWidget
    legend_box: QWidget
    overview_button: QToolButton
    overview_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "grid_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.frame: GridFrame | None = None
        self._grid = StandingGrid(context.workspace.store)
        self.model = MatrixModel(self._fetch, self._words, self)
        self.model.set_looks(looks(self.wording.say))
        self.matrix = MatrixView(look, self.model, self, corner=self.tr("Project"))
        self.matrix.setAccessibleName(self.tr("Projects by periods"))
        self.matrix.setMinimumHeight(look.px(_LEAST))
        self.chips: FilterChips[GridShow] = FilterChips(look, self.wording, self._shows(), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        fill(self.chips_box, self.chips)
        fill(self.matrix_box, self.matrix)
        fill(
            self.legend_box,
            MatrixLegend(look, legend(self.wording.say), self._marks(), self),
        )
        self.overview = GridOverview(
            context,
            self.overview_button,
            self.overview_box,
            (
                self.workgroup_box,
                self.unit_box,
                self.sort_box,
                self.filter_edit,
                self.chips_box,
                self.matrix_box,
                self.legend_box,
            ),
        )
        fill(self.nothing, NoPlan(context))
        for sort, text in self._sorts():
            self.sort_box.addItem(text, sort.value)
        self._turning = Turning(look, self, ("tools_row",))
        self.matrix.opened.connect(self._open)
        self.matrix.row_opened.connect(self._open_project)
        self.overview.workgroup_chosen.connect(self._choose_workgroup)
        self.chips.chosen.connect(self._read)
        self.plan_box.activated.connect(self.refresh)
        for box in (self.workgroup_box, self.unit_box, self.sort_box):
            box.activated.connect(self._read)
        self.filter_edit.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._read)

    def refresh(self) -> None:
        day, plan = self.context.today(), self.plan_box.currentData()
        self.context.tasks.read(
            lambda _job: self._grid.frame(day, plan),
            then=self._show_frame,
            owner=self,
            lane="frame",
        )

    def _show_frame(self, frame: GridFrame) -> None:
        former, self.frame = self.frame, frame
        self.stack.setCurrentIndex(0 if frame.plan_id else 1)
        self._fill_box(self.plan_box, frame.plans, frame.plan_id)
        self.plan_box.setVisible(len(frame.plans) > 1)
        for box, rows, every in (
            (self.workgroup_box, frame.workgroups, self.tr("All workgroups")),
            (self.unit_box, frame.units, self.tr("All units")),
        ):
            self._fill_box(box, ((None, every), *rows), box.currentData())
        if former is None or former.periods != frame.periods:
            self.model.set_columns(self._columns(frame.periods))
        self._read()
        self.overview.read(frame)

    def _choose_workgroup(self, key: UUID, place: int) -> None:
        """The projects behind a square of the overview."""
        choose(self.workgroup_box, key, 0)
        self._read()
        self.matrix.show_column(place)
        self.matrix.setFocus()

    def _fill_box(
        self, box: QComboBox, rows: Sequence[tuple[UUID | None, str]], chosen: UUID | None
    ) -> None:
        if [box.itemData(place) for place in range(box.count())] == [key for key, _ in rows]:
            return
        box.clear()
        for key, title in rows:
            box.addItem(title, key)
        choose(box, chosen, 0)

    def _read(self) -> None:
        frame = self.frame
        if frame is None or frame.plan_id is None:
            return
        plan, grid, periods = frame.plan_id, self._grid, frame.periods
        wanted = GridFilter(
            plan,
            self.workgroup_box.currentData(),
            self.unit_box.currentData(),
            frame.cycles.get(frame.period.code) if frame.period else None,
            self.chips.current,
            self.filter_edit.text(),
        )
        sort = GridSort(self.sort_box.currentData())

        def work(_job: object) -> Found:
            ids, counts = grid.look(wanted, sort)
            return ids, grid.page(plan, periods, ids[:PAGE]), counts

        self.context.tasks.read(work, then=self._show, owner=self, lane="rows")

    def _show(self, found: Found) -> None:
        ids, first, counts = found
        fresh = not self.model.ids
        self.model.set_ids(ids, first)
        self.chips.show_counts(counts)
        frame = self.frame
        if frame is None or frame.period is None:
            return
        if fresh:
            self.matrix.show_column(len(frame.periods) - 1)
        text = self.tr("{count} projects, {periods} periods; the filters speak of {period}.")
        self.standing.setText(
            text.format(
                count=self.wording.whole(len(ids)),
                periods=self.wording.whole(len(frame.periods)),
                period=self.wording.period(frame.period),
            )
        )

    def _fetch(self, ids: Sequence[UUID], arrived: Arrived) -> None:
        frame, grid = self.frame, self._grid
        if frame is None or frame.plan_id is None:
            return
        plan, periods = frame.plan_id, frame.periods
        self.context.tasks.read(
            lambda _job: grid.page(plan, periods, ids), then=arrived, owner=self
        )

    def _open(self, key: UUID, column: int) -> None:
        if self.frame is None:
            return
        period = self.frame.periods[column]
        self.context.tasks.read(
            lambda _job: self._grid.target(key, period),
            then=lambda target: self._go(key, target),
            owner=self,
            lane="target",
        )

    def _open_project(self, key: UUID) -> None:
        self.context.go(Place.PLAN, key)

    def _go(self, key: UUID, target: CellTarget) -> None:
        """The open case before the evaluation, and the plan where there is neither."""
        if target.case_id is not None:
            self.context.go(Place.CASE, target.case_id)
        elif target.evaluation_id is not None:
            self.context.go(Place.EVALUATION, target.evaluation_id)
        else:
            self.context.go(Place.PLAN, key)

    def _words(self, row: GridRow, column: int) -> str:
        if self.frame is None:
            return ""
        parts = [standing_words(STANDINGS[row.cells[column]], self.wording.say)]
        if row.marks[column] & OPEN_CASE:
            parts.append(self.tr("open case"))
        if row.marks[column] & DIFFERS:
            parts.append(self.tr("the workgroup sees it differently"))
        return self.tr("{title}, {period}: {words}").format(
            title=isolate(row.title),
            period=self.wording.period(self.frame.periods[column]),
            words=self.tr(", ").join(parts),
        )

    def _columns(self, periods: Sequence[Period]) -> list[MatrixColumn]:
        """The year stands over its first period and over the first of all."""
        return [
            MatrixColumn(
                self.wording.tick(period) or self.wording.year(period),
                self.wording.year(period)
                if period.count_in_year > 1 and (place == 0 or period.index == 1)
                else "",
                self.wording.period(period),
            )
            for place, period in enumerate(periods)
        ]

    def _shows(self) -> list[tuple[GridShow, str, str]]:
        say: Callable[..., str] = self.wording.say
        found = [
            (GridShow.ALL, self.tr("All"), ""),
            (GridShow.NONCONFORMING, self.tr("Does not conform"), "triangle-alert"),
            (GridShow.OPEN_CASES, self.tr("Open case"), "route"),
        ]
        return found + [
            (show, say(show.state.word()), STATE_ICONS[show.state])
            for show in GridShow
            if show.state is not None
        ]

    def _sorts(self) -> list[tuple[GridSort, str]]:
        return [
            (GridSort.PLACE, self.tr("In the order of the plan")),
            (GridSort.TITLE, self.tr("By title")),
            (GridSort.WORST, self.tr("Worst first")),
        ]

    def _marks(self) -> str:
        return self.tr("A corner: open case. A dot: the workgroup sees it differently.")
