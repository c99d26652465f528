"""Asking for forms that are awaited: telephone calls with what was promised, reminder letters."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import FormCall, FormReminder
from paayesh_desktop.domain.form_course import AWAITED
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.form_moves import the_forms
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Contact:
    """A call, or a reminder where *letter_number* is set, about a form; *by* is who called."""

    on: date
    by: str = ""
    spoke_with: str = ""
    promised_on: date | None = None
    letter_number: str = ""
    remark: str = ""


class FormCalls:
    """The log of what was done to get a form back."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def call(
        self,
        form_id: UUID,
        *,
        day: date,
        spoke_with: str,
        remark: str = "",
        promised_on: date | None = None,
    ) -> FormCall:
        """Write down a call of *day*. UserError without whom one spoke with, or when the promised
        day lies before the call."""
        name = single_line(spoke_with)
        if not name:
            raise UserError(
                translate(
                    "FormCalls",
                    "Nobody is named. Nothing was written down. Write whom you spoke with.",
                )
            )
        if promised_on is not None and promised_on < day:
            raise UserError(
                translate(
                    "FormCalls",
                    "The promised day lies before the call. Nothing was written down. Choose a"
                    " later day.",
                )
            )
        with self._store.change(by=self._workspace.desk.person) as change:
            (form,) = the_forms(change, [form_id])
            require(self._workspace, change, Right.TYPE, form.workgroup_id, day)
            made = FormCall(
                new_key(),
                form_id,
                day,
                self._workspace.desk.person,
                name,
                normalise(remark),
                promised_on,
            )
            change.put(made, party=form.workgroup_id)
        return made

    def remind(
        self,
        form_ids: Collection[UUID],
        *,
        day: date,
        letter_number: str,
        letter_on: date,
        remark: str = "",
    ) -> int:
        """Write down a reminder letter about forms that are awaited; of how many.

        UserError without the letter's number, or when a form has come back already.
        """
        number = single_line(letter_number)
        if not number:
            raise UserError(
                translate(
                    "FormCalls",
                    "The reminder has no letter number. Nothing was written down. Write the number"
                    " of the letter.",
                )
            )
        with self._store.change(by=self._workspace.desk.person) as change:
            forms = the_forms(change, form_ids)
            if any(form.state not in AWAITED for form in forms):
                raise UserError(
                    translate(
                        "FormCalls",
                        "A form of these has come back already. Nothing was written down. Choose"
                        " only forms that are awaited.",
                    )
                )
            for party in dict.fromkeys(form.workgroup_id for form in forms):
                require(self._workspace, change, Right.DISTRIBUTE, party, day)
                made = [
                    FormReminder(new_key(), form.id, number, letter_on, normalise(remark))
                    for form in forms
                    if form.workgroup_id == party
                ]
                change.put_many(FormReminder, made, party=party)
        return len(forms)

    def of(self, form_id: UUID) -> tuple[Contact, ...]:
        """Calls and reminders about a form, the newest first."""
        with self._store.view() as view:
            calls = view.find(FormCall, form_id=form_id)
            letters = view.find(FormReminder, form_id=form_id)
            people = view.find(Person, id=[call.person_id for call in calls])
        names = {person.id: person.name for person in people}
        found = [
            Contact(
                call.called_on,
                names.get(call.person_id, ""),
                call.spoke_with,
                call.promised_on,
                remark=call.remark,
            )
            for call in calls
        ]
        found += [
            Contact(one.letter_on, letter_number=one.letter_number, remark=one.remark)
            for one in letters
        ]
        return tuple(sorted(found, key=lambda contact: contact.on, reverse=True))
