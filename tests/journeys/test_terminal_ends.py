"""Every end of a command is an exit code with a sentence, and none leaves anything half done."""

import os
import re
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.cli import main
from paayesh_desktop.cli.program import Door
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.workspace import DATABASE, Workspace

Ran = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(desk: Path, capsys: pytest.CaptureFixture[str]) -> Ran:
    """Runs a command at the desk, in English; its exit code and what both streams said."""
    capsys.readouterr()

    def ran(*words: object) -> tuple[int, str, str]:
        code = main(["--home", str(desk), "--lang", "en", *map(str, words)])
        out, err = capsys.readouterr()
        return code, out, err

    return ran


@contextmanager
def interrupted(statement: str) -> Generator[None]:
    """Press Ctrl+C whenever *statement* reaches the database; heard also where the tests
    themselves were started in the background, deaf to it."""
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)
    pressed: list[str] = []

    def press(*told: Any) -> None:
        if told[2].startswith(statement):
            pressed.append(told[2])
            signal.raise_signal(signal.SIGINT)

    event.listen(sa.Engine, "before_cursor_execute", press)
    try:
        yield
    finally:
        event.remove(sa.Engine, "before_cursor_execute", press)
        signal.signal(signal.SIGINT, heard)
    assert pressed


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["fly"], "'fly' is not known here"),
        (["search"], "Something is missing: TEXT"),
        (["search", "x", "--limit", "many"], "'many' does not fit --limit"),
        (["search", "x", "--quickly"], "This was not understood: --quickly"),
        (["evaluate", "--period"], "--period needs a value after it"),
        (["plan"], "Something is missing: COMMAND"),
        (["plan", "template", "x.pdf"], "'x.pdf' cannot be a workbook"),
        (
            ["init", "--role", "workgroup", "--title", "x", "--person", "y"],
            "A workgroup's desk needs --workgroup",
        ),
    ],
)
def test_what_is_not_understood_ends_with_2(run: Ran, words: list[str], told: str) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert told in err
    assert "--help" in err


@pytest.mark.parametrize("words", [[], ["plan"], ["plan", "import"], ["init"], ["search"]])
@pytest.mark.parametrize(("language", "said"), [("fa", "شیوهٔ کاربرد"), ("en", "usage")])
def test_help_is_said_in_both_languages(
    words: list[str], language: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", language, *words, "--help"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith(said)
    assert told.err == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["plan", "show"], "There is no plan yet"),
        (["evaluate", "--period", "1404B9"], "1404B9 is no period"),
        (["evaluate", "--period", "1404B3"], "No plan with indicators speaks about"),
        (["explain", "Q1", "--period", "1403"], "no indicator with the code Q1"),
        (["history", "Q1"], "no row with the code Q1"),
        (["history", "01a1fcc0-4370-7b7b-86a6-b5426edfa2e6"], "no row with the key"),
        (["plan", "export", "VISION", "x.xlsx"], "no version yet"),
        (["plan", "import", "missing.xlsx"], "missing.xlsx"),
        (["plan", "import", "x.xlsx", "--mapping", "missing.json"], "missing.json"),
        (["restore", "missing.db"], "missing.db"),
        (["init", "--role", "committee", "--title", "x", "--person", "y"], "already a folder"),
        (["demo"], "already a folder"),
    ],
)
def test_what_is_refused_ends_with_3_and_changes_nothing(
    desk: Path, run: Ran, words: list[str], told: str, state_of: Callable[[Path], str]
) -> None:
    before = state_of(desk)
    code, out, err = run(*words)
    assert (code, out) == (3, "")
    assert told in err
    assert len(err.splitlines()) == 1
    assert state_of(desk) == before


def test_a_script_reads_the_refusal_in_its_object(run: Ran) -> None:
    code, out, err = run("plan", "show", "--json")
    sentence = err.strip()
    assert (code, out) == (
        3,
        f'{{"command": "plan show", "done": false, "refused": "{sentence}"}}\n',
    )


def test_a_file_that_is_no_workbook_is_refused_and_nothing_is_lost(
    desk: Path, run: Ran, table: Callable[..., Path], state_of: Callable[[Path], str]
) -> None:
    assert run("plan", "import", table())[0] == 0
    before = state_of(desk)
    file = table()
    file.write_bytes(file.read_bytes()[:2000])
    code, out, err = run("plan", "import", file)
    assert (code, out) == (3, "")
    assert file.name in err
    assert state_of(desk) == before


def test_a_file_of_which_nothing_is_taken_ends_with_3(
    run: Ran, table: Callable[..., Path], tmp_path: Path
) -> None:
    returned = tmp_path / "refused.xlsx"
    bad = table(H3="خیلی خوب", H4="بد", H5="؟؟")
    code, out, err = run("plan", "import", bad, "--returned", returned)
    assert code == 3
    assert out.startswith("Everything in")
    assert "refused.xlsx" in err
    assert returned.exists()


def test_no_file_that_is_there_is_replaced_unasked(
    desk: Path, run: Ran, table: Callable[..., Path], state_of: Callable[[Path], str]
) -> None:
    before, mine = state_of(desk), table()
    content = mine.read_bytes()
    for words in (
        ["plan", "template", mine],
        ["plan", "export", "VISION", mine],
        ["plan", "import", mine, "--returned", mine],
        ["plan", "import", mine, "--save-mapping", mine],
        ["results", "import", mine, "--returned", mine],
    ):
        code, out, err = run(*words)
        assert (code, out) == (3, "")
        assert "--overwrite" in err
    assert mine.read_bytes() == content
    assert state_of(desk) == before
    assert run("plan", "template", mine, "--overwrite")[0] == 0
    assert mine.read_bytes() != content


def test_a_workgroups_desk_takes_in_no_plan(
    tmp_path: Path, table: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "group"), "--lang", "en"]
    who = ["--title", "x", "--person", "y"]
    assert main([*home, "init", "--role", "workgroup", "--workgroup", "W1", *who]) == 0
    assert main([*home, "plan", "import", str(table())]) == 3
    assert capsys.readouterr().err


def test_a_window_that_is_open_keeps_the_terminal_out(desk: Path, run: Ran) -> None:
    with Workspace.open(desk):
        code, _, err = run("check")
    assert code == 3
    assert "already open" in err


def test_a_check_that_finds_something_ends_with_3(desk: Path, run: Ran) -> None:
    assert run("check")[0] == 0
    engine = sa.create_engine(f"sqlite:///{(desk / DATABASE).as_posix()}")
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE workgroup SET title = 'x' WHERE code = 'W1'")
    engine.dispose()
    code, out, err = run("check")
    assert code == 3
    assert "workgroup" in out
    assert "paayesh rebuild" in err
    assert run("rebuild")[0] == 0
    assert run("check")[0] == 0


def test_ctrl_c_during_an_import_leaves_the_former_state(
    desk: Path, run: Ran, table: Callable[..., Path], state_of: Callable[[Path], str]
) -> None:
    before = state_of(desk)
    with interrupted("INSERT INTO indicator"):
        code, out, err = run("plan", "import", table())
    assert (code, out) == (130, "")
    assert "nothing is half done" in err
    assert state_of(desk) == before
    assert run("plan", "import", table())[0] == 0
    assert state_of(desk) != before


def test_ctrl_c_during_the_demo_leaves_no_city(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "demo"
    with interrupted("INSERT INTO result"):
        assert main(["--home", str(home), "demo"]) == 130
    assert not (home / DATABASE).exists()
    assert not Workspace.exists(home)


def test_ctrl_c_waits_until_a_restore_is_done(
    desk: Path, run: Ran, table: Callable[..., Path], state_of: Callable[[Path], str]
) -> None:
    empty = state_of(desk)
    assert run("backup")[0] == 0
    (copy,) = (desk / "backups").iterdir()
    assert run("plan", "import", table())[0] == 0
    with interrupted("INSERT INTO origin"):
        assert run("restore", copy)[0] == 0
    assert state_of(desk) == empty


def test_a_fault_of_the_program_is_written_down_and_never_shown_raw(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = Namespace(command="search")
    with Door(Terminal(Catalogue("en")), tmp_path, args) as door:
        raise ZeroDivisionError("a fault")
    assert door.exit == 70
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    (log,) = (tmp_path / "logs").iterdir()
    assert str(log) in said.err
    assert "ZeroDivisionError: a fault" in log.read_text(encoding="utf-8")


def test_the_language_of_the_window_is_that_of_the_terminal(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["--home", str(desk), "plan", "list"]) == 0
    assert "سند چشم‌انداز" in capsys.readouterr().out
    (desk / "settings.json").write_text('{"language": "en"}', encoding="utf-8")
    assert main(["--home", str(desk), "check"]) == 0
    assert capsys.readouterr().out == "The data are sound.\n"
    assert main(["--home", str(desk), "--lang", "fa", "check"]) == 0
    assert capsys.readouterr().out == "داده‌ها سالم است.\n"


def test_a_real_terminal_process_needs_no_qt_and_speaks_utf8(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from paayesh_desktop.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        "sys.exit(99 if any(name.startswith('PySide6') for name in sys.modules) else code)\n"
    )
    file = tmp_path / "form.xlsx"
    latin = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-c", script, "plan", "template", str(file)],
        capture_output=True,
        check=False,
        env=latin,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.search("[آ-ی]{3}", done.stdout.decode("utf-8"))
    assert file.stat().st_size > 0
