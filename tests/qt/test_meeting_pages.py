"""The pages around a meeting: resolutions, minutes, the calendar, the committee's rules."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.meeting.calendar_page import CalendarPage
from paayesh_desktop.qt.pages.meeting.meeting_page import MeetingPage
from paayesh_desktop.qt.pages.meeting.meetings_page import MeetingsPage
from paayesh_desktop.qt.pages.meeting.resolutions_page import ResolutionsPage
from paayesh_desktop.qt.pages.plan.policies_page import PoliciesPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.people.house_rules import GUESTS_COUNT, days_rule
from paayesh_desktop.services.policies.macro_policies import MacroPolicies, PolicyDraft
from tests.qt.meeting_room import (
    COMMITTEE_BODY,
    DAY,
    Shown,
    desk,
    filled,
    in_session,
    meeting,
    page,
    person,
    press,
    settle,
    shown,
)

__all__ = ["desk", "meeting", "page", "shown"]  # fixtures


def test_who_carries_it_out_is_said_together_with_until_when(
    page: MeetingPage, qtbot: QtBot
) -> None:
    in_session(qtbot, page)
    page.roll.everybody.click()
    settle(qtbot, page)
    assert page.file is not None
    own = next(line for line in page.file.items if line.item.about_id is None)
    page.agenda.cards[own.item.id].buttons["resolve"].click()
    form = page.agenda.decision
    form.who.setText("سازمان اتوبوسرانی")
    form.save.click()
    settle(qtbot, page)
    assert QApplication.focusWidget() is form.due
    form.who.clear()
    form.due.set_value(DAY + timedelta(days=30))
    form.save.click()
    settle(qtbot, page)
    assert QApplication.focusWidget() is form.who
    form.who.setText("سازمان اتوبوسرانی")
    form.save.click()
    settle(qtbot, page)
    assert not form.isVisibleTo(page)


def test_minutes_that_lack_who_lead_to_the_resolution_and_back(
    page: MeetingPage, desk: PageContext, meeting: Meeting, shown: Shown, qtbot: QtBot
) -> None:
    in_session(qtbot, page)
    page.roll.everybody.click()
    settle(qtbot, page)
    someone = Decision(ResolutionKind.OTHER, "خرید", owner_text="سازمان اتوبوسرانی")
    taken = Meetings(desk.workspace).decide(meeting.id, someone, DAY)
    assert page.file is not None
    for line in page.file.items:
        if not line.done:
            Agenda(desk.workspace).note(line.item.id, "گزارش شنیده شد.", DAY)
    page.refresh()
    settle(qtbot, page)
    went: list[tuple[Place, UUID | None]] = []

    def go(place: Place, key: UUID | None = None) -> None:
        went.append((place, key))

    page = MeetingPage(replace(desk, go=go))
    shown(page)
    page.open_row(meeting.id)
    settle(qtbot, page)
    assert page.task == "assign"
    press(qtbot, page)
    assert went == [(Place.RESOLUTIONS, taken.id)]
    book = ResolutionsPage(replace(desk, go=go))
    shown(book)
    book.open_row(taken.id)
    settle(qtbot, book)
    assert filled(book) == [book.panel.assign.text()]
    book.panel.assign.click()
    book.panel.due.set_value(DAY + timedelta(days=30))
    book.panel.assign_form.save.click()
    settle(qtbot, book)
    assert went[1:] == [(Place.MEETING, meeting.id)]
    page.refresh()
    settle(qtbot, page)
    assert page.task == "close"


def test_a_meeting_is_planned_on_a_proposed_day(
    desk: PageContext, shown: Shown, qtbot: QtBot
) -> None:
    page = MeetingsPage(desk)
    shown(page)
    page.plan_button.click()
    settle(qtbot, page)
    form = page.form
    place = next(i for i in range(form.body.count()) if form.body.itemData(i) == COMMITTEE_BODY)
    form.body.setCurrentIndex(place)
    form.body.activated.emit(place)
    settle(qtbot, page)
    assert form.proposed
    day = form.day.value()
    assert day is not None
    assert day >= DAY
    before = len(page.book.lines) if page.book else 0
    form.save.click()
    settle(qtbot, page)
    page.refresh()
    settle(qtbot, page)
    assert page.book is not None
    assert len(page.book.lines) == before + 1


def test_the_chain_goes_on_from_the_page_of_resolutions(
    desk: PageContext, page: MeetingPage, shown: Shown, qtbot: QtBot
) -> None:
    workspace = desk.workspace
    policy = MacroPolicies(workspace).issue(PolicyDraft(COMMITTEE_BODY, "هوای پاک", DAY), DAY)
    page.deeds.refill()
    settle(qtbot, page)
    in_session(qtbot, page)
    page.roll.everybody.click()
    settle(qtbot, page)
    assert page.file is not None
    line = next(one for one in page.file.items if one.item.about_id == policy.id)
    page.deeds.decide(Decision(ResolutionKind.POLICY, agenda_item_id=line.item.id))
    settle(qtbot, page)
    page.deeds.move_rest()
    settle(qtbot, page)
    page.deeds.close()
    settle(qtbot, page)
    workspace.seat(person("C/chair"))
    resolutions = ResolutionsPage(desk)
    shown(resolutions)
    resolutions.act_button.click()
    panel = resolutions.panel
    assert panel.line is not None
    assert panel.line.resolution.about_id == policy.id
    assert filled(resolutions) == [panel.step.text()]
    panel.step.click()
    panel.step_form.save.click()
    assert panel.step_form.isVisibleTo(panel)
    panel.step_form.number.setText("1405/90")
    panel.step_form.save.click()
    settle(qtbot, resolutions)
    assert panel.line.state.value == "waiting_council"


def test_the_calendar_shows_a_month_from_saturday_and_as_a_list_where_it_is_narrow(
    desk: PageContext, meeting: Meeting, shown: Shown, qtbot: QtBot
) -> None:
    page = CalendarPage(desk)
    went: list[tuple[str, UUID]] = []
    shown(page)
    assert len(page.grid.cells) == 30
    assert not page.grid.is_list
    page.grid.opened.connect(went.append)
    buttons = [one for cell in page.grid.cells for one in cell.findChildren(QPushButton)]
    for button in buttons:
        button.click()
    assert meeting.id in {key for _, key in went}
    page.grid.resize(400, 600)
    assert page.grid.is_list
    page.later.click()
    settle(qtbot, page)
    assert "آذر" in page.month_title.text()


def test_the_committee_sets_its_rules_in_plain_words(
    desk: PageContext, shown: Shown, qtbot: QtBot, recorded: Recorded
) -> None:
    page = PoliciesPage(desk)
    shown(page)
    page.tabs.setCurrentIndex(2)
    page.rules.guests.click()
    settle(qtbot, page)
    field = page.rules.days[days_rule("referral")]
    field.setText("زیاد")
    field.setModified(True)
    field.editingFinished.emit()
    settle(qtbot, page)
    assert "whole number" in recorded.told[-1]
    page.refresh()
    settle(qtbot, page)
    assert page.book is not None
    assert page.book.rules[GUESTS_COUNT] == "yes"
    assert page.book.rules[days_rule("referral")] == "20"


def test_a_policy_is_handed_down_and_standings_say_what_they_were_counted_from(
    desk: PageContext, shown: Shown, qtbot: QtBot
) -> None:
    page = PoliciesPage(desk)
    shown(page)
    lines = page.policies.table.rows
    assert [line.depth for line in lines] == [0, 1]
    page.policies.view.choose(0)
    assert page.policies.down.isEnabled()
    page.policies.down.click()
    page.policies.form.save.click()
    settle(qtbot, page)
    assert [line.depth for line in page.policies.table.rows] == [0, 1, 1]
    assert page.incentives.table.rows
    page.incentives.by_unit.click()
    settle(qtbot, page)
    assert page.incentives.table.rows


def test_everything_has_a_name(desk: PageContext, page: MeetingPage, shown: Shown) -> None:
    kinds = (MeetingsPage, ResolutionsPage, CalendarPage, PoliciesPage)
    pages: list[Page] = [page, *(kind(desk) for kind in kinds)]
    for one in pages[1:]:
        shown(one)
    unnamed = [
        (type(one).__name__, type(widget).__name__, widget.objectName())
        for one in pages
        for widget in one.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and isinstance(widget, QPushButton)
        and not (widget.accessibleName() or widget.text())
    ]
    assert not unnamed
