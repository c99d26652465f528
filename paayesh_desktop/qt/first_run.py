"""The first-run assistant: who works here, under which names; then the desk is made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.logo import Logo
from paayesh_desktop.qt.screen_room import take_room
from paayesh_desktop.qt.tasks import Task
from paayesh_desktop.services.home import FirstAnswers, Kind

if TYPE_CHECKING:
    from paayesh_desktop.qt.session import Session
    from paayesh_desktop.services.workspace import Workspace

WHO, NAMES, BUILD = range(3)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICONS = {Kind.COMMITTEE: "gavel", Kind.WORKGROUP: "users", Kind.DEMO: "building-2"}


class FirstRun(QWidget):
    """Three steps, one highlighted button."""

    steps: QStackedWidget
    mark: QWidget
    progress_words: QLabel
    committee: QToolButton
    workgroup: QToolButton
    demo: QToolButton
    who_words: QLabel
    group: QComboBox
    group_label: QLabel
    group_note: QFrame
    title_label: QLabel
    body_title: QLineEdit
    person: QLineEdit
    problem: QLabel
    build_title: QLabel
    build_words: QLabel
    bar: QProgressBar
    back: QPushButton
    stop: QPushButton
    onward: QPushButton

    def __init__(self, session: "Session") -> None:
        super().__init__()
        self._session = session
        self._task: Task | None = None
        self.setObjectName("firstRun")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        load_form(self, "first_run")
        self.setWindowTitle(self.tr("Welcome to Paayesh"))
        take_room(self)
        layout = QVBoxLayout(self.mark)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Logo(session.look, 44, self.mark))
        self._choices = {
            Kind.COMMITTEE: self.committee,
            Kind.WORKGROUP: self.workgroup,
            Kind.DEMO: self.demo,
        }
        self._group = QButtonGroup(self)
        for kind, button in self._choices.items():
            button.setIcon(session.look.icon(_ICONS[kind], "accent"))
            button.setIconSize(QSize(session.look.px(30), session.look.px(30)))
            button.setMinimumHeight(session.look.px(110))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            button.clicked.connect(self._explain)
        self.committee.setChecked(True)
        self.group.currentIndexChanged.connect(self._name_group)
        self.onward.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self._show_step(WHO))
        self.stop.clicked.connect(self._cancel)
        self._explain()
        self._show_step(WHO)

    def prepare(self) -> None:
        """After the first paint: the names of the workgroups."""
        from paayesh_desktop.services.reference import reference_document  # noqa: PLC0415 - after the paint

        for workgroup in reference_document.karaj().workgroups:
            self.group.addItem(workgroup.title, workgroup.code)
        self._session.usable.emit()

    @property
    def kind(self) -> Kind:
        return next(kind for kind, button in self._choices.items() if button.isChecked())

    def _explain(self) -> None:
        words = {
            Kind.COMMITTEE: self.tr(
                "The committee keeps the plan of the city, sees what all workgroups reported, and"
                " gives its finding. Choose this on the committee's computer; the reference data of"
                " the city are put in."
            ),
            Kind.WORKGROUP: self.tr(
                "A workgroup enters the results of its units, compares them with the desired state"
                " and reports to the committee. The plan comes to it in the committee's welcome"
                " file. Choose this on a workgroup's computer."
            ),
            Kind.DEMO: self.tr(
                "A made-up city with a whole plan and results, to try everything without fear."
                " Nothing in it is real. You can leave it at any time under Settings."
            ),
        }
        self.who_words.setText(words[self.kind])

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step == NAMES)
        self.stop.setVisible(step == BUILD)
        self.onward.setVisible(step != BUILD)
        self.problem.clear()
        if step == WHO:
            self.onward.setText(self.tr("Continue"))
            next(b for b in self._choices.values() if b.isChecked()).setFocus()
        if step == NAMES:
            self._ask_names()

    def _ask_names(self) -> None:
        kind = self.kind
        for widget in (self.group, self.group_label, self.group_note):
            widget.setVisible(kind is Kind.WORKGROUP)
        for widget in (self.body_title, self.title_label):
            widget.setVisible(kind is Kind.COMMITTEE)
        if kind is Kind.COMMITTEE:
            self.body_title.setText(self.tr("Monitoring committee"))
        self.onward.setText(
            self.tr("Build the demo city") if kind is Kind.DEMO else self.tr("Make this desk")
        )
        self.person.setFocus()

    def _name_group(self) -> None:
        if self.kind is Kind.WORKGROUP:
            self.body_title.setText(self.group.currentText())

    def _go_on(self) -> None:
        if self.steps.currentIndex() == WHO:
            self._show_step(NAMES)
            return
        answers = self._answers()
        if not answers.person_name:
            self._refuse(self.tr("Please write your name."), self.person)
        elif not answers.title:
            self._refuse(self.tr("Please write the title of the body."), self.body_title)
        else:
            self._build(answers)

    def _answers(self) -> FirstAnswers:
        kind = self.kind
        title = {
            Kind.COMMITTEE: self.body_title.text(),
            Kind.WORKGROUP: self.group.currentText(),
            Kind.DEMO: self.tr("Monitoring committee of the demo city"),
        }[kind]
        code = self.group.currentData() if kind is Kind.WORKGROUP else None
        return FirstAnswers(kind, title.strip(), self.person.text().strip(), code)

    def _refuse(self, text: str, field: QLineEdit) -> None:
        self.problem.setText(text)
        field.setFocus()

    def _build(self, answers: FirstAnswers) -> None:
        demo = answers.kind is Kind.DEMO
        self.build_title.setText(
            self.tr("The demo city is being built…") if demo else self.tr("The desk is being made…")
        )
        self.build_words.setText(self.tr("This takes a few seconds. Please leave the window open."))
        self.bar.setRange(0, 0)
        self._show_step(BUILD)
        self.stop.setEnabled(True)
        self._task = self._session.tasks.write(
            lambda job: self._session.settle(answers, job),
            then=self._built,
            failed=self._failed,
            cancelled=lambda: self._show_step(NAMES),
            owner=self,
            title="",
        )
        self._task.progressed.connect(self._tell)

    def _tell(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(min(1000, done * 1000 // max(1, total)))

    def _built(self, workspace: "Workspace") -> None:
        self._session.settled(workspace)

    def _failed(self, error: UserError) -> None:
        self._show_step(NAMES)
        self._session.messages.error(error)

    def _cancel(self) -> None:
        if self._task is not None:
            self.stop.setEnabled(False)
            self._task.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, from wherever it is pressed."""
        if event.key() in _ENTER and self.onward.isVisible():
            self.onward.click()
        else:
            super().keyPressEvent(event)
