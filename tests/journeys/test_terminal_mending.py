"""What was written apart is decided from the terminal, and a database that was put back goes on."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from paayesh_desktop.cli import conflict as commands
from paayesh_desktop.cli import main
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.result import Result
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import Workspace
from tests.journeys.test_terminal_objects import keys
from tests.services.exchange.city import City, result, send, take, write
from tests.services.exchange.conftest import built_city, city, make_desk
from tests.services.exchange.desks import DAY, Desk
from tests.services.exchange.test_conflicts import replace_reason, seat_keeper

__all__ = ["built_city", "city", "make_desk"]  # fixtures
KEYS = Path(__file__).parents[1] / "data" / "terminal" / "mending.json"
Told = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def of_the_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day on which the seats of the story count."""
    monkeypatch.setattr(commands, "today", lambda: DAY)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Iterator[Told]:
    """Runs a command at a desk, which is closed meanwhile; what it answered, with keys that
    stay."""
    golden: dict[str, dict[str, str]] = json.loads(KEYS.read_text(encoding="utf-8"))
    with ExitStack() as held:

        def run(desk: Desk, *words: object, code: int = 0) -> dict[str, Any]:
            home = desk.workspace.home
            desk.workspace.close()
            capsys.readouterr()
            got = main(["--home", str(home), *map(str, words), "--json", "--lang", "en"])
            answer: dict[str, Any] = json.loads(capsys.readouterr().out)
            desk.workspace = held.enter_context(Workspace.open(home))
            assert got == code
            if code == 0:
                wanted = golden[answer["command"]]
                found = keys(answer)
                assert found == {place: set(wanted[place].split()) for place in found}
            return answer

        yield run


@pytest.fixture
def apart(city: City) -> Desk:
    """The desk of a workgroup's head, with a result that two desks wrote apart."""
    lead, district = city.group, city.desk("district")
    city.carry(city.committee, lead)
    seat_keeper(lead, "W1", "head")
    write(lead.workspace, [result("I1", 10)])
    city.carry(lead, district)
    write(lead.workspace, [result("I1", 20)])
    write(district.workspace, [replace_reason(result("I1", 10), "برآورد تازه")])
    city.carry(district, lead)
    return lead


def kept(desk: Desk) -> Result:
    with desk.workspace.store.view() as view:
        (row,) = view.find(Result)
    return row


def test_both_versions_are_shown_and_put_together(
    apart: Desk, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    (line,) = told(apart, "conflict", "list", "--mine")["conflicts"]
    assert (line["entity"], line["mine"]) == ("result", True)
    seen = told(apart, "conflict", "show", line["id"][-8:])
    assert seen["may_decide"]
    assert {one["desk"] for one in (seen["shown"], seen["other"])} == {
        "میز transport",
        "میز district",
    }
    pairs = {one["field"]: one for one in seen["fields"] if one["differs"]}
    assert set(pairs) == {"value", "reason"}
    take_over = [one["field"] for one in pairs.values() if one["proposal"] == "other"]
    wrong = told(apart, "conflict", "combine", line["id"], "weight", code=3)
    assert "reason, value" in wrong["refused"]
    home = apart.workspace.home
    apart.workspace.close()
    for words in (("list",), ("show", line["id"])):
        assert main(["--home", str(home), "conflict", *words, "--lang", "fa"]) == 0
        assert "{" not in capsys.readouterr().out
    assert told(apart, "conflict", "combine", line["id"], *take_over)["decided"]
    assert (kept(apart).value, kept(apart).reason) == (20, "برآورد تازه")
    assert told(apart, "conflict", "list")["conflicts"] == []
    assert told(apart, "conflict", "computed")["kept"] == 0
    for verb in (("show", "abc"), ("keep", "abc", "shown"), ("ask", "abc", "چرا؟")):
        assert "conflict list" in told(apart, "conflict", *verb, code=3)["refused"]


def test_a_desk_that_was_put_back_is_led_on(
    city: City, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    group = city.group
    assert "fits together" in told(group, "recovery", "part", code=3)["refused"]
    assert "nothing to close" in told(group, "recovery", "settle", code=3)["refused"]
    care = Maintenance(group.workspace)
    made = care.backup(reason="test")
    write(group.workspace, [result("I1", 2)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    care.restore(made.path)
    found = told(group, "recovery", "show")["recovery"]
    assert (found["trouble"], found["step"]) == ("restored", "send")
    assert found["command"].startswith("paayesh bundle export")
    send(group, COMMITTEE, city.stick())
    found = told(group, "recovery", "show")["recovery"]
    assert (found["step"], found["awaited"]) == ("read", ["the monitoring committee"])
    assert told(group, "recovery", "settle")["recovery"]["trouble"] is None
    group.workspace.close()
    assert main(["--home", str(group.workspace.home), "recovery", "show", "--lang", "fa"]) == 0
    assert capsys.readouterr().out.strip()
