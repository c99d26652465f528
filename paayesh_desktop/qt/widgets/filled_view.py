"""Filled workbooks of the units: given, looked at, taken in, handed back."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.filled_table import (
    FILLED_KEPT,
    FilledRow,
    FilledState,
    FilledTable,
)
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.files_zone import FilesZone
from paayesh_desktop.qt.widgets.filled_facts import FilledFacts
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.taken_workbook import TakenBook
from paayesh_desktop.services.wording import Wording

_NEW = (Outcome.NEW, Outcome.CHANGED)


class FilledView(QWidget):
    """`agreed` when the chosen files are to be taken in, `returned` when those with faults are to
    be handed back, `left` when nothing more is to be done here."""

    agreed = Signal()
    returned = Signal()
    left = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._rows: list[FilledRow] = []
        self.title = styled(QLabel(self.tr("Filled workbooks of the units"), self), "h1")
        self.told = styled(TextLabel("", self), "muted")
        self.take = styled(QPushButton(self), "primary")
        self.hand_back = QPushButton(self)
        self.back = QPushButton(self.tr("Back"), self)
        self.replacing = QCheckBox(self)
        self.zone = FilesZone(look, self)
        self.table = FilledTable(wording, self)
        self.view = RowView(look, wording, self.table, FILLED_KEPT, self)
        self.view.setSortingEnabled(False)
        self.view.setAccessibleName(self.tr("Files and what they bring"))
        self.facts = FilledFacts(look, wording, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.zone)
        self.stack.addWidget(self._made_list())
        self._arrange()
        self._turning = Turning(look, self, ("filled_head", "filled_body"))
        self.view.chosen.connect(self._show_row)
        self.facts.chosen.connect(self._choose)
        self.take.clicked.connect(self.agreed)
        self.hand_back.clicked.connect(self.returned)
        self.back.clicked.connect(self.left)

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
            self._scroll.verticalScrollBar().setValue(0)

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

    def _made_list(self) -> QWidget:
        px, page = self._look.px, QWidget(self)
        self._scroll = QScrollArea(page)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("What the chosen file brings"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(px(230))
        self.facts.setObjectName("scrollBody")
        self._scroll.setWidget(self.facts)
        body = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        body.setObjectName("filled_body")
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(14))
        body.addWidget(self.view, 6)
        body.addWidget(self._scroll, 5)
        return page

    def _arrange(self) -> None:
        px = self._look.px
        head = QHBoxLayout()
        head.setObjectName("filled_head")
        head.setSpacing(px(10))
        titles = QVBoxLayout()
        titles.setSpacing(px(2))
        titles.addWidget(self.title)
        titles.addWidget(self.told)
        head.addLayout(titles, 1)
        for button in (self.take, self.hand_back, self.back):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(14), px(24), px(14))
        whole.setSpacing(px(11))
        whole.addLayout(head)
        whole.addWidget(self.replacing)
        whole.addWidget(self.stack, 1)

    def given(self) -> tuple[Path, ...]:
        """The files that are shown."""
        return tuple(row.look.path for row in self._rows)
