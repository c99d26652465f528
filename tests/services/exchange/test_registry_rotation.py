"""The root grows from one key to two of three, signed in turn on different sticks."""

from collections.abc import Callable
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paayesh_desktop.bundle import registry, registry_change
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.root_keys import RootUse

if TYPE_CHECKING:
    from services.exchange.conftest import Desk, MakeDesk

DAY = date(2026, 11, 21)
SAFE, CHAIR, DEPUTY = "گاوصندوق طبقه دوم", "دریا چراغ نان تازه", "کتاب خانه روشن"
MakeRoot = Callable[[str, str], RootUse]


@pytest.fixture
def make_root(founded: "Desk", tmp_path: Path) -> MakeRoot:
    """Makes a root key on a stick of its own."""

    def make(name: str, passphrase: str) -> RootUse:
        folder = tmp_path / name
        folder.mkdir()
        return RootUse(founded.roots.make(folder, passphrase, name).path, passphrase)

    return make


@pytest.fixture
def three(founded: "Desk", root: RootUse, make_root: MakeRoot) -> tuple[RootUse, ...]:
    """The first root key and those of the chair and the deputy, two of which must sign."""
    keys = (root, make_root("chair", CHAIR), make_root("deputy", DEPUTY))
    publics = [founded.roots.read(one.path).key.public for one in keys]
    issued = founded.rotation.rotate(publics, 2, root, day=DAY)
    assert (issued.complete, issued.signed, issued.needed) == (False, 1, 1)
    issued = founded.drafts.sign(keys[1], DAY)
    assert (issued.complete, issued.version) == (True, 2)
    return keys


def test_one_of_one_becomes_two_of_three_and_desks_follow_without_new_digits(
    founded: "Desk", group: "Desk", three: tuple[RootUse, ...]
) -> None:
    first = dict(founded.trust.envelopes())[1]
    letter = registry.read(first)
    group.trust.set_pin(founded.trust.pin() or "")
    assert founded.trust.pin() != founded.trust.root_digits()
    assert len(three) == 3
    group.trust.take(founded.trust.for_bundle().values())
    followed = group.trust.registry()
    assert followed == founded.trust.registry()
    assert followed is not None
    assert (len(followed.root.keys), followed.root.threshold) == (3, 2)
    assert letter.root != followed.root


def test_a_new_desk_types_the_new_digits(
    founded: "Desk", group: "Desk", three: tuple[RootUse, ...]
) -> None:
    assert len(three) == 3
    group.trust.set_pin(founded.trust.root_digits() or "")
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.registry() == founded.trust.registry()


def test_any_two_of_three_change_the_registry_and_one_alone_does_not(
    founded: "Desk", three: tuple[RootUse, ...]
) -> None:
    for on, (first, second) in zip([False, True] * 3, permutations(three, 2), strict=True):
        before = founded.trust.registry()
        issued = founded.registries.encryption(first, on=on, day=DAY)
        assert not issued.complete
        assert founded.trust.registry() == before
        pending = founded.drafts.pending()
        assert pending is not None
        assert (pending.needed, len(pending.missing), len(pending.changes)) == (1, 2, 1)
        assert founded.drafts.sign(second, DAY).complete
        assert founded.drafts.pending() is None


def test_a_draft_is_signed_at_another_desk_of_the_committee(
    founded: "Desk", make_desk: "MakeDesk", group: "Desk", three: tuple[RootUse, ...], stick: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    other = make_desk("second")
    request = founded.enrolling.read(other.ask(stick), DAY)
    founded.enrolling.compare(request.public, request.digits, DAY)
    founded.registries.admit(request.public, three[0], day=DAY)
    founded.drafts.sign(three[1], DAY)
    other.trust.set_pin(founded.trust.root_digits() or "")
    other.trust.take(founded.trust.for_bundle().values())

    asked = group.ask(stick)
    waiting = founded.enrolling.read(asked, DAY)
    founded.enrolling.compare(waiting.public, waiting.digits, DAY)
    founded.registries.admit(waiting.public, three[1], day=DAY)
    between = tmp_path / "between"
    between.mkdir()
    draft = other.drafts.read(founded.drafts.save(between), DAY)
    assert "میز transport" in str(draft.changes[0])
    issued = other.drafts.sign(three[2], DAY)
    assert issued.complete
    assert founded.drafts.pending() is not None
    founded.trust.take(other.trust.for_bundle().values())
    assert founded.drafts.pending() is None
    assert founded.enrolling.waiting() == ()
    with pytest.raises(UserError, match="does not follow"):
        other.drafts.read(founded.drafts.save(between), DAY)


def test_only_one_change_waits_at_a_time_and_can_be_dropped(
    founded: "Desk", three: tuple[RootUse, ...]
) -> None:
    before = founded.trust.registry()
    founded.registries.encryption(three[0], on=False, day=DAY)
    with pytest.raises(UserError, match="still waits"):
        founded.registries.encryption(three[1], on=False, day=DAY)
    founded.drafts.drop(DAY)
    assert founded.drafts.pending() is None
    assert founded.trust.registry() == before
    for deed in (lambda: founded.drafts.sign(three[0], DAY), lambda: founded.drafts.save(Path())):
        with pytest.raises(UserError, match="No change"):
            deed()


def test_a_draft_that_was_overtaken_is_dropped_in_a_sentence(
    founded: "Desk", make_desk: "MakeDesk", three: tuple[RootUse, ...], tmp_path: Path
) -> None:
    other = make_desk("second")
    other.trust.set_pin(founded.trust.root_digits() or "")
    other.trust.take(founded.trust.for_bundle().values())
    founded.registries.encryption(three[0], on=False, day=DAY)
    other.registries.encryption(three[1], on=False, day=DAY)
    other.drafts.sign(three[2], DAY)
    with pytest.raises(UserError, match="was dropped"):
        founded.drafts.sign(three[2], DAY)
    assert founded.drafts.pending() is None
    assert founded.trust.registry() == other.trust.registry()


def test_of_two_changes_at_the_same_moment_one_is_made_again(
    founded: "Desk", root: RootUse
) -> None:
    def meanwhile(current: Registry, _: SigningKey) -> Registry:
        founded.registries.encryption(root, on=False, day=DAY)
        return registry_change.address(current, ("age1other",), 5)

    with pytest.raises(UserError, match="at the same moment"):
        founded.drafts.issue(meanwhile, root, DAY)
    assert (founded.registry.version, founded.registry.recipients) == (2, ())
    assert founded.registries.encryption(root, on=True, day=DAY).version == 3


def test_what_a_draft_needs_is_asked_of_those_who_may_sign(
    founded: "Desk", three: tuple[RootUse, ...], make_root: MakeRoot, tmp_path: Path
) -> None:
    stranger = make_root("stranger", SAFE)
    founded.registries.encryption(three[0], on=False, day=DAY)
    with pytest.raises(UserError, match="signed the draft already"):
        founded.drafts.sign(three[0], DAY)
    with pytest.raises(UserError, match="has no say"):
        founded.drafts.sign(stranger, DAY)
    with pytest.raises(RefusedError) as refused:
        founded.drafts.sign(RootUse(three[1].path, SAFE), DAY)
    assert refused.value.code is Refusal.WRONG_PASSPHRASE
    photo = tmp_path / "photo.json"
    photo.write_bytes(b"{}")
    with pytest.raises(UserError, match="no draft"):
        founded.drafts.read(photo, DAY)


def test_a_draft_that_no_root_key_signed_is_not_taken_in(
    founded: "Desk", three: tuple[RootUse, ...], tmp_path: Path
) -> None:
    founded.registries.encryption(three[0], on=False, day=DAY)
    path = founded.drafts.save(tmp_path)
    forged = registry.issue(registry.read(path.read_bytes()), founded.key())
    path.write_bytes(forged)
    founded.drafts.drop(DAY)
    with pytest.raises(UserError, match="No root key in force"):
        founded.drafts.read(path, DAY)
    assert founded.drafts.pending() is None


def test_another_draft_is_not_put_in_the_place_of_one_that_waits(
    founded: "Desk", three: tuple[RootUse, ...], tmp_path: Path
) -> None:
    founded.registries.encryption(three[0], on=False, day=DAY)
    path = founded.drafts.save(tmp_path)
    assert founded.drafts.read(path, DAY) == founded.drafts.pending()
    founded.drafts.drop(DAY)
    publics = [founded.roots.read(one.path).key.public for one in three[:2]]
    founded.rotation.rotate(publics, 2, three[0], day=DAY)
    with pytest.raises(UserError, match="Another change"):
        founded.drafts.read(path, DAY)


def test_a_lost_root_key_is_replaced_by_the_two_others(
    founded: "Desk", three: tuple[RootUse, ...], make_root: MakeRoot, group: "Desk", stick: Path
) -> None:
    lost, *left = three
    fresh = make_root("fresh", SAFE)
    publics = [founded.roots.read(one.path).key.public for one in (*left, fresh)]
    founded.rotation.rotate(publics, 2, left[0], day=DAY)
    assert founded.drafts.sign(left[1], DAY).complete
    with pytest.raises(UserError, match="not one of those in force"):
        founded.registries.encryption(lost, on=False, day=DAY)
    request = founded.enrolling.read(group.ask(stick), DAY)
    founded.enrolling.compare(request.public, request.digits, DAY)
    founded.registries.admit(request.public, left[1], day=DAY)
    assert founded.drafts.sign(fresh, DAY).complete


def test_a_root_that_nobody_could_use_is_not_made(
    founded: "Desk", root: RootUse, make_root: MakeRoot
) -> None:
    mine = founded.roots.read(root.path).key.public
    other = founded.roots.read(make_root("chair", CHAIR).path).key.public
    for publics, threshold, told in (
        ([mine, other], 3, "cannot sign"),
        ([mine, other], 0, "cannot sign"),
        ([mine, mine], 2, "cannot sign"),
        ([], 1, "cannot sign"),
        ([mine, "0" * 64], 1, "never seen"),
        ([mine], 1, "is so already"),
    ):
        with pytest.raises(UserError, match=told):
            founded.rotation.rotate(publics, threshold, root, day=DAY)
    assert founded.drafts.pending() is None


def test_the_root_keys_that_were_seen_are_known_without_their_secrets(
    founded: "Desk", root: RootUse, make_root: MakeRoot
) -> None:
    chair = make_root("chair", CHAIR)
    first, second = founded.roots.known()
    assert (first.title, second.title) == ("دبیر committee", "chair")
    secret = founded.roots.open(chair).seed.hex()
    for path in (founded.workspace.home / "root-keys").iterdir():
        assert secret not in path.read_text(encoding="utf-8")
        assert "wrapped" not in path.read_text(encoding="utf-8")


def test_a_root_key_file_gets_another_passphrase(founded: "Desk", root: RootUse) -> None:
    before = founded.roots.open(root)
    for wrong, new in ((CHAIR, DEPUTY), (SAFE, "کوتاه")):
        with pytest.raises(UserError):
            founded.roots.change(RootUse(root.path, wrong), new)
    assert founded.roots.open(root) == before
    founded.roots.change(root, CHAIR)
    assert founded.roots.open(RootUse(root.path, CHAIR)) == before
    with pytest.raises(RefusedError):
        founded.roots.open(root)
    assert founded.roots.read(root.path).key == founded.roots.known()[0]


def test_encrypted_files_open_with_the_root_keys_of_today(
    founded: "Desk", three: tuple[RootUse, ...]
) -> None:
    roots = {one.recipient for one in founded.roots.known()}
    recipients = set(founded.registries.recipients())
    assert len(three) == 3
    assert roots < recipients
    assert len(recipients) == 4
