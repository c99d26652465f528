"""The page of one meeting: one highlighted step, and no decision without a quorum."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.meeting import Meeting, MeetingKind, MeetingState, Presence
from paayesh_desktop.domain.resolution import Resolution, ResolutionKind
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.meeting.meeting_page import MeetingPage
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from tests.qt.meeting_room import (
    COMMITTEE_BODY,
    DAY,
    desk,
    filled,
    in_session,
    meeting,
    page,
    person,
    press,
    reading,
    settle,
    shown,
)

__all__ = ["desk", "meeting", "page", "shown"]  # fixtures


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
