"""What must hold of the loop after every move, whoever made it, and how things stand."""

import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
)

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.case_course import CaseStanding, pair_court
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseOutcome,
    CaseState,
    DeviationCase,
)
from paayesh_desktop.domain.evaluation_course import EvaluationStanding
from paayesh_desktop.domain.meeting import Attendance, Meeting, MeetingState, Presence
from paayesh_desktop.domain.obstacle import (
    ActionState,
    CorrectionPolicy,
    CorrectiveAction,
    Justification,
    Obstacle,
)
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
    GapReason,
    ProjectEvaluation,
)
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

if TYPE_CHECKING:
    from services.loop.conftest import Story

DAY = date(2025, 12, 1)
QUORUM = 5
R = TypeVar("R", Obstacle, CorrectiveAction)
ARGUED = (CaseMoveKind.SEND_BACK, CaseMoveKind.RETURN, CaseMoveKind.PROPOSE_STOP)
REFERRALS = (CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN)
OURS = (CaseMoveKind.REMEDY, CaseMoveKind.RAISE, CaseMoveKind.RESUME, CaseMoveKind.REASSESS)


class WatchedLoop(RuleBasedStateMachine):
    """The metro of the first workgroup."""

    def __init__(self, made: "Callable[[Workspace], Story]", home: Path) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(dir=home.parent))
        shutil.copytree(home, self.folder / "home")
        self.workspace = Workspace.open(self.folder / "home")
        self.story = made(self.workspace)
        self.story.day = DAY

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)

    # what must hold after every one of them

    @invariant()
    def one_court_and_a_whole_history(self) -> None:
        with self.workspace.store.view() as view:
            cases, evaluations = self.standings(view)
            versions = {row.id: row.number for row in view.find(PlanVersion)}
            open_cases = [(case, at) for case, at in cases if at.state is not CaseState.CLOSED]
            assert len(open_cases) <= 1
            submitted = [row for row, at in evaluations if at.state is EvaluationState.SUBMITTED]
            assert len(submitted) <= 1
            case_state = open_cases[0][1].state if open_cases else None
            for row, at in evaluations:
                assert isinstance(pair_court(at.state, case_state), Court)
                if at.state is EvaluationState.SUBMITTED and case_state is not None:
                    assert case_state is CaseState.REASSESSED
                    assert open_cases[0][1].last.evaluation_id == row.id
            if case_state is CaseState.REASSESSED:
                assert [row.id for row in submitted] == [open_cases[0][1].last.evaluation_id]
                assert pair_court(EvaluationState.SUBMITTED, case_state) is Court.COMMITTEE
            for case, _ in cases:
                self.check_case(view, case, versions)
            for row, _ in evaluations:
                self.check_evaluation(view, row)

    def check_case(self, view: View, case: DeviationCase, versions: dict[UUID, int]) -> None:
        moves = view.find(CaseMove, case_id=case.id, order_by=("number",))
        assert [move.number for move in moves] == list(range(1, len(moves) + 1))
        assert [move.previous_id for move in moves[1:]] == [move.id for move in moves[:-1]]
        assert all(move.person_id and move.role and move.moved_on == DAY for move in moves)
        for move in moves:
            if move.kind in OURS:
                assert move.resolution_id is None
            else:
                self.check_resolved(view, move)
            if move.kind in ARGUED or move.outcome is CaseOutcome.UNFOUNDED:
                assert move.reason
            if move.kind in REFERRALS:
                assert move.reason
                assert move.due_on is not None
            if move.kind in (*REFERRALS, CaseMoveKind.REASSESS, CaseMoveKind.RETURN):
                assert view.get(ProjectEvaluation, move.evaluation_id or case.id) is not None
            if move.kind is CaseMoveKind.COMPLETE:
                amendment = view.get(PlanAmendment, move.amendment_id or case.id)
                assert amendment is not None
                assert versions[amendment.version_id or case.id] > 1
        self.check_round(view, case, moves[-1])

    def check_round(self, view: View, case: DeviationCase, last: CaseMove) -> None:
        """The papers that the newest move of the workgroup had to bring."""
        about: dict[str, Any] = {"case_id": case.id, "round": last.round}
        obstacles = view.find(Obstacle, **about)
        if last.kind not in (CaseMoveKind.REMEDY, CaseMoveKind.RAISE, CaseMoveKind.RESUME):
            return
        if last.kind is CaseMoveKind.RAISE:
            assert any(one.solvable is False for one in obstacles)
            assert view.find(Justification, **about)
            assert last.role == "head"
        if last.kind is CaseMoveKind.RESUME:
            actions = view.find(CorrectiveAction, **about)
            verified = {
                one.obstacle_id: one for one in actions if one.state is ActionState.VERIFIED
            }
            assert {one.id for one in obstacles} <= set(verified)
            for one in verified.values():
                assert one.verified_by not in (one.owner_id, one.reported_by, None)
        if last.kind is CaseMoveKind.REMEDY and last.state is CaseState.REMEDYING:
            classes = {policy.class_id for policy in view.find(CorrectionPolicy, **about)}
            assert obstacles
            assert classes

    def check_evaluation(self, view: View, row: ProjectEvaluation) -> None:
        moves = view.find(EvaluationMove, evaluation_id=row.id, order_by=("number",))
        assert [move.previous_id for move in moves[1:]] == [move.id for move in moves[:-1]]
        for move in moves:
            if move.kind in (
                EvaluationMoveKind.RETURN,
                EvaluationMoveKind.ACCEPT,
                EvaluationMoveKind.REFER,
            ):
                self.check_resolved(view, move)
        if moves[-1].kind is EvaluationMoveKind.SUBMIT:
            assert row.opinion is not None
            assert row.statement
            assert row.prepared_by != moves[-1].person_id
            assert moves[-1].role == "head"
            assert row.opinion is row.conforms or row.conforms is None or row.difference_reason
            assert view.count(GapReason, evaluation_id=row.id) == row.gaps

    def check_resolved(self, view: View, move: CaseMove | EvaluationMove) -> None:
        """A resolution of a meeting that was held, with five present who count."""
        meeting = view.get(Meeting, move.meeting_id or move.id)
        resolution = view.get(Resolution, move.resolution_id or move.id)
        assert meeting is not None
        assert resolution is not None
        assert resolution.meeting_id == meeting.id
        assert meeting.state in (MeetingState.OPEN, MeetingState.CLOSED)
        present = view.find(Attendance, meeting_id=meeting.id, presence=Presence.PRESENT)
        assert len(present) >= QUORUM

    # how things are

    @contextmanager
    def trying(self, seat: str, *, course: bool = False) -> Generator[None]:
        """Somebody tries something; what is refused is told in a sentence, and one refused action
        changes nothing (of a *course* of several, what went before stays)."""
        before = self.revisions()
        try:
            with self.story.sits(seat):
                yield
        except UserError:
            changed = self.revisions() - before
        else:
            return
        assert course or not changed

    def revisions(self) -> int:
        with self.workspace.store.view() as view:
            (row,) = view.rows(sa.select(sa.func.count().label("n")).select_from(schema.pending))
        return row.n

    def standings(
        self, view: View
    ) -> tuple[
        list[tuple[DeviationCase, CaseStanding]],
        list[tuple[ProjectEvaluation, EvaluationStanding]],
    ]:
        return [
            (case, case_course.standing(view.find(CaseMove, case_id=case.id)))
            for case in view.find(DeviationCase)
        ], [
            (row, evaluation_course.standing(view.find(EvaluationMove, evaluation_id=row.id)))
            for row in view.find(ProjectEvaluation)
        ]

    def case(self) -> DeviationCase | None:
        """The newest case."""
        with self.workspace.store.view() as view:
            found = view.find(DeviationCase)
        return max(found, key=lambda case: (len(case.number), case.number), default=None)

    def the_case(self) -> DeviationCase:
        found = self.case()
        assert found is not None
        return found

    def state(self) -> CaseState | None:
        found = self.case()
        if found is None:
            return None
        with self.workspace.store.view() as view:
            return case_course.standing(view.find(CaseMove, case_id=found.id)).state

    def rows(self, kind: type[R]) -> list[R]:
        """The obstacles or actions of the newest case in its round."""
        found = self.case()
        if found is None:
            return []
        with self.workspace.store.view() as view:
            moves = view.find(CaseMove, case_id=found.id, order_by=("number",))
            return view.find(
                kind, case_id=found.id, round=moves[-1].round, order_by=("position", "id")
            )

    def moves(self) -> int:
        with self.workspace.store.view() as view:
            return view.count(CaseMove) + view.count(EvaluationMove)

    def subject(
        self, about: str, number: int
    ) -> DeviationCase | ProjectEvaluation | PlanAmendment | None:
        """What a meeting might decide on."""
        if about == "case":
            return self.case()
        with self.workspace.store.view() as view:
            if about == "evaluation":
                return view.get(ProjectEvaluation, self.story.key("M", number))
            drafts = view.find(PlanAmendment, order_by=("id",))
        return drafts[-1] if drafts else None

    def waiting(self) -> ProjectEvaluation | None:
        with self.workspace.store.view() as view:
            _, evaluations = self.standings(view)
        return next((row for row, at in evaluations if at.state is EvaluationState.SUBMITTED), None)
