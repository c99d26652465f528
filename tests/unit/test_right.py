"""The table of rights: what each seat gives, and to whom alone."""

from uuid import UUID

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.right import RIGHTS, Actor, Holding, Right, roles_with

TABLE = {
    Right.MEMBERS: "committee/chair committee/secretary workgroup/head workgroup/secretary",
    Right.CYCLES: "committee/chair committee/secretary",
    Right.DISTRIBUTE: "workgroup/head workgroup/secretary",
    Right.TYPE: "workgroup/consultant_representative workgroup/expert workgroup/group_head"
    " workgroup/group_member workgroup/head workgroup/secretary",
    Right.CHECK: "workgroup/head workgroup/secretary",
    Right.ACCEPT: "workgroup/consultant_representative workgroup/head workgroup/secretary",
    Right.PREPARE: "workgroup/secretary",
    Right.SIGN: "workgroup/head",
    Right.WORK: "workgroup/consultant_representative workgroup/expert workgroup/group_head"
    " workgroup/group_member workgroup/head workgroup/secretary",
    Right.VERIFY: "workgroup/consultant_representative workgroup/expert workgroup/group_head"
    " workgroup/head workgroup/secretary",
    Right.JUSTIFY: "workgroup/head",
    Right.MEET: "committee/chair committee/secretary council/chair council/secretary"
    " workgroup/head workgroup/secretary",
    Right.FIND: "committee/chair committee/secretary",
    Right.AMEND: "committee/chair committee/member committee/secretary",
    Right.CONFIRM: "committee/chair",
    Right.RATIFY: "committee/secretary council/chair council/secretary",
}


def test_every_right_is_in_the_table() -> None:
    assert set(TABLE) == set(Right)


@pytest.mark.parametrize("right", Right)
def test_a_right_belongs_to_exactly_these_seats(right: Right) -> None:
    assert {"/".join(place) for place in roles_with(right)} == set(TABLE[right].split())


def test_who_prepares_an_opinion_does_not_sign_it() -> None:
    for rights in RIGHTS.values():
        assert not {Right.PREPARE, Right.SIGN} <= rights


def holding(kind: str, role: str, party: UUID) -> Holding:
    return Holding(new_key(), kind, role, party)


def test_a_seat_gives_no_right_in_another_party() -> None:
    mine, other = new_key(), new_key()
    head = Actor(new_key(), (holding("workgroup", "head", mine),))
    assert head.role(Right.SIGN, mine) == "head"
    assert head.role(Right.SIGN, other) is None


def test_the_same_role_in_another_body_gives_other_rights() -> None:
    party = new_key()
    person = Actor(new_key(), (holding("council", "secretary", party),))
    assert person.role(Right.RATIFY, party) == "secretary"
    assert person.role(Right.MEMBERS, party) is None


def test_the_rights_of_several_seats_add_up() -> None:
    party = new_key()
    seats = (holding("workgroup", "expert", party), holding("workgroup", "secretary", party))
    both = Actor(new_key(), seats)
    assert (both.role(Right.VERIFY, party), both.role(Right.PREPARE, party)) == (
        "expert",
        "secretary",
    )


def test_a_role_that_nobody_knows_gives_nothing() -> None:
    party = new_key()
    stranger = Actor(new_key(), (holding("workgroup", "scientific_supervisor", party),))
    assert not any(stranger.role(right, party) for right in Right)
