"""Who has reported and who has not: the forms of a cycle, what waits, who is to be reminded."""

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import (
    Answer,
    Form,
    FormCall,
    FormLine,
    FormReminder,
    FormState,
    FormStep,
)
from paayesh_desktop.domain.form_course import AWAITED, UNDONE, FormVerb, late_days, next_verb
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.holiday import Holiday, working_days_between
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_CAME = (FormState.ON_PAPER, FormState.TYPED)


@dataclass(frozen=True, slots=True)
class FormRow:
    """One unit's form, its newest version. *late_days* counts working days after *due_on* until it
    came or, while it is awaited, until today; *days_left* those that it still has."""

    form_id: UUID
    unit_id: UUID
    unit_code: str
    unit: str
    workgroup_id: UUID
    template_id: UUID
    template: str
    cycle_id: UUID
    number: int
    state: FormState
    due_on: date
    came_on: date | None
    late_days: int
    days_left: int
    lines: int
    answered: int
    last_call_on: date | None
    spoke_with: str
    promised_on: date | None
    reminders: int
    reminded_on: date | None

    @property
    def verb(self) -> FormVerb | None:
        """What is to be done with it next."""
        return next_verb(self.state)

    @property
    def overdue(self) -> bool:
        return self.state in AWAITED and self.late_days > 0


@dataclass(frozen=True, slots=True)
class Summary:
    """How a cycle stands: forms by state, and how many of them came late or are overdue."""

    states: Mapping[FormState, int]
    overdue: int
    came_late: int

    @property
    def forms(self) -> int:
        return sum(self.states.values())

    @property
    def accepted(self) -> int:
        return self.states.get(FormState.ACCEPTED, 0)


@dataclass(frozen=True, slots=True)
class WaitingForm:
    """A form with which something is to be done: *verb*; with *remind* it is overdue and the unit
    is to be asked for it."""

    form_id: UUID
    workgroup_id: UUID
    state: FormState
    verb: FormVerb
    remind: bool
    unit: str
    template: str
    cycle_id: UUID
    period: str
    due_on: date
    late_days: int
    promised_on: date | None


class Collection:
    """Reads only; each answer is a handful of statements, however many forms there are."""

    def __init__(self, workspace: Workspace) -> None:
        self._store = workspace.store

    def forms(
        self, cycle_id: UUID, day: date, *, workgroup_id: UUID | None = None
    ) -> tuple[FormRow, ...]:
        """The forms of a cycle in the order of units, the newest version of each."""
        with self._store.view() as view:
            return tuple(self._rows(view, day, cycle_id, workgroup_id))

    def reminders(
        self, day: date, *, workgroup_id: UUID | None = None, cycle_id: UUID | None = None
    ) -> tuple[FormRow, ...]:
        """Whom to remind: the overdue forms, those longest overdue first; units whose promised day
        has not passed yet stand last."""
        with self._store.view() as view:
            rows = [row for row in self._rows(view, day, cycle_id, workgroup_id) if row.overdue]
        return tuple(
            sorted(
                rows,
                key=lambda row: (
                    row.promised_on is not None and row.promised_on >= day,
                    -row.late_days,
                ),
            )
        )

    def summary(self, cycle_id: UUID, day: date, *, workgroup_id: UUID | None = None) -> Summary:
        """How the cycle stands on *day*."""
        rows = self.forms(cycle_id, day, workgroup_id=workgroup_id)
        return Summary(
            Counter(row.state for row in rows),
            sum(row.overdue for row in rows),
            sum(row.late_days > 0 and row.state not in AWAITED for row in rows),
        )

    def _rows(
        self, view: View, day: date, cycle_id: UUID | None, workgroup_id: UUID | None
    ) -> Iterable[FormRow]:
        equal: dict[str, Any] = {}
        if cycle_id is not None:
            equal["cycle_id"] = cycle_id
        else:
            equal["state"] = sorted(AWAITED)
        if workgroup_id is not None:
            equal["workgroup_id"] = workgroup_id
        units = {unit.id: unit for unit in view.find(Unit)}
        templates = {one.id: one.title for one in view.find(FormTemplate)}
        found = _newest(view.find(Form, **equal))
        newest = [form for form in found if form.unit_id in units]  # the unit may come later
        holidays = frozenset(holiday.day for holiday in view.find(Holiday))
        keys = {form.id for form in newest}
        tables, scope = self._store.tables, _Scope(self._store.tables[Form], equal)
        lines = scope.counts(view, tables[FormLine])
        answered = scope.counts(view, tables[Answer])
        came = scope.first_day(view, tables[FormStep])
        calls = _last_calls(view, keys)
        letters = _reminders(view, keys)
        for form in sorted(newest, key=lambda form: (units[form.unit_id].position, form.number)):
            unit, call = units[form.unit_id], calls.get(form.id)
            came_on = came.get(form.id)
            waits = form.state in AWAITED and form.due_on >= day
            left = working_days_between(day, form.due_on, holidays) if waits else 0
            yield FormRow(
                form.id,
                unit.id,
                unit.code,
                unit.title,
                form.workgroup_id,
                form.template_id,
                templates.get(form.template_id, ""),
                form.cycle_id,
                form.number,
                form.state,
                form.due_on,
                came_on,
                late_days(form.due_on, came_on, day, holidays),
                left,
                lines.get(form.id, 0),
                answered.get(form.id, 0),
                call.called_on if call else None,
                call.spoke_with if call else "",
                call.promised_on if call else None,
                len(letters.get(form.id, ())),
                max(letters.get(form.id, ()), default=None),
            )


def waiting(view: View, parties: Iterable[UUID], day: date) -> list[WaitingForm]:
    """The forms of workgroups with which something is to be done, overdue ones first."""
    forms = view.find(Form, workgroup_id=list(parties), state=sorted(UNDONE))
    units = {unit.id: unit.title for unit in view.find(Unit)}
    templates = {one.id: one.title for one in view.find(FormTemplate)}
    cycles = {one.id: one.period for one in view.find(Cycle)}
    holidays = frozenset(holiday.day for holiday in view.find(Holiday))
    calls = _last_calls(view, {form.id for form in forms if form.state in AWAITED})
    found: list[WaitingForm] = []
    for form in forms:
        verb = next_verb(form.state)
        if verb is None:
            continue
        call = calls.get(form.id)
        late = late_days(form.due_on, None, day, holidays)
        found.append(
            WaitingForm(
                form.id,
                form.workgroup_id,
                form.state,
                verb,
                late > 0 and form.state in AWAITED,
                units.get(form.unit_id, ""),
                templates.get(form.template_id, ""),
                form.cycle_id,
                cycles.get(form.cycle_id, ""),
                form.due_on,
                late,
                call.promised_on if call else None,
            )
        )
    return sorted(found, key=lambda one: (one.due_on, one.unit))


class _Scope:
    """Statements about everything that hangs on the forms of a cycle or a state."""

    def __init__(self, form: sa.Table, equal: Mapping[str, Any]) -> None:
        self._form = form
        self._where = [
            form.c.state.in_(value) if name == "state" else form.c[name] == value
            for name, value in equal.items()
        ]

    def counts(self, view: View, table: sa.Table) -> dict[UUID, int]:
        """How many rows of *table* each form has."""
        query = self._of(table, sa.func.count()).group_by(table.c.form_id)
        return {row[0]: row[1] for row in view.rows(query)}

    def first_day(self, view: View, steps: sa.Table) -> dict[UUID, date]:
        """When each form first came back, on paper or otherwise."""
        query = self._of(steps, sa.func.min(steps.c.on)).group_by(steps.c.form_id)
        came = query.where(steps.c.state.in_(_CAME))
        return {row[0]: row[1] for row in view.rows(came)}

    def _of(self, table: sa.Table, what: sa.ColumnElement[Any]) -> sa.Select[Any, Any]:
        form = self._form
        return (
            sa.select(table.c.form_id, what)
            .join(form, form.c.id == table.c.form_id)
            .where(*self._where, sa.not_(table.c.removed), sa.not_(form.c.removed))
        )


def _newest(forms: Iterable[Form]) -> list[Form]:
    """Of each unit's form the newest version."""
    found: dict[tuple[UUID, UUID, UUID, UUID], Form] = {}
    for form in sorted(forms, key=lambda form: form.number):
        found[form.cycle_id, form.template_id, form.workgroup_id, form.unit_id] = form
    return list(found.values())


def _last_calls(view: View, keys: AbstractSet[UUID]) -> dict[UUID, FormCall]:
    calls = view.find(FormCall, order_by=("called_on", "id")) if keys else []
    return {call.form_id: call for call in calls if call.form_id in keys}


def _reminders(view: View, keys: AbstractSet[UUID]) -> dict[UUID, list[date]]:
    found: dict[UUID, list[date]] = {}
    for one in view.find(FormReminder) if keys else []:
        if one.form_id in keys:
            found.setdefault(one.form_id, []).append(one.letter_on)
    return found
