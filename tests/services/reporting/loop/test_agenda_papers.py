"""What each kind of item brings to the packet of a meeting, and what is said where it is gone."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.incentive import Criterion, IncentiveScheme, IncentiveWeight
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingKind, MeetingState
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, SeatKind
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import (
    Binding,
    ChainStep,
    ChainStepKind,
    Resolution,
    ResolutionKind,
)
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.workspace import Workspace
from tests.services.loop.conftest import Story
from tests.services.meetings.conftest import DAY, sample
from tests.services.reporting.loop.paper_words import in_order, lines, paper
from tests.services.reporting.loop.test_case_papers import amending


def packet(
    workspace: Workspace,
    about: tuple[str, UUID] | None,
    *rows: Entity,
    body: str = "C",
    day: date = DAY,
) -> Report:
    """The packet of a meeting of *body* whose one item is *about* a row, told by its entity and
    key; *rows* are there, too."""
    kind = MeetingKind.SEASONAL if body == "council" else MeetingKind.ORDINARY
    meeting = Meeting(new_key(), sample(f"body/{body}"), kind, 4, day, MeetingState.PLANNED)
    item = AgendaItem(new_key(), meeting.id, 1, "موضوع", remark="یادداشت دبیر")
    if about is not None:
        item = AgendaItem(item.id, meeting.id, 1, "موضوع", *about, "یادداشت دبیر")
    with workspace.store.change(by=workspace.desk.person) as change:
        for row in (*rows, meeting, item):
            change.put(row, party=COMMITTEE)
    return paper(workspace, ReportKind.PACKET, meeting.id, day)


def row(entity: Entity) -> tuple[str, UUID]:
    return type(entity).entity, entity.id


def chained(day: date = DAY) -> tuple[Meeting, MacroPolicy, Resolution, tuple[ChainStep, ...]]:
    """A policy that the committee resolved on and the deputy confirmed."""
    held = Meeting(new_key(), sample("body/C"), MeetingKind.ORDINARY, 3, day, MeetingState.CLOSED)
    policy = MacroPolicy(new_key(), sample("body/C"), "حمل‌ونقل پاک", day, text="متن سیاست")
    resolution = Resolution(
        new_key(),
        held.id,
        "1404-7",
        ResolutionKind.POLICY,
        "سیاست پاک",
        Binding.CHAIN,
        "اولویت با اتوبوس",
        about_kind=MacroPolicy.entity,
        about_id=policy.id,
    )
    steps = tuple(
        ChainStep(new_key(), resolution.id, place, kind, True, f"1404/{place}", day, sample(seat))
        for place, kind, seat in (
            (1, ChainStepKind.COMMITTEE, "C/secretary"),
            (2, ChainStepKind.DEPUTY, "C/chair"),
        )
    )
    return held, policy, resolution, steps


def test_a_resolution_that_the_council_ratifies_comes_with_its_chain(staffed: Workspace) -> None:
    held, policy, resolution, steps = chained()
    found = packet(staffed, row(resolution), held, policy, resolution, *steps, body="council")
    in_order(
        found,
        "Item 1: موضوع",
        "یادداشت دبیر",
        "Number of the resolution: 1404-7",
        "State: waits for the council",
        "Body: هیئت C",
        "Resolved on: 1404/06/10",
        "سیاست پاک",
        "اولویت با اتوبوس",
        "Chain",
        "confirmation by the deputy | 1404/2 | 1404/06/10 | confirmed | C chair",
        "What may be decided",
        "ratification of a resolution",
        "refusal of a resolution",
        "Notes",
    )


def test_a_policy_says_from_whom_to_whom_it_goes(staffed: Workspace) -> None:
    _, policy, _, _ = chained()
    in_order(
        packet(staffed, row(policy), policy),
        "Given by: هیئت C",
        "Given to: all workgroups",
        "حمل‌ونقل پاک",
        "متن سیاست",
        "What may be decided",
        "macro policy",
    )


def test_a_scheme_comes_with_its_weights(staffed: Workspace) -> None:
    scheme = IncentiveScheme(new_key(), sample("P"), "واحد خوش‌قول", "1404B4", text="شرح طرح")
    weights = [
        IncentiveWeight(new_key(), scheme.id, criterion, Decimal(weight), place)
        for place, (criterion, weight) in enumerate(
            ((Criterion.TIMELINESS, 3), (Criterion.COMPLETENESS, 2))
        )
    ]
    in_order(
        packet(staffed, row(scheme), scheme, *weights),
        "واحد خوش‌قول",
        "شرح طرح",
        "Weights of the criteria",
        "timeliness: 3",
        "completeness: 2",
    )


def test_an_appointment_says_who_gets_which_seat_until_when(staffed: Workspace) -> None:
    seat = Membership(
        new_key(),
        sample("body/C"),
        sample("W1/head"),
        "member",
        SeatKind.FIXED,
        DAY,
        date(2026, 8, 31),
    )
    in_order(
        packet(staffed, row(seat), seat),
        "Person: W1 head",
        "Seat: member",
        "Body: هیئت C",
        "From: 1404/06/10",
        "Until: 1405/06/09",
    )


def test_an_amendment_comes_with_the_case_behind_it(story: Story) -> None:
    amending(story)
    with story.workspace.store.view() as view:
        (draft,) = view.find(PlanAmendment)
    found = packet(story.workspace, row(draft), day=story.day)
    in_order(
        found,
        "Amendment: کاهش محدوده",
        "What changes in the plan",
        "بخش نخست",
        "The case that it comes from",
        "State: plan being amended",
        "Justification report of the head",
        "What may be decided",
        "amendment of the plan",
    )


def test_an_item_of_ones_own_has_room_for_notes_and_nothing_else(staffed: Workspace) -> None:
    told = lines(packet(staffed, None))
    assert told[told.index("Item 1: موضوع") :] == ["Item 1: موضوع", "یادداشت دبیر", "Notes"]


@pytest.mark.parametrize("kind", [Resolution, MacroPolicy, Membership, PlanAmendment])
def test_what_is_not_here_is_said_in_its_place(staffed: Workspace, kind: type[Entity]) -> None:
    found = packet(staffed, (kind.entity, sample("gone")))
    in_order(found, "Item 1: موضوع", "What this item is about is not here", "Notes")
