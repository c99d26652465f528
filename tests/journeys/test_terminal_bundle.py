"""Files go between a committee and a workgroup from the terminal, and back come receipts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.key_secrets import KEY_PASSPHRASE, ROOT_PASSPHRASE

Asked = Callable[..., dict[str, Any]]
SEAL, SAFE = "باران پنجره کوچه", "گاوصندوق طبقه دوم"
KEYS = Path(__file__).parents[1] / "data" / "terminal" / "bundle.json"


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """All passphrases are known here."""
    monkeypatch.setenv(KEY_PASSPHRASE, SEAL)
    monkeypatch.setenv(ROOT_PASSPHRASE, SAFE)


@pytest.fixture
def told() -> list[dict[str, Any]]:
    """Every answer of a story."""
    return []


@pytest.fixture
def at(asking: Callable[[Path], Asked], told: list[dict[str, Any]]) -> Callable[[Path], Asked]:
    """As `asking`, noting what was answered."""

    def home(path: Path) -> Asked:
        ask = asking(path)

        def noted(*words: object) -> dict[str, Any]:
            told.append(ask(*words))
            return told[-1]

        return noted

    return home


@pytest.fixture
def refused(
    capsys: pytest.CaptureFixture[str], told: list[dict[str, Any]]
) -> Callable[..., dict[str, Any]]:
    """Runs a command that must be refused; what it answered."""

    def run(home: Path, *words: object) -> dict[str, Any]:
        capsys.readouterr()
        code = main(["--home", str(home), *map(str, words), "--json", "--lang", "en"])
        answer = json.loads(capsys.readouterr().out)
        assert (code, answer["done"]) == (3, False)
        if "refused" not in answer:
            told.append(answer)
        return answer

    return run


@pytest.fixture
def safe(tmp_path: Path) -> Path:
    return _folder(tmp_path / "safe")


@pytest.fixture
def group(tmp_path: Path, desk: Path, safe: Path, at: Callable[[Path], Asked]) -> Path:
    """A workgroup's folder of work, admitted by the committee of *desk*; it has not read its
    welcome file, which is on the stick ``welcome``."""
    home, stick = tmp_path / "group", _folder(tmp_path / "welcome")
    committee, workgroup = at(desk), at(home)
    founded = committee("registry", "found", safe)
    who = ("--title", "میز حمل‌ونقل", "--person", "زهرا کریمی")
    workgroup("init", "--role", "workgroup", "--workgroup", "W1", *who)
    workgroup("key", "make")
    request = workgroup("registry", "request", stick)
    committee("registry", "read", request["file"])
    committee("registry", "compare", request["digits"], request["digits"])
    committee("registry", "admit", request["digits"], "--root", safe)
    workgroup("registry", "pin", founded["digits"])
    committee("bundle", "export", stick, "--to", "W1")
    return home


def test_a_welcome_a_report_its_receipt_and_taking_it_out_again(
    desk: Path,
    group: Path,
    at: Callable[[Path], Asked],
    told: list[dict[str, Any]],
    refused: Callable[..., dict[str, Any]],
    state_of: Callable[[Path], str],
    tmp_path: Path,
) -> None:
    committee, workgroup = at(desk), at(group)
    welcome = tmp_path / "welcome"
    (seen,) = workgroup("bundle", "preview", welcome)["files"]
    assert (seen["state"], seen["registry"]) == ("new", 2)
    empty = state_of(group)
    (taken,) = workgroup("bundle", "import", welcome)["files"]
    assert taken["counts"]["new"] == seen["counts"]["new"] > 0
    assert state_of(group) != empty

    (box,) = workgroup("bundle", "status")["outboxes"]
    assert (box["ready"] > 0, box["on_stick"], box["received"]) == (True, 0, 0)
    stick = _folder(tmp_path / "stick")
    letter = ("--letter", "۱۲۳/۴", "--letter-on", "1405/08/30")
    (sent,) = workgroup("bundle", "export", stick, *letter)["sent"]
    (path,) = sent["files"]
    assert sent["letter"] == {"number": "۱۲۳/۴", "on": "2026-11-21"}
    inside = committee("bundle", "inspect", path)
    assert (inside["verified"], inside["audience"]) == (False, "committee")
    (sound,) = committee("bundle", "verify", stick)["files"]
    assert (sound["sound"], sound["desk"]) == (True, "میز حمل‌ونقل")
    before = state_of(desk)
    (seen,) = committee("bundle", "preview", path, "--rows")["files"]
    assert state_of(desk) == before
    names = {row["title"] for one in seen["groups"] for row in one["rows"]}
    assert names == {"زهرا کریمی"}
    (taken,) = committee("bundle", "import", path)["files"]
    assert taken["receipt_number"] == sent["receipt_number"]
    (again,) = committee("bundle", "import", path)["files"]
    assert (again["state"], again["number"]) == ("same", None)
    newest = committee("bundle", "history")["files"][0]
    assert (newest["way"], newest["letter"]["number"]) == ("taken", "۱۲۳/۴")
    undone = committee("bundle", "undo", newest["number"])
    assert (undone["gone"], undone["restored"]) == (1, 0)
    assert state_of(desk) == before
    assert "already" in refused(desk, "bundle", "undo", newest["number"])["refused"]
    assert "no file with the number" in refused(desk, "bundle", "undo", 99)["refused"]
    committee("bundle", "import", path)
    back = _folder(tmp_path / "back")
    (answer,) = committee("bundle", "export", back, "--to", "all")["sent"]
    workgroup("bundle", "import", *answer["files"])
    (box,) = workgroup("bundle", "status")["outboxes"]
    assert (box["ready"], box["on_stick"]) == (0, 0)
    assert box["receipt_number"] == sent["receipt_number"]
    assert check(told) >= {f"bundle {verb}" for verb in ("inspect", "verify", "undo", "history")}


def test_what_cannot_be_believed_is_refused_by_its_name(
    desk: Path,
    group: Path,
    at: Callable[[Path], Asked],
    refused: Callable[..., dict[str, Any]],
    tmp_path: Path,
) -> None:
    at(group)("bundle", "import", tmp_path / "welcome")
    stick = _folder(tmp_path / "stick")
    (sent,) = at(group)("bundle", "export", stick)["sent"]
    whole = Path(sent["files"][0])
    broken = stick / "broken.pbz"
    broken.write_bytes(whole.read_bytes()[:-40])
    text = stick / "text.pbz"
    text.write_text("سلام", encoding="utf-8")
    codes = {"broken.pbz": "damaged", "text.pbz": "not_a_bundle"}
    for name, code in codes.items():
        (file,) = refused(desk, "bundle", "verify", stick / name)["files"]
        assert file["code"] in {code, "not_a_bundle"}
        (file,) = refused(desk, "bundle", "import", stick / name)["files"]
        assert (file["state"], file["number"]) == ("refused", None)
    files = at(desk)("bundle", "import", stick)["files"]  # the whole one is taken in all the same
    assert {Path(one["file"]).name: one["state"] for one in files} == {
        whole.name: "new",
        "broken.pbz": "refused",
        "text.pbz": "refused",
    }
    assert "no file" in refused(desk, "bundle", "preview", stick / "away.pbz")["refused"]
    assert "nobody called" in refused(desk, "bundle", "export", stick, "--to", "W9")["refused"]
    assert refused(desk, "bundle", "inspect", text)["code"] == "not_a_bundle"


def test_late_work_of_a_withdrawn_key_is_held_looked_at_and_let_in(
    desk: Path,
    group: Path,
    safe: Path,
    at: Callable[[Path], Asked],
    told: list[dict[str, Any]],
    refused: Callable[..., dict[str, Any]],
    tmp_path: Path,
) -> None:
    committee, workgroup = at(desk), at(group)
    workgroup("bundle", "import", tmp_path / "welcome")
    committee("registry", "revoke", "میز حمل‌ونقل", "--root", safe, "--reason", "گم شد")
    stick = _folder(tmp_path / "stick")
    (sent,) = workgroup("bundle", "export", stick)["sent"]
    (file,) = refused(desk, "bundle", "import", *sent["files"])["files"]
    assert (file["code"], file["kept"]) == ("revoked_key", True)
    (held,) = committee("bundle", "held")["held"]
    seen = committee("bundle", "look", held["number"])
    assert seen["file"]["state"] == "new"
    let_in = seen["let_in"]
    assert refused(desk, "bundle", "accept", held["number"])["files"][0]["code"] == "revoked_key"
    place = (let_in["key"], let_in["origin"], let_in["export"])
    committee("registry", "extend", *place, "--feed", let_in["feed"], "--root", safe)
    (taken,) = committee("bundle", "accept", held["number"])["files"]
    assert taken["number"] is not None
    assert committee("bundle", "held")["held"] == []
    committee("bundle", "dismiss", held["number"])
    assert [one["status"] for one in committee("bundle", "held", "--all")["held"]] == ["accepted"]
    assert "no file with the number" in refused(desk, "bundle", "look", 99)["refused"]
    assert check(told) >= {f"bundle {verb}" for verb in ("held", "look", "accept", "dismiss")}


def test_people_read_it_as_tables_and_sentences(
    desk: Path, group: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for home, words in (
        (group, ("bundle", "import", tmp_path / "welcome")),
        (group, ("bundle", "status")),
        (group, ("bundle", "export", tmp_path)),
        (desk, ("bundle", "preview", tmp_path, "--rows")),
        (desk, ("bundle", "verify", tmp_path)),
        (desk, ("bundle", "history")),
        (desk, ("bundle", "held")),
    ):
        capsys.readouterr()
        code = main(["--home", str(home), *map(str, words), "--lang", "fa"])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        assert out.strip()
        assert "{" not in out


def check(told: list[dict[str, Any]]) -> set[str]:
    """Each answer has the keys that it must have; which commands were answered."""
    wanted: dict[str, dict[str, str]] = json.loads(KEYS.read_text(encoding="utf-8"))
    ours = [answer for answer in told if answer["command"].startswith("bundle ")]
    for answer in ours:
        golden = {place: set(words.split()) for place, words in wanted[answer["command"]].items()}
        found = _keys(answer)
        assert found == {place: golden[place] for place in found}, answer["command"]
        assert found[""] == golden[""]
    return {answer["command"] for answer in ours}


def _keys(answer: object, at: str = "") -> dict[str, set[str]]:
    """The keys of every object in *answer*, by the path to it."""
    found: dict[str, set[str]] = {}
    items = cast("list[object]", answer) if isinstance(answer, list) else [answer]
    for item in items:
        if isinstance(item, dict):
            inside = cast("dict[str, object]", item)
            found.setdefault(at, set()).update(inside)
            for name, value in inside.items():
                for path, names in _keys(value, f"{at}.{name}".strip(".")).items():
                    found.setdefault(path, set()).update(names)
    return found


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
