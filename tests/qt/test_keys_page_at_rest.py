"""The page of the keys after the introduction: who signs, paper, lost desks, more root keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.keys.keys_guide import Step
from paayesh_desktop.qt.pages.keys.keys_page import KeysPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.key_forms import (
    ChangeForm,
    MakeKeyForm,
    RestoreForm,
    SlotForm,
    UnlockForm,
)
from paayesh_desktop.qt.widgets.root_card import ENCRYPT, MAKE, ROTATE, SAVE
from paayesh_desktop.qt.widgets.root_forms import (
    RejoinForm,
    RevokeForm,
    RootForm,
    RootKeyForm,
    RotateForm,
)
from paayesh_desktop.services.keys.desk_people import DeskPeople
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.workspace import Workspace
from tests.qt.exchange_desks import Shown, Went, highlighted, press, settle
from tests.services.exchange.city import City
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import CHEAP, DAY, OWN, SAFE, Desk

Opening = Callable[[Workspace], KeysPage]
THEIRS = "دریا چراغ نان تازه"


@pytest.fixture
def opened(shown: Shown) -> Opening:
    def open_page(workspace: Workspace) -> KeysPage:
        page = shown(KeysPage, workspace)
        assert isinstance(page, KeysPage)
        return page

    return open_page


def click(qtbot: QtBot, page: KeysPage, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def twice(fields: tuple[QLineEdit, QLineEdit], text: str) -> None:
    for field in fields:
        field.setText(text)


def use_root(page: KeysPage, city: City) -> None:
    """The stick from the safe, and its passphrase."""
    assert isinstance(page.form, RootForm)
    page.form.file.set_path(city.root.path)
    page.form.passphrase.setText(SAFE)


def test_somebody_else_signs_files_until_their_way_is_taken_away(
    qtbot: QtBot, recorded: Recorded, opened: Opening, city: City
) -> None:
    desk = city.group
    signing = SignIn(desk.workspace, cost=CHEAP)
    signing.choose_first(OWN)
    added = DeskPeople(desk.workspace, signing).add("زهرا کریمی")
    page = opened(desk.workspace)
    assert highlighted(page) == []
    click(qtbot, page, page.cards.holders.give)
    form = page.form
    assert isinstance(form, SlotForm)
    press(qtbot, page)
    assert page.form is form
    form.own.setText(OWN)
    twice((form.new.first, form.new.second), THEIRS)
    press(qtbot, page)
    key = desk.keys.look()
    assert key is not None
    assert added.person in {holder.person for holder in key.holders}
    assert page.form is None
    recorded.answers = [True]
    page.cards.holders.removing.emit(added.person)
    settle(qtbot, page)
    key = desk.keys.look()
    assert key is not None
    assert len(key.holders) == 1


def test_a_wrong_passphrase_is_told_in_the_form_that_asked(
    qtbot: QtBot, opened: Opening, city: City
) -> None:
    page = opened(city.group.workspace)
    page.cards.holders.changing.emit()
    form = page.form
    assert isinstance(form, ChangeForm)
    form.old.setText("چیز دیگری است")
    twice((form.new.first, form.new.second), THEIRS)
    press(qtbot, page)
    assert page.form is form
    assert form.isEnabled()
    form.old.setText(OWN)
    press(qtbot, page)
    assert page.form is None
    assert city.group.keys.unlock(THEIRS).public


def test_the_recovery_sheet_is_shown_until_it_is_put_away_and_brings_the_key_back(
    qtbot: QtBot, recorded: Recorded, opened: Opening, city: City, tmp_path: Path
) -> None:
    desk = city.group
    page = opened(desk.workspace)
    click(qtbot, page, page.cards.sheet.show_button)
    assert isinstance(page.form, UnlockForm)
    page.form.passphrase.setText(OWN)
    press(qtbot, page)
    sheet = page.cards.sheet.sheet
    assert sheet == desk.keys.sheet(OWN)
    recorded.answers = [tmp_path / "sheet.pdf"]
    press(qtbot, page)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert not page.cards.sheet.is_open
    assert highlighted(page) == []
    click(qtbot, page, page.cards.sheet.restore_button)
    assert isinstance(page.form, RestoreForm)
    page.form.sheet.setPlainText("\n".join(sheet))
    twice((page.form.new.first, page.form.new.second), THEIRS)
    press(qtbot, page)
    assert page.form is None
    key = desk.keys.look()
    assert key is not None
    assert desk.keys.unlock(THEIRS).public.hex() == key.public


def test_a_lost_desk_is_withdrawn_with_its_reason(
    qtbot: QtBot, opened: Opening, went: Went, city: City
) -> None:
    page = opened(city.committee.workspace)
    lost = city.desk("district").workspace.desk.title
    rows = page.cards.desks.table.rows
    page.cards.desks.view.choose(next(at for at, row in enumerate(rows) if row.title == lost))
    click(qtbot, page, page.cards.desks.send)
    assert went == [(Place.EXCHANGE, city.group.workspace.desk.party)]
    click(qtbot, page, page.cards.desks.revoke)
    assert isinstance(page.form, RevokeForm)
    press(qtbot, page)
    assert isinstance(page.form, RevokeForm)
    page.form.reason.setText("لپ‌تاپ دزدیده شد")
    use_root(page, city)
    press(qtbot, page)
    (gone,) = [one for one in city.committee.registries.members() if one.revoked]
    assert (gone.member.title, gone.member.reason) == (lost, "لپ‌تاپ دزدیده شد")
    assert page.form is None
    assert page.registry.root_file == city.root.path


def test_a_new_desk_takes_the_place_of_a_lost_one(
    qtbot: QtBot, recorded: Recorded, opened: Opening, city: City, make_desk: MakeDesk
) -> None:
    lost, fresh = city.group.keys.look(), make_desk("replacement", "W1")
    assert lost is not None
    committee = city.committee
    request = committee.enrolling.read(fresh.ask(city.stick()), DAY)
    committee.enrolling.compare(request.public, request.digits, DAY)
    page = opened(committee.workspace)
    press(qtbot, page)
    assert isinstance(page.form, RootForm)
    (former,) = page.form.findChildren(QComboBox)
    assert former.currentData() == ""
    choose(former, lost.keyid)
    use_root(page, city)
    recorded.answers = [False]
    press(qtbot, page)
    (gone,) = [one for one in committee.registries.members() if one.revoked]
    assert gone.keyid == lost.keyid


def test_a_withdrawn_desk_is_told_so_and_makes_a_new_key(
    qtbot: QtBot, opened: Opening, city: City
) -> None:
    desk = city.group
    key = desk.keys.look()
    assert key is not None
    city.committee.registries.revoke(key.keyid, city.root, reason="گم شد", day=DAY)
    desk.trust.take(raw for _, raw in city.committee.trust.envelopes())
    page = opened(desk.workspace)
    assert page.step is Step.REVOKED
    press(qtbot, page)
    assert isinstance(page.form, MakeKeyForm)
    twice((page.form.passphrase.first, page.form.passphrase.second), THEIRS)
    press(qtbot, page)
    assert page.step is Step.ASK
    assert desk.trust.standing() is Standing.NOT_ASKED


def test_a_second_root_key_is_made_and_two_must_sign_from_then_on(
    qtbot: QtBot, recorded: Recorded, opened: Opening, city: City, tmp_path: Path
) -> None:
    page = opened(city.committee.workspace)
    other, carried = tmp_path / "other safe", tmp_path / "carried"
    for folder in (other, carried):
        folder.mkdir()
    click(qtbot, page, page.cards.root.buttons[MAKE])
    form = page.form
    assert isinstance(form, RootKeyForm)
    form.who.setText("رئیس کمیته")
    form.folder.set_path(other)
    twice((form.new.first, form.new.second), THEIRS)
    press(qtbot, page)
    (second,) = other.glob("*.key")
    click(qtbot, page, page.cards.root.buttons[ROTATE])
    assert isinstance(page.form, RotateForm)
    for box, _ in page.form.boxes:
        box.setChecked(True)
    page.form.threshold.setCurrentIndex(1)
    use_root(page, city)
    press(qtbot, page)
    assert city.committee.drafts.pending() is not None
    recorded.answers = [carried]
    click(qtbot, page, page.cards.root.buttons[SAVE])
    assert len(list(carried.iterdir())) == 1
    press(qtbot, page)
    form = page.form
    assert isinstance(form, RootForm)
    form.file.set_path(second)
    form.passphrase.setText(THEIRS)
    press(qtbot, page)
    assert city.committee.drafts.pending() is None
    assert city.committee.registry.root.threshold == 2
    assert len(city.committee.registry.root.keys) == 2


def test_encryption_is_turned_off_with_the_root_key(
    qtbot: QtBot, opened: Opening, city: City
) -> None:
    page = opened(city.committee.workspace)
    before = bool(city.committee.registries.recipients())
    click(qtbot, page, page.cards.root.buttons[ENCRYPT])
    use_root(page, city)
    press(qtbot, page)
    assert bool(city.committee.registries.recipients()) is not before


def test_a_replaced_computer_of_the_committee_takes_the_registry_over(
    qtbot: QtBot, opened: Opening, city: City, make_desk: MakeDesk
) -> None:
    fresh = make_desk("replaced")
    page = opened(fresh.workspace)
    assert page.step is Step.FOUND
    page.banner.acted.emit("rejoin")
    form = page.form
    assert isinstance(form, RejoinForm)
    use_root(page, city)
    twice((form.desk_secret.first, form.desk_secret.second), OWN)
    press(qtbot, page)
    assert fresh.trust.standing() is Standing.ENROLLED
    assert page.step is Step.DONE


def test_another_desk_of_the_committee_joins_like_a_workgroup(
    qtbot: QtBot, opened: Opening, make_desk: MakeDesk
) -> None:
    page = opened(make_desk("joining").workspace)
    page.banner.acted.emit("join")
    settle(qtbot, page)
    assert page.step is Step.MAKE
    assert page.introduction.isVisible()


def test_the_demo_city_has_no_keys(qtbot: QtBot, demo_context: PageContext) -> None:
    page = KeysPage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    settle(qtbot, page)
    assert page.stack.currentIndex() == 1


def test_the_first_committee_desk_is_only_founded_by_who_may(
    qtbot: QtBot, opened: Opening, city: City
) -> None:
    desk: Desk = city.committee
    signing = SignIn(desk.workspace, cost=CHEAP)
    signing.choose_first(OWN)
    added = DeskPeople(desk.workspace, signing).add("کارمند کمیته")
    desk.workspace.seat(added.person)
    page = opened(desk.workspace)
    assert not page.cards.desks.revoke.isVisible()
    assert not page.cards.root.buttons[MAKE].isVisible()
    assert not page.cards.sheet.show_button.isVisible()
