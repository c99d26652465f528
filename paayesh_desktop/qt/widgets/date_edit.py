"""The field for a day of the Jalali calendar.

Qt's own date edit is wrong from 1436 on, and shows day, month and year reversed in Persian.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from paayesh_desktop.domain.calendar import Style, add_months, format_jalali, parse_jalali
from paayesh_desktop.domain.holiday import WEEKEND
from paayesh_desktop.domain.office_clock import office_today
from paayesh_desktop.qt.widgets.calendar_popup import CalendarPopup
from paayesh_desktop.qt.widgets.value_edit import ValueEdit

_DAYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTHS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class DateEdit(ValueEdit[date]):
    """Takes every way of typing a day (`calendar.parse_jalali`), or none.

    Up and Down go by days, Page Up and Page Down by months, Alt+Down or F4 opens the calendar.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: date | None = None
        self._holidays: Mapping[date, str] = {}
        self._weekend = WEEKEND
        self._button = QToolButton(self)
        self._button.setObjectName("calendarButton")
        self._button.setArrowType(Qt.ArrowType.DownArrow)
        self._button.setAutoRaise(True)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.open_calendar)
        self._put_beside(self._button)
        self._retranslate()

    def set_today(self, today: date | None) -> None:
        """The day the calendar marks and an empty field starts from; None asks the clock."""
        self._today = today

    def set_rest_days(
        self, holidays: Mapping[date, str], weekend: frozenset[int] = WEEKEND
    ) -> None:
        """The days off, with their names, that the calendar marks."""
        self._holidays, self._weekend = holidays, weekend

    def open_calendar(self) -> CalendarPopup:
        """Show the calendar below the field; it closes itself."""
        popup = CalendarPopup(
            self._value, self._now(), holidays=self._holidays, weekend=self._weekend, parent=self
        )
        popup.chosen.connect(self._choose)
        popup.adjustSize()
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - popup.width() if mirrored else 0
        corner = self.mapToGlobal(QPoint(left, self.height()))
        room = self.screen().availableGeometry()
        if corner.y() + popup.height() > room.bottom():
            corner.setY(corner.y() - self.height() - popup.height())
        corner.setX(max(room.left(), min(corner.x(), room.right() - popup.width())))
        popup.move(corner)
        popup.show()
        popup.focus_day()
        return popup

    def _choose(self, day: date | None) -> None:
        self._enter(day)
        self.finish()

    def _now(self) -> date:
        return self._today or office_today()

    def _read(self, text: str) -> tuple[date | None, str]:
        if not text.strip():
            return None, ""
        day = parse_jalali(text)
        if day is None:
            return None, self.tr(
                "There is no such day in the calendar. Write it as year/month/day, such as {day}."
            ).format(day=self._written(self._now()))
        return day, ""

    def _written(self, value: date) -> str:
        persian = self.locale().language() is QLocale.Language.Persian
        return format_jalali(value, Style.NUMERIC if persian else Style.LATIN_NUMERIC)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("year/month/day"))
        self._button.setToolTip(self.tr("Open the calendar (Alt+Down)"))
        self._button.setAccessibleName(self.tr("Open the calendar"))

    def _stepped(self, event: QKeyEvent) -> date | None:
        key = Qt.Key(event.key())
        start = self._value or self._now()
        if key in _DAYS:
            return start + timedelta(days=_DAYS[key]) if self._value else start
        if key in _MONTHS:
            return add_months(start, _MONTHS[key])
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
        elif not self._problem and (day := self._stepped(event)):
            self._enter(day)
        else:
            super().keyPressEvent(event)
