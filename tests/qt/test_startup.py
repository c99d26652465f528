"""The first paint waits for no library of the database or of workbooks."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt import page_book
from paayesh_desktop.qt.foresight import Foresight
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.services.home import DESK_FILE, is_settled
from paayesh_desktop.services.workspace import DeskSetup, Workspace
from tests.qt.quiet import at_rest

SLOW = {"sqlalchemy", "alembic", "openpyxl", "xlsxwriter", "jdatetime", "msgspec"}
"""What takes 10 to 200 ms each to import."""
OF_PAPER = {
    "reportlab",
    "uharfbuzz",
    "fontTools",
    "segno",
    "pypdfium2",
    "PySide6.QtPrintSupport",
    "paayesh_desktop.reports.report",
    "paayesh_desktop.qt.paper_making",
}
"""What lays out, draws and prints papers."""

WATCHED = """
import json, sys
from paayesh_desktop import app
from paayesh_desktop.qt.smoke import Smoke
def painted(self):
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
def usable(self):
    print(json.dumps(sorted(sys.modules)))
    app.QApplication.exit(0)
Smoke.painted = painted
Smoke.usable = usable
sys.exit(app.main(["--smoke", *sys.argv[1:]], started=0.0))
"""


def run(*arguments: str, code: str | None = None, **environment: str) -> tuple[int, str, str]:
    program = ["-c", code] if code else ["-m", "paayesh_desktop"]
    done = subprocess.run(
        [sys.executable, *program, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_nothing_slow_is_loaded_before_the_first_paint(
    tmp_path: Path, committee: DeskSetup
) -> None:
    Workspace.create(tmp_path / "home", committee).close()
    code, out, err = run("--home", str(tmp_path / "home"), code=WATCHED)
    assert code == 0, err
    painted, usable = map(json.loads, out.splitlines())
    assert not SLOW & set(painted)
    assert not OF_PAPER & (set(painted) | set(usable))


def test_a_start_without_a_person_says_how_long_it_took() -> None:
    code, out, err = run("--smoke")
    assert code == 0, err
    assert [line.partition(":")[0] for line in out.splitlines()] == ["first paint", "usable"]


def test_a_folder_that_is_open_elsewhere_is_explained(tmp_path: Path, committee: DeskSetup) -> None:
    with Workspace.create(tmp_path / "home", committee):
        code, _out, err = run("--smoke", "--home", str(tmp_path / "home"))
    assert code == 1
    assert "Traceback" not in err
    assert err.strip()


def test_the_light_module_agrees_with_the_workspace(tmp_path: Path, committee: DeskSetup) -> None:
    assert not is_settled(tmp_path / "home")
    Workspace.create(tmp_path / "home", committee).close()
    assert is_settled(tmp_path / "home") == Workspace.exists(tmp_path / "home")
    assert (tmp_path / "home" / DESK_FILE).exists()


def test_every_page_is_read_ahead_one_at_a_time_beside_the_window(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[tuple[Place, bool]] = []

    def noted(place: Place) -> None:
        read.append((place, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(page_book, "page_class", noted)
    foresight = Foresight(tasks, tasks)
    foresight.look_ahead()
    foresight.look_ahead()
    assert len(foresight.left) == len(Place) - 1, "the second waits for the first"
    while foresight.left:
        at_rest(qtbot, tasks)
        foresight.look_ahead()
    at_rest(qtbot, tasks)
    assert {place for place, _ in read} == set(Place)
    assert not any(in_the_window for _, in_the_window in read)


@pytest.mark.usefixtures("qapp")
def test_nothing_is_read_ahead_when_the_window_has_closed(tasks: Tasks) -> None:
    foresight = Foresight(tasks, tasks)
    tasks.close()
    foresight.look_ahead()
    assert not foresight.left
