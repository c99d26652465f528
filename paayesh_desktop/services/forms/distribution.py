"""Handing out the forms of a cycle to the units of a workgroup."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormLine, FormStep
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.cycles import the_cycle
from paayesh_desktop.services.forms.form_maker import FormMaker
from paayesh_desktop.services.forms.form_plan import FormPlan
from paayesh_desktop.services.forms.form_templates import fields_of, the_template
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.planning.plan_version import version_of
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class UnitForm:
    """A unit and the form it gets; *form_id* where it has one already."""

    unit_id: UUID
    code: str
    title: str
    lines: int
    form_id: UUID | None


@dataclass(frozen=True, slots=True)
class Distributed:
    """Who gets a form of a cycle, as it would be now."""

    units: tuple[UnitForm, ...]

    @property
    def forms(self) -> int:
        return len(self.units)

    @property
    def lines(self) -> int:
        return sum(unit.lines for unit in self.units)

    @property
    def new(self) -> int:
        """How many forms there are not yet."""
        return sum(unit.form_id is None for unit in self.units)


class Distribution:
    """Doing it again makes no second form: a unit has one for a template in a cycle."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def preview(self, cycle_id: UUID, template_id: UUID, workgroup_id: UUID) -> Distributed:
        """What issuing would hand out, and what is out already."""
        with self._store.view() as view:
            cycle, fields = the_cycle(view, cycle_id), fields_of(view, template_id)
            plan = FormPlan(view, self._store.tables, cycle, workgroup_id)
            known = _known(view, cycle_id, template_id, workgroup_id)
            found = tuple(
                UnitForm(unit.id, unit.code, unit.title, lines, known.get(unit.id))
                for unit in plan.units(workgroup_id)
                if (lines := len(plan.asked(workgroup_id, unit.id, fields)))
            )
        return Distributed(found)

    def issue(
        self,
        cycle_id: UUID,
        template_id: UUID,
        workgroup_id: UUID,
        *,
        day: date,
        units: Collection[UUID] | None = None,
        letter_number: str = "",
        letter_on: date | None = None,
    ) -> tuple[UUID, ...]:
        """Hand out the forms that are missing, to *units* or to all; the new ones, in unit order.

        With a letter's number and date they are delivered at once. Raises UserError when no unit of
        the workgroup carries out a project in the cycle, or the template is retired or for another
        kind of cycle.
        """
        letter = single_line(letter_number)
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.DISTRIBUTE, workgroup_id, day)
            cycle, template = the_cycle(change, cycle_id), the_template(change, template_id)
            _fits(cycle, template, workgroup_id)
            version = version_of(change, cycle.plan_id, Period.parse(cycle.period))
            plan = FormPlan(change, self._store.tables, cycle, workgroup_id)
            among = [unit for unit in plan.units(workgroup_id) if units is None or unit.id in units]
            if not among or version is None:
                raise UserError(_NOBODY)
            known = _known(change, cycle_id, template_id, workgroup_id)
            maker = FormMaker(
                cycle,
                template,
                fields_of(change, template_id),
                version,
                self._workspace.desk.person,
                day,
                (letter, letter_on) if letter and letter_on else None,
            )
            made = [maker.make(unit, workgroup_id, plan) for unit in among if unit.id not in known]
            made = [one for one in made if one.lines]
            change.put_many(Form, [one.form for one in made], party=workgroup_id)
            change.put_many(
                FormLine, [line for one in made for line in one.lines], party=workgroup_id
            )
            change.put_many(
                FormStep, [step for one in made for step in one.steps], party=workgroup_id
            )
        return tuple(one.form.id for one in made)


def _known(view: View, cycle_id: UUID, template_id: UUID, workgroup_id: UUID) -> dict[UUID, UUID]:
    """The newest form of each unit."""
    found = view.find(
        Form,
        cycle_id=cycle_id,
        template_id=template_id,
        workgroup_id=workgroup_id,
        order_by=("number",),
    )
    return {form.unit_id: form.id for form in found}


def _fits(cycle: Cycle, template: FormTemplate, workgroup_id: UUID) -> None:
    if template.cycle_kind is not cycle.kind:
        raise UserError(
            translate(
                "Distribution",
                "The template {template} is for {kind} cycles. Nothing was handed out. Choose a"
                " template for this cycle.",
            ),
            template=template.title,
            kind=template.cycle_kind.word(),
        )
    if template.retired:
        raise UserError(
            translate(
                "Distribution",
                "The template {template} is not handed out any more. Nothing was handed out."
                " Choose another one.",
            ),
            template=template.title,
        )
    if template.workgroup_id not in (None, workgroup_id):
        raise UserError(
            translate(
                "Distribution",
                "The template {template} was made for another workgroup. Nothing was handed out."
                " Choose another one.",
            ),
            template=template.title,
        )


_NOBODY = translate(
    "Distribution",
    "No unit carries out a project of this workgroup in this cycle, so nobody gets a form. Nothing"
    " was handed out. Enter in the plan which units carry out the projects.",
)
