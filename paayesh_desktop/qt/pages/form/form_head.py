"""What stands above a form: whose it is, of which cycle, where it is, and that it is kept."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.pages.form.form_desk import OpenForm
from paayesh_desktop.qt.part import part
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.services.forms.form_story import StoryStep
from paayesh_desktop.services.wording import Wording

_KINDS = {
    FormState.TYPED: "info",
    FormState.CHECKED: "info",
    FormState.ACCEPTED: "ok",
    FormState.RETURNED: "bad",
}


class FormHead(QObject):
    """The labels of *page* above its sections."""

    def __init__(self, page: QWidget, wording: Wording) -> None:
        super().__init__(page)
        self._wording = wording
        self._crumb = part(page, QLabel, "crumb")
        self._title = styled(ElidedLabel("", page), "h1")
        self._facts = styled(ElidedLabel("", page), "muted")
        titles = part(page, QVBoxLayout, "titleLayout")
        titles.addWidget(self._title)
        titles.addWidget(self._facts)
        self.written = part(page, QLabel, "written")
        self._state = part(page, QLabel, "state_badge")
        self._late = part(page, QLabel, "late_badge")
        row = part(page, QHBoxLayout, "badgeLayout")
        for label in (self.written, self._late, self._state):
            row.setAlignment(label, Qt.AlignmentFlag.AlignVCenter)

    def show_form(self, found: OpenForm) -> None:
        sheet, say = found.sheet, self._wording.say
        period = self._wording.period(Period.parse(sheet.cycle.period))
        self._crumb.setText(f"· {period}")
        self._title.setText(
            self.tr("{form}: {unit}").format(form=sheet.template.title, unit=sheet.unit.title)
        )
        facts = [
            sheet.workgroup.title,
            self.tr("version {number}").format(number=self._digits(sheet.form.number)),
        ]
        if (letter := self._letter(found)) is not None:
            facts.append(letter)
        facts.append(self.tr("due on {day}").format(day=self._wording.day(sheet.form.due_on)))
        if sheet.typist:
            facts.append(self.tr("typed by {person}").format(person=isolate(sheet.typist)))
        self._facts.setText(" · ".join(facts))
        self._state.setText(say(sheet.form.state.word()))
        restyle(self._state, kind=_KINDS.get(sheet.form.state, "plain"))
        self._late.setVisible(sheet.late_days > 0)
        self._late.setText(
            self.tr("{days} working days late").format(days=self._digits(sheet.late_days))
        )
        restyle(self._late, kind="bad")
        self.written.clear()

    def show_written(self, at: datetime) -> None:
        """Quietly: everything on the screen was on disk at this moment."""
        self.written.setText(self.tr("Kept at {time}").format(time=self._wording.time(at)))

    def _letter(self, found: OpenForm) -> str | None:
        """The newest letter of this version."""
        if found.story is None:
            return None
        for one in found.story.happened:
            if (
                isinstance(one, StoryStep)
                and one.letter_number
                and one.version == found.sheet.form.number
            ):
                pattern = self.tr("letter {number} of {day}")
                if one.letter_on is None:
                    pattern = self.tr("letter {number}")
                day = self._wording.day(one.letter_on) if one.letter_on else ""
                number = self._wording.numbered(one.letter_number)
                return pattern.format(number=number, day=day)
        return None

    def _digits(self, number: int) -> str:
        return self._wording.digits(str(number))
