"""The projects of a cycle as a list: what was computed, what the workgroup says, whose turn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.case_course import court as case_court
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.evaluation_course import court, version_after
from paayesh_desktop.domain.move_chain import forked
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.domain.responsibility import responsible
from paayesh_desktop.domain.text import search_key, search_words
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.evaluations.evaluation_gaps import explained_gaps
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.loop.loop_deadlines import LoopDeadlines
from paayesh_desktop.services.loop.next_steps import turn_of
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.planning.lasting_project import lasting_project
from paayesh_desktop.services.planning.plan_terms import plan_terms
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

NOT_COMPARED = translate("Loop", "not compared yet")


@dataclass(frozen=True, slots=True)
class EvaluationFilter:
    """Which evaluations are wanted; *text* is looked for in titles and codes."""

    cycle_id: UUID
    workgroup_id: UUID | None = None
    states: Sequence[EvaluationState] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """A project in a cycle; without an *evaluation_id* it has not been compared. *prepared* says
    that the opinion of this version was given, *overdue* is in working days, and *fault* says why
    its history does not add up."""

    evaluation_id: UUID | None
    project_id: UUID
    code: str
    title: str
    workgroup_id: UUID | None
    workgroup_title: str
    conforms: bool | None = None
    attainment: Decimal | None = None
    coverage: Decimal | None = None
    desired: int = 0
    near: int = 0
    undesired: int = 0
    exceeds: int = 0
    gaps: int = 0
    gaps_open: int = 0
    planned: Decimal | None = None
    actual: Decimal | None = None
    elapsed: Decimal | None = None
    credit: Decimal | None = None
    spent: Decimal | None = None
    opinion: bool | None = None
    differs: bool = False
    prepared: bool = False
    number: int = 0
    state: EvaluationState | None = None
    court: Court = Court.WORKGROUP
    turn: Sentence = NOT_COMPARED
    due_on: date | None = None
    overdue: int = 0
    case_id: UUID | None = None
    prepared_by: UUID | None = None
    fault: Sentence | None = None


def evaluation_lines(
    view: View, wanted: EvaluationFilter, day: date, deadlines: LoopDeadlines | None = None
) -> tuple[EvaluationLine, ...]:
    """Every project that the workgroup (None: any) answers for in the cycle, in the order of their
    codes; *deadlines* are those of the view, where they were read already. KeyError where there is
    no such cycle."""
    cycle = view.get(Cycle, wanted.cycle_id)
    if cycle is None:
        raise KeyError(wanted.cycle_id)
    shelf = _Shelf(view, cycle, day, deadlines=deadlines)
    words = search_words(wanted.text)
    return tuple(
        line
        for line in shelf.lines(wanted.workgroup_id)
        if (not wanted.states or line.state in wanted.states)
        and all(word in search_key(f"{line.code} {line.title}") for word in words)
    )


def evaluation_line(view: View, row: ProjectEvaluation, day: date) -> EvaluationLine:
    """The line of one evaluation."""
    cycle = named(view, Cycle, row.cycle_id)
    project = lasting_project(view, row.project_id)
    return _Shelf(view, cycle, day, row).line(project, row.workgroup_id)


class _Shelf:
    """Everything that the lines of a cycle are made of, or of *one* of its evaluations."""

    def __init__(
        self,
        view: View,
        cycle: Cycle,
        day: date,
        one: ProjectEvaluation | None = None,
        *,
        deadlines: LoopDeadlines | None = None,
    ) -> None:
        self._view = view
        self._cycle = cycle
        self._day = day
        table = schema.projections[ProjectEvaluation].table
        about = sa.select(table.c.id).where(table.c.cycle_id == cycle.id)
        if one is not None:
            about = sa.select(table.c.id).where(table.c.id == one.id)
        rows = [one] if one is not None else view.find(ProjectEvaluation, cycle_id=cycle.id)
        self._rows = {row.project_id: row for row in rows}
        self._last: dict[UUID, list[EvaluationMove]] = {}
        for move in last_moves(view, EvaluationMove, about=about):
            self._last.setdefault(move.evaluation_id, []).append(move)
        self._explained = explained_gaps(view, about)
        self._deadlines = deadlines or LoopDeadlines(view)
        self._cycle_due = self._deadlines.of_cycle(cycle)
        self._workgroups = {row.id: row.title for row in view.find(Workgroup)}
        self._cases = _with_committee(view)

    def lines(self, workgroup_id: UUID | None) -> list[EvaluationLine]:
        elements = self._view.find(Element, plan_id=self._cycle.plan_id, order_by=("code",))
        answers = responsible(elements)
        period = Period.parse(self._cycle.period)
        terms = plan_terms(self._view, self._cycle.plan_id, period)
        found: list[EvaluationLine] = []
        for element in elements:
            if element.kind is not ElementKind.PROJECT:
                continue
            row = self._rows.get(element.id)
            answer = answers[element.id] if row is None else row.workgroup_id
            if workgroup_id not in (None, answer):
                continue
            span = terms.of(element)
            over = span.ends_on is not None and span.ends_on < period.start
            early = span.starts_on is not None and span.starts_on > period.end
            if row is None and (over or early or span.stopped):
                continue
            found.append(self.line(element, answer))
        return found

    def line(self, project: Element, workgroup_id: UUID | None) -> EvaluationLine:
        row = self._rows.get(project.id)
        title = self._workgroups.get(workgroup_id, "") if workgroup_id else ""
        lasts = self._last.get(row.id, []) if row is not None else []
        head = (project.id, project.code, project.title, workgroup_id, title)
        if row is None or not lasts:
            return EvaluationLine(
                None,
                *head,
                due_on=self._cycle_due,
                overdue=self._deadlines.overdue(self._cycle_due, self._day),
            )
        last = lasts[0]
        due_on = self._deadlines.of_evaluation(last, self._cycle)
        explained = self._explained.get(row.id, 0)
        prepared = row.opinion is not None and bool(row.statement)
        whose = self._court(last.state, project.id)
        return EvaluationLine(
            row.id,
            *head,
            row.conforms,
            row.attainment,
            row.coverage,
            row.desired,
            row.near,
            row.undesired,
            row.exceeds,
            row.gaps,
            max(0, row.gaps - explained),
            row.planned,
            row.actual,
            row.elapsed,
            row.credit,
            row.spent,
            row.opinion,
            None not in (row.opinion, row.conforms) and row.opinion is not row.conforms,
            prepared and row.number == version_after(last),
            row.number,
            last.state,
            whose,
            turn_of(whose, title),
            due_on,
            self._deadlines.overdue(due_on, self._day),
            row.case_id,
            row.prepared_by,
            forked(last.number) if len(lasts) > 1 else None,
        )

    def _court(self, state: EvaluationState, project_id: UUID) -> Court:
        """What is prepared while the case of its project is with the committee waits for that."""
        own = court(state)
        held = own is Court.WORKGROUP and project_id in self._cases
        return Court.COMMITTEE if held else own


def _with_committee(view: View) -> set[UUID]:
    """The projects whose case is with the committee."""
    states = [state for state in CaseState if case_court(state) is Court.COMMITTEE]
    keys = [move.case_id for move in last_moves(view, CaseMove, states=states)]
    return {row.project_id for row in view.find(DeviationCase, id=keys)}
