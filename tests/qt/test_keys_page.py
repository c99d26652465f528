"""The page of the keys: a desk and a committee are led into the exchange, press by press."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.keys.keys_guide import Step
from paayesh_desktop.qt.pages.keys.keys_page import KeysPage
from paayesh_desktop.qt.papers.exchange_papers import of_keys
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.key_forms import (
    ChangeForm,
    DigitsForm,
    MakeKeyForm,
    RestoreForm,
    SlotForm,
)
from paayesh_desktop.qt.widgets.root_forms import (
    FoundForm,
    RootForm,
)
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.services.workspace import Workspace
from tests.qt.exchange_desks import (
    Shown,
    Went,
    file_for,
    highlighted,
    paste,
    press,
)
from tests.services.exchange.city import City
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import OWN, SAFE

Opening = Callable[[Workspace], KeysPage]

THEIRS = "دریا چراغ نان تازه"


@pytest.fixture
def opened(shown: Shown) -> Callable[[Workspace], KeysPage]:
    def open_page(workspace: Workspace) -> KeysPage:
        page = shown(KeysPage, workspace)
        assert isinstance(page, KeysPage)
        return page

    return open_page


def first_group(page: KeysPage) -> QWidget:
    assert isinstance(page.form, DigitsForm)
    return page.form.digits.fields[0]


def twice(form: MakeKeyForm | RestoreForm | ChangeForm | SlotForm, text: str) -> None:
    new = form.passphrase if isinstance(form, MakeKeyForm) else form.new
    new.first.setText(text)
    new.second.setText(text)


def test_a_workgroup_is_led_from_its_key_to_the_welcome_file(
    qtbot: QtBot,
    recorded: Recorded,
    opened: Opening,
    city: City,
    make_desk: MakeDesk,
    type_text: Callable[[QObject, str], None],
) -> None:
    desk = make_desk("transport", "W1")
    page, stick = opened(desk.workspace), city.stick()
    assert page.step is Step.MAKE
    assert isinstance(page.form, MakeKeyForm)
    page.form.passphrase.first.setText(OWN)
    page.form.passphrase.second.setText(THEIRS)
    press(qtbot, page)
    assert page.form is not None
    assert page.form.isVisible()
    assert desk.keys.look() is None
    page.form.passphrase.second.setText(OWN)
    press(qtbot, page)
    assert page.step is Step.ASK
    recorded.answers = [stick]
    press(qtbot, page)
    assert page.step is Step.TELL
    key = desk.keys.look()
    assert key is not None
    assert page.cards.mine.isVisible()
    assert page.wording.digits(key.digits) in page.cards.mine.groups.accessibleName()

    (asked,) = stick.glob("*.pbr")
    city.committee.admit(asked, city.root)
    press(qtbot, page)
    assert page.step is Step.PIN
    assert isinstance(page.form, DigitsForm)
    type_text(page.form.digits.fields[0], "۱۲۳")
    press(qtbot, page)
    assert desk.trust.pin() is None
    digits = city.committee.trust.root_digits()
    assert digits is not None
    page.form.digits.clear()
    paste(first_group(page), digits)
    press(qtbot, page)
    assert page.step is Step.READ
    recorded.answers = [file_for(city, city.committee, desk)]
    press(qtbot, page)
    assert desk.trust.standing() is Standing.ASKED
    press(qtbot, page)
    assert page.step is Step.DONE
    assert desk.trust.standing() is Standing.ENROLLED
    assert highlighted(page) == []


def test_digits_of_another_committee_are_refused_where_they_are_typed(
    qtbot: QtBot, recorded: Recorded, opened: Opening, city: City, make_desk: MakeDesk
) -> None:
    desk = city.group
    other = make_desk("other", "W2")
    other.ask(city.stick())
    page = opened(other.workspace)
    press(qtbot, page)
    assert page.step is Step.PIN
    paste(first_group(page), "11111 11111 11111 11111 11111 11111")
    press(qtbot, page)
    assert page.step is Step.READ
    recorded.answers = [file_for(city, city.committee, desk)]
    press(qtbot, page)
    assert page.form is None
    assert other.trust.standing() is Standing.ASKED
    assert any("۳۰ رقم" in told or "thirty digits" in told for told in recorded.told)


def test_a_committee_is_led_from_its_root_to_the_first_desk(
    qtbot: QtBot,
    recorded: Recorded,
    opened: Opening,
    went: Went,
    make_desk: MakeDesk,
    tmp_path: Path,
) -> None:
    committee, group = make_desk("committee"), make_desk("transport", "W1")
    page, safe, stick = opened(committee.workspace), tmp_path / "safe", tmp_path / "stick"
    for folder in (safe, stick):
        folder.mkdir()
    assert page.step is Step.FOUND
    form = page.form
    assert isinstance(form, FoundForm)
    press(qtbot, page)
    assert page.form is form
    recorded.answers = [safe]
    qtbot.mouseClick(form.folder.button, Qt.MouseButton.LeftButton)
    for new, text in ((form.root_secret, SAFE), (form.desk_secret, OWN)):
        assert new is not None
        new.first.setText(text)
        new.second.setText(text)
    press(qtbot, page)
    assert page.step is Step.LETTER
    assert page.cards.letter.isVisible()
    recorded.answers = [tmp_path / "letter.pdf"]
    press(qtbot, page)
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert page.step is Step.ADMIT
    letter = of_keys(page)[0].reports
    assert letter is not None
    assert [one.kind for one in letter(lambda _done, _total: None)] == [ReportKind.KEY_LETTER]

    asked = group.ask(stick)
    recorded.answers = [asked]
    press(qtbot, page)
    paste(first_group(page), "11111 22222 33333 44444 55555 66666")
    press(qtbot, page)
    assert isinstance(page.form, DigitsForm)
    key = group.keys.look()
    assert key is not None
    paste(first_group(page), key.digits)
    press(qtbot, page)
    assert isinstance(page.form, RootForm)
    page.form.passphrase.setText("یک چیز دیگر اینجا")
    press(qtbot, page)
    assert isinstance(page.form, RootForm)
    page.form.passphrase.setText(SAFE)
    recorded.answers = [True]
    press(qtbot, page)
    assert page.step is Step.DONE
    assert went == [(Place.EXCHANGE, group.workspace.desk.party)]
    assert [line.title for line in page.cards.desks.table.rows] == [
        committee.workspace.desk.title,
        group.workspace.desk.title,
    ]
