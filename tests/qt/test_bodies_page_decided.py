"""On the page of the bodies: a group is dissolved, an appointment goes onto the agenda."""

import pytest
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import AgendaItem
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.models.member_table import Part
from paayesh_desktop.qt.pages.meeting.bodies_page import BodiesPage
from paayesh_desktop.qt.widgets.member_dialogs import GroupDialog
from tests.qt.test_bodies_page import again, choose, open_as, page, rows, settle, the_dialog

__all__ = ["page"]  # fixtures


def groups(page: BodiesPage) -> int:
    assert page.file is not None
    return len(page.file.groups)


@pytest.fixture
def formed(qtbot: QtBot, page: BodiesPage) -> int:
    """A workgroup's page after one more group was formed; how many there were."""
    open_as(qtbot, page, "W1/head", "W1")
    before = groups(page)
    page.chips.chip(Part.GROUPS).click()
    page.form_group.click()
    dialog = the_dialog(qtbot, page, GroupDialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verb.click()
    again(qtbot, page)
    return before


def test_only_a_group_without_members_is_dissolved_after_a_question(
    qtbot: QtBot, page: BodiesPage, recorded: Recorded, formed: int
) -> None:
    assert groups(page) == formed + 1
    page.members.choose(next(at for at, row in enumerate(rows(page)) if row.member))
    recorded.answers.append(True)
    page.dissolve_group.click()
    settle(qtbot, page)
    again(qtbot, page)
    assert groups(page) == formed + 1, "somebody sits there"
    assert "هنوز" in recorded.told[-1] or "still sits" in recorded.told[-1]
    place = next(at for at, row in enumerate(rows(page)) if row.member is None and row.group)
    page.members.choose(place)
    assert page.dissolve_group.isVisible()
    for agreed, left in ((False, formed + 1), (True, formed)):
        recorded.answers.append(agreed)
        page.dissolve_group.click()
        settle(qtbot, page)
        again(qtbot, page)
        assert groups(page) == left


def test_an_appointment_goes_onto_the_agenda_of_the_next_meeting(
    qtbot: QtBot, page: BodiesPage
) -> None:
    open_as(qtbot, page, "C/secretary", "committee")
    choose(page, "C/chair")
    assert page.row is not None
    assert page.row.member is not None
    key = page.row.member.membership.id
    assert page.put_forward.isEnabled()
    page.put_forward.click()
    settle(qtbot, page)
    with page.context.workspace.store.view() as view:
        (item,) = view.find(AgendaItem, about_id=key)
        member = view.get(Membership, key)
    assert item.about_kind == "membership"
    assert member is not None
    assert member.person_id == reference_key("demo/person", "C/chair")
