"""An open form is for everyone: everything has a name, Tab has no trap, small windows do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.qt.look import Look
from paayesh_desktop.services.settings import ThemeChoice
from tests.qt.test_every_page import ROLES, interfaces, name_of, press_tab, stops
from tests.qt.typist import Typist, focused

Opened = Callable[..., Typist]


@pytest.mark.parametrize("tab", range(4))
def test_every_control_of_an_open_form_has_a_name(typist: Typist, tab: int) -> None:
    typist.page.side.setCurrentIndex(tab)
    nameless = [
        (type(one.object()).__name__, one.object().objectName())
        for one in interfaces(QAccessible.queryAccessibleInterface(typist.page))
        if one.role() in ROLES
        and not one.state().invisible  # pyright: ignore[reportAttributeAccessIssue] - a bit field
        and isinstance(widget := one.object(), QWidget)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not name_of(one)
    ]
    assert not nameless


@pytest.mark.parametrize("tab", range(4))
def test_tab_reaches_everything_that_is_shown(typist: Typist, tab: int) -> None:
    page = typist.page
    page.side.setCurrentIndex(tab)
    page.typing.go(page.typing.sections[-1].lines[0].id)
    wanted = stops(page)
    seen: list[QWidget] = []
    here: QWidget | None = focused()
    while here is not None and here not in seen:
        seen.append(here)
        here = press_tab(here)
    missed = [(type(each).__name__, each.objectName()) for each in wanted - set(seen)]
    assert not missed


@pytest.mark.parametrize("state", [FormState.DELIVERED, FormState.CHECKED, FormState.RETURNED])
def test_an_open_form_cuts_no_short_text_off(
    open_form: Opened, qtbot: QtBot, state: FormState
) -> None:
    page = open_form(state).page

    def cut() -> list[str]:
        return [
            label.text()
            for label in page.findChildren(QLabel)
            if type(label) is QLabel
            and label.isVisible()
            and label.text()
            and not label.wordWrap()
            and label.width() + 1 < label.sizeHint().width()
        ]

    qtbot.waitUntil(lambda: not cut())


def test_in_a_narrow_window_one_side_is_shown_at_a_time(
    open_form: Opened, look: Look, qtbot: QtBot
) -> None:
    look.apply(ThemeChoice.LIGHT, 150)
    page = open_form().page
    page.resize(900, 640)
    qtbot.waitUntil(lambda: not page.side_card.isVisible())
    assert page.lines_card.isVisible()
    page.side_button.click()
    assert page.side_card.isVisible()
    assert not page.lines_card.isVisible()
    assert page.minimumSizeHint().height() < 1024


def test_the_width_of_the_side_is_remembered(open_form: Opened, qtbot: QtBot) -> None:
    page = open_form().page
    page.splitter.setSizes([600, 480])
    page.splitter.splitterMoved.emit(600, 1)
    width = page.splitter.sizes()[1]
    assert page.context.settings_file.settings.form_side == width
