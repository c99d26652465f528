"""The calendar of the committee: meetings, due days of the cycles, days off and follow-ups."""

from uuid import UUID

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from paayesh_desktop.domain.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS,
    MONTHS_LATIN,
    Style,
    format_jalali,
    to_jalali,
    weekday,
)
from paayesh_desktop.language import Sentence
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.month_grid import DayWords, EventWords, MonthGrid
from paayesh_desktop.services.meetings.meeting_calendar import (
    CalendarDay,
    Event,
    EventKind,
    MeetingCalendar,
)
from paayesh_desktop.services.wording import Wording

_PLACES = {
    EventKind.MEETING.value: Place.MEETING,
    EventKind.CYCLE.value: Place.CYCLES,
    EventKind.FOLLOW_UP.value: Place.RESOLUTIONS,
}
_LOOKS = {
    EventKind.MEETING: ("users-round", "info"),
    EventKind.CYCLE: ("clipboard-list", "warn"),
    EventKind.FOLLOW_UP: ("list-checks", "ok"),
}
_MONTHS_IN_YEAR = 12


class CalendarPage(Page):
    """Opened from the meetings."""

    watches = frozenset({"meeting", "holiday", "cycle", "resolution", "chain_step", "desk"})
    help_topic = "meetings"
    standing: QLabel
    earlier: QToolButton
    month_title: QLabel
    later: QToolButton
    today_button: QPushButton
    meetings_button: QPushButton
    legend_box: QWidget
    scroll_area: QScrollArea
    month_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "calendar_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        here = to_jalali(context.today())
        self._at = (here.year, here.month)
        self.grid = MonthGrid(look, persian=context.persian, parent=self)
        fill(self.month_box, self.grid)
        fill(self.legend_box, self._legend())
        past, future = ("chevron-right", "chevron-left")
        if not context.persian:
            past, future = future, past
        self.earlier.setIcon(look.icon(past, "muted"))
        self.later.setIcon(look.icon(future, "muted"))
        self._turning = Turning(look, self, ("head_row",))
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.today_button.clicked.connect(self._go_to_today)
        self.meetings_button.clicked.connect(lambda: context.go(Place.MEETINGS, None))
        self.grid.opened.connect(self._open)

    def refresh(self) -> None:
        year, month = self._at
        workspace, day = self.context.workspace, self.context.today()
        names = MONTHS if self.context.persian else MONTHS_LATIN
        self.month_title.setText(f"{names[month - 1]} {self.wording.digits(str(year))}")
        self.earlier.setEnabled(self._at > (FIRST_YEAR, 1))
        self.later.setEnabled(self._at < (LAST_YEAR - 1, _MONTHS_IN_YEAR))
        self.context.tasks.read(
            lambda _job: MeetingCalendar(workspace).month(year, month, day),
            then=self._show,
            owner=self,
            lane="month",
        )

    def _show(self, days: tuple[CalendarDay, ...]) -> None:
        self.grid.show_days([self._words(one) for one in days])
        meetings = sum(
            event.kind is EventKind.MEETING and not event.over
            for one in days
            for event in one.events
        )
        late = sum(event.late for one in days for event in one.events)
        text = self.tr("No meeting is to come this month")
        if meetings:
            text = self.tr("{meetings} meetings to come this month").format(
                meetings=self.wording.whole(meetings)
            )
        if late:
            text += " · " + self.tr("{late} entries are late").format(late=self.wording.whole(late))
        self.standing.setText(text)

    def _words(self, one: CalendarDay) -> DayWords:
        style = Style.LONG if self.context.persian else Style.LATIN_LONG
        return DayWords(
            self.wording.digits(str(one.number)),
            format_jalali(one.day, style),
            weekday(one.day),
            not one.open,
            one.day == self.context.today(),
            tuple(self._event(event) for event in one.events),
        )

    def _event(self, event: Event) -> EventWords:
        text = self.context.say(event.title) if isinstance(event.title, Sentence) else event.title
        if event.time:
            text = f"{self.wording.digits(event.time)} {text}"
        if event.late:
            text = self.tr("late: {what}").format(what=text)
        if event.kind is EventKind.HOLIDAY:
            return EventWords(text, "", "plain")
        icon, kind = _LOOKS[event.kind]
        kind = "bad" if event.late else "plain" if event.over else kind
        return EventWords(text, icon, kind, (event.kind.value, event.key))

    def _legend(self) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(self.context.look.px(8), box)
        for kind, word in (
            ("info", self.tr("meeting")),
            ("warn", self.tr("forms are due")),
            ("ok", self.tr("follow-up of a resolution")),
            ("bad", self.tr("late")),
        ):
            flow.addWidget(styled(QLabel(word, box), "badge", kind=kind))
        return box

    def _open(self, key: tuple[str, UUID]) -> None:
        kind, row = key
        place = _PLACES[kind]
        self.context.go(place, row)

    def _turn(self, months: int) -> None:
        year, month = self._at
        years, place = divmod(year * _MONTHS_IN_YEAR + month - 1 + months, _MONTHS_IN_YEAR)
        self._at = (years, place + 1)
        self.refresh()

    def _go_to_today(self) -> None:
        here = to_jalali(self.context.today())
        self._at = (here.year, here.month)
        self.refresh()
