"""The desk's key: one secret, a passphrase of their own for everybody who may seal, and paper."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.bundle.encryption import decrypt, encrypt
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.key_ring import LONGEST, KeyRing
from paayesh_desktop.services.keys import opening_key, recovery_sheet
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.desk_people import DeskPeople
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from services.exchange.conftest import Desk, MakeDesk

CHEAP = Cost(memory=64, passes=1, lanes=1)
OWN, THEIRS, FRESH = "باران پنجره کوچه", "دریا چراغ نان تازه", "کتاب خانه روشن"


@pytest.fixture
def colleague(group: "Desk") -> UUID:
    """Somebody beside the keeper, who signs in at the same desk."""
    signing = SignIn(group.workspace, clock=group.clock, cost=CHEAP)
    signing.choose_first(OWN)
    added = DeskPeople(group.workspace, signing).add("زهرا کریمی")
    signing.choose(added.person, added.passphrase, THEIRS)
    group.workspace.seat(None)
    return added.person


def test_a_desk_has_no_key_until_its_keeper_makes_one(group: "Desk") -> None:
    assert group.keys.look() is None
    assert not group.keys.mine
    with pytest.raises(UserError, match="has no key yet"):
        group.keys.unlock(OWN)
    made = group.keys.make(OWN)
    seen = group.keys.look()
    assert seen is not None
    assert (seen.public, seen.keyid) == (made.public.hex(), made.keyid)
    assert [one.name for one in seen.holders] == ["دبیر transport"]
    assert group.keys.mine
    assert group.keys.unlock(OWN) == made


def test_a_passphrase_that_anybody_would_try_makes_no_key(group: "Desk") -> None:
    for weak in ("کوتاه", "دبیر transport", "ااااااااااا"):
        with pytest.raises(UserError):
            group.keys.make(weak)
    assert group.keys.look() is None


def test_a_second_key_is_not_made_unasked(group: "Desk") -> None:
    made = group.keys.make(OWN)
    with pytest.raises(UserError, match="has a key already"):
        group.keys.make(THEIRS)
    assert group.keys.unlock(OWN) == made


def test_a_wrong_passphrase_opens_nothing(group: "Desk") -> None:
    group.keys.make(OWN)
    with pytest.raises(RefusedError) as refused:
        group.keys.unlock(THEIRS)
    assert refused.value.code is Refusal.WRONG_PASSPHRASE


def test_each_person_opens_the_one_key_with_a_passphrase_of_their_own(
    group: "Desk", colleague: UUID
) -> None:
    made = group.keys.make(OWN)
    group.workspace.seat(colleague)
    with pytest.raises(UserError, match="دبیر transport can seal"):
        group.keys.unlock(OWN)
    group.workspace.seat(None)
    group.keys.admit(colleague, OWN, THEIRS)
    group.workspace.seat(colleague)
    assert group.keys.unlock(THEIRS) == made
    with pytest.raises(RefusedError):
        group.keys.unlock(OWN)


def test_whoever_has_no_passphrase_for_the_key_works_but_does_not_seal(
    group: "Desk", colleague: UUID
) -> None:
    group.keys.make(OWN)
    group.workspace.seat(colleague)
    assert not group.keys.mine
    DeskKeys(group.workspace).look()
    with pytest.raises(UserError, match="can work at this desk"):
        group.keys.unlock(THEIRS)


def test_only_the_keeper_lets_somebody_in_or_takes_the_way_to_the_key_away(
    group: "Desk", colleague: UUID
) -> None:
    group.keys.make(OWN)
    group.keys.admit(colleague, OWN, THEIRS)
    with pytest.raises(UserError, match="left as it is"):
        group.keys.admit(colleague, OWN, FRESH)
    group.workspace.seat(colleague)
    with pytest.raises(UserError, match="keeper"):
        group.keys.remove(group.workspace.desk.keeper)
    group.workspace.seat(None)
    group.keys.remove(colleague)
    group.workspace.seat(colleague)
    with pytest.raises(UserError, match="no passphrase for its key"):
        group.keys.unlock(THEIRS)


def test_a_keeper_who_has_no_way_to_the_key_is_let_in_by_whoever_has_one(
    group: "Desk", colleague: UUID
) -> None:
    made = group.keys.make(OWN)
    group.keys.admit(colleague, OWN, THEIRS)
    before = group.workspace.desk.keeper
    group.keys.remove(before)
    group.workspace.seat(colleague)
    group.keys.admit(before, THEIRS, FRESH)
    group.workspace.seat(None)
    assert group.keys.unlock(FRESH) == made


def test_the_last_passphrase_is_never_taken_away(group: "Desk") -> None:
    made = group.keys.make(OWN)
    with pytest.raises(UserError, match="only passphrase"):
        group.keys.remove(group.workspace.desk.person)
    assert group.keys.unlock(OWN) == made


def test_whoever_leaves_the_desk_opens_its_key_no_longer(group: "Desk", colleague: UUID) -> None:
    people = DeskPeople(group.workspace, SignIn(group.workspace, clock=group.clock, cost=CHEAP))
    group.keys.make(OWN)
    group.keys.admit(colleague, OWN, THEIRS)
    before = group.workspace.desk.keeper
    group.keys.remove(before)
    with pytest.raises(UserError, match="only passphrase"):
        people.remove(colleague)
    group.workspace.seat(colleague)
    group.keys.admit(before, THEIRS, FRESH)
    group.workspace.seat(None)
    people.remove(colleague)
    seen = group.keys.look()
    assert seen is not None
    assert [one.person for one in seen.holders] == [before]


def test_a_changed_passphrase_opens_and_the_old_one_does_not(group: "Desk") -> None:
    made = group.keys.make(OWN)
    group.keys.change(OWN, FRESH)
    assert group.keys.unlock(FRESH) == made
    with pytest.raises(RefusedError):
        group.keys.unlock(OWN)


def test_a_new_key_shuts_everybody_out_who_had_the_lost_one(group: "Desk", colleague: UUID) -> None:
    lost = group.keys.make(OWN)
    group.keys.admit(colleague, OWN, THEIRS)
    assert group.keys.renew(FRESH) != lost
    seen = group.keys.look()
    assert seen is not None
    assert [one.keeper for one in seen.holders] == [True]


def test_the_secret_is_nowhere_in_the_folder_of_work(group: "Desk") -> None:
    made = group.keys.make(OWN)
    group.workspace.engine.dispose()
    files = [path for path in group.workspace.home.rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes()
        assert made.seed not in data
        assert made.seed.hex().encode() not in data
        assert OWN.encode() not in data


def test_the_sheet_brings_the_key_back_when_its_passphrase_is_forgotten(group: "Desk") -> None:
    made = group.keys.make(OWN)
    sheet = group.keys.sheet(OWN)
    assert len(sheet) == 16
    persian = " ".join(sheet).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert group.keys.restore(persian, FRESH) == made
    assert group.keys.unlock(FRESH) == made


def test_the_sheet_brings_the_key_to_a_desk_without_one(
    group: "Desk", make_desk: "MakeDesk"
) -> None:
    sheet = "\n".join((group.keys.make(OWN) and group.keys.sheet(OWN)) or ())
    other = make_desk("spare", "W1")
    restored = other.keys.restore(sheet, THEIRS)
    assert restored == group.keys.unlock(OWN)
    assert other.keys.unlock(THEIRS) == restored


def test_the_sheet_of_another_key_changes_nothing(group: "Desk") -> None:
    made = group.keys.make(OWN)
    sheet = " ".join(recovery_sheet.written(SigningKey.generate().seed))
    with pytest.raises(UserError, match="another key"):
        group.keys.restore(sheet, FRESH)
    assert group.keys.unlock(OWN) == made


@given(st.binary(min_size=32, max_size=32))
def test_a_sheet_says_every_key(seed: bytes) -> None:
    sheet = recovery_sheet.written(seed)
    assert {len(group) for group in sheet} == {5}
    assert recovery_sheet.read("-".join(sheet)) == seed


@given(st.binary(min_size=32, max_size=32), st.integers(0, 79), st.integers(1, 9))
def test_one_mistyped_digit_of_a_sheet_is_noticed(seed: bytes, place: int, by: int) -> None:
    digits = "".join(recovery_sheet.written(seed))
    wrong = f"{digits[:place]}{(int(digits[place]) + by) % 10}{digits[place + 1 :]}"
    with pytest.raises(UserError):
        recovery_sheet.read(wrong)


@given(st.binary(min_size=32, max_size=32), st.integers(0, 78))
def test_two_digits_of_a_sheet_that_changed_places_are_noticed(seed: bytes, place: int) -> None:
    digits = "".join(recovery_sheet.written(seed))
    first, second = digits[place], digits[place + 1]
    wrong = f"{digits[:place]}{second}{first}{digits[place + 2 :]}"
    if first != second:
        with pytest.raises(UserError):
            recovery_sheet.read(wrong)


@pytest.mark.parametrize("typed", ["", "12345", "x" * 80, "1" * 81, "9" * 80])
def test_what_is_no_sheet_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(UserError):
        recovery_sheet.read(typed)


def test_the_key_that_opens_is_one_that_age_understands(tmp_path: Path) -> None:
    plain, closed, opened = (tmp_path / name for name in ("a.pbz", "a.pbz.age", "b.pbz"))
    plain.write_bytes(b"plan")
    key, other = SigningKey.generate(), SigningKey.generate()
    encrypt(plain, closed, [opening_key.recipient(key)])
    assert b"plan" not in closed.read_bytes()
    decrypt(closed, opened, [opening_key.identity(key)])
    assert opened.read_bytes() == b"plan"
    with pytest.raises(RefusedError) as refused:
        decrypt(closed, opened, [opening_key.identity(other)])
    assert refused.value.code is Refusal.ENCRYPTED


def test_an_unlocked_key_is_held_for_one_person_and_no_longer_than_a_working_day(
    group: "Desk",
) -> None:
    now, present = [1_000], ["mine"]
    people = {"mine": new_key(), "theirs": new_key()}
    ring = KeyRing(lambda: people[present[0]], clock=lambda: now[0])
    assert ring.key() is None
    key = group.keys.make(OWN)
    ring.hold(key)
    now[0] += LONGEST
    assert ring.key() == key
    now[0] += 1
    assert ring.key() is None
    ring.hold(key)
    present[0] = "theirs"
    assert ring.key() is None
    present[0] = "mine"
    assert ring.key() is None


def test_whoever_sits_down_finds_the_key_locked(group: "Desk", colleague: UUID) -> None:
    ring = group.workspace.ring
    key = group.keys.make(OWN)
    ring.hold(key)
    assert ring.key() == key
    group.workspace.seat(colleague)
    assert ring.key() is None
    group.workspace.seat(None)
    assert ring.key() is None
    ring.hold(key)
    group.workspace.seat(None)
    assert ring.key() is None


def test_an_unlocked_key_is_forgotten_when_the_clock_is_set_back(group: "Desk") -> None:
    now, mine = [1_000], new_key()
    ring = KeyRing(lambda: mine, clock=lambda: now[0])
    ring.hold(group.keys.make(OWN))
    now[0] -= 1
    assert ring.key() is None


def test_a_demo_desk_has_no_keys(staffed: Workspace, tmp_path: Path) -> None:
    keys = DeskKeys(staffed, cost=CHEAP)
    for deed in (lambda: keys.make(OWN), lambda: keys.renew(OWN), lambda: keys.unlock(OWN)):
        with pytest.raises(UserError, match="demo city"):
            deed()
    assert keys.look() is None
