"""The committee opens the cycles of a year with one press, and changes a day with a reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.qt.models.cycle_table import NAMES
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.cycles_page import CyclesPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest
from tests.services.conftest import DAY, Office, sample

Type = Callable[[QObject, str], None]
Gone = list[tuple[Place, UUID | None]]


@pytest.fixture
def office(staffed: Workspace) -> Office:
    office = Office(staffed)
    staffed.seat(sample("C/secretary"))
    return office


@pytest.fixture
def gone() -> Gone:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    office: Office,
    gone: Gone,
) -> CyclesPage:
    def go(place: Place, key: UUID | None) -> None:
        gone.append((place, key))

    page = CyclesPage(replace(make_context(office.workspace), today=lambda: DAY, go=go))
    qtbot.addWidget(page)
    page.resize(1138, 676)
    page.show()
    page.refresh()
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: CyclesPage) -> None:
    at_rest(qtbot, page.context.tasks)


def press(qtbot: QtBot, page: CyclesPage, widget: QWidget) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)
    settle(qtbot, page)


def filled(page: CyclesPage) -> list[QPushButton]:
    buttons = page.findChildren(QPushButton)
    return [one for one in buttons if one.property("class") == "primary" and one.isVisible()]


def cycles(page: CyclesPage) -> list[Cycle]:
    with page.context.workspace.store.view() as view:
        return view.find(Cycle, order_by=("period",))


def shown(page: CyclesPage, column: str) -> list[str]:
    at = NAMES.index(column)
    return [str(page.lines.index(row, at).data()) for row in range(page.lines.rowCount())]


def test_the_year_begins_with_the_cycle_that_is_open_now(page: CyclesPage) -> None:
    assert page.lines.rowCount() == 6
    assert page.line is not None
    assert page.line.cycle.period == "1404B3"
    assert len([text for text in shown(page, "forms") if text == page.lines.forms(page.line)]) == 1


def test_one_press_opens_what_is_missing_of_the_year(qtbot: QtBot, page: CyclesPage) -> None:
    press(qtbot, page, page.open_all)
    assert [cycle.period for cycle in cycles(page)] == [f"1404B{number}" for number in range(1, 7)]
    assert not page.open_all.isVisible()
    assert filled(page) == [page.show_forms], "nothing was changed, so there is nothing to save"


def test_saving_is_highlighted_once_a_day_was_changed(
    qtbot: QtBot, page: CyclesPage, type_text: Type
) -> None:
    press(qtbot, page, page.open_all)
    page.due_on.setFocus()
    page.due_on.selectAll()
    type_text(page.due_on, "1404/08/01")
    assert filled(page) == [page.save]


def test_a_single_cycle_is_opened_on_other_days(qtbot: QtBot, page: CyclesPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.line is not None
    assert not page.line.open
    assert not page.reason.isVisible()
    due = page.line.cycle.due_on + timedelta(3)
    page.due_on.set_value(due)
    press(qtbot, page, page.save)
    fourth = cycles(page)[-1]
    assert (fourth.period, fourth.due_on, fourth.evaluates) == ("1404B4", due, True)


def test_a_day_of_an_open_cycle_changes_only_with_a_reason(
    qtbot: QtBot, page: CyclesPage, type_text: Type
) -> None:
    before = cycles(page)[0]
    page.due_on.set_value(before.due_on + timedelta(2))
    press(qtbot, page, page.save)
    assert page.problem.isVisible()
    assert cycles(page)[0] == before
    type_text(page.reason, "تعطیلی ادارات")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    settle(qtbot, page)
    after = cycles(page)[0]
    assert (after.due_on, after.remark) == (before.due_on + timedelta(2), "تعطیلی ادارات")
    assert "تعطیلی ادارات" in page.card_text.text()


def test_other_kinds_and_years_are_a_press_away(qtbot: QtBot, page: CyclesPage) -> None:
    press(qtbot, page, page.kinds.chip(CycleKind.FORTNIGHTLY))
    assert page.lines.rowCount() == 24
    assert not page.earlier.isEnabled(), "the plan begins in 1404"
    press(qtbot, page, page.later)
    assert page.shown is not None
    assert (page.shown.year, page.shown.kind) == (1405, CycleKind.FORTNIGHTLY)


def test_a_cycle_leads_to_its_forms(qtbot: QtBot, page: CyclesPage, gone: Gone) -> None:
    press(qtbot, page, page.show_forms)
    assert gone == [(Place.FORMS, cycles(page)[0].id)]


def test_a_secretary_of_a_workgroup_only_looks(
    qtbot: QtBot, page: CyclesPage, office: Office
) -> None:
    office.workspace.seat(sample("W1/secretary"))
    page.refresh()
    settle(qtbot, page)
    assert not page.open_all.isVisible()
    assert not page.save.isVisible()
    assert page.due_on.isReadOnly()
    assert "C chair" in page.standing.text()
