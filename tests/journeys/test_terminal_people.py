"""A committee's office from the terminal: people who sign in, and the first members of a body."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.presence import NEW_PASSPHRASE, PASSPHRASE
from paayesh_desktop.domain.keys import reference_key

Asked = Callable[..., dict[str, Any]]
MINE, THEIRS, FRESH = "باران پنجره کوچه", "دریا چراغ نان تازه", "کتاب خانه روشن"
KEEPER, OTHER = "مریم رستگار", "زهرا کریمی"
KEYS = Path(__file__).parents[1] / "data" / "terminal" / "people.json"


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


@pytest.fixture
def passphrase(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts passphrases where the commands look for them."""

    def put(old: str | None, new: str | None = None) -> None:
        for variable, value in ((PASSPHRASE, old), (NEW_PASSPHRASE, new)):
            if value is None:
                monkeypatch.delenv(variable, raising=False)
            else:
                monkeypatch.setenv(variable, value)

    return put


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must be refused; why."""

    def run(home: Path, *words: object) -> str:
        capsys.readouterr()
        code = main(["--home", str(home), *map(str, words), "--json", "--lang", "en"])
        answer = json.loads(capsys.readouterr().out)
        assert (code, answer["done"]) == (3, False)
        return answer["refused"]

    return run


def test_the_story_of_a_desk_and_its_people(
    desk: Path,
    asking: Callable[[Path], Asked],
    passphrase: Callable[..., None],
    refused: Callable[..., str],
) -> None:
    told: list[dict[str, Any]] = []

    def ask(*words: object) -> dict[str, Any]:
        told.append(asking(desk)(*words))
        return told[-1]

    assert [one["passphrase"] for one in ask("person", "list")["people"]] == ["none"]
    assert "cannot know two people apart" in refused(desk, "person", "add", OTHER)
    passphrase(None, MINE)
    envelope = ask("person", "passphrase")["envelope"]
    assert envelope
    passphrase(None)
    assert "--as NAME" in refused(desk, "plan", "list")
    passphrase("غلط غلط غلط")
    assert KEEPER in refused(desk, "plan", "list")
    passphrase(MINE)
    assert asking(desk)("plan", "list")["done"]
    once = ask("person", "add", OTHER)["passphrase"]
    passphrase(once)
    assert "one time" in refused(desk, "--as", OTHER, "plan", "list")
    passphrase(once, THEIRS)
    assert ask("person", "passphrase", "--as", OTHER)["envelope"] is None
    passphrase(THEIRS)
    assert KEEPER in refused(desk, "person", "reset", OTHER, "--as", OTHER)
    assert "Nobody called" in refused(desk, "plan", "list", "--as", "کسی دیگر")
    passphrase(MINE)
    passphrase(ask("person", "reset", OTHER)["passphrase"], FRESH)
    ask("person", "passphrase", "--as", OTHER)
    passphrase(MINE)
    ask("person", "keeper", OTHER)
    passphrase(FRESH)
    assert [one["keeper"] for one in ask("person", "list")["people"]] == [True, False]
    ask("person", "remove", KEEPER)
    assert "Nobody called" in refused(desk, "plan", "list", "--as", KEEPER)
    check(told)


def check(told: list[dict[str, Any]]) -> None:
    """Each answer has the keys that it must have."""
    wanted: dict[str, dict[str, str]] = json.loads(KEYS.read_text(encoding="utf-8"))
    for answer in told:
        golden = {at: set(words.split()) for at, words in wanted[answer["command"]].items()}
        found = keys(answer)
        assert found == {at: golden[at] for at in found}, answer["command"]
        assert found[""] == golden[""]


def test_every_revision_names_who_gave_the_command(
    desk: Path, asking: Callable[[Path], Asked], passphrase: Callable[..., None]
) -> None:
    ask = asking(desk)
    passphrase(None, MINE)
    ask("person", "passphrase")
    passphrase(MINE)
    added = ask("person", "add", OTHER)
    passphrase(added["passphrase"], THEIRS)
    ask("person", "passphrase", "--as", OTHER)
    passphrase(MINE)
    term = ("--decree", "1405/7", "--decree-on", "1405/01/05", "--from", "1405/01/05")
    ask("body", "seat", "committee", "--role", "secretary", "--person", OTHER, *term)
    passphrase(THEIRS)
    chair = ask("body", "seat", "committee", "--role", "chair", "--new", "علی نوری", *term,
                "--as", added["person"]["id"])  # fmt: skip
    history = ask("history", chair["member"], "--as", OTHER)
    assert history["revisions"][0]["by"] == added["person"]


def test_the_story_of_a_body(
    desk: Path, asking: Callable[[Path], Asked], refused: Callable[..., str]
) -> None:
    told: list[dict[str, Any]] = []

    def ask(*words: object) -> dict[str, Any]:
        told.append(asking(desk)(*words))
        return told[-1]

    assert [line["vacant"] for line in ask("body", "list")["bodies"]] == [0, 9, *[7] * 7]
    shown = ask("body", "show", "committee")
    assert len(shown["seats"]) == 10
    assert {one["flaw"] for one in shown["findings"]} == {"vacant"}
    first = ("body", "seat", "committee", "--role", "secretary")
    assert "needs a decree" in refused(desk, *first, "--person", KEEPER)
    term = ("--decree", "1405/7", "--decree-on", "1405/01/05", "--from", "1405/01/05")
    mine = ask(*first, "--person", KEEPER, *term)
    assert (mine["starts_on"], mine["ends_on"]) == ("2026-03-25", "2027-03-24")
    assert "is taken" in refused(desk, *first, "--new", "کسی", *term)
    assert "Which seat" in refused(
        desk, "body", "seat", "committee", "--role", "member", "--new", "کسی", *term
    )
    chair = ask("body", "seat", "committee", "--role", "chair", "--new", "علی نوری", *term)
    invited = ("body", "seat", "committee", "--role", "expert", "--from", "1405/02/01")
    expert = ask(*invited, "--new", "سارا امینی")
    day = ("--on", "1405/08/30")
    states = {
        one["role"]: one["state"] for one in ask("body", "show", "committee", *day)["members"]
    }
    assert states == {"chair": "in_force", "secretary": "in_force", "expert": "unchosen"}
    ask("body", "choose", expert["member"], "--by", "علی نوری", "--word", "yes")
    next_term = ("--decree", "1406/1", "--decree-on", "1406/01/05", "--from", "1406/01/05")
    ask("body", "renew", mine["member"], *next_term)
    ask("body", "end", chair["member"], "--last", "1405/10/01")
    late = ask("body", "show", "کمیته پایش", "--on", "1405/12/01", "--past")
    assert {one["role"]: one["state"] for one in late["members"]}["chair"] == "left"
    assert ask("unit", "list")["units"] == []
    assert "no unit D03" in refused(desk, "body", "group", "W1", "D03")
    ask("unit", "enter", "D03", "منطقه سه", "--as", KEEPER)
    renamed = ask("unit", "enter", "d۰۳", "منطقهٔ ۳")["unit"]
    assert ask("unit", "list")["units"] == [renamed]
    assert "code D03" in refused(desk, "unit", "enter", "D3", "منطقهٔ ۳")
    assert "a short code" in refused(desk, "unit", "enter", "D4", " ")
    assert "no groups in units" in refused(desk, "body", "group", "committee", "D03")
    assert "another desk" in refused(desk, "body", "group", "W1", "D03")
    assert "no body" in refused(desk, "body", "show", "W9")
    assert "Which membership" in refused(desk, "body", "end", "هیچ‌کس")
    check(told)


def test_in_the_demo_city_anybody_gives_commands_without_a_passphrase(
    small_city: Path, asking: Callable[[Path], Asked], refused: Callable[..., str]
) -> None:
    ask = asking(small_city)
    people = ask("person", "list")["people"]
    assert len(people) > 100
    visitor = people[0]["name"]
    body = ask("body", "show", "W5")
    secretary = next(one for one in body["members"] if one["role"] == "secretary")["person"]
    seat = ("body", "seat", "W5", "--role", "expert", "--new", "سارا امینی")
    assert visitor in refused(small_city, *seat)
    made = ask(*seat, "--as", secretary["id"])
    assert ask("history", made["member"])["revisions"][0]["by"] == secretary
    group = next(one for one in body["members"] if one["role"] == "group_head")
    assert group["unit"]
    unit = "منطقهٔ ۲۳", "--as", str(reference_key("demo/person", "C/secretary"))
    ask("unit", "enter", "D23", *unit)
    inside = ("body", "seat", "W5", "--unit", "D23", "--role", "group_head", "--new", "رضا کاظمی")
    assert "paayesh body group BODY D23" in refused(small_city, *inside)
    for verb in ("group", "dissolve", "group"):
        check([ask("body", verb, "W5", "D23", "--as", secretary["id"])])
    check([ask(*inside, "--as", secretary["id"])])
    still = refused(small_city, "body", "dissolve", "W5", "D23", "--as", secretary["id"])
    assert "still sits" in still
    head = reference_key("demo/person", "C/secretary")
    chair = next(
        one for one in ask("body", "show", "committee")["members"] if one["role"] == "chair"
    )
    check([ask("body", "forward", chair["id"], "--as", head)])
    assert "made up" in refused(small_city, "person", "passphrase")
    assert "Nobody called" in refused(small_city, "body", "list", "--as", "ژژژ")
