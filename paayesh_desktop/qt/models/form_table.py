"""The table of a cycle's forms: which columns it has and what stands in them."""

from PySide6.QtCore import QObject

from paayesh_desktop.qt.models.paged_table import Column, Fetch, PagedTable
from paayesh_desktop.qt.widgets.form_look import form_look
from paayesh_desktop.services.forms.form_list import FormRow
from paayesh_desktop.services.forms.form_query import FormSort
from paayesh_desktop.services.wording import NOTHING, Wording

NAMES = ["unit", "state", "due", "letter", "call", "reminders", "filled"]


class FormTable(PagedTable):
    """Rows are `FormRow`."""

    def __init__(self, wording: Wording, fetch: Fetch, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), fetch, parent)
        self.columns = (
            Column("unit", self.tr("Unit"), _unit, FormSort.UNIT, spoken=self._whole),
            Column("state", self.tr("State"), self.state, FormSort.STATE),
            Column("due", self.tr("Late or left"), self.due, FormSort.DUE),
            Column("letter", self.tr("Letter"), self.letter),
            Column("call", self.tr("Last call"), self.call, FormSort.CALL),
            Column(
                "reminders",
                self.tr("Reminders"),
                self.reminded,
                FormSort.REMINDERS,
                figure=True,
                number=lambda row: row.reminders,
            ),
            Column("filled", self.tr("Filled"), self.filled, FormSort.FILLED, spoken=self._filled),
        )

    def below(self, row: FormRow) -> str:
        """The line under a unit's name."""
        words = [row.template]
        if row.number > 1:
            number = self._wording.whole(row.number)
            words.append(self.tr("version {number}").format(number=number))
        return " · ".join(words)

    def state(self, row: FormRow) -> str:
        return self._wording.say(form_look(row.state).word)

    def due(self, row: FormRow) -> str:
        """Working days, of what is awaited or came too late."""
        if row.late:
            pattern = (
                self.tr("{days} days late") if row.awaited else self.tr("came {days} days late")
            )
            return pattern.format(days=self._wording.whole(row.late))
        if not row.awaited:
            return self.tr("in time")
        if row.left:
            return self.tr("{days} days left").format(days=self._wording.whole(row.left))
        return self.tr("due today")

    def letter(self, row: FormRow) -> str:
        if not row.letter_number:
            return NOTHING
        day = self._wording.day(row.letter_on) if row.letter_on else ""
        number = self._wording.numbered(row.letter_number)
        return f"{number} · {day}" if day else number

    def call(self, row: FormRow) -> str:
        if row.call is None:
            return NOTHING
        if row.call.promised_on is not None:
            day = self._wording.day(row.call.promised_on)
            return self.tr("promised for {day}").format(day=day)
        return self.tr("called on {day}").format(day=self._wording.day(row.call.called_on))

    def reminded(self, row: FormRow) -> str:
        return self._wording.whole(row.reminders) if row.reminders else NOTHING

    def filled(self, row: FormRow) -> str:
        if not row.lines:
            return NOTHING
        return self._wording.whole(row.answered) + " / " + self._wording.whole(row.lines)

    def _filled(self, row: FormRow) -> str:
        return self.tr("{answered} of {lines} lines filled").format(
            answered=self._wording.whole(row.answered), lines=self._wording.whole(row.lines)
        )

    def _whole(self, row: FormRow) -> str:
        return f"{row.unit}, {row.workgroup}, {self.below(row)}"


def _unit(row: FormRow) -> str:
    return row.unit
