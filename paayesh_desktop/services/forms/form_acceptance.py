"""The workgroup's word on typed forms: accepted, which makes results of them, or sent back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    Form,
    FormLine,
    FormState,
    LineReturn,
    answer_key,
    form_key,
)
from paayesh_desktop.domain.form_course import FormVerb
from paayesh_desktop.domain.holiday import Holiday, add_working_days
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.cycles import the_cycle
from paayesh_desktop.services.forms.form_figures import FormFigures
from paayesh_desktop.services.forms.form_maker import form_step
from paayesh_desktop.services.forms.form_moves import FormMoves, the_forms
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many forms were accepted and how many rows their answers made or changed."""

    forms: int
    results: int
    progress: int
    spending: int


class FormAcceptance:
    """Who typed a form never accepts it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def accept(self, form_ids: Collection[UUID], *, day: date, remark: str = "") -> Accepted:
        """Take the answers of checked forms as results, progress and spending, all or none of
        them. A late form is accepted like any other; its days show that it was late."""
        with self._store.change(by=self._workspace.desk.person) as change:
            forms = the_forms(change, form_ids)
            moves = FormMoves(self._workspace, change, day)
            moves.move(forms, FormVerb.ACCEPT, remark=normalise(remark))
            figures = FormFigures(change, self._store.tables)
            written: dict[type[Entity], int] = {}
            for form in forms:
                for entity, rows in figures.of(form).items():
                    made = change.put_many(entity, rows, party=form.workgroup_id)
                    written[entity] = written.get(entity, 0) + made
                for row in figures.withdrawn(form):
                    change.remove(row, party=form.workgroup_id)
        counts = {entity.entity: count for entity, count in written.items()}
        return Accepted(
            len(forms),
            counts.get("result", 0),
            counts.get("stage_progress", 0),
            counts.get("spending", 0),
        )

    def return_(
        self,
        form_id: UUID,
        reasons: Mapping[UUID, str],
        *,
        day: date,
        remark: str = "",
        due_on: date | None = None,
    ) -> UUID:
        """Send a form back with a reason on each line that is wrong; the key of its next version,
        which goes out with the same answers, to be corrected.

        Raises UserError without a reason, KeyError for a line of another form.
        """
        said = {key: normalise(reason) for key, reason in reasons.items()}
        if not said or not all(said.values()):
            raise UserError(
                translate(
                    "FormSteps",
                    "A form is sent back with the reason on each line that is wrong. Nothing was"
                    " changed. Write at least one reason.",
                )
            )
        with self._store.change(by=self._workspace.desk.person) as change:
            (form,) = the_forms(change, [form_id])
            lines = change.find(FormLine, form_id=form_id, order_by=("position",))
            unknown = said.keys() - {line.id for line in lines}
            if unknown:
                raise KeyError(*unknown)
            moves = FormMoves(self._workspace, change, day)
            moves.move([form], FormVerb.RETURN, remark=normalise(remark))
            party = form.workgroup_id
            change.put_many(
                LineReturn,
                [
                    LineReturn(_return_key(form, key), form_id, key, reason)
                    for key, reason in said.items()
                ],
                party=party,
            )
            made = self._next_version(change, form, due_on or self._due(change, day))
            change.put(made, party=party)
            change.put(
                form_step(made, 1, made.state, day, self._workspace.desk.person), party=party
            )
            self._carry_over(change, form, made, lines)
        return made.id

    def _due(self, change: Change, day: date) -> date:
        holidays = frozenset(holiday.day for holiday in change.find(Holiday))
        return add_working_days(day, HouseRules(change).days("answer"), holidays)

    def _next_version(self, change: Change, form: Form, due_on: date) -> Form:
        period = Period.parse(the_cycle(change, form.cycle_id).period)
        key = form_key(
            period.start,
            cycle_id=form.cycle_id,
            template_id=form.template_id,
            workgroup_id=form.workgroup_id,
            unit_id=form.unit_id,
            number=form.number + 1,
        )
        return msgspec.structs.replace(
            form,
            id=key,
            number=form.number + 1,
            state=FormState.ISSUED,
            due_on=due_on,
            former_id=form.id,
        )

    def _carry_over(self, change: Change, form: Form, made: Form, lines: list[FormLine]) -> None:
        answers = {one.id: one for one in change.find(Answer, form_id=form.id)}
        copies = {
            line.id: msgspec.structs.replace(
                line,
                id=natural_key("form_line", form.due_on, made.id, str(line.position)),
                form_id=made.id,
            )
            for line in lines
        }
        change.put_many(FormLine, copies.values(), party=form.workgroup_id)
        change.put_many(
            Answer,
            [
                msgspec.structs.replace(
                    answers[answer_key(key)], id=answer_key(copy.id), form_id=made.id
                )
                for key, copy in copies.items()
                if answer_key(key) in answers
            ],
            party=form.workgroup_id,
        )


def _return_key(form: Form, line_id: UUID) -> UUID:
    return natural_key("line_return", form.due_on, form.id, line_id)
