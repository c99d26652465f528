"""The head's periodic performance report: proposed from the figures, edited, signed by another."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QWidget

from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.evaluation.performance_turn import (
    PerformanceTask,
    performance_task,
    turn,
)
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.turn_banner import TurnBanner
from paayesh_desktop.services.evaluations.evaluation_desk import Choice
from paayesh_desktop.services.evaluations.performance_desk import PerformanceDesk, performance_desk
from paayesh_desktop.services.evaluations.performance_reports import PerformanceReports, Proposal
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.wording import Wording

_FIELD = 104


class PerformanceReportPage(Page):
    """Opened from the evaluations and from today's work, at a report, a cycle or nothing."""

    watches = frozenset({"performance_report", "cycle", "evaluation_move", "membership", "desk"})
    help_topic = "evaluations"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    cycle_box: QComboBox
    workgroup_box: QComboBox
    turn_box: QWidget
    achievements: TextEdit
    challenges: TextEdit
    solutions: TextEdit
    propose_button: QPushButton
    author: QLabel

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "performance_report_page")
        self.wording = Wording(context.catalogue)
        self.desk: PerformanceDesk | None = None
        self.task: PerformanceTask | None = None
        self._choice = Choice()
        self._row: UUID | None = None
        self.banner = TurnBanner(context.look, self)
        self._fields = (self.achievements, self.challenges, self.solutions)
        fill(self.turn_box, self.banner)
        fill(self.nothing, nothing := self._nothing())
        self.standing.setText(
            self.tr(
                "What was reached, what stands in the way and which solutions were chosen, for one"
                " cycle. The text is proposed from the figures; it is yours to change."
            )
        )
        nothing.acted.connect(lambda: context.go(context.cycles_from, None))
        self.cycle_box.activated.connect(self._choose)
        self.workgroup_box.activated.connect(self._choose)
        self.propose_button.clicked.connect(self._propose)
        self.banner.acted.connect(self._act)
        for field in self._fields:
            field.setFixedHeight(context.look.px(_FIELD))
            field.edited.connect(self._edited)

    def open_row(self, key: UUID) -> None:
        """A report or a cycle."""
        self._row = key
        self.refresh()

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        choice, row = self._choice, self._row
        self.context.tasks.read(
            lambda _job: performance_desk(workspace, choice, row, day),
            then=self._show,
            owner=self,
            lane="report",
        )

    def _show(self, desk: PerformanceDesk) -> None:
        former, self.desk = self.desk, desk
        self._row = None
        self.stack.setCurrentIndex(0 if desk.cycle else 1)
        if desk.cycle is None:
            return
        self._choice = Choice(desk.cycle.id, desk.workgroup, settled=self._choice.settled)
        self._fill_boxes(desk)
        if former is None or former.report != desk.report or former.about != desk.about:
            report = desk.report
            texts = (report.achievements, report.challenges, report.solutions) if report else ()
            for field, text in zip(self._fields, texts or ("", "", ""), strict=True):
                field.set_value(text)
        for field in self._fields:
            field.setReadOnly(not desk.editable)
        self.propose_button.setVisible(desk.editable)
        name = self.tr("Written by {name}").format(name=desk.author) if desk.author else ""
        self.author.setText(name)
        self._show_turn()

    def _edited(self, _text: str) -> None:
        self._show_turn()

    def _show_turn(self) -> None:
        if self.desk is None:
            return
        report = self.desk.report
        kept = (report.achievements, report.challenges, report.solutions) if report else ("",) * 3
        changed = tuple(field.value() for field in self._fields) != kept
        person, demo = self.context.workspace.desk.person, self.context.workspace.desk.demo
        self.task = performance_task(self.desk, person, demo=demo, changed=changed)
        self.banner.show_turn(turn(self.desk, self.task, self.wording))

    def _act(self, _button: str) -> None:
        desk, task, workspace = self.desk, self.task, self.context.workspace
        day = self.context.today()
        if desk is None or desk.cycle is None or desk.workgroup is None or task is None:
            return
        cycle, workgroup = desk.cycle.id, desk.workgroup
        texts = [field.value() for field in self._fields]
        match task.key:
            case "propose":
                self._propose()
            case "save":
                self._write(
                    lambda: PerformanceReports(workspace).save(
                        cycle,
                        workgroup,
                        day,
                        achievements=texts[0],
                        challenges=texts[1],
                        solutions=texts[2],
                    )
                )
            case "sign" if desk.report is not None:
                key = desk.report.id
                self._write(lambda: PerformanceReports(workspace).sign(key, day))
            case "continue" if task.person is not None:
                SignIn(workspace).continue_as(task.person)
                self.context.feed.tell({"desk"})
            case _:
                pass

    def _propose(self) -> None:
        desk, context = self.desk, self.context
        if desk is None or desk.cycle is None or desk.workgroup is None:
            return
        cycle, workgroup, day = desk.cycle.id, desk.workgroup, context.today()
        if any(field.value() for field in self._fields) and not context.messages.ask(
            self.tr("Replace what is written by the text that follows from the figures?"),
            yes=self.tr("Replace it"),
        ):
            return
        workspace, catalogue = context.workspace, context.catalogue
        context.tasks.read(
            lambda _job: PerformanceReports(workspace).propose(cycle, workgroup, catalogue, day),
            then=self._take,
            owner=self,
            lane="proposal",
        )

    def _take(self, proposal: Proposal) -> None:
        texts = (proposal.achievements, proposal.challenges, proposal.solutions)
        for field, text in zip(self._fields, texts, strict=True):
            field.set_value(text)
        self._show_turn()

    def _write(self, work: Any) -> None:
        self.context.tasks.write(
            lambda _job: work(),
            owner=self,
            then=lambda _row: self.refresh(),
            title=self.tr("Saving the report"),
        )

    def _choose(self) -> None:
        key: UUID | None = self.workgroup_box.currentData()
        self._choice = Choice(self.cycle_box.currentData(), key, settled=True)
        self.refresh()

    def _fill_boxes(self, desk: PerformanceDesk) -> None:
        self.cycle_box.clear()
        for cycle in desk.cycles:
            self.cycle_box.addItem(self.wording.period(Period.parse(cycle.period)), cycle.id)
        choose(self.cycle_box, desk.cycle.id if desk.cycle else None)
        self.workgroup_box.clear()
        for key, title in desk.workgroups:
            self.workgroup_box.addItem(title, key)
        choose(self.workgroup_box, desk.workgroup)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "scroll-text",
            title=self.tr("No cycle has been opened yet"),
            text=self.tr(
                "The head of a workgroup reports in every cycle on achievements, challenges and"
                " chosen solutions. The committee opens the cycles of a year in one step."
            ),
            action=self.tr("Go to the exchange")
            if self.context.served
            else self.tr("Open the cycles"),
        )
