"""All deviation cases: how old they are, whose turn it is, what is late."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseState
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.case_table import KEPT, CaseTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.tile import Tile, TileRow
from paayesh_desktop.services.cases.case_room import CaseList, case_list
from paayesh_desktop.services.cases.cases import CaseLine
from paayesh_desktop.services.wording import Wording

_PAUSE = 250  # milliseconds after the last key before the filter is used
_MONTH, _SEASON = 30, 90


class Show(StrEnum):
    """What the list is narrowed to."""

    OPEN = "open"
    WORKGROUP = "workgroup"
    COMMITTEE = "committee"
    OVERDUE = "overdue"
    CLOSED = "closed"


def _is_open(line: CaseLine) -> bool:
    return line.state is not CaseState.CLOSED


_PASSES: dict[Show, Callable[[CaseLine], bool]] = {
    Show.OPEN: _is_open,
    Show.WORKGROUP: lambda line: line.court is Court.WORKGROUP,
    Show.COMMITTEE: lambda line: line.court is Court.COMMITTEE,
    Show.OVERDUE: lambda line: _is_open(line) and bool(line.overdue or line.actions_overdue),
    Show.CLOSED: lambda line: line.state is CaseState.CLOSED,
}


class CasesPage(Page):
    """`counted` with the cases that wait in the court of the person at the desk."""

    watches = frozenset(
        {"deviation_case", "case_move", "corrective_action", "membership", "desk", "holiday"}
    )
    help_topic = "cases"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    classes_button: QPushButton
    act_button: QPushButton
    tiles_box: QWidget
    workgroup_box: QComboBox
    filter_edit: QLineEdit
    chips_box: QWidget
    table_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "cases_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.cases: CaseList | None = None
        self._workgroup: UUID | None = None
        self.tiles = TileRow(look, self)
        self.chips: FilterChips[Show] = FilterChips(look, self.wording, self._filters(), self)
        self.table = CaseTable(self.wording, self)
        self.view = RowView(look, self.wording, self.table, KEPT, self)
        self.view.setAccessibleName(self.tr("Deviation cases"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        fill(self.tiles_box, self.tiles)
        fill(self.chips_box, self.chips)
        fill(self.table_box, self.view)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.EVALUATIONS, None))
        self._turning = Turning(look, self, ("tools_row",))
        self.chips.chosen.connect(self._narrow)
        self.filter_edit.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._narrow)
        self.workgroup_box.activated.connect(self._choose)
        self.view.opened.connect(self._open)
        self.act_button.clicked.connect(self._open_next)
        self.classes_button.clicked.connect(lambda: context.go(Place.OBSTACLES, None))

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: case_list(workspace, day), then=self._show, owner=self, lane="cases"
        )

    def _show(self, cases: CaseList) -> None:
        self.cases = cases
        self.counted.emit(len(cases.mine))
        self.stack.setCurrentIndex(0 if cases.lines else 1)
        self._fill_boxes(cases)
        self._show_tiles(cases.lines)
        self._narrow()
        self._show_next(cases)

    def _show_next(self, cases: CaseList) -> None:
        if cases.mine:
            text = self.tr("{count} cases wait for you. Begin with the first one.")
            self.standing.setText(text.format(count=self.wording.whole(len(cases.mine))))
            self.act_button.setText(self.tr("Open the next one"))
        else:
            open_ = [line for line in cases.lines if _is_open(line)]
            text = self.tr("{count} cases are open; none waits for you.")
            self.standing.setText(text.format(count=self.wording.whole(len(open_))))
            self.act_button.setText(self.tr("Open the case"))

    def _open_next(self) -> None:
        line = self.view.current
        mine = self.cases.mine if self.cases else ()
        if isinstance(line, CaseLine) and not mine:
            self._open(line)
        elif mine:
            self._open(mine[0])
        elif self.table.rows:
            self._open(self.table.rows[0])

    def _open(self, line: CaseLine) -> None:
        self.context.go(Place.CASE, line.id)

    def _show_tiles(self, lines: Sequence[CaseLine]) -> None:
        """How long the open ones have been open, and what is late."""
        ages = [line.age for line in lines if _is_open(line)]
        late = [line for line in lines if _PASSES[Show.OVERDUE](line)]
        oldest = max(ages, default=0)
        whole = self.wording.whole
        parts = (
            ("clock", "info", sum(age <= _MONTH for age in ages), self.tr("up to one month old")),
            (
                "hourglass",
                "warn",
                sum(_MONTH < age <= _SEASON for age in ages),
                self.tr("one to three months old"),
            ),
            (
                "history",
                "bad",
                sum(age > _SEASON for age in ages),
                self.tr("more than three months old"),
            ),
            ("triangle-alert", "bad" if late else "ok", len(late), self.tr("late")),
        )
        details = (
            self.tr("open cases"),
            self.tr("open cases"),
            self.tr("the oldest: {days} days").format(days=whole(oldest)) if ages else "",
            self.tr("case or one of its actions"),
        )
        self.tiles.set_tiles([
            Tile(
                self.context.look, icon, kind, number=whole(count), title=title, detail=detail
            )
            for (icon, kind, count, title), detail in zip(parts, details, strict=True)
        ])  # fmt: skip

    def _narrow(self) -> None:
        if self.cases is None:
            return
        lines = [line for line in self.cases.lines if self._workgroup in (None, line.workgroup_id)]
        self.chips.show_counts({show: sum(map(fits, lines)) for show, fits in _PASSES.items()})
        passes, words = _PASSES[self.chips.current], search_key(self.filter_edit.text()).split()
        self.table.set_rows([line for line in lines if passes(line) and _holds(line, words)])

    def _choose(self) -> None:
        self._workgroup = self.workgroup_box.currentData()
        self._narrow()

    def _fill_boxes(self, cases: CaseList) -> None:
        self.workgroup_box.clear()
        self.workgroup_box.addItem(self.tr("All workgroups"), None)
        for key, title in cases.workgroups:
            self.workgroup_box.addItem(title, key)
        choose(self.workgroup_box, self._workgroup, 0)
        self.workgroup_box.setVisible(len(cases.workgroups) > 1)

    def _filters(self) -> list[tuple[Show, str, str]]:
        return [
            (Show.OPEN, self.tr("Open"), ""),
            (Show.WORKGROUP, self.tr("With the workgroup"), "users"),
            (Show.COMMITTEE, self.tr("With the committee"), "gavel"),
            (Show.OVERDUE, self.tr("Late"), "clock"),
            (Show.CLOSED, self.tr("Closed"), "circle-check"),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "route",
            title=self.tr("There is no deviation case"),
            text=self.tr(
                "When a meeting of the committee finds that the results of a project are not"
                " desirable or not sufficient, it refers the project and a case opens here. It"
                " leads through obstacles, corrective actions or an amendment of the plan, until"
                " it is closed."
            ),
            action=self.tr("See the evaluations"),
        )


def _holds(line: CaseLine, words: Sequence[str]) -> bool:
    whole = search_key(f"{line.title} {line.number} {line.project_code}") if words else ""
    return all(word in whole for word in words)
