"""The plan browser shows a plan, narrows it, explains a verdict and goes where it is sent."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.models.indicator_table import NAMES
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.plan.plan_page import PlanPage
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

NOVEMBER_2025 = 1_763_700_000_000
SECOND, THIRD = Period.parse("1404B2"), Period.parse("1404B3")

Settle = Callable[[], None]


def key(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def judged(planned: Workspace) -> Workspace:
    Evaluation(planned.store, lambda: NOVEMBER_2025).evaluate(SECOND, by=planned.desk.person)
    return planned


@pytest.fixture
def page(
    qtbot: QtBot, make_context: Callable[[Workspace], PageContext], judged: Workspace
) -> PlanPage:
    page = PlanPage(make_context(judged))
    qtbot.addWidget(page)
    page.resize(1138, 640)
    page.show()
    page.refresh()
    at_rest(qtbot, page.context.tasks, lambda: bool(page.lines.ids))
    return page


@pytest.fixture
def settle(qtbot: QtBot, page: PlanPage) -> Settle:
    """Waits until every answer has come."""

    def wait() -> None:
        at_rest(qtbot, page.context.tasks)

    return wait


def shown(page: PlanPage) -> list[str]:
    return [str(page.lines.index(row, 0).data()) for row in range(page.lines.rowCount())]


def test_it_begins_with_the_period_that_was_evaluated_last(page: PlanPage) -> None:
    assert page.chosen.period == SECOND
    assert page.period_box.currentText() == page.wording.period(SECOND)
    assert page.lines.rowCount() == 5


def test_a_row_says_its_figures_in_the_readers_digits(page: PlanPage) -> None:
    row = {name: page.lines.index(1, NAMES.index(name)) for name in NAMES}
    assert row["title"].data() == "ایستگاه‌های آماده"
    assert (row["target"].data(), row["actual"].data()) == ("۱۰۰", "۶۰")
    assert row["attainment"].data() == "۶۰٪"
    assert row["verdict"].data(Qt.ItemDataRole.AccessibleTextRole) == page.wording.say(
        Verdict.UNDESIRED.word()
    )


def test_a_chip_leaves_the_rows_of_one_verdict(page: PlanPage, settle: Settle) -> None:
    page.chips.chosen.emit(Verdict.UNDESIRED)
    settle()
    assert shown(page) == ["ایستگاه‌های آماده"]


def test_the_header_sorts_through_the_database(page: PlanPage, settle: Settle) -> None:
    page.table.sortByColumn(NAMES.index("actual"), Qt.SortOrder.DescendingOrder)
    settle()
    assert shown(page)[:2] == ["طول خط ساخته‌شده", "پارک‌های نوسازی‌شده"]


def test_a_workgroup_sees_its_own_part(page: PlanPage, settle: Settle) -> None:
    place = page.workgroup_box.findText("کارگروه شهرسازی")
    page.workgroup_box.setCurrentIndex(place)
    page.workgroup_box.activated.emit(place)
    settle()
    assert shown(page) == ["پارک‌های نوسازی‌شده", "آموزش شهروندان"]


def test_words_typed_into_the_filter_are_found_in_any_spelling(
    qtbot: QtBot, page: PlanPage, type_text: Callable[[object, str], None]
) -> None:
    type_text(page.filter_edit, "پارك هاي")
    qtbot.waitUntil(lambda: shown(page) == ["پارک‌های نوسازی‌شده"])


def test_a_branch_of_the_tree_narrows_the_table_and_the_chip_leads_back(
    qtbot: QtBot, page: PlanPage, settle: Settle
) -> None:
    axis = page.branches.index(0, 0)
    page.tree.expand(axis)
    qtbot.waitUntil(lambda: page.branches.rowCount(axis) == 2)
    page.tree.setCurrentIndex(page.branches.index(0, 0, axis))
    settle()
    assert shown(page) == ["پارک‌های نوسازی‌شده", "آموزش شهروندان"]
    assert page.scope_button.isVisible()
    page.scope_button.click()
    settle()
    assert page.lines.rowCount() == 5
    assert not page.scope_button.isVisible()


def test_an_indicator_opens_with_its_series_reasons_and_history(
    qtbot: QtBot, page: PlanPage, settle: Settle
) -> None:
    page.table.setCurrentIndex(page.lines.index(1, 0))
    settle()
    assert page.panel.isVisible()
    texts = [label.text() for label in page.panel.findChildren(QLabel)]
    assert any("۰٫۶" in text for text in texts)
    assert "۶۰" in page.panel.chart.accessibleDescription()
    assert any("مریم رستگار" in text for text in texts)
    with qtbot.waitActive(page):
        page.activateWindow()
    bar = page.panel.tabs.tabBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    page.table.setCurrentIndex(page.lines.index(1, 0))
    settle()
    assert page.panel.isVisible()


def test_the_chart_says_a_period_under_the_pointer(page: PlanPage, settle: Settle) -> None:
    page.table.setCurrentIndex(page.lines.index(0, 0))
    settle()
    chart = page.panel.chart
    middle = chart.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, chart.mapToGlobal(middle))
    QApplication.sendEvent(chart, event)
    assert event.isAccepted()


def test_a_search_hit_opens_its_row_with_the_reasons(page: PlanPage, settle: Settle) -> None:
    page.open_row(key("I4"))
    settle()
    assert page.panel.isVisible()
    assert page.panel.tabs.currentIndex() == 1
    assert shown(page) == ["پارک‌های نوسازی‌شده", "آموزش شهروندان"]
    assert page.table.currentIndex().row() == 0
    branch = page.tree.currentIndex()
    assert branch.data() == "بوستان‌های محله‌ای"


def test_a_plan_opens_with_its_worst_first(page: PlanPage, settle: Settle) -> None:
    page.open_row(key("P"))
    settle()
    assert shown(page)[0] == "ایستگاه‌های آماده"


def test_a_row_that_is_nowhere_changes_nothing(page: PlanPage, settle: Settle) -> None:
    page.open_row(key("nowhere"))
    settle()
    assert page.lines.rowCount() == 5


def test_another_period_shows_what_was_reported_before_it_is_judged(
    page: PlanPage, settle: Settle
) -> None:
    page.period_box.setCurrentIndex(page.period_box.findData(THIRD.code))
    page.period_box.activated.emit(page.period_box.currentIndex())
    settle()
    actual, verdict = (page.lines.index(0, NAMES.index(name)) for name in ("actual", "verdict"))
    assert (actual.data(), verdict.data()) == ("۹۸٫۵", "ارزیابی‌نشده")


def test_the_button_evaluates_the_chosen_period(
    page: PlanPage, settle: Settle, recorded: Recorded
) -> None:
    page.period_box.setCurrentIndex(page.period_box.findData(THIRD.code))
    page.period_box.activated.emit(page.period_box.currentIndex())
    settle()
    page.evaluate_button.click()
    settle()
    page.refresh()
    settle()
    assert page.lines.index(0, NAMES.index("verdict")).data() == "نزدیک به مطلوب"


def test_the_plan_is_written_to_a_workbook(
    page: PlanPage, settle: Settle, recorded: Recorded, tmp_path: Path
) -> None:
    recorded.answers.append(tmp_path / "plan.xlsx")
    page.export_button.click()
    settle()
    assert (tmp_path / "plan.xlsx").read_bytes().startswith(b"PK")


def test_a_narrow_page_shows_one_part_at_a_time(page: PlanPage, settle: Settle) -> None:
    page.resize(560, 480)
    QApplication.processEvents()
    assert page.table.isVisible()
    assert not page.tree.isVisible()
    page.tree_button.click()
    assert page.tree.isVisible()
    assert not page.table.isVisible()
    page.tree_button.click()
    page.table.setCurrentIndex(page.lines.index(0, 0))
    settle()
    assert page.panel.isVisible()
    assert not page.table.isVisible()


def test_an_empty_desk_is_taught_what_to_do(qtbot: QtBot, context: PageContext) -> None:
    page = PlanPage(context)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)
