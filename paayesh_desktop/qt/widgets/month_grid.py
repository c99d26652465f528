"""A Jalali month: seven columns from Saturday on, or, where there is no room, a list of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.calendar import WEEKDAYS, WEEKDAYS_LATIN
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel

_NARROW = 760
_DAYS_IN_WEEK = 7
_CELL = 76


@dataclass(frozen=True, slots=True)
class EventWords:
    """An entry of a day: *look* is the shape and *kind* the colour of its badge; *key* is opened
    when it is pressed (None: nothing is)."""

    text: str
    icon: str
    kind: str
    key: tuple[str, UUID] | None = None


@dataclass(frozen=True, slots=True)
class DayWords:
    """One day: *spoken* is its whole name; *rest* says that the offices are closed."""

    number: str
    spoken: str
    weekday: int
    rest: bool
    today: bool
    events: tuple[EventWords, ...]


class MonthGrid(QWidget):
    """`opened` with the key of an entry."""

    opened = Signal(object)

    def __init__(self, look: Look, *, persian: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names = WEEKDAYS if persian else WEEKDAYS_LATIN
        self._days: Sequence[DayWords] = ()
        self._is_list: bool | None = None
        self.cells: list[QFrame] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(6))

    def show_days(self, days: Sequence[DayWords]) -> None:
        """The days of a month in their order."""
        self._days = tuple(days)
        self._arrange(self.width())

    @property
    def is_list(self) -> bool:
        """Whether the days stand under each other."""
        return bool(self._is_list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.px(_NARROW)
        if narrow != self._is_list:
            self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        self._is_list = width < self._look.px(_NARROW)
        empty(self._grid, at_once=True)
        self.cells = []
        for column in range(_DAYS_IN_WEEK):
            self._grid.setColumnStretch(column, 0 if self._is_list and column else 1)
            self._grid.setColumnMinimumWidth(column, 0)
        if self._is_list:
            self._arrange_list()
        else:
            self._arrange_weeks()

    def _arrange_weeks(self) -> None:
        for column, name in enumerate(self._names):
            head = styled(QLabel(name, self), "muted")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(head, 0, column)
        row = 1
        for day in self._days:
            cell = self._cell(day)
            cell.setMinimumHeight(self._look.px(_CELL))
            self._grid.addWidget(cell, row, day.weekday)
            row += day.weekday == _DAYS_IN_WEEK - 1

    def _arrange_list(self) -> None:
        """Only the days on which something happens, and today."""
        shown = [day for day in self._days if day.events or day.today]
        for row, day in enumerate(shown):
            self._grid.addWidget(self._cell(day), row, 0)

    def _cell(self, day: DayWords) -> QFrame:
        cell = styled(QFrame(self), "today" if day.today else "rest" if day.rest else "day")
        cell.setAccessibleName(day.spoken)
        self.cells.append(cell)
        px = self._look.px
        column = QVBoxLayout(cell)
        column.setContentsMargins(px(8), px(5), px(8), px(7))
        column.setSpacing(px(3))
        head = QHBoxLayout()
        words = day.spoken if self._is_list else day.number
        head.addWidget(styled(QLabel(words, cell), "restDay" if day.rest else "title"))
        head.addStretch(1)
        column.addLayout(head)
        for event in day.events:
            column.addWidget(self._event(event, day, cell))
        column.addStretch(1)
        return cell

    def _event(self, event: EventWords, day: DayWords, cell: QFrame) -> QWidget:
        if event.key is None:
            label = styled(ElidedLabel(event.text, cell), "faint")
            label.setAccessibleName(f"{day.spoken}: {event.text}")
            return label
        button = EventButton(self._look, event, cell)
        button.setAccessibleName(f"{day.spoken}: {event.text}")
        button.clicked.connect(lambda: self.opened.emit(event.key))
        return button


class EventButton(QPushButton):
    """An entry that opens its row; a text that is too long ends in three dots."""

    def __init__(self, look: Look, event: EventWords, parent: QWidget) -> None:
        super().__init__(parent)
        styled(self, "event", kind=event.kind)
        self._text = event.text
        self.setIcon(look.icon(event.icon, "muted" if event.kind == "plain" else event.kind))
        self.setToolTip(event.text)
        self.setMinimumWidth(look.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - self.iconSize().width() - 22
        fitted = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        if fitted != self.text():
            self.setText(fitted)

    def sizeHint(self) -> QSize:
        """A long text does not widen the day."""
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
