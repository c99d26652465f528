"""Which registry a desk believes: the digits it was told, and no older or other one."""

from pathlib import Path
from uuid import uuid4

import pytest

from paayesh_desktop.bundle import registry, registry_change
from paayesh_desktop.bundle.wire import Root
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.store.registries import Registries
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import DAY, OTHER, OWN, SAFE, Desk, empty_stick, welcome

DAYS = 24 * 60 * 60 * 1000


def test_wrong_digits_of_the_committee_let_no_registry_in(founded: Desk, group: Desk) -> None:
    with pytest.raises(RefusedError) as unknown:
        group.trust.take(founded.trust.for_bundle().values())
    assert unknown.value.code is Refusal.NO_REGISTRY
    for typed in ("", "12345", "1" * 31):
        with pytest.raises(UserError, match="has thirty"):
            group.trust.set_pin(typed)
    group.trust.set_pin("1" * 30)
    with pytest.raises(RefusedError) as refused:
        group.trust.take(founded.trust.for_bundle().values())
    assert refused.value.code is Refusal.WRONG_ROOT
    assert group.trust.registry() is None


def test_mistyped_digits_are_put_right_before_anything_was_trusted(
    founded: Desk, group: Desk
) -> None:
    group.trust.set_pin("1" * 30)
    right = founded.trust.root_digits()
    assert right is not None
    group.trust.set_pin(right)
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.registry() == founded.trust.registry()


def test_other_digits_are_not_taken_unasked_once_a_registry_is_trusted(
    founded: Desk, group: Desk
) -> None:
    welcome(founded, group)
    with pytest.raises(UserError, match="Other digits"):
        group.trust.set_pin("1" * 30)
    assert group.trust.registry() == founded.trust.registry()
    group.trust.set_pin(founded.trust.root_digits() or "")


def test_a_replaced_registry_is_refused(
    founded: Desk, group: Desk, make_desk: MakeDesk, tmp_path: Path
) -> None:
    welcome(founded, group)
    other = tmp_path / "other"
    other.mkdir()
    impostor = make_desk("impostor")
    impostor.found(other)
    with pytest.raises(RefusedError) as refused:
        group.trust.take(impostor.trust.for_bundle().values())
    assert refused.value.code is Refusal.WRONG_ROOT
    assert group.trust.registry() == founded.trust.registry()


def test_a_committee_that_lost_its_root_key_makes_another_and_everybody_stays(
    founded: Desk, group: Desk, root: RootUse, stick: Path, tmp_path: Path
) -> None:
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    former = founded.trust.root_digits()
    root.path.unlink()
    stick2 = tmp_path / "second"
    stick2.mkdir()
    renewed = founded.founding.renew_root(stick2, SAFE, OWN, day=DAY)
    assert renewed.root_digits != former
    assert (renewed.registry.version, len(renewed.registry.members)) == (3, 2)
    assert founded.trust.standing() is Standing.ENROLLED
    with pytest.raises(RefusedError) as refused:
        group.trust.take(founded.trust.for_bundle().values())
    assert refused.value.code is Refusal.WRONG_ROOT
    group.trust.set_pin(renewed.root_digits, replacing=True)
    assert group.trust.registry() is None
    with pytest.raises(RefusedError):
        group.trust.take([raw for _, raw in _older(founded)])
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.standing() is Standing.ENROLLED


def _older(desk: Desk) -> list[tuple[int, bytes]]:
    """What lies in the database from before the present root."""
    with desk.workspace.store.view() as view:
        kept = Registries(view.connection).all()
    return [(one.version, one.envelope) for one in kept if one.root != desk.trust.root_digits()]


def test_rollback_of_the_registry_is_refused(
    founded: Desk, group: Desk, root: RootUse, stick: Path
) -> None:
    first = founded.trust.for_bundle()[1]
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    with pytest.raises(RefusedError) as refused:
        group.trust.take([first])
    assert refused.value.code is Refusal.OLD_REGISTRY
    assert group.trust.standing() is Standing.ENROLLED
    both = founded.trust.envelopes()
    group.trust.take([raw for _, raw in both])  # an old one beside the newest is no news
    assert group.trust.registry() == founded.trust.registry()


def test_rollback_to_the_old_root_is_refused(
    founded: Desk, group: Desk, root: RootUse, tmp_path: Path
) -> None:
    welcome(founded, group)
    old = founded.roots.open(root)
    current = founded.registry
    new = founded.roots.make(empty_stick(tmp_path, "new"), OTHER)
    founded.rotation.rotate([new.key.public], 1, root, day=DAY)
    founded.drafts.sign(RootUse(new.path, OTHER), DAY)
    group.trust.take(founded.trust.for_bundle().values())
    rotated = group.registry
    assert rotated.root.keys == (new.key.public,)
    forged = registry_change.address(rotated, (), 9)
    back = registry_change.rotate(rotated, current.root, 9)
    for raw in (registry.issue(forged, old), registry.issue(back, old)):
        with pytest.raises(RefusedError) as refused:
            group.trust.take([raw])
        assert refused.value.code is Refusal.WRONG_ROOT
    assert group.trust.registry() == rotated


def test_two_registries_with_one_number_are_noticed(
    founded: Desk, group: Desk, root: RootUse, stick: Path
) -> None:
    first = founded.registry
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    other = registry_change.address(first, ("age1other",), 5)
    with pytest.raises(RefusedError) as refused:
        group.trust.take([registry.issue(other, founded.roots.open(root))])
    assert refused.value.code is Refusal.REGISTRY_FORK
    founded.registries.encryption(root, on=False, day=DAY)
    group.trust.take(founded.trust.for_bundle().values())
    with pytest.raises(RefusedError) as late:
        group.trust.take([registry.issue(other, founded.roots.open(root))])
    assert late.value.code is Refusal.REGISTRY_FORK


def test_one_key_counted_twice_fakes_no_threshold(
    founded: Desk, group: Desk, root: RootUse
) -> None:
    current = founded.registry
    key = founded.roots.open(root)
    public = key.public.hex()
    with pytest.raises(RefusedError) as refused:
        registry.issue(registry_change.rotate(current, Root((public, public), 2), 5), key)
    assert refused.value.code is Refusal.REGISTRY_RULE
    founded.rotation.rotate([public, _made(founded, root)], 2, root, day=DAY)
    with pytest.raises(UserError, match="signed the draft already"):
        founded.drafts.sign(root, DAY)
    welcome(founded, group)
    assert group.trust.registry() == current


def _made(founded: Desk, root: RootUse) -> str:
    """One more root key on the same stick."""
    return founded.roots.make(root.path.parent, OTHER).key.public


def test_the_age_of_the_registry_is_told_in_days(founded: Desk, group: Desk) -> None:
    assert group.trust.age_days(group.now) is None
    assert founded.trust.age_days(founded.now) == 0
    assert founded.trust.age_days(founded.now + 75 * DAYS) == 75
    assert founded.trust.age_days(0) == 0


def test_a_registry_stays_in_force_when_the_clock_was_set_back(
    founded: Desk, group: Desk, root: RootUse, stick: Path
) -> None:
    group.now += 400 * DAYS
    group.trust.set_pin(founded.trust.root_digits() or "")
    group.now -= 500 * DAYS
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.registry() == founded.trust.registry()


def test_only_the_keeper_or_who_may_seal_enters_the_committees_digits(
    founded: Desk, group: Desk
) -> None:
    group.workspace.seat(uuid4())
    with pytest.raises(UserError, match="keeper"):
        group.trust.set_pin(founded.trust.root_digits() or "")
    assert group.trust.pin() is None
