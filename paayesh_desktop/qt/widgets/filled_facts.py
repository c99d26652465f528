"""One filled workbook: whose form it is, what would change line by line, and what is wrong."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLabel,
    QListView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.filled_table import FilledRow
from paayesh_desktop.qt.models.line_changes import LineChange, LineChanges
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.forms.entry_words import entry_words
from paayesh_desktop.services.forms.filled_words import seen_words, taken_words
from paayesh_desktop.services.forms.filled_workbook import LineLook, Outcome
from paayesh_desktop.services.wording import NOTHING, Wording

_ROW, _ROWS, _NUMBER, _VALUE = 32, 8, 52, 112
_LISTED = 200


class FilledFacts(QWidget):
    """`chosen` when somebody wants this file of several of one form, or no longer."""

    chosen = Signal(bool)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        px = look.px
        self.title = styled(TextLabel("", self), "h2")
        self.about = styled(TextLabel("", self), "muted")
        self.said = TextLabel("", self)
        self.choose = QCheckBox(self.tr("Take this file in, not the other"), self)
        self.choose.clicked.connect(self.chosen)
        self.changes_title = styled(QLabel(self), "title")
        self.changes = LineChanges(self)
        self.table = self._made_table()
        self.faults_title = styled(QLabel(self), "title")
        self._faults = QStringListModel(self)
        self.faults = QListView(self)
        self.faults.setModel(self._faults)
        self.faults.setWordWrap(True)
        self.faults.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.faults.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.faults.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.faults.setResizeMode(QListView.ResizeMode.Adjust)
        self.faults.setMinimumHeight(px(150))
        self.faults.setAccessibleName(self.tr("What is wrong in this file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), 0, px(4), 0)
        column.setSpacing(px(8))
        for widget in (self.title, self.about, self.said, self.choose):
            column.addWidget(widget)
        for widget in (self.changes_title, self.table, self.faults_title):
            column.addWidget(widget)
        column.addWidget(self.faults, 1)
        column.addStretch(0)

    def show_row(self, row: FilledRow) -> None:
        say, whole, look = self._wording.say, self._wording.whole, row.look
        sheet = look.sheet
        self.title.setText(sheet.unit.title if sheet else isolate(look.path.name))
        self.about.setText(self._about(row))
        self.about.setVisible(bool(sheet))
        self.said.setText(say(taken_words(row.taken) if row.taken else seen_words(look)))
        self.choose.setVisible(bool(look.rivals) and row.taken is None)
        self.choose.setChecked(row.chosen)
        changed = look.of(Outcome.CHANGED, Outcome.NEW)
        self.changes.set_rows([self._change(one) for one in changed])
        self.changes_title.setText(self.tr("Answers: {count}").format(count=whole(len(changed))))
        rows = min(len(changed), _ROWS)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(self._look.px(_ROW) * rows + head + 4)
        told = [say(fault.sentence()) for fault in look.faults[:_LISTED]]
        if len(look.faults) > _LISTED:
            more = whole(len(look.faults) - _LISTED)
            told.append(self.tr("… and {count} more").format(count=more))
        self._faults.setStringList(told)
        count = whole(len(look.faults))
        self.faults_title.setText(self.tr("To be corrected: {count}").format(count=count))
        for widget in (self.changes_title, self.table):
            widget.setVisible(bool(changed))
        for widget in (self.faults_title, self.faults):
            widget.setVisible(bool(told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons wrap anew; the view itself would cut them off."""
        super().resizeEvent(event)
        self.faults.scheduleDelayedItemsLayout()

    def _about(self, row: FilledRow) -> str:
        look, sheet = row.look, row.look.sheet
        if sheet is None:
            return ""
        parts = [
            self._wording.period(Period.parse(sheet.cycle.period)),
            sheet.workgroup.title,
            self._wording.say(sheet.form.state.word()),
        ]
        if look.saved_at is not None:
            saved = self._wording.moment(look.saved_at.replace(tzinfo=None))
            parts.append(self.tr("saved {time}").format(time=saved))
        if look.rivals:
            names = "، ".join(isolate(path.name) for path in look.rivals)
            parts.append(self.tr("same form: {files}").format(files=names))
        return " · ".join(parts)

    def _change(self, one: LineLook) -> LineChange:
        line = one.line
        saved = entry_words(line, one.saved, self._wording)
        return LineChange(
            self._wording.digits(line.number),
            line.label,
            "" if saved == NOTHING else saved,
            entry_words(line, one.typing, self._wording),
        )

    def _made_table(self) -> QTableView:
        table, px = QTableView(self), self._look.px
        table.setModel(self.changes)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("What would change, line by line"))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, px(_NUMBER))
        for column in (2, 3):
            table.setColumnWidth(column, px(_VALUE))
        return table
