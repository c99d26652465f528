"""What the answers of an accepted form say as results, progress of stages and spending."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Answer, AnswerKind, Form, FormLine, answer_key
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress, progress_key, spending_key
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.services.forms.cycles import the_cycle
from paayesh_desktop.services.forms.form_opening import whole_indicators
from paayesh_desktop.services.forms.form_templates import fields_of
from paayesh_desktop.store.view import View

Tables = Mapping[type[Entity], sa.Table]
_FIGURES = (AnswerKind.NUMBER, AnswerKind.ZERO)


class FormFigures:
    """Reads the forms of one change; their templates and cycles once."""

    def __init__(self, view: View, tables: Tables) -> None:
        self._view = view
        self._tables = tables
        self._kinds: dict[UUID, dict[UUID, FieldKind]] = {}

    def of(self, form: Form) -> dict[type[Entity], Sequence[Entity]]:
        """The rows that the form's answers make, by their natural keys: what was accepted before
        from the same unit for the same period is replaced."""
        cycle = the_cycle(self._view, form.cycle_id)
        period = Period.parse(cycle.period)
        lines = self._view.find(FormLine, form_id=form.id, order_by=("position",))
        answers = {one.id: one for one in self._view.find(Answer, form_id=form.id)}
        whole = whole_indicators(self._view, self._tables, cycle, form, lines)
        kinds = self._of_template(form.template_id)
        results: list[Entity] = []
        progress: list[Entity] = []
        spending: list[Entity] = []
        for line in lines:
            answer = answers.get(answer_key(line.id))
            if answer is None:
                continue
            kind = kinds[line.field_id]
            if line.indicator_id is not None:
                unit = None if line.indicator_id in whole else form.unit_id
                results.append(_result(answer, line.indicator_id, period, unit, form.version_id))
            elif line.element_id is None or answer.kind not in _FIGURES:
                continue
            elif kind is FieldKind.PROGRESS and answer.value is not None:
                key = progress_key(line.element_id, period, form.unit_id)
                progress.append(
                    StageProgress(key, line.element_id, period.code, answer.value, form.unit_id)
                )
            elif kind is FieldKind.CREDIT and answer.value is not None:
                key = spending_key(line.element_id, period, form.unit_id)
                spending.append(
                    Spending(key, line.element_id, period.code, answer.value, form.unit_id)
                )
        return {Result: results, StageProgress: progress, Spending: spending}

    def withdrawn(self, form: Form) -> list[Entity]:
        """What an earlier version of the form had given on lines that are blank in this one."""
        if form.former_id is None:
            return []
        cycle = the_cycle(self._view, form.cycle_id)
        period = Period.parse(cycle.period)
        lines = self._view.find(FormLine, form_id=form.id)
        answered = {one.id for one in self._view.find(Answer, form_id=form.id)}
        whole = whole_indicators(self._view, self._tables, cycle, form, lines)
        kinds = self._of_template(form.template_id)
        wanted: dict[type[Entity], list[UUID]] = {Result: [], StageProgress: [], Spending: []}
        for line in lines:
            if answer_key(line.id) in answered:
                continue
            if line.indicator_id is not None:
                unit = None if line.indicator_id in whole else form.unit_id
                wanted[Result].append(result_key(line.indicator_id, period, unit))
            elif line.element_id is not None and kinds[line.field_id] is FieldKind.PROGRESS:
                key = progress_key(line.element_id, period, form.unit_id)
                wanted[StageProgress].append(key)
            elif line.element_id is not None:
                wanted[Spending].append(spending_key(line.element_id, period, form.unit_id))
        return [row for entity, keys in wanted.items() for row in self._view.find(entity, id=keys)]

    def _of_template(self, template_id: UUID) -> dict[UUID, FieldKind]:
        if template_id not in self._kinds:
            fields = fields_of(self._view, template_id)
            self._kinds[template_id] = {field.id: field.kind for field in fields}
        return self._kinds[template_id]


def _result(
    answer: Answer, indicator_id: UUID, period: Period, unit_id: UUID | None, version_id: UUID
) -> Result:
    given = answer.kind in _FIGURES
    return Result(
        result_key(indicator_id, period, unit_id),
        indicator_id,
        period.code,
        ValueKind(answer.kind.value),
        answer.value if given else None,
        answer.denominator if given else None,
        unit_id,
        version_id,
        answer.reason,
    )
