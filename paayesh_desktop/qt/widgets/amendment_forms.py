"""The forms of the amendment page: a draft, a change, a withdrawal."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from paayesh_desktop.domain.amended_field import OF_ELEMENT, AmendedField
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.amendment_text import FALSE, TRUE, NewIndicator, written
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.plan import Direction
from paayesh_desktop.domain.verdict import STANDARD_RULES
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.amending.amendment_desk import Beginning, Choices
from paayesh_desktop.services.wording import Wording

_TEXT = 66


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """What was written for a draft."""

    title: str
    effective_on: date
    reason: str
    stops: bool


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """What was written for a change."""

    field: AmendedField
    subject_id: UUID
    new: str
    period: str | None


class DraftForm(InlineForm):
    """For a new draft, or for *amendment*."""

    def __init__(
        self,
        look: Look,
        beginning: Beginning,
        amendment: PlanAmendment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self.amendment = amendment
        self.beginning = beginning
        self.title = QLineEdit(amendment.title if amendment else beginning.title, self)
        self.title.setMaxLength(1000)
        self.day = DateEdit(self)
        self.day.set_value(amendment.effective_on if amendment else beginning.effective_on)
        self.reason = TextEdit(self)
        self.reason.setFixedHeight(look.px(_TEXT))
        self.reason.set_value(amendment.reason if amendment else beginning.reason)
        self.stops = QCheckBox(self.tr("Stop the project instead of going on with it"), self)
        self.stops.setVisible(amendment is None and beginning.case_id is not None)
        new = amendment is None
        self.set_title(self.tr("New amendment") if new else self.tr("Title, day and reason"))
        self.save.setText(self.tr("Begin the draft") if new else self.tr("Save"))
        self.add(self.tr("What the amendment is about"), self.title)
        self.add(
            self.tr("Takes effect on"),
            self.day,
            self.tr("A day after everything that has been evaluated; older verdicts stay."),
        )
        self.add(self.tr("Reason"), self.reason)
        self.fields.addWidget(self.stops)

    def entry(self) -> DraftEntry | None:
        """None, and said what is wrong, when something is missing."""
        day = self.day.value()
        if not self.title.text().strip():
            self.complain(self.tr("Write in a few words what it is about."), self.title)
            return None
        if day is None:
            self.complain(self.tr("Write the day on which it takes effect."), self.day)
            return None
        return DraftEntry(self.title.text(), day, self.reason.value(), self.stops.isChecked())


class ItemForm(InlineForm):
    """For one change: of what, which field, and what it shall be. `asked` with field, key and
    period code when another old value must be shown."""

    asked = Signal(object, object, object)

    def __init__(
        self, look: Look, wording: Wording, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._choices = choices
        self.set_title(self.tr("What shall be different?"))
        self.save.setText(self.tr("Put it beside the old"))
        self.field = QComboBox(self)
        for one in AmendedField:
            self.field.addItem(wording.say(one.word()), one.value)
        self.subject = QComboBox(self)
        self.period = QComboBox(self)
        for period in choices.periods:
            self.period.addItem(wording.period(period), period.code)
        self.line = QLineEdit(self)
        self.day = DateEdit(self)
        self.yes = QCheckBox(self.tr("Yes"), self)
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(_TEXT + 30))
        self.code = QLineEdit(self)
        self.title = QLineEdit(self)
        self.direction = QComboBox(self)
        for direction, words in (
            (Direction.INCREASE, self.tr("more is better")),
            (Direction.DECREASE, self.tr("less is better")),
            (Direction.EXACT, self.tr("exactly the target")),
            (Direction.RANGE, self.tr("within a range")),
        ):
            self.direction.addItem(words, direction.value)
        self._labelled: list[tuple[QWidget, frozenset[AmendedField]]] = []
        of = AmendedField
        self._put(self.tr("Field"), self.field, *of)
        self._put(self.tr("Of what"), self.subject, *of)
        self._put(self.tr("Period"), self.period, of.TARGET)
        self.old = styled(TextLabel("", self), "muted")
        self.fields.addWidget(self.old)
        self._put(self.tr("New value"), self.line, of.TARGET, of.CREDIT, of.WEIGHT)
        self._put(self.tr("New day"), self.day, of.STARTS_ON, of.ENDS_ON)
        self._put(self.tr("New text"), self.text, of.SCOPE, of.RULES)
        self._put(self.tr("So it shall be"), self.yes, of.STOPPED, of.RETIRED)
        self._put(self.tr("Code"), self.code, of.ADDED)
        self._put(self.tr("Title"), self.title, of.ADDED)
        self._put(self.tr("Which way is better"), self.direction, of.ADDED)
        self.field.currentIndexChanged.connect(self._turn)
        self.subject.currentIndexChanged.connect(self.ask)
        self.period.currentIndexChanged.connect(self.ask)
        self._turn()

    @property
    def chosen(self) -> AmendedField:
        return AmendedField(self.field.currentData())

    def ask(self) -> None:
        """Ask for the value in force of what is chosen."""
        subject = self.subject.currentData()
        if isinstance(subject, UUID) and self.chosen is not AmendedField.ADDED:
            self.asked.emit(self.chosen, subject, self.period.currentData())
        else:
            self.show_old("")

    def show_old(self, words: str) -> None:
        self.old.setText(self.tr("As it is: {value}").format(value=words) if words else "")
        self.old.setVisible(bool(words))

    def entry(self) -> ItemEntry | None:
        """None, and said what is wrong, when nothing can be spoken about."""
        field, subject = self.chosen, self.subject.currentData()
        if not isinstance(subject, UUID):
            self.complain(self.tr("Nothing of this kind can be chosen here."), self.subject)
            return None
        period = self.period.currentData() if field is AmendedField.TARGET else None
        if field is AmendedField.ADDED:
            return self._made(subject)
        return ItemEntry(field, subject, self._written(field), period)

    def _made(self, element_id: UUID) -> ItemEntry | None:
        code, title = self.code.text().strip(), self.title.text().strip()
        if not code or not title:
            empty = self.title if code else self.code
            self.complain(self.tr("Write the code and the title of the indicator."), empty)
            return None
        made = NewIndicator(
            element_id, code, title, direction=Direction(self.direction.currentData())
        )
        return ItemEntry(AmendedField.ADDED, new_key(), written(made), None)

    def _written(self, field: AmendedField) -> str:
        if field in (AmendedField.STARTS_ON, AmendedField.ENDS_ON):
            return written(self.day.value())
        if field in (AmendedField.STOPPED, AmendedField.RETIRED):
            return TRUE if self.yes.isChecked() else FALSE
        if field in (AmendedField.SCOPE, AmendedField.RULES):
            return self.text.value()
        return self.line.text()

    def _put(self, name: str, widget: QWidget, *fields: AmendedField) -> None:
        self.add(name, widget)
        above = self.fields.itemAt(self.fields.count() - 2)
        label = above.widget() if above is not None else None
        for one in (label, widget):
            if one is not None:
                self._labelled.append((one, frozenset(fields)))

    def _turn(self) -> None:
        """Show what belongs to the chosen field."""
        field = self.chosen
        for widget, fields in self._labelled:
            widget.setVisible(field in fields)
        of_element = field in (*OF_ELEMENT, AmendedField.ADDED)
        rows = self._choices.elements if of_element else self._choices.indicators
        if field is AmendedField.RULES:
            rows = (*self._choices.indicators, *self._choices.elements)
            if not self.text.value():
                self.text.set_value(written(STANDARD_RULES))
        elif self.text.value() == written(STANDARD_RULES):
            self.text.set_value("")
        self.subject.blockSignals(True)
        self.subject.clear()
        for key, title in rows:
            self.subject.addItem(title, key)
        self.subject.blockSignals(False)
        self.ask()


class WithdrawalForm(InlineForm):
    """Asks why."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Withdraw the amendment"))
        self.save.setText(self.tr("Withdraw"))
        self.reason = TextEdit(self)
        self.reason.setFixedHeight(look.px(_TEXT))
        self.add(self.tr("Why?"), self.reason, self.tr("The draft stays readable."))
