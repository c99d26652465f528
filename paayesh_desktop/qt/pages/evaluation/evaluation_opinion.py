"""The workgroup's opinion beside what was computed, with the reason where the two differ."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.loop_look import conformity_look, opinion_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.evaluations.project_evaluations import EvaluationView
from paayesh_desktop.services.wording import Wording


@dataclass(frozen=True, slots=True)
class OpinionDraft:
    """The opinion as it was written."""

    conforms: bool
    statement: str
    reason: str


class OpinionForm(InlineForm):
    """The field for the reason appears when the opinion differs from what was computed."""

    def __init__(
        self, look: Look, view: EvaluationView, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        evaluation = view.evaluation
        self._computed = evaluation.conforms
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        self.yes = QRadioButton(wording.say(conformity_look(True).word), box)
        self.no = QRadioButton(wording.say(conformity_look(False).word), box)
        group = QButtonGroup(self)
        for button in (self.yes, self.no):
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.statement = TextEdit(self)
        self.statement.setFixedHeight(look.px(84))
        self.statement.set_value(evaluation.statement)
        self.reason = TextEdit(self)
        self.reason.setFixedHeight(look.px(64))
        self.reason.set_value(evaluation.difference_reason)
        self.set_title(self.tr("Opinion of the workgroup"))
        self.save.setText(self.tr("Record the opinion"))
        self.add(self.tr("In the workgroup's opinion the project"), box)
        self.add(self.tr("Statement"), self.statement)
        before = self.fields.count()
        self.add(
            self.tr("Why does the opinion differ?"),
            self.reason,
            self.tr(
                "The figures say something else. The committee reads this reason beside them, so"
                " the evaluation cannot be submitted without it."
            ),
        )
        items = (self.fields.itemAt(place) for place in range(before, self.fields.count()))
        widgets = (item.widget() for item in items if item is not None)
        self._reasons = [widget for widget in widgets if widget is not None]
        chosen = evaluation.opinion if evaluation.opinion is not None else evaluation.conforms
        (self.no if chosen is False else self.yes).setChecked(True)
        box.setFocusProxy(self.no if chosen is False else self.yes)
        group.buttonClicked.connect(self._differ)
        self._differ()

    @property
    def differs(self) -> bool:
        return self._computed is not None and self.yes.isChecked() is not self._computed

    def draft(self) -> OpinionDraft | None:
        """What was written; None, and said what is wrong, when something is missing."""
        if not self.statement.value():
            self.complain(self.tr("Write a statement: what is behind the opinion."), self.statement)
            return None
        if self.differs and not self.reason.value():
            self.complain(
                self.tr("Write why the opinion differs from what was computed."), self.reason
            )
            return None
        reason = self.reason.value() if self.differs else ""
        return OpinionDraft(self.yes.isChecked(), self.statement.value(), reason)

    def _differ(self) -> None:
        for widget in self._reasons:
            widget.setVisible(self.differs)


class EvaluationOpinion(SectionCard):
    """`given` with an `OpinionDraft`, `forming` whether the form is open."""

    given = Signal(object)
    forming = Signal(bool)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Opinion of the workgroup"))
        self._look = look
        self._wording = wording
        self._view: EvaluationView | None = None
        self._editable = False
        self.form: OpinionForm | None = None
        self.edit_button = QPushButton(self.tr("Give the opinion"), self)
        self.edit_button.clicked.connect(self.edit)
        self.head.addWidget(self.edit_button)

    def show_evaluation(self, view: EvaluationView, *, editable: bool) -> None:
        former, self._view = self._view, view
        if not editable or former is None or former.evaluation.id != view.evaluation.id:
            self.close_form()
        self.clear()
        evaluation = view.evaluation
        words = self.tr("Change the opinion") if evaluation.prepared_by else None
        self.edit_button.setText(words or self.tr("Give the opinion"))
        self._editable = editable
        self.edit_button.setVisible(editable and self.form is None)
        row = QHBoxLayout()
        shape = opinion_look(evaluation.opinion)
        row.addWidget(PillLabel(self._look, self._wording, shape, parent=self))
        row.addStretch(1)
        line = QWidget(self)
        line.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(line)
        if evaluation.statement:
            self.column.addWidget(TextLabel(evaluation.statement, self))
        if evaluation.difference_reason:
            text = self.tr("Differs from what was computed, because: {reason}")
            reason = text.format(reason=evaluation.difference_reason)
            self.column.addWidget(TextLabel(reason, self))
        if view.prepared_by_name:
            text = self.tr("Prepared by {name}").format(name=view.prepared_by_name)
            self.column.addWidget(styled(TextLabel(text, self), "muted"))

    def edit(self) -> None:
        if self._view is None:
            return
        self.close_form()
        form = self.form = OpinionForm(self._look, self._view, self._wording, self)
        form.saved.connect(self._give)
        form.cancelled.connect(self.close_form)
        self.top.addWidget(form)
        form.show()
        self.edit_button.hide()
        self.forming.emit(True)

    def close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.edit_button.setVisible(self._editable)
            self.forming.emit(False)

    def _give(self) -> None:
        draft = self.form.draft() if self.form else None
        if draft is not None:
            self.given.emit(draft)
