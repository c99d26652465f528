"""The forms of corrective actions: planning one, reporting it done, and reasons for the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.cases.cases import CaseView


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A new action as it was written."""

    title: str
    due_on: date
    obstacle_id: UUID | None
    owner_id: UUID | None
    agent: str
    immediate: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What was written about an action."""

    text: str
    due_on: date | None = None
    paper: tuple[bytes, str] | None = None


class PlanForm(InlineForm):
    """What is to be done, against which obstacle, by whom, until when."""

    def __init__(
        self,
        look: Look,
        view: CaseView,
        people: Sequence[tuple[UUID, str]],
        obstacle: UUID | None,
        *,
        immediate: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self.title = QLineEdit(self)
        self.title.setMaxLength(1000)
        self.obstacle = QComboBox(self)
        self.obstacle.addItem(self.tr("No single one"), None)
        for group in view.obstacles:
            for one in group.obstacles:
                self.obstacle.addItem(one.title, one.id)
        self.owner = QComboBox(self)
        self.owner.addItem(self.tr("An executive agent outside the workgroup"), None)
        for key, name in people:
            self.owner.addItem(name, key)
        if people:
            self.owner.setCurrentIndex(1)
        self.agent = QLineEdit(self)
        self.agent.setMaxLength(1000)
        self.due = DateEdit(self)
        self.immediate = QCheckBox(self.tr("Immediate action, begins at once"), self)
        self.immediate.setChecked(immediate)
        self.immediate.setEnabled(not immediate)
        self.add(self.tr("What is to be done?"), self.title)
        self.add(self.tr("Against which obstacle"), self.obstacle)
        self.add(self.tr("Who carries it out"), self.owner)
        self.add(self.tr("Name of the executive agent"), self.agent)
        self.add(self.tr("Until"), self.due)
        self.fields.addWidget(self.immediate)
        self.set_title(self.tr("Plan a corrective action"))
        self.save.setText(self.tr("Plan the action"))
        self.owner.currentIndexChanged.connect(self._choose)
        choose(self.obstacle, obstacle, 0)
        self._choose()

    def draft(self) -> PlanDraft | None:
        """What was written; None, and said what is wrong, when something is missing."""
        day = self.due.value()
        owner: UUID | None = self.owner.currentData()
        obstacle: UUID | None = self.obstacle.currentData()
        if not self.title.text().strip():
            self.complain(self.tr("Write what is to be done."), self.title)
        elif owner is None and not self.agent.text().strip():
            self.complain(self.tr("Write who carries it out."), self.agent)
        elif day is None or self.due.problem():
            self.complain(self.tr("Write the day until which it is done."), self.due)
        else:
            agent = "" if owner else self.agent.text()
            return PlanDraft(
                self.title.text(), day, obstacle, owner, agent, self.immediate.isChecked()
            )
        return None

    def _choose(self) -> None:
        self.agent.setEnabled(self.owner.currentData() is None)


class DoneForm(InlineForm):
    """What shows that an action is done, with a paper where there is one; *pick* asks for it."""

    def __init__(
        self, look: Look, pick: Callable[[], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._pick = pick
        self.set_title(self.tr("Report the action done"))
        self.save.setText(self.tr("Report it done"))
        self.evidence = TextEdit(self)
        self.evidence.setFixedHeight(look.px(72))
        self.paper: Path | None = None
        self._name = styled(QLabel(self.tr("no paper"), self), "muted")
        choose = QPushButton(self.tr("Choose a paper"), self)
        choose.clicked.connect(self._choose)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(choose)
        row.addWidget(self._name, 1)
        box.setFocusProxy(choose)
        self.add(
            self.tr("What shows that it is done?"),
            self.evidence,
            self.tr("Another member of the workgroup verifies it."),
        )
        self.add(self.tr("Paper (PDF or picture, at most 10 MiB)"), box)

    def said(self) -> Said | None:
        if not self.evidence.value():
            self.complain(self.tr("Write what shows that it is done."), self.evidence)
            return None
        paper = (self.paper.read_bytes(), self.paper.name) if self.paper else None
        return Said(self.evidence.value(), paper=paper)

    def _choose(self) -> None:
        path = self._pick()
        if path is not None:
            self.paper = path
            self._name.setText(path.name)


class ReasonForm(InlineForm):
    """A remark on a verification, or the reason of a rejection, a cancellation, a postponement."""

    def __init__(self, look: Look, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        titles = {
            "verify": (self.tr("Verify that it is done"), self.tr("Verify")),
            "reject": (self.tr("It is not done yet"), self.tr("Give it back")),
            "cancel": (self.tr("Cancel the action"), self.tr("Cancel the action")),
            "postpone": (self.tr("Postpone the action"), self.tr("Postpone")),
        }
        self._verb = verb
        title, save = titles[verb]
        self.set_title(title)
        self.save.setText(save)
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(60))
        self.due = DateEdit(self)
        self.add(self.tr("Remark") if verb == "verify" else self.tr("Reason"), self.text)
        if verb == "postpone":
            self.add(self.tr("New day"), self.due)
        else:
            self.due.hide()

    def said(self) -> Said | None:
        if self._verb != "verify" and not self.text.value():
            self.complain(self.tr("Write the reason."), self.text)
            return None
        day = self.due.value()
        if self._verb == "postpone" and day is None:
            self.complain(self.tr("Write the new day."), self.due)
            return None
        return Said(self.text.value(), day)
