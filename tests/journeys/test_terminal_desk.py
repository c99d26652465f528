"""A committee's desk kept from a terminal, from the first run to a restored backup."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.services.workspace import DATABASE

Asked = Callable[..., dict[str, Any]]
PLAN = ("--code", "AP1403", "--title", "برنامه ۱۴۰۳", "--from-year", "۱۴۰۳", "--to-year", "1403")


@pytest.fixture
def ask(desk: Path, asking: Callable[[Path], Asked]) -> Asked:
    return asking(desk)


def _lines(home: Path) -> int:
    with sqlite3.connect(home / DATABASE) as connection:
        (count,) = connection.execute("SELECT count(*) FROM pending").fetchone()
    connection.close()
    return count


def test_a_workgroups_desk_waits_for_its_welcome_bundle(
    tmp_path: Path, asking: Callable[[Path], Asked]
) -> None:
    ask = asking(tmp_path / "group")
    who = ("--title", "کارگروه حمل و نقل", "--person", "رضا")
    made = ask("init", "--role", "workgroup", "--workgroup", "W4", *who)
    assert (made["role"], made["workgroup"]) == ("workgroup", "W4")
    assert ask("search", "کارگروه")["hits"] == []
    assert ask("plan", "list")["plans"] == []


def test_a_dry_run_tells_all_and_writes_nothing(
    desk: Path, ask: Asked, table: Callable[..., Path], state_of: Callable[[Path], str]
) -> None:
    before = state_of(desk), _lines(desk)
    dry = ask("plan", "import", table(), *PLAN, "--dry-run")
    assert (state_of(desk), _lines(desk)) == before
    assert (dry["dry_run"], dry["written"]) == (True, 0)
    real = ask("plan", "import", table(), *PLAN)
    assert real["counts"] == dry["counts"]
    assert real["written"] == sum(count["new"] for count in dry["counts"])
    assert real["plan"] == {
        "code": "AP1403",
        "title": "برنامه ۱۴۰۳",
        "horizon": real["plan"]["horizon"],
        "start_year": 1403,
        "end_year": 1403,
    }


def test_an_offices_own_table_is_judged_in_decimals(ask: Asked, table: Callable[..., Path]) -> None:
    ask("plan", "import", table(), *PLAN)
    ask("evaluate", "--period", "سال ۱۴۰۳")
    shown = ask("plan", "show")
    assert {line["code"]: line["verdict"] for line in shown["indicators"]} == {
        "T1": "desired",
        "T2": "undesired",
        "T3": "near",
    }
    late = shown["indicators"][1]
    assert (late["target"], late["actual"], late["attainment"]) == ("5", "6.5", "0.7")
    assert [one["title"] for one in shown["elements"]] == [
        "حمل و نقل",
        "خط دو قطار شهری",
        "پارک محله‌ای",
    ]


def test_a_refused_cell_keeps_the_rest_and_comes_back_with_its_reason(
    desk: Path,
    ask: Asked,
    table: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    returned = tmp_path / "refused.xlsx"
    words = ["plan", "import", str(table(H4="خیلی خوب")), *PLAN, "--returned", str(returned)]
    assert main(["--home", str(desk), *words]) == 0
    said = capsys.readouterr()
    assert "خیلی خوب" in said.out
    assert "refused.xlsx" in said.err
    book = openpyxl.load_workbook(returned)
    cells = [str(cell.value) for row in book.worksheets[0].rows for cell in row if cell.value]
    book.close()
    assert "خیلی خوب" in cells
    known = {line["code"]: line["actual"] for line in ask("plan", "show")["indicators"]}
    assert known == {"T1": "13100", "T3": "11.1"}


def test_results_come_in_alone_for_indicators_that_are_there(
    ask: Asked, table: Callable[..., Path]
) -> None:
    ask("plan", "import", table(), *PLAN)
    answer = ask("results", "import", table(H4=4.5, A3="محور دیگر"))
    assert answer["written"] == 1
    assert ask("plan", "show")["elements"][0]["title"] == "حمل و نقل"
    history = ask("history", "T2")
    assert len(history["revisions"]) == 1
    assert ask("plan", "show")["indicators"][1]["actual"] == "4.5"


def test_a_plan_goes_out_as_a_workbook_and_coming_back_changes_nothing(
    ask: Asked, table: Callable[..., Path], tmp_path: Path
) -> None:
    ask("plan", "import", table(), *PLAN)
    file = tmp_path / "plan.xlsx"
    assert ask("plan", "export", "ap۱۴۰۳", file)["plan"] == "AP1403"
    answer = ask("plan", "import", file)
    assert (answer["is_template"], answer["written"]) == (True, 0)


def test_a_mapping_that_was_kept_reads_the_table_the_same_way(
    ask: Asked, table: Callable[..., Path], tmp_path: Path
) -> None:
    kept = tmp_path / "columns.json"
    first = ask("plan", "import", table(), *PLAN, "--dry-run", "--save-mapping", kept)
    assert first["mapping"] == str(kept)
    kept.write_text(kept.read_text(encoding="utf-8").replace('"result"', '"ignore"'), "utf-8")
    again = ask("plan", "import", table(), *PLAN, "--mapping", kept)
    new = {count["kind"]: count["new"] for count in again["counts"]}
    assert (new["target"], new["result"]) == (3, 0)


def test_a_backup_brings_back_what_was_and_keeps_what_is(
    desk: Path, ask: Asked, table: Callable[..., Path], state_of: Callable[[Path], str]
) -> None:
    ask("plan", "import", table(), *PLAN)
    before = state_of(desk)
    copy = ask("backup")["backup"]["file"]
    assert ask("plan", "import", table(G4=6), *PLAN)["written"] == 1
    after = state_of(desk)
    assert ask("check")["sound"]
    assert ask("rebuild")["lines"] == _lines(desk)
    assert state_of(desk) == after != before
    replaced = ask("restore", copy)["replaced"]["file"]
    assert state_of(desk) == before
    assert [one["file"] for one in ask("backups")["backups"]] == [replaced, copy]
    ask("restore", Path(replaced).name)
    assert state_of(desk) == after


def test_the_demo_city_is_judged_and_can_be_looked_at(
    tmp_path: Path, asking: Callable[[Path], Asked]
) -> None:
    ask = asking(tmp_path / "demo")
    rows = ask("demo")["rows"]
    assert rows["indicator"] == len(ask("plan", "show")["indicators"])
    assert ask("evaluate")["written"] == 0
