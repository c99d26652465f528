"""Signing in: own passphrases, waiting after wrong ones, and a keeper who is never locked out."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.passphrase import Cost, folded
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.desk_people import DeskPeople
from paayesh_desktop.services.desk_person import rename
from paayesh_desktop.services.passphrase import digested, judge, made_up, matches
from paayesh_desktop.services.sign_in import COST, SignIn, wait
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.credentials import Credentials

CHEAP = Cost(memory=64, passes=1, lanes=1)
GOOD = "باران پنجره کوچه"
OTHER = "دریا چراغ نان تازه"


class Clock:
    """Milliseconds that pass only when somebody lets them."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def signing(workspace: Workspace, clock: Clock) -> SignIn:
    return SignIn(workspace, clock=clock, cost=CHEAP)


@pytest.fixture
def keeper(workspace: Workspace) -> UUID:
    return workspace.desk.keeper


@pytest.fixture
def colleague(workspace: Workspace, signing: SignIn) -> UUID:
    """Somebody beside the keeper, with a passphrase of their own."""
    signing.choose_first(GOOD)
    added = DeskPeople(workspace, signing).add("زهرا کریمی")
    signing.choose(added.person, added.passphrase, OTHER)
    workspace.seat(None)
    return added.person


def kept(workspace: Workspace) -> Credentials:
    return Credentials(workspace.engine, workspace.desk_number)


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


def test_the_cost_is_64_mib_in_three_passes(workspace: Workspace) -> None:
    SignIn(workspace).choose_first(GOOD)
    row = kept(workspace).get(workspace.desk.keeper)
    assert row is not None
    assert row.parameters.startswith("argon2id v=19 m=65536 t=3 p=4 salt=")
    assert Cost(65536, 3, 4) == COST


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "argon2id v=19 m=9999999 t=3 p=4 salt=" + "0" * 32,
        "argon2id v=19 m=65536 t=99 p=4 salt=" + "0" * 32,
        "argon2id v=19 m=64 t=1 p=16 salt=" + "0" * 32,
        "argon2id v=19 m=64 t=1 p=1 salt=00",
        "scrypt n=1",
    ],
)
def test_parameters_that_nobody_would_have_written_are_refused(damage: str) -> None:
    _, digest = digested(GOOD, CHEAP)
    with pytest.raises(UserError, match="damaged"):
        matches(GOOD, damage, digest)


def test_a_damaged_row_is_mended_by_the_keeper(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    row = kept(workspace).get(colleague)
    assert row is not None
    kept(workspace).put(replace(row, parameters="?"))
    with pytest.raises(UserError, match="damaged"):
        signing.sign_in(colleague, OTHER)
    assert signing.sign_in(colleague, signing.reset(colleague)).must_change


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


def test_the_keeper_gives_one_for_one_time(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    once = signing.reset(colleague)
    with pytest.raises(UserError):
        signing.sign_in(colleague, OTHER)
    assert signing.sign_in(colleague, once).must_change
    assert workspace.desk.person == workspace.desk.keeper
    signing.choose(colleague, once, "کتاب خانه روشن")
    assert workspace.desk.person == colleague
    assert not signing.sign_in(colleague, "کتاب خانه روشن").must_change


def test_only_the_keeper_gives_passphrases_and_changes_people(
    signing: SignIn, colleague: UUID, workspace: Workspace, keeper: UUID
) -> None:
    signing.sign_in(colleague, OTHER)
    people = DeskPeople(workspace, signing)
    for forbidden in (
        lambda: signing.reset(colleague),
        signing.new_envelope,
        lambda: people.add("کسی دیگر"),
        lambda: people.remove(colleague),
        lambda: people.hand_over(colleague),
    ):
        with pytest.raises(UserError, match="مریم رستگار"):
            forbidden()
    assert {one.person for one in signing.people()} == {keeper, colleague}


def test_before_the_keeper_has_a_passphrase_nobody_is_added(
    signing: SignIn, workspace: Workspace
) -> None:
    with pytest.raises(UserError, match="cannot know two people apart"):
        DeskPeople(workspace, signing).add("زهرا کریمی")
    with workspace.store.view() as view:
        assert view.count(Person) == 1


def test_somebody_who_is_entered_already_keeps_their_key(
    signing: SignIn, workspace: Workspace
) -> None:
    signing.choose_first(GOOD)
    person = Person(new_key(), "علی نوری")
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put(person, party=workspace.desk.party)
    people = DeskPeople(workspace, signing)
    assert people.add(person.id).person == person.id
    with pytest.raises(UserError, match="already"):
        people.add(person.id)
    with pytest.raises(UserError, match="Nobody"):
        people.add(new_key())
    with pytest.raises(UserError, match="name is needed"):
        people.add("  ")


def test_who_was_taken_away_cannot_sign_in_and_keeps_their_name(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    people = DeskPeople(workspace, signing)
    people.remove(colleague)
    with pytest.raises(UserError, match="Nobody"):
        signing.sign_in(colleague, OTHER)
    with workspace.store.view() as view:
        assert view.get(Person, colleague) is not None
    with pytest.raises(UserError):
        people.remove(colleague)


def test_the_keeper_cannot_go_without_handing_over(
    signing: SignIn, colleague: UUID, workspace: Workspace, keeper: UUID
) -> None:
    people = DeskPeople(workspace, signing)
    with pytest.raises(UserError, match="Hand the desk over first"):
        people.remove(keeper)
    people.hand_over(colleague)
    assert workspace.desk.keeper == colleague
    assert workspace.desk.person == keeper, "who sat here still sits here"
    signing.sign_in(colleague, OTHER)
    people.remove(keeper)
    assert [one.person for one in signing.people()] == [colleague]


def test_the_new_keeper_is_there_after_a_restart(
    signing: SignIn, colleague: UUID, workspace: Workspace, tmp_path: Path
) -> None:
    DeskPeople(workspace, signing).hand_over(colleague)
    workspace.close()
    with Workspace.open(tmp_path / "home") as again:
        assert again.desk.keeper == colleague


def test_a_desk_is_not_handed_to_somebody_without_a_passphrase_of_their_own(
    signing: SignIn, workspace: Workspace
) -> None:
    signing.choose_first(GOOD)
    people = DeskPeople(workspace, signing)
    added = people.add("زهرا کریمی")
    with pytest.raises(UserError, match="has not chosen"):
        people.hand_over(added.person)
    with pytest.raises(UserError, match="Nobody"):
        people.hand_over(new_key())


def test_the_keepers_envelope_opens_the_desk_once(signing: SignIn, keeper: UUID) -> None:
    code = signing.choose_first(GOOD)
    assert signing.sign_in(keeper, code.replace(" ", "")).must_change
    signing.choose(keeper, code, OTHER)
    with pytest.raises(UserError, match="Caps Lock"):
        signing.sign_in(keeper, code)
    fresh = signing.new_envelope()
    assert signing.sign_in(keeper, fresh).must_change


def test_the_envelope_is_no_person_and_opens_nothing_else(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    code = signing.new_envelope()
    assert len(signing.people()) == 2
    with pytest.raises(UserError, match="Caps Lock"):
        signing.sign_in(colleague, code)
    with pytest.raises(UserError, match="Nobody"):
        signing.sign_in(reference_key("credential", "envelope"), code)
    with pytest.raises(UserError, match="own passphrase"):
        signing.reset(workspace.desk.keeper)


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


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("کوتاه", "too short"),
        ("   a b c   ", "too short"),
        ("ماه‌ماه‌ماه‌ماه", "again and again"),
        ("11111111", "again and again"),
        ("مريم رستگار", "Your name"),
        ("مریم رستگارمریم رستگار", "Your name"),
    ],
)
def test_a_passphrase_that_others_would_guess_is_not_taken(bad: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        judge(bad, "مریم رستگار")


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("يك باغ بزرگ", "یک باغ بزرگ"),
        ("سیب ۱۲۳۴۵۶", "سیب 123456"),
        ("سیب ٤٥٦٧٨٩", "سیب ۴۵۶۷۸۹"),
        ("خانه‌های قدیمی", "خانه های قدیمی"),
        ("two  words here", "two words here"),
    ],
)
def test_another_keyboard_signs_in_as_well(chosen: str, typed: str) -> None:
    assert matches(typed, *digested(chosen, CHEAP))
    assert folded(chosen) == folded(typed)


def test_large_and_small_letters_differ() -> None:
    assert not matches("correct horse", *digested("Correct Horse", CHEAP))


def test_codes_are_of_twelve_digits_and_differ() -> None:
    codes = {made_up() for _ in range(50)}
    assert len(codes) == 50
    assert all(len(folded(code)) == 12 and folded(code).isdigit() for code in codes)


def test_whoever_continues_as_somebody_of_another_party_can_mend_their_name(
    staffed: Workspace,
) -> None:
    head = reference_key("sample", "W1/head")
    SignIn(staffed).continue_as(head)
    rename(staffed, "نام تازه")
    with staffed.store.view() as view:
        person = view.get(Person, head)
    assert person is not None
    assert person.name == "نام تازه"
