"""What an import would do or did: counts by kind, refused rows with their reasons, notes."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.plan_draft import Refusal
from paayesh_desktop.language import Sentence
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.importing.import_preview import Counted
from paayesh_desktop.services.wording import NOTHING, Wording

_LISTED = 500
"""Refusals that are shown; all of them are in the returned workbook."""
_NOTES = 4


class ImportFindings(QWidget):
    """Filled from a preview or from a report."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._kinds = {
            "plan": self.tr("Plans"),
            "plan_version": self.tr("Versions"),
            "element": self.tr("Parts of the plan"),
            "indicator": self.tr("Indicators"),
            "target": self.tr("Targets"),
            "result": self.tr("Results"),
        }
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnMinimumWidth(0, look.px(120))
        self._grid.setColumnStretch(5, 1)
        self._notes = styled(TextLabel("", self), "muted")
        self._title = styled(QLabel(self), "title")
        self._lines = QStringListModel(self)
        self.refused = QListView(self)
        self.refused.setModel(self._lines)
        self.refused.setWordWrap(True)
        self.refused.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.refused.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.refused.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.refused.setResizeMode(QListView.ResizeMode.Adjust)
        self.refused.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.refused.setMinimumHeight(look.px(96))
        self.refused.setAccessibleName(self.tr("Refused rows and their reasons"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._grid)
        column.addWidget(self._notes)
        column.addWidget(self._title)
        column.addWidget(self.refused, 1)
        column.addStretch(0)

    def show_findings(
        self, counts: Sequence[Counted], refusals: Sequence[Refusal], notes: Sequence[Sentence]
    ) -> None:
        self._show_counts(counts)
        self._notes.setText("\n".join(self._wording.say(note) for note in notes[:_NOTES]))
        self._notes.setVisible(bool(notes))
        said = [self._wording.say(refusal.sentence()) for refusal in refusals[:_LISTED]]
        if len(refusals) > _LISTED:
            more = self._wording.whole(len(refusals) - _LISTED)
            said.append(self.tr("… and {count} more").format(count=more))
        self._lines.setStringList(said)
        self._title.setText(
            self.tr("Refused: {count}").format(count=self._wording.whole(len(refusals)))
        )
        self._title.setVisible(bool(refusals))
        self.refused.setVisible(bool(refusals))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons wrap anew; the view itself would cut them off."""
        super().resizeEvent(event)
        self.refused.scheduleDelayedItemsLayout()

    def _show_counts(self, counts: Sequence[Counted]) -> None:
        empty(self._grid)
        heads = ("", self.tr("new"), self.tr("changed"), self.tr("same"), self.tr("refused"))
        for column, head in enumerate(heads):
            label = styled(QLabel(head, self), "faint")
            self._grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignCenter)
        for row, counted in enumerate(counts, 1):
            name = self._kinds.get(counted.kind, counted.kind)
            self._grid.addWidget(QLabel(name, self), row, 0)
            figures = (
                (counted.new, "ok"),
                (counted.changed, "info"),
                (counted.same, "plain"),
                (counted.refused, "bad"),
            )
            for column, (figure, kind) in enumerate(figures, 1):
                said = self._wording.whole(figure)
                label = QLabel(said if figure else NOTHING, self)
                label.setAccessibleName(f"{name}: {heads[column]} {said}")
                styled(label, "badge" if figure else "faint", kind=kind)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignCenter)
