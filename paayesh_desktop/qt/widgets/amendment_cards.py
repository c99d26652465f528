"""The cards of the amendment page: old beside new, what comes of it, why, and the versions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.amendment_tables import EffectTable, ItemTable
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.row_cells import ROW_HEIGHT
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.amending.amendment_effect import EffectLine
from paayesh_desktop.services.amending.amendment_reader import AmendmentCard, ItemLine, VersionLine
from paayesh_desktop.services.wording import Wording

_MOST = 7
"""Rows that a table shows without scrolling."""


class ItemsCard(SectionCard):
    """`dropped` with the line that shall not be changed after all."""

    dropped = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Old beside new"))
        self._look = look
        self._free = False
        self.table = ItemTable(wording, self)
        self.view = RowView(look, wording, self.table, ("new", "old"), self)
        self.view.setSortingEnabled(False)
        self.view.setAccessibleName(self.tr("Old beside new"))
        self.remove = QPushButton(self.tr("Take this line out"), self)
        self.column.addWidget(self.view)
        self.foot.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.view.chosen.connect(self._allow)
        self.remove.clicked.connect(self._drop)

    def show_items(self, lines: Sequence[ItemLine], *, free: bool) -> None:
        self._free = free
        self.table.set_rows(lines)
        _fit(self._look, self.view, len(lines))
        self.setVisible(bool(lines))
        self._allow()

    def _allow(self) -> None:
        self.remove.setVisible(self._free)
        self.remove.setEnabled(isinstance(self.view.current, ItemLine))

    def _drop(self) -> None:
        if isinstance(self.view.current, ItemLine):
            self.dropped.emit(self.view.current)


class EffectCard(SectionCard):
    """Hidden while nothing would be different."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("What would come of it"))
        self.set_note(self.tr("if results stay as in the last period"))
        self._look = look
        self.table = EffectTable(wording, self)
        self.view = RowView(look, wording, self.table, ("new", "old", "will", "was"), self)
        self.view.setSortingEnabled(False)
        self.view.setAccessibleName(self.tr("What would come of it"))
        self.column.addWidget(self.view)

    def show_effect(self, lines: Sequence[EffectLine]) -> None:
        self.table.set_rows(lines)
        _fit(self._look, self.view, len(lines))
        self.setVisible(bool(lines))


class ReasonCard(SectionCard):
    """The reason of the amendment and the head's justification report, side by side with it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Why"))

    def show_card(self, card: AmendmentCard | None) -> None:
        self.clear()
        self.setVisible(card is not None)
        if card is None:
            return
        parts = [("", card.amendment.reason)]
        if card.justification is not None:
            report = card.justification
            parts += [
                (self.tr("Justification report: the situation"), report.situation),
                (self.tr("Causes"), report.causes),
                (self.tr("What was tried"), report.attempts),
                (self.tr("What is proposed"), report.proposal),
            ]
        for name, text in parts:
            if name and text:
                self.column.addWidget(styled(TextLabel(name, self), "field"))
            if text:
                self.column.addWidget(TextLabel(text, self))
        if self.column.count() == 0:
            words = self.tr("No reason has been written yet.")
            self.column.addWidget(styled(TextLabel(words, self), "muted"))


class VersionsCard(SectionCard):
    """The versions of the plan with their days, the newest first."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Versions of the plan"))
        self._wording = wording

    def show_versions(self, versions: Sequence[VersionLine]) -> None:
        self.clear()
        self.setVisible(bool(versions))
        for line in versions:
            words = self.tr("Version {number}, in force from {day}").format(
                number=self._wording.whole(line.number), day=self._wording.day(line.effective_on)
            )
            if line.in_force:
                words = self.tr("{version} (in force now)").format(version=words)
            self.column.addWidget(styled(TextLabel(words, self), "field"))
            if line.title:
                self.column.addWidget(styled(TextLabel(line.title, self), "muted"))


def _fit(look: Look, view: RowView, rows: int) -> None:
    """The page scrolls, not the table, while the table is short."""
    rows = max(1, min(rows, _MOST))
    head = view.horizontalHeader().sizeHint().height()
    view.setFixedHeight(head + look.px(ROW_HEIGHT) * rows + 2 * view.frameWidth() + 1)
