"""Random legal and illegal moves by random people, on a real database: never two courts, never a
move without its papers, never a decision without a quorum, and the history is complete."""

import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.amended_field import AmendedField
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
from paayesh_desktop.domain.keys import reference_key
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
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.amendments import Amendments
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

if TYPE_CHECKING:
    from services.loop.conftest import Story

DAY = date(2025, 12, 1)
IN_FORCE = date(2025, 9, 23)
"""The first day of the fourth bimester."""
QUORUM = 5
R = TypeVar("R", Obstacle, CorrectiveAction)
SEATS = (
    "W1/head",
    "W1/secretary",
    "W1/expert",
    "W1/consultant_representative",
    "W2/head",
    "C/secretary",
    "C/member",
    "council/secretary",
)
people = st.sampled_from(SEATS)
bimesters = st.integers(1, 4)
texts = st.sampled_from(("", "شرح"))
ARGUED = (CaseMoveKind.SEND_BACK, CaseMoveKind.RETURN, CaseMoveKind.PROPOSE_STOP)
REFERRALS = (CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN)
OURS = (CaseMoveKind.REMEDY, CaseMoveKind.RAISE, CaseMoveKind.RESUME, CaseMoveKind.REASSESS)


class Loop(RuleBasedStateMachine):
    """The metro of the first workgroup, in the hands of everybody."""

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

    # what people try

    @rule(number=bimesters, seat=people)
    def compare(self, number: int, seat: str) -> None:
        with self.trying(seat):
            self.story.comparing.compare(self.story.cycle(number), sample("W1"), DAY)

    @rule(number=bimesters, conforms=st.booleans(), statement=texts, reason=texts, seat=people)
    def opine(self, number: int, *, conforms: bool, statement: str, reason: str, seat: str) -> None:
        key = self.story.key("M", number)
        if self.subject("evaluation", number) is None:
            return
        with self.trying(seat):
            self.story.opinions.give(key, conforms, statement, DAY, reason=reason)

    @rule(number=bimesters, seat=people)
    def submit(self, number: int, seat: str) -> None:
        if self.subject("evaluation", number) is None:
            return
        with self.trying(seat):
            self.story.opinions.submit([self.story.key("M", number)], DAY)

    @precondition(lambda self: self.case() is not None)
    @rule(
        place=st.integers(0, 3),
        solvable=st.sampled_from((None, True, False)),
        classified=st.booleans(),
        seat=people,
    )
    def analyse(self, place: int, *, solvable: bool | None, classified: bool, seat: str) -> None:
        """Record an obstacle, or change one that is there."""
        known = self.rows(Obstacle)
        class_id = self.story.class_id("LEG-LAND") if classified else None
        with self.trying(seat):
            if place < len(known):
                self.story.obstacles.edit(
                    known[place].id, DAY, class_id=class_id, solvable=solvable
                )
            else:
                self.story.obstacles.record(
                    self.the_case().id, "مانع", DAY, class_id=class_id, solvable=solvable
                )

    @precondition(lambda self: self.case() is not None)
    @rule(seat=people, code=st.sampled_from(("LEG-LAND", "FIN")))
    def choose(self, seat: str, code: str) -> None:
        with self.trying(seat):
            self.story.obstacles.choose_policy(
                self.the_case().id, self.story.class_id(code), "", DAY
            )

    @precondition(lambda self: self.case() is not None)
    @rule(seat=people, owner=people, immediate=st.booleans(), place=st.integers(0, 2))
    def plan(self, seat: str, owner: str, *, immediate: bool, place: int) -> None:
        known = self.rows(Obstacle)
        obstacle = known[place].id if place < len(known) else None
        with self.trying(seat):
            self.story.actions.plan(
                self.the_case().id,
                "اقدام",
                DAY,
                DAY,
                obstacle_id=obstacle,
                owner_id=sample(owner),
                immediate=immediate,
            )

    @precondition(lambda self: bool(self.rows(CorrectiveAction)))
    @rule(
        seat=people,
        place=st.integers(0, 9),
        deed=st.sampled_from(("start", "done", "verify", "reject", "cancel")),
        text=texts,
    )
    def act(self, seat: str, place: int, deed: str, text: str) -> None:
        known = self.rows(CorrectiveAction)
        key = known[place % len(known)].id
        actions = self.story.actions
        with self.trying(seat):
            match deed:
                case "start":
                    actions.start(key, DAY)
                case "done":
                    actions.done(key, text, DAY)
                case "verify":
                    actions.verify(key, DAY)
                case "reject":
                    actions.reject(key, text, DAY)
                case _:
                    actions.cancel(key, text, DAY)

    @precondition(lambda self: self.case() is not None)
    @rule(seat=people, text=texts)
    def justify(self, seat: str, text: str) -> None:
        with self.trying(seat):
            self.story.justifications.write(
                self.the_case().id,
                DAY,
                situation=text,
                causes="علت",
                attempts="آزمون",
                proposal="پیشنهاد",
            )

    @precondition(lambda self: self.case() is not None)
    @rule(seat=people, kind=st.sampled_from(list(CaseMoveKind)))
    def move(self, seat: str, kind: CaseMoveKind) -> None:
        with self.trying(seat):
            self.story.cases.move(self.the_case().id, kind, DAY)
            assert kind in OURS

    @rule(
        seat=people,
        kind=st.sampled_from(list(ResolutionKind)),
        text=texts,
        due=st.booleans(),
        present=st.integers(3, 5),
        number=bimesters,
        about=st.sampled_from(("evaluation", "case", "amendment")),
        held=st.sampled_from((MeetingState.OPEN, MeetingState.OPEN, MeetingState.PLANNED)),
    )
    def decide(
        self,
        seat: str,
        kind: ResolutionKind,
        text: str,
        *,
        due: bool,
        present: int,
        number: int,
        about: str,
        held: MeetingState,
    ) -> None:
        """Somebody brings a resolution of some kind about something into force."""
        row = self.subject(about, number)
        if row is None:
            return
        meeting = self.story.meeting(present=present, state=held)
        due_on = DAY + timedelta(20) if due else None
        moved = self.moves()
        with self.trying(seat):
            self.story.decide(kind, row, text=text, due_on=due_on, meeting=meeting, seat=seat)
            quorate = present == QUORUM and held is MeetingState.OPEN
            assert quorate or moved == self.moves()

    @precondition(lambda self: self.state() is CaseState.AMENDING)
    @rule(seat=people, stops=st.booleans())
    def propose(self, seat: str, *, stops: bool) -> None:
        """Somebody drafts an amendment or a stop."""
        self.draft(seat, stops=stops)

    def draft(self, seat: str, *, stops: bool) -> None:
        amendments, case = Amendments(self.workspace), self.the_case()
        with self.trying(seat, course=True):
            key = amendments.draft(
                sample("P"), "اصلاح", IN_FORCE, DAY, case_id=case.id, stops=stops
            )
            if not stops:
                amendments.set(key, AmendedField.TARGET, sample("I1"), "50", DAY, period="1404B4")

    # and what those do who keep to the rules, so that every state is reached

    @rule(number=bimesters, conforms=st.booleans())
    def go_on(self, number: int, *, conforms: bool) -> None:
        """The next step as the one who may would take it."""
        match self.state():
            case None | CaseState.CLOSED | CaseState.RESUMED | CaseState.AMENDED:
                with self.trying("W1/head", course=True):
                    self.story.submitted("M", number, conforms=conforms)
            case CaseState.REFERRED:
                self.analyse_well(solvable=conforms)
            case CaseState.REMEDYING:
                with self.trying("W1/head", course=True):
                    self.act_well()
                    with self.story.sits("W1/secretary"):
                        self.story.cases.move(self.the_case().id, CaseMoveKind.RESUME, DAY)
            case _:
                return

    @rule(usual=st.booleans())
    def meet(self, *, usual: bool) -> None:
        """A quorate meeting decides on what waits for it; what it took up for amendment is drafted
        first."""
        state = self.state()
        if state is CaseState.AMENDING and self.subject("amendment", 1) is None:
            self.draft("C/secretary", stops=not usual)
            return
        kinds: dict[CaseState | None, tuple[str, ResolutionKind, ResolutionKind]] = {
            CaseState.RAISED: ("case", ResolutionKind.AMENDING, ResolutionKind.SENDING_BACK),
            CaseState.REASSESSED: ("case", ResolutionKind.CLOSURE, ResolutionKind.REFERRAL),
            CaseState.AMENDING: (
                "amendment",
                ResolutionKind.AMENDMENT,
                ResolutionKind.STOP,
            ),
        }
        about, first, second = kinds.get(
            state, ("evaluation", ResolutionKind.REFERRAL, ResolutionKind.RETURN)
        )
        row = self.waiting() if about == "evaluation" else self.subject(about, 1)
        if row is None:
            return
        kind, meeting = first if usual else second, self.story.meeting()
        with self.trying("C/secretary"):
            self.story.decide(kind, row, text="دلیل", due_on=DAY + timedelta(9), meeting=meeting)

    def analyse_well(self, *, solvable: bool) -> None:
        case = self.the_case()
        with self.trying("W1/expert", course=True):
            if not self.rows(Obstacle):
                self.story.obstacles.record(case.id, "مانع", DAY)
            for obstacle in self.rows(Obstacle):
                self.story.obstacles.edit(
                    obstacle.id,
                    DAY,
                    class_id=self.story.class_id("FIN"),
                    solvable=solvable,
                )
            self.story.obstacles.choose_policy(case.id, self.story.class_id("FIN"), "", DAY)
            if any(obstacle.solvable is False for obstacle in self.rows(Obstacle)):
                self.story.justify(case.id)
                with self.story.sits("W1/head"):
                    self.story.cases.move(case.id, CaseMoveKind.RAISE, DAY)
            else:
                self.story.cases.move(case.id, CaseMoveKind.REMEDY, DAY)

    def act_well(self) -> None:
        for obstacle in self.rows(Obstacle):
            with self.story.sits("W1/expert"):
                action = self.story.actions.plan(
                    self.the_case().id,
                    "اقدام",
                    DAY,
                    DAY,
                    obstacle_id=obstacle.id,
                    agent="پیمانکار",
                )
                self.story.actions.done(action.id, "گواه", DAY)
            with self.story.sits("W1/secretary"):
                self.story.actions.verify(action.id, DAY)

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


@pytest.fixture
def home(story: "Story") -> Path:
    """A folder of work in which everything is ready for the loop, to be copied."""
    for number in (3, 4):
        story.report("M", number, "100" if number == 3 else "55")
    home = story.workspace.home
    story.workspace.close()
    return home


def test_never_two_courts_nor_a_move_without_its_papers(
    story: "Story", home: Path, request: pytest.FixtureRequest
) -> None:
    class Played(Loop):
        def __init__(self) -> None:
            super().__init__(type(story), home)

    full = request.config.getoption("--full")
    run_state_machine_as_test(
        Played,
        settings=settings(
            max_examples=60 if full else 4,
            stateful_step_count=60 if full else 40,
            deadline=None,
            suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
            phases=(Phase.explicit, Phase.reuse, Phase.generate),
        ),
    )


def sample(code: str) -> UUID:
    return reference_key("sample", code)
