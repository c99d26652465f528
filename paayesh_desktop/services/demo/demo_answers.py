"""What stands on the lines of the demo city's forms: the figures that its units reported."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from random import Random
from uuid import UUID

import msgspec

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Answer, AnswerKind, FormLine, answer_key
from paayesh_desktop.domain.form_check import Level, check_line
from paayesh_desktop.domain.form_sheet import LastValue, Line, typing_of
from paayesh_desktop.domain.form_template import FieldKind, TemplateField
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import EntryKind
from paayesh_desktop.domain.progress import Spending, StageProgress, progress_key, spending_key
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.services.demo.demo_form_course import FormWords
from paayesh_desktop.services.demo.demo_plan import VERSION
from paayesh_desktop.services.demo.demo_progress import ProjectWork

Results = Mapping[tuple[UUID, UUID | None], Result]


class DemoAnswers:
    """The answers of a workgroup's forms in one period. *results* are those of the period and
    *before* those of the one before it, by indicator and unit; *whole* are the indicators that are
    answered for all units together, *kinds* says what the figures of each mean."""

    def __init__(
        self,
        words: FormWords,
        period: Period,
        fields: Sequence[TemplateField],
        *,
        results: Results,
        before: Results,
        kinds: Mapping[UUID, EntryKind],
        whole: frozenset[UUID],
        work: Mapping[UUID, ProjectWork],
        rng: Random,
    ) -> None:
        self._words = words
        self._period = period
        self._fields = {field.id: field for field in fields}
        self._results = results
        self._before = before
        self._kinds = kinds
        self._whole = whole
        self._parts = {part.id: one for one in work.values() for part in one.parts}
        self._work = work
        self._rng = rng

    def on(self, line: FormLine, unit_id: UUID) -> Answer | None:
        """The answer on a line of the unit's form."""
        if line.indicator_id is not None:
            return self._figure(line, self._result(line.indicator_id, unit_id))
        field = self._fields[line.field_id]
        if line.element_id is not None:
            value = self._told(field.kind, line.element_id)
            kind = AnswerKind.NUMBER if value else AnswerKind.ZERO
            return Answer(answer_key(line.id), line.form_id, kind, value)
        text = self._text(field)
        return (
            Answer(answer_key(line.id), line.form_id, AnswerKind.TEXT, text=text) if text else None
        )

    def figures(self, lines: Sequence[FormLine], unit_id: UUID) -> Iterator[Entity]:
        """The rows that accepting the form made, beside the results that are there already."""
        period = self._period
        for line in lines:
            kind = self._fields[line.field_id].kind
            if line.indicator_id is not None:
                result = self._result(line.indicator_id, unit_id)
                if (line.indicator_id, result.unit_id) not in self._results:
                    yield result
            elif line.element_id is not None and kind is FieldKind.PROGRESS:
                yield StageProgress(
                    progress_key(line.element_id, period, unit_id),
                    line.element_id,
                    period.code,
                    self._told(kind, line.element_id),
                    unit_id,
                )
            elif line.element_id is not None:
                yield Spending(
                    spending_key(line.element_id, period, unit_id),
                    line.element_id,
                    period.code,
                    self._told(kind, line.element_id),
                    unit_id,
                )

    def _told(self, kind: FieldKind, element_id: UUID) -> Decimal:
        end = self._period.end
        if kind is FieldKind.CREDIT:
            return self._work[element_id].spent(end)
        work = self._parts[element_id]
        part = next(part for part in work.parts if part.id == element_id)
        return work.percent(part, end)

    def _result(self, indicator_id: UUID, unit_id: UUID) -> Result:
        unit = None if indicator_id in self._whole else unit_id
        found = self._results.get((indicator_id, unit))
        return found or Result(
            result_key(indicator_id, self._period, unit),
            indicator_id,
            self._period.code,
            ValueKind.NOT_AVAILABLE,
            unit_id=unit,
            version_id=VERSION,
            reason=self._words.missing,
        )

    def _figure(self, line: FormLine, result: Result) -> Answer:
        """The answer, with a remark where its figure would be asked about."""
        answer = Answer(
            answer_key(line.id),
            line.form_id,
            AnswerKind(result.kind.value),
            result.value,
            result.denominator,
            reason=result.reason,
        )
        before = self._before.get((result.indicator_id, result.unit_id))
        if before is None:
            return answer
        last = LastValue(
            Period.parse(before.period),
            AnswerKind(before.kind.value),
            before.value,
            before.denominator,
        )
        asked = Line(
            line.id,
            line.number,
            self._fields[line.field_id],
            "",
            entry_kind=self._kinds[result.indicator_id],
            last=last,
        )
        findings = check_line(asked, typing_of(answer), self._period)
        odd = any(finding.level is Level.WARNING for finding in findings)
        return msgspec.structs.replace(answer, reason=self._words.remark) if odd else answer

    def _text(self, field: TemplateField) -> str:
        if field.kind is FieldKind.OBSTACLES:
            return self._rng.choice(self._words.obstacles)
        some = self._words.achievements if field.required else self._words.challenges
        return self._rng.choice(some)
