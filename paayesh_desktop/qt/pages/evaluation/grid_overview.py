"""The workgroups in place of the projects, where somebody asks for them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.workgroup_overview import WorkgroupOverview
from paayesh_desktop.services.judging.standing_grid import GridFrame
from paayesh_desktop.services.judging.workgroup_grid import workgroup_grid
from paayesh_desktop.services.wording import Wording


class GridOverview(QObject):
    """*button* shows the overview in *box* and hides *others*; `workgroup_chosen` as of
    `WorkgroupOverview`, after the projects are back."""

    workgroup_chosen = Signal(object, int)

    def __init__(
        self,
        context: PageContext,
        button: QToolButton,
        box: QWidget,
        others: Sequence[QWidget],
    ) -> None:
        super().__init__(box)
        self._context = context
        self._button = button
        self._box = box
        self._others = tuple(others)
        self._frame: GridFrame | None = None
        title = self.tr("Projects that conform, by workgroup")
        hint = self.tr("Press a square to see the projects behind it.")
        card = SectionCard(context.look, title, hint, box)
        self.grid = WorkgroupOverview(context.look, Wording(context.catalogue), card)
        card.column.addWidget(self.grid)
        fill(box, card)
        fill(box, QWidget(box))
        self._toggle(shown=False)
        button.setVisible(False)
        button.toggled.connect(self._toggled)
        self.grid.workgroup_chosen.connect(self._choose)

    def read(self, frame: GridFrame) -> None:
        """Only what is looked at is counted."""
        self._frame = frame
        self._button.setVisible(bool(frame.cycles))
        if self._button.isChecked():
            self._count()

    def _toggled(self) -> None:
        shown = self._button.isChecked()
        self._toggle(shown=shown)
        if shown:
            self._count()

    def _count(self) -> None:
        frame, store = self._frame, self._context.workspace.store
        if frame is not None:
            self._context.tasks.read(
                lambda _job: workgroup_grid(store, frame),
                then=lambda found: self.grid.show_grid(frame, found),
                owner=self._box,
                lane="overview",
            )

    def _toggle(self, *, shown: bool) -> None:
        self._box.setVisible(shown)
        for widget in self._others:
            widget.setVisible(not shown)

    def _choose(self, key: UUID, place: int) -> None:
        self._button.setChecked(False)
        self.workgroup_chosen.emit(key, place)
