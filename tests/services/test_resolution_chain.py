"""What needs the chain binds at its end, each step on a letter and by whom it is for."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

import msgspec
import pytest

from paayesh_desktop.domain.incentive import IncentiveScheme
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import Attendance, Meeting, MeetingKind, Presence
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.meetings.agenda import agenda
from paayesh_desktop.services.meetings.decisions import Decision, options
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain, waiting
from paayesh_desktop.services.meetings.resolutions import Resolutions
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
DAY = date(2025, 9, 1)
LETTER = Letter("1404/100", DAY)
KINDS: Mapping[str, MeetingKind] = {"C": MeetingKind.ORDINARY, "council": MeetingKind.SEASONAL}


def session(workspace: Workspace, body: str, day: date = DAY) -> Meeting:
    """A quorate meeting in session; everybody came."""
    workspace.seat(sample(f"{body}/secretary"))
    meetings = Meetings(workspace)
    meeting = meetings.plan(MeetingPlan(sample(f"body/{body}"), KINDS[body], day), day)
    meetings.invite(meeting.id, day)
    meetings.open(meeting.id, day)
    with workspace.store.view() as view:
        people = [line.person_id for line in view.find(Attendance, meeting_id=meeting.id)]
    meetings.call(meeting.id, dict.fromkeys(people, Presence.PRESENT), day)
    return meeting


@pytest.fixture
def policy(staffed: Workspace) -> MacroPolicy:
    """A macro policy of the committee that no meeting has spoken about."""
    row = MacroPolicy(new_key(), sample("body/C"), "حمل‌ونقل پاک", DAY)
    with staffed.store.change(by=staffed.desk.person) as change:
        change.put(row, party=COMMITTEE)
    return row


@pytest.fixture
def resolution(staffed: Workspace, policy: MacroPolicy) -> Resolution:
    """A resolution of the committee, minutes closed, that waits for the deputy."""
    meeting = session(staffed, "C")
    with staffed.store.view() as view:
        (item,) = agenda(view, meeting.id)
    assert item.about_id == policy.id
    decision = Decision(ResolutionKind.POLICY, agenda_item_id=item.id)
    decided = Meetings(staffed).decide(meeting.id, decision, DAY)
    Meetings(staffed).close(meeting.id, DAY, minutes_number="1404/60")
    return decided


def state(workspace: Workspace, resolution: Resolution) -> ResolutionState:
    return Resolutions(workspace).show(resolution.id, DAY).state


def confirmed(workspace: Workspace, resolution: Resolution) -> None:
    workspace.seat(sample("C/chair"))
    ResolutionChain(workspace).confirm(resolution.id, LETTER, DAY)


def test_it_comes_into_force_with_its_last_step(
    staffed: Workspace, resolution: Resolution, policy: MacroPolicy
) -> None:
    assert resolution.binding is Binding.CHAIN
    assert state(staffed, resolution) is ResolutionState.WAITING_DEPUTY
    confirmed(staffed, resolution)
    assert state(staffed, resolution) is ResolutionState.WAITING_COUNCIL
    with staffed.store.view() as view:
        before = view.get(MacroPolicy, policy.id)
    assert before is not None
    assert before.resolution_id is None
    staffed.seat(sample("C/secretary"))
    ResolutionChain(staffed).confirm(resolution.id, Letter("ش/۲۰", DAY), DAY)
    line = Resolutions(staffed).show(resolution.id, DAY)
    assert line.state is ResolutionState.IN_FORCE
    letters = [step.taken.letter_number for step in line.steps if step.taken]
    assert letters == ["1404/60", "1404/100", "ش/۲۰"]
    with staffed.store.view() as view:
        after = view.get(MacroPolicy, policy.id)
    assert after is not None
    assert after.resolution_id == resolution.id


def test_only_the_deputy_confirms(staffed: Workspace, resolution: Resolution) -> None:
    staffed.seat(sample("C/secretary"))
    with pytest.raises(UserError, match="C chair"):
        ResolutionChain(staffed).confirm(resolution.id, LETTER, DAY)
    assert state(staffed, resolution) is ResolutionState.WAITING_DEPUTY


def test_the_deputy_confirms_by_office_what_the_same_person_resolved_as_chair(
    staffed: Workspace, policy: MacroPolicy
) -> None:
    meeting = session(staffed, "C")
    staffed.seat(sample("C/chair"))
    about = Decision(ResolutionKind.POLICY, "سیاست", about_kind="macro_policy", about_id=policy.id)
    decided = Meetings(staffed).decide(meeting.id, about, DAY)
    with staffed.store.view() as view:
        (item,) = agenda(view, meeting.id)
    assert item.about_id == policy.id
    Meetings(staffed).withdraw(decided.id, DAY)
    on_item = Decision(ResolutionKind.POLICY, agenda_item_id=item.id)
    decided = Meetings(staffed).decide(meeting.id, on_item, DAY)
    Meetings(staffed).close(meeting.id, DAY)
    confirmed(staffed, decided)
    assert state(staffed, decided) is ResolutionState.WAITING_COUNCIL


def test_who_confirmed_for_the_deputy_does_not_speak_for_the_council(
    staffed: Workspace, resolution: Resolution
) -> None:
    confirmed(staffed, resolution)
    with staffed.store.change(by=staffed.desk.person) as change:
        (seat,) = change.find(Membership, person_id=sample("C/chair"))
        also = msgspec.structs.replace(seat, id=new_key(), role="secretary")
        change.put(also, party=COMMITTEE)
    with pytest.raises(UserError, match="another person"):
        ResolutionChain(staffed).confirm(resolution.id, LETTER, DAY)
    with staffed.store.view() as view:
        assert not waiting(view, sample("C/chair"), COMMITTEE, DAY)
        assert waiting(view, sample("council/secretary"), COMMITTEE, DAY)


def test_a_refusal_has_a_reason_and_ends_the_chain(
    staffed: Workspace, resolution: Resolution, policy: MacroPolicy
) -> None:
    staffed.seat(sample("C/chair"))
    with pytest.raises(UserError, match="reason"):
        ResolutionChain(staffed).refuse(resolution.id, " ", LETTER, DAY)
    ResolutionChain(staffed).refuse(resolution.id, "اعتبار ندارد", LETTER, DAY)
    assert state(staffed, resolution) is ResolutionState.REFUSED
    with pytest.raises(UserError, match="no confirmation"):
        ResolutionChain(staffed).confirm(resolution.id, LETTER, DAY)
    with staffed.store.view() as view:
        kept = view.get(MacroPolicy, policy.id)
    assert kept is not None
    assert kept.resolution_id is None


@pytest.mark.parametrize("letter", [Letter("", DAY), Letter("1", DAY + timedelta(days=1))])
def test_a_step_without_its_letter_is_refused(
    staffed: Workspace, resolution: Resolution, letter: Letter
) -> None:
    staffed.seat(sample("C/chair"))
    with pytest.raises(UserError, match="number of its letter"):
        ResolutionChain(staffed).confirm(resolution.id, letter, DAY)


def test_the_council_ratifies_in_its_own_meeting(
    staffed: Workspace, resolution: Resolution, policy: MacroPolicy
) -> None:
    confirmed(staffed, resolution)
    meeting = session(staffed, "council")
    with staffed.store.view() as view:
        (item,) = agenda(view, meeting.id)
        assert item.about_id == resolution.id
        council = view.find(Body, id=sample("body/council"))[0]
        ratify, refuse = options(view, council, item.about_kind, item.about_id)
    assert (ratify, refuse) == (ResolutionKind.RATIFICATION, ResolutionKind.REFUSAL)
    decision = Decision(ratify, agenda_item_id=item.id)
    word = Meetings(staffed).decide(meeting.id, decision, DAY)
    assert word.binding is Binding.MINUTES
    assert state(staffed, resolution) is ResolutionState.WAITING_COUNCIL
    Meetings(staffed).close(meeting.id, DAY, minutes_number="ش/۲۱")
    assert state(staffed, resolution) is ResolutionState.IN_FORCE
    with staffed.store.view() as view:
        steps = view.find(ChainStep, resolution_id=resolution.id, step=ChainStepKind.COUNCIL)
        approved = view.get(MacroPolicy, policy.id)
    assert [one.letter_number for one in steps] == ["ش/۲۱"]
    assert approved is not None
    assert approved.resolution_id == resolution.id


def test_what_the_council_resolves_itself_binds_on_its_minutes(staffed: Workspace) -> None:
    policy = MacroPolicy(new_key(), sample("body/council"), "شهر کم‌کربن", DAY)
    with staffed.store.change(by=staffed.desk.person) as change:
        change.put(policy, party=COMMITTEE)
    meeting = session(staffed, "council")
    with staffed.store.view() as view:
        (item,) = agenda(view, meeting.id)
    decided = Meetings(staffed).decide(
        meeting.id, Decision(ResolutionKind.POLICY, agenda_item_id=item.id), DAY
    )
    Meetings(staffed).close(meeting.id, DAY)
    assert state(staffed, decided) is ResolutionState.IN_FORCE


def test_while_it_is_on_its_way_nothing_else_is_resolved_about_the_same(
    staffed: Workspace, resolution: Resolution, policy: MacroPolicy
) -> None:
    meeting = session(staffed, "C")
    again = Decision(
        ResolutionKind.POLICY, "بار دیگر", about_kind="macro_policy", about_id=policy.id
    )
    with pytest.raises(UserError, match=resolution.number):
        Meetings(staffed).decide(meeting.id, again, DAY)


def test_a_scheme_begins_at_the_committee(staffed: Workspace) -> None:
    scheme = IncentiveScheme(new_key(), sample("P"), "طرح تشویق ۱۴۰۴", "1404B3")
    with staffed.store.change(by=staffed.desk.person) as change:
        change.put(scheme, party=COMMITTEE)
    meeting = session(staffed, "C")
    with staffed.store.view() as view:
        assert [item.about_id for item in agenda(view, meeting.id)] == [scheme.id]


def test_whose_turn_it_is_follows_from_the_step(staffed: Workspace, resolution: Resolution) -> None:
    with staffed.store.view() as view:
        (line,) = waiting(view, sample("C/chair"), COMMITTEE, DAY)
        assert line.resolution.id == resolution.id
        assert not waiting(view, sample("C/secretary"), COMMITTEE, DAY)
        assert not waiting(view, sample("W1/head"), sample("W1"), DAY)
    confirmed(staffed, resolution)
    with staffed.store.view() as view:
        assert not waiting(view, sample("C/chair"), COMMITTEE, DAY)
        assert waiting(view, sample("C/secretary"), COMMITTEE, DAY)


def test_the_scan_of_the_letter_stays_with_its_step(
    staffed: Workspace, resolution: Resolution
) -> None:
    staffed.seat(sample("C/chair"))
    page = b"%PDF-1.7\nthe letter of the deputy\n%%EOF\n"
    letter = Letter("1404/100", DAY, page, "letter.pdf")
    ResolutionChain(staffed).confirm(resolution.id, letter, DAY)
    (paper,) = Papers(staffed).of(resolution.id)
    assert Papers(staffed).read(paper.sha256) == page
    taken = [step.taken for step in Resolutions(staffed).show(resolution.id, DAY).steps]
    assert taken[1] is not None
    assert taken[1].document_id == paper.id
