"""All projects of a cycle with what was computed for them, what the workgroup says, whose turn."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.evaluation_table import KEPT, EvaluationTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.evaluation.evaluations_action import Action, next_action
from paayesh_desktop.qt.pages.evaluation.evaluations_filter import Show, Sorted, sorted_out
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.evaluations.comparing import Compared, Comparing
from paayesh_desktop.services.evaluations.evaluation_desk import (
    Choice,
    EvaluationDesk,
    evaluation_desk,
)
from paayesh_desktop.services.evaluations.opinions import Opinions
from paayesh_desktop.services.evaluations.project_evaluations import EvaluationLine
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.wording import Wording

_PAUSE = 250  # milliseconds after the last key before the filter is used


class EvaluationsPage(Page):
    """`counted` with what waits here for the person at the desk."""

    watches = frozenset(
        {
            "cycle", "evaluation", "evaluation_move", "gap_reason", "result", "verdict",
            "membership", "desk",
        }
    )  # fmt: skip
    help_topic = "evaluations"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    report_button: QPushButton
    more_button: QPushButton
    act_button: QPushButton
    cycle_box: QComboBox
    workgroup_box: QComboBox
    filter_edit: QLineEdit
    chips_box: QWidget
    batch_box: QFrame
    batch_text: TextEdit
    batch_save: QPushButton
    batch_cancel: QPushButton
    table_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "evaluations_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.desk: EvaluationDesk | None = None
        self._sorted: Sorted | None = None
        self.action: Action | None = None
        self._choice = Choice()
        self.chips: FilterChips[Show] = FilterChips(look, self.wording, self._filters(), self)
        self.table = EvaluationTable(self.wording, self)
        self.view = RowView(look, self.wording, self.table, KEPT, self)
        self.view.setAccessibleName(self.tr("Projects of the cycle"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        fill(self.chips_box, self.chips)
        fill(self.table_box, self.view)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(context.cycles_from, None))
        self.batch_box.hide()
        self._turning = Turning(look, self, ("tools_row",))
        self.chips.chosen.connect(self._narrow)
        self.filter_edit.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._narrow)
        self.cycle_box.activated.connect(self._choose)
        self.workgroup_box.activated.connect(self._choose)
        self.view.opened.connect(self._open)
        self.act_button.clicked.connect(self._act)
        self.report_button.clicked.connect(self._report)
        self.more_button.clicked.connect(lambda: self._show_batch(shown=True))
        self.batch_cancel.clicked.connect(lambda: self._show_batch(shown=False))
        self.batch_save.clicked.connect(self._agree)

    def open_row(self, key: UUID) -> None:
        """A cycle, with the workgroup of whoever is at the desk."""
        self._choice = Choice(key)
        self.refresh()

    def refresh(self) -> None:
        workspace, day, choice = self.context.workspace, self.context.today(), self._choice
        self.context.tasks.read(
            lambda _job: sorted_out(evaluation_desk(workspace, choice, day)),
            then=self._show,
            owner=self,
            lane="desk",
        )

    def _show(self, found: Sorted) -> None:
        desk = self.desk = found.desk
        self._sorted = found
        self.counted.emit(desk.waiting)
        self.stack.setCurrentIndex(0 if desk.cycle else 1)
        if desk.cycle is None:
            return
        self._choice = Choice(desk.cycle.id, desk.workgroup, settled=self._choice.settled)
        self._fill_boxes(desk)
        self.chips.show_counts(found.counts)
        self._narrow()
        self._show_action(desk)
        self.more_button.setVisible(found.agreeable)
        if not found.agreeable:
            self._show_batch(shown=False)

    def _show_action(self, desk: EvaluationDesk) -> None:
        action = self.action = next_action(
            desk, self.wording, demo=self.context.workspace.desk.demo
        )
        self.standing.setText(action.reason)
        self.act_button.setText(action.text)
        self.act_button.setAccessibleDescription(action.reason)
        self.act_button.setVisible(bool(action.text))

    def _act(self) -> None:
        desk, action = self.desk, self.action
        if desk is None or desk.cycle is None or action is None:
            return
        workspace, day = self.context.workspace, self.context.today()
        cycle, workgroup = desk.cycle.id, desk.workgroup
        match action.key:
            case "compare" if workgroup is not None:
                self.context.tasks.write(
                    lambda job: Comparing(workspace).compare(
                        cycle, workgroup, day, progress=job.advance
                    ),
                    owner=self,
                    then=self._compared,
                    title=self.tr("Comparing with the desired state"),
                    cancellable=True,
                )
            case "submit":
                ids = [line.evaluation_id for line in desk.to_sign if line.evaluation_id]
                self._write(
                    lambda: Opinions(workspace).submit(ids, day), self.tr("Submitting"), self._sent
                )
            case "continue" if action.person is not None:
                SignIn(workspace).continue_as(action.person)
                self.context.feed.tell({"desk"})
            case "open" if action.row is not None:
                self.context.go(Place.EVALUATION, action.row)
            case "meetings":
                self.context.go(Place.MEETINGS, None)
            case _:
                pass

    def _report(self) -> None:
        """The head's report of the chosen cycle."""
        cycle = self.desk.cycle if self.desk else None
        self.context.go(Place.PERFORMANCE, cycle.id if cycle else None)

    def _compared(self, done: Compared) -> None:
        whole = self.wording.whole
        self.context.messages.note(
            self.tr(
                "{new} projects compared, {refreshed} compared again, {nonconforming} do not"
                " conform."
            ).format(
                new=whole(done.new),
                refreshed=whole(done.refreshed),
                nonconforming=whole(done.nonconforming),
            )
        )
        self.refresh()

    def _sent(self, count: int) -> None:
        text = self.tr("{count} evaluations were signed and submitted to the committee.")
        self.context.messages.note(text.format(count=self.wording.whole(count)))
        self.refresh()

    def _agree(self) -> None:
        if self.desk is None:
            return
        workspace, day, text = self.context.workspace, self.context.today(), self.batch_text.value()
        ids = [
            line.evaluation_id
            for line in self.desk.lines
            if line.evaluation_id and line.conforms and line.opinion is None
        ]
        self._write(
            lambda: Opinions(workspace).give_many(ids, text, day),
            self.tr("Recording the opinions"),
            self._agreed,
        )

    def _agreed(self, count: int) -> None:
        text = self.tr("The opinion was recorded for {count} projects.")
        self.context.messages.note(text.format(count=self.wording.whole(count)))
        self.batch_text.set_value("")
        self._show_batch(shown=False)
        self.refresh()

    def _show_batch(self, *, shown: bool) -> None:
        self.batch_box.setVisible(shown)
        restyle(self.batch_save, **{"class": "primary" if shown else ""})
        restyle(self.act_button, **{"class": "" if shown else "primary"})
        if shown:
            self.batch_text.setFocus()

    def _write(self, work: Callable[[], Any], title: str, then: Callable[[Any], None]) -> None:
        self.context.tasks.write(lambda _job: work(), owner=self, then=then, title=title)

    def _open(self, line: EvaluationLine) -> None:
        if line.evaluation_id is None:
            self.context.messages.note(
                self.tr("{title} has not been compared in this cycle yet.").format(title=line.title)
            )
            return
        self.context.go(Place.EVALUATION, line.evaluation_id)

    def _narrow(self) -> None:
        words = search_key(self.filter_edit.text()).split()
        if self._sorted is not None:
            self.table.set_rows(self._sorted.found(self.chips.current, words))

    def _choose(self) -> None:
        key: UUID | None = self.workgroup_box.currentData()
        self._choice = Choice(self.cycle_box.currentData(), key, settled=True)
        self._show_batch(shown=False)
        self.refresh()

    def _fill_boxes(self, desk: EvaluationDesk) -> None:
        self.cycle_box.clear()
        for cycle in desk.cycles:
            self.cycle_box.addItem(self.wording.period(Period.parse(cycle.period)), cycle.id)
        choose(self.cycle_box, desk.cycle.id if desk.cycle else None)
        self.workgroup_box.clear()
        self.workgroup_box.addItem(self.tr("All workgroups"), None)
        for key, title in desk.workgroups:
            self.workgroup_box.addItem(title, key)
        choose(self.workgroup_box, desk.workgroup, 0)

    def _filters(self) -> list[tuple[Show, str, str]]:
        return [
            (Show.ALL, self.tr("All"), ""),
            (Show.NONCONFORMING, self.tr("Does not conform"), "triangle-alert"),
            (Show.GAPS, self.tr("Gaps without a reason"), "circle-dashed"),
            (Show.NO_OPINION, self.tr("Opinion missing"), "pencil"),
            (Show.DIFFERS, self.tr("Opinion differs"), "scale"),
            (Show.TO_SIGN, self.tr("Waits for the signature"), "circle-check"),
            (Show.SUBMITTED, self.tr("Submitted"), "hourglass"),
            (Show.RETURNED, self.tr("Returned"), "undo-2"),
            (Show.REFERRED, self.tr("Referred"), "route"),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "scale",
            title=self.tr("No evaluation cycle has been opened yet"),
            text=self.tr(
                "In every evaluation cycle each project is compared with its desired state; the"
                " workgroup adds its opinion, the head signs, and the committee decides. The"
                " committee opens the cycles of a year in one step."
            ),
            action=self.tr("Go to the exchange")
            if self.context.served
            else self.tr("Open the cycles"),
        )
