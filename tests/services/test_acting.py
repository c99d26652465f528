"""Rights follow from seats, and whoever has none is told who has."""

from datetime import date
from functools import partial

import pytest

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.people.acting import KEEPER, holders, may, require
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
DAY = date(2025, 9, 1)


def test_a_seat_gives_its_rights_in_its_own_party_only(staffed: Workspace) -> None:
    staffed.seat(sample("W1/head"))
    with staffed.store.view() as view:
        assert require(staffed, view, Right.SIGN, sample("W1"), DAY) == "head"
        for party in (sample("W2"), COMMITTEE):
            with pytest.raises(UserError):
                require(staffed, view, Right.SIGN, party, DAY)


def test_who_may_is_named(staffed: Workspace) -> None:
    staffed.seat(sample("W1/secretary"))
    with staffed.store.view() as view:
        assert [one.name for one in holders(view, Right.SIGN, sample("W1"), DAY)] == ["W1 head"]
        with pytest.raises(UserError, match="W1 head"):
            require(staffed, view, Right.SIGN, sample("W1"), DAY)


def test_before_the_term_nobody_may(staffed: Workspace) -> None:
    staffed.seat(sample("W1/head"))
    with staffed.store.view() as view, pytest.raises(UserError, match="nobody"):
        require(staffed, view, Right.SIGN, sample("W1"), date(2020, 1, 1))


def test_the_keeper_enters_the_first_members_and_nothing_else(workspace: Workspace) -> None:
    with workspace.store.view() as view:
        assert require(workspace, view, Right.MEMBERS, COMMITTEE, DAY) == KEEPER
        for right in set(Right) - {Right.MEMBERS}:
            assert not may(workspace, view, right, COMMITTEE, DAY)


def test_only_the_keeper_enters_the_first_members(workspace: Workspace) -> None:
    workspace.seat(new_key())
    with workspace.store.view() as view:
        assert not may(workspace, view, Right.MEMBERS, COMMITTEE, DAY)


def test_the_keeper_of_another_partys_desk_does_not(workspace: Workspace) -> None:
    with workspace.store.view() as view, pytest.raises(UserError, match="another desk"):
        require(workspace, view, Right.MEMBERS, sample("W1"), DAY)


def test_where_there_are_members_the_keeper_has_no_right_without_a_seat(
    staffed: Workspace,
) -> None:
    with staffed.store.view() as view, pytest.raises(UserError, match="C chair"):
        require(staffed, view, Right.MEMBERS, COMMITTEE, DAY)


def test_when_all_terms_are_over_the_keeper_may_enter_members_again(staffed: Workspace) -> None:
    with staffed.store.change(by=staffed.desk.person) as change:
        for role in ("chair", "secretary"):
            seat = change.get(Membership, sample(f"seat/C/{role}"))
            assert seat is not None
            over = Membership(
                seat.id, seat.body_id, seat.person_id, role, seat.kind, seat.starts_on, DAY
            )
            change.put(over, party=COMMITTEE)
        assert not may(staffed, change, Right.MEMBERS, COMMITTEE, DAY)
        assert may(staffed, change, Right.MEMBERS, COMMITTEE, date(2025, 9, 2))


def test_an_expert_whom_the_fixed_members_do_not_want_may_nothing(staffed: Workspace) -> None:
    staffed.seat(sample("W1/expert"))
    with staffed.store.change(by=staffed.desk.person) as change:
        assert may(staffed, change, Right.VERIFY, sample("W1"), DAY)
        word = change.get(ExpertChoice, sample("choice/W1/expert/head"))
        assert word is not None
        change.remove(word, party=sample("W1"))
        assert not may(staffed, change, Right.VERIFY, sample("W1"), DAY)
