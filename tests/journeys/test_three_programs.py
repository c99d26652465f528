"""Three programs at computers of their own play the deviation loop by files alone.

What one desk would have come to is told by the same play at one computer, whose desk writes for
every party as that of a demo city: the same commands in the same order, and no post.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.importing.workbook_files import write_template
from tests.journeys.computer import Answer
from tests.journeys.loop_play import LoopPlay
from tests.journeys.post import COMMITTEE, NoPost, Post
from tests.journeys.small_plan import FIRST, GOAL, METRO, filled, results
from tests.journeys.three_desks import EXPERT, GROUP, SECRETARY, Desks, first_run

_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SINCE = {"age", "overdue", "actions_overdue"}


def timeless(told: object) -> object:
    """*told* without what counts the days until now: two commands may lie about midnight."""
    if isinstance(told, dict):
        facts = cast("Answer", told)
        return {name: timeless(fact) for name, fact in facts.items() if name not in _SINCE}
    if isinstance(told, list):
        return [timeless(one) for one in cast("list[object]", told)]
    return told


def nameless(told: object) -> object:
    """*told* without keys and days, which are others in every play."""
    if isinstance(told, dict):
        facts = cast("Answer", told)
        return {name: nameless(fact) for name, fact in facts.items()}
    if isinstance(told, list):
        return [nameless(one) for one in cast("list[object]", told)]
    if isinstance(told, str) and (_KEY.fullmatch(told) or re.fullmatch(r"\d{4}-\d\d-\d\d", told)):
        return ""
    return told


def test_a_result_reaches_the_committee_and_its_receipt_comes_back(tmp_path: Path) -> None:
    committee = first_run(tmp_path / "committee", SECRETARY)
    group = first_run(tmp_path / "group", EXPERT, GROUP)
    blank, post = tmp_path / "blank.xlsx", Post(tmp_path)
    write_template(blank, Catalogue("fa"))
    committee.ask("plan", "import", filled(blank, GROUP))
    post.first(committee, group)
    group.ask("results", "import", results(blank, FIRST, I1=GOAL))
    post.carry(group, COMMITTEE, committee)
    assert committee.ask("history", METRO)["revisions"]
    post.carry(committee, GROUP, group)
    (box,) = group.ask("bundle", "status")["outboxes"]
    assert (box["ready"], box["on_stick"], box["unanswered"]) == (0, 0, 1)
    assert box["received"] > 0


@pytest.mark.full
@pytest.mark.parametrize("tale", [LoopPlay.solvable, LoopPlay.unsolvable])
def test_files_alone_bring_three_programs_where_one_would_have_come(
    tmp_path: Path, tale: Callable[[LoopPlay], None]
) -> None:
    folder = _folder(tmp_path / "apart")
    apart = LoopPlay(Desks.apart(folder), Post(folder))
    tale(apart)
    committee, lead, district = map(timeless, apart.told())
    assert lead == committee
    assert district == committee

    folder = _folder(tmp_path / "alone")
    alone = LoopPlay(Desks.together(folder), NoPost(folder))
    tale(alone)
    (one,) = map(timeless, alone.told())
    assert nameless(one) == nameless(committee)
    case = cast("dict[str, Any]", one)["case"]["case"]
    assert (case["state"], case["outcome"]) == ("closed", "conforming")


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
