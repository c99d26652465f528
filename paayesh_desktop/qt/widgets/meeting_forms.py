"""The small forms of a meeting: when and where it is, by which letter, and why not."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.meeting import Meeting, MeetingKind
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan, kinds_of
from paayesh_desktop.services.wording import Wording

_LONGEST = 300
_REASON_HEIGHT = 62


class PlanForm(InlineForm):
    """`planned` with a `MeetingPlan`. Proposed days stand above the day and fill it; `body_chosen`
    asks for those of another body."""

    planned = Signal(object)
    body_chosen = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.save.setText(self.tr("Plan the meeting"))
        self._look = look
        self._wording = wording
        self._bodies: Sequence[Body] = ()
        self.body = QComboBox(self)
        self.kind = QComboBox(self)
        self.day = DateEdit(self)
        self.begins = QLineEdit(self)
        self.place, self.subject = QLineEdit(self), QLineEdit(self)
        for field, most in ((self.begins, 8), (self.place, _LONGEST), (self.subject, _LONGEST)):
            field.setMaxLength(most)
        self._proposals = QWidget(self)
        self._flow = FlowLayout(look.px(6), self._proposals)
        self.proposed: list[QPushButton] = []
        rows = (
            ((self.tr("Body"), self.body, 2), (self.tr("Kind"), self.kind, 1)),
            (
                (self.tr("Day"), self.day, 2),
                (self.tr("Begins at"), self.begins, 1),
                (self.tr("Place"), self.place, 3),
            ),
            ((self.tr("Subject"), self.subject, 1),),
        )
        for place, row in enumerate(rows):
            self._add_row(row)
            if place == 0:
                self.fields.addWidget(self._proposals)
        self.body.activated.connect(self._choose_body)
        self.kind.activated.connect(self._choose_kind)
        self.saved.connect(self._plan)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self, bodies: Sequence[Body], day: date) -> None:
        """Open for a new meeting of one of *bodies*."""
        self.set_title(self.tr("Plan a meeting"))
        self.save.setText(self.tr("Plan the meeting"))
        self.set_bodies(bodies)
        self.day.set_today(day)
        self.day.set_value(None)
        self.begins.setText(self._wording.digits("10:00"))
        self.subject.clear()
        self._open()
        self._choose_body()

    def ask_again(self, body: Body, meeting: Meeting, day: date) -> None:
        """Open for a meeting that stands already."""
        self.set_title(self.tr("Change day or place"))
        self.save.setText(self.tr("Keep the change"))
        self.set_bodies((body,))
        self.kind.setCurrentIndex(max(0, self.kind.findData(meeting.kind.value)))
        self.day.set_today(day)
        self.day.set_value(meeting.held_on)
        self.begins.setText(self._wording.digits(meeting.begins))
        self.place.setText(meeting.place)
        self.subject.setText(meeting.subject)
        self.show_proposals(())
        self._open()
        self._choose_kind()

    def set_bodies(self, bodies: Sequence[Body]) -> None:
        self._bodies = bodies
        self.body.clear()
        for body in bodies:
            self.body.addItem(body.short_title, body.id)
        self.body.setEnabled(len(bodies) > 1)
        self._fill_kinds()

    def show_proposals(self, days: Sequence[date]) -> None:
        """Days on which the body should meet."""
        for button in self.proposed:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.proposed = []
        for day in days:
            text = self.tr("Proposed: {day}").format(day=self._wording.day(day))
            button = QPushButton(text, self._proposals)
            button.clicked.connect(lambda _on=False, day=day: self.day.set_value(day))
            self._flow.addWidget(button)
            button.show()
            self.proposed.append(button)
        self._proposals.setVisible(bool(days))
        self._flow.invalidate()
        if days and self.day.value() is None:
            self.day.set_value(days[0])

    @property
    def chosen_body(self) -> Body | None:
        place = self.body.currentIndex()
        return self._bodies[place] if 0 <= place < len(self._bodies) else None

    def _open(self) -> None:
        self.complain("")
        self.show()

    def _choose_body(self) -> None:
        self._fill_kinds()
        self.day.set_value(None)
        self.body_chosen.emit(self.chosen_body)

    def _fill_kinds(self) -> None:
        body = self.chosen_body
        self.kind.clear()
        for kind in kinds_of(body) if body is not None else ():
            self.kind.addItem(self._wording.say(kind.word()), kind.value)
        self._choose_kind()

    def _choose_kind(self) -> None:
        kind = self._kind()
        self.subject.setPlaceholderText(
            self.tr("What it is about; needed for this kind")
            if kind in (MeetingKind.EXTRAORDINARY, MeetingKind.TRAINING, MeetingKind.BRIEFING)
            else ""
        )

    def _kind(self) -> MeetingKind | None:
        data = self.kind.currentData()
        return MeetingKind(data) if data else None

    def _plan(self) -> None:
        body, kind, day = self.chosen_body, self._kind(), self.day.value()
        if body is None or kind is None:
            return
        if day is None or self.day.problem():
            self.complain(self.day.problem() or self.tr("Choose the day of the meeting."), self.day)
            return
        self.complain("")
        self.planned.emit(
            MeetingPlan(
                body.id,
                kind,
                day,
                self.begins.text(),
                place=self.place.text(),
                subject=self.subject.text(),
            )
        )

    def _add_row(self, fields: Sequence[tuple[str, QWidget, int]]) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(10))
        for name, field, share in fields:
            column = QVBoxLayout()
            column.setSpacing(self._look.px(3))
            label = styled(QLabel(name, self), "field")
            label.setBuddy(field)
            field.setAccessibleName(name)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, share)
        self.fields.addLayout(row)


class InviteForm(InlineForm):
    """`invited` with the number and the day of the letter."""

    invited = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Invite the members"))
        self.save.setText(self.tr("Record the invitation"))
        self.number = QLineEdit(self)
        self.number.setMaxLength(100)
        self.on = DateEdit(self)
        hint = self.tr("Empty where there is no letter.")
        self.add(self.tr("Number of the invitation letter"), self.number, hint)
        self.add(self.tr("Date of the letter"), self.on)
        self.saved.connect(self._invite)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self, day: date) -> None:
        self.number.clear()
        self.on.set_today(day)
        self.on.set_value(day)
        self.complain("")
        self.show()

    def _invite(self) -> None:
        day = self.on.value()
        if day is None:
            self.complain(self.on.problem() or self.tr("Write the date of the letter."), self.on)
        else:
            self.invited.emit(self.number.text(), day)


class CancelForm(InlineForm):
    """`called_off` with the reason."""

    called_off = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.set_title(self.tr("Cancel the meeting"))
        self.save.setText(self.tr("Cancel the meeting"))
        self.cancel.setText(self.tr("Keep the meeting"))
        self.reason = TextEdit(self)
        self.reason.setFixedHeight(look.px(_REASON_HEIGHT))
        self.add(self.tr("Why it is cancelled"), self.reason)
        self.saved.connect(self._call_off)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        self.reason.set_value("")
        self.complain("")
        self.show()

    def _call_off(self) -> None:
        if not self.reason.value():
            self.complain(self.tr("A cancelled meeting keeps its reason; write it."), self.reason)
        else:
            self.called_off.emit(self.reason.value())
