"""One deviation case as its page shows it: where it stands, what is there, what may be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.case_course import CaseStanding, standing
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.evaluation_course import EvaluationStanding
from paayesh_desktop.domain.loop_words import account_of_case
from paayesh_desktop.domain.obstacle import CorrectionPolicy, Justification, Obstacle
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.project_evaluation import EvaluationState, ProjectEvaluation
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.cases.action_lines import ActionLine, action_lines
from paayesh_desktop.services.cases.case_lines import CaseLine, case_line
from paayesh_desktop.services.cases.case_steps import CaseSteps, amendments_of
from paayesh_desktop.services.cases.obstacle_classes import ClassNode, class_tree
from paayesh_desktop.services.cases.obstacle_groups import ObstacleGroup, obstacle_groups
from paayesh_desktop.services.cases.round_papers import round_papers
from paayesh_desktop.services.loop.evaluation_moves import standing_of
from paayesh_desktop.services.loop.move_lines import MoveLine, move_lines
from paayesh_desktop.services.loop.next_steps import Guide, NextStep, StepMaker
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.planning.lasting_project import happened_to, lasting_project
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class CaseEvaluation:
    """An evaluation of the case: the one it was opened on, or one that moved it since."""

    evaluation: ProjectEvaluation
    period: Period
    state: EvaluationState | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """*positions* are the states in their order, each ``done``, ``here``, ``ahead`` or
    ``skipped``. *obstacles* are of the current round, *earlier* of those before. *follows* and
    *followed_by* are a case's key and number."""

    case: DeviationCase
    line: CaseLine
    project: Element
    guide: Guide
    steps: tuple[NextStep, ...]
    positions: tuple[tuple[CaseState, str], ...]
    obstacles: tuple[ObstacleGroup, ...]
    earlier: tuple[ObstacleGroup, ...]
    classes: tuple[ClassNode, ...]
    actions: tuple[ActionLine, ...]
    justification: Justification | None
    justified_by: str
    evaluations: tuple[CaseEvaluation, ...]
    moves: tuple[MoveLine, ...]
    follows: tuple[UUID, str] | None
    followed_by: tuple[UUID, str] | None
    amendment_id: UUID | None
    papers: tuple[Attachment, ...]


def case_view(workspace: Workspace, view: View, case_id: UUID, day: date) -> CaseView:
    """KeyError where there is no such case; UserError where its history does not add up."""
    case = view.get(DeviationCase, case_id)
    if case is None:
        raise KeyError(case_id)
    project = lasting_project(view, case.project_id)
    moves = view.find(CaseMove, case_id=case_id, order_by=("number",))
    at = standing(moves)
    line = case_line(view, case, day)
    papers = round_papers(view, {case_id: at.round})[case_id]
    able = Able(workspace, view, day)
    maker = StepMaker(able, case.workgroup_id, COMMITTEE)
    actions = action_lines(view, case, able, day)
    amendment = amendments_of(view, [case_id]).get(case_id)
    justification = papers.justification
    author = None if justification is None else view.get(Person, justification.author_id)
    account = account_of_case(at.state, at.outcome)
    return CaseView(
        case,
        line,
        project,
        Guide(
            happened_to(view, project, account.happened),
            line.turn,
            account.then,
            line.due_on,
            line.overdue,
        ),
        CaseSteps(view, at, papers, amendment, maker).all(),
        _positions(moves, at),
        obstacle_groups(view, list(papers.obstacles), papers.policies),
        _earlier(view, case_id, at.round),
        class_tree(view),
        actions,
        justification,
        "" if author is None else author.name,
        _evaluations(view, case, moves),
        move_lines(view, moves),
        _named(view, case.follows_id),
        _follower(view, case_id),
        None if amendment is None else amendment.id,
        tuple(view.find(Attachment, about_id=[case_id, *(line.action.id for line in actions)])),
    )


def _earlier(view: View, case_id: UUID, round_: int) -> tuple[ObstacleGroup, ...]:
    obstacles = view.find(Obstacle, case_id=case_id, order_by=("round", "position"))
    policies = view.find(CorrectionPolicy, case_id=case_id)
    return tuple(
        group
        for former in range(1, round_)
        for group in obstacle_groups(
            view,
            [row for row in obstacles if row.round == former],
            [row for row in policies if row.round == former],
        )
    )


def _positions(moves: Sequence[CaseMove], at: CaseStanding) -> tuple[tuple[CaseState, str], ...]:
    """How far the current round has come; what lies before where it stands and was not passed
    through was skipped: the branch that it did not take."""
    passed = {move.state for move in moves if move.number >= at.referral.number}
    order = tuple(CaseState)
    here = order.index(at.state)
    return tuple(
        (
            state,
            "here"
            if state is at.state
            else "done"
            if state in passed and place < here
            else "skipped"
            if place < here
            else "ahead",
        )
        for place, state in enumerate(order)
    )


def _evaluations(
    view: View, case: DeviationCase, moves: Sequence[CaseMove]
) -> tuple[CaseEvaluation, ...]:
    keys = {case.evaluation_id, *(move.evaluation_id for move in moves if move.evaluation_id)}
    rows = view.find(ProjectEvaluation, id=list(keys))
    found = [
        CaseEvaluation(row, Period.parse(row.period), None if at is None else at.state)
        for row in rows
        for at in [_standing(view, row.id)]
    ]
    return tuple(sorted(found, key=lambda one: one.period))


def _standing(view: View, key: UUID) -> EvaluationStanding | None:
    try:
        return standing_of(view, key)
    except UserError:  # the evaluation's own page says what is wrong with it
        return None


def _named(view: View, key: UUID | None) -> tuple[UUID, str] | None:
    case = None if key is None else view.get(DeviationCase, key)
    return None if case is None else (case.id, case.number)


def _follower(view: View, key: UUID) -> tuple[UUID, str] | None:
    found = view.find(DeviationCase, follows_id=key)
    return (found[0].id, found[0].number) if found else None
