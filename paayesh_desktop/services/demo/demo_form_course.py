"""What became of one form of the demo city: its steps, answers, calls, and a return."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    Form,
    FormCall,
    FormLine,
    FormReminder,
    FormState,
    LineReturn,
    answer_key,
    form_key,
)
from paayesh_desktop.domain.keys import natural_key, reference_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.services.forms.form_maker import MadeForm, form_step

Answering = Callable[[FormLine, UUID], Answer | None]
"""The answer on a line of a unit's form; None leaves it blank."""
_DAY = timedelta(days=1)


class CallWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    spoke_with: str
    remark: str


class FormWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``db/seed/demo_forms.json``."""

    achievements: list[str]
    challenges: list[str]
    obstacles: list[str]
    remark: str
    missing: str
    returns: list[str]
    return_remark: str
    calls: list[CallWords]
    reminder: str


class Fate(StrEnum):
    """How far a form has come; *AWAITED* is delivered and not back, *JUST_CAME* back on paper since
    yesterday."""

    ACCEPTED = "accepted"
    CHECKED = "checked"
    TYPED = "typed"
    ON_PAPER = "on_paper"
    JUST_CAME = "just_came"
    AWAITED = "awaited"
    ISSUED = "issued"
    RETURNED = "returned"


_WAY = (
    FormState.ISSUED,
    FormState.DELIVERED,
    FormState.ON_PAPER,
    FormState.TYPED,
    FormState.CHECKED,
    FormState.ACCEPTED,
)
_REACHED: Mapping[Fate, int] = {
    Fate.ISSUED: 1,
    Fate.AWAITED: 2,
    Fate.ON_PAPER: 3,
    Fate.JUST_CAME: 3,
    Fate.TYPED: 4,
    Fate.CHECKED: 5,
    Fate.RETURNED: 5,
    Fate.ACCEPTED: 6,
}
_BY = {
    FormState.ISSUED: "secretary",
    FormState.DELIVERED: "secretary",
    FormState.ON_PAPER: "secretary",
    FormState.TYPED: "expert",
    FormState.CHECKED: "secretary",
    FormState.ACCEPTED: "head",
    FormState.RETURNED: "head",
}


@dataclass(frozen=True, slots=True)
class DemoFormCourse:
    """The forms of one workgroup (*code*) in one cycle, as they stand on *today*."""

    words: FormWords
    cycle: Cycle
    code: str
    today: date
    rng: Random

    def rows(self, made: MadeForm, fate: Fate, answering: Answering) -> Iterator[Entity]:
        """Everything about one form."""
        days = self._days(fate)
        states = _WAY[: _REACHED[fate]]
        form = msgspec.structs.replace(made.form, state=states[-1])
        if fate is Fate.RETURNED:
            form = msgspec.structs.replace(form, state=FormState.RETURNED)
        yield form
        yield from made.lines
        for number, (state, on) in enumerate(zip(states, days, strict=False), 1):
            letter = (self._letter(form), on) if state is FormState.DELIVERED else ("", None)
            yield form_step(form, number, state, on, self._person(_BY[state]), letter=letter)
        answers: list[Answer] = []
        if _REACHED[fate] >= _REACHED[Fate.TYPED]:
            found = (answering(line, form.unit_id) for line in made.lines)
            answers = [answer for answer in found if answer is not None]
            yield from answers
        if fate is Fate.RETURNED:
            yield from self._returned(form, made, answers)
        if fate in (Fate.AWAITED, Fate.ISSUED) and form.due_on < self.today:
            yield from self._asked_for(form)

    def _days(self, fate: Fate) -> list[date]:
        """A day for each step, none after today."""
        ended = Period.parse(self.cycle.period).end
        lag = self.rng.choice((1, 3, 5, 8, 11)) if fate is Fate.ACCEPTED else self.rng.randint(1, 4)
        came = max(ended + _DAY, self.cycle.due_on - timedelta(days=9) + lag * _DAY)
        if fate is Fate.JUST_CAME:
            came = self.today - _DAY
        days = [self.cycle.opens_on, self.cycle.opens_on + _DAY]
        days += [came, came + _DAY, came + 2 * _DAY, came + 3 * _DAY]
        return [min(day, self.today) for day in days]

    def _asked_for(self, form: Form) -> Iterator[Entity]:
        """A call about a form that is overdue: of some the promised day has passed, and of these
        some were reminded in writing."""
        words = self.rng.choice(self.words.calls)
        called = min(self.today, form.due_on + 2 * _DAY)
        promised = self.rng.choice((called + 3 * _DAY, self.today + 3 * _DAY))
        yield FormCall(
            reference_key("demo/form_call", str(form.id)),
            form.id,
            called,
            self._person("secretary"),
            words.spoke_with,
            words.remark,
            promised,
        )
        if promised < self.today:
            yield FormReminder(
                reference_key("demo/form_reminder", str(form.id)),
                form.id,
                self._letter(form),
                min(self.today, promised + _DAY),
                self.words.reminder,
            )

    def _returned(self, form: Form, made: MadeForm, answers: list[Answer]) -> Iterator[Entity]:
        """Why the form was sent back, and its next version with the same answers."""
        on = self.today - _DAY
        yield form_step(
            form,
            len(_WAY),
            FormState.RETURNED,
            on,
            self._person("head"),
            remark=self.words.return_remark,
        )
        for line, reason in zip(made.lines, self.words.returns, strict=False):
            key = natural_key("line_return", form.due_on, form.id, line.id)
            yield LineReturn(key, form.id, line.id, reason)
        again = msgspec.structs.replace(
            form,
            id=form_key(
                Period.parse(self.cycle.period).start,
                cycle_id=form.cycle_id,
                template_id=form.template_id,
                workgroup_id=form.workgroup_id,
                unit_id=form.unit_id,
                number=2,
            ),
            number=2,
            state=FormState.ISSUED,
            due_on=self.today + 4 * _DAY,
            former_id=form.id,
        )
        yield again
        yield form_step(again, 1, FormState.ISSUED, on, self._person("head"))
        keys = {
            line.id: natural_key("form_line", form.due_on, again.id, str(line.position))
            for line in made.lines
        }
        answers_to = {answer_key(one): answer_key(other) for one, other in keys.items()}
        for line in made.lines:
            yield msgspec.structs.replace(line, id=keys[line.id], form_id=again.id)
        for answer in answers:
            yield msgspec.structs.replace(answer, id=answers_to[answer.id], form_id=again.id)

    def _letter(self, form: Form) -> str:
        return f"{form.cycle_id.int % 90 + 10}/{form.id.int % 9000 + 1000}"

    def _person(self, role: str) -> UUID:
        return reference_key("demo/person", f"{self.code}/{role}")
