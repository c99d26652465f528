"""The house rules in plain words: what binds when, who counts, how many days one has."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from paayesh_desktop.domain.resolution import Binding
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.people.house_rules import (
    DAYS,
    GUESTS_COUNT,
    RULED,
    binding_rule,
    days_rule,
    days_word,
)
from paayesh_desktop.services.wording import Wording

_FIELD = 74


class RuleCards(QWidget):
    """`changed` with the name of a rule and its new value."""

    changed = Signal(str, str)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self.bindings: dict[str, QComboBox] = {}
        self.days: dict[str, QLineEdit] = {}
        self.guests = QCheckBox(self.tr("The committee's guest counts toward the quorum"), self)
        self.guests.clicked.connect(self._guests_changed)
        self.binding_card = SectionCard(
            look,
            self.tr("What binds when"),
            self.tr(
                "What binds on the minutes comes into force when a quorate meeting closes them."
                " What needs the chain waits for the deputy's confirmation and the council's"
                " ratification. A change holds for what is resolved from now on."
            ),
            self,
        )
        self.quorum_card = SectionCard(look, self.tr("Who counts"), parent=self)
        self.quorum_card.column.addWidget(self.guests)
        self.days_card = SectionCard(
            look,
            self.tr("Working days"),
            self.tr("How many working days each thing has; deadlines are proposed from them."),
            self,
        )
        self.binding_card.column.addLayout(self._bindings())
        self.days_card.column.addLayout(self._days())
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        for row, card in enumerate((self.binding_card, self.quorum_card, self.days_card)):
            column.addWidget(card, row, 0)

    def show_rules(self, values: Mapping[str, str], *, may: bool) -> None:
        """*values* by the names of the rules; only who *may* changes them."""
        for name, box in self.bindings.items():
            box.setCurrentIndex(box.findData(values[name]))
            box.setEnabled(may)
        for name, field in self.days.items():
            field.setText(self._wording.digits(values[name]))
            field.setReadOnly(not may)
        self.guests.setChecked(values[GUESTS_COUNT] == "yes")
        self.guests.setEnabled(may)

    def _bindings(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(self._look.px(6))
        grid.setColumnStretch(0, 1)
        words = {
            Binding.MINUTES: self.tr("binds on the minutes"),
            Binding.CHAIN: self.tr("needs the whole chain"),
        }
        for row, kind in enumerate(RULED):
            name, word = binding_rule(kind), self._wording.say(kind.word())
            box = QComboBox(self)
            for binding, text in words.items():
                box.addItem(text, binding.value)
            box.setAccessibleName(word)
            box.activated.connect(partial(self._binding_changed, name, box))
            label = TextLabel(word, self)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self.bindings[name] = box
        return grid

    def _days(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(self._look.px(6))
        grid.setColumnStretch(0, 1)
        for row, what in enumerate(DAYS):
            name, word = days_rule(what), self._wording.say(days_word(what))
            field = QLineEdit(self)
            field.setMaxLength(4)
            field.setFixedWidth(self._look.px(_FIELD))
            field.setAccessibleName(word)
            field.editingFinished.connect(
                lambda name=name, field=field: self._days_changed(name, field)
            )
            label = TextLabel(word, self)
            label.setBuddy(field)
            row_box = QHBoxLayout()
            row_box.addWidget(field)
            row_box.addWidget(styled(TextLabel(self.tr("working days"), self), "muted"))
            grid.addWidget(label, row, 0)
            grid.addLayout(row_box, row, 1)
            self.days[name] = field
        return grid

    def _binding_changed(self, name: str, box: QComboBox, _place: int = 0) -> None:
        self.changed.emit(name, box.currentData())

    def _days_changed(self, name: str, field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            self.changed.emit(name, field.text())

    def _guests_changed(self) -> None:
        self.changed.emit(GUESTS_COUNT, "yes" if self.guests.isChecked() else "no")
