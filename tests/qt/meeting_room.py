"""The pages of meetings, with the committee's secretary at the desk."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Meeting, MeetingKind
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.meeting.meeting_page import MeetingPage
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
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
