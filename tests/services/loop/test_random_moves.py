"""Random legal and illegal moves by random people, on a real database: never two courts, never a
move without its papers, never a decision without a quorum, and the history is complete."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
    run_state_machine_as_test,
)

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.deviation_case import (
    CaseMoveKind,
    CaseState,
)
from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.domain.obstacle import (
    CorrectiveAction,
    Obstacle,
)
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.services.amending.amendments import Amendments
from tests.services.conftest import sample
from tests.services.loop.watched_loop import DAY, OURS, QUORUM, WatchedLoop

if TYPE_CHECKING:
    from services.loop.conftest import Story

IN_FORCE = date(2025, 9, 23)
"""The first day of the fourth bimester."""
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


class Loop(WatchedLoop):
    """The loop in the hands of everybody."""

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
