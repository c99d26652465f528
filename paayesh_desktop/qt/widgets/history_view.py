"""The history of a row: who, when, and every field that changed, the old beside the new."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.planning.indicator_card import RowName
from paayesh_desktop.services.row_history import HistoryStep
from paayesh_desktop.services.wording import Wording

_BEFORE, _AFTER = 1, 2
"""Columns of a step; what holds now stands last and in full ink."""


class HistoryView(QWidget):
    """`asked` with the key of the row whose history is wanted."""

    asked = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._rows = QComboBox(self)
        self._rows.setAccessibleName(self.tr("Row whose history is shown"))
        self._rows.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._rows.setMinimumContentsLength(12)
        self._rows.activated.connect(lambda: self.asked.emit(self._rows.currentData()))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(look.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(2), look.px(10), look.px(10), look.px(4))
        column.setSpacing(look.px(10))
        column.addWidget(self._rows)
        column.addLayout(self._steps)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[RowName]) -> None:
        """The rows that can be chosen; the first one is asked for."""
        self._rows.clear()
        for row in rows:
            self._rows.addItem(self._wording.say(row.name), row.key)
        if rows:
            self.asked.emit(rows[0].key)

    def show_steps(self, steps: Sequence[HistoryStep]) -> None:
        """The newest first, as the service gives them."""
        empty(self._steps)
        for step in steps:
            self._steps.addWidget(self._made(step))

    def _made(self, step: HistoryStep) -> QFrame:
        frame = styled(QFrame(self), "soft")
        grid = QGridLayout(frame)
        px = self._look.px
        grid.setContentsMargins(px(10), px(8), px(10), px(8))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        head = self.tr("{what} · {person}").format(
            what=self._wording.say(step.what), person=step.by or self.tr("unknown person")
        )
        grid.addWidget(styled(QLabel(head, frame), "title"), 0, 0, 1, 3)
        when = self.tr("{moment}, revision {number}").format(
            moment=self._wording.moment(step.at), number=self._wording.digits(str(step.number))
        )
        grid.addWidget(styled(QLabel(when, frame), "faint"), 1, 0, 1, 3)
        first = all(change.before is None for change in step.changes)
        names = (self.tr("Field"), self.tr("Before"), self.tr("After"))
        if step.changes and not first:
            for column, text in enumerate(names):
                grid.addWidget(styled(QLabel(text, frame), "faint"), 2, column)
        for row, change in enumerate(step.changes, 3):
            texts = (
                self._wording.say(change.name),
                self._wording.shown(change.before),
                self._wording.shown(change.after),
            )
            for column, text in enumerate(texts):
                if column == _BEFORE and first:
                    continue
                label = TextLabel(text, frame)
                if column != _AFTER:
                    styled(label, "muted")
                place = _BEFORE if first and column == _AFTER else column
                span = 2 if first and column == _AFTER else 1
                grid.addWidget(label, row, place, 1, span, Qt.AlignmentFlag.AlignTop)
        return frame
