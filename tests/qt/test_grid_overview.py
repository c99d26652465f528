"""The workgroups over the periods in place of the projects, and back to those behind a square."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.evaluation.grid_page import GridPage
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.qt.widgets.workgroup_overview import WorkgroupOverview
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    demo_workspace: Workspace,
    tasks: Tasks,
) -> GridPage:
    page = GridPage(make_context(demo_workspace))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.refresh()
    at_rest(qtbot, tasks, lambda: page.model.rowCount() > 0)
    return page


@pytest.fixture
def overview(page: GridPage, qtbot: QtBot) -> WorkgroupOverview:
    """The grid of the page after it was asked for."""
    page.overview_button.click()
    grid = page.overview.grid
    qtbot.waitUntil(lambda: bool(grid.accessibleDescription()) and grid.width() > 400)
    return grid


def test_the_workgroups_take_the_place_of_the_projects(page: GridPage) -> None:
    assert page.overview_button.isVisible()
    assert not page.overview_box.isVisible()
    page.overview_button.click()
    assert page.overview_box.isVisible()
    assert not page.matrix_box.isVisible()
    assert not page.chips_box.isVisible()
    page.overview_button.click()
    assert page.matrix_box.isVisible()
    assert not page.overview_box.isVisible()


def test_every_square_is_told_with_its_workgroup_and_its_period(
    page: GridPage, overview: WorkgroupOverview
) -> None:
    assert page.frame is not None
    lines = overview.accessibleDescription().splitlines()
    titles = [title for _, title in page.frame.workgroups]
    assert lines
    assert any("۱۴۰۵" in line for line in lines)
    for line in lines:
        assert any(title in line for title in titles)
        assert "همخوان" in line or "conform" in line


def test_a_square_leads_to_the_projects_of_its_workgroup(
    page: GridPage, overview: WorkgroupOverview, qtbot: QtBot, tasks: Tasks
) -> None:
    every = page.model.rowCount()
    spot = overview.drawing().spots[0]
    scale = overview.width() / overview.drawing().width
    at = QPointF((spot.x + spot.width / 2) * scale, (spot.y + spot.height / 2) * scale)
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert page.matrix_box.isVisible()
    assert page.workgroup_box.currentData() is not None
    at_rest(qtbot, tasks, lambda: 0 < page.model.rowCount() < every)
    assert page.workgroup_box.currentText() in spot.words


def test_the_keys_lead_there_too(page: GridPage, overview: WorkgroupOverview, qtbot: QtBot) -> None:
    page.activateWindow()
    overview.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(overview.hasFocus)
    QTest.keyClick(overview, Qt.Key.Key_End)
    last = overview.drawing().spots[-1].words
    QTest.keyClick(overview, Qt.Key.Key_Return)
    assert page.workgroup_box.currentText() in last
    assert page.matrix_box.isVisible()
