"""The plan browser reads ids first and rows by page, and tells how every verdict came about."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator, PlanVersion, Target
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.judging.plan_summary import summarise
from paayesh_desktop.services.planning.indicator_card import indicator_card
from paayesh_desktop.services.planning.indicator_query import IndicatorFilter
from paayesh_desktop.services.planning.plan_browser import PlanBrowser, SortBy
from paayesh_desktop.services.row_history import row_history
from paayesh_desktop.services.workspace import Workspace

NOVEMBER_2025 = 1_763_700_000_000
FIRST, SECOND, THIRD = (Period.parse(f"1404B{number}") for number in (1, 2, 3))


def key(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def evaluation(planned: Workspace) -> Evaluation:
    return Evaluation(planned.store, lambda: NOVEMBER_2025)


@pytest.fixture
def judged(planned: Workspace, evaluation: Evaluation) -> Workspace:
    for period in (FIRST, SECOND):
        evaluation.evaluate(period, by=planned.desk.person)
    return planned


@pytest.fixture
def browser(judged: Workspace) -> PlanBrowser:
    return PlanBrowser(judged.store)


def codes(browser: PlanBrowser, wanted: IndicatorFilter, sort: SortBy, **how: bool) -> list[str]:
    ids = browser.matching(wanted, sort, **how).ids
    return [line.code for line in browser.page(wanted.plan_id, wanted.period, ids)]


def test_a_plan_is_told_with_its_number_of_indicators(browser: PlanBrowser) -> None:
    (plan,) = browser.plans()
    assert (plan.id, plan.indicators) == (key("P"), 5)


def test_periods_are_those_with_results_the_newest_first(browser: PlanBrowser) -> None:
    assert browser.periods(key("P")) == [THIRD, SECOND, FIRST]


def test_the_tree_opens_one_level_at_a_time(browser: PlanBrowser) -> None:
    (axis,) = browser.branches(key("P"))
    assert (axis.title, axis.children) == ("تحرک شهری", 2)
    assert [branch.code for branch in browser.branches(key("P"), axis.id)] == ["K", "M"]
    assert [branch.code for branch in browser.path(key("M"))] == ["A", "M"]


def test_every_column_sorts_with_unknown_figures_last(browser: PlanBrowser) -> None:
    wanted = IndicatorFilter(key("P"), SECOND)
    assert codes(browser, wanted, SortBy.PLACE) == ["I1", "I2", "I3", "I4", "I5"]
    assert codes(browser, wanted, SortBy.ACTUAL) == ["I5", "I2", "I4", "I1", "I3"]
    assert codes(browser, wanted, SortBy.ACTUAL, descending=True) == ["I1", "I4", "I2", "I5", "I3"]
    assert codes(browser, wanted, SortBy.VERDICT) == ["I2", "I3", "I4", "I1", "I5"]
    assert codes(browser, wanted, SortBy.TITLE) == ["I5", "I2", "I4", "I3", "I1"]


def test_a_verdict_narrows_the_rows_but_not_the_counts(browser: PlanBrowser) -> None:
    undesired = IndicatorFilter(key("P"), SECOND, verdicts=(Verdict.UNDESIRED,))
    found = browser.matching(undesired)
    assert list(found.ids) == [key("I2")]
    assert found.total == 5
    assert found.counts[Verdict.NO_TARGET] == 1


def test_words_are_found_in_any_spelling(browser: PlanBrowser) -> None:
    wanted = IndicatorFilter(key("P"), SECOND, text="پارك هاي")
    assert codes(browser, wanted, SortBy.PLACE) == ["I4"]


@pytest.mark.parametrize(
    "wanted",
    [
        IndicatorFilter(key("P"), SECOND, element_id=key("K")),
        IndicatorFilter(key("P"), SECOND, workgroup_id=key("W2")),
    ],
)
def test_a_part_of_the_plan_holds_what_is_below_it(
    browser: PlanBrowser, wanted: IndicatorFilter
) -> None:
    assert codes(browser, wanted, SortBy.PLACE) == ["I4", "I5"]
    whole = IndicatorFilter(key("P"), SECOND, element_id=key("A"))
    assert len(browser.matching(whole).ids) == 5


def test_a_row_shows_figures_verdict_and_trend(browser: PlanBrowser) -> None:
    (line,) = browser.page(key("P"), SECOND, [key("I2")])
    assert (line.target, line.actual, line.verdict) == (100, 60, Verdict.UNDESIRED)
    assert line.trend == (Decimal("0.95"), Decimal("0.6"))
    assert line.element == "توسعه خط سه قطار شهری"


def test_a_period_that_was_not_evaluated_shows_figures_and_no_verdict(browser: PlanBrowser) -> None:
    with_figure, without = browser.page(key("P"), THIRD, [key("I1"), key("I2")])
    assert (with_figure.target, with_figure.actual) == (100, Decimal("98.5"))
    assert (without.target, without.actual) == (100, None)
    assert with_figure.verdict is without.verdict is None
    assert browser.matching(IndicatorFilter(key("P"), THIRD)).counts == {None: 5}


def test_an_indicator_that_is_gone_leaves_its_page(browser: PlanBrowser, judged: Workspace) -> None:
    ids = browser.matching(IndicatorFilter(key("P"), SECOND)).ids
    with judged.store.change(by=judged.desk.person) as change:
        gone = change.get(Indicator, key("I1"))
        assert gone is not None
        change.remove(gone, party=COMMITTEE)
    assert [line.code for line in browser.page(key("P"), SECOND, ids)] == ["I2", "I3", "I4", "I5"]


def test_the_card_explains_its_verdict_and_carries_the_series(judged: Workspace) -> None:
    card = indicator_card(judged.store, key("I2"), SECOND)
    assert card is not None
    assert card.path == ("تحرک شهری", "توسعه خط سه قطار شهری")
    assert card.workgroup == "کارگروه حمل‌ونقل"
    said = [Catalogue("en").say(step) for step in card.steps]
    assert said[-1] == "Verdict: undesired."
    assert any("0.6" in step for step in said)
    assert [(one.period.index, one.target, one.actual) for one in card.series[:3]] == [
        (1, 100, 95),
        (2, 100, 60),
        (3, 100, None),
    ]
    assert card.now is not None
    assert card.now.verdict is Verdict.UNDESIRED


def test_targets_of_an_older_version_hold_until_a_newer_one_says_otherwise(
    planned: Workspace,
) -> None:
    with planned.store.change(by=planned.desk.person) as change:
        change.put(PlanVersion(key("V2"), key("P"), 2, date(2025, 5, 22)), party=COMMITTEE)
        change.put(
            Target(key("new"), key("V2"), key("I1"), "1404B2", Decimal(200)), party=COMMITTEE
        )
    changed = indicator_card(planned.store, key("I1"), SECOND)
    as_it_was = indicator_card(planned.store, key("I2"), SECOND)
    assert changed is not None
    assert as_it_was is not None
    assert changed.now is not None
    assert as_it_was.now is not None
    assert (changed.version, changed.now.target) == (2, 200)
    assert (as_it_was.version, as_it_was.now.target) == (2, 100)


def test_there_is_no_card_of_an_indicator_that_is_not_there(planned: Workspace) -> None:
    assert indicator_card(planned.store, key("nothing"), SECOND) is None


def test_history_tells_who_changed_which_field_from_what_to_what(planned: Workspace) -> None:
    with planned.store.change(by=planned.desk.person) as change:
        former = change.get(Indicator, key("I1"))
        assert former is not None
        later = msgspec.structs.replace(former, title="طول خط بهره‌برداری‌شده", critical=True)
        change.put(later, party=COMMITTEE)
        change.remove(later, party=COMMITTEE)
    removed, changed, entered = row_history(planned.store, key("I1"))
    assert [str(step.what) for step in (removed, changed, entered)] == [
        "Removed", "Changed", "Entered",
    ]  # fmt: skip
    assert changed.by == "مریم رستگار"
    assert [(str(one.name), one.before, one.after) for one in changed.changes[:1]] == [
        ("Title", former.title, later.title)
    ]
    assert [str(one.after) for one in changed.changes[1:]] == ["yes"]
    assert {str(one.name): str(one.after) for one in entered.changes}["Part of the plan"] == (
        "توسعه خط سه قطار شهری"
    )


def test_the_summary_names_the_worst_of_every_axis_and_workgroup(
    judged: Workspace, evaluation: Evaluation
) -> None:
    summary = summarise(judged.store, evaluation, key("P"), SECOND)
    (axis,) = summary.axes
    assert (axis.title, axis.worst) == ("تحرک شهری", "ایستگاه‌های آماده")
    assert [group.title for group in summary.workgroups] == ["کارگروه حمل‌ونقل", "کارگروه شهرسازی"]
    assert summary.elements[key("M")].counts[Verdict.UNDESIRED] == 1
    assert summary.city.due == 4
    assert summary.city.reported == 3
