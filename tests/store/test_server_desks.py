"""Several members of staff work on one PostgreSQL database at once, each at a desk of their own."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

pytestmark = pytest.mark.postgresql


@pytest.fixture
def address(postgresql: sa.Engine, monkeypatch: pytest.MonkeyPatch) -> str:
    url = postgresql.url.set(drivername="postgresql").render_as_string(hide_password=False)
    monkeypatch.setenv("PAAYESH_DATABASE_URL", url)
    return url


@pytest.fixture
def desks(address: str, tmp_path: Path) -> Iterator[list[Workspace]]:
    made = [
        Workspace.create(tmp_path / name, DeskSetup(Role.COMMITTEE, "کمیته پایش", name))
        for name in ("مریم", "رضا")
    ]
    yield made
    for workspace in made:
        workspace.close()


def _write(workspace: Workspace, names: list[str]) -> None:
    for name in names:
        with workspace.store.change(by=workspace.desk.person) as change:
            change.put(Person(new_key(), name), party=COMMITTEE)


def test_each_desk_knows_its_own_person(desks: list[Workspace]) -> None:
    assert [workspace.desk.person_name for workspace in desks] == ["مریم", "رضا"]


def test_two_desks_that_write_at_once_lose_nothing(desks: list[Workspace]) -> None:
    names = [[f"{desk} {number}" for number in range(40)] for desk in range(2)]
    with ThreadPoolExecutor(2) as people:
        list(people.map(_write, desks, names))
    with desks[0].store.view() as view:
        written = {person.name for person in view.find(Person)}
    assert written >= {*names[0], *names[1]}
    assert Maintenance(desks[1]).check().sound


def test_a_desk_comes_back_to_its_own_work(
    desks: list[Workspace], address: str, tmp_path: Path
) -> None:
    desks.pop().close()
    with Workspace.open(tmp_path / "رضا") as again:
        assert again.desk.person_name == "رضا"
        assert again.notices == []


def test_the_copies_of_a_server_are_left_to_the_server(desks: list[Workspace]) -> None:
    assert Maintenance(desks[0]).backup_if_due() is None
    with pytest.raises(UserError, match="database server"):
        Maintenance(desks[0]).backup()


def test_a_server_that_does_not_answer_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, committee: DeskSetup
) -> None:
    monkeypatch.setenv("PAAYESH_DATABASE_URL", f"postgresql://nobody@/none?host={tmp_path}")
    with pytest.raises(UserError, match="does not answer"):
        Workspace.create(tmp_path / "home", committee)
