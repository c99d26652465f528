"""Rights follow from seats, and whoever has none is told who has."""

from datetime import date
from functools import partial

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.acting import holders, require
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
