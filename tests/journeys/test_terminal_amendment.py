"""Amendments from the terminal: drafted, changed, looked at, withdrawn."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.domain.keys import reference_key

Asked = Callable[..., dict[str, Any]]
FILE = Path(__file__).parents[1] / "data" / "terminal" / "amendment.json"
KEYS: dict[str, dict[str, str]] = json.loads(FILE.read_text(encoding="utf-8"))
"""What scripts read; these keys stay."""


@pytest.fixture
def city(small_city: Path) -> Path:
    """The small demo city, on the day that it was made for."""
    return small_city


def keys(answer: dict[str, Any]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {"": set(answer)}
    for name, value in answer.items():
        rows = cast("list[object]", value) if isinstance(value, list) else [value]
        for row in rows:
            if isinstance(row, dict):
                found.setdefault(name, set()).update(cast("dict[str, object]", row))
    return found


def test_a_draft_is_made_changed_shown_and_withdrawn(
    city: Path, asking: Callable[[Path], Asked], capsys: pytest.CaptureFixture[str]
) -> None:
    secretary = str(reference_key("demo/person", "C/secretary"))

    def ask(*words: object) -> dict[str, Any]:
        return asking(city)(*words, "--as", secretary)

    plan = ask("plan", "show")
    indicator = next(one for one in plan["indicators"] if one["target"] is not None)
    drafted = ask("amendment", "draft", "اصلاح هدف", "--from", "1405/11/01")
    key = drafted["amendment"]["id"]
    assert drafted["amendment"]["stage"] == "draft"
    assert [one["item"] for one in drafted["findings"]] == [None]
    changed = ask(
        *("amendment", "set", key, "--field", "target", "--of", indicator["code"]),
        *("--to", "۱۲٫۵", "--period", "1405B6"),
    )
    assert changed["items"][0]["new"] == "12.5"
    made = ask(
        *("amendment", "set", key, "--field", "added"),
        *("--of", plan["elements"][-1]["code"], "--to", "code: NEW-1\ntitle: شاخص تازه"),
    )
    assert [one["field"] for one in made["items"]] == ["target", "added"]
    assert any(one["item"] == made["items"][1]["id"] for one in made["findings"])
    ask(
        *("amendment", "set", key, "--field", "target", "--of", "NEW-1"),
        *("--to", "7", "--period", "1405B6"),
    )
    shown = ask("amendment", "show", key)
    assert len(shown["items"]) == 3
    listed = ask("amendment", "list")
    assert [one["id"] for one in listed["amendments"]] == [key]
    withdrawn = ask("amendment", "withdraw", key, "--reason", "اعتبار رسید")
    assert withdrawn["amendment"]["stage"] == "withdrawn"
    told = [drafted, made, shown, listed, withdrawn]
    for answer in told:
        golden = {at: set(words.split()) for at, words in KEYS[answer["command"]].items()}
        assert {at: names <= golden[at] for at, names in keys(answer).items()} == dict.fromkeys(
            keys(answer), True
        )
    assert keys(shown).keys() >= {"", "amendment", "items"}
    refused = main(
        ["--home", str(city), "amendment", "withdraw", key, "--reason", "x", "--as", secretary]
    )
    assert refused == 3
    out, err = capsys.readouterr()
    assert "\n" not in err.strip()
    assert not out


def test_an_amendment_that_is_not_there_is_said_so(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = str(reference_key("x", "y"))
    assert main(["--home", str(city), "amendment", "show", key, "--json"]) == 3
    out, err = capsys.readouterr()
    assert key in json.dumps(json.loads(out), ensure_ascii=False) + err
