"""Forms as rows: made with their lines and first steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormLine, FormState, FormStep, form_key
from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.services.forms.form_plan import Asked, FormPlan, form_lines


@dataclass(frozen=True, slots=True)
class MadeForm:
    form: Form
    lines: Sequence[FormLine]
    steps: Sequence[FormStep]


@dataclass(frozen=True, slots=True)
class FormMaker:
    """Makes the rows of forms that go out on *day*; *letter* is its number and date."""

    cycle: Cycle
    template: FormTemplate
    fields: Sequence[TemplateField]
    version: PlanVersion
    person: UUID
    day: date
    letter: tuple[str, date] | None = None

    def make(self, unit: Unit, workgroup_id: UUID, plan: FormPlan) -> MadeForm:
        """The first version of the unit's form."""
        asked: list[Asked] = plan.asked(workgroup_id, unit.id, self.fields)
        period = Period.parse(self.cycle.period)
        key = form_key(
            period.start,
            cycle_id=self.cycle.id,
            template_id=self.template.id,
            workgroup_id=workgroup_id,
            unit_id=unit.id,
            number=1,
        )
        state = FormState.DELIVERED if self.letter else FormState.ISSUED
        form = Form(
            key,
            self.cycle.id,
            self.template.id,
            workgroup_id,
            unit.id,
            self.version.id,
            1,
            state,
            self.cycle.due_on,
        )
        steps = [form_step(form, 1, FormState.ISSUED, self.day, self.person)]
        if self.letter:
            steps.append(
                form_step(form, 2, FormState.DELIVERED, self.day, self.person, letter=self.letter)
            )
        return MadeForm(form, form_lines(key, asked, period), steps)


def form_step(
    form: Form,
    number: int,
    state: FormState,
    on: date,
    person: UUID,
    *,
    letter: tuple[str, date | None] = ("", None),
    remark: str = "",
) -> FormStep:
    """The row of a form's step; its key follows from its number, so that the same step taken at two
    desks meets in one row. *letter* is its number and date."""
    key = natural_key("form_step", form.due_on, form.id, str(number))
    return FormStep(key, form.id, number, state, on, person, *letter, remark)
