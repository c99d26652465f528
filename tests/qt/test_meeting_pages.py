"""The pages of meetings and resolutions: one highlighted step, and no decision without a quorum."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind, MeetingState, Presence
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.calendar_page import CalendarPage
from paayesh_desktop.qt.pages.meeting_page import MeetingPage
from paayesh_desktop.qt.pages.meetings_page import MeetingsPage
from paayesh_desktop.qt.pages.policies_page import PoliciesPage
from paayesh_desktop.qt.pages.resolutions_page import ResolutionsPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.agenda import Agenda
from paayesh_desktop.services.decisions import Decision
from paayesh_desktop.services.house_rules import GUESTS_COUNT, days_rule
from paayesh_desktop.services.macro_policies import MacroPolicies, PolicyDraft
from paayesh_desktop.services.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings import Meetings
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

DAY = date(2026, 11, 21)
person = partial(reference_key, "demo/person")
COMMITTEE_BODY = reference_key("body", "committee")
Shown = Callable[[Page], None]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Puts a page into a window and waits until it has read."""

    def show(page: Page) -> None:
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.refresh()
        settle(qtbot, page)

    return show


def settle(qtbot: QtBot, page: Page) -> None:
    at_rest(qtbot, page.context.tasks)


def filled(page: Page) -> list[str]:
    """What stands on the filled buttons that can be seen."""
    return [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.property("class") == "primary" and button.isVisibleTo(page)
    ]


def reading(workspace: Workspace, meeting: UUID) -> Meeting:
    with workspace.store.view() as view:
        found = view.get(Meeting, meeting)
    assert found is not None
    return found


@pytest.fixture
def desk(demo_context: PageContext) -> PageContext:
    """The secretary of the committee is at the desk."""
    demo_context.workspace.seat(person("C/secretary"))
    return demo_context


@pytest.fixture
def meeting(desk: PageContext) -> Meeting:
    """A meeting of today with one item of its own, not invited yet."""
    plan = MeetingPlan(COMMITTEE_BODY, MeetingKind.ORDINARY, DAY, "10:00")
    made = Meetings(desk.workspace).plan(plan, DAY)
    Agenda(desk.workspace).add(made.id, "وضع گردآوری فرم‌ها", DAY)
    return made


@pytest.fixture
def page(desk: PageContext, meeting: Meeting, shown: Shown, qtbot: QtBot) -> MeetingPage:
    made = MeetingPage(desk)
    shown(made)
    made.open_row(meeting.id)
    settle(qtbot, made)
    return made


def press(qtbot: QtBot, page: MeetingPage) -> None:
    """The one highlighted button of the banner."""
    assert page.banner.primary is not None
    page.banner.primary.click()
    settle(qtbot, page)


def in_session(qtbot: QtBot, page: MeetingPage) -> None:
    press(qtbot, page)
    page.invitation.save.click()
    settle(qtbot, page)
    press(qtbot, page)


def test_pressing_only_the_highlighted_button_holds_a_meeting(
    page: MeetingPage, meeting: Meeting, qtbot: QtBot
) -> None:
    in_session(qtbot, page)
    assert reading(page.context.workspace, meeting.id).state is MeetingState.OPEN
    press(qtbot, page)  # to the roll
    page.roll.everybody.click()
    settle(qtbot, page)
    while page.task == "decide":
        press(qtbot, page)
        assert page.agenda.busy
        assert filled(page) == [page.agenda.decision.save.text()]
        form = page.agenda.decision
        form.choose(ResolutionKind.OTHER)
        form.save.click()
        settle(qtbot, page)
    assert page.task == "close"
    press(qtbot, page)
    closed = reading(page.context.workspace, meeting.id)
    assert closed.state is MeetingState.CLOSED
    with page.context.workspace.store.view() as view:
        taken = view.find(Resolution, meeting_id=meeting.id)
    assert len(taken) == len(page.agenda.cards)


def test_there_is_one_filled_button_at_every_step(page: MeetingPage, qtbot: QtBot) -> None:
    assert len(filled(page)) == 1
    press(qtbot, page)
    assert filled(page) == [page.invitation.save.text()]
    page.invitation.save.click()
    settle(qtbot, page)
    assert len(filled(page)) == 1
    press(qtbot, page)
    assert len(filled(page)) == 1


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


def test_an_invited_meeting_leads_on_until_its_day(
    page: MeetingPage, desk: PageContext, qtbot: QtBot
) -> None:
    plan = MeetingPlan(COMMITTEE_BODY, MeetingKind.ORDINARY, DAY + timedelta(days=9), "10:00")
    later = Meetings(desk.workspace).plan(plan, DAY)
    Meetings(desk.workspace).invite(later.id, DAY)
    page.open_row(later.id)
    settle(qtbot, page)
    assert page.task == "today"


def test_without_a_quorum_the_page_offers_no_decision(
    page: MeetingPage, qtbot: QtBot, recorded: Recorded
) -> None:
    in_session(qtbot, page)
    everybody = {row.line.attendance.person_id: Presence.ABSENT for row in page.roll.rows}
    page.roll.called.emit(everybody)
    settle(qtbot, page)
    assert page.task == "move_rest"
    assert all("resolve" not in card.buttons for card in page.agenda.cards.values())
    assert not page.agenda.free.isVisibleTo(page)
    page.agenda.decided.emit(Decision(ResolutionKind.OTHER, "خرید"))
    settle(qtbot, page)
    assert "Without a quorum" in recorded.told[-1]
    with page.context.workspace.store.view() as view:
        assert not view.find(Resolution, title="خرید")
    assert page.quorum.words.startswith("۰") or page.quorum.words.startswith("0")


def test_the_fifth_who_comes_makes_the_quorum(page: MeetingPage, qtbot: QtBot) -> None:
    in_session(qtbot, page)
    people = [row.line.attendance.person_id for row in page.roll.rows if row.line.counts]
    rest = [row.line.attendance.person_id for row in page.roll.rows]
    page.roll.called.emit(
        dict.fromkeys(rest, Presence.ABSENT) | dict.fromkeys(people[:4], Presence.PRESENT)
    )
    settle(qtbot, page)
    assert all("resolve" not in card.buttons for card in page.agenda.cards.values())
    page.roll.called.emit({people[4]: Presence.PRESENT})
    settle(qtbot, page)
    assert all("resolve" in card.buttons for card in page.agenda.cards.values())


def test_the_roll_is_called_with_the_keys(page: MeetingPage, qtbot: QtBot) -> None:
    in_session(qtbot, page)
    row = page.roll.rows[0]
    qtbot.keyClick(row.buttons[Presence.PRESENT], Qt.Key.Key_2)
    settle(qtbot, page)
    assert page.file is not None
    assert page.file.roll[0].attendance.presence is Presence.ABSENT
    assert row.buttons[Presence.ABSENT].isChecked()


def test_items_change_places_with_the_keys(page: MeetingPage, qtbot: QtBot) -> None:
    assert page.file is not None
    Agenda(page.context.workspace).add(page.file.meeting.id, "موضوع دوم", DAY)
    page.refresh()
    settle(qtbot, page)
    last = page.file.items[-1].item
    card = page.agenda.cards[last.id]
    qtbot.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, page)
    assert page.file.items[-2].item.id == last.id


def test_what_is_being_typed_survives_a_change_elsewhere(page: MeetingPage, qtbot: QtBot) -> None:
    in_session(qtbot, page)
    page.roll.everybody.click()
    settle(qtbot, page)
    page.agenda.resolve_next()
    page.agenda.decision.text.setPlainText("دلیل نیمه‌کاره")
    page.minutes.text.setPlainText("گفت‌وگو")
    page.refresh()
    settle(qtbot, page)
    assert page.agenda.decision.text.value() == "دلیل نیمه‌کاره"
    assert page.minutes.written.minutes == "گفت‌وگو"


def test_a_meeting_is_cancelled_with_its_reason(
    page: MeetingPage, meeting: Meeting, qtbot: QtBot
) -> None:
    page.cancel_button.click()
    page.cancelling.save.click()
    settle(qtbot, page)
    assert reading(page.context.workspace, meeting.id).state is MeetingState.PLANNED
    page.cancelling.reason.setPlainText("آلودگی هوا")
    page.cancelling.save.click()
    settle(qtbot, page)
    assert reading(page.context.workspace, meeting.id).cancelled_because == "آلودگی هوا"


def test_who_may_not_is_told_who_may_and_goes_on_as_that_person(
    page: MeetingPage, qtbot: QtBot
) -> None:
    page.context.workspace.seat(person("W1/head"))
    page.refresh()
    settle(qtbot, page)
    assert page.task == "continue"
    press(qtbot, page)
    page.refresh()
    settle(qtbot, page)
    assert page.task == "invite"


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
