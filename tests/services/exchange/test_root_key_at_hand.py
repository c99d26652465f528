"""The root key from the safe and the registry beside it, before a change of the registry."""

import shutil
from pathlib import Path

import pytest

from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.registry_copy import FILE
from paayesh_desktop.services.keys.root_keys import RootUse, apart
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import DAY, OTHER, OWN, SAFE, Desk, empty_stick, welcome


def test_rejoining_takes_the_root_key_that_the_registry_beside_it_names(
    founded: Desk, make_desk: MakeDesk, root: RootUse, stick: Path, tmp_path: Path
) -> None:
    fresh = make_desk("fresh")
    alone = empty_stick(tmp_path, "alone")
    shutil.copy(root.path, alone)
    with pytest.raises(UserError, match="there is no file"):
        fresh.founding.rejoin(RootUse(alone / root.path.name, SAFE), OWN, day=DAY)
    strange = founded.roots.make(stick, OTHER)
    with pytest.raises(UserError, match="not one of those"):
        fresh.founding.rejoin(RootUse(strange.path, OTHER), OWN, day=DAY)
    with pytest.raises(RefusedError):
        fresh.founding.rejoin(RootUse(root.path, OTHER), OWN, day=DAY)
    assert fresh.trust.pin() is None
    assert fresh.keys.look() is None


def test_a_newer_registry_beside_the_root_key_is_taken_first(
    founded: Desk, group: Desk, make_desk: MakeDesk, root: RootUse, stick: Path
) -> None:
    other = make_desk("second")
    founded.admit(other.ask(stick), root)
    welcome(founded, other)
    founded.admit(group.ask(stick), root)
    third = make_desk("parks", "W2")
    issued = other.admit(third.ask(stick), root)
    assert issued.version == 4
    assert issued.registry is not None
    assert {one.title for one in issued.registry.members} >= {"میز transport", "میز parks"}
    founded.registries.encryption(root, on=False, day=DAY)
    assert founded.registry.version == 5


def test_a_registry_of_somebody_else_beside_the_root_key_stops_every_change(
    founded: Desk, root: RootUse, make_desk: MakeDesk, tmp_path: Path, stick: Path
) -> None:
    other = empty_stick(tmp_path, "other")
    make_desk("impostor").found(other)
    shutil.copy(other / FILE, stick / FILE)
    before = founded.trust.registry()
    with pytest.raises(UserError, match="cannot follow"):
        founded.registries.encryption(root, on=False, day=DAY)
    (stick / FILE).write_bytes(b"\xff\n{}\n")
    with pytest.raises(UserError, match="cannot follow"):
        founded.registries.encryption(root, on=False, day=DAY)
    assert founded.trust.registry() == before


def test_what_is_no_root_key_and_a_root_key_of_nobody_change_nothing(
    founded: Desk, root: RootUse, stick: Path, tmp_path: Path
) -> None:
    photo = stick / "photo.key"
    photo.write_bytes(b"not a key")
    with pytest.raises(UserError, match="no root key"):
        founded.registries.encryption(RootUse(photo, SAFE), on=False, day=DAY)
    strange = founded.roots.make(empty_stick(tmp_path, "other"), SAFE)
    with pytest.raises(UserError, match="not one of those in force"):
        founded.registries.encryption(RootUse(strange.path, SAFE), on=False, day=DAY)
    with pytest.raises(RefusedError) as refused:
        founded.registries.encryption(RootUse(root.path, OWN), on=False, day=DAY)
    assert refused.value.code is Refusal.WRONG_PASSPHRASE
    assert [file.path for file in founded.roots.find(stick)] == [root.path]
    assert founded.registry.version == 1


def test_a_stick_is_on_another_disk_than_the_work(tmp_path: Path) -> None:
    assert not apart(tmp_path, tmp_path)
    assert not apart(tmp_path / "away", tmp_path)
    assert apart(Path("/proc"), tmp_path) or not Path("/proc").exists()
