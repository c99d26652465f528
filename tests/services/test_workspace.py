"""A folder of work is opened by one program at a time, on a local disk, and recognised."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from paayesh_desktop.store import high_water, location

HOLD = """
import sys
from pathlib import Path
from paayesh_desktop.services.workspace import Workspace
Workspace.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def home(tmp_path: Path, committee: DeskSetup) -> Path:
    Workspace.create(tmp_path / "home", committee).close()
    return tmp_path / "home"


def _write(home: Path, name: str) -> None:
    with Workspace.open(home) as workspace, workspace.store.change(by=new_key()) as change:
        change.put(Person(new_key(), name), party=COMMITTEE)


def test_a_new_folder_knows_whose_desk_it_is(home: Path) -> None:
    with Workspace.open(home) as workspace:
        desk = workspace.desk
        assert workspace.notices == []
    assert (desk.role, desk.party, desk.title) == (Role.COMMITTEE, COMMITTEE, "کمیته پایش")
    assert desk.person_name == "مریم رستگار"


def test_a_workgroups_desk_is_a_party_of_its_own(tmp_path: Path) -> None:
    setup = DeskSetup(Role.WORKGROUP, "کارگروه فنی و عمرانی", "رضا", workgroup="W5")
    with Workspace.create(tmp_path / "home", setup) as workspace:
        assert workspace.desk.role is Role.WORKGROUP
        assert workspace.desk.party == setup.party != COMMITTEE


def test_names_are_normalised_when_they_are_entered(tmp_path: Path) -> None:
    setup = DeskSetup(Role.COMMITTEE, " كميته   پايش ", "علي")
    with Workspace.create(tmp_path / "home", setup) as workspace:
        assert (workspace.desk.title, workspace.desk.person_name) == ("کمیته پایش", "علی")


def test_a_folder_in_use_is_not_made_again(home: Path, committee: DeskSetup) -> None:
    with pytest.raises(UserError, match="already a folder of work"):
        Workspace.create(home, committee)


def test_an_empty_folder_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder of work"):
        Workspace.open(tmp_path / "empty")
    assert not (tmp_path / "empty").exists()


def test_a_first_run_that_was_cut_off_can_be_done_again(
    tmp_path: Path, committee: DeskSetup
) -> None:
    home = tmp_path / "home"
    Workspace.create(home, committee).close()
    (home / "desk").unlink()
    with Workspace.create(home, committee) as workspace:
        assert workspace.desk.person_name == "مریم رستگار"


def test_a_second_program_is_told_that_the_folder_is_open_and_a_killed_one_frees_it(
    home: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, home],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(UserError, match="already open"):
            Workspace.open(home)
        other.kill()
        other.wait(30)
    with Workspace.open(home) as workspace:
        assert [notice.source for notice in workspace.notices] == [
            "The program did not close properly last time. Everything you had saved is there;"
            " the database was looked over at this start."
        ]
    with Workspace.open(home) as workspace:
        assert workspace.notices == []


def test_a_database_put_back_by_hand_is_noticed_and_parted(home: Path, tmp_path: Path) -> None:
    shutil.copyfile(home / DATABASE, tmp_path / "copy.db")
    _write(home, "پس از نسخه")
    shutil.copyfile(tmp_path / "copy.db", home / DATABASE)
    with Workspace.open(home) as workspace:
        assert "older than what this computer wrote" in workspace.notices[0].source
    with Workspace.open(home) as workspace:
        assert workspace.notices == []


def test_a_database_from_another_computer_is_noticed_and_parted(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(high_water, "_identity", lambda: "another computer")
    monkeypatch.setattr("paayesh_desktop.services.lineage.machine", high_water.machine)
    with Workspace.open(home) as workspace:
        assert "on another computer" in workspace.notices[0].source
    with Workspace.open(home) as workspace:
        assert workspace.notices == []


@pytest.mark.parametrize(
    ("kind", "refused"),
    [
        ("ext4", None),
        ("cifs", "network drive"),
        ("nfs4", "network drive"),
        ("fuse.sshfs", "network drive"),
        ("vfat", "removable disk"),
        ("exfat", "removable disk"),
    ],
)
def test_a_database_lives_on_a_local_disk_only(
    tmp_path: Path, kind: str, refused: str | None
) -> None:
    share = tmp_path / "a share"
    mounts = tmp_path / "mountinfo"
    point = str(share).replace(" ", r"\040")
    mounts.write_text(
        "21 1 254:1 / / rw,relatime - ext4 /dev/vda rw\n"
        f"22 21 0:40 / {point} rw - {kind} //server/share rw\n"
    )
    if refused is None:
        location.refuse_unsafe(share / "home", mounts=mounts)
    else:
        with pytest.raises(UserError, match=refused):
            location.refuse_unsafe(share / "home", mounts=mounts)
    location.refuse_unsafe(tmp_path / "elsewhere", mounts=mounts)


@pytest.mark.parametrize("content", [b"not a database at all", b"PK\x03\x04" + bytes(100)])
def test_a_file_that_is_no_database_is_left_as_it_is(home: Path, content: bytes) -> None:
    (home / DATABASE).write_bytes(content)
    with pytest.raises(UserError, match="is not a database"):
        Workspace.open(home)
    assert (home / DATABASE).read_bytes() == content


def test_another_programs_database_is_left_as_it_is(tmp_path: Path, committee: DeskSetup) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with sqlite3.connect(home / DATABASE) as connection:
        connection.execute("CREATE TABLE recipes(id)")
    connection.close()
    with pytest.raises(UserError, match="belongs to another program"):
        Workspace.create(home, committee)


def test_a_folder_that_cannot_be_written_is_explained(tmp_path: Path, committee: DeskSetup) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(UserError, match="cannot be written"):
        Workspace.create(blocked / "home", committee)


def test_an_address_that_is_not_postgresql_is_refused(
    tmp_path: Path, committee: DeskSetup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAAYESH_DATABASE_URL", "mysql://server/paayesh")
    with pytest.raises(UserError, match="postgresql://"):
        Workspace.create(tmp_path / "home", committee)
