"""Papers from the terminal: made, listed, verified, written again, and what scripts read of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.report_choice import ABOUT
from paayesh_desktop.cli.report_grammar import KINDS
from paayesh_desktop.services.reporting.book import MAKERS

Asked = Callable[..., dict[str, Any]]
GOLDEN = Path(__file__).parents[1] / "data" / "terminal" / "report.json"
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@pytest.fixture
def home(small_city: Path) -> Path:
    return small_city


@pytest.fixture
def ask(home: Path, asking: Callable[[Path], Asked]) -> Asked:
    return asking(home)


def keys(answer: object, at: str = "") -> dict[str, set[str]]:
    """The keys of every object in *answer*, by the path to it."""
    found: dict[str, set[str]] = {}
    items = cast("list[object]", answer) if isinstance(answer, list) else [answer]
    for item in items:
        if isinstance(item, dict):
            told = cast("dict[str, object]", item)
            found.setdefault(at, set()).update(told)
            for name, value in told.items():
                for path, names in keys(value, f"{at}.{name}".strip(".")).items():
                    found.setdefault(path, set()).update(names)
    return found


def open_case(ask: Asked) -> str:
    """A case that its workgroup still works on."""
    cases = ask("case", "list")["cases"]
    return next(one["number"] for one in cases if one["state"] == "referred")


def worker(ask: Asked, case: str) -> tuple[str, str]:
    """Somebody who may record an obstacle of the case."""
    steps = ask("case", "show", case)["steps"]
    (step,) = [step for step in steps if step["kind"] == "obstacle"]
    return "--as", step["who"][0]["id"]


def test_a_paper_is_made_verified_and_written_again(ask: Asked, tmp_path: Path) -> None:
    told: dict[str, dict[str, Any]] = {}

    def keep(*words: object) -> dict[str, Any]:
        answer = ask(*words)
        told[answer["command"]] = answer
        return answer

    assert {one["kind"] for one in keep("report", "kinds")["kinds"]} == set(KINDS)
    case, first = open_case(ask), tmp_path / "first.pdf"
    made = keep("report", "make", "case_file", case, "--to", first, "--xlsx", tmp_path / "x.xlsx")
    (paper,) = made["papers"]
    assert first.read_bytes().startswith(b"%PDF-")
    (listed,) = keep("report", "list")["papers"]
    assert (listed["code"], listed["here"]) == (paper["code"], True)
    (found,) = ask("report", "verify", *paper["code"].translate(PERSIAN).split())["papers"]
    assert found["standing"] == "current"
    ask("case", "obstacle", case, "نبود اعتبار تازه", *worker(ask, case))
    (found,) = keep("report", "verify", first)["papers"]
    assert found["standing"] == "changed"
    assert any("نبود اعتبار تازه" in one["after"] for one in found["differences"])
    keep("report", "again", paper["code"], "--to", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == first.read_bytes()
    objects_found = {name: keys(answer) for name, answer in told.items()}
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert objects_found == {
        name: {at: set(words.split()) for at, words in objects.items()}
        for name, objects in golden.items()
    }


def test_the_terminal_knows_every_paper_that_can_be_asked_for() -> None:
    assert set(KINDS) == set(ABOUT) == set(MAKERS)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("make", "case_file", "1405-1"), "Say where to write the paper"),
        (("make", "case_file", "--to", "x.pdf"), "the number of a case"),
        (("make", "case_file", "1-1", "--to", "x.pdf"), "There is no case"),
        (("make", "minutes", "committee/99", "--to", "x.pdf"), "There is no meeting"),
        (("make", "evaluation", "1350B1", "--to", "x.pdf"), "no such cycle"),
        (("make", "evaluation", "--workgroup", "W9", "--to", "x.pdf"), "no workgroup"),
        (("make", "blank_form", "--unit", "هیچ", "--to", "x.pdf"), "There is no unit"),
        (("make", "performance", "--to", "x.pdf"), "Name it with --workgroup"),
        (("verify", "1234"), "thirteen digits"),
        (("verify", "nowhere.pdf"), "could not be read"),
        (("again", "1234", "--to", "x.pdf"), "thirteen digits"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--home", str(home), "--lang", "en", "report", *words]) == 3
    out, err = capsys.readouterr()
    assert sentence in out + err
    assert not (tmp_path / "x.pdf").exists()


def test_a_kind_or_a_file_of_another_sort_is_not_understood(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    say = ["--home", str(home), "report"]
    assert main([*say, "make", "poem", "--to", "x.pdf"]) == 2
    assert main([*say, "make", "case_file", "1405-1", "--to", "x.doc"]) == 2
    assert main([*say, "again", "1234", "--to", "x.txt"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_nothing_is_replaced_unasked(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.pdf"
    path.write_text("meins", encoding="utf-8")
    words = ["--home", str(home), "--lang", "en", "report", "make", "evaluation", "--to", str(path)]
    assert main(words) == 3
    assert path.read_text(encoding="utf-8") == "meins"
    assert "--overwrite" in capsys.readouterr().err


def test_ctrl_c_leaves_nothing(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Asked,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stopped(*_words: object) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "report.pdf"
    words = ["--home", str(home), "report", "make", "evaluation", "--to", str(path)]
    with monkeypatch.context() as patched:
        patched.setattr("paayesh_desktop.reports.paper.binding.Binding.data", stopped)
        assert main(words) == 130
    capsys.readouterr()
    assert [*tmp_path.glob("*report.pdf*")] == []
    assert ask("report", "list")["papers"] == []
