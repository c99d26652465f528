"""A person enters a Jalali day by typing, by keys or from the calendar."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.calendar import JalaliDate, from_jalali
from paayesh_desktop.qt.widgets.calendar_popup import CalendarPopup
from paayesh_desktop.qt.widgets.date_edit import DateEdit

Type = Callable[[QObject, str], None]
TODAY = from_jalali(JalaliDate(1405, 8, 30))


class Form(QWidget):
    """A date with its label, and another field to go to."""

    def __init__(self) -> None:
        super().__init__()
        label = QLabel("تاریخ آغاز", self)
        self.date = DateEdit(self)
        self.other = QLineEdit(self)
        label.setBuddy(self.date)
        layout = QVBoxLayout(self)
        for widget in (label, self.date, self.other):
            layout.addWidget(widget)
        self.date.set_today(TODAY)
        self.edits: list[date | None] = []
        self.changes: list[date | None] = []
        self.problems: list[str] = []
        self.date.edited.connect(self.edits.append)
        self.date.changed.connect(self.changes.append)
        self.date.problem_changed.connect(self.problems.append)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.date.setFocus()
    yield form
    while popup := QApplication.activePopupWidget():
        popup.close()


def day(year: int, month: int, number: int) -> date:
    return from_jalali(JalaliDate(year, month, number))


def days_of(popup: CalendarPopup) -> list[QToolButton]:
    found = popup.findChildren(QToolButton, "calendarDay")
    return [button for button in found if button.isVisible()]


@pytest.mark.parametrize(
    "typed", ["۱۴۰۴/۱/۵", "1404-01-05", "١٤٠٤٠١٠٥", "4/1/5", "\u200e۱۴۰۴/۰۱/۰۵"]
)
def test_a_typed_day_is_rewritten_in_one_way_when_the_field_is_left(
    form: Form, type_text: Type, typed: str
) -> None:
    type_text(form.date, typed)
    assert form.date.text() == typed
    form.other.setFocus()
    assert form.date.text() == "۱۴۰۴/۰۱/۰۵"
    assert form.date.value() == day(1404, 1, 5)
    assert form.changes == [day(1404, 1, 5)]


def test_the_leap_day_that_qt_denies_is_entered(form: Form, type_text: Type) -> None:
    type_text(form.date, "1436/12/30")
    form.other.setFocus()
    assert form.changes == [date(2058, 3, 20)]


def test_typing_tells_every_new_value_but_leaving_only_the_last(
    form: Form, type_text: Type
) -> None:
    type_text(form.date, "1404/1/15")
    assert form.edits == [day(1404, 1, 1), day(1404, 1, 15)]
    assert form.changes == []
    QTest.keyClick(form.date, Qt.Key.Key_Return)
    assert form.changes == [day(1404, 1, 15)]
    form.other.setFocus()
    assert form.changes == [day(1404, 1, 15)]


def test_an_impossible_day_is_kept_as_typed_and_takes_nothing_away(
    form: Form, type_text: Type
) -> None:
    form.date.set_value(TODAY)
    form.date.selectAll()
    type_text(form.date, "1404/12/30")
    assert form.date.property("invalid") is False
    form.other.setFocus()
    assert form.date.text() == "1404/12/30"
    assert form.date.value() is None
    assert form.date.property("invalid") is True
    assert "۱۴۰۵/۰۸/۳۰" in form.date.problem()
    assert form.date.accessibleDescription() == form.date.problem()
    assert form.changes == []
    form.date.setFocus()
    form.date.selectAll()
    type_text(form.date, "1404/12/29")
    assert form.date.property("invalid") is False
    form.other.setFocus()
    assert form.changes == [day(1404, 12, 29)]
    assert [bool(problem) for problem in form.problems] == [True, False]


def test_escape_takes_a_wrong_entry_back(form: Form, type_text: Type) -> None:
    form.date.set_value(TODAY)
    type_text(form.date, "x")
    QTest.keyClick(form.date, Qt.Key.Key_Escape)
    assert (form.date.value(), form.date.text()) == (TODAY, "۱۴۰۵/۰۸/۳۰")
    form.other.setFocus()
    assert form.changes == []


def test_a_day_can_be_taken_away(form: Form) -> None:
    form.date.set_value(TODAY)
    form.date.selectAll()
    QTest.keyClick(form.date, Qt.Key.Key_Delete)
    form.other.setFocus()
    assert form.changes == [None]
    assert form.date.problem() == ""


def test_showing_a_value_tells_nothing(form: Form) -> None:
    form.date.set_value(TODAY)
    form.date.set_value(None)
    assert (form.edits, form.changes, form.problems) == ([], [], [])


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ((1404, 12, 29), Qt.Key.Key_Up, (1405, 1, 1)),
        ((1403, 12, 30), Qt.Key.Key_Up, (1404, 1, 1)),
        ((1404, 7, 1), Qt.Key.Key_Down, (1404, 6, 31)),
        ((1404, 6, 31), Qt.Key.Key_PageUp, (1404, 7, 30)),
        ((1404, 1, 31), Qt.Key.Key_PageDown, (1403, 12, 30)),
    ],
)
def test_keys_step_across_the_ends_of_months_and_years(
    form: Form, start: tuple[int, int, int], key: Qt.Key, end: tuple[int, int, int]
) -> None:
    form.date.set_value(day(*start))
    QTest.keyClick(form.date, key)
    assert form.date.value() == day(*end)
    form.other.setFocus()
    assert form.changes == [day(*end)]


def test_stepping_from_an_empty_field_starts_today(form: Form) -> None:
    QTest.keyClick(form.date, Qt.Key.Key_Up)
    assert form.date.value() == TODAY


def test_a_field_that_may_only_be_read_is_not_stepped(form: Form) -> None:
    form.date.set_value(TODAY)
    form.date.setReadOnly(True)
    QTest.keyClick(form.date, Qt.Key.Key_Up)
    assert form.date.value() == TODAY


def test_the_calendar_begins_on_saturday_at_the_right(form: Form) -> None:
    form.date.set_value(TODAY)
    popup = form.date.open_calendar()
    heads = popup.findChildren(QLabel, "calendarWeekday")
    assert [head.text() for head in heads] == list("شیدسچپج")
    assert heads[0].accessibleName() == "شنبه"
    assert heads[0].x() > heads[-1].x()
    title = popup.findChild(QLabel, "calendarTitle")
    assert isinstance(title, QLabel)
    assert title.text() == "آبان ۱۴۰۵"
    cells = days_of(popup)
    assert [cell.text() for cell in cells][::29] == ["۱", "۳۰"]
    assert cells[-1].x() == heads[0].x()


def test_the_calendar_marks_days_off_today_and_the_chosen_day(form: Form) -> None:
    form.date.set_value(day(1405, 8, 10))
    form.date.set_rest_days({day(1405, 8, 12): "تعطیل رسمی"})
    cells = days_of(form.date.open_calendar())
    marked = {
        name: [number for number, cell in enumerate(cells, 1) if cell.property(name)]
        for name in ("rest", "today", "chosen")
    }
    assert marked == {"rest": [1, 8, 12, 15, 22, 29], "today": [30], "chosen": [10]}
    assert cells[9].accessibleName() == "یکشنبه ۱۰ آبان ۱۴۰۵"
    assert "تعطیل رسمی" in cells[11].accessibleName()


def test_a_day_is_chosen_with_the_mouse(form: Form, qtbot: QtBot) -> None:
    popup = form.date.open_calendar()
    qtbot.mouseClick(days_of(popup)[4], Qt.MouseButton.LeftButton)
    assert form.changes == [day(1405, 8, 5)]
    assert form.date.text() == "۱۴۰۵/۰۸/۰۵"
    assert not popup.isVisible()


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        ([Qt.Key.Key_Left], (1405, 9, 1)),
        ([Qt.Key.Key_Right], (1405, 8, 29)),
        ([Qt.Key.Key_Up], (1405, 8, 23)),
        ([Qt.Key.Key_Down], (1405, 9, 7)),
        ([Qt.Key.Key_Home], (1405, 8, 1)),
        ([Qt.Key.Key_Home, Qt.Key.Key_End], (1405, 8, 30)),
        ([Qt.Key.Key_PageUp], (1405, 7, 30)),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageDown], (1405, 10, 30)),
    ],
)
def test_a_day_is_chosen_with_the_keyboard_alone(
    form: Form, keys: list[Qt.Key], end: tuple[int, int, int]
) -> None:
    QTest.keyClick(form.date, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopup)
    for key in keys:
        QTest.keyClick(popup.focusWidget(), key)
    assert popup.day() == day(*end)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert form.changes == [day(*end)]
    assert form.date.hasFocus()


def test_control_and_page_go_by_years(form: Form) -> None:
    popup = form.date.open_calendar()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_PageUp, control)
    assert popup.day() == day(1404, 8, 30)


def test_escape_closes_the_calendar_and_changes_nothing(form: Form) -> None:
    popup = form.date.open_calendar()
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert (form.changes, form.date.text()) == ([], "")


def test_the_calendar_offers_today_and_no_date(form: Form, qtbot: QtBot) -> None:
    for name in ("calendarToday", "calendarEmpty"):
        button = form.date.open_calendar().findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form.changes == [TODAY, None]


def test_tab_goes_round_the_calendar_through_one_day(form: Form) -> None:
    popup = form.date.open_calendar()
    seen: list[str] = []
    for _ in range(5):
        focused = popup.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    stops = ["calendarDay", "calendarToday", "calendarEmpty", "calendarPrevious", "calendarNext"]
    assert sorted(seen) == sorted(stops)


def test_the_calendar_does_not_leave_the_years_it_knows(form: Form) -> None:
    form.date.set_value(day(1500, 12, 29))
    popup = form.date.open_calendar()
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_PageDown)
    assert popup.day() == day(1500, 12, 29)


def test_a_screen_reader_is_told_the_label_and_the_role(form: Form) -> None:
    field = QAccessible.queryAccessibleInterface(form.date)
    assert field.role() is QAccessible.Role.EditableText
    assert field.text(QAccessible.Text.Name) == "تاریخ آغاز"
    for button in form.date.open_calendar().findChildren(QToolButton):
        if button.isVisible():
            named = QAccessible.queryAccessibleInterface(button)
            assert named.text(QAccessible.Text.Name)
            assert named.role() is QAccessible.Role.Button


def test_an_english_window_shows_latin_figures_and_names(form: Form) -> None:
    form.date.set_value(TODAY)
    form.date.setLocale(QLocale("en_US"))
    assert form.date.text() == "1405/08/30"
    popup = form.date.open_calendar()
    title = popup.findChild(QLabel, "calendarTitle")
    assert isinstance(title, QLabel)
    assert title.text() == "Aban 1405"
    assert days_of(popup)[-1].accessibleName() == "Saturday 30 Aban 1405"
