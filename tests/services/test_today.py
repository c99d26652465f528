"""Today tells what waits, overdue first, each with one verb and a reason."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.result import Result
from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.planning.desk_watch import DeskWatch
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.today.today_items import Item, Urgency, Verb
from paayesh_desktop.services.workspace import Role, Workspace

ABAN_30 = date(2025, 11, 21)
SECOND, THIRD = Period.parse("1404B2"), Period.parse("1404B3")


def key(code: str) -> UUID:
    return reference_key("sample", code)


def said(text: Sentence | str) -> str:
    return text if isinstance(text, str) else Catalogue("en").say(text)


def items(workspace: Workspace, verb: Verb) -> list[Item]:
    return [item for item in Today(workspace).look(ABAN_30).items if item.verb is verb]


@pytest.fixture
def evaluated(planned: Workspace) -> Workspace:
    evaluation = Evaluation(planned.store, lambda: 1_763_700_000_000)
    for code in ("1404B1", "1404B2", "1404B3"):
        evaluation.evaluate(Period.parse(code), by=planned.desk.person)
    return planned


def test_the_first_thing_on_an_empty_desk_is_a_plan(workspace: Workspace) -> None:
    view = Today(workspace).look(ABAN_30)
    assert view.items[0].verb is Verb.IMPORT_PLAN
    assert not view.tiles


def test_missing_results_of_the_last_period_come_first_by_workgroup(planned: Workspace) -> None:
    transport, urban = Today(planned).look(ABAN_30).items[:2]
    assert (transport.verb, transport.urgency) == (Verb.IMPORT_RESULTS, Urgency.BAD)
    assert (transport.key, transport.period) == (key("W1"), THIRD)
    assert transport.overdue == 60
    assert said(transport.reason) == "2 indicators have no result yet"
    assert transport.gauge is not None
    assert said(transport.gauge.caption) == "1 of 3 indicators"
    assert said(urban.title) == "Results of کارگروه شهرسازی"


def test_results_that_no_evaluation_has_seen_ask_for_one(planned: Workspace) -> None:
    waiting = items(planned, Verb.EVALUATE)
    assert [(item.period or THIRD).code for item in waiting] == ["1404B3", "1404B2", "1404B1"]


def test_after_an_evaluation_only_newer_results_ask_for_another(evaluated: Workspace) -> None:
    assert not items(evaluated, Verb.EVALUATE)
    with evaluated.store.change(by=evaluated.desk.person) as change:
        result = change.get(Result, key("r/I2/1404B2"))
        assert result is not None
        change.remove(result, party=key("W1"))
        change.put(result, party=key("W1"))
    (item,) = items(evaluated, Verb.EVALUATE)
    assert item.period == SECOND
    assert said(item.reason) == "1 results came after the last evaluation"


def test_an_undesired_indicator_is_shown_with_its_figures(planned: Workspace) -> None:
    Evaluation(planned.store, lambda: 1_763_700_000_000).evaluate(SECOND, by=planned.desk.person)
    (item,) = items(planned, Verb.EXPLAIN)
    assert (item.key, item.title) == (key("I2"), "ایستگاه‌های آماده")
    assert item.gauge is not None
    assert said(item.gauge.caption) == "60 against 100 کیلومتر"


def test_tiles_count_what_the_last_evaluation_found(planned: Workspace) -> None:
    Evaluation(planned.store, lambda: 1_763_700_000_000).evaluate(SECOND, by=planned.desk.person)
    tiles = Today(planned).look(ABAN_30).tiles
    assert [(said(tile.title), tile.number) for tile in tiles] == [
        ("results missing", 4),
        ("undesired", 1),
        ("near desired", 0),
        ("desired", 2),
    ]


def test_a_backup_is_asked_for_until_there_is_one_of_today(planned: Workspace) -> None:
    assert items(planned, Verb.BACK_UP)
    Maintenance(planned).backup()
    assert not items(planned, Verb.BACK_UP)


def test_there_is_no_last_period_before_the_plan_begins(planned: Workspace) -> None:
    watch = DeskWatch(planned.store)
    assert watch.last_period(key("P"), 1404, 1408, date(2025, 4, 1)) is None
    assert watch.last_period(key("P"), 1404, 1404, date(2027, 4, 1)) == Period.parse("1404B6")
    assert watch.last_period(key("P"), 2019, 2023, date(2025, 4, 1)) == Period(2023)


def test_a_desk_without_conflicts_has_none(planned: Workspace) -> None:
    assert DeskWatch(planned.store).conflicts() == 0


def test_a_workgroups_desk_is_asked_for_its_own_part_only(
    planned: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    Evaluation(planned.store, lambda: 1_763_700_000_000).evaluate(SECOND, by=planned.desk.person)
    urban = replace(planned.desk, role=Role.WORKGROUP, party=key("W2"))
    monkeypatch.setattr(Workspace, "desk", property(lambda _self: urban))
    assert [item.key for item in items(planned, Verb.IMPORT_RESULTS)] == [key("W2")]
    assert not items(planned, Verb.EXPLAIN)
