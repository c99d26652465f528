"""A meeting from the terminal, from its plan to the council's word, and what scripts read of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.cli import main
from paayesh_desktop.cli.instant import today
from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.keys import reference_key

Asked = Callable[..., dict[str, Any]]
GOLDEN = Path(__file__).parents[1] / "data" / "terminal" / "meetings.json"


@pytest.fixture
def home(small_city: Path) -> Path:
    return small_city


@pytest.fixture
def ask(home: Path, asking: Callable[[Path], Asked]) -> Asked:
    return asking(home)


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


SECRETARY, CHAIR = seat("C/secretary"), seat("C/chair")


def held(ask: Asked, title: str) -> str:
    """A quorate meeting of the committee closes with a policy resolved; its key."""
    policy = ask("policy", "issue", "committee", "--title", title, *SECRETARY)["policy"]
    assert policy["state"] == "draft"
    day = format_jalali(today(), Style.LATIN_NUMERIC)
    meeting = ask("meeting", "plan", "committee", "--on", day, *SECRETARY)["meeting"]["id"]
    ask("meeting", "invite", meeting, "--letter", "1405/7", *SECRETARY)
    ask("meeting", "open", meeting, *SECRETARY)
    assert ask("meeting", "call", meeting, "--rest", "present", *SECRETARY)["quorum"]["held"]
    items = ask("meeting", "show", meeting)["agenda"]
    place = next(one["position"] for one in items if one["about_id"] == policy["id"])
    taken = ask("meeting", "decide", meeting, place, *SECRETARY)["resolution"]
    assert (taken["kind"], taken["binding"]) == ("policy", "chain")
    ask("meeting", "note", meeting, place, "--text", "شنیده شد.", *SECRETARY)
    bought = ("--title", "خرید سنجنده", "--owner", "سازمان", "--due", day)
    ask("meeting", "decide", meeting, *bought, *SECRETARY)
    assert ask("meeting", "show", meeting)["quorum"]["held"]
    ask("meeting", "move", meeting, *SECRETARY)
    closed = ask("meeting", "close", meeting, "--minutes", "گفت‌وگو شد.", *SECRETARY)
    assert closed["meeting"]["state"] == "closed"
    return taken["id"]


def test_a_meeting_is_held_from_the_terminal_and_every_object_keeps_its_keys(ask: Asked) -> None:
    told: dict[str, dict[str, Any]] = {}

    def keep(*words: object) -> dict[str, Any]:
        answer = ask(*words)
        told[answer["command"]] = answer
        return answer

    taken = held(keep, "هوای پاک")
    confirmed = keep("resolution", "confirm", taken, "--letter", "1405/90", *CHAIR)
    assert confirmed["resolution"]["state"] == "waiting_council"
    ratified = ask("resolution", "confirm", taken, "--letter", "ش/4", *SECRETARY)
    assert ratified["resolution"]["state"] == "in_force"
    keep("resolution", "show", taken)
    open_ = keep("resolution", "list", "--state", "in_force", "--kind", "other")["resolutions"]
    bought = next(one for one in open_ if one["title"] == "خرید سنجنده")
    keep("resolution", "done", bought["id"], "--note", "خریده شد.", *SECRETARY)
    assert keep("policy", "list")["policies"][0]["state"] == "in_force"
    keep("standings")
    no = ("--letter", "1405/91", "--reason", "اعتبار ندارد", *CHAIR)
    refused = keep("resolution", "refuse", held(ask, "آب پاک"), *no)
    assert refused["resolution"]["state"] == "refused"
    planned = ask("meeting", "plan", "council", *SECRETARY)["meeting"]
    assert planned["kind"] == "seasonal"
    gone = keep("meeting", "cancel", planned["id"], "--reason", "تعطیلی", *SECRETARY)
    assert gone["meeting"]["state"] == "cancelled"
    assert keep("meeting", "list", "--body", "committee")["meetings"]
    found = {name: keys(answer) for name, answer in told.items()}
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert found == {
        name: {at: set(words.split()) for at, words in objects.items()}
        for name, objects in golden.items()
    }


def test_without_a_quorum_the_terminal_refuses_with_a_sentence(
    ask: Asked, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = format_jalali(today(), Style.LATIN_NUMERIC)
    meeting = ask("meeting", "plan", "committee", "--on", day, *SECRETARY)["meeting"]["id"]
    ask("meeting", "invite", meeting, *SECRETARY)
    ask("meeting", "open", meeting, *SECRETARY)
    ask("meeting", "call", meeting, "--rest", "absent", *SECRETARY)
    capsys.readouterr()
    words = ["meeting", "decide", meeting, "--title", "خرید", *SECRETARY, "--lang", "en"]
    assert main(["--home", str(home), *words]) == 3
    assert "0 of 5" in capsys.readouterr().err
    assert ask("meeting", "show", meeting)["agenda"] is not None
    assert not ask("resolution", "list", "--state", "noted")["resolutions"]


def test_standings_by_unit_say_what_they_were_counted_from(ask: Asked) -> None:
    found = ask("standings", "--by", "unit")
    assert found["scheme"]
    first = found["standings"][0]
    assert first["rank"] == 1
    assert int(first["timeliness"]["part"]) <= int(first["timeliness"]["whole"])
