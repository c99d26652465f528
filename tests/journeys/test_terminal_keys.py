"""A committee and a workgroup become known to each other from the terminal."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.key_secrets import (
    KEY_PASSPHRASE,
    NEW_KEY_PASSPHRASE,
    NEW_ROOT_PASSPHRASE,
    ROOT_PASSPHRASE,
    SHEET,
)
from paayesh_desktop.cli.presence import NEW_PASSPHRASE, PASSPHRASE

Asked = Callable[..., dict[str, Any]]
SEAL, SAFE, FRESH, THEIRS = (
    "باران پنجره کوچه",
    "گاوصندوق طبقه دوم",
    "کتاب خانه روشن",
    "دریا چراغ نان تازه",
)
KEYS = Path(__file__).parents[1] / "data" / "terminal" / "keys.json"


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts secrets where the commands look for them."""

    def put(**given: str) -> None:
        for variable in (
            KEY_PASSPHRASE, NEW_KEY_PASSPHRASE, ROOT_PASSPHRASE, NEW_ROOT_PASSPHRASE, SHEET,
            PASSPHRASE, NEW_PASSPHRASE,
        ):  # fmt: skip
            monkeypatch.delenv(variable, raising=False)
        for variable, value in given.items():
            monkeypatch.setenv(variable, value)

    return put


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, Any]]:
    """Runs a command that must be refused; what it answered."""

    def run(home: Path, *words: object) -> dict[str, Any]:
        capsys.readouterr()
        code = main(["--home", str(home), *map(str, words), "--json", "--lang", "en"])
        answer = json.loads(capsys.readouterr().out)
        assert (code, answer["done"]) == (3, False)
        return answer

    return run


@pytest.fixture
def told() -> list[dict[str, Any]]:
    """Every answer of a story."""
    return []


@pytest.fixture
def at(asking: Callable[[Path], Asked], told: list[dict[str, Any]]) -> Callable[[Path], Asked]:
    """As `asking`, noting what was answered; in English, which needs no catalogue to be read."""

    def home(path: Path) -> Asked:
        ask = asking(path)

        def noted(*words: object) -> dict[str, Any]:
            told.append(ask(*words, "--lang", "en"))
            return told[-1]

        return noted

    return home


@pytest.fixture
def group(tmp_path: Path, asking: Callable[[Path], Asked]) -> Path:
    """The folder of work of a workgroup."""
    home = tmp_path / "group"
    who = ("--title", "میز حمل‌ونقل", "--person", "زهرا کریمی")
    asking(home)("init", "--role", "workgroup", "--workgroup", "W1", *who)
    return home


def keys(answer: object, at: str = "") -> dict[str, set[str]]:
    """The keys of every object in *answer*, by the path to it."""
    found: dict[str, set[str]] = {}
    items = cast("list[object]", answer) if isinstance(answer, list) else [answer]
    for item in items:
        if isinstance(item, dict):
            inside = cast("dict[str, object]", item)
            found.setdefault(at, set()).update(inside)
            for name, value in inside.items():
                for path, names in keys(value, f"{at}.{name}".strip(".")).items():
                    found.setdefault(path, set()).update(names)
    return found


def check(told: list[dict[str, Any]]) -> set[str]:
    """Each answer has the keys that it must have; which commands were answered."""
    wanted: dict[str, dict[str, str]] = json.loads(KEYS.read_text(encoding="utf-8"))
    for answer in told:
        golden = {place: set(words.split()) for place, words in wanted[answer["command"]].items()}
        found = keys(answer)
        assert found == {place: golden[place] for place in found}, answer["command"]
        assert found[""] == golden[""]
    return {answer["command"] for answer in told}


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def test_from_two_strangers_to_an_admitted_workgroup_and_a_rotated_root(
    desk: Path,
    group: Path,
    at: Callable[[Path], Asked],
    told: list[dict[str, Any]],
    secrets: Callable[..., None],
    refused: Callable[..., dict[str, Any]],
    tmp_path: Path,
) -> None:
    committee, workgroup = at(desk), at(group)
    safe, stick = folder(tmp_path / "safe"), folder(tmp_path / "stick")
    secrets()
    assert "A passphrase is needed" in refused(desk, "registry", "found", safe)["refused"]
    secrets(PAAYESH_KEY_PASSPHRASE=SEAL, PAAYESH_ROOT_PASSPHRASE=SAFE)
    founded = committee("registry", "found", safe)
    assert len(founded["digits"]) == 30
    assert "has its registry" in refused(desk, "registry", "found", safe)["refused"]

    secrets(PAAYESH_KEY_PASSPHRASE=THEIRS)
    assert workgroup("key", "show")["standing"] == "no_key"
    made = workgroup("key", "make")
    asked = workgroup("registry", "request", stick)
    assert asked["digits"] == made["key"]["digits"]
    assert workgroup("key", "show")["standing"] == "asked"
    request = committee("registry", "read", asked["file"])["request"]
    assert request["status"] == "asked"
    secrets(PAAYESH_ROOT_PASSPHRASE=SAFE)
    root = ("--root", safe)
    name = request["id"][:8]
    assert "not compared" in refused(desk, "registry", "admit", name, *root)["refused"]
    assert (
        "not the digits" in refused(desk, "registry", "compare", name, founded["digits"])["refused"]
    )
    groups = [asked["digits"][place : place + 5] for place in range(0, 30, 5)]
    compared = committee("registry", "compare", name, *groups)["request"]
    assert compared["compared_by"] == "مریم رستگار"
    admitted = committee("registry", "admit", "میز حمل‌ونقل", *root)
    assert (admitted["version"], admitted["in_force"]) == (2, True)
    assert [one["status"] for one in committee("registry", "requests")["requests"]] == ["admitted"]

    copy = safe / "paayesh-registry.jsonl"
    assert refused(group, "registry", "take", copy)["code"] == "no_registry"
    workgroup("registry", "pin", "1" * 30)
    assert refused(group, "registry", "take", copy)["code"] == "wrong_root"
    workgroup("registry", "pin", founded["digits"])
    assert workgroup("registry", "take", copy)["version"] == 2
    shown = workgroup("registry", "show")
    assert (shown["standing"], shown["version"], shown["age_days"]) == ("enrolled", 2, 0)
    assert len(shown["members"]) == 2
    assert check(told) > {"registry found", "registry admit", "key make"}


def test_the_root_grows_to_two_keys(
    desk: Path,
    at: Callable[[Path], Asked],
    told: list[dict[str, Any]],
    secrets: Callable[..., None],
    tmp_path: Path,
) -> None:
    committee = at(desk)
    safe, stick, chair = (folder(tmp_path / name) for name in ("safe", "stick", "chair"))
    root = ("--root", safe)
    secrets(PAAYESH_KEY_PASSPHRASE=SEAL, PAAYESH_ROOT_PASSPHRASE=SAFE)
    committee("registry", "found", safe)
    secrets(PAAYESH_ROOT_PASSPHRASE=FRESH)
    second = committee("registry", "rootkey", chair, "--title", "رئیس کمیته")
    first, other = committee("registry", "roots")["keys"]
    assert (first["in_force"], other["in_force"]) == (True, False)
    assert other == second["key"]
    secrets(PAAYESH_ROOT_PASSPHRASE=SAFE)
    both = (first["id"][:8], other["id"][:8])
    draft = committee("registry", "rotate", *both, "--threshold", "2", *root)
    assert (draft["in_force"], draft["needed"]) == (False, 1)
    waiting = committee("registry", "draft", "--save", stick)
    assert waiting["draft"]["needed"] == 1
    assert Path(waiting["file"]).exists()
    committee("registry", "draft", "--read", waiting["file"])
    secrets(PAAYESH_ROOT_PASSPHRASE=FRESH)
    assert committee("registry", "sign", "--root", chair)["in_force"]
    assert committee("registry", "draft")["draft"] is None
    secrets(PAAYESH_ROOT_PASSPHRASE=FRESH, PAAYESH_NEW_ROOT_PASSPHRASE=THEIRS)
    committee("registry", "passphrase", "--root", chair)
    secrets(PAAYESH_ROOT_PASSPHRASE=THEIRS)
    assert not committee("registry", "encryption", "off", "--root", chair)["in_force"]
    steps = committee("registry", "history")["steps"]
    assert [step["version"] for step in steps] == [2, 1]
    assert check(told) > {"registry found", "registry rotate", "registry sign"}


def test_a_key_is_let_in_changed_printed_restored_and_renewed(
    group: Path,
    asking: Callable[[Path], Asked],
    at: Callable[[Path], Asked],
    told: list[dict[str, Any]],
    secrets: Callable[..., None],
    refused: Callable[..., dict[str, Any]],
) -> None:
    ask = at(group)
    secrets(PAAYESH_NEW_PASSPHRASE=SEAL)
    asking(group)("person", "passphrase")
    secrets(PAAYESH_PASSPHRASE=SEAL, PAAYESH_KEY_PASSPHRASE=SEAL)
    made = ask("key", "make")["key"]
    asking(group)("person", "add", "علی نوری")
    secrets(PAAYESH_PASSPHRASE=SEAL, PAAYESH_KEY_PASSPHRASE=SEAL, PAAYESH_NEW_KEY_PASSPHRASE=THEIRS)
    ask("key", "admit", "علی نوری")
    shown = ask("key", "show")
    assert [one["name"] for one in shown["holders"]] == ["زهرا کریمی", "علی نوری"]
    ask("key", "remove", "علی نوری")
    secrets(PAAYESH_PASSPHRASE=SEAL, PAAYESH_KEY_PASSPHRASE=SEAL, PAAYESH_NEW_KEY_PASSPHRASE=FRESH)
    ask("key", "change")
    assert refused(group, "key", "sheet")["code"] == "wrong_passphrase"
    secrets(PAAYESH_PASSPHRASE=SEAL, PAAYESH_KEY_PASSPHRASE=FRESH)
    sheet = ask("key", "sheet")["groups"]
    assert len(sheet) == 16
    secrets(PAAYESH_PASSPHRASE=SEAL, PAAYESH_KEY_PASSPHRASE=SAFE, PAAYESH_KEY_SHEET=" ".join(sheet))
    assert ask("key", "restore")["key"] == made
    assert ask("key", "renew")["key"] != made
    verbs = ("make", "admit", "show", "remove", "change", "sheet", "restore", "renew")
    assert check(told) == {f"key {verb}" for verb in verbs}


def test_a_lost_desk_a_lost_root_and_a_new_computer_of_the_committee(
    desk: Path,
    group: Path,
    asking: Callable[[Path], Asked],
    at: Callable[[Path], Asked],
    told: list[dict[str, Any]],
    secrets: Callable[..., None],
    refused: Callable[..., dict[str, Any]],
    tmp_path: Path,
) -> None:
    committee, workgroup = at(desk), at(group)
    safe, stick = folder(tmp_path / "safe"), folder(tmp_path / "stick")
    secrets(PAAYESH_KEY_PASSPHRASE=SEAL, PAAYESH_ROOT_PASSPHRASE=SAFE)
    committee("registry", "found", safe)
    root = ("--root", safe)

    def admit(*more: str) -> str:
        asked = workgroup("registry", "request", stick)
        committee("registry", "read", asked["file"])
        committee("registry", "compare", asked["digits"], asked["digits"])
        committee("registry", "admit", asked["digits"], *root, *more)
        return asked["id"]

    workgroup("key", "make")
    lost = admit()
    workgroup("key", "renew")
    kept = admit("--withdraw", lost[:10])
    states = {one["id"]: one["withdrawn"] for one in committee("registry", "show")["members"]}
    assert (states[lost], states[kept]) == (True, False)
    committee("registry", "revoke", kept[:10], *root, "--reason", "گم شد")
    origin = "0d5d1b58-6a3d-4a51-9a6c-4f1a7ee9c001"
    extended = committee("registry", "extend", kept[:10], origin, "4", *root)
    assert extended["in_force"]
    member = next(one for one in committee("registry", "show")["members"] if one["id"] == kept)
    assert member["cut_offs"] == [{"origin": origin, "feed": "all", "seq": 4}]
    assert "No desk is called" in refused(desk, "registry", "revoke", "ناشناس", *root)["refused"]
    committee("registry", "encryption", "off", *root)
    assert committee("registry", "show")["recipients"] == []

    workgroup("key", "renew")
    asked = workgroup("registry", "request", stick)
    committee("registry", "read", asked["file"])
    committee("registry", "refuse", asked["id"])

    fresh = tmp_path / "fresh"
    who = ("--title", "رایانهٔ تازه", "--person", "علی نوری")
    asking(fresh)("init", "--role", "committee", *who)
    rejoined = at(fresh)("registry", "rejoin", *root)
    assert rejoined["in_force"]
    assert at(fresh)("key", "show")["standing"] == "enrolled"
    assert committee("registry", "take", safe / "paayesh-registry.jsonl")["version"] > 1

    other = folder(tmp_path / "other")
    renewed = committee("registry", "refound", other)
    assert refused(fresh, "registry", "take", other / "paayesh-registry.jsonl")["code"] == (
        "wrong_root"
    )
    at(fresh)("registry", "pin", renewed["digits"], "--replacing")
    at(fresh)("registry", "take", other / "paayesh-registry.jsonl")
    assert at(fresh)("key", "show")["standing"] == "enrolled"
    both = folder(tmp_path / "both")
    for name in ("a.key", "b.key"):
        (both / name).write_bytes(next(other.glob("*.key")).read_bytes())
    assert (
        "there are 2 root keys"
        in refused(desk, "registry", "encryption", "on", "--root", both)["refused"]
    )
    assert check(told) >= {"registry refound", "registry rejoin", "registry extend"}


def test_every_command_of_keys_is_told_in_a_story() -> None:
    wanted: dict[str, object] = json.loads(KEYS.read_text(encoding="utf-8"))
    assert {name.split()[0] for name in wanted} == {"key", "registry"}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_person_reads_the_same_in_sentences(
    desk: Path,
    secrets: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    language: str,
) -> None:
    safe = folder(tmp_path / "safe")
    secrets(PAAYESH_KEY_PASSPHRASE=SEAL, PAAYESH_ROOT_PASSPHRASE=SAFE)
    commands = (
        ("registry", "show"),
        ("registry", "found", safe),
        ("registry", "show"),
        ("registry", "history"),
        ("registry", "requests"),
        ("registry", "roots"),
        ("registry", "draft"),
        ("key", "show"),
        ("key", "sheet"),
    )
    for words in commands:
        assert main(["--home", str(desk), "--lang", language, *map(str, words)]) == 0
        out, err = capsys.readouterr()
        assert out.strip()
        assert err == ""
        assert "{" not in out
