"""The steps of forms around the typing: delivered, taken in on paper, checked."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form_course import FormVerb
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.form_history import FormVersion, versions
from paayesh_desktop.services.forms.form_moves import FormMoves, Letter, the_forms
from paayesh_desktop.services.workspace import Workspace


class FormSteps:
    """Each action takes one form or many, all of them or none; it answers how many moved."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def deliver(
        self, form_ids: Collection[UUID], *, day: date, letter_number: str, letter_on: date
    ) -> int:
        """Handed over with a letter; UserError without its number."""
        number = single_line(letter_number)
        if not number:
            raise UserError(
                translate(
                    "FormSteps",
                    "A form is delivered with a letter. Nothing was changed. Write the number and"
                    " the date of the letter.",
                )
            )
        return self._move(form_ids, FormVerb.DELIVER, day, letter=(number, letter_on))

    def receive(self, form_ids: Collection[UUID], *, day: date, remark: str = "") -> int:
        """Back on paper, to be typed."""
        return self._move(form_ids, FormVerb.RECEIVE, day, remark=remark)

    def check(self, form_ids: Collection[UUID], *, day: date, remark: str = "") -> int:
        """Read against the paper and found to agree."""
        return self._move(form_ids, FormVerb.CHECK, day, remark=remark)

    def history(self, form_id: UUID) -> tuple[FormVersion, ...]:
        """Every version of the form with its steps and why it was returned, the first one first."""
        with self._store.view() as view:
            return versions(view, form_id)

    def _move(
        self,
        form_ids: Collection[UUID],
        verb: FormVerb,
        day: date,
        *,
        letter: Letter = ("", None),
        remark: str = "",
    ) -> int:
        with self._store.change(by=self._workspace.desk.person) as change:
            forms = the_forms(change, form_ids)
            moves = FormMoves(self._workspace, change, day)
            return len(moves.move(forms, verb, letter=letter, remark=normalise(remark)))
