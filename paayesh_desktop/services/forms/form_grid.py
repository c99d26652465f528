"""Which unit has reported in which cycle: units by page, a byte for each cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import Form, FormState, FormStep
from paayesh_desktop.domain.form_course import AWAITED
from paayesh_desktop.domain.membership import unit_group_key
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import search_words
from paayesh_desktop.services.forms.form_query import CAME
from paayesh_desktop.store.schema import search_entry
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

LAST = 30
"""How many cycles are shown, the newest."""
ABSENT, OVERDUE = 0, 1
"""Places of the cells' looks: no form, and one that is awaited too long; then come the states in
the order of `FormState`, by `place_of`."""
LATE = 1
"""The bit of a form that came after the day it was due."""
_ORDER = tuple(FormState)


def place_of(state: FormState) -> int:
    """The place of a state's look."""
    return OVERDUE + 1 + _ORDER.index(state)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A unit in a workgroup; *cells* as `place_of` says, *marks* the bit `LATE`, *forms* the newest
    form of each cycle."""

    id: UUID
    title: str
    note: str
    cells: bytes
    marks: bytes
    forms: tuple[UUID | None, ...]


class FormGrid:
    """Reads only. *day* is the day on which forms are overdue or not."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def cycles(self, plan_id: UUID, kind: CycleKind | None, day: date) -> tuple[Cycle, ...]:
        """The last cycles that have opened, the oldest first."""
        with self._store.view() as view:
            found = [
                one
                for one in view.find(Cycle, plan_id=plan_id)
                if one.opens_on <= day and kind in (None, one.kind)
            ]
        return tuple(sorted(found, key=_by_period)[-LAST:])

    def rows(
        self, cycles: Sequence[Cycle], workgroup_id: UUID | None = None, text: str = ""
    ) -> dict[UUID, tuple[UUID, UUID]]:
        """The keys of the rows in order, each with its workgroup and unit."""
        form, unit = self._store.tables[Form], self._store.tables[Unit]
        group = self._store.tables[Workgroup]
        query = (
            sa.select(form.c.workgroup_id, form.c.unit_id, group.c.position, unit.c.position)
            .distinct()
            .select_from(
                form.join(unit, unit.c.id == form.c.unit_id).join(
                    group, group.c.id == form.c.workgroup_id
                )
            )
            .where(form.c.cycle_id.in_([cycle.id for cycle in cycles]), sa.not_(form.c.removed))
            .order_by(group.c.position, unit.c.position, form.c.unit_id)
        )
        if workgroup_id is not None:
            query = query.where(form.c.workgroup_id == workgroup_id)
        entry = search_entry.c
        for word in search_words(text):
            has = sa.select(entry.row_id).where(
                entry.entity == Unit.entity, entry.key.contains(word, autoescape=True)
            )
            query = query.where(unit.c.id.in_(has))
        with self._store.view() as view:
            pairs = [(row[0], row[1]) for row in view.rows(query)]
        return {
            unit_group_key(workgroup, office): (workgroup, office) for workgroup, office in pairs
        }

    def page(
        self, cycles: Sequence[Cycle], pairs: Sequence[tuple[UUID, UUID]], day: date
    ) -> list[ReportRow]:
        """The rows of these workgroups and units, in their order."""
        units = list({office for _, office in pairs})
        with self._store.view() as view:
            offices = {one.id: one.title for one in view.find(Unit, id=units)}
            groups = {one.id: one.title for one in view.find(Workgroup)}
            cells = self._cells(view, cycles, units, day)
        return [
            _row(pair, offices.get(pair[1], ""), groups.get(pair[0], ""), cells, cycles)
            for pair in pairs
        ]

    def _cells(
        self, view: View, cycles: Sequence[Cycle], units: Sequence[UUID], day: date
    ) -> dict[tuple[UUID, UUID, UUID], tuple[int, int, UUID]]:
        """By workgroup, unit and cycle: the look, the marks and the form that needs most."""
        form, step = self._store.tables[Form].c, self._store.tables[FormStep].c
        keys = [cycle.id for cycle in cycles]
        came = (
            sa.select(sa.func.min(step.on))
            .where(
                step.form_id == form.id,
                step.state.in_([state.value for state in CAME]),
                sa.not_(step.removed),
            )
            .scalar_subquery()
        )
        query = (
            sa.select(
                form.id, form.workgroup_id, form.unit_id, form.cycle_id, form.state,
                form.due_on, form.former_id, came,
            )
            .where(form.unit_id.in_(units), form.cycle_id.in_(keys), sa.not_(form.removed))
        )  # fmt: skip
        rows = view.rows(query)
        former = {row[6] for row in rows}
        found: dict[tuple[UUID, UUID, UUID], tuple[int, int, UUID]] = {}
        for key, workgroup, unit, cycle, state, due_on, _, came_on in rows:
            if key in former:
                continue
            kind = FormState(state)
            overdue = kind in AWAITED and due_on < day
            look = OVERDUE if overdue else place_of(kind)
            late = LATE if came_on is not None and came_on > due_on else 0
            place = (workgroup, unit, cycle)
            if place not in found or look < found[place][0]:
                found[place] = (look, late, key)
        return found


def _row(
    pair: tuple[UUID, UUID],
    title: str,
    note: str,
    cells: dict[tuple[UUID, UUID, UUID], tuple[int, int, UUID]],
    cycles: Sequence[Cycle],
) -> ReportRow:
    found = [cells.get((*pair, cycle.id)) for cycle in cycles]
    return ReportRow(
        unit_group_key(*pair),
        title,
        note,
        bytes(cell[0] if cell else ABSENT for cell in found),
        bytes(cell[1] if cell else 0 for cell in found),
        tuple(cell[2] if cell else None for cell in found),
    )


def _by_period(cycle: Cycle) -> tuple[date, date]:
    period = Period.parse(cycle.period)
    return period.end, period.start
