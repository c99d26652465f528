"""The month that opens below a date edit: Saturday first, days off marked, all by keyboard."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from paayesh_desktop.domain import calendar
from paayesh_desktop.domain.calendar import JalaliDate, Style, format_jalali
from paayesh_desktop.domain.holiday import WEEKEND
from paayesh_desktop.domain.quantity import digits

_WEEK = 7
_CELLS = 6 * _WEEK
_SPACE = 8


class CalendarPopup(QFrame):
    """Arrows go by days and weeks, Page Up and Page Down by months (with Control by years), Home
    and End to the ends of the month; Enter chooses, Escape closes.

    The style sheet finds ``#calendarPopup``, ``#calendarTitle``, ``#calendarWeekday`` and
    ``#calendarDay`` with the dynamic properties ``rest``, ``today`` and ``chosen``.
    """

    chosen = Signal(object)
    """Told with the day, or None when the field is to be emptied."""

    def __init__(
        self,
        day: date | None,
        today: date,
        *,
        holidays: Mapping[date, str],
        weekend: frozenset[int] = WEEKEND,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._chosen = day
        self._today = today
        self._day = day or today
        self._holidays = holidays
        self._weekend = weekend
        if parent is not None:
            self.setLocale(parent.locale())  # a window of its own does not inherit it
        self._persian = self.locale().language() is QLocale.Language.Persian
        self.setObjectName("calendarPopup")
        self.setAccessibleName(self.tr("Calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setObjectName("calendarTitle")
        grid = QGridLayout(self)
        grid.setContentsMargins(_SPACE, _SPACE, _SPACE, _SPACE)
        grid.setSpacing(2)
        grid.addLayout(self._head(), 0, 0, 1, _WEEK)
        for column, label in enumerate(self._weekday_labels()):
            grid.addWidget(label, 1, column)
        self._cells = [self._cell(place) for place in range(_CELLS)]
        for place, cell in enumerate(self._cells):
            grid.addWidget(cell, 2 + place // _WEEK, place % _WEEK)
        grid.addLayout(self._foot(), 2 + _CELLS // _WEEK, 0, 1, _WEEK)
        self._fill()

    def day(self) -> date:
        """The day that the keyboard is on."""
        return self._day

    def focus_day(self) -> None:
        self._cells[self._place(self._day)].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, day: date) -> None:
        """Move the keyboard to *day* and show its month; days of other centuries are ignored."""
        if calendar.FIRST_YEAR <= calendar.to_jalali(day).year <= calendar.LAST_YEAR:
            self._day = day
            self._fill()
            self.focus_day()

    def _head(self) -> QHBoxLayout:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back, on = Qt.ArrowType.LeftArrow, Qt.ArrowType.RightArrow
        previous = self._button("calendarPrevious", self.tr("Previous month"))
        previous.setArrowType(on if mirrored else back)
        previous.clicked.connect(lambda: self.go_to(calendar.add_months(self._day, -1)))
        following = self._button("calendarNext", self.tr("Next month"))
        following.setArrowType(back if mirrored else on)
        following.clicked.connect(lambda: self.go_to(calendar.add_months(self._day, 1)))
        head = QHBoxLayout()
        head.addWidget(previous)
        head.addWidget(self._title, 1)
        head.addWidget(following)
        return head

    def _foot(self) -> QHBoxLayout:
        today = self._button("calendarToday", self.tr("Today"))
        today.setText(self.tr("Today"))
        today.clicked.connect(lambda: self._choose(self._today))
        empty = self._button("calendarEmpty", self.tr("No date"))
        empty.setText(self.tr("No date"))
        empty.clicked.connect(lambda: self._choose(None))
        foot = QHBoxLayout()
        foot.addWidget(today)
        foot.addStretch(1)
        foot.addWidget(empty)
        return foot

    def _button(self, name: str, said: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _weekday_labels(self) -> list[QLabel]:
        names = calendar.WEEKDAYS if self._persian else calendar.WEEKDAYS_LATIN
        labels: list[QLabel] = []
        for number, name in enumerate(names):
            label = QLabel(name[: 1 if self._persian else 2], self)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setObjectName("calendarWeekday")
            label.setProperty("rest", number in self._weekend)
            label.setAccessibleName(name)
            label.setToolTip(name)
            labels.append(label)
        return labels

    def _cell(self, place: int) -> QToolButton:
        cell = self._button("calendarDay", "")
        policy = cell.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        cell.setSizePolicy(policy)
        height = cell.fontMetrics().height() + _SPACE
        cell.setMinimumSize(height + _SPACE, height)
        cell.clicked.connect(lambda: self._choose(self._first() + timedelta(days=place)))
        cell.installEventFilter(self)
        return cell

    def _first(self) -> date:
        """The Saturday of the grid's first cell."""
        jalali = calendar.to_jalali(self._day)
        first = calendar.from_jalali(JalaliDate(jalali.year, jalali.month, 1))
        return first - timedelta(days=calendar.weekday(first))

    def _place(self, day: date) -> int:
        return (day - self._first()).days

    def _fill(self) -> None:
        jalali, first = calendar.to_jalali(self._day), self._first()
        months = calendar.MONTHS if self._persian else calendar.MONTHS_LATIN
        title = f"{months[jalali.month - 1]} {jalali.year}"
        self._title.setText(digits(title) if self._persian else title)
        for place, cell in enumerate(self._cells):
            self._show_day(cell, first + timedelta(days=place), jalali.month)

    def _show_day(self, cell: QToolButton, day: date, month: int) -> None:
        jalali = calendar.to_jalali(day)
        cell.setVisible(jalali.month == month)
        cell.setText(digits(jalali.day) if self._persian else str(jalali.day))
        name = format_jalali(day, Style.LONG if self._persian else Style.LATIN_LONG)
        off = self._holidays.get(day, "")
        cell.setToolTip(off)
        cell.setAccessibleName(
            self.tr("{day}, day off: {title}").format(day=name, title=off) if off else name
        )
        cell.setProperty("rest", bool(off) or calendar.weekday(day) in self._weekend)
        cell.setProperty("today", day == self._today)
        cell.setProperty("chosen", day == self._chosen)
        here = day == self._day
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        cell.style().unpolish(cell)
        cell.style().polish(cell)

    def _choose(self, day: date | None) -> None:
        self.chosen.emit(day)
        self.close()

    def _reached(self, event: QKeyEvent) -> date | None:
        """The day that a key leads to."""
        jalali = calendar.to_jalali(self._day)
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        days = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
            Qt.Key.Key_Home: 1 - jalali.day,
            Qt.Key.Key_End: calendar.month_length(jalali.year, jalali.month) - jalali.day,
        }
        whole_years = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        months = len(calendar.MONTHS) if whole_years else 1
        steps = {Qt.Key.Key_PageUp: -months, Qt.Key.Key_PageDown: months}
        key = Qt.Key(event.key())
        if key in days:
            return self._day + timedelta(days=days[key])
        return calendar.add_months(self._day, steps[key]) if key in steps else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if day := self._reached(event):
                self.go_to(day)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self._day)
                return True
        return super().eventFilter(watched, event)
