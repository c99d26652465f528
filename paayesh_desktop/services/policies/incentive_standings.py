"""Who stands where by the incentive scheme, each figure with what it was counted from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Answer, AnswerKind, Form, FormLine, FormState, FormStep
from paayesh_desktop.domain.incentive import Criterion, IncentiveScheme
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.standings import (
    NOTHING,
    Measured,
    Standing,
    equal_weights,
    standings,
)
from paayesh_desktop.services.judging.evaluation import Evaluation, no_clock
from paayesh_desktop.services.policies.incentives import in_force, weights_of
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import Query, View

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class StandingsTable:
    """The standings of one period. *scheme* is the one in force; without one the criteria weigh
    the same and the table is only a preview."""

    period: Period
    scheme: IncentiveScheme | None
    weights: Mapping[Criterion, Decimal]
    lines: tuple[Standing, ...]
    titles: Mapping[UUID, str]


class IncentiveStandings:
    """Computes standings; nothing is kept, so that they always follow from the forms."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def of_workgroups(self, plan_id: UUID, period: Period, day: date) -> StandingsTable:
        """Timeliness and completeness of the forms of every workgroup in *period*, and the
        attainment of its part of the plan."""
        store = self._workspace.store
        rollup = Evaluation(store, no_clock).roll_up(period, plan_id)
        with store.view() as view:
            groups = view.find(Workgroup, order_by=("position",))
            forms = self._forms(view, plan_id, period, day)
            attained = {key: one.attainment for key, one in rollup.workgroups.items()}
            measured = {
                one.id: _measured(forms.of_workgroup(one.id), attained.get(one.id))
                for one in groups
            }
            return self._table(view, plan_id, period, measured, {g.id: g.title for g in groups})

    def of_units(
        self, plan_id: UUID, period: Period, day: date, workgroup_id: UUID | None = None
    ) -> StandingsTable:
        """Timeliness and completeness of the forms of every unit; what it attains belongs to the
        projects of the workgroups and is not told apart by unit."""
        with self._workspace.store.view() as view:
            forms = self._forms(view, plan_id, period, day)
            if workgroup_id is not None:
                forms = forms.of_workgroup(workgroup_id)
            units = view.find(Unit, id=list(forms.units), order_by=("position",))
            measured = {one.id: _measured(forms.of_unit(one.id), None) for one in units}
            return self._table(view, plan_id, period, measured, {u.id: u.title for u in units})

    def _table(
        self,
        view: View,
        plan_id: UUID,
        period: Period,
        measured: Mapping[UUID, Mapping[Criterion, Measured]],
        titles: Mapping[UUID, str],
    ) -> StandingsTable:
        scheme = in_force(view, plan_id, period)
        weights = weights_of(view, scheme.id) if scheme is not None else equal_weights()
        return StandingsTable(period, scheme, weights, tuple(standings(measured, weights)), titles)

    def _forms(self, view: View, plan_id: UUID, period: Period, day: date) -> "_Forms":
        """The forms of all cycles inside *period* that are due or were typed."""
        tables = self._workspace.store.tables
        cycles = [
            one.id
            for one in view.find(Cycle, plan_id=plan_id)
            if period.contains(Period.parse(one.period))
        ]
        rows = view.find(Form, cycle_id=cycles)
        step, line, answer = tables[FormStep], tables[FormLine], tables[Answer]
        form = tables[Form]
        mine = sa.select(form.c.id).where(form.c.cycle_id.in_(cycles), sa.not_(form.c.removed))
        first_typed = (
            sa.select(step.c.form_id, sa.func.min(step.c.on))
            .where(
                step.c.state == FormState.TYPED,
                sa.not_(step.c.removed),
                step.c.form_id.in_(mine),
            )
            .group_by(step.c.form_id)
        )
        typed = {row[0]: row[1] for row in view.rows(first_typed)}
        lines = _counts(
            view,
            sa.select(line.c.form_id, sa.func.count())
            .where(sa.not_(line.c.removed), line.c.form_id.in_(mine))
            .group_by(line.c.form_id),
        )
        said = sa.or_(answer.c.kind != AnswerKind.NOT_AVAILABLE, answer.c.reason != "")
        answered = _counts(
            view,
            sa.select(answer.c.form_id, sa.func.count())
            .where(sa.not_(answer.c.removed), said, answer.c.form_id.in_(mine))
            .group_by(answer.c.form_id),
        )
        due = [one for one in rows if one.due_on < day or one.id in typed]
        return _Forms(due, typed, lines, answered)


class _Forms:
    """Forms that count, and what is known of each."""

    def __init__(
        self,
        forms: list[Form],
        typed: Mapping[UUID, date],
        lines: Mapping[UUID, int],
        answered: Mapping[UUID, int],
    ) -> None:
        self._forms = forms
        self._typed = typed
        self._lines = lines
        self._answered = answered

    @property
    def units(self) -> set[UUID]:
        return {form.unit_id for form in self._forms}

    def of_workgroup(self, key: UUID) -> "_Forms":
        return self._only([one for one in self._forms if one.workgroup_id == key])

    def of_unit(self, key: UUID) -> "_Forms":
        return self._only([one for one in self._forms if one.unit_id == key])

    def timeliness(self) -> Measured:
        """How many forms were first typed by their due day; a returned one is not counted again
        when it comes back."""
        first = [one for one in self._forms if one.former_id is None]
        kept = [one for one in first if one.id in self._typed and self._typed[one.id] <= one.due_on]
        return Measured(Decimal(len(kept)), Decimal(len(first)))

    def completeness(self) -> Measured:
        """How many lines of the newest forms are answered or explained."""
        former = {one.former_id for one in self._forms}
        newest = [one.id for one in self._forms if one.id not in former]
        answered = sum(min(self._answered.get(key, 0), self._lines.get(key, 0)) for key in newest)
        return Measured(Decimal(answered), Decimal(sum(self._lines.get(key, 0) for key in newest)))

    def _only(self, forms: list[Form]) -> "_Forms":
        return _Forms(forms, self._typed, self._lines, self._answered)


def _measured(forms: _Forms, attained: Decimal | None) -> dict[Criterion, Measured]:
    return {
        Criterion.TIMELINESS: forms.timeliness(),
        Criterion.COMPLETENESS: forms.completeness(),
        Criterion.ATTAINMENT: NOTHING if attained is None else Measured(attained, _ONE),
    }


def _counts(view: View, query: Query) -> dict[UUID, int]:
    return {row[0]: row[1] for row in view.rows(query)}
