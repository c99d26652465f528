"""A committee founds its registry; who may not, does not."""

from pathlib import Path

import pytest

from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.founding import Founding
from paayesh_desktop.services.keys.registry_copy import FILE
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.services.workspace import Workspace
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import CHEAP, DAY, OTHER, OWN, SAFE, Desk


def test_a_committee_founds_its_registry_in_one_action(make_desk: MakeDesk, stick: Path) -> None:
    desk = make_desk("committee")
    assert desk.trust.standing() is Standing.NO_KEY
    founded = desk.found(stick)
    assert desk.trust.standing() is Standing.ENROLLED
    assert desk.trust.registry() == founded.registry
    assert desk.trust.pin() == desk.trust.root_digits() == founded.root_digits
    assert desk.keys.unlock(OWN) == founded.key
    (mine,) = desk.registries.members()
    assert (mine.mine, mine.revoked, mine.member.role) == (True, False, "committee")
    assert mine.member.desk == desk.workspace.desk.key
    assert founded.root_file.path.parent == stick
    assert {path.name for path in stick.iterdir()} == {founded.root_file.path.name, FILE}


def test_founding_takes_the_key_that_the_desk_has(make_desk: MakeDesk, stick: Path) -> None:
    desk = make_desk("committee")
    key = desk.key()
    with pytest.raises(RefusedError):
        desk.founding.found(stick, SAFE, OTHER, day=DAY)
    assert list(stick.iterdir()) == []
    assert desk.found(stick).key == key


def test_a_founding_that_fails_leaves_no_registry_and_no_root_key(
    make_desk: MakeDesk, tmp_path: Path, stick: Path
) -> None:
    desk = make_desk("committee")
    for folder in (tmp_path / "no such stick", desk.workspace.home, desk.workspace.home / "logs"):
        with pytest.raises(UserError):
            desk.founding.found(folder, SAFE, OWN, day=DAY)
    for root, own in ((SAFE, "کوتاه"), ("کوتاه", OWN)):
        with pytest.raises(UserError):
            desk.founding.found(stick, root, own, day=DAY)
    (stick / FILE).mkdir()
    with pytest.raises(UserError):
        desk.found(stick)
    assert [path.name for path in stick.iterdir()] == [FILE]
    assert desk.trust.registry() is None
    assert desk.trust.pin() is None


def test_a_registry_is_founded_once(founded: Desk, stick: Path) -> None:
    before = founded.trust.registry()
    with pytest.raises(UserError, match="has its registry"):
        founded.found(stick)
    assert founded.trust.registry() == before


def test_a_desk_that_follows_another_committee_founds_nothing(
    make_desk: MakeDesk, stick: Path
) -> None:
    desk = make_desk("committee")
    desk.trust.set_pin("123456 " * 5)
    with pytest.raises(UserError, match="does not found another"):
        desk.found(stick)


def test_a_workgroup_founds_admits_and_withdraws_nothing(
    founded: Desk, group: Desk, root: RootUse, stick: Path
) -> None:
    asked = group.ask(stick)
    deeds = (
        lambda: group.found(stick),
        lambda: group.enrolling.read(asked, DAY),
        lambda: group.registries.revoke("0" * 64, root, day=DAY),
        lambda: group.registries.encryption(root, on=True, day=DAY),
        lambda: group.rotation.rotate([], 1, root, day=DAY),
        lambda: group.founding.rejoin(root, OWN, day=DAY),
    )
    for deed in deeds:
        with pytest.raises(UserError):
            deed()
    assert len(founded.registries.members()) == 1


def test_the_demo_city_founds_nothing(staffed: Workspace, stick: Path) -> None:
    with pytest.raises(UserError, match="demo city"):
        Founding(staffed, cost=CHEAP).found(stick, SAFE, OWN, day=DAY)
    assert list(stick.iterdir()) == []


def test_files_for_the_committee_open_at_its_desks_and_with_the_root_key(
    founded: Desk, make_desk: MakeDesk, group: Desk, root: RootUse, stick: Path
) -> None:
    def count() -> int:
        return len(founded.registries.recipients())

    assert count() == 2
    second = make_desk("second")
    founded.admit(second.ask(stick), root)
    assert count() == 3
    founded.admit(group.ask(stick), root)
    assert count() == 3
    founded.registries.revoke(second.key().keyid, root, day=DAY)
    assert count() == 2
    founded.registries.encryption(root, on=False, day=DAY)
    assert count() == 0
    with pytest.raises(UserError, match="so already"):
        founded.registries.encryption(root, on=False, day=DAY)
    founded.registries.encryption(root, on=True, day=DAY)
    assert count() == 2
