"""Policies run down, schemes are approved, and standings are counted from the forms."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import Answer, AnswerKind, Form, FormLine, FormState, FormStep
from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import Attendance, MeetingKind, Presence
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.domain.standings import told
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.meetings.agenda import agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain
from paayesh_desktop.services.policies.incentive_standings import IncentiveStandings
from paayesh_desktop.services.policies.incentives import Incentives, in_force
from paayesh_desktop.services.policies.macro_policies import MacroPolicies, PolicyDraft, PolicyState
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
DAY = date(2025, 9, 1)
PERIOD = Period.parse("1404B2")
WEIGHTS = {
    Criterion.TIMELINESS: Decimal(2),
    Criterion.COMPLETENESS: Decimal(1),
    Criterion.ATTAINMENT: Decimal(1),
}


def resolved(workspace: Workspace, body: str, kind: ResolutionKind) -> None:
    """A meeting of *body* resolves on the one item of its agenda; what needs its chain gets it."""
    workspace.seat(sample(f"{body}/secretary"))
    meetings = Meetings(workspace)
    regular = MeetingKind.SEASONAL if body == "council" else MeetingKind.ORDINARY
    meeting = meetings.plan(MeetingPlan(sample(f"body/{body}"), regular, DAY), DAY)
    meetings.invite(meeting.id, DAY)
    meetings.open(meeting.id, DAY)
    with workspace.store.view() as view:
        people = [line.person_id for line in view.find(Attendance, meeting_id=meeting.id)]
        (item,) = agenda(view, meeting.id)
    meetings.call(meeting.id, dict.fromkeys(people, Presence.PRESENT), DAY)
    taken = meetings.decide(meeting.id, Decision(kind, agenda_item_id=item.id), DAY)
    meetings.close(meeting.id, DAY)
    if body == "C":
        for office in ("chair", "secretary"):
            workspace.seat(sample(f"C/{office}"))
            ResolutionChain(workspace).confirm(taken.id, Letter("1", DAY), DAY)


@pytest.fixture
def policy(staffed: Workspace) -> MacroPolicy:
    """A policy of the council for the committee, in force."""
    staffed.seat(sample("council/secretary"))
    draft = PolicyDraft(sample("body/council"), "شهر کم‌کربن", DAY, sample("body/C"))
    written = MacroPolicies(staffed).issue(draft, DAY)
    resolved(staffed, "council", ResolutionKind.POLICY)
    return written


def states(workspace: Workspace, day: date = DAY) -> list[tuple[str, int, PolicyState]]:
    lines = MacroPolicies(workspace).list(day)
    return [(line.policy.title, line.depth, line.state) for line in lines]


def test_a_policy_runs_down_from_the_council_to_the_workgroups(
    staffed: Workspace, policy: MacroPolicy
) -> None:
    staffed.seat(sample("C/secretary"))
    down = PolicyDraft(sample("body/C"), "حمل‌ونقل پاک", DAY, parent_id=policy.id)
    MacroPolicies(staffed).issue(down, DAY)
    assert states(staffed) == [
        ("شهر کم‌کربن", 0, PolicyState.IN_FORCE),
        ("حمل‌ونقل پاک", 1, PolicyState.DRAFT),
    ]
    resolved(staffed, "C", ResolutionKind.POLICY)
    assert states(staffed)[1] == ("حمل‌ونقل پاک", 1, PolicyState.IN_FORCE)


def test_what_is_not_in_force_is_not_handed_down(staffed: Workspace) -> None:
    staffed.seat(sample("council/secretary"))
    policies = MacroPolicies(staffed)
    draft = policies.issue(PolicyDraft(sample("body/council"), "شهر کم‌کربن", DAY), DAY)
    staffed.seat(sample("C/secretary"))
    with pytest.raises(UserError, match="cannot be handed down"):
        policies.issue(PolicyDraft(sample("body/C"), "پاک", DAY, parent_id=draft.id), DAY)


def test_the_council_hands_nothing_down_to_itself_and_a_workgroup_gives_none(
    staffed: Workspace, policy: MacroPolicy
) -> None:
    staffed.seat(sample("council/secretary"))
    again = PolicyDraft(sample("body/council"), "باز هم", DAY, parent_id=policy.id)
    with pytest.raises(UserError, match="cannot be handed down"):
        MacroPolicies(staffed).issue(again, DAY)
    staffed.seat(sample("W1/head"))
    with pytest.raises(UserError, match="gives no macro policies"):
        MacroPolicies(staffed).issue(PolicyDraft(sample("body/W1"), "خودم", DAY), DAY)


def test_lifting_a_policy_lifts_what_was_handed_down(
    staffed: Workspace, policy: MacroPolicy
) -> None:
    staffed.seat(sample("C/secretary"))
    down = PolicyDraft(sample("body/C"), "حمل‌ونقل پاک", DAY, parent_id=policy.id)
    MacroPolicies(staffed).issue(down, DAY)
    ended = DAY + timedelta(days=30)
    with pytest.raises(UserError, match="on the day it was given or later"):
        MacroPolicies(staffed).lift(policy.id, DAY - timedelta(days=1), DAY)
    assert len(MacroPolicies(staffed).lift(policy.id, ended, DAY)) == 2
    assert {state for _, _, state in states(staffed)} == {PolicyState.IN_FORCE, PolicyState.DRAFT}
    assert {state for _, _, state in states(staffed, ended)} == {PolicyState.LIFTED}


def test_a_scheme_counts_once_the_council_approved_it(staffed: Workspace) -> None:
    staffed.seat(sample("C/secretary"))
    book = Incentives(staffed)
    scheme = book.draft(sample("P"), "طرح تشویق", PERIOD, WEIGHTS, DAY)
    book.revise(scheme.id, "طرح تشویق ۱۴۰۴", PERIOD, WEIGHTS, DAY)
    with staffed.store.view() as view:
        assert in_force(view, sample("P"), PERIOD) is None
    resolved(staffed, "C", ResolutionKind.INCENTIVE)
    (line,) = book.list(sample("P"), DAY)
    assert (line.in_force, line.weights) == (True, WEIGHTS)
    with staffed.store.view() as view:
        found = in_force(view, sample("P"), PERIOD)
        before = in_force(view, sample("P"), PERIOD.previous())
    assert found is not None
    assert found.title == "طرح تشویق ۱۴۰۴"
    assert before is None
    staffed.seat(sample("C/secretary"))
    with pytest.raises(UserError, match="stays as it is"):
        book.revise(scheme.id, "دیگر", PERIOD, WEIGHTS, DAY)


@pytest.mark.parametrize(
    "weights",
    [
        dict.fromkeys(Criterion, Decimal(0)),
        {Criterion.TIMELINESS: Decimal(2), Criterion.ATTAINMENT: Decimal(-1)},
    ],
)
def test_weights_that_weigh_nothing_are_refused(
    staffed: Workspace, weights: dict[Criterion, Decimal]
) -> None:
    staffed.seat(sample("C/secretary"))
    with pytest.raises(UserError, match="weights"):
        Incentives(staffed).draft(sample("P"), "طرح", PERIOD, weights, DAY)
    assert Incentives(staffed).list(sample("P"), DAY) == []


def form(
    workspace: Workspace, unit: str, *, typed_on: date | None, answered: int, unexplained: int = 0
) -> None:
    """A form of four lines of the first workgroup, due on the first of the month."""
    cycle = Cycle(
        sample("cycle"), sample("P"), CycleKind.TWO_MONTHLY, PERIOD.code, DAY, DAY, evaluates=True
    )
    key, group = sample(f"form/{unit}"), sample("W1")
    state = FormState.TYPED if typed_on else FormState.ISSUED
    row = Form(key, cycle.id, new_key(), group, sample(unit), sample("V"), 1, state, DAY)
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put(cycle, party=COMMITTEE)
        change.put(Unit(sample(unit), unit, f"منطقه {unit}", Level.DISTRICT), party=COMMITTEE)
        change.put(row, party=group)
        for place in range(4):
            line = FormLine(sample(f"{unit}/{place}"), key, new_key(), place, str(place + 1))
            change.put(line, party=group)
            if place < answered:
                kind = AnswerKind.NOT_AVAILABLE if place < unexplained else AnswerKind.ZERO
                change.put(Answer(line.id, key, kind), party=group)
        if typed_on is not None:
            step = FormStep(new_key(), key, 1, FormState.TYPED, typed_on, workspace.desk.person)
            change.put(step, party=group)


def test_standings_are_counted_from_the_forms_and_the_verdicts(staffed: Workspace) -> None:
    form(staffed, "D1", typed_on=DAY, answered=4)
    form(staffed, "D2", typed_on=DAY + timedelta(days=1), answered=3, unexplained=1)
    form(staffed, "D3", typed_on=None, answered=0)
    Evaluation(staffed.store, lambda: 1_790_000_000_000).evaluate(PERIOD, by=staffed.desk.person)
    later = DAY + timedelta(days=9)
    table = IncentiveStandings(staffed).of_workgroups(sample("P"), PERIOD, later)
    first, second = (
        next(line for line in table.lines if line.key == sample(group)) for group in ("W1", "W2")
    )
    assert table.scheme is None
    timely = first.criteria[Criterion.TIMELINESS]
    complete = first.criteria[Criterion.COMPLETENESS]
    assert (timely.part, timely.whole) == (1, 3)
    assert (complete.part, complete.whole) == (6, 12)
    attained = first.criteria[Criterion.ATTAINMENT].exact
    assert attained is not None
    assert first.score == told((Fraction(1, 3) + Fraction(6, 12) + attained) / 3)
    assert second.criteria[Criterion.TIMELINESS].value is None


def test_units_stand_by_what_they_brought(staffed: Workspace) -> None:
    form(staffed, "D1", typed_on=DAY, answered=4)
    form(staffed, "D2", typed_on=DAY + timedelta(days=1), answered=4)
    later = DAY + timedelta(days=9)
    table = IncentiveStandings(staffed).of_units(sample("P"), PERIOD, later, sample("W1"))
    assert [(table.titles[line.key], line.rank, line.score) for line in table.lines] == [
        ("منطقه D1", 1, Decimal(1)),
        ("منطقه D2", 2, Decimal("0.5")),
    ]
    nothing = IncentiveStandings(staffed).of_units(sample("P"), PERIOD, later, sample("W2"))
    assert nothing.lines == ()


def test_a_form_that_is_not_due_yet_does_not_count(staffed: Workspace) -> None:
    form(staffed, "D1", typed_on=None, answered=0)
    table = IncentiveStandings(staffed).of_units(sample("P"), PERIOD, DAY)
    assert table.lines == ()
