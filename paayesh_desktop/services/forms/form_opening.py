"""Everything about one form that its screen shows, gathered at one moment."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    Form,
    FormLine,
    FormState,
    FormStep,
    LineReturn,
    answer_key,
)
from paayesh_desktop.domain.form_course import COURSE, FormVerb, late_days
from paayesh_desktop.domain.form_sheet import Asked, LastValue, Line, Sheet, Wanted
from paayesh_desktop.domain.form_template import FieldKind, FormTemplate, TemplateField
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.domain.judgement import Occasion
from paayesh_desktop.domain.live_verdict import LiveCase
from paayesh_desktop.domain.organisation import Person, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, Plan
from paayesh_desktop.domain.point import Part
from paayesh_desktop.domain.result import Result
from paayesh_desktop.services.forms.form_plan import reported_whole
from paayesh_desktop.services.forms.form_templates import fields_of
from paayesh_desktop.services.forms.last_values import LastValues
from paayesh_desktop.services.judging.case_file import CaseFile
from paayesh_desktop.services.loop.questions import asked_about
from paayesh_desktop.services.named_row import named
from paayesh_desktop.store.view import View

Tables = Mapping[type[Entity], sa.Table]


def open_sheet(
    view: View, tables: Tables, form_id: UUID, day: date, at: int, *, judged: bool = True
) -> Sheet:
    """The form with its lines; *at* is now in milliseconds since 1970 UTC. Unless it is *judged*,
    nothing is known of targets, which takes the most of the time. KeyError when there is no such
    form."""
    return _Opening(view, tables, the_form(view, form_id), day, at, judged=judged).sheet()


def the_form(view: View, form_id: UUID) -> Form:
    """The form with this key; KeyError when there is none."""
    found = view.get(Form, form_id)
    if found is None:
        raise KeyError(form_id)
    return found


def whole_indicators(
    view: View, tables: Tables, cycle: Cycle, form: Form, lines: Sequence[FormLine]
) -> frozenset[UUID]:
    """The indicators on *lines* whose answer stands for the whole and not for the unit: reported
    only as a whole so far, and asked of no other unit in the cycle."""
    keys = [line.indicator_id for line in lines if line.indicator_id]
    found = reported_whole(view, tables, Period.parse(cycle.period), keys)
    if not found:
        return found
    line, owner = tables[FormLine], tables[Form]
    query = (
        sa.select(line.c.indicator_id)
        .join(owner, owner.c.id == line.c.form_id)
        .where(
            owner.c.cycle_id == cycle.id,
            owner.c.workgroup_id == form.workgroup_id,
            owner.c.unit_id != form.unit_id,
            line.c.indicator_id.is_not(None),
            sa.not_(owner.c.removed),
        )
        .distinct()
    )
    return found - {key for (key,) in view.rows(query)}


class _Opening:
    def __init__(
        self, view: View, tables: Tables, form: Form, day: date, at: int, *, judged: bool
    ) -> None:
        self._view = view
        self._tables = tables
        self._form = form
        self._day = day
        self._at = at
        self._judged = judged
        self._cycle = cycle = named(view, Cycle, form.cycle_id)
        self._period = Period.parse(cycle.period)
        self._fields = {field.id: field for field in fields_of(view, form.template_id)}
        self._rows = [
            row
            for row in view.find(FormLine, form_id=form.id, order_by=("position",))
            if row.field_id in self._fields  # a line may come from elsewhere and ask for nothing
        ]
        self._whole = whole_indicators(view, tables, cycle, form, self._rows)

    def sheet(self) -> Sheet:
        view, form = self._view, self._form
        unit = named(view, Unit, form.unit_id)
        workgroup = named(view, Workgroup, form.workgroup_id)
        steps = view.find(FormStep, form_id=form.id, order_by=("number",))
        typed = [step for step in steps if step.state is FormState.TYPED]
        typist = view.get(Person, typed[-1].person_id) if typed else None
        came = next(
            (step.on for step in steps if step.state in (FormState.ON_PAPER, FormState.TYPED)), None
        )
        former = view.get(Form, form.former_id) if form.former_id else None
        holidays = frozenset(holiday.day for holiday in view.find(Holiday))
        return Sheet(
            form,
            self._cycle,
            named(view, FormTemplate, form.template_id),
            unit,
            workgroup,
            tuple(self._lines(former)),
            typist.name if typist else "",
            form.number,
            former,
            self._remark(former),
            form.state in COURSE[FormVerb.TYPE].sources,
            late_days(form.due_on, came, self._day, holidays),
        )

    def _remark(self, former: Form | None) -> str:
        if former is None:
            return ""
        steps = self._view.find(FormStep, form_id=former.id, order_by=("number",))
        return next((one.remark for one in steps if one.state is FormState.RETURNED), "")

    def _lines(self, former: Form | None) -> list[Line]:
        view, fields = self._view, self._fields
        indicators = {
            one.id: one
            for one in view.find(
                Indicator, id=[row.indicator_id for row in self._rows if row.indicator_id]
            )
        }
        elements = self._elements(indicators)
        answers = {one.id: one for one in view.find(Answer, form_id=self._form.id)}
        former_answers, reasons = self._former(former)
        last = self._last()
        live = self._live(indicators)
        questions = self._questions()
        made: list[Line] = []
        for row in self._rows:
            field = fields[row.field_id]
            indicator = indicators.get(row.indicator_id) if row.indicator_id else None
            element = elements.get(row.element_id) if row.element_id else None
            case = live.get(indicator.id) if indicator else None
            made.append(
                Line(
                    row.id,
                    row.number,
                    field,
                    _label(field, indicator, element),
                    self._heading(element, elements),
                    _measure(field, indicator),
                    indicator.entry_kind if indicator else None,
                    row.indicator_id,
                    row.element_id,
                    None if row.indicator_id in self._whole else self._form.unit_id,
                    last.get(row.id),
                    _wanted(case),
                    answers.get(answer_key(row.id)),
                    reasons.get(row.number, ""),
                    former_answers.get(row.number),
                    questions.get(row.id, ()),
                    case,
                )
            )
        return made

    def _elements(self, indicators: Mapping[UUID, Indicator]) -> dict[UUID, Element]:
        """The elements of the lines with those right above them."""
        keys = {row.element_id for row in self._rows if row.element_id}
        keys |= {indicator.element_id for indicator in indicators.values()}
        found = {one.id: one for one in self._view.find(Element, id=list(keys))}
        above = {one.parent_id for one in found.values() if one.parent_id} - found.keys()
        return found | {one.id: one for one in self._view.find(Element, id=list(above))}

    def _heading(self, element: Element | None, elements: Mapping[UUID, Element]) -> str:
        if element is None:
            return ""
        above = elements.get(element.parent_id) if element.parent_id else None
        project = above if element.kind is ElementKind.STAGE and above else element
        return f"{project.code} {project.title}"

    def _former(self, former: Form | None) -> tuple[dict[str, Answer], dict[str, str]]:
        """What stood on the lines of the returned version, and why they came back, by number."""
        if former is None:
            return {}, {}
        view = self._view
        numbers = {one.id: one.number for one in view.find(FormLine, form_id=former.id)}
        found = {one.id: one for one in view.find(Answer, form_id=former.id)}
        answers = {
            number: found[answer_key(key)]
            for key, number in numbers.items()
            if answer_key(key) in found
        }
        reasons = {
            numbers[one.line_id]: one.reason
            for one in view.find(LineReturn, form_id=former.id)
            if one.line_id in numbers
        }
        return answers, reasons

    def _last(self) -> dict[UUID, LastValue]:
        values = LastValues(self._view, self._tables, self._cycle, self._form)
        about: dict[FieldKind, list[FormLine]] = defaultdict(list)
        for row in self._rows:
            about[self._fields[row.field_id].kind].append(row)
        found: dict[UUID, LastValue] = {}
        asked = about.pop(FieldKind.INDICATORS, [])
        keys = {row.indicator_id for row in asked if row.indicator_id}
        results = values.results(keys - self._whole, keys & self._whole)
        found |= {
            row.id: results[row.indicator_id]
            for row in asked
            if row.indicator_id and row.indicator_id in results
        }
        for kind, ask in (
            (FieldKind.PROGRESS, values.progress),
            (FieldKind.CREDIT, values.spending),
        ):
            rows = about.pop(kind, [])
            given = ask([row.element_id for row in rows if row.element_id])
            found |= {
                row.id: given[row.element_id]
                for row in rows
                if row.element_id and row.element_id in given
            }
        single = values.answers(self._form)
        for rows in about.values():
            found |= {row.id: single[row.field_id] for row in rows if row.field_id in single}
        return found

    def _live(self, indicators: Mapping[UUID, Indicator]) -> dict[UUID, LiveCase]:
        """The case of every indicator, without what this unit gave in the period."""
        plan = self._view.get(Plan, self._cycle.plan_id)
        if plan is None or not indicators or not self._judged:
            return {}
        others: dict[UUID, list[Part]] = defaultdict(list)
        entered = self._view.find(Result, indicator_id=list(indicators), period=self._cycle.period)
        for row in entered:
            unit = None if row.indicator_id in self._whole else self._form.unit_id
            if row.unit_id != unit:
                others[row.indicator_id].append(Part.of(row))
        file = CaseFile(self._view, self._tables, plan, self._period)
        occasion = Occasion(self._period, over=True, at=self._at)
        return {
            case.indicator.id: LiveCase(
                case,
                occasion,
                file.party(case.indicator),
                tuple(others[case.indicator.id]),
                case.indicator.id in self._whole,
            )
            for case in file.cases(indicators.keys())
        }

    def _questions(self) -> dict[UUID, tuple[Asked, ...]]:
        found: dict[UUID, list[Asked]] = defaultdict(list)
        for asked in asked_about(self._view, [self._form.id]):
            if asked.question.field_id is not None:
                found[asked.question.field_id].append(asked)
        return {key: tuple(alike) for key, alike in found.items()}


def _label(field: TemplateField, indicator: Indicator | None, element: Element | None) -> str:
    if indicator is not None:
        return indicator.title
    return element.title if element is not None else field.label


def _measure(field: TemplateField, indicator: Indicator | None) -> str:
    if indicator is not None:
        return indicator.measure
    return {FieldKind.PROGRESS: "٪", FieldKind.CREDIT: "ریال"}.get(field.kind, "")


def _wanted(case: LiveCase | None) -> Wanted | None:
    if case is None:
        return None
    snapshot = case.judge(None, None)
    return None if snapshot.target is None else Wanted(snapshot.target, snapshot.upper)
