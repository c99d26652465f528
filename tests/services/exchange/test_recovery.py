"""Copied and restored databases and lost computers: noticed, parted, and nothing typed is lost."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from decimal import Decimal
from pathlib import Path
from typing import Protocol

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.domain.result import Result
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange.recovery import Recovery, RecoveryStep, Trouble
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import DATABASE, Workspace
from paayesh_desktop.store import high_water
from tests.services.exchange.city import City, key, look, result, results, send, take, write
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import Desk


class Reopening(Protocol):
    def __call__(
        self, desk: Desk, put_back: Path | None = None, *, forget: Path | None = None
    ) -> Desk: ...


@pytest.fixture
def twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Desk], Desk]]:
    """A copy of a desk's whole folder that opens without noticing anything, as a copied virtual
    machine does: it brings along what the machine remembers."""
    with ExitStack() as held:

        def copy(desk: Desk) -> Desk:
            home, state = tmp_path / "twin", tmp_path / "twin state"
            skipped = shutil.ignore_patterns("*.lock", "open")
            shutil.copytree(desk.workspace.home, home, ignore=skipped)
            if (tmp_path / "state").exists():
                shutil.copytree(tmp_path / "state", state)
            monkeypatch.setenv("PAAYESH_STATE", str(state))
            return Desk(held.enter_context(Workspace.open(home)))

        yield copy


@pytest.fixture
def reopened() -> Iterator[Reopening]:
    """The desk after its program was closed and opened again, its database replaced meanwhile."""
    with ExitStack() as held:

        def reopen(desk: Desk, put_back: Path | None = None, *, forget: Path | None = None) -> Desk:
            home = desk.workspace.home
            desk.workspace.close()
            if forget is not None:
                shutil.rmtree(forget)
            if put_back is not None:
                for rest in ("-wal", "-shm"):
                    (home / (DATABASE + rest)).unlink(missing_ok=True)
                shutil.copyfile(put_back, home / DATABASE)
            again = Desk(held.enter_context(Workspace.open(home)))
            again.now = desk.now
            return again

        yield reopen


def trouble(desk: Desk) -> tuple[Trouble | None, RecoveryStep]:
    found = Recovery(desk.workspace).look()
    return found.trouble, found.step


def values(desk: Desk) -> set[Decimal | None]:
    with desk.workspace.store.view() as view:
        return {row.value for row in view.find(Result)}


def test_a_desk_that_never_went_back_is_in_no_trouble(city: City) -> None:
    group = city.group
    write(group.workspace, [result("I1", 70)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    city.carry(city.committee, group)
    assert trouble(group) == trouble(city.committee) == (None, RecoveryStep.DONE)
    with pytest.raises(UserError, match="fits together"):
        Recovery(group.workspace).part()


def test_cloned_database_or_two_pcs_with_one_key(city: City, twin: Callable[[Desk], Desk]) -> None:
    """Both write and both export; the second is refused, parts, and both converge."""
    group = city.group
    write(group.workspace, [result("I1", 1)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    clone = twin(group)
    write(group.workspace, [result("I1", 2)])
    write(clone.workspace, [result("I1", 3, "U1")])
    assert trouble(clone) == (None, RecoveryStep.DONE)

    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    (refused,) = look(city.committee, (second := send(clone, COMMITTEE, city.stick())).path)
    assert refused.refusal is Refusal.FORK
    take(city.committee, second.path)
    assert results(city.committee) == {key("I1"): 2}

    answer = send(city.committee, clone.workspace.desk.party, city.stick(), full=True)
    take(clone, answer.path)
    assert trouble(clone) == (Trouble.FORKED, RecoveryStep.PART)
    before = Recovery(clone.workspace).look()
    assert (before.ours, before.missing) == (1, 1)
    assert Recovery(clone.workspace).part().step is RecoveryStep.SEND
    take(city.committee, send(clone, COMMITTEE, city.stick()).path)
    assert trouble(clone) == (Trouble.FORKED, RecoveryStep.READ)
    city.carry(city.committee, clone)
    assert trouble(clone) == (None, RecoveryStep.DONE)
    city.carry(city.committee, group)
    assert values(city.committee) == values(clone) == values(group) == {2, 3}


def backup_of(desk: Desk, path: Path) -> Path:
    """A whole copy of the database, as somebody makes one with a file manager."""
    source = desk.workspace.database
    assert source is not None
    with closing(sqlite3.connect(source)) as before, closing(sqlite3.connect(path)) as copy:
        before.backup(copy)
    return path


def test_restored_backup(city: City, reopened: Reopening, tmp_path: Path) -> None:
    """Noticed at the start; what the committee had comes back, nothing typed since is lost."""
    group = city.group
    write(group.workspace, [result("I1", 1)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    backup = backup_of(group, tmp_path / "copy.db")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    city.carry(city.committee, group)

    group = reopened(group, backup)
    assert group.workspace.notices
    assert values(group) == {1}
    assert trouble(group) == (Trouble.RESTORED, RecoveryStep.SEND)
    write(group.workspace, [result("I1", 3, "U1")])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    assert trouble(group) == (Trouble.RESTORED, RecoveryStep.READ)
    city.carry(city.committee, group)
    assert trouble(group) == (None, RecoveryStep.DONE)
    assert values(group) == values(city.committee) == {2, 3}
    assert trouble(reopened(group)) == (None, RecoveryStep.DONE)


def test_restored_backup_by_the_program_itself(city: City) -> None:
    group = city.group
    write(group.workspace, [result("I1", 1)])
    care = Maintenance(group.workspace)
    made = care.backup(reason="test")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    care.restore(made.path)
    assert trouble(group) == (Trouble.RESTORED, RecoveryStep.SEND)
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    city.carry(city.committee, group)
    assert trouble(group) == (None, RecoveryStep.DONE)
    assert values(group) == {2}


def test_restored_backup_that_nothing_noticed_is_told_by_the_receipt(
    city: City, reopened: Reopening, tmp_path: Path
) -> None:
    """The memory outside the database is lost too; the committee's receipt still tells."""
    group = city.group
    write(group.workspace, [result("I1", 1)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    backup = backup_of(group, tmp_path / "copy.db")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    group = reopened(group, backup, forget=tmp_path / "state")
    assert trouble(group) == (None, RecoveryStep.DONE)
    write(group.workspace, [result("I1", 3, "U1")])
    city.carry(city.committee, group)
    assert trouble(group)[0] in (Trouble.BEHIND, Trouble.RESTORED)
    if trouble(group)[1] is RecoveryStep.PART:
        Recovery(group.workspace).part()
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    city.carry(city.committee, group)
    assert trouble(group) == (None, RecoveryStep.DONE)
    assert values(group) == values(city.committee) == {2, 3}


def test_a_folder_moved_to_another_computer_goes_on_apart(
    city: City, reopened: Reopening, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = city.group
    write(group.workspace, [result("I1", 1)])
    monkeypatch.setattr(high_water, "_identity", lambda: "another computer")
    group = reopened(group)
    assert trouble(group) == (Trouble.COPIED, RecoveryStep.SEND)
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    assert trouble(group) == (None, RecoveryStep.DONE)
    assert values(city.committee) == {1}


def test_stolen_laptop(city: City, make_desk: MakeDesk) -> None:
    """Its key is withdrawn with the admission of the new one, to which everything comes back; what
    the thief sends is refused and kept."""
    lost = city.group
    write(lost.workspace, [result("I1", 1)])
    take(city.committee, send(lost, COMMITTEE, city.stick()).path)
    stolen = lost.keys.look()
    assert stolen is not None

    fresh = make_desk("replacement", "W1")
    asked = fresh.ask(city.stick())
    assert city.committee.admit(asked, city.root, withdraw=[stolen.keyid]).complete
    digits = city.committee.trust.root_digits()
    assert digits is not None
    fresh.trust.set_pin(digits)
    city.carry(city.committee, fresh)
    assert fresh.trust.standing() is Standing.ENROLLED
    assert values(fresh) == {1}

    write(lost.workspace, [result("I1", 666)])
    (forged,) = take(city.committee, send(lost, COMMITTEE, city.stick()).path).files
    assert forged.look.refusal is Refusal.REVOKED_KEY
    assert forged.look.keeps
    write(fresh.workspace, [result("I1", 2)])
    take(city.committee, send(fresh, COMMITTEE, city.stick()).path)
    assert values(city.committee) == {2}
    assert trouble(fresh) == (None, RecoveryStep.DONE)


def test_what_nobody_gives_back_is_waited_for_only_as_long_as_somebody_wants(
    city: City, reopened: Reopening, tmp_path: Path
) -> None:
    group = city.group
    backup = backup_of(group, tmp_path / "copy.db")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    group = reopened(group, backup)
    with pytest.raises(UserError, match="nothing to close"):
        Recovery(group.workspace).settle()
    send(group, COMMITTEE, city.stick())
    assert trouble(group) == (Trouble.RESTORED, RecoveryStep.READ)
    assert Recovery(group.workspace).settle().trouble is None
    city.carry(city.committee, group, full=True)
    assert values(group) == {2}
    assert trouble(group) == (None, RecoveryStep.DONE)
