"""The head's justification report, on which the committee decides where an obstacle stays."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel

FIELDS = ("situation", "causes", "attempts", "proposal")


@dataclass(frozen=True, slots=True)
class JustificationDraft:
    """The four parts as they were written."""

    situation: str
    causes: str
    attempts: str
    proposal: str


class CaseJustification(SectionCard):
    """`written` with a `JustificationDraft`, `forming` whether the form is open."""

    written = Signal(object)
    forming = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Justification report of the head"))
        self._look = look
        self._report: Justification | None = None
        self.form: InlineForm | None = None
        self.fields: dict[str, TextEdit] = {}
        self.edit_button = QPushButton(self.tr("Write the report"), self)
        self.edit_button.clicked.connect(self.edit)
        self.head.addWidget(self.edit_button)

    def show_report(self, report: Justification | None, *, editable: bool) -> None:
        self._report = report
        if not editable:
            self.close_form()
        self.clear()
        self.edit_button.setVisible(editable)
        words = self.tr("Change the report") if report else self.tr("Write the report")
        self.edit_button.setText(words)
        if report is None:
            text = self.tr("Has not been written in this round.")
            self.column.addWidget(styled(TextLabel(text, self), "muted"))
            return
        for name, field in self._names():
            self.column.addWidget(styled(TextLabel(name, self), "field"))
            self.column.addWidget(TextLabel(getattr(report, field), self))

    def edit(self) -> None:
        self.close_form()
        title = self.tr("Justification report for the revision of the plan")
        form = self.form = InlineForm(self._look, title, self.tr("Record the report"), self)
        hints = {
            "situation": self.tr("Where the project stands, and since when."),
            "causes": self.tr("Why the obstacle cannot be removed."),
            "attempts": self.tr("What was tried, and with what result."),
            "proposal": self.tr("What should change in the plan: target, schedule, scope, credit."),
        }
        for name, field in self._names():
            text = self.fields[field] = TextEdit(form)
            text.setFixedHeight(self._look.px(76))
            if self._report is not None:
                text.set_value(getattr(self._report, field))
            form.add(name, text, hints[field])
        form.saved.connect(self._write)
        form.cancelled.connect(self.close_form)
        self.top.addWidget(form)
        form.show()
        self.forming.emit(True)

    def close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.fields = {}
            self.forming.emit(False)

    def _write(self) -> None:
        texts = {name: field.value() for name, field in self.fields.items()}
        for name in FIELDS:
            if not texts[name] and self.form is not None:
                self.form.complain(
                    self.tr("All four parts are needed: the committee decides on them."),
                    self.fields[name],
                )
                return
        self.written.emit(JustificationDraft(**texts))

    def _names(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Situation"), "situation"),
            (self.tr("Causes"), "causes"),
            (self.tr("What was tried"), "attempts"),
            (self.tr("Proposal"), "proposal"),
        ]
