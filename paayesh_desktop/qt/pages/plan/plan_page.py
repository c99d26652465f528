"""The plan browser: the tree, the indicators of what is chosen in it, and one of them in full."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.indicator_table import NAMES, IndicatorTable
from paayesh_desktop.qt.models.plan_tree import BRANCH_ROLE, PlanTree, mark, total
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.plan.plan_arrangement import PlanArrangement
from paayesh_desktop.qt.pages.plan.plan_reader import PlanReader
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.branch_cells import BranchCells
from paayesh_desktop.qt.widgets.indicator_cells import IndicatorCells
from paayesh_desktop.qt.widgets.indicator_panel import IndicatorPanel
from paayesh_desktop.qt.widgets.no_plan import NoPlan
from paayesh_desktop.qt.widgets.plan_chooser import PlanChooser
from paayesh_desktop.qt.widgets.scope_chip import ScopeChip
from paayesh_desktop.qt.widgets.unfolding import Unfolding
from paayesh_desktop.qt.widgets.verdict_badge import widest_badge
from paayesh_desktop.qt.widgets.verdict_chips import VerdictChips
from paayesh_desktop.qt.widgets.verdict_counts import VerdictCounts
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.judging.plan_summary import PlanSummary
from paayesh_desktop.services.planning.indicator_card import IndicatorCard
from paayesh_desktop.services.planning.place_in_plan import PlaceInPlan
from paayesh_desktop.services.planning.plan_browser import Branch, IndicatorLine, Matching, SortBy
from paayesh_desktop.services.planning.plan_overview import PlanOverview
from paayesh_desktop.services.wording import Wording

_PAUSE = 250  # milliseconds after the last key before the filter is used
_HOW = 1


class PlanPage(Page):
    """Reads only, apart from the button that evaluates."""

    watches = frozenset(
        {"plan", "plan_version", "element", "indicator", "target", "result", "verdict", "workgroup"}
    )
    help_topic = "plan"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    tree_button: QToolButton
    scope_button: QToolButton
    plan_box: QComboBox
    period_box: QComboBox
    workgroup_box: QComboBox
    filter_edit: QLineEdit
    chips_box: QWidget
    counts_box: QWidget
    splitter: QSplitter
    tree: QTreeView
    table: QTableView
    panel_frame: QFrame
    export_button: QPushButton
    amend_button: QPushButton
    evaluate_button: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "plan_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.reader = PlanReader(context, self)
        self.chosen = self.reader.chosen
        self.chips = VerdictChips(look, self.wording, self)
        self.counts = VerdictCounts(look, self.wording, self)
        self.panel = IndicatorPanel(look, self.wording, self)
        self.branches = PlanTree(self.reader.grow, self._spoken, self)
        self.lines = IndicatorTable(self.wording, self.reader.fetch, self)
        boxes = (self.plan_box, self.period_box, self.workgroup_box)
        self._chooser = PlanChooser(self.wording, *boxes)
        self._scope = ScopeChip(look, self.scope_button)
        self._overview: PlanOverview | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._dress()
        self._arrangement = PlanArrangement(
            look,
            self.splitter,
            tree=self.tree,
            table=self.table,
            panel=self.panel_frame,
            tree_button=self.tree_button,
            badge=widest_badge(look, self.wording),
        )
        self._turning = Turning(look, self, ("tools_row", "head_row"))
        self._unfolding = Unfolding(self.tree, self.branches)
        self._connect()

    def refresh(self) -> None:
        self.reader.read_overview()

    def open_row(self, key: UUID) -> None:
        """A plan opens with its worst indicators first, an indicator with its reasons."""
        self.reader.find(key)

    def _go_to(self, place: PlaceInPlan | None) -> None:
        if place is None:
            return
        if place.plan_id != self.chosen.plan:
            self.chosen.plan, self.chosen.period = place.plan_id, None
        self.chosen.element = place.path[-1] if place.path else None
        self.chosen.verdict, self.chosen.text, self.chosen.workgroup = None, "", None
        self.chosen.indicator = place.indicator_id
        self.chips.choose(None)
        self.filter_edit.clear()
        self._pause.stop()
        self.panel.tabs.setCurrentIndex(_HOW if place.indicator_id else 0)
        self._arrangement.show_panel(shown=place.indicator_id is not None)
        if not place.path:
            header = self.table.horizontalHeader()
            header.setSortIndicator(NAMES.index("verdict"), Qt.SortOrder.AscendingOrder)
        self._unfolding.go(place.path)
        self.refresh()

    def _show_overview(self, overview: PlanOverview) -> None:
        former, self._overview = self._overview, overview
        self.stack.setCurrentIndex(0 if overview.plan else 1)
        if overview.plan is None:
            return
        if former is None or former.top != overview.top:
            self.branches.set_top(overview.top)
        self.chosen.plan, self.chosen.period = overview.plan.id, overview.period
        self._chooser.show_overview(overview, self.chosen.workgroup)
        self._read_period()

    def _read_period(self) -> None:
        self.reader.read_rows()
        self.reader.read_standings()
        self.reader.read_card()
        period = self.chosen.period
        ended = period is not None and period.ended_by(self.context.today())
        self.evaluate_button.setEnabled(ended)
        waits = self.tr("The period is not over yet; only ended periods are judged.")
        self.evaluate_button.setToolTip("" if ended else waits)
        if period is None:
            self.standing.setText(self.tr("No results yet: import them from Excel."))

    def _show_standings(self, summary: PlanSummary) -> None:
        self.branches.set_standings(summary.elements)
        city = summary.city
        self.counts.show_counts({**city.counts, None: city.unjudged})
        if not any(city.counts.values()):
            self.standing.setText(self.tr("This period has not been evaluated yet."))
            return
        whole, percent = self.wording.whole, self.wording.percent(city.attainment)
        pattern = self.tr("Attainment {percent} · reported {reported} of {due} that were due")
        self.standing.setText(
            pattern.format(percent=percent, reported=whole(city.reported), due=whole(city.due))
        )

    def _show_rows(self, found: tuple[Matching, list[IndicatorLine]]) -> None:
        matching, first = found
        self.lines.set_ids(matching.ids, first)
        self.chips.show_counts(matching.counts)
        place = self.lines.row_of(self.chosen.indicator) if self.chosen.indicator else -1
        if place >= 0:
            self.table.setCurrentIndex(self.lines.index(place, 0))
            self.table.scrollTo(self.lines.index(place, 0))

    def _show_card(self, card: IndicatorCard | None) -> None:
        self._arrangement.show_panel(shown=card is not None)
        if card is not None:
            self.panel.show_card(card)

    def _close_panel(self) -> None:
        self.chosen.indicator = None
        self._arrangement.show_panel(shown=False)
        self.table.setCurrentIndex(QModelIndex())
        self.table.setFocus()

    def _export(self) -> None:
        if self._overview is None or self._overview.plan is None:
            return
        path = self.context.messages.save_file(
            self.tr("Write the plan to Excel"),
            f"{self._overview.plan.code}.xlsx",
            self.tr("Excel workbooks (*.xlsx)"),
        )
        if path is not None:
            self.reader.export(path)

    def _branch_chosen(self, index: QModelIndex) -> None:
        branch = index.data(BRANCH_ROLE)
        if not isinstance(branch, Branch):
            return
        self._scope.show_title(branch.title)
        if branch.id != self.chosen.element:
            self.chosen.element = branch.id
            self.reader.read_rows()

    def _leave_branch(self) -> None:
        """Back to the whole plan."""
        self.chosen.element = None
        self.tree.setCurrentIndex(QModelIndex())
        self._scope.show_title("")
        self.reader.read_rows()

    def _line_chosen(self, index: QModelIndex) -> None:
        place = index.row()
        key = self.lines.ids[place] if 0 <= place < len(self.lines.ids) else None
        if key is not None and key != self.chosen.indicator:
            self.chosen.indicator = key
            self.reader.read_card()

    def _plan_chosen(self, plan: UUID) -> None:
        self.chosen.plan, self.chosen.period, self.chosen.element = plan, None, None
        self._scope.show_title("")
        self._close_panel()
        self.refresh()

    def _period_chosen(self, period: Period) -> None:
        self.chosen.period = period
        self._read_period()

    def _workgroup_chosen(self, workgroup: UUID | None) -> None:
        self.chosen.workgroup = workgroup
        self.reader.read_rows()

    def _verdict_chosen(self, verdict: Verdict | None) -> None:
        self.chosen.verdict = verdict
        self.reader.read_rows()

    def _filter(self) -> None:
        self.chosen.text = self.filter_edit.text()
        self.reader.read_rows()

    def _sorted(self, name: str, descending: bool) -> None:
        self.chosen.sort, self.chosen.descending = SortBy(name), descending
        self.reader.read_rows()

    def _spoken(self, branch: Branch, standing: Standing | None) -> str:
        worst = self.wording.say(verdict_look(mark(standing)).word)
        return self.tr("{title}, {count} indicators, worst: {verdict}").format(
            title=branch.title, count=self.wording.whole(total(standing)), verdict=worst
        )

    def _dress(self) -> None:
        """Put the painted parts into the places the form keeps for them."""
        look = self.context.look
        fill(self.chips_box, self.chips)
        fill(self.counts_box, self.counts)
        fill(self.panel_frame, self.panel)
        fill(self.nothing, NoPlan(self.context))
        self.tree.setModel(self.branches)
        self.tree.setItemDelegate(BranchCells(look, self.wording, self.tree))
        self.table.setModel(self.lines)
        self.table.setItemDelegate(IndicatorCells(look, self.wording, self.table))

    def _connect(self) -> None:
        reader = self.reader
        reader.overview_read.connect(self._show_overview)
        reader.rows_read.connect(self._show_rows)
        reader.standings_read.connect(self._show_standings)
        reader.card_read.connect(self._show_card)
        reader.history_read.connect(self.panel.show_history)
        reader.place_read.connect(self._go_to)
        self.panel.closed.connect(self._close_panel)
        self.panel.history_asked.connect(reader.read_history)
        self.chips.chosen.connect(self._verdict_chosen)
        self.lines.sort_asked.connect(self._sorted)
        self._chooser.plan_chosen.connect(self._plan_chosen)
        self._chooser.period_chosen.connect(self._period_chosen)
        self._chooser.workgroup_chosen.connect(self._workgroup_chosen)
        self.filter_edit.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._filter)
        self.scope_button.clicked.connect(self._leave_branch)
        self.evaluate_button.clicked.connect(reader.evaluate)
        self.export_button.clicked.connect(self._export)
        self.amend_button.clicked.connect(
            lambda: self.context.go(Place.AMENDMENT, self.chosen.plan)
        )
        self.tree.selectionModel().currentChanged.connect(self._branch_chosen)
        self.table.selectionModel().currentChanged.connect(self._line_chosen)
