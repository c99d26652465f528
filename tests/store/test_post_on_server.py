"""Staff of a committee on one PostgreSQL database exchange files with a workgroup."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.exchange_view import ExchangeView
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from tests.services.exchange.city import W1, key, plan, result, results, send, state, take, write
from tests.services.exchange.desks import DAY, SAFE, Desk

pytestmark = pytest.mark.postgresql


@dataclass
class Office:
    """Two members of staff on one server, a workgroup's computer, and a stick for every file."""

    first: Desk
    second: Desk
    group: Desk
    root: RootUse
    folder: Path
    count: int = 0

    def stick(self) -> Path:
        self.count += 1
        path = self.folder / f"stick-{self.count}"
        path.mkdir()
        return path

    def bring(self, sender: Desk, reader: Desk) -> FileState:
        party = reader.workspace.desk.party
        (file,) = take(reader, send(sender, party, self.stick()).path).files
        return file.look.state


@pytest.fixture
def office(
    postgresql: sa.Engine, migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Office]:
    url = postgresql.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with ExitStack() as held:

        def desk(name: str, setup: DeskSetup) -> Desk:
            return Desk(held.enter_context(Workspace.create(tmp_path / name, setup)))

        monkeypatch.setenv("PAAYESH_DATABASE_URL", url)
        first, second = (
            desk(name, DeskSetup(Role.COMMITTEE, f"میز {name}", f"دبیر {name}"))
            for name in ("یکم", "دوم")
        )
        monkeypatch.delenv("PAAYESH_DATABASE_URL")
        (tmp_path / "group").mkdir()
        shutil.copyfile(migrated, tmp_path / "group" / DATABASE)
        group = desk("group", DeskSetup(Role.WORKGROUP, "میز کارگروه", "کارشناس", "W1"))
        safe = tmp_path / "safe"
        safe.mkdir()
        founded = first.found(safe)
        root = RootUse(founded.root_file.path, SAFE)
        made = Office(first, second, group, root, tmp_path)
        for other in (second, group):
            first.admit(other.ask(made.stick()), root)
        group.trust.set_pin(founded.root_digits)
        write(first.workspace, plan())
        yield made


def test_what_one_takes_in_all_have_and_any_of_them_answers(office: Office) -> None:
    first, second, group = office.first, office.second, office.group
    assert office.bring(first, group) is FileState.NEW
    write(group.workspace, [result("I1", 70)])
    path = send(group, COMMITTEE, office.stick()).path
    before = state(first)
    (seen,) = Receiving(first.workspace, clock=first.clock).look([path]).files
    assert state(first) == before
    assert [line.title for found in seen.groups for line in found.lines]
    (taken,) = take(first, path).files
    assert taken.look.counts == seen.counts
    assert results(second) == {key("I1"): 70}
    (again,) = take(second, path).files
    assert again.look.state is FileState.SAME
    case = DeviationCase(
        key("case"), "1405-1", "پرونده", key("M"), key("P"), W1, key("evaluation"), DAY
    )
    write(first.workspace, [case])  # waits for its own desk's key
    assert office.bring(second, group) is FileState.NEW  # with the receipt
    with group.workspace.store.view() as view:
        assert view.count(DeviationCase) == 0
    (box,) = Sending(group.workspace).outboxes()
    assert (box.ready, box.on_stick) == (0, 0)
    assert office.bring(first, group) is FileState.NEW
    with group.workspace.store.view() as view:
        assert view.count(DeviationCase) == 1
    write(group.workspace, [result("I1", 71)])
    office.bring(group, second)
    newest = ExchangeView(second.workspace).history()[0]
    assert Receiving(second.workspace).undo(newest.number).restored == 1
    assert results(first) == {key("I1"): 70}
