"""A real city's plan in a terminal: in from its own table, judged, found and explained."""

import csv
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paayesh_desktop.cli import main

TABLE = Path(__file__).parent.parent / "data" / "nyc_mmr" / "indicators.csv"
MET = {"desired", "exceeds"}

Asked = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of work of a committee that took New York's table in and evaluated 2023."""
    home = tmp_path_factory.mktemp("terminal") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        at = ["--home", str(home)]
        title = ["--title", "کمیته پایش", "--person", "مریم رستگار"]
        assert main([*at, "init", "--role", "committee", *title]) == 0
        assert main([*at, "plan", "import", str(TABLE)]) == 0
        assert main([*at, "evaluate", "--period", "2023"]) == 0
    return home


@pytest.fixture
def ask(city: Path, asking: Callable[[Path], Asked]) -> Asked:
    return asking(city)


def test_a_second_import_changes_nothing(
    city: Path, ask: Asked, state_of: Callable[[Path], str]
) -> None:
    before = state_of(city)
    answer = ask("plan", "import", TABLE)
    assert answer["written"] == 0
    assert {count["kind"]: count["same"] for count in answer["counts"]} == {
        "plan": 1,
        "plan_version": 1,
        "element": 462,
        "indicator": 1139,
        "target": 351,
        "result": 8297,
    }
    assert not any(count[k] for count in answer["counts"] for k in ("new", "changed", "refused"))
    assert state_of(city) == before


def test_the_verdicts_are_those_of_the_citys_own_office(ask: Asked) -> None:
    shown = ask("plan", "show", "--period", "2023")
    ours = {line["code"]: line["verdict"] for line in shown["indicators"]}
    with TABLE.open(encoding="utf-8-sig", newline="") as file:
        official = {row["id"]: row["official_verdict_2023"] for row in csv.DictReader(file)}
    assert ours.keys() == official.keys()
    told = Counter(
        (verdict, "no_target" if ours[code] == "no_target" else ours[code] in MET)
        for code, verdict in official.items()
    )
    assert told == {("met", True): 183, ("not_met", False): 168, ("", "no_target"): 788}


def test_evaluating_again_says_the_same_and_writes_nothing(ask: Asked) -> None:
    answer = ask("evaluate", "--period", "۲۰۲۳")
    assert (answer["period"], answer["judged"], answer["written"]) == ("2023", 1139, 0)
    counts = answer["counts"]
    assert counts["desired"] + counts["exceeds"] == 183
    assert counts["near"] + counts["undesired"] == 168
    assert counts["no_target"] == 788
    assert counts["no_data"] == counts["not_due"] == 0


def test_without_a_period_the_last_one_that_is_over_is_meant(ask: Asked) -> None:
    assert ask("evaluate")["period"] == "2023"
    assert ask("plan", "show")["period"] == "2023"


def test_persian_digits_find_a_latin_code(ask: Asked) -> None:
    assert ask("search", "۱۱۴")["hits"][0]["code"] == "114"
    first = ask("search", "review", "construction", "PLANS", "--limit", "1")["hits"]
    assert [hit["title"] for hit in first] == ["Promptly review initial construction plans."]


def test_a_verdict_is_explained_from_its_snapshot(ask: Asked) -> None:
    answer = ask("explain", "۱۱۹", "--period", "2023")
    assert answer["indicator"]["code"] == "119"
    assert answer["verdict"] == "exceeds"
    assert (answer["snapshot"]["actual"], answer["snapshot"]["target"]) == ("4.5", "12")
    assert len(answer["steps"]) > 3


def test_the_history_of_a_row_names_who_entered_it(ask: Asked) -> None:
    by_code = ask("history", "119")
    assert by_code["kind"] == "indicator"
    (revision,) = by_code["revisions"]
    assert (revision["number"], revision["by"]["name"]) == (1, "مریم رستگار")
    assert revision["fields"]["direction"] == "decrease"
    assert ask("history", by_code["row"]) == by_code


def test_a_reader_who_leaves_early_is_no_fault(city: Path) -> None:
    command = [sys.executable, "-m", "paayesh_desktop", "--home", str(city), "plan", "show"]
    with subprocess.Popen(
        [*command, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(10) == b'{"command"'
        process.stdout.close()
        assert process.stderr is not None
        assert (process.stderr.read(), process.wait()) == (b"", 0)
