"""The forms of macro policies and of the incentive scheme."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.number_edit import NumberEdit
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.policies.macro_policies import PolicyDraft, PolicyLine
from paayesh_desktop.services.wording import Wording

_TEXT_HEIGHT = 62


class PolicyForm(InlineForm):
    """`issued` with a `PolicyDraft`."""

    issued = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Give a policy"))
        self.save.setText(self.tr("Put it on the next agenda"))
        self._givers: Sequence[Body] = ()
        self._receivers: Sequence[Body] = ()
        self._parent: MacroPolicy | None = None
        self.giver, self.receiver = QComboBox(self), QComboBox(self)
        self.title = QLineEdit(self)
        self.title.setMaxLength(1000)
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(_TEXT_HEIGHT))
        self.on = DateEdit(self)
        self.add(self.tr("Given by"), self.giver)
        self.add(self.tr("For whom"), self.receiver)
        self.add(self.tr("The policy in one line"), self.title)
        self.add(self.tr("Text"), self.text)
        self.add(self.tr("Given on"), self.on)
        self.giver.activated.connect(self._fill_receivers)
        self.saved.connect(self._issue)
        self.hide()

    def ask(
        self,
        givers: Sequence[Body],
        receivers: Sequence[Body],
        day: date,
        parent: PolicyLine | None = None,
    ) -> None:
        """Open for a new policy; *parent* is the one that is handed down."""
        self._givers, self._receivers = givers, receivers
        self._parent = parent.policy if parent is not None else None
        self.giver.clear()
        for body in givers:
            self.giver.addItem(body.short_title, body.id)
        self._fill_receivers()
        self.title.setText(self._parent.title if self._parent is not None else "")
        self.text.set_value(self._parent.text if self._parent is not None else "")
        self.on.set_today(day)
        self.on.set_value(day)
        if parent is not None:
            handed = self.tr("Hand down “{title}”").format(title=parent.policy.title)
            self.set_title(handed)
        else:
            self.set_title(self.tr("Give a policy"))
        self.complain("")
        self.show()

    def _fill_receivers(self) -> None:
        self.receiver.clear()
        self.receiver.addItem(self.tr("everybody below"), None)
        for body in self._receivers:
            if body.id != self.giver.currentData():
                self.receiver.addItem(body.short_title, body.id)

    def _issue(self) -> None:
        giver, day = self.giver.currentData(), self.on.value()
        if not self.title.text().strip():
            self.complain(self.tr("Write the policy in one line."), self.title)
        elif day is None:
            self.complain(self.on.problem() or self.tr("Write the day."), self.on)
        elif isinstance(giver, UUID):
            self.complain("")
            receiver = self.receiver.currentData()
            parent = self._parent.id if self._parent is not None else None
            self.issued.emit(
                PolicyDraft(giver, self.title.text(), day, receiver, parent, self.text.value())
            )


class SchemeForm(InlineForm):
    """`drafted` with the title, the first period and the weights."""

    drafted = Signal(str, object, object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Draft a scheme"))
        self.save.setText(self.tr("Put it on the next agenda"))
        self._wording = wording
        self.title = QLineEdit(self)
        self.title.setMaxLength(300)
        self.since = QComboBox(self)
        self.weights: dict[Criterion, NumberEdit] = {}
        self.add(self.tr("Title of the scheme"), self.title)
        self.add(self.tr("It counts from this period on"), self.since)
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        for criterion in Criterion:
            field = NumberEdit(self)
            field.set_range(Decimal(0), Decimal(1000))
            name = self.tr("Weight of {criterion}").format(criterion=wording.say(criterion.word()))
            field.setAccessibleName(name)
            label = styled(QLabel(name, self), "field")
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(look.px(3))
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, 1)
            self.weights[criterion] = field
        self.fields.addLayout(row)
        self.saved.connect(self._draft)
        self.hide()

    def ask(self, periods: Sequence[Period], weights: Mapping[Criterion, Decimal]) -> None:
        """Open with the weights that count now."""
        self.title.clear()
        self.since.clear()
        for period in periods:
            self.since.addItem(self._wording.period(period), period.code)
        for criterion, field in self.weights.items():
            field.set_value(weights.get(criterion, Decimal(0)))
        self.complain("")
        self.show()

    def _draft(self) -> None:
        wrong = next((field for field in self.weights.values() if field.problem()), None)
        if not self.title.text().strip():
            self.complain(self.tr("Give the scheme a title."), self.title)
        elif wrong is not None:
            self.complain(wrong.problem(), wrong)
        else:
            self.complain("")
            weights = {one: field.value() or Decimal(0) for one, field in self.weights.items()}
            period = Period.parse(str(self.since.currentData()))
            self.drafted.emit(self.title.text(), period, weights)
