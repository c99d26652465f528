"""Everything that happened to one unit's form: its versions' steps, calls and reminder letters."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import (
    Form,
    FormCall,
    FormLine,
    FormReminder,
    FormState,
    FormStep,
    LineReturn,
)
from paayesh_desktop.domain.form_course import FormVerb, verbs
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.forms.form_board import rights
from paayesh_desktop.services.forms.form_list import FormList, FormRow
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class StoryStep:
    """A step of one version. *reasons* are the lines that were sent back, each with its number."""

    on: date
    version: int
    state: FormState
    person: str
    letter_number: str
    letter_on: date | None
    remark: str
    reasons: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StoryCall:
    on: date
    person: str
    spoke_with: str
    remark: str
    promised_on: date | None


@dataclass(frozen=True, slots=True)
class StoryReminder:
    on: date
    letter_number: str
    remark: str


@dataclass(frozen=True, slots=True)
class FormStory:
    """*happened* newest first; *verbs* are what can be done in this state, *may* the rights of who
    is at the desk."""

    row: FormRow
    happened: tuple[StoryStep | StoryCall | StoryReminder, ...]
    verbs: tuple[FormVerb, ...]
    may: frozenset[Right]

    @property
    def calls(self) -> tuple[StoryCall, ...]:
        return tuple(one for one in self.happened if isinstance(one, StoryCall))


def form_story(workspace: Workspace, key: UUID, day: date) -> FormStory | None:
    """The story of a form and of the versions before it; None when the form is gone."""
    rows = FormList(workspace.store).page([key], day)
    if not rows:
        return None
    with workspace.store.view() as view:
        versions = _versions(view, key)
        happened = _happened(view, versions)
        may = rights(workspace, view, versions[0].workgroup_id, day)
    return FormStory(rows[0], happened, verbs(rows[0].state), may)


def _versions(view: View, key: UUID) -> list[Form]:
    found: list[Form] = []
    wanted: UUID | None = key
    while wanted is not None and (form := view.get(Form, wanted)) is not None:
        found.append(form)
        wanted = form.former_id
    return found


def _happened(
    view: View, versions: list[Form]
) -> tuple[StoryStep | StoryCall | StoryReminder, ...]:
    keys = [form.id for form in versions]
    steps = view.find(FormStep, form_id=keys, order_by=("number",))
    calls = view.find(FormCall, form_id=keys)
    reminders = view.find(FormReminder, form_id=keys)
    numbers = {form.id: form.number for form in versions}
    people = {step.person_id for step in steps} | {call.person_id for call in calls}
    names = {one.id: one.name for one in view.find(Person, id=list(people))}
    reasons = {form.id: _reasons(view, form) for form in versions}
    told: list[tuple[date, int, StoryStep | StoryCall | StoryReminder]] = [
        (
            step.on,
            numbers[step.form_id] * 100 + step.number,
            StoryStep(
                step.on,
                numbers[step.form_id],
                step.state,
                names.get(step.person_id, ""),
                step.letter_number,
                step.letter_on,
                step.remark,
                reasons[step.form_id] if step.state is FormState.RETURNED else (),
            ),
        )
        for step in steps
    ]
    told += [
        (
            call.called_on,
            0,
            StoryCall(
                call.called_on,
                names.get(call.person_id, ""),
                call.spoke_with,
                call.remark,
                call.promised_on,
            ),
        )
        for call in calls
    ]
    told += [
        (one.letter_on, 0, StoryReminder(one.letter_on, one.letter_number, one.remark))
        for one in reminders
    ]
    told.sort(key=lambda one: one[:2], reverse=True)
    return tuple(one for _, _, one in told)


def _reasons(view: View, form: Form) -> tuple[tuple[str, str], ...]:
    lines = {line.id: line for line in view.find(FormLine, form_id=form.id)}
    found = [one for one in view.find(LineReturn, form_id=form.id) if one.line_id in lines]
    found.sort(key=lambda one: lines[one.line_id].position)
    return tuple((lines[one.line_id].number, one.reason) for one in found)
