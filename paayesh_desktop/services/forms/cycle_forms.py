"""The forms of a cycle in the order of its units, and the letters they went out with."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.store.view import View

Key = tuple[UUID, UUID, UUID]


def forms_of(
    view: View,
    cycle_id: UUID,
    states: Collection[FormState],
    *,
    party: UUID | None = None,
    unit: UUID | None = None,
) -> list[Form]:
    """The newest version of each form that is in one of *states*: the units in their order, and
    for each the workgroups in theirs."""
    narrowed = {"workgroup_id": party} if party else {}
    narrowed |= {"unit_id": unit} if unit else {}
    newest: dict[Key, Form] = {
        (form.unit_id, form.workgroup_id, form.template_id): form
        for form in view.find(Form, cycle_id=cycle_id, order_by=("number",), **narrowed)
    }
    units = {
        one.id: (one.position, one.code)
        for one in view.find(Unit, id=list({form.unit_id for form in newest.values()}))
    }
    groups = {one.id: (one.position, one.code) for one in view.find(Workgroup)}
    found = [form for form in newest.values() if form.state in states and form.unit_id in units]
    return sorted(
        found,
        key=lambda form: (units[form.unit_id], groups.get(form.workgroup_id, (0, "")), form.id),
    )


def letter_of(view: View, form_id: UUID) -> tuple[str, date | None]:
    """The number and date of the letter that a form went out with; an empty number for none."""
    steps = view.find(FormStep, form_id=form_id, order_by=("number",))
    found = [step for step in steps if step.letter_number]
    return (found[-1].letter_number, found[-1].letter_on) if found else ("", None)
