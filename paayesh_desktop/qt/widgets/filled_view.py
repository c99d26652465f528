"""Filled workbooks of the units: given, looked at, taken in, handed back."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QStackedWidget, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.filled_table import (
    FILLED_KEPT,
    FilledRow,
    FilledState,
    FilledTable,
)
from paayesh_desktop.qt.widgets.files_view import FilesView
from paayesh_desktop.qt.widgets.files_zone import FilesZone
from paayesh_desktop.qt.widgets.filled_facts import FilledFacts
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.forms.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.forms.taken_workbook import TakenBook
from paayesh_desktop.services.wording import Wording

_NEW = (Outcome.NEW, Outcome.CHANGED)


class FilledView(FilesView):
    """`agreed` when the chosen files are to be taken in, `returned` when those with faults are to
    be handed back."""

    returned = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._wording = wording
        self._rows: list[FilledRow] = []
        self.title.setText(self.tr("Filled workbooks of the units"))
        self.back.setText(self.tr("Back"))
        self.hand_back = QPushButton(self)
        self.hand_back.clicked.connect(self.returned)
        self.replacing = QCheckBox(self)
        self.zone = FilesZone(look, self)
        self.table = FilledTable(wording, self)
        self.view = RowView(look, wording, self.table, FILLED_KEPT, self)
        self.view.chosen.connect(self._show_row)
        self.facts = FilledFacts(look, wording, self)
        self.facts.chosen.connect(self._choose)
        name = self.tr("What the chosen file brings")
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.zone)
        self.stack.addWidget(self._beside(self.view, self.facts, name))
        self._arrange((self.take, self.hand_back, self.back), (self.replacing, self.stack))

    @property
    def looks(self) -> tuple[BookLook, ...]:
        """The files that are chosen."""
        return tuple(row.look for row in self._rows if row.chosen)

    def begin(self) -> None:
        """Nothing was given yet."""
        self._rows = []
        self.stack.setCurrentIndex(0)
        self.told.setText(self.tr("Nothing is taken in before you have seen what it changes."))
        self._show_buttons()
        self.zone.files.setFocus()

    def show_looks(self, looks: Sequence[BookLook]) -> None:
        """What the files bring, before anything is taken."""
        self._set([FilledRow(look, look.proposed) for look in looks])
        refused = sum(row.state is FilledState.REFUSED for row in self._rows)
        wrong = sum(row.state is FilledState.WRONG for row in self._rows)
        text = self.tr(
            "{all} files: {wrong} have something to be corrected, {refused} are refused. Nothing"
            " was taken in yet."
        )
        whole = self._wording.whole
        self.told.setText(
            text.format(all=whole(len(looks)), wrong=whole(wrong), refused=whole(refused))
        )
        (self.take if self.take.isVisibleTo(self) else self.back).setFocus()

    def show_taken(self, taken: Sequence[TakenBook]) -> None:
        """What became of the files that were chosen."""
        became = {one.look.path: one for one in taken}
        self._set([replace(row, taken=became.get(row.look.path)) for row in self._rows])
        forms = sum(one.saved > 0 for one in taken)
        finished = sum(one.finished and one.saved > 0 for one in taken)
        whole = self._wording.whole
        text = self.tr("Answers of {forms} forms were taken in; {finished} forms are complete.")
        self.told.setText(text.format(forms=whole(forms), finished=whole(finished)))
        (self.hand_back if self.hand_back.isVisibleTo(self) else self.back).setFocus()

    def _set(self, rows: list[FilledRow]) -> None:
        place = self.view.currentIndex().row()
        self._rows = rows
        self.table.set_rows(rows)
        self.stack.setCurrentIndex(1)
        self._show_buttons()
        if rows:
            self.view.choose(max(0, place if place < len(rows) else 0))

    def _show_buttons(self) -> None:
        whole, chosen = self._wording.whole, [row for row in self._rows if row.chosen]
        done = any(row.taken for row in self._rows)
        takes = [row for row in chosen if row.look.count(*_NEW)]
        wrong = [row for row in chosen if row.look.sheet and not row.look.complete]
        changed = sum(row.look.count(Outcome.CHANGED) for row in chosen)
        self.take.setVisible(bool(takes) and not done)
        self.take.setText(self.tr("Take in {count} forms").format(count=whole(len(takes))))
        self.hand_back.setVisible(bool(wrong))
        count = whole(len(wrong))
        self.hand_back.setText(self.tr("Hand back {count} forms…").format(count=count))
        self.replacing.setVisible(bool(changed) and not done)
        text = self.tr("Also replace {count} answers that are saved otherwise")
        self.replacing.setText(text.format(count=whole(changed)))
        self.replacing.setChecked(False)

    def _show_row(self, row: object) -> None:
        if isinstance(row, FilledRow):
            self.facts.show_row(row)
            self._details.show_top()

    def _choose(self, wanted: bool) -> None:
        """One file of a form, and none of the others."""
        current = self.view.current
        if not isinstance(current, FilledRow):
            return
        here, form = current.look.path, current.look.form_id
        self._set(
            [
                replace(row, chosen=wanted)
                if row.look.path == here
                else replace(row, chosen=row.chosen and not (wanted and row.look.form_id == form))
                for row in self._rows
            ]
        )

    def given(self) -> tuple[Path, ...]:
        """The files that are shown."""
        return tuple(row.look.path for row in self._rows)
