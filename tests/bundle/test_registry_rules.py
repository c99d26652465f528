"""The registry of keys: TUF's root rules, one by one, and all of them over random histories."""

from collections.abc import Sequence
from random import Random
from uuid import uuid4

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle import registry_change as change
from paayesh_desktop.bundle.fingerprint import of_root
from paayesh_desktop.bundle.registry import (
    Lacking,
    RegistryForkError,
    accept,
    countersign,
    issue,
    lacking,
    member_of,
    read,
    valid_until,
)
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import REGISTRY, Member, Registry, Revocation, Root
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError

ROOTS = [SigningKey.from_seed(bytes([100 + number]) * 32) for number in range(5)]
KEYS = [SigningKey.from_seed(bytes([number]) * 32) for number in range(8)]
PARTY, DESK, ORIGIN = uuid4(), uuid4(), uuid4()


def root(*numbers: int, threshold: int = 1) -> Root:
    return Root(tuple(ROOTS[number].public.hex() for number in numbers), threshold)


def member(number: int, title: str = "") -> Member:
    return Member(KEYS[number].public.hex(), PARTY, "workgroup", DESK, title or f"{number}", 1)


def issued(registry: Registry, *numbers: int) -> bytes:
    return issue(registry, *(ROOTS[number] for number in numbers or (0,)))


def refusal(current: Registry | None, raw: bytes, pin: str | None = None) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        accept(current, pin, raw)
    return refused.value.code


@pytest.fixture
def one() -> Registry:
    return change.first(root(0), [member(0), member(1)], 1)


@pytest.fixture
def of_two() -> Registry:
    """A registry that two of three must sign."""
    return change.first(root(0, 1, 2, threshold=2), [member(0)], 1)


def test_the_first_registry_is_that_of_the_root_whose_digits_were_entered(one: Registry) -> None:
    assert accept(None, of_root(one.root), issued(one)) == one


def test_without_the_digits_nobody_is_trusted(one: Registry) -> None:
    assert refusal(None, issued(one)) is Refusal.NO_REGISTRY


def test_a_registry_of_another_root_is_refused(one: Registry) -> None:
    assert refusal(None, issued(one), of_root(root(1))) is Refusal.WRONG_ROOT
    stranger = msgspec.structs.replace(one, version=2, root=root(1))
    assert refusal(one, issued(stranger, 1)) is Refusal.WRONG_ROOT


def test_the_digits_alone_do_not_make_a_registry(one: Registry) -> None:
    """Whoever knows the root's public key still cannot speak for it."""
    assert refusal(None, issued(one, 1), of_root(one.root)) is Refusal.WRONG_ROOT


def test_a_desk_that_starts_late_may_begin_at_any_version(one: Registry) -> None:
    ninth = msgspec.structs.replace(one, version=9)
    assert accept(None, of_root(one.root), issued(ninth)) == ninth


def test_the_next_registry_is_taken(one: Registry) -> None:
    two = change.admit(one, member(2), 2)
    assert accept(one, None, issued(two)) == two


def test_versions_may_be_missed(one: Registry) -> None:
    four = msgspec.structs.replace(change.admit(one, member(2), 2), version=4)
    assert accept(one, None, issued(four)) == four


def test_the_same_registry_again_changes_nothing(one: Registry) -> None:
    assert accept(one, None, issued(one)) is one


def test_the_same_registry_by_other_hands_of_the_root_is_the_same(of_two: Registry) -> None:
    held = accept(None, of_root(of_two.root), issued(of_two, 0, 1))
    assert accept(held, None, issued(of_two, 1, 2)) is held


def test_an_older_registry_never_comes_back(one: Registry) -> None:
    two = change.admit(one, member(2), 2)
    assert refusal(two, issued(one)) is Refusal.OLD_REGISTRY


def test_two_registries_of_one_number_are_a_fork_and_the_proof_stays(one: Registry) -> None:
    two, other = change.admit(one, member(2), 2), change.admit(one, member(3), 2)
    with pytest.raises(RegistryForkError) as refused:
        accept(two, None, issued(other))
    assert refused.value.code is Refusal.REGISTRY_FORK
    assert read(refused.value.envelope) == other


def test_a_fork_that_the_root_has_not_signed_is_no_proof(one: Registry) -> None:
    other = change.admit(one, member(3), 2)
    assert refusal(change.admit(one, member(2), 2), issued(other, 1)) is Refusal.WRONG_ROOT


def test_a_new_root_needs_the_hands_of_the_old_one_too(one: Registry) -> None:
    two = change.rotate(one, root(1, 2, threshold=2), 2)
    for hands in ((1, 2), (0, 1), (0, 2), (0,)):
        assert refusal(one, issued(two, *hands)) is Refusal.WRONG_ROOT
    assert accept(one, None, issued(two, 0, 1, 2)) == two


def test_no_root_can_be_skipped(one: Registry) -> None:
    two = change.rotate(one, root(1), 2)
    three = change.rotate(two, root(2), 3)
    assert refusal(one, issued(three, 1, 2)) is Refusal.WRONG_ROOT
    held = accept(one, None, issued(two, 0, 1))
    assert accept(held, None, issued(three, 1, 2)) == three


def test_a_replaced_root_says_nothing_any_more(one: Registry) -> None:
    two = change.rotate(one, root(1), 2)
    three = change.admit(two, member(2), 3)
    assert refusal(two, issued(three, 0)) is Refusal.WRONG_ROOT


def test_a_member_is_never_dropped(one: Registry) -> None:
    two = msgspec.structs.replace(one, version=2, members=one.members[:1])
    assert refusal(one, issued(two)) is Refusal.REGISTRY_RULE


def test_a_withdrawn_key_never_returns(one: Registry) -> None:
    two = change.revoke(one, KEYS[0].keyid, [Revocation(ORIGIN, 3)], "گم شد", 2)
    three = msgspec.structs.replace(one, version=3)
    assert refusal(two, issued(three)) is Refusal.REGISTRY_RULE


@pytest.mark.parametrize("changed", [{"party": uuid4()}, {"desk": uuid4()}, {"valid_from": 2}])
def test_a_key_never_becomes_somebody_elses(one: Registry, changed: dict[str, object]) -> None:
    other = msgspec.structs.replace(one.members[0], **changed)
    two = msgspec.structs.replace(one, version=2, members=(other, one.members[1]))
    assert refusal(one, issued(two)) is Refusal.REGISTRY_RULE


def test_a_desk_may_get_another_title(one: Registry) -> None:
    other = msgspec.structs.replace(one.members[0], title="نام تازه")
    two = msgspec.structs.replace(one, version=2, members=(other, one.members[1]))
    assert accept(one, None, issued(two)) == two


def unsound() -> list[Registry]:
    sound = change.first(root(0), [member(0)], 1)
    weak = msgspec.structs.replace(member(1), public=(1).to_bytes(32, "little").hex())
    committee = msgspec.structs.replace(member(1), party=COMMITTEE)
    pretender = msgspec.structs.replace(member(1), role="committee")
    of_root_too = msgspec.structs.replace(member(1), public=ROOTS[0].public.hex())
    return [
        msgspec.structs.replace(sound, members=(member(0), member(0))),
        msgspec.structs.replace(sound, members=(member(0), weak)),
        msgspec.structs.replace(sound, members=(member(0), committee)),
        msgspec.structs.replace(sound, members=(member(0), pretender)),
        msgspec.structs.replace(sound, members=(member(0), of_root_too)),
        msgspec.structs.replace(sound, root=root(0, threshold=2)),
        msgspec.structs.replace(sound, root=root(0, 0, threshold=2)),
    ]


@pytest.mark.parametrize("registry", unsound())
def test_a_registry_against_its_own_rules_is_neither_made_nor_taken(registry: Registry) -> None:
    with pytest.raises(RefusedError) as refused:
        issued(registry)
    assert refused.value.code is Refusal.REGISTRY_RULE
    forced = envelope.seal(REGISTRY, canonical.encode(registry), ROOTS[0])
    code = refusal(None, forced, of_root(registry.root))
    assert code in {Refusal.REGISTRY_RULE, Refusal.WRONG_ROOT}


def test_a_draft_waits_for_every_hand_that_it_needs(of_two: Registry) -> None:
    held = accept(None, of_root(of_two.root), issued(of_two, 0, 1))
    two = change.rotate(held, root(2, 3, threshold=2), 2)
    draft = issued(two, 0)
    assert lacking(held, draft) == Lacking(1, 2)
    assert refusal(held, draft) is Refusal.WRONG_ROOT
    draft = countersign(draft, ROOTS[3])
    assert lacking(held, draft) == Lacking(1, 1)
    draft = countersign(draft, ROOTS[2])
    assert lacking(held, draft).complete
    assert accept(held, None, draft) == two


def test_a_hand_of_no_root_helps_nobody(of_two: Registry) -> None:
    draft = countersign(issued(of_two, 0), ROOTS[4])
    assert lacking(None, draft) == Lacking(0, 1)


def test_a_members_key_is_found_by_its_id(one: Registry) -> None:
    assert member_of(one, KEYS[1].keyid) == one.members[1]
    assert member_of(one, KEYS[5].keyid) is None


def test_a_good_key_has_no_end_and_a_withdrawn_one_ends_where_it_says(one: Registry) -> None:
    cut = [Revocation(ORIGIN, 3), Revocation(ORIGIN, 7, "party:" + str(PARTY))]
    gone = member_of(change.revoke(one, KEYS[0].keyid, cut, "", 2), KEYS[0].keyid)
    assert gone is not None
    assert valid_until(one.members[0], ORIGIN) is None
    assert valid_until(gone, ORIGIN) == 3
    assert valid_until(gone, ORIGIN, "party:" + str(PARTY)) == 7
    assert valid_until(gone, uuid4()) == 0


def test_a_cut_off_can_be_moved(one: Registry) -> None:
    two = change.revoke(one, KEYS[0].keyid, [Revocation(ORIGIN, 3)], "گم شد", 2)
    three = change.revoke(two, KEYS[0].keyid, [Revocation(ORIGIN, 5)], "گم شد", 3)
    assert accept(accept(one, None, issued(two)), None, issued(three)) == three


def test_mistakes_of_the_caller_are_told(one: Registry) -> None:
    with pytest.raises(ValueError, match="already"):
        change.admit(one, member(0), 2)
    with pytest.raises(KeyError):
        change.revoke(one, KEYS[7].keyid, [], "", 2)


def test_whom_files_are_encrypted_to_is_part_of_it(one: Registry) -> None:
    two = change.address(one, ["age1x"], 2)
    assert accept(one, None, issued(two)).recipients == ("age1x",)


def test_a_registry_that_is_too_long_is_refused(one: Registry) -> None:
    assert refusal(one, bytes((1 << 20) + 1)) is Refusal.TOO_LARGE


STEPS = st.lists(st.tuples(st.sampled_from(["admit", "revoke", "rotate"]), st.integers(0, 7)))


@given(STEPS, st.randoms(use_true_random=False))
def test_a_reader_ends_where_the_root_ended_whatever_came_in_whatever_order(
    steps: Sequence[tuple[str, int]], random: Random
) -> None:
    """Files come late, twice and in any order: the reader tries each until nothing more helps."""
    history = [change.first(root(0), [member(0)], 1)]
    raws = [issued(history[0])]
    for what, number in steps:
        last, hand = history[-1], ROOTS.index(_hand(history[-1]))
        following = _changed(last, what, number)
        if following is not None:
            history.append(following)
            raws.append(issued(following, *{hand, ROOTS.index(_hand(following))}))
    held, pin = None, of_root(history[0].root)
    shuffled = raws * 2
    random.shuffle(shuffled)
    for raw in shuffled * len(raws):
        held = _tried(held, pin, raw)
    assert held == history[-1]


def _tried(held: Registry | None, pin: str, raw: bytes) -> Registry | None:
    try:
        return accept(held, pin, raw)
    except RefusedError as error:
        if error.code not in {Refusal.OLD_REGISTRY, Refusal.WRONG_ROOT}:
            raise
        return held


def _hand(registry: Registry) -> SigningKey:
    return next(key for key in ROOTS if key.public.hex() == registry.root.keys[0])


def _changed(last: Registry, what: str, number: int) -> Registry | None:
    known = {one.public for one in last.members}
    if what == "admit" and KEYS[number].public.hex() not in known:
        return change.admit(last, member(number), 2)
    if what == "revoke" and KEYS[number].public.hex() in known:
        return change.revoke(last, KEYS[number].keyid, [], "", 2)
    return change.rotate(last, root(number % 5), 2) if what == "rotate" else None
