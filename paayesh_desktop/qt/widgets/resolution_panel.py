"""One resolution: what it says, its chain, and how it is carried out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.resolution import Binding
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.chain_steps import ChainSteps, StepForm
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.meeting_look import resolution_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.meetings.minutes import incomplete
from paayesh_desktop.services.meetings.resolutions import ResolutionLine
from paayesh_desktop.services.wording import Wording

_NOTE_HEIGHT = 62


class ResolutionPanel(QWidget):
    """What is done is told by signals; the page hands it to the services. One button is filled:
    that of the open form, or of what is next."""

    confirmed = Signal(object)
    refused = Signal(str, object)
    done = Signal(str)
    assigned = Signal(str, object)
    meeting_wanted = Signal(object)
    about_wanted = Signal(str, object)
    paper_wanted = Signal(object)
    continued = Signal()
    forming = Signal(bool)

    def __init__(
        self,
        look: Look,
        wording: Wording,
        pick: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._day = date.min
        self._own_step = False
        self.lacks = False
        """Whether it is said who carries it out but not until when, or the other way round."""
        self.line: ResolutionLine | None = None
        self.card = SectionCard(look, "", parent=self)
        self._head = QVBoxLayout()
        self._about = styled(TextLabel("", self), "muted")
        self._text = TextLabel("", self)
        self.see_meeting = QPushButton(self.tr("The meeting"), self)
        self.see_about = QPushButton(self.tr("What it is about"), self)
        self.chain = SectionCard(look, self.tr("Chain"), parent=self)
        self.steps = ChainSteps(look, wording, self)
        self.step = QPushButton(self.tr("Record the next step"), self)
        self.step_form = StepForm(look, pick, self)
        self.follow = SectionCard(look, self.tr("Follow-up"), parent=self)
        self._owner = TextLabel("", self)
        self.report = QPushButton(self.tr("Report it as done"), self)
        self.assign = QPushButton(self.tr("Say who and by when"), self)
        self.done_form = InlineForm(look, self.tr("Report it as done"), self.tr("Done"), self)
        self.note = TextEdit(self)
        self.assign_form = InlineForm(look, self.tr("Who carries it out"), self.tr("Keep it"), self)
        self.who, self.due = QLineEdit(self), DateEdit(self)
        self._put_together()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a form is open."""
        forms = (self.step_form, self.done_form, self.assign_form)
        return any(form.isVisibleTo(self) for form in forms)

    def show_line(
        self, line: ResolutionLine, day: date, *, may_step: bool, may_follow: bool, able: str
    ) -> None:
        """*able* is who may take the next step and may be continued as; empty for nobody."""
        if self.line is None or self.line.resolution.id != line.resolution.id:
            self._close()
        one, say = line.resolution, self._wording.say
        self.line, self._day = line, day
        self.card.set_title(one.title)
        empty(self._head, at_once=True)
        pill = PillLabel(
            self._look, self._wording, resolution_look(line), self.tr("State"), self.card
        )
        self._head.addWidget(pill)
        binds = (
            self.tr("needs the whole chain")
            if one.binding is Binding.CHAIN
            else self.tr("binds on the minutes")
        )
        self._about.setText(
            " · ".join(
                (
                    self._wording.numbered(one.number),
                    say(one.kind.word()),
                    line.body.short_title,
                    binds,
                )
            )
        )
        self._text.setText(one.text)
        self._text.setVisible(bool(one.text))
        self.see_about.setVisible(one.about_id is not None)
        self.chain.setVisible(bool(line.steps))
        self.steps.show_steps(line)
        self._show_step(line, may_step=may_step, able=able)
        self._show_follow(line, may_follow=may_follow)

    def _show_step(self, line: ResolutionLine, *, may_step: bool, able: str) -> None:
        step = line.next_step
        offered = step is not None and bool(line.steps) and (may_step or bool(able))
        self.step.setVisible(offered and not self.step_form.isVisibleTo(self))
        self._own_step = may_step
        if offered and step is not None:
            text = self.tr("Record: {step}").format(step=self._wording.say(step.word()))
            self.step.setText(text if may_step else self.tr("Continue as {name}").format(name=able))
        restyle(self.step, **{"class": "" if self._is_writing() else "primary"})

    def _show_follow(self, line: ResolutionLine, *, may_follow: bool) -> None:
        one = line.resolution
        parts: list[str] = []
        if line.owner:
            parts.append(self.tr("Carried out by {name}").format(name=line.owner))
        if one.due_on is not None:
            parts.append(self.tr("due on {day}").format(day=self._wording.day(one.due_on)))
        if line.late_by:
            late = self.tr("{days} days late").format(days=self._wording.whole(line.late_by))
            parts.append(late)
        if one.done_on is not None:
            day = self._wording.day(one.done_on)
            parts.append(self.tr("done on {day}: {note}").format(day=day, note=one.follow_up))
        self._owner.setText(" · ".join(parts) or self.tr("Nobody has to carry it out."))
        open_ = may_follow and one.done_on is None
        refused, noted = line.state.value == "refused", line.state.value == "noted"
        self.lacks = open_ and not refused and incomplete(one) is not None
        self.report.setVisible(open_ and line.state.value == "in_force")
        self.assign.setVisible(open_ and not refused and (self.lacks or not noted))
        first = line.followed and not self._is_writing()
        restyle(self.report, **{"class": "primary" if first and not self.lacks else ""})
        lacking = self.lacks and not (self._is_writing() or self.step.isVisibleTo(self))
        restyle(self.assign, **{"class": "primary" if lacking else ""})

    def _put_together(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(10))
        self.card.column.addLayout(self._head)
        links = QHBoxLayout()
        links.setSpacing(px(8))
        for button in (self.see_meeting, self.see_about):
            links.addWidget(button)
        links.addStretch(1)
        for widget in (self._about, self._text):
            self.card.column.addWidget(widget)
        self.card.column.addLayout(links)
        for widget in (self.steps, self.step, self.step_form):
            self.chain.column.addWidget(widget)
        self.note.setFixedHeight(px(_NOTE_HEIGHT))
        self.done_form.add(self.tr("What was done"), self.note)
        self.who.setMaxLength(300)
        self.assign_form.add(self.tr("Who carries it out"), self.who)
        self.assign_form.add(self.tr("Due on"), self.due)
        follows = (self._owner, self.report, self.assign, self.done_form, self.assign_form)
        for widget in follows:
            self.follow.column.addWidget(widget)
        for card in (self.card, self.chain, self.follow):
            column.addWidget(card)
        self.done_form.hide()
        self.assign_form.hide()

    def _connect(self) -> None:
        self.step.clicked.connect(self._begin_step)
        self.step_form.confirmed.connect(self.confirmed)
        self.step_form.refused.connect(self.refused)
        self.report.clicked.connect(lambda: self._begin(self.done_form))
        self.assign.clicked.connect(self._begin_assigning)
        self.done_form.saved.connect(self._report)
        self.assign_form.saved.connect(self._assign)
        for form in (self.step_form, self.done_form, self.assign_form):
            form.cancelled.connect(self.close_forms)
        self.steps.paper_wanted.connect(self.paper_wanted)
        self.see_meeting.clicked.connect(self._see_meeting)
        self.see_about.clicked.connect(self._see_about)

    def _begin_step(self) -> None:
        line = self.line
        if line is None or line.next_step is None:
            return
        if not self._own_step:
            self.continued.emit()
            return
        self._close()
        self.step.hide()
        self.step_form.ask(line.next_step, self._day, self._wording)
        self._step_back()

    def _begin(self, form: InlineForm) -> None:
        self._close()
        self.note.set_value("")
        form.complain("")
        form.show()
        self._step_back()

    def _begin_assigning(self) -> None:
        if self.line is None:
            return
        self._begin(self.assign_form)
        self.who.setText(self.line.owner)
        self.due.set_today(self._day)
        self.due.set_value(self.line.resolution.due_on)

    def _report(self) -> None:
        if not self.note.value():
            self.done_form.complain(self.tr("Write what was done in a sentence."), self.note)
        else:
            self.done.emit(self.note.value())

    def _assign(self) -> None:
        if self.due.problem():
            self.assign_form.complain(self.due.problem(), self.due)
        else:
            self.assigned.emit(self.who.text(), self.due.value())

    def _see_meeting(self) -> None:
        if self.line is not None:
            self.meeting_wanted.emit(self.line.meeting.id)

    def _see_about(self) -> None:
        one = self.line.resolution if self.line is not None else None
        if one is not None:
            self.about_wanted.emit(one.about_kind or "", one.about_id)

    def _step_back(self) -> None:
        """While a form is open, its button alone is filled."""
        for button in (self.step, self.report, self.assign):
            restyle(button, **{"class": ""})
        self.forming.emit(True)

    def _is_writing(self) -> bool:
        """Whether a form is open."""
        forms = (self.step_form, self.done_form, self.assign_form)
        return any(form.isVisibleTo(self) for form in forms)

    def close_forms(self) -> None:
        """Nothing is being written any more."""
        self._close()
        self.forming.emit(False)

    def _close(self) -> None:
        for form in (self.step_form, self.done_form, self.assign_form):
            form.hide()
