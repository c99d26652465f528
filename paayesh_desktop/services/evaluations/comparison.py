"""One pass over a plan: what is due is judged, and every project that goes on is compared."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from paayesh_desktop.domain import case_course
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, DeviationCase
from paayesh_desktop.domain.judgement import Occasion
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, Plan
from paayesh_desktop.domain.responsibility import responsible
from paayesh_desktop.domain.rollup import Standing, roll_up
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.evaluations.comparison_sheet import Compared, Sheet
from paayesh_desktop.services.judging.case_file import CaseFile, Tables
from paayesh_desktop.services.judging.judging import judge_all, refuse_unless_over
from paayesh_desktop.services.judging.project_figures import Figures, ProjectFigures
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change

Progress = Callable[[int, int], None]


class Comparison:
    """One pass over a plan in the period of a cycle, inside a change, for any workgroups."""

    def __init__(
        self,
        change: Change,
        tables: Tables,
        cycle_id: UUID,
        day: date,
        *,
        at: int | None = None,
    ) -> None:
        self._change = change
        self._cycle, plan = _cycle(change, cycle_id)
        period = Period.parse(self._cycle.period)
        self._occasion = Occasion(period, period.ended_by(day), change.at if at is None else at)
        refuse_unless_over(self._occasion)
        self._plan = plan
        self._file = CaseFile(change, tables, plan, period)

    def compare(
        self, acts: Mapping[UUID, Act], progress: Progress | None = None
    ) -> dict[UUID, Compared]:
        """Compare the projects of the workgroups that *acts* names, each in the name of who acts
        for it."""
        change, file = self._change, self._file
        total = change.count(Indicator, plan_id=self._plan.id)

        def told(done: int) -> None:
            if progress is not None:
                progress(min(done, total), total)

        judged = judge_all(change, file, self._occasion, parties=tuple(acts), told=told)
        told(total)
        gaps = {leaf.key for leaf in judged.leaves if leaf.verdict is Verdict.NO_DATA}
        standings = roll_up(file.elements, judged.leaves).elements
        figures = ProjectFigures(change, self._plan, file.elements, file.terms, file.period)
        projects = _projects(file)
        done: dict[UUID, Compared] = {}
        for workgroup_id, told_act in acts.items():
            act = replace(told_act, at=self._occasion.at)
            sheet = Sheet(change, self._cycle, workgroup_id, file.version.id, act)
            waited_for = _with_open_case(change, workgroup_id)
            for project in projects.get(workgroup_id, ()):
                standing, found = standings[project.id], figures.of(project)
                if project.id in waited_for or _goes_on(project, standing, found, file):
                    sheet.fill(project, standing, found)
            done[workgroup_id] = sheet.write(gaps)
        return done


def _cycle(change: Change, cycle_id: UUID) -> tuple[Cycle, Plan]:
    cycle = change.get(Cycle, cycle_id)
    plan = change.get(Plan, cycle.plan_id) if cycle is not None else None
    if cycle is None or plan is None:
        raise KeyError(cycle_id)
    if not cycle.evaluates:
        raise UserError(
            translate(
                "Comparing",
                "The cycle of {period} is for reports only; projects are not evaluated in it."
                " Nothing was compared. Choose an evaluation cycle.",
            ),
            period=Period.parse(cycle.period).title(),
        )
    return cycle, plan


def _projects(file: CaseFile) -> dict[UUID, list[Element]]:
    """The projects that were not stopped, by the workgroup that answers for them."""
    answers = responsible(file.elements)
    found: dict[UUID, list[Element]] = {}
    for element in file.elements:
        answer = answers[element.id]
        goes = element.kind is ElementKind.PROJECT and not file.terms.stopped(element.id)
        if goes and answer is not None:
            found.setdefault(answer, []).append(element)
    return found


def _goes_on(project: Element, standing: Standing, figures: Figures, file: CaseFile) -> bool:
    """Whether there is anything to evaluate: the project has begun, and it is not both over by its
    schedule and done."""
    terms, period = file.terms.of(project), file.period
    if terms.starts_on is not None and terms.starts_on > period.end:
        return False
    over = terms.ends_on is not None and terms.ends_on < period.start
    return not over or bool(standing.due) or (figures.actual or _DONE) < _DONE


def _with_open_case(change: Change, workgroup_id: UUID) -> set[UUID]:
    """The projects whose case waits for their next evaluation."""
    states = case_course.AWAITS_EVALUATION
    keys = [move.case_id for move in last_moves(change, CaseMove, states=states)]
    rows = change.find(DeviationCase, id=keys, workgroup_id=workgroup_id)
    return {row.project_id for row in rows}


_DONE = Decimal(100)
