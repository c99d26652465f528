"""The grid of a plan's projects and periods: ids at once, rows by page.

A city has 300,000 evaluations. They stay in the database: a row is made for the page that is looked
at, and its cells are bytes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import LAST_YEAR, Period, PeriodKind
from paayesh_desktop.domain.plan import Plan, ProjectUnit
from paayesh_desktop.domain.project_evaluation import EvaluationState, ProjectEvaluation
from paayesh_desktop.domain.text import sort_key
from paayesh_desktop.domain.verdict import JUDGED
from paayesh_desktop.services.judging.case_file import plan_years
from paayesh_desktop.services.judging.standing_column import Key, StandingColumn
from paayesh_desktop.services.judging.standing_query import (
    GridFilter,
    GridShow,
    GridSort,
    StandingQuery,
)
from paayesh_desktop.services.row_keys import RowKeys
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View


class CellStanding(msgspec.Struct, frozen=True):
    """What a cell says. *conforms* None: some due indicators have no data; *state* None: judged,
    not compared yet."""

    conforms: bool | None
    state: EvaluationState | None


EMPTY = 0
STANDINGS: tuple[CellStanding | None, ...] = (
    None,
    *(
        CellStanding(conforms, state)
        for conforms in (True, False, None)
        for state in (None, *EvaluationState)
    ),
)
"""Everything a cell can say, by the numbers that rows hold; the first is an empty cell."""
OPEN_CASE, DIFFERS = 1, 2
"""Bits of a cell's marks: the evaluation belongs to a case that is not closed; the workgroup's
opinion is another one than the computed conformity."""
_NUMBERS = {
    (one.conforms, one.state): number for number, one in enumerate(STANDINGS) if one is not None
}
Pair = tuple[bytearray, bytearray]
Cells = dict[UUID, Pair]
_GOOD = range(1, len(JUDGED))
"""The ranks of a worst verdict with which a project conforms."""


@dataclass(frozen=True, slots=True)
class GridFrame:
    """What the page needs before any row: plans to choose (key, title), the periods that have
    begun, oldest first, the newest one that was evaluated with its cycle, workgroups and units."""

    plans: tuple[tuple[UUID, str], ...]
    plan_id: UUID | None
    periods: tuple[Period, ...]
    period: Period | None
    cycles: Mapping[str, UUID]
    workgroups: tuple[tuple[UUID, str], ...]
    units: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class GridRow:
    """One project; *cells* has a byte for each period of the frame, the number of a standing, and
    *marks* its bits. *note* is its workgroup."""

    id: UUID
    code: str
    title: str
    note: str
    cells: bytes
    marks: bytes


@dataclass(frozen=True, slots=True)
class CellTarget:
    """What a cell opens."""

    evaluation_id: UUID | None
    case_id: UUID | None


class StandingGrid:
    """Reads only; every method sees one moment."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._query = StandingQuery(store.tables)
        self._kept: tuple[UUID, UUID | None, StandingColumn] | None = None
        self._found: tuple[GridFilter, list[Key]] | None = None
        self._ranks: tuple[UUID, dict[Key, int]] | None = None

    def frame(self, day: date, plan_id: UUID | None) -> GridFrame:
        """The grid of *plan_id*, or of the plan that began last, as everything is now."""
        self._kept = self._found = self._ranks = None
        with self._store.view() as view:
            plans = sorted(view.find(Plan), key=lambda plan: (-plan.start_year, plan.code))
            versioned = [plan for plan in plans if plan.horizon.value != "long_term"] or plans
            plan = next((one for one in plans if one.id == plan_id), None) or next(
                iter(versioned), None
            )
            if plan is None:
                return GridFrame((), None, (), None, {}, (), ())
            cycles = {
                cycle.period: cycle.id
                for cycle in view.find(Cycle, plan_id=plan.id, order_by=("period",))
                if cycle.evaluates
            }
            periods = _periods(plan, day, list(cycles))
            groups = view.find(Workgroup, order_by=("position", "code"))
            return GridFrame(
                tuple((one.id, one.title) for one in versioned),
                plan.id,
                periods,
                self._newest(view, periods, cycles),
                cycles,
                tuple((one.id, one.title) for one in groups),
                self._units(view),
            )

    def look(
        self, wanted: GridFilter, sort: GridSort = GridSort.PLACE
    ) -> tuple[RowKeys, dict[GridShow, int]]:
        """The projects that *wanted* lets through, in order, and how many each other way of showing
        would; what does not conform in its cycle comes first where that is asked for, then what
        has no data. The plan and how the cycle stands are what they were at the first look after
        `frame`."""
        with self._store.view() as view:
            projects = self._projects(view, wanted)
            column = self._column(view, wanted)
            shown = column.shown(projects, wanted.show)
            if sort is GridSort.TITLE:
                places = self._by_title(view, wanted.plan_id)
                shown.sort(key=lambda key: places.get(key, len(places)))
        if sort is GridSort.WORST:
            shown = column.worst_first(shown)
        return RowKeys(shown), column.counts(projects)

    def counts(self, wanted: GridFilter) -> dict[GridShow, int]:
        """How many projects each way of showing lets through, within the rest of *wanted*."""
        return self.look(wanted)[1]

    def matching(self, wanted: GridFilter, sort: GridSort = GridSort.PLACE) -> RowKeys:
        """The projects that *wanted* lets through, in order."""
        return self.look(wanted, sort)[0]

    def page(self, plan_id: UUID, periods: Sequence[Period], ids: Sequence[UUID]) -> list[GridRow]:
        """The rows of *ids* in their order; a project that is gone is left out."""
        ids = list(ids)
        places = {period.code: place for place, period in enumerate(periods)}
        cells: Cells = {key: (bytearray(len(periods)), bytearray(len(periods))) for key in ids}
        known = {**cells, **{key.bytes: pair for key, pair in cells.items()}}
        with self._store.view() as view:
            projects = {row.id: row for row in view.rows(self._query.projects(ids))}
            groups = {one.id: one.title for one in view.find(Workgroup)}
            theirs: dict[UUID, UUID] = {
                row.project: row.workgroup_id for row in view.rows(self._query.responsible(ids))
            }
            judged = view.rows(self._query.worst(ids))
            evaluated = view.rows(self._query.evaluations(plan_id, ids))
        _show_verdicts(judged, places, known)
        _show_evaluations(evaluated, places, known)
        return [
            GridRow(
                key,
                projects[key].code,
                projects[key].title,
                groups.get(theirs[key], "") if key in theirs else "",
                bytes(cells[key][0]),
                bytes(cells[key][1]),
            )
            for key in ids
            if key in projects
        ]

    def target(self, project_id: UUID, period: Period) -> CellTarget:
        """What is behind a cell: its evaluation, and the case that came of it or goes on."""
        with self._store.view() as view:
            rows = view.rows(self._query.of_cell(project_id, period.code))
            evaluation = rows[-1] if rows else None
            if evaluation is None:
                return CellTarget(None, None)
            cases = [
                case.id
                for case in view.find(DeviationCase, project_id=project_id)
                if evaluation.id == case.evaluation_id or case.id == evaluation.case_id
            ]
            return CellTarget(evaluation.id, cases[-1] if cases else None)

    def _projects(self, view: View, wanted: GridFilter) -> list[Key]:
        """What the rest of *wanted* lets through, whatever it shows, in the order of the plan; the
        last answer is kept, since people try one way of showing after the other."""
        scope = replace(wanted, show=GridShow.ALL, cycle_id=None)
        kept = self._found
        if kept is None or kept[0] != scope:
            kept = scope, [key for (key,) in view.rows(self._query.ids(scope))]
            self._found = kept
        return kept[1]

    def _by_title(self, view: View, plan_id: UUID) -> Mapping[Key, int]:
        """The place of every project of the plan in the order of the titles."""
        kept = self._ranks
        if kept is None or kept[0] != plan_id:
            rows = view.rows(self._query.ids(GridFilter(plan_id), titles=True))
            titles = {key: sort_key(title) for key, title in rows}
            ordered = sorted(titles, key=titles.__getitem__)
            kept = plan_id, {key: place for place, key in enumerate(ordered)}
            self._ranks = kept
        return kept[1]

    def _column(self, view: View, wanted: GridFilter) -> StandingColumn:
        kept, plan, cycle = self._kept, wanted.plan_id, wanted.cycle_id
        if kept is not None and kept[:2] == (plan, cycle):
            return kept[2]
        evaluated = view.rows(self._query.standings(cycle)) if cycle is not None else ()
        column = StandingColumn(
            {key: (state, conforms) for key, state, conforms in evaluated},
            frozenset(key for (key,) in view.rows(self._query.with_open_case(plan))),
        )
        self._kept = plan, cycle, column
        return column

    def _newest(
        self, view: View, periods: Sequence[Period], cycles: Mapping[str, UUID]
    ) -> Period | None:
        """The newest period with an evaluation; the newest one that has begun before there is."""
        table = self._store.tables[ProjectEvaluation]
        for period in reversed(periods):
            cycle = cycles.get(period.code)
            query = sa.select(table.c.id).where(table.c.cycle_id == cycle).limit(1)
            if cycle is not None and view.rows(query):
                return period
        return periods[-1] if periods else None

    def _units(self, view: View) -> tuple[tuple[UUID, str], ...]:
        """Those that carry out a project, in their order."""
        link: Any = self._store.tables[ProjectUnit].c
        used = {row.unit_id for row in view.rows(sa.select(link.unit_id).distinct())}
        units = view.find(Unit, order_by=("position", "code"))
        return tuple((unit.id, unit.title) for unit in units if unit.id in used)


def _show_verdicts(
    rows: Iterable[Any], places: Mapping[str, int], known: Mapping[Any, Pair]
) -> None:
    """What the verdicts alone say, until the project is compared."""
    good, bad, gap = (_NUMBERS[conforms, None] for conforms in (True, False, None))
    for project, period, rank in rows:
        place = places.get(period)
        if place is not None and rank <= len(JUDGED):
            number = gap if rank == len(JUDGED) else good if rank in _GOOD else bad
            known[project][0][place] = number


def _show_evaluations(
    rows: Iterable[Any], places: Mapping[str, int], known: Mapping[Any, Pair]
) -> None:
    for project, period, conforms, opinion, state, open_case in rows:
        place = places.get(period)
        if place is not None:
            numbers, marks = known[project]
            numbers[place] = _NUMBERS[conforms, state]
            differs = opinion is not None and conforms is not None and opinion != conforms
            marks[place] = OPEN_CASE * bool(open_case) | DIFFERS * differs


def _periods(plan: Plan, day: date, evaluated: Sequence[str]) -> tuple[Period, ...]:
    """The periods of the plan that have begun, of the kind that is evaluated; all of them before
    the first has."""
    kind = Period.parse(evaluated[-1]).kind if evaluated else PeriodKind.BIMESTER
    if plan.end_year > LAST_YEAR:
        kind = PeriodKind.YEAR
    years = plan_years(plan)
    every = [
        period
        for year in range(years.first.year, years.last.year + 1)
        for period in Period.of_year(year, kind)
    ]
    begun = [period for period in every if period.start <= day]
    return tuple(begun or every)
