"""All meetings: the next ones, those that were held, and the plan of the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QWidget

from paayesh_desktop.domain.calendar import add_months, to_jalali
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.meeting_table import MEETING_KEPT, MeetingTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.meeting_forms import PlanForm
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.meetings.meeting_dates import proposed
from paayesh_desktop.services.meetings.meeting_file import MeetingFiles, MeetingLine, waiting
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meeting_room import RUNNING
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.people.acting import actor, body_party, meeting_right
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

MEETING_BODIES = ("committee", "council", "workgroup")


class Show(StrEnum):
    """What the list is narrowed to."""

    COMING = "coming"
    HELD = "held"
    CANCELLED = "cancelled"


_PASSES: dict[Show, Callable[[MeetingLine], bool]] = {
    Show.COMING: lambda line: line.meeting.state in RUNNING,
    Show.HELD: lambda line: line.meeting.state is MeetingState.CLOSED,
    Show.CANCELLED: lambda line: line.meeting.state is MeetingState.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class MeetingBook:
    """All meetings, the bodies that meet, those whose meetings the person at the desk may hold, and
    what that person has to do."""

    lines: tuple[MeetingLine, ...]
    bodies: tuple[Body, ...]
    mine: tuple[Body, ...]
    waiting: tuple[MeetingLine, ...]


def read_book(workspace: Workspace, day: date) -> MeetingBook:
    lines = MeetingFiles(workspace).list()
    desk = workspace.desk
    with workspace.store.view() as view:
        bodies = view.find(Body, kind=list(MEETING_BODIES), order_by=("kind", "title"))
        here = actor(view, desk.person, day)
        mine = [
            body
            for body in bodies
            if here.role(meeting_right(body), body_party(body)) is not None
            and (desk.demo or desk.party == body_party(body))
        ]
        found = [
            one
            for held in {body_party(b) for b in mine}
            for one in waiting(view, desk.person, held, day)
        ]
    return MeetingBook(tuple(lines), tuple(bodies), tuple(mine), tuple(found))


class MeetingsPage(Page):
    """`counted` with the meetings that wait for the person at the desk."""

    watches = frozenset({"meeting", "agenda_item", "resolution", "membership", "body", "desk"})
    help_topic = "meetings"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    calendar_button: QPushButton
    policies_button: QPushButton
    plan_button: QPushButton
    act_button: QPushButton
    form_box: QWidget
    body_box: QComboBox
    chips_box: QWidget
    table_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "meetings_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.book: MeetingBook | None = None
        self._body: UUID | None = None
        self.chips: FilterChips[Show] = FilterChips(look, self.wording, self._filters(), self)
        self.table = MeetingTable(self.wording, self)
        self.view = RowView(look, self.wording, self.table, MEETING_KEPT, self)
        self.view.setAccessibleName(self.tr("Meetings"))
        self.form = PlanForm(look, self.wording, self)
        self.empty = self._nothing()
        fill(self.form_box, self.form)
        fill(self.chips_box, self.chips)
        fill(self.table_box, self.view)
        fill(self.nothing, self.empty)
        self._turning = Turning(look, self, ("tools_row", "head_row"))
        self.chips.chosen.connect(self._narrow)
        self.body_box.activated.connect(self._choose)
        self.view.opened.connect(self._open)
        self.act_button.clicked.connect(self._open_next)
        self.plan_button.clicked.connect(self._ask)
        self.empty.acted.connect(self._ask)
        self.calendar_button.clicked.connect(lambda: context.go(Place.CALENDAR, None))
        self.policies_button.clicked.connect(lambda: context.go(Place.POLICIES, None))
        self.form.planned.connect(self._plan)
        self.form.cancelled.connect(self._forming_ended)
        self.form.body_chosen.connect(self._propose)

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: read_book(workspace, day), then=self._show, owner=self, lane="meetings"
        )

    def _show(self, book: MeetingBook) -> None:
        self.book = book
        self.counted.emit(len(book.waiting))
        shown = bool(book.lines) or self.form.isVisibleTo(self)
        self.stack.setCurrentIndex(0 if shown else 1)
        self._fill_bodies(book.bodies)
        self._narrow()
        self.plan_button.setEnabled(bool(book.mine))
        plan, bodies = self.tr("Plan a meeting"), self.tr("See bodies and members")
        self.empty.button.setText(plan if book.mine else bodies)
        if book.waiting:
            line = book.waiting[0]
            text = self.tr("{count} meetings wait for you; the first is on {day}.")
            self.standing.setText(
                text.format(
                    count=self.wording.whole(len(book.waiting)),
                    day=self.wording.day(line.meeting.held_on),
                )
            )
        else:
            self.standing.setText(self.tr("No meeting waits for you. Plan the next one in time."))
        self.act_button.setVisible(bool(book.waiting))
        self._highlight()

    def _highlight(self) -> None:
        """One filled button: that of the form, of the next meeting, or of the plan."""
        forming = self.form.isVisibleTo(self)
        waits = self.book is not None and bool(self.book.waiting)
        restyle(self.act_button, **{"class": "" if forming else "primary"})
        restyle(self.plan_button, **{"class": "" if forming or waits else "primary"})

    def _narrow(self) -> None:
        if self.book is None:
            return
        lines = [one for one in self.book.lines if self._body in (None, one.body.id)]
        self.chips.show_counts({show: sum(map(fits, lines)) for show, fits in _PASSES.items()})
        found = [line for line in lines if _PASSES[self.chips.current](line)]
        coming = self.chips.current is Show.COMING
        self.table.set_rows(found[::-1] if coming else found)

    def _ask(self) -> None:
        if self.book is None:
            return
        if not self.book.mine:
            self.context.go(Place.BODIES, None)
            return
        self.stack.setCurrentIndex(0)
        self.form.ask(self.book.mine, self.context.today())
        self._highlight()

    def _propose(self, body: Body | None) -> None:
        if body is None:
            return
        workspace, day = self.context.workspace, self.context.today()

        def read(_job: object) -> list[date]:
            with workspace.store.view() as view:
                return [
                    plan.held_on
                    for ahead in (0, 1)
                    for jalali in [to_jalali(add_months(day, ahead))]
                    for plan in proposed(view, body, jalali.year, jalali.month, day)
                ]

        self.context.tasks.read(read, then=self.form.show_proposals, owner=self, lane="proposals")

    def _plan(self, plan: MeetingPlan) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.write(
            lambda _job: Meetings(workspace).plan(plan, day),
            then=self._planned,
            owner=self,
            title=self.tr("Saving the meeting"),
        )

    def _planned(self, meeting: Meeting) -> None:
        self.form.hide()
        self._highlight()
        self.context.go(Place.MEETING, meeting.id)

    def _forming_ended(self) -> None:
        self._highlight()
        self.refresh()

    def _choose(self) -> None:
        self._body = self.body_box.currentData()
        self._narrow()

    def _open(self, line: MeetingLine) -> None:
        self.context.go(Place.MEETING, line.meeting.id)

    def _open_next(self) -> None:
        if self.book is not None and self.book.waiting:
            self._open(self.book.waiting[0])

    def _fill_bodies(self, bodies: Sequence[Body]) -> None:
        self.body_box.clear()
        self.body_box.addItem(self.tr("All bodies"), None)
        for body in bodies:
            self.body_box.addItem(body.short_title, body.id)
        self.body_box.setCurrentIndex(max(0, self.body_box.findData(self._body)))

    def _filters(self) -> list[tuple[Show, str, str]]:
        return [
            (Show.COMING, self.tr("Coming"), "calendar-days"),
            (Show.HELD, self.tr("Held"), "circle-check"),
            (Show.CANCELLED, self.tr("Cancelled"), "circle-x"),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "users-round",
            title=self.tr("No meeting has been planned yet"),
            text=self.tr(
                "The committee meets twice a month, the council once a season. Plan a meeting: its"
                " agenda is filled from what waits for the body, and only a quorate meeting can"
                " resolve anything."
            ),
            action=self.tr("Plan a meeting"),
        )
