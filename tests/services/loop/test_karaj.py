"""Karaj's algorithm from end to end, through the services of everybody who has a part in it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.deviation_case import (
    CaseMoveKind,
    CaseOutcome,
    CaseState,
    DeviationCase,
)
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Attendance, MeetingKind, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.project_evaluation import EvaluationState, ProjectEvaluation
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.loop.evaluation_moves import standing_of
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.meetings.agenda import Agenda, agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain
from paayesh_desktop.services.meetings.resolutions import Resolutions

if TYPE_CHECKING:
    from services.loop.conftest import Story

CASE = DeviationCase.entity
LATER = date(2025, 12, 1)
"""After the fourth bimester of 1404."""


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def hold(story: "Story", *decisions: Decision) -> list[Resolution]:
    """The committee meets with everybody present, finds what waits on its agenda and decides."""
    meetings, day = Meetings(story.workspace), story.day
    with story.sits("C/secretary"):
        plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, day)
        meeting = meetings.plan(plan, day)
        meetings.invite(meeting.id, day)
        meetings.open(meeting.id, day)
        with story.workspace.store.view() as view:
            roll = view.find(Attendance, meeting_id=meeting.id)
            items = {item.about_id: item.id for item in agenda(view, meeting.id)}
        meetings.call(meeting.id, {line.person_id: Presence.PRESENT for line in roll}, day)
        taken = [
            meetings.decide(
                meeting.id, replace(decision, agenda_item_id=items[decision.about_id]), day
            )
            for decision in decisions
        ]
        decided = {decision.about_id for decision in decisions}
        for about, item in items.items():
            if about not in decided:
                Agenda(story.workspace).note(item, "گزارش شد", day)
        meetings.close(meeting.id, day, minutes="صورت‌جلسه", minutes_number="1404/1")
    return taken


def waiting(story: "Story") -> list[tuple[str, UUID]]:
    with story.workspace.store.view() as view:
        body = view.get(Body, sample("body/C"))
        assert body is not None
        return [(one.about_kind, one.about_id) for one in enactment.waiting(view, body, story.day)]


def state_of(story: "Story", key: UUID) -> EvaluationState:
    with story.workspace.store.view() as view:
        return standing_of(view, key).state


def refer(story: "Story") -> UUID:
    """The metro does not conform in the second bimester and is referred; the case's key."""
    key = story.submitted("M", 2, conforms=False)
    assert waiting(story) == [("evaluation", key)]
    due_on = story.day + timedelta(30)
    hold(
        story,
        Decision(
            ResolutionKind.REFERRAL,
            "ارجاع",
            "نتیجه نامطلوب است",
            about_kind="evaluation",
            about_id=key,
            due_on=due_on,
        ),
    )
    found = story.case()
    assert state_of(story, key) is EvaluationState.REFERRED
    assert (found.line.state, found.line.round, found.line.due_on) == (
        CaseState.REFERRED,
        1,
        due_on,
    )
    assert waiting(story) == []
    return found.case.id


def test_what_can_be_solved_is_removed_and_the_case_is_closed_as_conforming(
    story: "Story",
) -> None:
    case_id = refer(story)
    frozen = story.written()
    with story.sits("W1/expert"):
        obstacle = story.obstacles.record(case_id, "تأخیر در پرداخت", story.day)
        with pytest.raises(UserError, match="without a class"):
            story.cases.move(case_id, CaseMoveKind.REMEDY, story.day)
        story.obstacles.edit(obstacle.id, story.day, class_id=story.class_id("FIN-CASH"))
        story.obstacles.edit(obstacle.id, story.day, solvable=True)
        with pytest.raises(UserError, match="without a correction policy"):
            story.cases.move(case_id, CaseMoveKind.REMEDY, story.day)
        policy = story.obstacles.choose_policy(case_id, story.class_id("FIN-CASH"), "", story.day)
        assert policy.text
        story.cases.move(case_id, CaseMoveKind.REMEDY, story.day)
        with pytest.raises(UserError, match="without a verified corrective action"):
            story.cases.move(case_id, CaseMoveKind.RESUME, story.day)
    story.acted()
    with story.sits("W1/head"):
        story.cases.move(case_id, CaseMoveKind.RESUME, story.day)

    story.report("M", 3, "100")
    again = story.submitted("M", 3, conforms=True)
    assert story.case().line.state is CaseState.REASSESSED
    assert waiting(story) == [("deviation_case", case_id)]
    hold(
        story,
        Decision(ResolutionKind.CLOSURE, "بستن", about_kind=CASE, about_id=case_id),
    )
    found = story.case()
    assert (found.line.state, found.line.outcome) == (CaseState.CLOSED, CaseOutcome.CONFORMING)
    assert state_of(story, again) is EvaluationState.ACCEPTED
    assert [move.kind for move in found.moves] == [
        "refer",
        "remedy",
        "resume",
        "reassess",
        "close",
    ]
    kept = story.written()
    assert {key: kept[key] for key in frozen} == frozen


def test_what_cannot_be_solved_changes_the_plan_which_is_evaluated_again(story: "Story") -> None:
    case_id = refer(story)
    frozen = story.written()
    with story.sits("W1/secretary"):
        story.obstacles.record(
            case_id,
            "زمین واگذار نمی‌شود",
            story.day,
            class_id=story.class_id("EXT-AGENCY"),
            solvable=False,
        )
        with pytest.raises(UserError, match="judged unsolvable"):
            story.cases.move(case_id, CaseMoveKind.REMEDY, story.day)
    with story.sits("W1/head"), pytest.raises(UserError, match="justification report"):
        story.cases.move(case_id, CaseMoveKind.RAISE, story.day)
    story.justify(case_id)
    with story.sits("W1/head"):
        story.cases.move(case_id, CaseMoveKind.RAISE, story.day)
    assert waiting(story) == [("deviation_case", case_id)]
    hold(
        story,
        Decision(
            ResolutionKind.AMENDING, about_kind="deviation_case", about_id=case_id, title="اصلاح"
        ),
    )
    assert story.case().line.state is CaseState.AMENDING

    with story.sits("C/secretary"):
        amendments = Amendments(story.workspace)
        draft = amendments.draft(
            sample("P"), "کاهش محدوده", date(2025, 9, 23), story.day, case_id=case_id
        )
        for code in ("I1", "I2", "I3"):
            amendments.set(
                draft, AmendedField.TARGET, sample(code), "50", story.day, period="1404B4"
            )
    assert waiting(story) == [("plan_amendment", draft)]
    (resolution,) = hold(
        story,
        Decision(ResolutionKind.AMENDMENT, "اصلاح", about_kind="plan_amendment", about_id=draft),
    )
    assert story.case().line.state is CaseState.AMENDING
    chain = ResolutionChain(story.workspace)
    with story.sits("C/chair"):
        chain.confirm(resolution.id, Letter("1404/50", story.day), story.day)
    assert story.case().line.state is CaseState.AMENDING
    with story.sits("council/secretary"):
        chain.confirm(resolution.id, Letter("1404/51", story.day), story.day)
    found = story.case()
    assert (found.line.state, found.amendment_id) == (CaseState.AMENDED, draft)
    with story.workspace.store.view() as view:
        assert view.count(PlanVersion, plan_id=sample("P")) == 2

    story.compare(3)
    late = story.key("M", 3)
    story.opine(late, conforms=False, reason="نظر")
    story.explain_gaps(late)
    with pytest.raises(UserError, match="version before"):
        story.submit(late)

    story.day = LATER
    story.report("M", 4, "55")
    again = story.submitted("M", 4, conforms=True)
    row = story.evaluation(again)
    assert row.version_id != sample("V")
    assert row.case_id == case_id
    hold(
        story,
        Decision(ResolutionKind.CLOSURE, "بستن", about_kind=CASE, about_id=case_id),
    )
    found = story.case()
    assert (found.line.state, found.line.outcome) == (CaseState.CLOSED, CaseOutcome.CONFORMING)
    kept = story.written()
    assert {key: kept[key] for key in frozen} == frozen


def test_a_failed_re_evaluation_begins_the_next_round_and_a_return_waits_where_it_came_from(
    story: "Story",
) -> None:
    case_id = story.resumed().case.id
    again = story.submitted("M", 3, conforms=False)
    story.decide(ResolutionKind.RETURN, again, text="اعتبار هزینه‌شده ناقص است")
    assert story.case().line.state is CaseState.RESUMED
    assert state_of(story, again) is EvaluationState.RETURNED
    with pytest.raises(UserError, match="opinion"):
        story.submit(again)  # what was said of the returned version does not count
    story.opine(again, conforms=False, reason="نظر")
    assert story.evaluation(again).number == 2
    story.submit(again)
    assert story.case().line.state is CaseState.REASSESSED
    with story.workspace.store.view() as view:
        case = view.get(DeviationCase, case_id)
    assert case is not None
    story.decide(
        ResolutionKind.REFERRAL, case, text="باز هم نامطلوب", due_on=story.day + timedelta(20)
    )
    found = story.case()
    assert (found.line.state, found.line.round) == (CaseState.REFERRED, 2)
    assert found.obstacles == ()
    assert [group.round for group in found.earlier] == [1]


def test_a_closed_case_stays_closed_and_a_new_one_follows_it(story: "Story") -> None:
    first = story.referred()
    story.decide(ResolutionKind.UNFOUNDED, first.case, text="رقم اشتباه ثبت شده بود")
    closed = story.case()
    assert closed.line.outcome is CaseOutcome.UNFOUNDED
    assert closed.steps == ()
    with story.sits("W1/secretary"), pytest.raises(UserError, match="is closed"):
        story.obstacles.record(first.case.id, "مانع", story.day)
    key = story.submitted("M", 3, conforms=False)
    story.decide(ResolutionKind.REFERRAL, key, text="نامطلوب", due_on=story.day + timedelta(9))
    second = story.case()
    assert second.case.number == "1404-2"
    assert second.follows == (first.case.id, first.case.number)
    assert story.cases.show(first.case.id, story.day).followed_by == (second.case.id, "1404-2")


def test_an_obstacle_that_proves_unsolvable_goes_up_from_the_middle_of_the_work(
    story: "Story",
) -> None:
    found = story.remedying()
    obstacle = found.obstacles[0].obstacles[0]
    with story.sits("W1/expert"):
        story.obstacles.edit(obstacle.id, story.day, solvable=False)
    story.justify(found.case.id)
    with story.sits("W1/head"):
        story.cases.move(found.case.id, CaseMoveKind.RAISE, story.day)
    assert story.case().line.state is CaseState.RAISED
    story.decide(
        ResolutionKind.SENDING_BACK,
        found.case,
        text="راه‌حل دیگری بیازمایید",
        due_on=story.day + timedelta(15),
    )
    back = story.case()
    assert (back.line.state, back.line.round) == (CaseState.REFERRED, 1)
    assert back.moves[-1].reason == "راه‌حل دیگری بیازمایید"


def test_an_answered_referral_does_not_come_up_again_as_a_follow_up(story: "Story") -> None:
    key = story.submitted("M", 2, conforms=False)
    referral = Decision(
        ResolutionKind.REFERRAL,
        "ارجاع",
        "نامطلوب",
        about_kind="evaluation",
        about_id=key,
        owner_text="سازمان عمران",
        due_on=story.day + timedelta(5),
    )
    (resolution,) = hold(story, referral)
    book, late = Resolutions(story.workspace), story.day + timedelta(9)
    assert (book.show(resolution.id, late).followed, book.show(resolution.id, late).late_by) == (
        True,
        4,
    )
    case = story.case().case
    with story.sits("W1/secretary"):
        story.obstacles.record(
            case.id, "مانع", story.day, class_id=story.class_id("FIN"), solvable=False
        )
    story.justify(case.id)
    with story.sits("W1/head"):
        story.cases.move(case.id, CaseMoveKind.RAISE, story.day)
    line = book.show(resolution.id, late)
    assert (line.followed, line.late_by, line.answered) == (False, 0, True)
    with story.sits("C/secretary"):
        plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, late)
        following = Meetings(story.workspace).plan(plan, late)
    with story.workspace.store.view() as view:
        assert [item.about_id for item in agenda(view, following.id)] == [case.id]


def test_the_last_step_of_a_chain_counts_the_quorum_of_its_day_and_not_of_today(
    story: "Story",
) -> None:
    case = story.raised().case
    story.decide(ResolutionKind.STOPPING, case, text="ادامه توجیه ندارد")
    with story.sits("C/secretary"):
        draft = Amendments(story.workspace).draft(
            sample("P"), "توقف", date(2025, 9, 23), story.day, case_id=case.id, stops=True
        )
    (resolution,) = hold(
        story, Decision(ResolutionKind.STOP, "توقف", about_kind="plan_amendment", about_id=draft)
    )
    with story.workspace.store.change(by=sample("C/secretary")) as change:
        for seat in ("member", "member2", "member3"):  # entered wrongly, corrected afterwards
            found = change.get(Membership, sample(f"seat/C/{seat}"))
            assert found is not None
            change.remove(found, party=COMMITTEE)
    chain = ResolutionChain(story.workspace)
    for number, seat in enumerate(("C/chair", "council/secretary")):
        with story.sits(seat):
            chain.confirm(resolution.id, Letter(f"1404/{number}", story.day), story.day)
    assert story.case().line.outcome is CaseOutcome.STOPPED


def test_a_project_may_be_stopped_and_is_not_evaluated_any_more(story: "Story") -> None:
    case = story.raised().case
    story.decide(ResolutionKind.STOPPING, case, text="ادامه توجیه ندارد")
    with story.sits("C/secretary"):
        draft = Amendments(story.workspace).draft(
            sample("P"), "توقف", date(2025, 9, 23), story.day, case_id=case.id, stops=True
        )
    (resolution,) = hold(
        story, Decision(ResolutionKind.STOP, "توقف", about_kind="plan_amendment", about_id=draft)
    )
    chain = ResolutionChain(story.workspace)
    for number, seat in enumerate(("C/chair", "council/secretary")):
        with story.sits(seat):
            chain.confirm(resolution.id, Letter(f"1404/{number}", story.day), story.day)
    found = story.case()
    assert (found.line.state, found.line.outcome) == (CaseState.CLOSED, CaseOutcome.STOPPED)
    story.day = LATER
    with pytest.raises(UserError, match="no project that goes on"):
        story.compare(4)
    with story.workspace.store.view() as view:
        assert not view.count(ProjectEvaluation, cycle_id=story.cycle(4))
