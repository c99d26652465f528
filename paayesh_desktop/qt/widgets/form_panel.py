"""One unit's form beside the table: where it is, what comes next, and what happened to it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.form_course import COURSE, FormVerb
from paayesh_desktop.domain.right import Right
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.form_table import FormTable
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.call_form import CallForm
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.form_look import form_look
from paayesh_desktop.qt.widgets.form_moves import form_moves
from paayesh_desktop.qt.widgets.move_list import MoveList
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.forms.form_story import FormStory
from paayesh_desktop.services.wording import Wording

CALLS, HISTORY = 0, 1


class FormPanel(QWidget):
    """`closed` when it is put away; `asked` with a `FormVerb` that was pressed; `reminder_asked`
    for a letter; `called` with the form, who, what and the promised day; `open_asked` for the form
    itself."""

    closed = Signal()
    asked = Signal(object)
    reminder_asked = Signal()
    open_asked = Signal()
    called = Signal(object, str, str, object)

    def __init__(
        self, look: Look, wording: Wording, table: FormTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._table = table
        self.story: FormStory | None = None
        self._title = styled(TextLabel("", self), "h2")
        self._below = styled(TextLabel("", self), "muted")
        self._badge = styled(QLabel(self), "badge", kind="plain")
        self._due = styled(TextLabel("", self), "muted")
        self._facts = styled(TextLabel("", self), "faint")
        self.open = QPushButton(self.tr("Open the form"), self)
        self.remind = QPushButton(self.tr("Reminder letter…"), self)
        self.verbs = {verb: QPushButton(wording.say(verb.word()), self) for verb in _SHOWN}
        self.calls = CallForm(look, self)
        self.moves = MoveList(look, self)
        self.tabs = QTabWidget(self)
        self._build()

    def show_story(self, story: FormStory, day: date) -> None:
        former, self.story = self.story, story
        row, may = story.row, story.may
        state = form_look(row.state)
        self._title.setText(row.unit)
        self._below.setText(f"{row.workgroup} · {self._table.below(row)}")
        self._badge.setText(self._wording.say(state.word))
        restyle(self._badge, kind=state.kind)
        due = self._wording.day(row.due_on)
        self._due.setText(self.tr("{due}; due on {day}").format(due=self._table.due(row), day=due))
        facts = self.tr("{filled} lines filled · letter {letter}")
        self._facts.setText(
            facts.format(filled=self._table.filled(row), letter=self._table.letter(row))
        )
        for verb, button in self.verbs.items():
            button.setVisible(verb in story.verbs and COURSE[verb].right in may)
            button.setAccessibleName(f"{button.text()}: {row.unit}")
        self.remind.setVisible(row.awaited and Right.DISTRIBUTE in may)
        self.tabs.setTabVisible(CALLS, row.awaited and Right.TYPE in may)
        self.moves.show_moves(form_moves(story, self._wording))
        if former is None or former.row.id != row.id or former.calls != story.calls:
            partner = story.calls[0].spoke_with if story.calls else ""
            self.calls.clear(partner, day)

    def begin_call(self) -> None:
        """Somebody telephones."""
        if self.tabs.isTabVisible(CALLS):
            self.tabs.setCurrentIndex(CALLS)
            self.calls.begin()

    def _call(self, who: str, remark: str, promised_on: object) -> None:
        if self.story is not None:
            self.called.emit(self.story.row.id, who, remark, promised_on)

    def _build(self) -> None:
        px = self._look.px
        close = styled(QToolButton(self), "plain")
        close.setIcon(self._look.icon("x", "muted"))
        close.setAccessibleName(self.tr("Close the details"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.closed)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        state = QHBoxLayout()
        state.setSpacing(px(8))
        state.addWidget(self._badge)
        state.addWidget(self._due, 1)
        buttons = QWidget(self)
        flow = FlowLayout(px(6), buttons)
        for button in (self.open, *self.verbs.values(), self.remind):
            flow.addWidget(button)
        self.open.clicked.connect(self.open_asked)
        self.remind.clicked.connect(self.reminder_asked)
        for verb, button in self.verbs.items():
            button.clicked.connect(lambda _on=False, verb=verb: self.asked.emit(verb))
        self.calls.told.connect(self._call)
        self.tabs.addTab(_scrolled(self.calls, self._look), self.tr("Call"))
        self.tabs.addTab(_scrolled(self.moves, self._look), self.tr("History"))
        self.tabs.setTabToolTip(CALLS, self.tr("Record a telephone call (Ctrl+T)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(12), px(10))
        column.setSpacing(px(5))
        column.addLayout(head)
        column.addWidget(self._below)
        column.addLayout(state)
        column.addWidget(self._facts)
        column.addWidget(buttons)
        column.addWidget(self.tabs, 1)


_SHOWN = (FormVerb.DELIVER, FormVerb.RECEIVE, FormVerb.CHECK, FormVerb.ACCEPT, FormVerb.RETURN)
"""What is done from here; typing is done on the form itself."""


def _scrolled(body: QWidget, look: Look) -> QScrollArea:
    area = styled(QScrollArea(), "inCard")
    inner = styled(QWidget(), "inCard")
    column = QVBoxLayout(inner)
    column.setContentsMargins(look.px(2), look.px(10), look.px(8), look.px(4))
    column.addWidget(body)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
