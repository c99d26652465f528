"""One evaluation as its page shows it: figures, gaps, curve, history and what may be done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.evaluation_course import (
    EvaluationFacts,
    EvaluationStanding,
    lacking,
    standing,
    step_of,
)
from paayesh_desktop.domain.loop_words import account_of_evaluation
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
    ProjectEvaluation,
)
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationLine, evaluation_line
from paayesh_desktop.services.evaluations.judged_indicators import IndicatorLine, judged_indicators
from paayesh_desktop.services.evaluations.submission import facts_of
from paayesh_desktop.services.judging.progress_curve import CurvePoint, curve
from paayesh_desktop.services.loop.move_lines import MoveLine, move_lines
from paayesh_desktop.services.loop.next_steps import Guide, NextStep, StepMaker, with_primary
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.planning.lasting_project import happened_to, lasting_project
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_WORKED_ON = (EvaluationState.COMPARED, EvaluationState.RETURNED)


@dataclass(frozen=True, slots=True)
class SubmittedVersion:
    """A version of the evaluation as it was submitted."""

    number: int
    row: ProjectEvaluation
    submitted_on: date


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """*held_up* says why it cannot be submitted yet, whatever else is done."""

    evaluation: ProjectEvaluation
    line: EvaluationLine
    project: Element
    path: tuple[str, ...]
    cycle: Cycle
    period: Period
    guide: Guide
    steps: tuple[NextStep, ...]
    indicators: tuple[IndicatorLine, ...]
    moves: tuple[MoveLine, ...]
    curve: tuple[CurvePoint, ...]
    prepared_by_name: str
    versions: tuple[SubmittedVersion, ...]
    papers: tuple[Attachment, ...]
    held_up: Sentence | None


def evaluation_view(
    workspace: Workspace, view: View, evaluation_id: UUID, day: date
) -> EvaluationView:
    """KeyError where there is no such evaluation; UserError where its history does not add up."""
    row = view.get(ProjectEvaluation, evaluation_id)
    cycle = view.get(Cycle, row.cycle_id) if row is not None else None
    if row is None or cycle is None:
        raise KeyError(evaluation_id)
    project = lasting_project(view, row.project_id)
    moves = view.find(EvaluationMove, evaluation_id=row.id, order_by=("number",))
    at = standing(moves)
    line = evaluation_line(view, row, day)
    period = Period.parse(row.period)
    author = None if row.prepared_by is None else view.get(Person, row.prepared_by)
    account = account_of_evaluation(at.state)
    steps = _Steps(workspace, view, row, at, day)
    return EvaluationView(
        row,
        line,
        project,
        tuple(_path(view, project)),
        cycle,
        period,
        Guide(
            happened_to(view, project, account.happened),
            line.turn,
            account.then,
            line.due_on,
            line.overdue,
        ),
        steps.all(),
        judged_indicators(view, [row])[row.id],
        move_lines(view, moves),
        curve(view, project.id, period),
        "" if author is None else author.name,
        tuple(_versions(view, row, moves)),
        tuple(view.find(Attachment, about_id=row.id)),
        steps.held_up,
    )


class _Steps:
    """The next steps of an evaluation; while it is in somebody's court one is highlighted."""

    def __init__(
        self,
        workspace: Workspace,
        view: View,
        row: ProjectEvaluation,
        at: EvaluationStanding,
        day: date,
    ) -> None:
        self._at = at
        able = Able(workspace, view, day)
        self._maker = StepMaker(able, row.workgroup_id, COMMITTEE)
        self._facts = facts_of(view, row, at, able.person)
        self.held_up = self._facts.held_up if at.state in _WORKED_ON else None

    def all(self) -> tuple[NextStep, ...]:
        steps = list(self._steps())
        return with_primary(steps, self._primary())

    def _steps(self) -> Iterator[NextStep]:
        make = self._maker.step
        if self._at.state is EvaluationState.SUBMITTED:
            yield make("meet", Court.COMMITTEE, Right.FIND)
        if self._at.state not in _WORKED_ON:
            return
        yield make("opinion", Court.WORKGROUP, Right.PREPARE)
        if self._facts.open_gaps:
            yield make("gaps", Court.WORKGROUP, Right.PREPARE)
        submit = step_of(self._at.state, EvaluationMoveKind.SUBMIT)
        if submit is not None:
            missing = lacking(submit, self._facts)
            yield make("submit", submit.court, submit.right, missing)
        yield make("compare", Court.WORKGROUP, Right.PREPARE)

    def _primary(self) -> str | None:
        facts: EvaluationFacts = self._facts
        if self._at.state not in _WORKED_ON:
            return "meet"
        if not facts.opinion or facts.unexplained:
            return "opinion"
        return "gaps" if facts.open_gaps else "submit"


def _path(view: View, project: Element) -> list[str]:
    """The titles of what the project is part of, from the top."""
    titles: list[str] = []
    seen = {project.id}
    above = project.parent_id
    while above is not None and above not in seen:
        seen.add(above)
        element = view.get(Element, above)
        if element is None:
            break
        titles.insert(0, element.title)
        above = element.parent_id
    return titles


def _versions(
    view: View, row: ProjectEvaluation, moves: list[EvaluationMove]
) -> Iterator[SubmittedVersion]:
    """The row as it was at each submission, from its history; the instants of a change and of its
    revisions are one."""
    history = view.history(row.id)
    submissions = [move for move in moves if move.kind is EvaluationMoveKind.SUBMIT]
    for number, move in enumerate(submissions, 1):
        known = [one.entity for one in history if round(one.at.timestamp() * 1000) <= move.moved_at]
        former = known[-1] if known else None
        if isinstance(former, ProjectEvaluation):
            yield SubmittedVersion(number, former, move.moved_on)
