"""What holds for every page: a way in, names for everything, a Tab ring without traps."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt import page_book, pages
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.page import Page
from paayesh_desktop.qt.pages.desk.help_page import TOPICS
from paayesh_desktop.qt.pages.desk.settings_page import SettingsPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.rail import RailButton
from tests.qt.quiet import at_rest

ROLES = {
    QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.ComboBox,
    QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.SpinBox,
    QAccessible.Role.Slider, QAccessible.Role.Table, QAccessible.Role.List,
    QAccessible.Role.Tree, QAccessible.Role.PageTab,
}  # fmt: skip


LINKS = 20
"""More than a page of help has."""
NOTHING = -1
"""Qt's number for no button of a group."""


def page_classes() -> set[type[Page]]:
    names = [each.name for each in pkgutil.walk_packages(pages.__path__, f"{pages.__name__}.")]
    modules = [import_module(name) for name in names]
    found = [each for module in modules for each in vars(module).values()]
    return {each for each in found if isinstance(each, type) and issubclass(each, Page)} - {Page}


def shown(window: MainWindow, place: Place, qtbot: QtBot) -> Page:
    window.go(place)
    page = window.pages[place]
    at_rest(qtbot, page.context.tasks, page.isVisible)
    return page


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    for number in range(root.childCount()):
        child = root.child(number)
        if child.isValid():
            yield from interfaces(child)


def name_of(one: QAccessibleInterface) -> str:
    """The name that a screen reader says; of a combo box, whose text is its value, its label's."""
    name = one.text(QAccessible.Text.Name).strip()
    if name and one.role() is not QAccessible.Role.ComboBox:
        return name
    labels = [
        other.text(QAccessible.Text.Name)
        for other, relation in one.relations()
        if relation & QAccessible.RelationFlag.Label
    ]
    widget = one.object()
    own = widget.accessibleName() if isinstance(widget, QWidget) else ""
    return (labels or [""])[0] or own


def in_a_group(widget: QWidget) -> bool:
    """Whether the arrow keys lead here from the chosen one of several."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    if group:
        return group.exclusive() and group.checkedId() != NOTHING
    return widget.autoExclusive() and widget.isCheckable()


def stops(window: QWidget) -> set[QWidget]:
    """What the Tab key must reach."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QComboBox)
        and not in_a_group(widget)
    }


def press_tab(here: QWidget) -> QWidget | None:
    """Where Tab leads from *here*; within a text it goes from link to link first."""
    for _ in range(LINKS):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not here:
            break
    return QApplication.focusWidget()


def test_every_page_class_has_a_place() -> None:
    assert page_classes() == {page_book.page_class(place) for place in Place}
    assert set(page_book.PAGES) == set(Place)


def test_every_page_has_help_in_the_index() -> None:
    assert {page.help_topic for page in page_classes()} <= set(TOPICS)


@pytest.mark.parametrize("place", Place, ids=lambda place: place.key)
def test_every_control_has_a_name_tab_comes_round_and_no_short_text_is_cut_off_at_1366(
    qtbot: QtBot, window: MainWindow, place: Place
) -> None:
    """One window for the three: making one takes most of the time."""
    window.resize(1366, 768)
    page = shown(window, place, qtbot)
    assert not nameless(window)
    assert not missed_by_tab(window)
    qtbot.waitUntil(lambda: not cut_off(page))


def nameless(window: MainWindow) -> list[tuple[str, str, str]]:
    """What a screen reader could not name."""
    return [
        (one.role().name, type(one.object()).__name__, one.object().objectName())
        for one in interfaces(QAccessible.queryAccessibleInterface(window))
        if one.role() in ROLES
        and not one.state().invisible  # pyright: ignore[reportAttributeAccessIssue] - a bit field
        and isinstance(widget := one.object(), QWidget)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not name_of(one)
    ]


def missed_by_tab(window: MainWindow) -> list[tuple[str, str]]:
    """What Tab does not reach on its way round, which must not end in a trap."""
    wanted = stops(window)
    here: QWidget | None = window.header.search
    here.setFocus()
    seen: list[QWidget] = []
    while here is not None and here not in seen:
        seen.append(here)
        here = press_tab(here)
    assert here is seen[0], f"a trap in {seen[-1]}"
    return [(type(each).__name__, each.objectName()) for each in wanted - set(seen)]


def cut_off(page: Page) -> list[str]:
    """The texts that have less room than they need."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if type(label) is QLabel
        and label.isVisible()
        and label.text()
        and not label.wordWrap()
        and label.width() + 1 < label.sizeHint().width()
    ]


def test_the_rail_opens_every_place_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    for place in (one for one in Place if one.in_rail):
        window.rail.buttons[Place.TODAY].setFocus()
        while QApplication.focusWidget() is not window.rail.buttons[place]:
            here = QApplication.focusWidget()
            assert isinstance(here, RailButton)
            QTest.keyClick(here, Qt.Key.Key_Down)
        QTest.keyClick(window.rail.buttons[place], Qt.Key.Key_Space)
        qtbot.waitUntil(lambda place=place: window.place is place)
        assert window.rail.buttons[place].isChecked()


def test_a_multi_line_field_never_keeps_the_tab_key(qtbot: QtBot, window: MainWindow) -> None:
    for place in Place:
        shown(window, place, qtbot)
    fields = [field for field in window.findChildren(QTextEdit) if not field.isReadOnly()]
    assert [field.objectName() for field in fields if not field.tabChangesFocus()] == []


def test_the_calendar_of_holidays_is_opened_from_settings(qtbot: QtBot, window: MainWindow) -> None:
    hidden = [place for place in Place if not place.in_rail]
    assert [place for place in hidden if place.in_sight is Place.SETTINGS] == [Place.HOLIDAYS]
    assert all(place.in_sight.in_rail for place in hidden)
    page = shown(window, Place.SETTINGS, qtbot)
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.holidays, Qt.MouseButton.LeftButton)
    assert window.place is Place.HOLIDAYS
