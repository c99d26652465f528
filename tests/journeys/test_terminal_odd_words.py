"""Odd words on the command line are answered like any others: a sentence, never a traceback."""

import json
import os
import sys
from pathlib import Path

import pytest

from paayesh_desktop.cli import main


@pytest.mark.parametrize("word", ["\udcff\udcfe", "a\ud800b"])
def test_bytes_that_are_no_text_are_searched_for_and_not_found(
    desk: Path, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    assert main(["--home", str(desk), "search", word, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["hits"] == []


@pytest.mark.parametrize(
    "words",
    [
        ["amendment", "draft", "اصلاح", "--from", "1405/12/29", "--case", "\udcff"],
        ["case", "show", "\udcff"],
        ["evaluation", "show", "\udcff/1405B3"],
        ["meeting", "show", "\udcff/1"],
    ],
)
def test_bytes_that_are_no_text_name_nothing(
    desk: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main(["--home", str(desk), *words, "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["done"] is False


def test_no_number_of_hits_is_too_many_to_ask_for(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(desk), "search", "شهر", "--limit", "9" * 20, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["hits"]


def test_a_folder_named_after_nobody_is_a_folder_without_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--home", "~nobody-has-this-name/desk", "check"]) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_mapping_that_is_a_pipe_is_refused_and_not_waited_for(desk: Path, tmp_path: Path) -> None:
    pipe, table = tmp_path / "pipe", tmp_path / "table.csv"
    os.mkfifo(pipe)
    table.write_text("شاخص,هدف ۱۴۰۳\nمسافر,۱۰\n", encoding="utf-8")
    words = ["plan", "import", str(table), "--mapping", str(pipe)]
    assert main(["--home", str(desk), *words]) == 3


def test_refused_rows_of_a_table_called_as_the_program_come_back(
    desk: Path, tmp_path: Path
) -> None:
    table, back = tmp_path / "paayesh.csv", tmp_path / "back.xlsx"
    table.write_text("کد شاخص,شاخص,عملکرد ۱۴۰۳\nT1,الف,۱۰\nT2,ب,نامفهوم\n", encoding="utf-8")
    words = ["plan", "import", str(table), "--returned", str(back)]
    assert main(["--home", str(desk), *words]) == 0
    assert back.exists()
