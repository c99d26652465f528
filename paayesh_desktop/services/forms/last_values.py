"""What a unit gave the last time for each line of its form, and who typed it."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    AnswerKind,
    Form,
    FormLine,
    FormState,
    FormStep,
    answer_key,
)
from paayesh_desktop.domain.form_sheet import LastValue
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.domain.result import Result
from paayesh_desktop.store.view import View, read

Tables = Mapping[type[Entity], sa.Table]
E = TypeVar("E", bound=Entity)
_CHUNK = 500


class LastValues:
    """The newest figures before a cycle's period: those of one unit, or of the whole where the
    form's answer stands for the whole."""

    def __init__(self, view: View, tables: Tables, cycle: Cycle, form: Form) -> None:
        self._view = view
        self._tables = tables
        self._period = Period.parse(cycle.period)
        self._unit = form.unit_id
        self._people: dict[UUID, str] = {}
        self._typists = self._who_typed(form)

    def results(self, by_unit: Collection[UUID], whole: Collection[UUID]) -> dict[UUID, LastValue]:
        """Of indicators."""
        found: dict[UUID, LastValue] = {}
        for keys, unit in ((by_unit, self._unit), (whole, None)):
            for row, person in self._rows(Result, "indicator_id", keys, unit):
                found[row.indicator_id] = LastValue(
                    Period.parse(row.period),
                    AnswerKind(row.kind.value),
                    row.value,
                    row.denominator,
                    person,
                    row.reason,
                )
        return found

    def progress(self, elements: Collection[UUID]) -> dict[UUID, LastValue]:
        """Of stages, and of projects without stages."""
        return {
            row.element_id: LastValue(
                Period.parse(row.period), AnswerKind.NUMBER, row.percent, None, person
            )
            for row, person in self._rows(StageProgress, "element_id", elements, self._unit)
        }

    def spending(self, elements: Collection[UUID]) -> dict[UUID, LastValue]:
        """Of the credit of projects."""
        return {
            row.element_id: LastValue(
                Period.parse(row.period), AnswerKind.NUMBER, row.amount, None, person
            )
            for row, person in self._rows(Spending, "element_id", elements, self._unit)
        }

    def answers(self, form: Form) -> dict[UUID, LastValue]:
        """Of the single lines, by field, from the unit's form of the cycle before."""
        alike = self._view.find(
            Form, unit_id=form.unit_id, workgroup_id=form.workgroup_id, template_id=form.template_id
        )
        cycles = {
            one.id: Period.parse(one.period)
            for one in self._view.find(Cycle, id=[one.cycle_id for one in alike])
        }
        earlier = [
            one
            for one in alike
            if one.state in (FormState.TYPED, FormState.CHECKED, FormState.ACCEPTED)
            and one.cycle_id in cycles
            and cycles[one.cycle_id].end < self._period.start
        ]
        if not earlier:
            return {}
        former = max(earlier, key=lambda one: (cycles[one.cycle_id].end, one.number))
        fields = {
            answer_key(line.id): line.field_id
            for line in self._view.find(FormLine, form_id=former.id)
            if line.indicator_id is None and line.element_id is None
        }
        table = self._tables[Answer]
        query = sa.select(table).where(table.c.form_id == former.id, sa.not_(table.c.removed))
        return {
            fields[answer.id]: LastValue(
                cycles[former.cycle_id],
                answer.kind,
                answer.value,
                answer.denominator,
                person,
                answer.text or answer.reason,
            )
            for answer, person in self._named(Answer, self._view.rows(query))
            if answer.id in fields
        }

    def _rows(
        self, entity: type[E], about: str, keys: Collection[UUID], unit: UUID | None
    ) -> list[tuple[E, str]]:
        """The newest row of each key before the period, of this or last year."""
        table = self._tables[entity]
        wanted = list(keys)
        newest: dict[Any, tuple[Period, Any]] = {}
        for start in range(0, len(wanted), _CHUNK):
            query = sa.select(_raw(table.c[about]), _raw(table.c.id), table.c.period).where(
                table.c[about].in_(wanted[start : start + _CHUNK]),
                table.c.unit_id.is_(None) if unit is None else table.c.unit_id == unit,
                sa.not_(table.c.removed),
                table.c.period >= f"{self._period.year - 1:04}",
                table.c.period < f"{self._period.year + 1:04}",
            )
            for key, row, code in self._view.rows(query):
                period = Period.parse(code)
                if period.end < self._period.start and (
                    key not in newest or newest[key][0].end < period.end
                ):
                    newest[key] = (period, row)
        chosen = [UUID(bytes=row) if isinstance(row, bytes) else row for _, row in newest.values()]
        found: list[Any] = []
        for start in range(0, len(chosen), _CHUNK):
            some = table.c.id.in_(chosen[start : start + _CHUNK])
            found.extend(self._view.rows(sa.select(table).where(some)))
        return self._named(entity, found)

    def _who_typed(self, form: Form) -> dict[str, UUID]:
        """Who typed the unit's forms for the workgroup, by the code of their periods."""
        forms = self._view.find(
            Form, unit_id=form.unit_id, workgroup_id=form.workgroup_id, order_by=("number",)
        )
        keys = [one.id for one in forms]
        steps = self._view.find(FormStep, form_id=keys, state=FormState.TYPED, order_by=("number",))
        by_form = {step.form_id: step.person_id for step in steps}
        periods = {
            one.id: one.period for one in self._view.find(Cycle, id=[one.cycle_id for one in forms])
        }
        return {periods[one.cycle_id]: by_form[one.id] for one in forms if one.id in by_form}

    def _named(self, entity: type[E], rows: Iterable[Any]) -> list[tuple[E, str]]:
        every = list(rows)
        by: list[UUID] = [
            self._typists.get(str(getattr(row, "period", ""))) or row.by for row in every
        ]
        unknown = set(by) - self._people.keys()
        if unknown:
            people = self._view.find(Person, id=list(unknown))
            self._people |= {person.id: person.name for person in people}
        return [
            (read(entity, row), self._people.get(person, ""))
            for row, person in zip(every, by, strict=True)
        ]


def _raw(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """A key as the driver gives it: making a UUID of each of thousands costs more than reading."""
    return sa.type_coerce(column, sa.types.NullType())
