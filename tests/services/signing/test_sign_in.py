"""Signing in: own passphrases, waiting after wrong ones, and a keeper who is never locked out."""

from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.people.sign_in import SignIn, wait
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from tests.services.signing.conftest import CHEAP, GOOD, OTHER, Clock


def test_a_desk_where_nobody_has_a_passphrase_asks_for_none(
    signing: SignIn, keeper: UUID, workspace: Workspace
) -> None:
    assert not signing.asked
    assert [(one.person, one.keeper, one.has_passphrase) for one in signing.people()] == [
        (keeper, True, False)
    ]
    assert workspace.desk.person == keeper


def test_from_the_first_passphrase_on_it_asks(signing: SignIn, keeper: UUID) -> None:
    signing.choose_first(GOOD)
    assert signing.asked
    assert signing.sign_in(keeper, GOOD).person == keeper
    with pytest.raises(UserError, match="everybody signs in"):
        signing.choose_first(OTHER)


def test_a_wrong_passphrase_lets_nobody_in(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    with pytest.raises(UserError, match="Caps Lock"):
        signing.sign_in(colleague, GOOD)
    assert workspace.desk.person == workspace.desk.keeper
    signing.sign_in(colleague, OTHER)
    assert workspace.desk.person == colleague


def test_whoever_is_not_of_the_desk_cannot_sign_in(signing: SignIn) -> None:
    signing.choose_first(GOOD)
    with pytest.raises(UserError, match="Nobody of that name"):
        signing.sign_in(new_key(), GOOD)


def test_the_passphrase_itself_is_nowhere_in_the_database(
    signing: SignIn, workspace: Workspace
) -> None:
    signing.choose_first("Kerman-Tabriz-99")
    database = workspace.database
    assert database is not None
    with workspace.engine.begin() as connection:
        row = connection.execute(sa.select(schema.credential)).first()
        assert row is not None
        assert row.parameters.startswith("argon2id v=19 m=64 t=1 p=1 salt=")
    files = [path.read_bytes() for path in database.parent.glob("paayesh.db*")]
    assert not any(b"Kerman-Tabriz-99" in content for content in files)


def test_after_five_wrong_ones_one_waits_longer_and_longer(
    signing: SignIn, colleague: UUID, clock: Clock
) -> None:
    for _ in range(5):
        with pytest.raises(UserError, match="Caps Lock"):
            signing.sign_in(colleague, "غلط غلط")
    with pytest.raises(UserError, match="15 seconds"):
        signing.sign_in(colleague, OTHER)
    clock.now += 15_000
    with pytest.raises(UserError, match="Caps Lock"):
        signing.sign_in(colleague, "غلط غلط")
    with pytest.raises(UserError, match="30 seconds"):
        signing.sign_in(colleague, OTHER)
    clock.now += 30_000
    assert signing.sign_in(colleague, OTHER).person == colleague


def test_waiting_is_for_one_person_and_not_for_the_desk(
    signing: SignIn, colleague: UUID, keeper: UUID
) -> None:
    for _ in range(5):
        with pytest.raises(UserError):
            signing.sign_in(colleague, "غلط غلط")
    assert signing.sign_in(keeper, GOOD).keeper


def test_waiting_survives_a_restart(tmp_path: Path, workspace: Workspace, clock: Clock) -> None:
    signing = SignIn(workspace, clock=clock, cost=CHEAP)
    signing.choose_first(GOOD)
    for _ in range(6):
        clock.now += 60_000
        with pytest.raises(UserError):
            signing.sign_in(workspace.desk.keeper, "غلط غلط")
    workspace.close()
    with Workspace.open(tmp_path / "home") as again:
        fresh = SignIn(again, clock=clock, cost=CHEAP)
        with pytest.raises(UserError, match="6 times"):
            fresh.sign_in(again.desk.keeper, GOOD)
        clock.now += 30_000
        fresh.sign_in(again.desk.keeper, GOOD)


def test_a_right_one_ends_the_counting(signing: SignIn, colleague: UUID) -> None:
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(UserError, match="Caps Lock"):
                signing.sign_in(colleague, "غلط غلط")
        signing.sign_in(colleague, OTHER)


@given(
    failures=st.integers(0, 10_000),
    last=st.integers(0, 2**45),
    now=st.integers(0, 2**45),
)
def test_nobody_ever_waits_longer_than_a_quarter_of_an_hour(
    failures: int, last: int, now: int
) -> None:
    assert 0 <= wait(failures, last, now) <= 15 * 60_000
    assert wait(failures, last, last + 15 * 60_000) == 0


def test_changing_asks_for_the_old_one(signing: SignIn, colleague: UUID) -> None:
    with pytest.raises(UserError, match="Caps Lock"):
        signing.choose(colleague, "نمی‌دانم چه", "کتاب خانه روشن")
    signing.choose(colleague, OTHER, "کتاب خانه روشن")
    with pytest.raises(UserError):
        signing.sign_in(colleague, OTHER)
    signing.sign_in(colleague, "کتاب خانه روشن")


def test_the_new_one_is_another_one(signing: SignIn, colleague: UUID) -> None:
    with pytest.raises(UserError, match="is the old one"):
        signing.choose(colleague, OTHER, OTHER)


def test_the_demo_city_needs_no_passphrase(staffed: Workspace) -> None:
    signing = SignIn(staffed)
    head = reference_key("sample", "W1/head")
    signing.continue_as(head)
    assert staffed.desk.person == head
    assert not signing.asked
    with pytest.raises(UserError, match="made up"):
        signing.choose_first(GOOD)
    with pytest.raises(UserError, match="Nobody"):
        signing.continue_as(new_key())


def test_nobody_just_continues_at_a_real_desk(signing: SignIn, keeper: UUID) -> None:
    with pytest.raises(UserError, match="signs in"):
        signing.continue_as(keeper)
