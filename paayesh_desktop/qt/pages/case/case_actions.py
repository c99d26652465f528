"""The corrective actions of a case: by whom, until when, and what came of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.action_forms import DoneForm, PlanForm, ReasonForm
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.loop_look import action_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.cases.cases import ActionLine, CaseView
from paayesh_desktop.services.wording import Wording

_ORDER = ("start", "done", "verify", "reject", "postpone", "cancel")


@dataclass(frozen=True, slots=True)
class ActionDeed:
    """What somebody did to an action: *verb* is start, done, verify, reject, cancel or postpone."""

    action_id: UUID
    verb: str
    text: str = ""
    due_on: date | None = None
    paper: tuple[bytes, str] | None = None


class CaseActions(SectionCard):
    """`planned` with a `PlanDraft`, `acted` with an `ActionDeed`, `forming` whether a form is
    open."""

    planned = Signal(object)
    acted = Signal(object)
    forming = Signal(bool)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        pick: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Corrective actions"))
        self._look = look
        self._pick = pick
        self._wording = wording
        self._view: CaseView | None = None
        self._people: Sequence[tuple[UUID, str]] = ()
        self.form: InlineForm | None = None
        self.add = QPushButton(self.tr("Plan an action"), self)
        self.add.setIcon(look.icon("plus", "text"))
        self.add.setIconSize(QSize(look.px(16), look.px(16)))
        self.add.clicked.connect(self._plan)
        self.head.addWidget(self.add)

    def show_case(
        self, view: CaseView, people: Sequence[tuple[UUID, str]], *, editable: bool, immediate: bool
    ) -> None:
        """*people* may own an action; *immediate* says that only immediate ones are planned now."""
        former, self._view = self._view, view
        self._people, self._immediate = people, immediate
        if not editable or former is None or former.case.id != view.case.id:
            self.close_form()
        self.add.setVisible(editable)
        text = self.tr("Plan an immediate action") if immediate else self.tr("Plan an action")
        self.add.setText(text)
        self.clear()
        for line in view.actions:
            self.column.addWidget(self._made(line))
        if not view.actions:
            text = self.tr("No action has been planned yet.")
            self.column.addWidget(styled(TextLabel(text, self), "muted"))

    def plan(self, obstacle: UUID | None = None) -> None:
        """Open the form for a new action against an obstacle."""
        if self._view is None:
            return
        form = PlanForm(
            self._look,
            self._view,
            self._people,
            obstacle,
            immediate=self._immediate,
            parent=self,
        )

        def keep() -> None:
            if (draft := form.draft()) is not None:
                self.planned.emit(draft)

        form.saved.connect(keep)
        self._open(form)

    def act(self, line: ActionLine, verb: str) -> None:
        """Do what a button of an action says: at once, or after the form it needs."""
        key = line.action.id
        if verb == "start":
            self.acted.emit(ActionDeed(key, verb))
            return
        form: DoneForm | ReasonForm
        if verb == "done":
            form = DoneForm(self._look, self._pick, self)
        else:
            form = ReasonForm(self._look, verb, self)

        def keep() -> None:
            if (said := form.said()) is not None:
                self.acted.emit(ActionDeed(key, verb, said.text, said.due_on, said.paper))

        form.saved.connect(keep)
        self._open(form)

    def _plan(self) -> None:
        self.plan()

    def close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.forming.emit(False)

    def _open(self, form: InlineForm) -> None:
        self.close_form()
        self.form = form
        form.cancelled.connect(self.close_form)
        self.top.addWidget(form)
        form.show()
        self.forming.emit(True)

    def _made(self, line: ActionLine) -> QFrame:
        frame = styled(QFrame(self), "soft")
        px, action = self._look.px, line.action
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(styled(TextLabel(action.title, frame), "field"), 1)
        head.addWidget(
            PillLabel(self._look, self._wording, action_look(action.state), action.title, frame)
        )
        column.addLayout(head)
        late = styled(TextLabel(self._due(line), frame), "error" if line.overdue else "muted")
        column.addWidget(late)
        for text in self._came_of_it(line):
            column.addWidget(TextLabel(text, frame))
        if line.may:
            column.addWidget(self._buttons(line, frame))
        return frame

    def _due(self, line: ActionLine) -> str:
        action = line.action
        owner = line.owner_name or action.agent
        day = self._wording.day(action.due_on)
        text = self.tr("{owner} · by {day}").format(owner=owner, day=day)
        if action.immediate:
            text = self.tr("{text} · immediate action").format(text=text)
        if line.overdue:
            days = self._wording.whole(line.overdue)
            text = self.tr("{text} · {days} working days late").format(text=text, days=days)
        return text

    def _came_of_it(self, line: ActionLine) -> list[str]:
        action = line.action
        texts: list[str] = []
        if action.evidence:
            done = self._wording.day(action.done_on) if action.done_on else ""
            texts.append(
                self.tr("Done on {day}: {evidence}").format(day=done, evidence=action.evidence)
            )
        if action.remark:
            texts.append(action.remark)
        return texts

    def _buttons(self, line: ActionLine, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        flow = FlowLayout(self._look.px(6), box)
        words = {
            "start": self.tr("Begin"),
            "done": self.tr("Report it done"),
            "verify": self.tr("Verify"),
            "reject": self.tr("Not done yet"),
            "postpone": self.tr("Postpone"),
            "cancel": self.tr("Cancel the action"),
        }
        for verb in _ORDER:
            if verb not in line.may:
                continue
            button = QPushButton(words[verb], box)
            button.setAccessibleName(f"{words[verb]}: {line.action.title}")
            button.clicked.connect(lambda _on=False, verb=verb: self.act(line, verb))
            flow.addWidget(button)
        return box
