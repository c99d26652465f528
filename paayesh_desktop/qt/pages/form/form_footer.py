"""What stands below a form: how far it is, and the one thing that comes next."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_check import Finding
from paayesh_desktop.domain.form_course import COURSE, FormVerb
from paayesh_desktop.domain.right import Right
from paayesh_desktop.qt.pages.form.form_desk import OpenForm
from paayesh_desktop.qt.part import part
from paayesh_desktop.services.forms.form_entry import TO_TYPE
from paayesh_desktop.services.wording import Wording

_READY = {FormState.TYPED, FormState.CHECKED}


class Action(Enum):
    """What the highlighted button does."""

    NEXT_OPEN_LINE = auto()
    FINISH = auto()
    CHECK = auto()
    ACCEPT = auto()
    NEXT_FORM = auto()
    LEAVE = auto()


class FormFooter(QObject):
    """`chosen` carries what the highlighted button stands for now, `section_stepped` 1 or -1."""

    chosen = Signal(object)
    section_stepped = Signal(int)
    next_form_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, page: QWidget, wording: Wording) -> None:
        super().__init__(page)
        self._wording = wording
        self.action = Action.LEAVE
        self.primary = part(page, QPushButton, "primary_button")
        self._previous = part(page, QPushButton, "previous_button")
        self._next = part(page, QPushButton, "next_button")
        self.send_back = part(page, QPushButton, "return_button")
        self._next_form = part(page, QPushButton, "next_form_button")
        self._summary = part(page, QLabel, "summary")
        self._batch = part(page, QLabel, "batch_label")
        self.primary.clicked.connect(lambda: self.chosen.emit(self.action))
        self._previous.clicked.connect(lambda: self.section_stepped.emit(-1))
        self._next.clicked.connect(lambda: self.section_stepped.emit(1))
        self._next_form.clicked.connect(self.next_form_wanted)
        self.send_back.clicked.connect(self.return_wanted)

    def show_sections(self, at: int, count: int) -> None:
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at < count - 1)

    def show_form(
        self, found: OpenForm, findings: Sequence[Finding], *, changed: bool, me: str
    ) -> None:
        """*changed* says that something is typed and not saved, *me* who is at the desk."""
        sheet = found.sheet
        may = found.story.may if found.story else frozenset[Right]()
        blocking = len({one.line_id for one in findings if one.blocks})
        more = self._more(found)
        self.action = self._following(found, may, changed=changed, blocking=blocking, me=me)
        digits = self._wording.digits
        words = {
            Action.NEXT_OPEN_LINE: self.tr("Next line to fill"),
            Action.FINISH: self.tr("Hand in the form"),
            Action.CHECK: self.tr("Checked: figures are right"),
            Action.ACCEPT: self.tr("Accept the form"),
            Action.NEXT_FORM: self.tr("Next form: {unit}").format(unit=more),
            Action.LEAVE: self.tr("To today's work"),
        }
        self.primary.setText(words[self.action])
        typing = sheet.editable and Right.TYPE in may
        self._next_form.setVisible(typing and bool(more) and self.action is not Action.NEXT_FORM)
        returning = sheet.form.state in COURSE[FormVerb.RETURN].sources and Right.ACCEPT in may
        self.send_back.setVisible(returning)
        place = [item.form_id for item in found.queue]
        many = len(place) > 1 and sheet.form.id in place
        self._batch.setVisible(many)
        if many:
            self._batch.setText(
                self.tr("Form {place} of {count}").format(
                    place=digits(str(place.index(sheet.form.id) + 1)), count=digits(str(len(place)))
                )
            )
        self._summary.setText(self._said(found, findings, blocking))

    def _said(self, found: OpenForm, findings: Sequence[Finding], blocking: int) -> str:
        digits, state = self._wording.digits, found.sheet.form.state
        if not found.sheet.editable:
            return ""
        if self.action in (Action.LEAVE, Action.NEXT_FORM) and state in _READY:
            if state is FormState.TYPED:
                return self.tr("Handed in; now its figures are checked.")
            return self.tr("Checked; somebody other than who typed it accepts it.")
        if not findings:
            return self.tr("Everything is filled and in order.")
        pattern = self.tr("{open} lines to fill or to explain · {all} remarks of the checks")
        return pattern.format(open=digits(str(blocking)), all=digits(str(len(findings))))

    def _more(self, found: OpenForm) -> str:
        """The unit of the next form of the batch that is still to be typed."""
        keys = [item.form_id for item in found.queue]
        here = found.sheet.form.id
        start = keys.index(here) + 1 if here in keys else 0
        ahead = [*found.queue[start:], *found.queue[:start]]
        return next(
            (item.unit for item in ahead if item.state in TO_TYPE and item.form_id != here), ""
        )

    def _following(
        self,
        found: OpenForm,
        may: frozenset[Right],
        *,
        changed: bool,
        blocking: int,
        me: str,
    ) -> Action:
        state = found.sheet.form.state
        typing = found.sheet.editable and Right.TYPE in may
        if typing and (changed or state not in _READY):
            return Action.NEXT_OPEN_LINE if blocking else Action.FINISH
        if state is FormState.TYPED and Right.CHECK in may:
            return Action.CHECK
        if state is FormState.CHECKED and Right.ACCEPT in may and found.sheet.typist != me:
            return Action.ACCEPT
        if Right.TYPE in may and self._more(found):
            return Action.NEXT_FORM
        return Action.LEAVE
