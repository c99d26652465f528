"""What became of a form: its versions, their steps, and why they were returned."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import Form, FormLine, FormState, FormStep, LineReturn
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.services.forms.form_opening import the_form
from paayesh_desktop.services.forms.form_templates import fields_of
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class StepView:
    """One step: to which state, on which day, by whom, on what letter."""

    state: FormState
    on: date
    person: str
    letter_number: str
    letter_on: date | None
    remark: str


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """A line that was sent back, by its printed number, and why."""

    line_id: UUID
    number: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version of a form."""

    form: Form
    steps: tuple[StepView, ...]
    reasons: tuple[ReturnedLine, ...]


def versions(view: View, form_id: UUID) -> tuple[FormVersion, ...]:
    """Every version of the form, the first one first. KeyError when there is no such form."""
    form = the_form(view, form_id)
    forms = view.find(
        Form,
        cycle_id=form.cycle_id,
        template_id=form.template_id,
        workgroup_id=form.workgroup_id,
        unit_id=form.unit_id,
        order_by=("number",),
    )
    keys = [one.id for one in forms]
    steps = view.find(FormStep, form_id=keys, order_by=("number",))
    people = view.find(Person, id=list({one.person_id for one in steps}))
    names = {person.id: person.name for person in people}
    told: dict[UUID, list[StepView]] = defaultdict(list)
    for one in steps:
        told[one.form_id].append(
            StepView(
                one.state,
                one.on,
                names.get(one.person_id, ""),
                one.letter_number,
                one.letter_on,
                one.remark,
            )
        )
    reasons = _reasons(view, form, keys)
    return tuple(FormVersion(one, tuple(told[one.id]), tuple(reasons[one.id])) for one in forms)


def _reasons(view: View, form: Form, keys: list[UUID]) -> dict[UUID, list[ReturnedLine]]:
    returns = {one.line_id: one for one in view.find(LineReturn, form_id=keys)}
    lines = view.find(FormLine, id=list(returns), order_by=("form_id", "position"))
    labels = {field.id: field.label for field in fields_of(view, form.template_id)}
    labels |= {
        one.id: one.title for one in view.find(Indicator, id=[line.indicator_id for line in lines])
    }
    labels |= {
        one.id: one.title for one in view.find(Element, id=[line.element_id for line in lines])
    }
    found: dict[UUID, list[ReturnedLine]] = defaultdict(list)
    for line in lines:
        about = line.indicator_id or line.element_id or line.field_id
        found[line.form_id].append(
            ReturnedLine(line.id, line.number, labels.get(about, ""), returns[line.id].reason)
        )
    return found
