"""The terminal as a script sees it, and a small plan in an office's own workbook."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any, Self

import openpyxl
import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.domain import office_clock
from paayesh_desktop.services.people.sign_in import COST
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.replay import state_hash

Answer = dict[str, Any]

HEADERS = ("محور", "پروژه", "کد شاخص", "شاخص", "واحد", "جهت", "هدف ۱۴۰۳", "عملکرد ۱۴۰۳")
ROWS: list[list[str | float | None]] = [
    ["حمل و نقل", "خط دو قطار شهری", "T1", "مسافر روزانه", "نفر", "افزایشی", "۱۲٬۵۰۰", 13100],
    [None, None, "T2", "تأخیر", "دقیقه", "کاهشی", 5, "۶٫۵"],
    [None, "پارک محله‌ای", "T3", "سرانه فضای سبز", "مترمربع", "افزایشی", 12, 11.1],
]


class OnTheDay(datetime):
    """The clock of the office on the thirtieth of Aban 1405."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2026, 11, 21, 9, tzinfo=UTC).astimezone(tz)


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    """A try at a passphrase costs next to nothing in the commands of this process."""
    before = asdict(COST)
    for name, value in (("memory", 64), ("passes", 1), ("lanes", 1)):
        object.__setattr__(COST, name, value)
    yield
    for name, value in before.items():
        object.__setattr__(COST, name, value)


@pytest.fixture
def asking(capsys: pytest.CaptureFixture[str]) -> Callable[[Path], Callable[..., Answer]]:
    """For a folder of work, what runs commands that must succeed and reads their objects."""

    def at(home: Path) -> Callable[..., Answer]:
        def ask(*words: object) -> Answer:
            code = main(["--home", str(home), *map(str, words), "--json"])
            out, err = capsys.readouterr()
            assert (code, err) == (0, "")
            return json.loads(out)

        return ask

    return at


@pytest.fixture
def state_of() -> Callable[[Path], str]:
    """Everything that a closed folder of work says, as one digest."""

    def digest(home: Path) -> str:
        with Workspace.open(home) as workspace, reading(workspace.engine) as connection:
            return state_hash(connection)

    return digest


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Writes the small plan as an office would: a title above the header, merged cells;
    keyword arguments replace cells (``H4="نامشخص"``)."""

    def written(**cells: str | float) -> Path:
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        sheet.title = "برنامه"
        sheet.append(["برنامه عملیاتی شهرداری"])
        sheet.append(HEADERS)
        for row in ROWS:
            sheet.append(row)
        for address, value in cells.items():
            sheet[address] = value
        for merged in ("A1:H1", "A3:A5", "B3:B4"):
            sheet.merge_cells(merged)
        path = tmp_path / "barname.xlsx"
        book.save(path)
        book.close()
        return path

    return written


@pytest.fixture(scope="session")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of work of a committee, made in the terminal; to be copied."""
    home = tmp_path_factory.mktemp("settled") / "desk"
    who = ["--title", "کمیته پایش", "--person", "مریم رستگار"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        assert main(["--home", str(home), "init", "--role", "committee", *who]) == 0
    return home


@pytest.fixture(scope="session")
def small_city_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a machine holds with the small demo city on it, made in the terminal; to be copied."""
    folder = tmp_path_factory.mktemp("small_city")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office_clock, "datetime", OnTheDay)
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        assert main(["--home", str(folder / "city"), "demo"]) == 0
    return folder


@pytest.fixture
def small_city(small_city_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of work of the small demo city, as this machine left it, on the day it was made:
    what stands in it depends on the day."""
    monkeypatch.setattr(office_clock, "datetime", OnTheDay)
    shutil.copytree(small_city_once, tmp_path, dirs_exist_ok=True)
    return tmp_path / "city"


@pytest.fixture
def desk(settled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(settled, tmp_path / "desk"))
