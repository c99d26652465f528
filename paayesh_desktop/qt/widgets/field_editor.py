"""One line of a template: what it asks and how its answer is checked."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QScrollArea, QWidget

from paayesh_desktop.domain.form_template import FIGURES, FieldKind
from paayesh_desktop.domain.template_draft import FieldDraft
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.number_edit import NumberEdit
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.wording import Wording

_HUNDRED = Decimal(100)
_ABOUT: Mapping[FieldKind, Sentence] = {
    FieldKind.INDICATORS: translate(
        "FieldEditor", "Becomes one line for each indicator that the unit reports."
    ),
    FieldKind.PROGRESS: translate(
        "FieldEditor", "Becomes one line for each stage of the unit's projects, in percent."
    ),
    FieldKind.CREDIT: translate(
        "FieldEditor", "Becomes one line for each project of the unit, in rials."
    ),
    FieldKind.NARRATIVE: translate("FieldEditor", "Several lines of text."),
    FieldKind.OBSTACLES: translate("FieldEditor", "Obstacles in words, one a line."),
    FieldKind.NUMBER: translate("FieldEditor", "One number."),
    FieldKind.TEXT: translate("FieldEditor", "A few words."),
    FieldKind.CHOICE: translate("FieldEditor", "One of several answers."),
    FieldKind.YES_NO: translate("FieldEditor", "Yes or no."),
}


class FieldEditor(QWidget):
    """`edited` with the line as it is now, while somebody types."""

    edited = Signal(object)
    area: QScrollArea
    inner: QWidget
    heading: QLabel
    about: QLabel
    label: QLineEdit
    section: QLineEdit
    help: TextEdit
    required: QCheckBox
    figure_box: QWidget
    least: NumberEdit
    most: NumberEdit
    change_limit: NumberEdit
    sum_box: QWidget
    sums: QLineEdit
    choice_box: QWidget
    choices: TextEdit

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "field_editor")
        self._wording = wording
        self._field: FieldDraft | None = None
        self.help.setFixedHeight(look.px(62))
        self.choices.setFixedHeight(look.px(92))
        self.change_limit.set_unit("٪" if wording.persian else "%")
        for line in (self.label, self.section, self.sums):
            line.textEdited.connect(self._edit)
        for text in (self.help, self.choices):
            text.edited.connect(self._edit)
        for number in (self.least, self.most, self.change_limit):
            number.edited.connect(self._edit)
        self.required.toggled.connect(self._edit)

    def show_field(self, place: int, field: FieldDraft | None) -> None:
        """The line at *place* (from 0); None where there is none."""
        former, self._field = self._field, field
        self.inner.setVisible(field is not None)
        if field is None or field == former:
            return
        say = self._wording.say
        self.heading.setText(
            self.tr("Line {number}: {kind}").format(
                number=self._wording.whole(place + 1), kind=say(field.kind.word())
            )
        )
        self.about.setText(say(_ABOUT[field.kind]))
        blockers = [QSignalBlocker(one) for one in (self.required, self.help, self.choices)]
        for line, text in (
            (self.label, field.label),
            (self.section, field.section),
            (self.sums, field.sums),
        ):
            if line.text() != text:
                line.setText(text)
        for edit, words in ((self.help, field.help), (self.choices, field.choices)):
            if edit.value() != words:
                edit.set_value(words)
        limit = None if field.change_limit is None else field.change_limit * _HUNDRED
        for number, value in (
            (self.least, field.least),
            (self.most, field.most),
            (self.change_limit, limit),
        ):
            if number.value() != value:
                number.set_value(value)
        self.required.setChecked(field.required)
        del blockers
        self.figure_box.setVisible(field.kind in FIGURES)
        self.sum_box.setVisible(field.kind is FieldKind.NUMBER)
        self.choice_box.setVisible(field.kind is FieldKind.CHOICE)

    def begin(self) -> None:
        """Start with what the line asks."""
        self.label.setFocus()
        self.label.selectAll()

    def _edit(self) -> None:
        if self._field is None:
            return
        limit = self.change_limit.value()
        self._field = replace(
            self._field,
            label=self.label.text(),
            section=self.section.text(),
            help=self.help.value(),
            required=self.required.isChecked(),
            least=self.least.value(),
            most=self.most.value(),
            change_limit=None if limit is None else limit / _HUNDRED,
            choices=self.choices.value(),
            sums=self.sums.text(),
        )
        self.edited.emit(self._field)
