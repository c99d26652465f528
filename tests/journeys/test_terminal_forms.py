"""A cycle from the terminal: forms go out, are typed, come back, are accepted and returned."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from openpyxl import load_workbook

from paayesh_desktop.cli import main
from paayesh_desktop.cli.instant import today
from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.keys import reference_key
from tests.services.filled_books import VALUE, places

Asked = Callable[..., dict[str, Any]]
GOLDEN = Path(__file__).parents[1] / "data" / "terminal" / "forms.json"


@pytest.fixture
def ask(small_city: Path, asking: Callable[[Path], Asked]) -> Asked:
    return asking(small_city)


def seat(code: str) -> tuple[str, str]:
    """Somebody of the demo city gives the command."""
    return "--as", str(reference_key("demo/person", code))


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


def fitting(lines: list[dict[str, Any]]) -> dict[str, str | list[str]]:
    """Something on every line of a form, with a remark where a figure may be odd."""
    told: dict[str, str | list[str]] = {}
    for line in lines:
        if line["kind"] in ("indicators", "progress", "credit"):
            last = cast("dict[str, str | None]", line["last"] or {})
            value, whole = last.get("value") or "50", last.get("denominator")
            told[line["number"]] = [value, *([whole] if whole else []), "بررسی شد"]
        else:
            told[line["number"]] = "شرح"
    return told


def test_a_whole_cycle_is_worked_through_and_every_object_keeps_its_keys(
    ask: Asked, tmp_path: Path
) -> None:
    told: dict[str, list[dict[str, Any]]] = {}

    def keep(*words: object) -> dict[str, Any]:
        answer = ask(*words)
        told.setdefault(answer["command"], []).append(answer)
        return answer

    year = to_jalali(today()).year
    keep("cycle", "list", "--year", year)
    evaluated = keep("cycle", "show", keep("form", "list")["cycle"]["period"])
    assert evaluated["forms"] >= evaluated["accepted"]
    opened = keep("cycle", "open", f"{year + 1}B1", *seat("C/secretary"))
    assert [one["period"] for one in opened["cycles"]] == [f"{year + 1}B1"]

    offered = keep("template", "offer", "--kind", "six_monthly", *seat("C/secretary"))
    keep("template", "show", offered["template"]["digest"][:10])
    half = ("--period", f"{year}H1", "--workgroup", "W1")
    assert keep("form", "issue", *half, "--dry-run", *seat("W1/secretary"))["new"] == []
    issued = keep("form", "issue", *half, *seat("W1/secretary"))["new"]
    assert len(issued) > 1
    assert ask("form", "issue", *half, *seat("W1/secretary"))["new"] == []
    letter = ("--letter", "۱۲/الف", "--letter-on", "۱۴۰۵/۰۱/۱۵")
    delivered = keep("form", "deliver", *issued, *letter, *seat("W1/secretary"))
    assert delivered["state"] == "delivered"
    rows = keep("form", "list", *half, "--state", "delivered")["forms"]
    assert [row["id"] for row in rows] == issued
    name = rows[0]["form"]
    promised = f"{year + 1}/01/20"
    call = ("--with", "خانم رضایی", "--promised", promised, *seat("W1/expert"))
    keep("form", "call", name, *call)
    keep("form", "receive", name, *seat("W1/secretary"))

    lines = keep("form", "show", name)["lines"]
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(fitting(lines)), encoding="utf-8")
    partly = keep("form", "type", name, f"{lines[0]['number']}=۱۲;کم", *seat("W1/expert"))
    assert (partly["saved"], partly["state"]) == (1, "on_paper")
    assert partly["findings"]
    typed = ("form", "type", name, "--file", file, "--done", *seat("W1/expert"))
    assert keep(*typed)["state"] == "typed"
    keep("form", "check", name, *seat("W1/secretary"))
    accepted = keep("form", "accept", name, *seat("W1/head"))
    assert accepted["progress"] >= 1

    reason = f"{lines[0]['number']}=با دفتر نمی‌خواند"
    returned = keep("form", "return", name, reason, *seat("W1/head"))
    again = keep("form", "show", name)
    assert (again["form"], again["number"]) == (returned["next"], 2)
    assert again["lines"][0]["returned"] == "با دفتر نمی‌خواند"
    keep("template", "retire", offered["template"]["digest"], *seat("C/chair"))
    assert keep("template", "list", "--all")["templates"]

    golden = json.loads(GOLDEN.read_bytes())
    found = {
        command: {
            path: " ".join(
                sorted(set[str]().union(*(keys(one).get(path, set()) for one in answers)))
            )
            for path in {path for one in answers for path in keys(one)}
        }
        for command, answers in told.items()
    }
    assert found == golden


FROM_THE_LEFT = 1
"""How the cells for figures are read, and no others."""


def test_forms_go_out_as_workbooks_and_come_back(ask: Asked, tmp_path: Path) -> None:
    told: dict[str, Any] = {}

    def keep(*words: object) -> dict[str, Any]:
        answer = ask(*words)
        told[answer["command"]] = answer
        return answer

    year = to_jalali(today()).year
    offered = ask("template", "offer", "--kind", "six_monthly", *seat("C/secretary"))
    assert offered["template"]["digest"]
    half = ("--period", f"{year}H1", "--workgroup", "W1")
    ask("form", "issue", *half, *seat("W1/secretary"))
    out, back = tmp_path / "out", tmp_path / "back"
    files = [Path(one) for one in keep("form", "workbook-out", out, *half)["files"]]
    assert sorted(out.iterdir()) == sorted(files)
    for path in files[:2]:
        book: Any = load_workbook(path)
        sheet = book.worksheets[0]
        for row in places(sheet).values():
            figure = sheet.cell(row, VALUE).alignment.readingOrder == FROM_THE_LEFT
            sheet.cell(row, VALUE).value = 50 if figure else "شرح"
            sheet.cell(row, VALUE + 3).value = "بررسی شد"
            if figure and not sheet.cell(row, VALUE + 1).protection.locked:
                sheet.cell(row, VALUE + 1).value = 80
        if path == files[1]:
            sheet.cell(min(places(sheet).values()), VALUE).value = "=1+1"
        book.save(path)
    files[2].write_bytes(b"PK\x03\x04")
    looked = {one["file"]: one for one in ask("form", "workbook-look", *files[:3])["files"]}
    good, bad, broken = (looked[str(one)] for one in files[:3])
    assert (good["faults"], good["counts"]["bad"], bad["counts"]["bad"]) == ([], 0, 1)
    assert broken["refusal"]
    take = ("form", "workbook-take", *files[:3], "--hand-back", back, *seat("W1/expert"))
    taken = {one["file"]: one for one in keep(*take)["files"]}
    assert [taken[str(one)]["finished"] for one in files[:3]] == [True, False, False]
    assert taken[str(files[1])]["saved"] > 0
    assert [Path(one).parent for one in told["form workbook-take"]["handed_back"]] == [back]
    assert not any(one["saved"] for one in ask(*take[:5], *seat("W1/expert"))["files"])
    book = load_workbook(files[0])
    book.worksheets[0].cell(min(places(book.worksheets[0]).values()), VALUE).value = 51
    book.save(files[0])
    first, _ = keep("form", "workbook-look", *files[:2])["files"]
    (change,) = first["changes"]
    assert (change["saved"]["value"], change["typed"]["value"]) == ("50", "51")
    golden = json.loads(GOLDEN.with_name("form_workbooks.json").read_bytes())
    assert {
        command: {path: " ".join(sorted(names)) for path, names in keys(one).items()}
        for command, one in told.items()
    } == golden


def test_what_cannot_be_done_is_said(small_city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*words: str, code: int = 3) -> str:
        assert main(["--home", str(small_city), "--lang", "en", *words]) == code
        return capsys.readouterr().err

    assert "no such cycle" in said("cycle", "show", "1402B1")
    assert "no form nonsense" in said("form", "show", "nonsense")
    assert "no workgroup with the code W9" in said("form", "list", "--workgroup", "W9")
    assert "either a period or a year" in said("cycle", "open")
    assert "No cycle lasts a month" in said("cycle", "open", "1405M07")
    assert "holds no seat" in said("template", "offer")
    year = to_jalali(today()).year
    form = f"W1/S01/{year}B9"
    assert "is no period" in said("form", "show", form)
    assert "There is no such template" in said("template", "show", "؟")
    said("form", "list", "--state", "lost", code=2)
