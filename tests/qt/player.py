"""Somebody who follows the highlighted action, and writes where a form asks for something."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from journeys.hands import Hands
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from paayesh_desktop.domain.calendar import format_jalali
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.pages.case.case_page import CasePage
from paayesh_desktop.qt.pages.desk.today_page import TodayPage
from paayesh_desktop.qt.pages.form.form_page import FormPage
from paayesh_desktop.qt.pages.meeting.meeting_page import MeetingPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.decision_form import DecisionForm
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.number_edit import NumberEdit
from paayesh_desktop.qt.widgets.roll_list import RollRow
from paayesh_desktop.services.today.today_items import Group
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
_MOST = 300
_REPEATED = 4
_LINES = 60
"""The lines of a form; its action stays the same from one to the next."""


@dataclass
class Calendar:
    """The day on which the play is."""

    day: date


class Player:
    """Presses what is highlighted, and writes where a form is open."""

    def __init__(
        self, window: MainWindow, hands: Hands, workspace: Workspace, calendar: Calendar
    ) -> None:
        self.window = window
        self.hands = hands
        self.workspace = workspace
        self.calendar = calendar
        self.told: list[str] = []

    def play_until(self, reached: Callable[[], bool]) -> None:
        """Go on until it is *reached*, or nothing is left whose turn it is; AssertionError when it
        leads nowhere."""
        for _ in range(_MOST):
            if reached():
                return
            button = self._highlighted()
            meeting = self.window.pages.get(Place.MEETING)
            if button is None or (
                self.window.place is Place.MEETING
                and isinstance(meeting, MeetingPage)
                and meeting.task == "today"
            ):
                self.wait()
            elif self.window.place is Place.TODAY and not self._is_somebodys_turn():
                return
            else:
                self.press(button)
        raise AssertionError(self.told[-9:])

    def live_until(self, day: date) -> None:
        """Days go by, and Today is looked at again."""
        self.calendar.day = max(day, self.calendar.day)
        self._go_back_to_today()
        self.window.pages[Place.TODAY].refresh()
        self.hands.settled()

    def press(self, button: QPushButton) -> None:
        """Fill what it saves, press it, and write where it leads."""
        said = f"{self.window.place.name if self.window.place else ''}: {button.text()}"
        most = _LINES if self.window.place is Place.FORM else _REPEATED
        assert self.told[-most:] != [said] * most, self.told[-9:]
        self.told.append(said)
        form = _form_of(button)
        if form is not None:
            self._fill(form)
        self.hands.press(button)
        self._call_the_roll()
        match self.window.place:
            case Place.MEETING if "صورت‌جلسه" in said:
                self._write_the_minutes()
            case Place.EVALUATION:
                self._explain_the_gap()
            case Place.FORM:
                self._fill_the_line()
            case _:
                pass

    def _highlighted(self) -> QPushButton | None:
        found = [
            button
            for button in self.hands.top().findChildren(QPushButton)
            if button.property("class") == "primary" and button.isVisible() and button.isEnabled()
        ]
        return self.hands.highlighted() if found else None

    def _is_somebodys_turn(self) -> bool:
        page = self.window.pages[Place.TODAY]
        assert isinstance(page, TodayPage)
        return page.cards[0].item.group in (Group.OVERDUE, Group.TURN)

    def wait(self) -> None:
        """Nothing is highlighted: a meeting that everybody is invited to waits for its day; else on
        to today's work."""
        with self.workspace.store.view() as view:
            days = [one.held_on for one in view.find(Meeting, state=MeetingState.INVITED)]
        if self.window.place is Place.MEETING and days and self.calendar.day < max(days):
            self.calendar.day = max(days)
            self.window.pages[Place.MEETING].refresh()
            self.hands.settled()
        else:
            self._go_back_to_today()

    def _go_back_to_today(self) -> None:
        self.hands.press(self.window.rail.buttons[Place.TODAY])

    def _call_the_roll(self) -> None:
        """Everybody whose name is called is there: the key 1 goes on to the next."""
        for _ in range(10):
            focus = QApplication.focusWidget()
            if focus is None or not isinstance(focus.parentWidget(), RollRow):
                return
            self.hands.write("۱")
            self.hands.settled()

    def _write_the_minutes(self) -> None:
        for minutes in self.window.pages[Place.MEETING].findChildren(QTextEdit):
            if minutes.isVisible() and minutes.isEnabled() and not minutes.toPlainText():
                self.hands.fill(minutes, "شرح کامل")
                self.hands.key("Tab")
        self.hands.settled()

    def _explain_the_gap(self) -> None:
        if isinstance(QApplication.focusWidget(), (QLineEdit, QTextEdit)):
            self.hands.write("گزارش واحد نرسید")
            self.hands.key("Return")
            self.hands.settled()

    def _fill_the_line(self) -> None:
        """What the field wants to which the action led: the last period's figure, or a little."""
        page = self.window.pages[Place.FORM]
        assert isinstance(page, FormPage)
        field, line = QApplication.focusWidget(), page.typing.current
        row = page.lines.row(line.id) if line is not None else None
        if line is None or row is None or field not in row.fields() or not field.isEnabled():
            return
        if isinstance(field, NumberEdit) and not field.text():
            self.hands.write(_last_figure(line, part=row.fields().index(field) == 0))
        elif isinstance(field, QComboBox) and not field.currentData():
            self.hands.key("Down")
        elif isinstance(field, QTextEdit) and not field.toPlainText():
            self.hands.write("شرح کامل")
        elif isinstance(field, QLineEdit) and not field.text():
            self.hands.write("با دفتر واحد تطبیق شد")
        self.hands.settled()

    def _fill(self, form: QWidget) -> None:
        """Something in every field that is empty; of two choices the one that the story wants."""
        for field in form.findChildren(QWidget):
            if not field.isVisible() or not field.isEnabled():
                continue
            if isinstance(field, DateEdit):
                if not field.text() and not isinstance(form, DecisionForm):
                    day = format_jalali(self.calendar.day + timedelta(7))
                    self.hands.fill(field, day)
            elif isinstance(field, QTextEdit) and not field.toPlainText():
                self.hands.fill(field, "شرح کامل آنچه هست")
            elif isinstance(field, QLineEdit) and not (
                field.text() or isinstance(form, DecisionForm)
            ):
                self.hands.fill(field, "۶۰")
            elif isinstance(field, QComboBox) and field.currentData() is None and field.count() > 1:
                self.hands.reach(field)
                self.hands.key("Down")
            elif isinstance(field, QRadioButton):
                self._choose(field)

    def _choose(self, radio: QRadioButton) -> None:
        """Whether an obstacle can be solved: the one of the parks cannot."""
        group = radio.group()
        if group.checkedButton() is not None:
            return
        self.hands.reach(radio)
        page = self.window.pages.get(Place.CASE)
        assert isinstance(page, CasePage)
        with self.workspace.store.view() as view:
            case = view.get(DeviationCase, page.key) if page.key else None
        unsolvable = case is not None and case.project_id == sample("K")
        if unsolvable:
            self.hands.key("Left")
        self.hands.key("space")


def _last_figure(line: Line, *, part: bool) -> str:
    """What stood there the last time: the *part* or number itself, or the whole of a ratio."""
    last = line.last
    figure = None if last is None else last.value if part else last.denominator
    return "12" if figure is None else f"{figure:f}"


def _form_of(button: QPushButton) -> InlineForm | None:
    """The form that the button saves."""
    above = button.parentWidget()
    while above is not None and not isinstance(above, InlineForm):
        above = above.parentWidget()
    return above
