"""The demo city's cycles and forms: one round that all came back, the last one in every state, and
the fortnightly report of these days, some of it overdue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from uuid import UUID

import msgspec

from paayesh_desktop import assets
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.cycle_calendar import EVALUATION, proposed
from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.plan import EntryKind, Indicator, PlanVersion
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.template_digest import declared
from paayesh_desktop.services.demo.demo_answers import DemoAnswers, Results
from paayesh_desktop.services.demo.demo_beginning import beginners, form_left
from paayesh_desktop.services.demo.demo_form_course import DemoFormCourse, Fate, FormWords
from paayesh_desktop.services.demo.demo_plan import PLAN, VERSION, Timeline
from paayesh_desktop.services.demo.demo_progress import ProjectWork, project_work
from paayesh_desktop.services.demo.demo_rows import Owned
from paayesh_desktop.services.forms.form_maker import FormMaker
from paayesh_desktop.services.forms.form_plan import FormPlan
from paayesh_desktop.services.forms.standard_template import standard
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

_REST = (Fate.TYPED, Fate.CHECKED, Fate.RETURNED, Fate.AWAITED, Fate.ON_PAPER, Fate.ISSUED)
_FIRST = (Fate.AWAITED, Fate.ON_PAPER)
_OPEN = 5
"""One form of so many of the last evaluation cycle has not been accepted yet."""
_LARGE = 500
"""From so many projects on, only the ends of years tell how far the work had come before."""


class DemoForms:
    """Cycles, templates and forms of the city in *store* as they stand on *today*; its plan and its
    results must be there already."""

    def __init__(self, store: Store, timeline: Timeline, today: date) -> None:
        self._store = store
        self._timeline = timeline
        self._today = today
        written = (assets.DB / "seed" / "demo_forms.json").read_bytes()
        self._words = msgspec.json.decode(written, type=FormWords)

    def rows(self) -> Iterator[Owned]:
        """Everything, each row with its party."""
        with self._store.view() as view:
            holidays = frozenset(holiday.day for holiday in view.find(Holiday))
            work = project_work(view, PLAN)
            groups = view.find(Workgroup, order_by=("position",))
        cycles = {
            cycle.period: cycle
            for year in self._years()
            for kind in CycleKind
            for period in Period.of_year(year, kind.period_kind)
            for cycle in [
                proposed(PLAN, kind, period, evaluates=kind is EVALUATION, holidays=holidays)
            ]
        }
        yield from ((COMMITTEE, cycle) for cycle in cycles.values())
        rounds = self._rounds(cycles, full=len(work) < _LARGE)
        yield from self._past(work, {one.period.code for one in rounds})
        for one in rounds:
            template, fields = declared(standard(one.cycle.kind))
            yield COMMITTEE, template
            yield from ((COMMITTEE, field) for field in fields)
            yield from self._round(one, groups, (template, fields), work)

    def _years(self) -> list[int]:
        last = Period.containing(self._today, PeriodKind.YEAR).year
        return [last - 1, last]

    def _rounds(self, cycles: dict[str, Cycle], *, full: bool) -> list["Round"]:
        fortnight = Period.containing(self._today, PeriodKind.FORTNIGHT).previous()
        ended = self._timeline.periods[: self._timeline.ended]
        found = [Round(cycles[ended[-1].code], ended[-1], settled=False)] if ended else []
        if full and len(ended) > 1 and ended[-2].code in cycles:
            found.insert(0, Round(cycles[ended[-2].code], ended[-2], settled=True))
        return [*found, Round(cycles[fortnight.code], fortnight, settled=False)]

    def _past(self, work: dict[UUID, ProjectWork], told: set[str]) -> Iterator[Owned]:
        """Progress and spending of the periods whose forms are not here."""
        large = len(work) >= _LARGE
        for period in self._timeline.periods[: self._timeline.ended]:
            if period.code in told or (large and period.index < period.count_in_year):
                continue
            for one in work.values():
                party = one.project.workgroup_id or COMMITTEE
                yield from ((party, row) for row in one.rows(period))

    def _round(
        self,
        round_: "Round",
        groups: Sequence[Workgroup],
        template: tuple[FormTemplate, Sequence[TemplateField]],
        work: dict[UUID, ProjectWork],
    ) -> Iterator[Owned]:
        """The forms of one cycle, workgroup by workgroup."""
        with self._store.view() as view:
            plan = FormPlan(view, self._store.tables, round_.cycle)
            version = view.get(PlanVersion, VERSION)
            results: Results = {}
            before: Results = {}
            kinds: dict[UUID, EntryKind] = {}
            if round_.cycle.evaluates:
                results = _reported(view, round_.period)
                before = _reported(view, round_.period.previous())
                kinds = {one.id: one.entry_kind for one in view.find(Indicator, plan_id=PLAN)}
        if version is None:
            raise KeyError(VERSION)
        for group in groups:
            rng = Random(f"{round_.period.code}/{group.code}")  # noqa: S311 - must be repeatable
            course = DemoFormCourse(self._words, round_.cycle, group.code, self._today, rng)
            maker = FormMaker(
                round_.cycle, template[0], template[1], version, group.id, round_.cycle.opens_on
            )
            answers = DemoAnswers(
                self._words,
                round_.period,
                template[1],
                results=results,
                before=before,
                kinds=kinds,
                whole=plan.whole,
                work=work,
                rng=rng,
            )
            units = plan.units(group.id)
            fates = _fates(len(units), groups.index(group), rng, settled=round_.settled)
            forms = [maker.make(unit, group.id, plan) for unit in units]
            left = form_left(forms) if group.id == beginners(groups) else None
            if round_.settled and left is not None:
                fates[left] = Fate.JUST_CAME
            for unit, made, fate in zip(units, forms, fates, strict=True):
                if not made.lines:
                    continue
                yield from ((group.id, row) for row in course.rows(made, fate, answers.on))
                if fate is Fate.ACCEPTED:
                    yield from ((group.id, row) for row in answers.figures(made.lines, unit.id))


def _reported(view: View, period: Period) -> Results:
    rows = view.find(Result, period=period.code)
    return {(row.indicator_id, row.unit_id): row for row in rows}


@dataclass(frozen=True, slots=True)
class Round:
    """A cycle with forms; in a *settled* one all were accepted but for the one to begin with."""

    cycle: Cycle
    period: Period
    settled: bool


def _fates(count: int, place: int, rng: Random, *, settled: bool) -> list[Fate]:
    """How far each of a workgroup's forms has come; of the last rounds some wait for every step."""
    fates = [Fate.ACCEPTED] * count
    if settled:
        return fates
    waiting = max(2, count // _OPEN)
    turns = [_FIRST[place % 2], *(_REST[(place + turn) % len(_REST)] for turn in range(waiting))]
    for unit, fate in zip(rng.sample(range(count), min(waiting, count)), turns, strict=False):
        fates[unit] = fate
    return fates
