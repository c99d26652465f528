"""The page of the bodies: what is amiss stands first, and one press mends it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.composition import Standing
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.models.member_table import MemberRow, Part
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.meeting.bodies_page import BodiesPage
from paayesh_desktop.qt.widgets.member_dialogs import (
    ChoiceDialog,
    EndDialog,
    GroupDialog,
    RenewDialog,
    SeatDialog,
)
from paayesh_desktop.services.demo.demo_bodies import ENDING, EXPIRED, UNCHOSEN
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

D = TypeVar("D", bound=QObject)


def someone(code: str) -> object:
    return reference_key("demo/person", code)


@pytest.fixture
def page(qtbot: QtBot, demo_context: PageContext) -> BodiesPage:
    page = BodiesPage(demo_context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.refresh()
    at_rest(qtbot, demo_context.tasks, lambda: page.file is not None)
    return page


def open_as(qtbot: QtBot, page: BodiesPage, code: str, body: str) -> None:
    """Somebody sits down and opens a body."""
    SignIn(page.context.workspace).continue_as(reference_key("demo/person", code))
    page.open_row(reference_key("body", body))
    settle(qtbot, page)


def settle(qtbot: QtBot, page: BodiesPage) -> None:
    at_rest(qtbot, page.context.tasks)


def again(qtbot: QtBot, page: BodiesPage) -> None:
    page.refresh()
    settle(qtbot, page)


def rows(page: BodiesPage) -> list[MemberRow]:
    return [row for row in page.members.table.rows if isinstance(row, MemberRow)]


def choose(page: BodiesPage, code: str) -> None:
    place = next(
        at
        for at, row in enumerate(rows(page))
        if row.member and row.member.membership.person_id == reference_key("demo/person", code)
    )
    page.members.choose(place)


def the_dialog(qtbot: QtBot, page: BodiesPage, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: bool(page.findChildren(kind)), timeout=20_000)
    return page.findChildren(kind)[-1]


def test_it_begins_where_something_is_amiss(page: BodiesPage) -> None:
    assert page.bodies.table.rowCount() == 9
    assert page.file is not None
    assert page.file.body.kind == "committee"
    row = page.row
    assert row is not None
    assert row.member is not None
    assert row.member.membership.person_id == someone(EXPIRED)
    assert row.member.standing is Standing.EXPIRED
    assert page.findings_note.isVisible()


def test_a_visitor_is_led_to_somebody_who_may(qtbot: QtBot, page: BodiesPage) -> None:
    assert not page.renew.isEnabled()
    assert page.act_button.isEnabled()
    with qtbot.waitSignal(page.context.feed.changed):
        qtbot.mouseClick(page.act_button, Qt.MouseButton.LeftButton)
    again(qtbot, page)
    assert page.file is not None
    assert page.file.may_change
    assert page.renew.isEnabled()


def test_the_highlighted_press_renews_the_term_that_is_over(qtbot: QtBot, page: BodiesPage) -> None:
    open_as(qtbot, page, "C/secretary", "committee")
    choose(page, EXPIRED)
    QTest.keyClick(page.members, Qt.Key.Key_Return)
    dialog = the_dialog(qtbot, page, RenewDialog)
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.problem != "", timeout=20_000)
    assert dialog.isVisible()
    dialog.term.number.setText("۱۴۰۵/۲۲۲")
    dialog.term.signed.set_value(page.context.today())
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    choose(page, EXPIRED)
    assert page.row is not None
    assert page.row.member is not None
    assert page.row.member.standing is Standing.IN_FORCE
    page.chips.chip(Part.PAST).click()
    choose(page, EXPIRED)


def test_an_empty_place_is_taken_by_somebody_new(qtbot: QtBot, page: BodiesPage) -> None:
    open_as(qtbot, page, "W5/secretary", "W5")
    assert page.row is not None
    assert page.row.member is None
    page.act_button.click()
    dialog = the_dialog(qtbot, page, SeatDialog)
    dialog.person.setCurrentText("آذر  ملكی")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    found = [
        row.member.standing for row in rows(page) if row.member and row.member.name == "آذر ملکی"
    ]
    assert found == [Standing.UNCHOSEN]


def test_somebody_who_is_entered_already_is_chosen_by_name(qtbot: QtBot, page: BodiesPage) -> None:
    open_as(qtbot, page, "W5/secretary", "W5")
    page.act_button.click()
    dialog = the_dialog(qtbot, page, SeatDialog)
    wanted = reference_key("demo/person", "W5/expert4")
    places = range(dialog.person.count())
    dialog.person.setCurrentIndex(
        next(place for place in places if dialog.person.itemData(place) == wanted)
    )
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    choose(page, "W5/expert4")


def test_the_head_gives_the_word_that_makes_an_expert(qtbot: QtBot, page: BodiesPage) -> None:
    open_as(qtbot, page, "W3/head", "W3")
    choose(page, UNCHOSEN)
    page.act_button.click()
    dialog = the_dialog(qtbot, page, ChoiceDialog)
    assert dialog.chooser.currentData() == reference_key("demo/person", "W3/head")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    choose(page, UNCHOSEN)
    assert page.row is not None
    assert page.row.member is not None
    assert page.row.member.standing is Standing.IN_FORCE


def test_who_leaves_moves_to_the_earlier_terms(qtbot: QtBot, page: BodiesPage) -> None:
    open_as(qtbot, page, "C/secretary", "committee")
    choose(page, ENDING)
    page.end.click()
    dialog = the_dialog(qtbot, page, EndDialog)
    dialog.last.set_value(date(2026, 11, 20))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    assert page.chips.chip(Part.PAST).isVisible()
    page.chips.chip(Part.PAST).click()
    choose(page, ENDING)
    assert page.row is not None
    assert page.row.member is not None
    assert page.row.member.standing is Standing.LEFT


def test_the_scan_of_a_decree_is_kept_with_it(
    qtbot: QtBot, page: BodiesPage, recorded: Recorded, tmp_path: Path
) -> None:
    open_as(qtbot, page, "C/secretary", "committee")
    choose(page, "C/chair")
    scan = tmp_path / "حکم.pdf"
    scan.write_bytes(b"%PDF-1.7\n%%EOF\n")
    recorded.answers.append(scan)
    page.scan.click()
    settle(qtbot, page)
    again(qtbot, page)
    choose(page, "C/chair")
    assert page.row is not None
    assert page.row.member is not None
    assert page.row.member.scans == 1


def test_a_group_is_formed_in_one_more_unit(qtbot: QtBot, page: BodiesPage) -> None:
    open_as(qtbot, page, "W1/head", "W1")
    page.chips.chip(Part.GROUPS).click()
    before = len(rows(page))
    page.form_group.click()
    dialog = the_dialog(qtbot, page, GroupDialog)
    assert dialog.unit.count() > 0
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    assert page.chips.current is Part.GROUPS
    assert len(rows(page)) == before + 2
    assert any(row.member is None and row.group is not None for row in rows(page))


def test_going_through_the_bodies_by_keyboard_shows_each(qtbot: QtBot, page: BodiesPage) -> None:
    page.bodies.setFocus()
    page.bodies.choose(0)
    settle(qtbot, page)
    assert page.file is not None
    assert page.file.body.kind == "council"
    QTest.keyClick(page.bodies, Qt.Key.Key_Down)
    settle(qtbot, page)
    assert page.file.body.kind == "committee"


def test_a_desk_without_bodies_says_where_they_come_from(
    qtbot: QtBot, make_context: Callable[[Workspace], PageContext], workspace: Workspace
) -> None:
    page = BodiesPage(make_context(workspace))
    qtbot.addWidget(page)
    page.refresh()
    settle(qtbot, page)
    assert page.body_title.text()
    assert not page.act_button.isEnabled()


def test_somebody_who_was_looked_for_is_shown_where_they_sit(
    qtbot: QtBot, page: BodiesPage
) -> None:
    page.open_row(reference_key("demo/person", "W4/head"))
    settle(qtbot, page)
    assert page.file is not None
    assert page.file.body.id == reference_key("body", "W4")
    assert page.row is not None
    assert page.row.member is not None
    assert page.row.member.membership.person_id == reference_key("demo/person", "W4/head")
