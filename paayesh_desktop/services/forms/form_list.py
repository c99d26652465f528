"""The forms of a cycle as a table shows them: ids at once, rows by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.form_course import AWAITED, late_days
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.holiday import working_days_between
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.services.forms.form_query import (
    CAME,
    FormFilter,
    FormGroup,
    FormQuery,
    FormSort,
)
from paayesh_desktop.services.loop.holidays import Holidays
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

PAGE = 128
"""Rows that are fetched at once."""


@dataclass(frozen=True, slots=True)
class MatchingForms:
    """The ids of the forms that match, in order, and how many each group has."""

    ids: Sequence[UUID]
    counts: Mapping[FormGroup, int]


@dataclass(frozen=True, slots=True)
class LastCall:
    """What was said the last time somebody telephoned."""

    called_on: date
    spoke_with: str
    remark: str
    promised_on: date | None


@dataclass(frozen=True, slots=True)
class FormRow:
    """One unit's form. *late* counts working days after the day it was due, until it came or, where
    it is still awaited, until today; *left* those that an awaited form still has."""

    id: UUID
    unit_id: UUID
    unit: str
    code: str
    workgroup: str
    template: str
    number: int
    state: FormState
    due_on: date
    came_on: date | None
    late: int
    left: int
    letter_number: str
    letter_on: date | None
    call: LastCall | None
    reminders: int
    reminded_on: date | None
    lines: int
    answered: int
    promise_broken: bool

    @property
    def awaited(self) -> bool:
        return self.state in AWAITED


class FormList:
    """Reads only; every method sees one moment."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._query = FormQuery(store.tables)

    def matching(
        self, wanted: FormFilter, sort: FormSort = FormSort.DUE, *, descending: bool = False
    ) -> MatchingForms:
        """The forms that *wanted* lets through, in the order of *sort*."""
        with self._store.view() as view:
            ids = [
                row[0] for row in view.rows(self._query.ids(wanted, sort, descending=descending))
            ]
            counts = view.rows(self._query.counts(wanted))[0]
        return MatchingForms(
            ids,
            {group: count or 0 for group, count in zip(FormGroup, counts, strict=True)},
        )

    def page(self, ids: Sequence[UUID], day: date) -> list[FormRow]:
        """The rows of *ids* in their order; a form that is gone is left out."""
        holidays = Holidays(self._store).days()
        with self._store.view() as view:
            forms = {form.id: form for form in view.find(Form, id=list(ids))}
            said = _Said(view, self._query, list(forms.values()))
        rows = (forms[key] for key in ids if key in forms)
        return [said.row(form, day, holidays) for form in rows]


class _Said:
    """Everything that other rows say about some forms."""

    def __init__(self, view: View, query: FormQuery, forms: Sequence[Form]) -> None:
        keys = [form.id for form in forms]
        units = view.find(Unit, id=list({form.unit_id for form in forms}))
        groups = view.find(Workgroup, id=list({form.workgroup_id for form in forms}))
        templates = view.find(FormTemplate, id=list({form.template_id for form in forms}))
        self._units = {one.id: one for one in units}
        self._groups = {one.id: one.title for one in groups}
        self._templates = {one.id: one.title for one in templates}
        self._calls = {row[0]: LastCall(*row[1:]) for row in view.rows(query.calls(keys))}
        self._reminders = {row[0]: (row[1], row[2]) for row in view.rows(query.reminders(keys))}
        lines, answers = query.filled(keys)
        self._lines = {row[0]: row[1] for row in view.rows(lines)}
        self._answers = {row[0]: row[1] for row in view.rows(answers)}
        self._came: dict[UUID, date] = {}
        self._letters: dict[UUID, tuple[str, date | None]] = {}
        for step in view.find(FormStep, form_id=keys, order_by=("number",)):
            if step.state in CAME:
                self._came.setdefault(step.form_id, step.on)
            if step.letter_number:
                self._letters[step.form_id] = (step.letter_number, step.letter_on)

    def row(self, form: Form, day: date, holidays: frozenset[date]) -> FormRow:
        unit, came = self._units.get(form.unit_id), self._came.get(form.id)
        awaited = form.state in AWAITED
        left = working_days_between(day, form.due_on, holidays) if awaited else 0
        letter_number, letter_on = self._letters.get(form.id, ("", None))
        reminders, reminded_on = self._reminders.get(form.id, (0, None))
        return FormRow(
            id=form.id,
            unit_id=form.unit_id,
            unit=unit.title if unit else "",
            code=unit.code if unit else "",
            workgroup=self._groups.get(form.workgroup_id, ""),
            template=self._templates.get(form.template_id, ""),
            number=form.number,
            state=form.state,
            due_on=form.due_on,
            came_on=came,
            late=late_days(form.due_on, None if awaited else came or form.due_on, day, holidays),
            left=max(0, left),
            letter_number=letter_number,
            letter_on=letter_on,
            call=self._calls.get(form.id),
            reminders=reminders,
            reminded_on=reminded_on,
            lines=self._lines.get(form.id, 0),
            answered=self._answers.get(form.id, 0),
            promise_broken=awaited and self._broken(form.id, day),
        )

    def _broken(self, key: UUID, day: date) -> bool:
        call = self._calls.get(key)
        return call is not None and call.promised_on is not None and call.promised_on < day
