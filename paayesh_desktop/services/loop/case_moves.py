"""Reading where deviation cases stand, opening them, and writing their next move."""

from uuid import UUID

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.case_course import CaseStanding, CaseStep, standing
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    DeviationCase,
    case_move_key,
)
from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


def standing_of(view: View, case_id: UUID) -> CaseStanding:
    """Where a case stands. Raises UserError where its moves do not add up."""
    return standing(view.find(CaseMove, case_id=case_id))


def open_case(view: View, project_id: UUID) -> tuple[DeviationCase, CaseStanding] | None:
    """The open case of a project; there is never more than one."""
    for case in view.find(DeviationCase, project_id=project_id):
        at = standing_of(view, case.id)
        if at.is_open:
            return case, at
    return None


def new_case(
    change: Change, project: Element, evaluation: ProjectEvaluation, act: Act
) -> DeviationCase:
    """Write a case about what *evaluation* found, after the last one of the same project."""
    former = sorted(
        change.find(DeviationCase, project_id=project.id),
        key=lambda one: (one.opened_on, len(one.number), one.number),
    )
    case = DeviationCase(
        natural_key("deviation_case", Period.parse(evaluation.period).start, evaluation.id),
        _number(change, to_jalali(act.day).year),
        project.title,
        project.id,
        project.plan_id,
        evaluation.workgroup_id,
        evaluation.id,
        act.day,
        former[-1].id if former else None,
    )
    change.put(case, party=COMMITTEE)
    return case


def move(
    change: Change,
    case: DeviationCase,
    step: CaseStep,
    at: CaseStanding | None,
    act: Act,
    *,
    evaluation_id: UUID | None = None,
    amendment_id: UUID | None = None,
) -> CaseMove:
    """Write *step* as the next move, in the name of the side that makes it."""
    previous = None if at is None else at.last.id
    round_ = 1 if at is None else at.round + (step.kind is CaseMoveKind.REFER_AGAIN)
    made = CaseMove(
        case_move_key(case.opened_on, case.id, previous, step.court),
        case.id,
        1 if at is None else at.last.number + 1,
        round_,
        step.kind,
        step.to,
        change.at if act.at is None else act.at,
        act.day,
        act.person,
        act.role,
        step.outcome,
        previous,
        evaluation_id,
        act.meeting_id,
        act.resolution_id,
        amendment_id,
        act.document_id,
        act.reason,
        act.due_on,
    )
    change.put(made, party=case.workgroup_id if step.court is Court.WORKGROUP else COMMITTEE)
    return made


def _number(view: View, year: int) -> str:
    """The next number of the committee in a Jalali year, such as ``1405-12``."""
    before = f"{year:04}-"
    numbers = [
        int(case.number.removeprefix(before))
        for case in view.find(DeviationCase)
        if case.number.startswith(before)
    ]
    return f"{before}{max(numbers, default=0) + 1}"
