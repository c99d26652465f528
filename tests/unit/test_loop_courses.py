"""The two tables of the loop: where each state leads, whose court it is, what a move brings."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.case_course import STEPS, CasePaper, CaseStep, pair_court
from paayesh_desktop.domain.case_papers import CaseFacts, RoundPapers, lacking
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, CaseOutcome, CaseState
from paayesh_desktop.domain.evaluation_course import EvaluationFacts, EvaluationStep
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.loop_words import (
    account_of_case,
    account_of_evaluation,
    case_move_word,
    evaluation_move_word,
)
from paayesh_desktop.domain.obstacle import (
    ActionState,
    CorrectionPolicy,
    CorrectiveAction,
    Justification,
    Obstacle,
)
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    EvaluationState,
)
from paayesh_desktop.errors import UserError

DAY = date(2025, 10, 1)
CASE = reference_key("sample", "case")
PERSON = reference_key("sample", "person")


def key(number: int) -> UUID:
    return reference_key("sample", f"move/{number}")


def moves_of(steps: Iterable[CaseStep]) -> list[CaseMove]:
    """The chain that these steps make."""
    made: list[CaseMove] = []
    round_ = 0
    for number, step in enumerate(steps, 1):
        round_ += step.kind in (CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN)
        made.append(
            CaseMove(
                key(number),
                CASE,
                number,
                round_,
                step.kind,
                step.to,
                number,
                DAY,
                PERSON,
                "secretary",
                step.outcome,
                key(number - 1) if number > 1 else None,
            )
        )
    return made


@st.composite
def courses(draw: st.DrawFn) -> list[CaseStep]:
    """A case on a random lawful way."""
    (first,) = case_course.allowed(None)
    steps = [first]
    for _ in range(draw(st.integers(0, 14))):
        at = case_course.standing(moves_of(steps))
        onward = case_course.allowed(at.state, at.came_from)
        if not onward:
            break
        steps.append(draw(st.sampled_from(onward)))
    return steps


@given(courses())
def test_a_lawful_way_adds_up_to_one_state_and_one_court(steps: list[CaseStep]) -> None:
    at = case_course.standing(moves_of(steps))
    assert at.state is steps[-1].to
    assert at.court is case_course.court(at.state)
    assert at.round == 1 + sum(step.kind is CaseMoveKind.REFER_AGAIN for step in steps)
    assert at.is_open is (at.outcome is None)
    if at.state is CaseState.REASSESSED:
        assert at.came_from is steps[-2].to


@given(courses(), st.data())
def test_a_history_with_a_gap_or_a_fork_is_reported_and_never_guessed(
    steps: list[CaseStep], data: st.DataObject
) -> None:
    moves = moves_of(steps)
    place = data.draw(st.integers(0, len(moves) - 1))
    if place < len(moves) - 1:
        with pytest.raises(UserError, match="is missing"):
            case_course.standing(moves[:place] + moves[place + 1 :])
    twin = moves_of(steps)[place]
    other = CaseMove(key(99), *[getattr(twin, name) for name in twin.__struct_fields__[1:]])
    with pytest.raises(UserError, match="Two different moves"):
        case_course.standing([*moves, other])


def test_a_move_that_the_table_does_not_know_is_reported() -> None:
    by_kind = {(step.kind, step.origin): step for step in STEPS}
    refer = by_kind[CaseMoveKind.REFER, None]
    resume = by_kind[CaseMoveKind.RESUME, CaseState.REMEDYING]
    with pytest.raises(UserError, match="number 2"):
        case_course.standing(moves_of([refer, resume]))


def test_a_returned_case_goes_back_where_it_came_from_and_nowhere_else() -> None:
    for came_from in (CaseState.RESUMED, CaseState.AMENDED):
        back = [
            step.to
            for step in case_course.allowed(CaseState.REASSESSED, came_from)
            if step.kind is CaseMoveKind.RETURN
        ]
        assert back == [came_from]


def test_only_the_court_of_a_state_leads_on_but_for_what_is_found_unfounded() -> None:
    strangers = [step for step in STEPS if step.origin and _court(step) is not step.court]
    assert [(step.origin, step.outcome) for step in strangers] == [
        (CaseState.REFERRED, CaseOutcome.UNFOUNDED)
    ]
    for step in evaluation_course.STEPS:
        if step.origin is not None:
            assert evaluation_course.court(step.origin) is step.court


def test_every_open_state_leads_on_and_every_state_is_reached() -> None:
    assert {step.to for step in STEPS} == set(CaseState)
    assert {step.origin for step in STEPS} == {None, *CaseState} - {CaseState.CLOSED}
    assert {step.to for step in evaluation_course.STEPS} == set(EvaluationState)


def test_a_project_is_in_one_court_whatever_its_evaluation_and_its_case() -> None:
    for evaluation in (None, *EvaluationState):
        for case in (None, *CaseState):
            assert pair_court(evaluation, case) in Court
    assert pair_court(EvaluationState.SUBMITTED, CaseState.REASSESSED) is Court.COMMITTEE
    assert pair_court(EvaluationState.RETURNED, CaseState.RESUMED) is Court.WORKGROUP
    assert pair_court(EvaluationState.COMPARED, CaseState.RAISED) is Court.COMMITTEE
    assert pair_court(EvaluationState.SUBMITTED, CaseState.CLOSED) is Court.COMMITTEE
    assert pair_court(None, None) is Court.NOBODY


def test_every_paper_that_is_missing_is_told_and_none_that_is_there() -> None:
    for step in STEPS:
        told = lacking(step, CaseFacts())
        policies = step.needs.count(CasePaper.POLICIES)  # without obstacles there is no class
        judged = step.needs.count(CasePaper.CLASSES) + step.needs.count(CasePaper.JUDGED)
        solvable = step.needs.count(CasePaper.SOLVABLE) + step.needs.count(CasePaper.ACTIONS)
        assert len(told) == len(step.needs) - policies - judged - solvable
        complete = CaseFacts(
            _papers(solvable=CasePaper.UNSOLVABLE not in step.needs),
            resolved=True,
            reason=True,
            due=True,
            evaluated=True,
            amended=True,
        )
        assert lacking(step, complete) == ()
    sign = evaluation_course.step_of(EvaluationState.COMPARED, EvaluationMoveKind.SUBMIT)
    assert isinstance(sign, EvaluationStep)
    assert len(evaluation_course.lacking(sign, EvaluationFacts(open_gaps=2, own_work=True))) == 3
    assert evaluation_course.lacking(sign, EvaluationFacts(opinion=True)) == ()


def test_a_cancelled_action_is_not_done_and_a_verified_one_must_be_there_for_every_obstacle() -> (
    None
):
    (resume,) = [step for step in STEPS if step.kind is CaseMoveKind.RESUME]
    for state, ready in (
        (ActionState.VERIFIED, True),
        (ActionState.CANCELLED, False),
        (ActionState.DONE, False),
        (ActionState.PLANNED, False),
    ):
        papers = _papers(solvable=True, state=state)
        missing = lacking(resume, CaseFacts(papers))
        assert (missing == ()) is ready


def test_every_move_and_state_has_its_words() -> None:
    assert all(str(case_move_word(kind)) for kind in CaseMoveKind)
    assert all(str(evaluation_move_word(kind)) for kind in EvaluationMoveKind)
    for state in EvaluationState:
        assert str(account_of_evaluation(state).then)
    for state in CaseState:
        outcomes = tuple(CaseOutcome) if state is CaseState.CLOSED else (None,)
        assert all(str(account_of_case(state, outcome).happened) for outcome in outcomes)


def test_the_number_of_a_version_follows_from_the_last_move() -> None:
    ways = (
        ("compared", 1, 1),
        ("submitted", 2, 1),
        ("returned", 3, 2),
        ("submitted", 4, 2),
        ("accepted", 3, 1),
        ("referred", 5, 2),
    )
    for state, number, version in ways:
        move = EvaluationMove(
            key(number),
            CASE,
            number,
            EvaluationMoveKind.COMPARE,
            EvaluationState(state),
            0,
            DAY,
            PERSON,
            "secretary",
        )
        assert evaluation_course.version_after(move) == version


def _court(step: CaseStep) -> Court:
    assert step.origin is not None
    return case_course.court(step.origin)


def _papers(*, solvable: bool, state: ActionState = ActionState.VERIFIED) -> RoundPapers:
    obstacle = Obstacle(key(50), CASE, 1, "مانع", key(51), solvable=solvable)
    action = CorrectiveAction(key(52), CASE, 1, "اقدام", DAY, state, obstacle.id)
    policy = CorrectionPolicy(key(53), CASE, 1, key(51), "سیاست")
    report = Justification(key(54), CASE, 1, PERSON, "وضع", "علت", "کوشش", "پیشنهاد")
    return RoundPapers((obstacle,), (policy,), (action,), report)
