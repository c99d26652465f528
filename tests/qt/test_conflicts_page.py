"""The page of what was written apart: both versions, the decision, and the committee's question."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.qt.pages.exchange.conflicts_page import ConflictsPage
from paayesh_desktop.services.exchange.conflict_file import Side
from paayesh_desktop.services.exchange.conflicts import Conflicts
from tests.qt.exchange_desks import Shown, button, highlighted, press, settle
from tests.services.exchange.city import City, send, take
from tests.services.exchange.desks import Desk
from tests.services.exchange.test_conflicts import apart, kept, seat_keeper

__all__ = ["apart"]  # fixtures


def opened(shown: Shown, desk: Desk) -> ConflictsPage:
    page = shown(ConflictsPage, desk.workspace)
    assert isinstance(page, ConflictsPage)
    return page


def test_the_proposal_is_kept_with_one_press(
    qtbot: QtBot, shown: Shown, apart: tuple[Desk, Desk]
) -> None:
    lead, _ = apart
    page = opened(shown, lead)
    assert page.table.rowCount() == 1
    assert page.stack.currentIndex() == 0
    assert len(page.panel.grid.picks) == 1
    press(qtbot, page)
    assert (kept(lead).value, kept(lead).reason) == (Decimal(20), "برآورد تازه")
    assert page.stack.currentIndex() == 1
    assert Conflicts(lead.workspace).all() == ()


def test_all_of_one_desk_is_taken_and_what_was_picked_outlives_a_refresh(
    qtbot: QtBot, shown: Shown, apart: tuple[Desk, Desk]
) -> None:
    lead, district = apart
    page = opened(shown, lead)
    file = page.panel.file
    assert file is not None
    theirs = Side.OTHER if file.other.desk == district.workspace.desk.title else Side.SHOWN
    qtbot.mouseClick(page.panel.grid.heads[theirs], Qt.MouseButton.LeftButton)
    before = page.panel.grid.picks
    assert district.workspace.desk.title in page.panel.decide.text()
    page.refresh()
    settle(qtbot, page)
    assert page.panel.grid.picks == before
    press(qtbot, page)
    assert (kept(lead).value, kept(lead).reason) == (Decimal(10), "برآورد تازه")


def test_the_arrow_keys_pick_the_other_version(
    qtbot: QtBot, shown: Shown, apart: tuple[Desk, Desk]
) -> None:
    page = opened(shown, apart[0])
    picked, *_ = [one for one in page.findChildren(QRadioButton) if one.isChecked()]
    before = set(page.panel.grid.picks)
    picked.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        if picked.isChecked():
            QTest.keyClick(picked, key)
    assert not picked.isChecked()
    assert set(page.panel.grid.picks) != before


def test_the_committee_decides_nothing_and_asks(
    qtbot: QtBot,
    shown: Shown,
    city: City,
    apart: tuple[Desk, Desk],
    type_text: Callable[[QObject, str], None],
) -> None:
    lead, _ = apart
    seat_keeper(city.committee, "C", "secretary")
    take(city.committee, send(lead, COMMITTEE, city.stick()).path)
    page = opened(shown, city.committee)
    assert highlighted(page) == []
    assert page.panel.whose.text()
    type_text(page.panel.questions.findChildren(QLineEdit)[0], "کدام درست است؟")
    button(page.panel.questions, "Ask").click()
    settle(qtbot, page)
    assert page.panel.file is not None
    assert [one.question.text for one in page.panel.file.questions] == ["کدام درست است؟"]


def test_nothing_apart_teaches(shown: Shown, city: City) -> None:
    page = opened(shown, city.group)
    assert page.stack.currentIndex() == 1
