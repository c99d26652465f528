"""What waits for a decision, what may be decided on it, and what a binding decision does."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain import case_papers, evaluation_course
from paayesh_desktop.domain.case_papers import CaseFacts
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.evaluation_course import EvaluationFacts
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.project_evaluation import (
    ProjectEvaluation,
)
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.amending.amending import put_in_force
from paayesh_desktop.services.amending.amendment_check import findings
from paayesh_desktop.services.loop import case_moves, evaluation_moves
from paayesh_desktop.services.loop.decided_row import KINDS, DecidedRow
from paayesh_desktop.services.meetings.court_list import Waiting, waiting
from paayesh_desktop.services.meetings.effects import Steps, possible, steps_of
from paayesh_desktop.services.meetings.roll import quorum_of
from paayesh_desktop.services.people.act import Act, resolved
from paayesh_desktop.services.planning.lasting_project import lasting_project
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

__all__ = ["Waiting", "check", "enact", "options", "waiting"]


def options(view: View, about_kind: str, about_id: UUID) -> tuple[ResolutionKind, ...]:
    """What may be decided on a row now, the usual decision first; a resolution of another kind
    may always be taken and moves nothing."""
    if about_kind not in KINDS:
        return (ResolutionKind.OTHER,)
    row = DecidedRow.of(view, about_kind, about_id)
    kinds = [effect.kind for effect, _ in possible(row)]
    if about_kind == DeviationCase.entity:
        kinds = [kind for kind in kinds if kind is not ResolutionKind.ACCEPTANCE]
    else:
        kinds = [kind for kind in kinds if kind is not ResolutionKind.CLOSURE]
    if row.evaluation is not None and not _found_good(row.evaluation):
        kinds.sort(key=lambda kind: kind is not ResolutionKind.REFERRAL)
    return (*kinds, ResolutionKind.OTHER)


def check(view: View, resolution: Resolution) -> None:
    """Raises UserError when *resolution* cannot be taken now or lacks what it must bring."""
    row = _row(view, resolution)
    if row is None:
        return
    _steps(view, row, resolution)
    if row.amendment is not None:
        for finding in findings(view, _TABLES, row.amendment):
            raise UserError(_UNSOUND, finding=finding.sentence)
    others = view.find(Resolution, meeting_id=resolution.meeting_id, about_id=list(row.keys))
    for other in others:
        if other.id != resolution.id and other.kind is not ResolutionKind.OTHER:
            raise UserError(_DECIDED, number=other.number)


def enact(
    change: Change, workspace: Workspace, resolution: Resolution, meeting: Meeting, day: date
) -> None:
    """Do what a binding resolution of *meeting* says, as of *day*.

    Raises UserError, and nothing is kept, when the meeting had no quorum, things have moved on
    since it was resolved, or the person at the desk may not write for the committee.
    """
    row = _row(change, resolution)
    if row is None:
        return
    _refuse_unless_quorate(change, resolution, meeting)
    steps = _steps(change, row, resolution)
    act = resolved(workspace, change, resolution, meeting.id, day)
    if row.evaluation is not None and row.evaluation_at is not None and steps.evaluation:
        evaluation_moves.move(change, row.evaluation, steps.evaluation, row.evaluation_at.last, act)
    if row.amendment is not None:
        put_in_force(change, workspace, row.amendment, day)
    _move_case(change, row, steps, act)


def _move_case(change: Change, row: DecidedRow, steps: Steps, act: Act) -> None:
    if steps.case is None:
        return
    case, evaluation = row.case, row.evaluation
    if case is None and evaluation is not None:
        project = lasting_project(change, evaluation.project_id)
        case = case_moves.new_case(change, project, evaluation, act)
    if case is not None:
        case_moves.move(
            change,
            case,
            steps.case,
            row.case_at,
            act,
            evaluation_id=None if evaluation is None else evaluation.id,
            amendment_id=None if row.amendment is None else row.amendment.id,
        )


def _row(view: View, resolution: Resolution) -> DecidedRow | None:
    """What *resolution* moves; None for one that moves nothing here."""
    kind, key = resolution.about_kind, resolution.about_id
    if resolution.kind is ResolutionKind.OTHER or kind not in KINDS or key is None:
        return None
    return DecidedRow.of(view, kind, key)


def _steps(view: View, row: DecidedRow, resolution: Resolution) -> Steps:
    steps = steps_of(row, resolution.kind)
    if steps is None:
        raise UserError(_IMPOSSIBLE, kind=resolution.kind.word())
    if steps.evaluation is not None and steps.case is not None and row.case is None:
        _refuse_second_case(view, row)
    reason, due = bool(resolution.text), resolution.due_on is not None
    missing: list[Sentence] = []
    if steps.evaluation is not None:
        facts = EvaluationFacts(resolved=True, reason=reason, due=due)
        missing += evaluation_course.lacking(steps.evaluation, facts)
    if steps.case is not None:
        brought = CaseFacts(
            resolved=True,
            reason=reason,
            due=due,
            evaluated=row.evaluation is not None,
            amended=row.amendment is not None,
        )
        missing += case_papers.lacking(steps.case, brought)
    if missing:
        raise UserError(_INCOMPLETE, missing=missing[0])
    return steps


def _refuse_second_case(view: View, row: DecidedRow) -> None:
    """By the rules of submission no evaluation comes here beside an open case of its project."""
    if row.evaluation is None:
        return
    found = case_moves.open_case(view, row.evaluation.project_id)
    if found is not None:
        raise UserError(_OPEN_CASE, number=found[0].number)


def _refuse_unless_quorate(view: View, resolution: Resolution, meeting: Meeting) -> None:
    if meeting.state not in (MeetingState.OPEN, MeetingState.CLOSED):
        raise UserError(_NOT_HELD, number=meeting.number)
    if meeting.state is MeetingState.CLOSED and resolution.binding is Binding.CHAIN:
        return  # counted when its minutes were closed; who sat there may be corrected since
    found = quorum_of(view, meeting)
    if not found.held:
        raise UserError(_NOT_QUORATE, present=found.present, needed=found.needed)


def _found_good(evaluation: ProjectEvaluation) -> bool:
    return bool(evaluation.opinion) and evaluation.conforms is not False


_TABLES = {kind: projection.table for kind, projection in schema.projections.items()}
_UNSOUND = translate(
    "Enactment",
    "{finding} Nothing was resolved. Correct the draft of the amendment first, then resolve it.",
)
_IMPOSSIBLE = translate(
    "Enactment",
    "A resolution of the kind “{kind}” cannot be taken on this as it stands now. Nothing was"
    " changed. See on its page where it stands, and choose another decision.",
)
_INCOMPLETE = translate(
    "Enactment",
    "{missing} Nothing was changed. Add what is missing to the resolution and take it again.",
)
_DECIDED = translate(
    "Enactment",
    "Resolution {number} of this meeting already decides on this. Nothing was changed. Withdraw"
    " that resolution first if it was meant differently.",
)
_OPEN_CASE = translate(
    "Enactment",
    "Case {number} of this project is open and goes its own way. Nothing was changed. Decide on"
    " the case, or return the evaluation.",
)
_NOT_HELD = translate(
    "Enactment",
    "Meeting {number} is not being held, so nothing that it resolved binds. Nothing was changed."
    " Open the meeting and call the roll first.",
)
_NOT_QUORATE = translate(
    "Enactment",
    "The roll of the meeting has {present} who count and {needed} are needed, so nothing that it"
    " resolved binds. Nothing was changed. Correct the roll, or decide in another meeting.",
)
