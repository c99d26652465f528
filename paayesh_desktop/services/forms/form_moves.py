"""Taking forms one step further inside a change: rights, states and the step's row."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.form_course import COURSE, FormVerb, Need, step
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.form_maker import form_step
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

Letter = tuple[str, date | None]


def the_forms(view: View, form_ids: Collection[UUID]) -> list[Form]:
    """The forms with these keys; KeyError when one is missing."""
    found = {form.id: form for form in view.find(Form, id=list(form_ids))}
    return [found[key] for key in dict.fromkeys(form_ids)]


class FormMoves:
    """The moves of one action on *day*, by who is at the desk."""

    def __init__(self, workspace: Workspace, change: Change, day: date) -> None:
        self._workspace = workspace
        self._change = change
        self._day = day
        self._person = workspace.desk.person

    def move(
        self,
        forms: Sequence[Form],
        verb: FormVerb,
        *,
        letter: Letter = ("", None),
        remark: str = "",
    ) -> list[Form]:
        """Take all of them through *verb*, or none: UserError when one of them is not in a state
        for it, or who is at the desk may not."""
        leg = COURSE[verb]
        for party in dict.fromkeys(form.workgroup_id for form in forms):
            require(self._workspace, self._change, leg.right, party, self._day)
        moved = [msgspec.structs.replace(form, state=step(form.state, verb)) for form in forms]
        steps = self._change.find(FormStep, form_id=[form.id for form in forms])
        if Need.OTHER_PERSON in leg.needs:
            self._other_person(steps)
        last = {form.id: 0 for form in forms}
        for one in steps:
            last[one.form_id] = max(last[one.form_id], one.number)
        for party in dict.fromkeys(form.workgroup_id for form in moved):
            mine = [form for form in moved if form.workgroup_id == party]
            self._change.put_many(Form, mine, party=party)
            self._change.put_many(
                FormStep,
                [
                    form_step(
                        form,
                        last[form.id] + 1,
                        form.state,
                        self._day,
                        self._person,
                        letter=letter,
                        remark=remark,
                    )
                    for form in mine
                ],
                party=party,
            )
        return moved

    def _other_person(self, steps: Sequence[FormStep]) -> None:
        """Who typed a form does not accept it."""
        if any(one.state is FormState.TYPED and one.person_id == self._person for one in steps):
            raise UserError(
                translate(
                    "FormCourse",
                    "{name} typed a form of these; somebody else accepts it. Nothing was changed."
                    " Ask the head or another member of the workgroup.",
                ),
                name=self._workspace.desk.person_name,
            )
