"""A matrix is walked by keys, speaks every cell, and asks only for the rows that are looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.matrix_model import (
    CORNER,
    CellLook,
    MatrixColumn,
    MatrixModel,
    MatrixRow,
)
from paayesh_desktop.qt.models.paged_table import Arrived
from paayesh_desktop.qt.theme import SHAB
from paayesh_desktop.qt.widgets.matrix_view import MatrixView

ROWS, COLUMNS = 500, 12
IDS = [reference_key("matrix", str(number)) for number in range(ROWS)]
LOOKS = (CellLook("", "plain", "هیچ"), CellLook("clock", "warn", "دیر"))


@dataclass(frozen=True)
class Row:
    id: UUID
    title: str
    note: str
    cells: bytes
    marks: bytes


def row(key: UUID) -> Row:
    place = IDS.index(key)
    cells = bytes((place + column) % 2 for column in range(COLUMNS))
    return Row(key, f"واحد {place}", "کارگروه", cells, cells)


class Source:
    """Answers at once, and remembers for how many rows it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def fetch(self, ids: Sequence[UUID], arrived: Arrived) -> None:
        self.asked += len(ids)
        arrived([row(key) for key in ids])


def words(found: MatrixRow, column: int) -> str:
    return f"{found.title} {column} {LOOKS[found.cells[column]].word}"


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def view(qtbot: QtBot, look: Look, source: Source) -> MatrixView:
    model = MatrixModel(source.fetch, words)
    view = MatrixView(look, model, corner="واحد")
    model.setParent(view)
    model.set_looks(LOOKS)
    model.set_columns(
        [MatrixColumn(str(n), "1404" if n == 0 else "", f"دوره {n}") for n in range(COLUMNS)]
    )
    model.set_ids(IDS)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    return view


def test_arrows_walk_and_enter_opens_a_cell_or_its_row(qtbot: QtBot, view: MatrixView) -> None:
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)  # onward, where one reads from the right
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [IDS[1], 1]
    with qtbot.waitSignal(view.row_opened) as whole:
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert whole.args == [IDS[1]]


def test_a_press_on_a_title_opens_its_row(qtbot: QtBot, view: MatrixView) -> None:
    head = view.verticalHeader()
    at = QPoint(head.width() // 2, head.sectionViewportPosition(2) + 10)
    with qtbot.waitSignal(view.row_opened) as opened:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [IDS[2]]


def test_every_cell_and_head_can_be_spoken(view: MatrixView) -> None:
    model = view.model()
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "واحد 1 0 دیر"
    head = model.headerData(3, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert head == "دوره 3"
    assert model.headerData(4, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole) == "واحد 4"


def test_only_the_pages_that_are_looked_at_are_fetched(
    qtbot: QtBot, view: MatrixView, source: Source
) -> None:
    view.grab()
    assert 0 < source.asked <= 2 * 128
    view.scrollToBottom()
    view.grab()
    assert source.asked < ROWS


def test_a_period_is_scrolled_into_sight(view: MatrixView) -> None:
    last = COLUMNS - 1
    view.show_column(last)
    rect = view.visualRect(view.model().index(0, last))
    assert view.viewport().rect().contains(rect.center())


def test_a_mark_in_the_corner_is_drawn_and_follows_the_theme(view: MatrixView, look: Look) -> None:
    model = view.model()
    assert isinstance(model, MatrixModel)
    assert model.cell(1, 0) == (1, CORNER)
    rect = view.visualRect(model.index(1, 0))
    day = view.viewport().grab(rect).toImage()
    look.theme = SHAB
    look.changed.emit()
    night = view.viewport().grab(rect).toImage()
    assert day != night


def test_titles_leave_room_where_the_view_is_narrow(view: MatrixView) -> None:
    wide = view.verticalHeader().width()
    view.resize(420, 400)
    assert view.verticalHeader().width() < wide
    view.resize(900, 400)
    view.set_name_width(300)
    assert view.verticalHeader().width() > wide
