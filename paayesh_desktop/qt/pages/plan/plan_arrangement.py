"""How the three parts of the plan browser share the width there is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSplitter,
    QTableView,
    QToolButton,
    QTreeView,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.indicator_table import NAMES

_TREE = 224
_PANEL = 352
_NARROW = 860
"""Under this width only one part is shown at a time."""
_WIDTHS = {"target": 92, "actual": 92, "attainment": 132, "trend": 104}
_TITLE = 190
_ORDER = ("verdict", "attainment", "actual", "target", "trend")
"""Columns that are kept as long as there is room, the most important first."""


class PlanArrangement(QObject):
    """Watches the splitter; *tree_button* shows and hides the tree, *badge* is the width of the
    widest verdict."""

    def __init__(
        self,
        look: Look,
        splitter: QSplitter,
        *,
        tree: QTreeView,
        table: QTableView,
        panel: QFrame,
        tree_button: QToolButton,
        badge: float,
    ) -> None:
        super().__init__(splitter)
        self._look = look
        self._widths = {name: look.px(width) for name, width in _WIDTHS.items()}
        self._widths["verdict"] = round(badge) + look.px(18)
        self._splitter, self._tree, self._table, self._panel = splitter, tree, table, panel
        self._tree_button = tree_button
        self._panel_wanted = False
        self._narrow: bool | None = None
        header = table.horizontalHeader()
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(look.px(60))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(46))
        rows.hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        splitter.setStretchFactor(1, 1)
        splitter.installEventFilter(self)
        table.installEventFilter(self)
        tree_button.toggled.connect(self._arrange)
        self._arrange()

    def show_panel(self, *, shown: bool) -> None:
        if shown is not self._panel_wanted:
            self._panel_wanted = shown
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            if watched is self._splitter:
                self._widen()
            else:
                self._choose_columns()
        return super().eventFilter(watched, event)

    def _widen(self) -> None:
        narrow = self._splitter.width() < self._look.px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            if narrow and self._tree_button.isChecked():
                self._tree_button.setChecked(False)
            elif not narrow and not self._tree_button.isChecked():
                self._tree_button.setChecked(True)
            self._arrange()

    def _arrange(self) -> None:
        px, narrow = self._look.px, bool(self._narrow)
        tree = self._tree_button.isChecked() and not (narrow and self._panel_wanted)
        self._tree.setVisible(tree)
        self._panel.setVisible(self._panel_wanted)
        self._table.setVisible(not narrow or not (tree or self._panel_wanted))
        whole = self._splitter.width()
        beside = (px(_TREE) if tree else 0) + (px(_PANEL) if self._panel_wanted else 0)
        self._splitter.setSizes([px(_TREE), max(whole - beside, px(_TITLE)), px(_PANEL)])

    def _choose_columns(self) -> None:
        """Leave columns out rather than squeeze the titles."""
        room = self._table.viewport().width() - self._look.px(_TITLE)
        for name in _ORDER:
            width = self._widths[name]
            column = NAMES.index(name)
            room -= width
            self._table.setColumnHidden(column, room < 0)
            self._table.setColumnWidth(column, width)
