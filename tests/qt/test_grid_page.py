"""The grid of projects and periods on the screen."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.evaluation.grid_page import GridPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.qt.widgets.standing_look import looks
from paayesh_desktop.services.judging.standing_grid import STANDINGS, GridRow
from paayesh_desktop.services.judging.standing_query import GridShow, GridSort
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

Went = list[tuple[Place, UUID | None]]


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    demo_workspace: Workspace,
    tasks: Tasks,
    went: Went,
) -> GridPage:
    """The page over the tiny demo city, filled."""

    def go(place: Place, key: UUID | None) -> None:
        went.append((place, key))

    context = replace(make_context(demo_workspace), go=go)
    page = GridPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.refresh()
    at_rest(qtbot, tasks, lambda: page.model.rowCount() > 0)
    return page


def row_of(page: GridPage, place: int = 0) -> GridRow:
    row = page.model.row_at(place)
    assert isinstance(row, GridRow)
    return row


def test_every_project_has_a_row_and_every_begun_period_a_column(page: GridPage) -> None:
    assert page.frame is not None
    assert page.model.rowCount() == len(page.model.ids)
    assert page.model.columnCount() == len(page.frame.periods)
    assert page.frame.periods[-1] == Period.parse("1405B4")


def test_every_cell_is_said_in_words(page: GridPage) -> None:
    assert page.frame is not None
    column = next(
        place for place, code in enumerate(row_of(page).cells) if code and page.frame.periods[place]
    )
    index = page.model.index(0, column)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert row_of(page).title in said
    assert page.wording.period(page.frame.periods[column]) in said
    assert said == index.data(Qt.ItemDataRole.ToolTipRole)


def test_every_standing_has_a_shape_and_a_word(page: GridPage) -> None:
    found = looks(page.wording.say)
    assert len(found) == len(STANDINGS)
    assert all(look.icon and look.word for look in found[1:])
    assert len({(look.icon, look.kind) for look in found[1:]}) == len(STANDINGS) - 1
    assert len({look.word for look in found}) == len(STANDINGS)


def test_words_narrow_the_rows(qtbot: QtBot, page: GridPage, tasks: Tasks) -> None:
    before = page.model.rowCount()
    title = row_of(page).title
    page.filter_edit.setText(title)
    at_rest(qtbot, tasks, lambda: page.model.rowCount() < before)
    assert row_of(page).title == title
    assert page.chips.chip(GridShow.ALL).text().endswith(page.wording.whole(page.model.rowCount()))


def test_a_workgroup_narrows_the_rows(qtbot: QtBot, page: GridPage, tasks: Tasks) -> None:
    before = page.model.rowCount()
    page.workgroup_box.setCurrentIndex(1)
    page.workgroup_box.activated.emit(1)
    at_rest(qtbot, tasks, lambda: page.model.rowCount() < before)
    title = page.workgroup_box.currentText()
    notes = {row_of(page, place).note for place in range(page.model.rowCount())}
    assert notes <= {title}
    page.refresh()
    at_rest(qtbot, tasks)
    assert page.workgroup_box.currentText() == title


def test_the_order_follows_the_box(qtbot: QtBot, page: GridPage, tasks: Tasks) -> None:
    before = list(page.model.ids)
    place = page.sort_box.findData(GridSort.TITLE.value)
    page.sort_box.setCurrentIndex(place)
    page.sort_box.activated.emit(place)
    at_rest(qtbot, tasks, lambda: list(page.model.ids) != before)
    assert set(page.model.ids) == set(before)


def test_enter_opens_a_cell_and_shift_enter_the_project(
    qtbot: QtBot, page: GridPage, tasks: Tasks, went: Went
) -> None:
    page.matrix.setCurrentIndex(page.model.index(1, 0))
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    at_rest(qtbot, tasks, lambda: len(went) == 1)
    QTest.keyClick(page.matrix, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert went == [(Place.PLAN, page.model.ids[1])] * 2
