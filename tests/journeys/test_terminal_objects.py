"""The objects that scripts read: their keys stay, and so do the types of their values."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.arguments import Arguments
from paayesh_desktop.language import Catalogue

Asked = Callable[..., dict[str, Any]]

STANDING = "attainment counts coverage unjudged verdict worst_verdict"
COUNTS = "desired exceeds near no_data no_target not_due undesired"
BACKUP = "file made_at reason size"
PLAN = "code end_year horizon start_year title"
IMPORT = {
    "": "command counts done dry_run file is_template mapping notes plan refusals returned"
    " samples written",
    "counts": "changed kind new refused same",
    "plan": PLAN,
    "refusals": "address column reason row sheet",
    "returned": "file rows",
    "samples": "change code detail kind title",
}
KEYS: dict[str, dict[str, str]] = {
    "init": {
        "": "command done home party person role title workgroup",
        "person": "id name",
    },
    "demo": {
        "": "command done home rows size",
        "rows": "element indicator result target verdict",
    },
    "plan template": {"": "command done file"},
    "plan export": {"": "command done file plan"},
    "plan list": {
        "": "command done plans",
        "plans": "code end_year id indicators periods start_year title",
    },
    "plan show": {
        "": "command done elements indicators period periods plan standing",
        "plan": f"{PLAN} id",
        "standing": STANDING,
        "standing.counts": COUNTS,
        "elements": f"{STANDING} code depth id kind parent title",
        "elements.counts": COUNTS,
        "indicators": "actual attainment cause code critical direction element id measure target"
        " title upper verdict",
    },
    "plan import": IMPORT,
    "results import": IMPORT,
    "evaluate": {
        "": "command counts done judged period plans unchanged written",
        "counts": COUNTS,
        "plans": f"{STANDING} code title",
        "plans.counts": COUNTS,
    },
    "explain": {
        "": "command done indicator period snapshot steps verdict",
        "indicator": "code id measure title",
    },
    "history": {
        "": "command done kind revisions row",
        "revisions": "at by fields hash number party removed",
        "revisions.by": "id name",
    },
    "search": {"": "command done hits text", "hits": "code id kind path title"},
    "backup": {"": "backup command done", "backup": BACKUP},
    "backups": {"": "backups command done", "backups": BACKUP},
    "restore": {"": "command done replaced restored", "replaced": BACKUP},
    "check": {"": "command done more problems sound"},
    "rebuild": {"": "command done lines"},
}

NOUNS = Path(__file__).parents[1] / "data" / "terminal"

OPEN = {"snapshot", "fields"}
"""Objects that are a whole row: they have the fields that its entity declares."""


def keys(answer: object, at: str = "") -> dict[str, set[str]]:
    """The keys of every object in *answer*, by the path to it."""
    found: dict[str, set[str]] = {}
    items = cast("list[object]", answer) if isinstance(answer, list) else [answer]
    for item in items:
        if isinstance(item, dict):
            told = cast("dict[str, object]", item)
            found.setdefault(at, set()).update(told)
            for name, value in told.items():
                if name not in OPEN:
                    for path, names in keys(value, f"{at}.{name}".strip(".")).items():
                        found.setdefault(path, set()).update(names)
    return found


def scalars(answer: object) -> Iterator[object]:
    """Every value in *answer* that is no object and no list."""
    if isinstance(answer, dict):
        for value in cast("dict[str, object]", answer).values():
            yield from scalars(value)
    elif isinstance(answer, list):
        for item in cast("list[object]", answer):
            yield from scalars(item)
    else:
        yield answer


def test_every_command_has_its_keys_here() -> None:
    """Those of later stories stand in files of their own, which their tests read."""
    files = sorted((Path(__file__).parents[1] / "data" / "terminal").glob("*.json"))
    others = [name for file in files for name in json.loads(file.read_text(encoding="utf-8"))]
    assert len({*others}) == len(others)
    assert Arguments(Catalogue("en")).commands == {*KEYS, *others}


def test_the_keys_of_every_command_stay(
    desk: Path, tmp_path: Path, asking: Callable[[Path], Asked], table: Callable[..., Path]
) -> None:
    told: dict[str, dict[str, Any]] = {}

    def keep(*words: object, at: Path = desk) -> dict[str, Any]:
        answer = asking(at)(*words)
        told[answer["command"]] = answer
        return answer

    who = ("--title", "x", "--person", "y")
    keep("init", "--role", "committee", *who, at=tmp_path / "new")
    keep("demo", at=tmp_path / "demo")
    keep("plan", "template", tmp_path / "form.xlsx")
    plan = keep("plan", "import", table(), "--code", "AP")["plan"]["code"]
    keep("evaluate", "--period", "1403")
    keep("plan", "list")
    keep("plan", "show")
    keep("plan", "export", plan, tmp_path / "plan.xlsx")
    keep("explain", "T2", "--period", "1403")
    keep("history", "T2")
    keep("search", "تأخیر")
    file = keep("backup")["backup"]["file"]
    keep("backups")
    keep("check")
    keep("rebuild")
    keep("restore", file)
    keep("results", "import", table(H4=7), "--dry-run")
    golden = {name: {at: set(words.split()) for at, words in KEYS[name].items()} for name in told}
    for name in ("plan import", "results import"):  # these refuse nothing
        del golden[name]["refusals"], golden[name]["returned"]
    assert {name: keys(answer) for name, answer in told.items()} == golden
    assert told.keys() == KEYS.keys()
    for value in (value for answer in told.values() for value in scalars(answer)):
        assert isinstance(value, str | int | bool | None)


def test_what_was_refused_has_an_address_and_a_reason_of_latin_digits(
    desk: Path,
    tmp_path: Path,
    table: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    capsys.readouterr()
    words = ["plan", "import", str(table(H5="خیلی خوب")), "--returned", str(tmp_path / "r.xlsx")]
    assert main(["--home", str(desk), *words, "--json"]) == 0
    said = capsys.readouterr()
    answer = json.loads(said.out)
    golden = {at: set(words.split()) for at, words in IMPORT.items()}
    assert keys(answer) == golden
    (refusal,) = answer["refusals"]
    assert (refusal["address"], refusal["row"], refusal["sheet"]) == ("H5", 5, "برنامه")
    assert re.search("[۰-۹]", said.err)
    assert not re.search("[۰-۹]", refusal["reason"])


def test_instants_are_iso_and_decimals_are_strings(
    desk: Path, asking: Callable[[Path], Asked], table: Callable[..., Path]
) -> None:
    ask = asking(desk)
    ask("plan", "import", table())
    ask("evaluate", "--period", "1403")
    first = ask("plan", "show")["indicators"][0]
    assert (first["target"], first["actual"], first["attainment"]) == ("12500", "13100", "1.048")
    made = ask("history", "T1")["revisions"][0]["at"]
    assert datetime.fromisoformat(made).tzinfo == UTC
    assert made.endswith("Z")
