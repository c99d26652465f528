"""Handing out the forms of a cycle: template, preview of units and lines, letter, one button."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.column_room import ColumnRoom
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.unit_form_list import UnitFormList
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.services.forms.distribution import Distributed
from paayesh_desktop.services.wording import Wording

_ROW, _UNIT, _LINES, _STATE = 36, 190, 110, 140


@dataclass(frozen=True, slots=True)
class HandOut:
    """What is to be handed out, and with which letter."""

    template: UUID
    units: frozenset[UUID]
    letter_number: str
    letter_on: date | None


class HandOutView(QWidget):
    """`asked` with a `HandOut`; `template_chosen` when a preview is wanted."""

    asked = Signal(object)
    template_chosen = Signal(object)
    left = Signal()
    templates_asked = Signal()

    heading: QLabel
    introduction: QLabel
    template_box: QComboBox
    letter_number: QLineEdit
    letter_on: DateEdit
    preview: QLabel
    problem: QLabel
    table: QTableView
    back: QPushButton
    templates_button: QPushButton
    issue: QPushButton

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hand_out_view")
        self._wording = wording
        self._found: Distributed | None = None
        self._model = UnitFormList(wording, self)
        self._model.ticked.connect(self._count)
        Turning(look, self, ("first_row",))
        self.table.setModel(self._model)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        ColumnRoom(look, self.table, _UNIT, {1: _LINES, 2: _STATE})
        self.template_box.activated.connect(self._choose)
        self.issue.clicked.connect(self._ask)
        self.back.clicked.connect(self.left)
        self.templates_button.clicked.connect(self.templates_asked)
        for field in (self.letter_number, self.letter_on):
            field.returnPressed.connect(self._ask)

    def begin(
        self, templates: tuple[FormTemplate, ...], workgroup: str, cycle: str, day: date
    ) -> None:
        """Choose among *templates*; the first is previewed at once."""
        self.introduction.setText(
            self.tr(
                "{workgroup}, {cycle}: every unit that carries out a project gets one form. With a"
                " letter the forms count as delivered; without one the delivery is recorded later."
            ).format(workgroup=workgroup, cycle=cycle)
        )
        self.template_box.clear()
        for template in templates:
            self.template_box.addItem(template.title, template.id)
        self.letter_number.clear()
        self.letter_on.set_today(day)
        self.letter_on.set_value(day)
        self._complain("")
        self.show_preview(None)
        self._choose()
        self.template_box.setFocus()

    def show_preview(self, found: Distributed | None) -> None:
        """What would be handed out; None while that is not known."""
        self._found = found
        self._model.set_rows(found.units if found else ())
        self._count()

    def _count(self) -> None:
        """Of those that are ticked."""
        found, wanted, whole = self._found, self._model.wanted, self._wording.whole
        self.issue.setEnabled(bool(wanted))
        if found is None:
            text = ""
        elif not found.units:
            text = self.tr("No unit carries out a project of this workgroup in this cycle.")
        elif not found.new:
            text = self.tr("All {forms} forms are out already.").format(forms=whole(found.forms))
        elif not wanted:
            text = self.tr("No unit is ticked.")
        else:
            text = self.tr("{new} forms with {lines} lines in all will be handed out.").format(
                new=whole(len(wanted)), lines=whole(sum(one.lines for one in wanted))
            )
        self.preview.setText(text)
        new = self.tr("Hand out {new} forms").format(new=whole(len(wanted)))
        self.issue.setText(new if wanted else self.tr("Hand out"))

    def _choose(self) -> None:
        key = self.template_box.currentData()
        if isinstance(key, UUID):
            self.template_chosen.emit(key)
        else:
            self.preview.setText(
                self.tr("There is no template for this kind of cycle yet. The committee makes one.")
            )

    def _ask(self) -> None:
        template, number = self.template_box.currentData(), single_line(self.letter_number.text())
        day = self.letter_on.value()
        if not isinstance(template, UUID) or not self.issue.isEnabled():
            return
        if number and (day is None or self.letter_on.problem()):
            self._complain(self.letter_on.problem() or self.tr("Write the date of the letter."))
            self.letter_on.setFocus()
            return
        self._complain("")
        units = frozenset(one.unit_id for one in self._model.wanted)
        self.asked.emit(HandOut(template, units, number, day if number else None))

    def _complain(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
