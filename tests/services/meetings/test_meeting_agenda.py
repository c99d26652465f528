"""What is on the agenda stays there until it is dealt with; minutes are closed when all is."""

from datetime import timedelta

import msgspec
import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import MeetingState, Presence
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.meetings.agenda import Agenda, agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.minutes import findings
from paayesh_desktop.services.meetings.resolutions import Resolutions
from paayesh_desktop.services.workspace import Workspace
from tests.services.meetings.conftest import DAY, SIX, in_session, ordinary, sample


def test_the_agenda_keeps_the_order_that_people_give_it(committee_desk: Workspace) -> None:
    meeting = Meetings(committee_desk).plan(ordinary(), DAY)
    book = Agenda(committee_desk)
    first, second, third = (book.add(meeting.id, title, DAY) for title in ("یک", "دو", "سه"))
    book.order(meeting.id, [third.id, first.id], DAY)
    with committee_desk.store.view() as view:
        titles = [(item.position, item.title) for item in agenda(view, meeting.id)]
    assert titles == [(1, "سه"), (2, "یک"), (3, "دو")]
    book.remove(first.id, DAY)
    with committee_desk.store.view() as view:
        assert [item.position for item in agenda(view, meeting.id)] == [1, 2]
    assert second.title == "دو"


def test_an_item_that_was_not_reached_is_on_the_next_agenda(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk)
    item = Agenda(committee_desk).add(meeting.id, "وضع ناوگان", DAY, remark="سوم بار")
    Agenda(committee_desk).move_on(item.id, DAY)
    Meetings(committee_desk).close(meeting.id, DAY, minutes="وقت نرسید.")
    following = Meetings(committee_desk).plan(ordinary(on=DAY + timedelta(days=14)), DAY)
    with committee_desk.store.view() as view:
        carried = agenda(view, following.id)
    assert [(one.title, one.remark, one.from_id) for one in carried] == [
        ("وضع ناوگان", "سوم بار", item.id)
    ]


def test_an_item_is_moved_into_the_meeting_that_is_planned_already(
    committee_desk: Workspace,
) -> None:
    meeting = in_session(committee_desk)
    item = Agenda(committee_desk).add(meeting.id, "وضع ناوگان", DAY)
    following = Meetings(committee_desk).plan(ordinary(on=DAY + timedelta(days=14)), DAY)
    Agenda(committee_desk).move_on(item.id, DAY)
    Agenda(committee_desk).fill(following.id, DAY)
    with committee_desk.store.view() as view:
        assert [one.from_id for one in agenda(view, following.id)] == [item.id]


def test_what_was_resolved_on_is_not_moved(committee_desk: Workspace) -> None:
    meeting = in_session(committee_desk)
    item = Agenda(committee_desk).add(meeting.id, "وضع ناوگان", DAY)
    decision = Decision(ResolutionKind.OTHER, agenda_item_id=item.id)
    assert Meetings(committee_desk).decide(meeting.id, decision, DAY).title == "وضع ناوگان"
    with pytest.raises(UserError, match="resolved"):
        Agenda(committee_desk).move_on(item.id, DAY)


def test_minutes_are_closed_when_nothing_is_left_open(committee_desk: Workspace) -> None:
    meetings = Meetings(committee_desk)
    meeting = in_session(committee_desk)
    item = Agenda(committee_desk).add(meeting.id, "وضع ناوگان", DAY)
    someone = Decision(ResolutionKind.OTHER, "خرید", owner_text="سازمان اتوبوسرانی")
    resolution = meetings.decide(meeting.id, someone, DAY)
    with committee_desk.store.view() as view:
        said = [str(one.sentence) for one in findings(view, meeting)]
    assert len(said) == 2
    assert "no outcome" in said[0]
    assert "no due date" in said[1]
    with pytest.raises(UserError, match="no outcome"):
        meetings.close(meeting.id, DAY)
    Agenda(committee_desk).note(item.id, "گزارش شنیده شد.", DAY)
    Resolutions(committee_desk).assign(
        resolution.id, DAY, owner_text="سازمان اتوبوسرانی", due_on=DAY + timedelta(days=30)
    )
    assert meetings.close(meeting.id, DAY).state is MeetingState.CLOSED


def test_the_roll_is_called_to_its_end_before_the_minutes_are_closed(
    committee_desk: Workspace,
) -> None:
    meetings = Meetings(committee_desk)
    meeting = meetings.plan(ordinary(), DAY)
    meetings.invite(meeting.id, DAY)
    meetings.open(meeting.id, DAY)
    five = {sample(f"C/{seat}"): Presence.PRESENT for seat in SIX[:5]}
    meetings.call(meeting.id, five, DAY)
    with pytest.raises(UserError, match="roll is not called to its end"):
        meetings.close(meeting.id, DAY, minutes="گفت‌وگو شد.")


def test_a_follow_up_is_overdue_until_it_is_reported_and_comes_back_on_the_agenda(
    committee_desk: Workspace,
) -> None:
    meetings = Meetings(committee_desk)
    meeting = in_session(committee_desk)
    due = DAY + timedelta(days=10)
    asked = Decision(ResolutionKind.OTHER, "خرید", owner_text="سازمان", due_on=due)
    resolution = meetings.decide(meeting.id, asked, DAY)
    book = Resolutions(committee_desk)
    with pytest.raises(UserError, match="not in force"):
        book.done(resolution.id, "خریده شد.", DAY)
    meetings.close(meeting.id, DAY)
    later = due + timedelta(days=3)
    assert book.show(resolution.id, due).late_by == 0
    assert book.show(resolution.id, later).late_by == 3
    following = meetings.plan(ordinary(on=later), DAY)
    with committee_desk.store.view() as view:
        assert [item.about_id for item in agenda(view, following.id)] == [resolution.id]
    with pytest.raises(UserError, match="not written"):
        book.done(resolution.id, " ", later)
    book.done(resolution.id, "خریده شد.", later)
    line = book.show(resolution.id, later)
    assert (line.late_by, line.followed, line.state) == (0, False, ResolutionState.IN_FORCE)


def test_what_moves_a_case_has_no_follow_up_of_its_own() -> None:
    due = DAY + timedelta(days=10)
    taken = Resolution(
        new_key(), new_key(), "1404-1", ResolutionKind.REFERRAL, "ارجاع", Binding.MINUTES
    )
    referred = msgspec.structs.replace(taken, about_kind="evaluation", due_on=due)
    assert not taken.follows_up
    assert not referred.follows_up
    assert msgspec.structs.replace(referred, owner_text="سازمان").follows_up
    assert msgspec.structs.replace(taken, due_on=due).follows_up
