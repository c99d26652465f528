"""Evaluations and cases from the terminal, and what scripts read of them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.instant import today
from paayesh_desktop.domain.calendar import Style, format_jalali

Asked = Callable[..., dict[str, Any]]
GOLDEN = Path(__file__).parents[1] / "data" / "terminal" / "loop.json"


@pytest.fixture
def home(small_city: Path) -> Path:
    return small_city


@pytest.fixture
def ask(home: Path, asking: Callable[[Path], Asked]) -> Asked:
    return asking(home)


def able(answer: dict[str, Any], kind: str, but: str = "") -> tuple[str, str]:
    """Who may take a step, as an option; not the one who is named."""
    (step,) = [step for step in answer["steps"] if step["kind"] == kind]
    return "--as", next(one["id"] for one in step["who"] if one["id"] != but)


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


def told_by(ask: Asked) -> dict[str, dict[str, Any]]:
    """A case is worked on and evaluations are submitted; every answer by its command."""
    told: dict[str, dict[str, Any]] = {}

    def keep(*words: object) -> dict[str, Any]:
        answer = ask(*words)
        told[answer["command"]] = answer
        return answer

    listed = keep("case", "list", "--all")["cases"]
    states = {case["state"] for case in listed}
    assert {"referred", "remedying", "raised", "resumed", "closed"} <= states
    number = next(case["number"] for case in listed if case["state"] == "referred")
    found = keep("case", "show", number)
    who = able(found, "obstacle")
    keep("case", "obstacle", number, "کمبود اعتبار", "--class", "FIN", "--solvable", "yes", *who)
    due = format_jalali(today(), Style.LATIN_NUMERIC)
    for place, obstacle in enumerate(ask("case", "show", number)["obstacles"], 1):
        assert obstacle["class"]
        ask("case", "obstacle", number, "--id", place, "--solvable", "yes", *who)
    keep("case", "policy", number, "--class", "FIN", *who)
    moved = keep("case", "move", number, "remedy", *who)
    assert moved["case"]["state"] == "remedying"
    for place in range(1, len(moved["obstacles"]) + 1):
        words = ("رفع مانع", "--obstacle", place, "--agent", "پیمانکار", "--due", due)
        moved = keep("case", "action", number, *words, *who)
    for place, action in enumerate(moved["actions"], 1):
        ask("case", "action", number, "--id", place, "--do", "done", "--text", "نامه", *who)
        answer = ask("case", "show", number)
        assert action["state"] in ("planned", "started")
        other = able(answer, "verify", who[1])
        ask("case", "action", number, "--id", place, "--do", "verify", *other)
    resumed = ask("case", "move", number, "resume", *who)
    assert resumed["case"]["state"] == "resumed"
    justified = next(case["number"] for case in listed if case["state"] == "remedying")
    ask("case", "obstacle", justified, "--id", 1, "--solvable", "no", *_worker(ask, justified))
    head = able(ask("case", "show", justified), "justify")
    report = ("--situation", "الف", "--causes", "ب", "--attempts", "پ", "--proposal", "ت")
    keep("case", "justify", justified, *report, *head)
    assert ask("case", "move", justified, "raise", *head)["case"]["state"] == "raised"
    _evaluations(keep, ask)
    return told


def _worker(ask: Asked, number: str) -> tuple[str, str]:
    return able(ask("case", "show", number), "obstacle")


def _evaluations(keep: Asked, ask: Asked) -> None:
    periods = [one["period"] for one in ask("cycle", "list")["cycles"] if one["evaluates"]]
    last = max(
        period
        for period in periods
        if any(one["state"] for one in ask("evaluation", "list", "--period", period)["evaluations"])
    )
    lines = keep("evaluation", "list", "--period", last)["evaluations"]
    open_ = [one for one in lines if one["state"] == "compared" and one["court"] == "workgroup"]
    waiting = next(one for one in open_ if one["opinion"] is None and one["conforms"] is not None)
    found = keep("evaluation", "show", waiting["id"])
    secretary = able(found, "opinion")
    said = ("--conforms", "no", "--statement", "شرح", "--reason", "دلیل")
    answer = keep("evaluation", "opinion", waiting["id"], *said, *secretary)
    gaps = [one for one in open_ if one["gaps_open"]]
    for one in gaps[:1]:
        shown = ask("evaluation", "show", one["id"])
        gap = next(line["code"] for line in shown["indicators"] if line["is_gap"])
        keep("evaluation", "gap", one["id"], gap, "نرسید", *able(shown, "gaps"))
    for line in answer["indicators"]:
        if line["is_gap"]:
            ask("evaluation", "gap", waiting["id"], line["code"], "نرسید", *secretary)
    head = able(answer, "submit")
    assert keep("evaluation", "submit", waiting["id"], *head)["submitted"] == 1
    code = next(
        f"W{number}" for number in range(1, 8) if _is_of(ask, last, number, waiting["project"])
    )
    keep("evaluation", "compare", "--period", last, "--workgroup", code, *secretary)


def _is_of(ask: Asked, period: str, number: int, project: dict[str, Any]) -> bool:
    lines = ask("evaluation", "list", "--period", period, "--workgroup", f"W{number}")
    return any(line["project"] == project for line in lines["evaluations"])


def test_a_case_is_worked_on_and_an_evaluation_submitted_and_their_keys_stay(ask: Asked) -> None:
    told = told_by(ask)
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert told.keys() <= golden.keys()
    assert golden.keys() - told.keys() <= {"evaluation gap"}  # where the city has no gap open
    found = {
        name: {at: " ".join(sorted(words)) for at, words in keys(answer).items()}
        for name, answer in told.items()
    }
    for name, objects in found.items():
        assert objects.items() <= golden[name].items(), name


def test_what_may_not_be_done_is_refused_with_a_sentence(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(home), "case", "show", "1300-1"]) == 3
    assert "۱۳۰۰-۱" in capsys.readouterr().err
    assert main(["--home", str(home), "evaluation", "submit"]) == 3
    assert main(["--home", str(home), "evaluation", "show", "X/1405B1"]) == 3
