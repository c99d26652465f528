"""A meeting from its plan to its closed minutes, and what it may and may not decide."""

from collections.abc import Collection
from datetime import timedelta

import msgspec
import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind, MeetingState, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, SeatKind
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_file import MeetingFiles
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolutions import binds
from paayesh_desktop.services.meetings.roll import Roll, quorum_of, roll_lines
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.services.workspace import Workspace
from tests.services.meetings.conftest import DAY, OTHER, SIX, called, in_session, ordinary, sample


def test_a_meeting_goes_from_its_plan_to_closed_minutes(committee_desk: Workspace) -> None:
    meetings = Meetings(committee_desk)
    meeting = meetings.plan(ordinary(), DAY)
    assert (meeting.state, meeting.number, meeting.begins) == (MeetingState.PLANNED, 1, "09:00")
    invited = meetings.invite(meeting.id, DAY, letter_number="۱۴۰۴/۲۲")
    assert (invited.state, invited.letter_on) == (MeetingState.INVITED, DAY)
    meetings.open(meeting.id, DAY)
    called(committee_desk, meeting, SIX)
    resolution = meetings.decide(meeting.id, OTHER, DAY)
    assert (resolution.number, resolution.binding) == ("1404-1", Binding.MINUTES)
    with committee_desk.store.view() as view:
        assert not binds(view, resolution)
    closed = meetings.close(meeting.id, DAY, minutes="گفت‌وگو شد.", minutes_number="1404/23")
    assert closed.state is MeetingState.CLOSED
    assert MeetingFiles(committee_desk).show(meeting.id, DAY).minutes == "گفت‌وگو شد."
    with committee_desk.store.view() as view:
        assert binds(view, resolution)


def test_the_invited_are_the_members_in_force_in_the_order_of_their_seats(
    committee_desk: Workspace,
) -> None:
    meeting = Meetings(committee_desk).plan(ordinary(), DAY)
    Meetings(committee_desk).invite(meeting.id, DAY)
    with committee_desk.store.view() as view:
        lines = roll_lines(view, meeting)
    assert [line.name for line in lines[:2]] == ["C chair", "C secretary"]
    assert len(lines) == len(SIX)
    assert all(line.counts for line in lines)


@pytest.mark.parametrize("present", [SIX[:0], SIX[:4]])
def test_a_decision_without_a_quorum_is_impossible(
    committee_desk: Workspace, present: Collection[str]
) -> None:
    meeting = in_session(committee_desk, present)
    with pytest.raises(UserError, match=f"{len(present)} of 5"):
        Meetings(committee_desk).decide(meeting.id, OTHER, DAY)
    with committee_desk.store.view() as view:
        assert view.count(Resolution) == 0


def test_an_outside_guest_is_heard_but_makes_no_quorum(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk, SIX[:4])
    guest = Roll(committee_desk).add_guest(meeting.id, "مهندس میهمان", DAY)
    found = Meetings(committee_desk).call(meeting.id, {guest.person_id: Presence.PRESENT}, DAY)
    assert (found.present, found.held) == (4, False)
    with pytest.raises(UserError, match="Without a quorum"):
        Meetings(committee_desk).decide(meeting.id, OTHER, DAY)


def test_the_fifth_member_makes_it_possible(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk, SIX[:4])
    late = {sample("C/expert"): Presence.PRESENT}
    assert Meetings(committee_desk).call(meeting.id, late, DAY).held
    assert Meetings(committee_desk).decide(meeting.id, OTHER, DAY)


def test_minutes_with_resolutions_cannot_be_closed_when_the_roll_lost_its_quorum(
    committee_desk: Workspace,
) -> None:
    meeting = in_session(committee_desk, SIX[:5])
    resolution = Meetings(committee_desk).decide(meeting.id, OTHER, DAY)
    Meetings(committee_desk).call(meeting.id, {sample("C/member3"): Presence.ABSENT}, DAY)
    with pytest.raises(UserError, match="4 of 5"):
        Meetings(committee_desk).close(meeting.id, DAY)
    Meetings(committee_desk).withdraw(resolution.id, DAY)
    closed = Meetings(committee_desk).close(meeting.id, DAY, minutes="حد نصاب حاصل نشد.")
    assert closed.state is MeetingState.CLOSED


def test_a_council_needs_the_majority_of_its_members(staffed: Workspace) -> None:
    staffed.seat(sample("council/secretary"))
    meeting = in_session(staffed, ("chair", "secretary"), "council")
    with staffed.store.view() as view:
        found = quorum_of(view, meeting)
    assert (found.needed, found.present, found.members) == (3, 2, 5)


def test_nothing_is_decided_before_the_session_or_after_its_minutes(
    committee_desk: Workspace,
) -> None:
    meetings = Meetings(committee_desk)
    meeting = meetings.plan(ordinary(), DAY)
    with pytest.raises(UserError, match="planned"):
        meetings.decide(meeting.id, OTHER, DAY)
    open_ = in_session(committee_desk)
    resolution = meetings.decide(open_.id, OTHER, DAY)
    meetings.close(open_.id, DAY)
    with pytest.raises(UserError, match="minutes closed"):
        meetings.decide(open_.id, OTHER, DAY)
    with pytest.raises(UserError, match="minutes closed"):
        meetings.withdraw(resolution.id, DAY)


def test_a_meeting_is_not_opened_before_its_day(committee_desk: Workspace) -> None:
    meetings = Meetings(committee_desk)
    meeting = meetings.plan(ordinary(on=DAY + timedelta(days=1)), DAY)
    meetings.invite(meeting.id, DAY)
    with pytest.raises(UserError, match="day of this meeting"):
        meetings.open(meeting.id, DAY)


def test_an_extraordinary_meeting_is_called_by_the_chair_about_a_subject(
    committee_desk: Workspace,
) -> None:
    meetings = Meetings(committee_desk)
    plan = MeetingPlan(sample("body/C"), MeetingKind.EXTRAORDINARY, DAY, subject="سیلاب")
    assert meetings.plan(plan, DAY).called_by == sample("C/chair")
    with pytest.raises(UserError, match="one subject"):
        meetings.plan(MeetingPlan(sample("body/C"), MeetingKind.EXTRAORDINARY, DAY), DAY)
    by_a_member = MeetingPlan(
        sample("body/C"),
        MeetingKind.EXTRAORDINARY,
        DAY,
        subject="سیلاب",
        called_by=sample("C/member"),
    )
    with pytest.raises(UserError, match="called by the chair"):
        meetings.plan(by_a_member, DAY)


def test_the_committee_holds_no_seasonal_meeting(committee_desk: Workspace) -> None:
    plan = MeetingPlan(sample("body/C"), MeetingKind.SEASONAL, DAY)
    with pytest.raises(UserError, match="seasonal"):
        Meetings(committee_desk).plan(plan, DAY)


@pytest.mark.parametrize("kind", [MeetingKind.TRAINING, MeetingKind.BRIEFING])
def test_a_training_session_has_a_roll_but_decides_nothing(
    committee_desk: Workspace, kind: MeetingKind
) -> None:
    meetings = Meetings(committee_desk)
    plan = MeetingPlan(sample("body/C"), kind, DAY, subject="پر کردن فرم‌ها")
    meeting = meetings.plan(plan, DAY)
    meetings.invite(meeting.id, DAY)
    meetings.open(meeting.id, DAY)
    called(committee_desk, meeting, SIX)
    with pytest.raises(UserError, match="takes no decisions"):
        meetings.decide(meeting.id, OTHER, DAY)
    closed = meetings.close(meeting.id, DAY, minutes="همه آموزش دیدند.")
    assert closed.state is MeetingState.CLOSED


def test_a_cancelled_meeting_keeps_its_reason(committee_desk: Workspace) -> None:
    meetings = Meetings(committee_desk)
    meeting = meetings.plan(ordinary(), DAY)
    with pytest.raises(UserError, match="reason"):
        meetings.cancel(meeting.id, "  ", DAY)
    cancelled = meetings.cancel(meeting.id, "تعطیلی به‌علت آلودگی هوا", DAY)
    assert cancelled.state is MeetingState.CANCELLED
    assert cancelled.cancelled_because == "تعطیلی به‌علت آلودگی هوا"
    with pytest.raises(UserError, match="cancelled"):
        meetings.invite(meeting.id, DAY)


def test_meetings_are_numbered_by_body_and_resolutions_by_body_and_year(
    committee_desk: Workspace,
) -> None:
    meetings = Meetings(committee_desk)
    for expected in ("1404-1", "1404-2"):
        meeting = in_session(committee_desk)
        assert meetings.decide(meeting.id, OTHER, DAY).number == expected
        meetings.close(meeting.id, DAY)
    assert meetings.plan(ordinary(), DAY).number == 3
    committee_desk.seat(sample("W1/secretary"))
    assert meetings.plan(ordinary("W1"), DAY).number == 1


def test_only_who_may_hold_meetings_of_a_body_does_so(committee_desk: Workspace) -> None:
    committee_desk.seat(sample("W1/secretary"))
    with pytest.raises(UserError, match="holds no seat"):
        Meetings(committee_desk).plan(ordinary(), DAY)
    with committee_desk.store.view() as view:
        assert view.count(Meeting) == 0


def test_a_kind_that_a_row_does_not_allow_is_refused(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk)
    wrong = Decision(
        ResolutionKind.RATIFICATION, "تصویب", about_kind="membership", about_id=new_key()
    )
    with pytest.raises(UserError, match="cannot be decided"):
        Meetings(committee_desk).decide(meeting.id, wrong, DAY)
    with committee_desk.store.view() as view:
        assert view.count(Resolution) == 0


def test_rows_of_a_workgroups_meeting_are_the_workgroups(staffed: Workspace) -> None:
    staffed.seat(sample("W1/head"))
    everyone = ("head", "secretary", "consultant_representative", "expert", "expert2")
    meeting = in_session(staffed, everyone, "W1")
    resolution = Meetings(staffed).decide(meeting.id, OTHER, DAY)
    Meetings(staffed).close(meeting.id, DAY)
    with staffed.store.view() as view:
        parties = {one.party for key in (meeting.id, resolution.id) for one in view.history(key)}
    assert parties == {sample("W1")}
    assert COMMITTEE not in parties


def test_the_council_neither_plans_nor_changes_a_meeting_of_the_committee(
    staffed: Workspace,
) -> None:
    staffed.seat(sample("C/secretary"))
    meeting = Meetings(staffed).plan(ordinary(), DAY)
    for seat in ("council/chair", "council/secretary"):
        staffed.seat(sample(seat))
        with pytest.raises(UserError, match="holds no seat"):
            Meetings(staffed).plan(ordinary(), DAY)
        with pytest.raises(UserError, match="holds no seat"):
            Meetings(staffed).cancel(meeting.id, "دلیل", DAY)
        assert not MeetingFiles(staffed).show(meeting.id, DAY).may
        assert Meetings(staffed).plan(ordinary("council"), DAY)


def test_a_closed_meeting_keeps_its_quorum_when_the_rule_about_guests_changes(
    committee_desk: Workspace,
) -> None:
    guest = msgspec.structs.replace(_member(committee_desk, "expert"), kind=SeatKind.GUEST)
    with committee_desk.store.change(by=sample("C/secretary")) as change:
        change.put(guest, party=COMMITTEE)
    HouseRules.put(committee_desk, "guests_count", "yes", DAY)
    meeting = in_session(committee_desk, ("chair", "secretary", "member", "member2", "expert"))
    Meetings(committee_desk).decide(meeting.id, OTHER, DAY)
    closed = Meetings(committee_desk).close(meeting.id, DAY, minutes_number="1")
    HouseRules.put(committee_desk, "guests_count", "no", DAY)
    with committee_desk.store.view() as view:
        assert quorum_of(view, closed).held
        assert [line.counts for line in roll_lines(view, closed)].count(True) == len(SIX)


def _member(workspace: Workspace, seat: str) -> Membership:
    with workspace.store.view() as view:
        found = view.get(Membership, sample(f"seat/C/{seat}"))
    assert found is not None
    return found
