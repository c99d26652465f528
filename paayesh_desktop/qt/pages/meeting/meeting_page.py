"""One meeting, guided: planned, invited, in session, closed – and the one thing that is next."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QWidget

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.meeting.meeting_deeds import MeetingDeeds
from paayesh_desktop.qt.pages.meeting.meeting_turn import meeting_turn
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.agenda_list import AgendaList
from paayesh_desktop.qt.widgets.badge_row import BadgeRow
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.meeting_forms import CancelForm, InviteForm, PlanForm
from paayesh_desktop.qt.widgets.meeting_look import meeting_look
from paayesh_desktop.qt.widgets.minutes_card import MinutesCard
from paayesh_desktop.qt.widgets.quorum_bar import QuorumBar
from paayesh_desktop.qt.widgets.roll_list import RollCard
from paayesh_desktop.qt.widgets.stepper import Stepper
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.turn_banner import TASK, TurnBanner
from paayesh_desktop.services.meetings.meeting_file import MeetingFile, MeetingFiles
from paayesh_desktop.services.meetings.meeting_room import BEFORE, RUNNING
from paayesh_desktop.services.wording import Wording

_STEPS = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.OPEN, MeetingState.CLOSED)


class MeetingPage(Page):
    """Opened from the list of meetings, the calendar and from today's work."""

    watches = frozenset(
        {
            "meeting", "minutes", "agenda_item", "attendance", "resolution", "chain_step",
            "membership", "house_rule", "desk", "evaluation_move", "case_move", "plan_amendment",
        }
    )  # fmt: skip
    help_topic = "meetings"
    stack: QStackedWidget
    nothing: QWidget
    scroll_area: QScrollArea
    crumb_box: QWidget
    heading_box: QWidget
    badges_box: QWidget
    change_button: QPushButton
    cancel_button: QPushButton
    stepper_box: QWidget
    turn_box: QWidget
    form_box: QWidget
    main_box: QWidget
    side_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "meeting_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.key: UUID | None = None
        self.file: MeetingFile | None = None
        self.task = ""
        self.crumb = Crumb(look, self.tr("Meetings"), self)
        self.heading = styled(TextLabel("", self), "h1")
        self.about = styled(TextLabel("", self), "muted")
        self.badges = BadgeRow(look, wording, self.tr("State"), self)
        self.stepper = Stepper(look, wording, [wording.say(step.word()) for step in _STEPS], self)
        self.banner = TurnBanner(look, self)
        self.invitation = InviteForm(look, self)
        self.planning = PlanForm(look, wording, self)
        self.cancelling = CancelForm(look, self)
        self.agenda = AgendaList(look, wording, self)
        self.minutes = MinutesCard(look, wording, self)
        self.roll = RollCard(look, wording, self)
        self.quorum = QuorumBar(look, wording, self)
        self.roll.top.addWidget(self.quorum)
        self.deeds = MeetingDeeds(self)
        for box, widget in (
            (self.crumb_box, self.crumb),
            (self.heading_box, self.heading),
            (self.heading_box, self.about),
            (self.badges_box, self.badges),
            (self.stepper_box, self.stepper),
            (self.turn_box, self.banner),
            (self.form_box, self.invitation),
            (self.form_box, self.planning),
            (self.form_box, self.cancelling),
            (self.main_box, self.agenda),
            (self.main_box, self.minutes),
            (self.side_box, self.roll),
            (self.nothing, self._nothing()),
        ):
            fill(box, widget)
        self._turning = Turning(look, self, ("columns_row", "head_row"))
        self.stack.setCurrentIndex(1)
        self._connect()

    def open_row(self, key: UUID) -> None:
        if key != self.key:
            self.minutes.forget()
            self._hide_forms()
        self.key = key
        self.scroll_area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        key, workspace, day = self.key, self.context.workspace, self.context.today()
        if key is None:
            return
        self.context.tasks.read(
            lambda _job: MeetingFiles(workspace).show(key, day),
            then=self._show,
            owner=self,
            lane="meeting",
        )

    def write(self, work: Callable[[], Any], then: Callable[[Any], None] | None = None) -> None:
        """Change something; the page reads itself again when it is done."""

        def done(result: object) -> None:
            self._hide_forms()
            if then is not None:
                then(result)
            self.refresh()

        self.context.tasks.write(
            lambda _job: work(), owner=self, then=done, title=self.tr("Saving")
        )

    def _show(self, file: MeetingFile) -> None:
        self.file = file
        self.stack.setCurrentIndex(0)
        meeting = file.meeting
        self._show_head(file)
        self.stepper.setVisible(meeting.state in _STEPS)
        if meeting.state in _STEPS:
            self.stepper.set_step(_STEPS.index(meeting.state))
        turn, self.task = meeting_turn(file, self.context.today(), self.wording)
        self.banner.show_turn(turn)
        self.agenda.show_file(file)
        self.banner.step_back(back=self.agenda.busy)
        is_open = meeting.state is MeetingState.OPEN
        running = meeting.state in RUNNING and file.may
        self.minutes.show_minutes(file, editable=is_open and file.may)
        self.minutes.setVisible(meeting.state not in BEFORE)
        self.quorum.show_quorum(file.quorum)
        self.quorum.setVisible(meeting.kind.decides and meeting.state not in BEFORE)
        self.roll.show_roll(file.roll, open_=is_open and file.may, guests=running)
        self.roll.setVisible(bool(file.roll))

    def _show_head(self, file: MeetingFile) -> None:
        meeting = file.meeting
        number = self.wording.whole(meeting.number)
        kind = self.context.say(meeting.kind.word())
        self.heading.setText(
            self.tr("Meeting {number} of {body}").format(number=number, body=file.body.short_title)
        )
        self.crumb.show_path(kind)
        style = Style.LONG if self.context.persian else Style.LATIN_LONG
        parts = [
            kind,
            format_jalali(meeting.held_on, style),
            self.wording.digits(meeting.begins),
            meeting.place,
            meeting.subject,
        ]
        if file.called_by:
            parts.append(self.tr("called by {name}").format(name=file.called_by))
        self.about.setText(" · ".join(filter(None, parts)))
        self.badges.show_state(meeting_look(meeting.state))
        before = file.may and meeting.state in BEFORE
        self.change_button.setVisible(before)
        self.cancel_button.setVisible(before)

    def _act(self, key: str) -> None:
        """What a button of the banner says."""
        day, deeds = self.context.today(), self.deeds
        acts: dict[str, Callable[[], None]] = {
            "invite": lambda: self._show_form(self.invitation, lambda: self.invitation.ask(day)),
            "open": deeds.open,
            "call": self._begin_roll,
            "everybody": self.roll.everybody.click,
            "decide": self._resolve_next,
            "move_rest": deeds.move_rest,
            "minutes": self._begin_minutes,
            "close": deeds.close,
            "assign": self._see_resolutions,
            "today": lambda: self.context.go(Place.TODAY, None),
            "continue": self._continue,
            "resolutions": self._see_resolutions,
        }
        acts[self.task if key == TASK else key]()

    def _begin_roll(self) -> None:
        self._reveal(self.roll)
        self.roll.begin()

    def _resolve_next(self) -> None:
        if self.agenda.resolve_next() is not None:
            self._reveal(self.agenda.decision)

    def _begin_minutes(self) -> None:
        self._reveal(self.minutes)
        self.minutes.text.setFocus()

    def _continue(self) -> None:
        if self.file is not None and self.file.able:
            self.deeds.continue_as(self.file.able[0].id)

    def _see_resolutions(self) -> None:
        if self.file is not None:
            keys = [one.about for one in self.file.findings]
            keys += [line.resolution.id for line in self.file.resolutions]
            self.context.go(Place.RESOLUTIONS, keys[0])

    def _show_form(self, form: QWidget, ask: Callable[[], None]) -> None:
        self._hide_forms()
        ask()
        self.banner.step_back(back=True)
        self._reveal(form)

    def _hide_forms(self) -> None:
        for form in (self.invitation, self.planning, self.cancelling):
            form.hide()
        self.banner.step_back(back=False)

    def _ask_change(self) -> None:
        file, day = self.file, self.context.today()
        if file is not None:
            self._show_form(
                self.planning, lambda: self.planning.ask_again(file.body, file.meeting, day)
            )

    def _forming(self, begun: bool) -> None:
        self.banner.step_back(back=begun)

    def _reveal(self, widget: QWidget) -> None:
        """Bring a part of the page into view, once it has its place."""
        margin = self.context.look.px(40)
        QTimer.singleShot(
            0, widget, lambda: self.scroll_area.ensureWidgetVisible(widget, 0, margin)
        )

    def _connect(self) -> None:
        deeds, agenda = self.deeds, self.agenda
        self.crumb.left.connect(lambda: self.context.go(Place.MEETINGS, None))
        self.banner.acted.connect(self._act)
        self.change_button.clicked.connect(self._ask_change)
        self.cancel_button.clicked.connect(
            lambda: self._show_form(self.cancelling, self.cancelling.ask)
        )
        self.invitation.invited.connect(deeds.invite)
        self.planning.planned.connect(deeds.change)
        self.cancelling.called_off.connect(deeds.cancel)
        for form in (self.invitation, self.planning, self.cancelling):
            form.cancelled.connect(self._hide_forms)
        self.roll.called.connect(deeds.call)
        self.roll.guest_added.connect(deeds.add_guest)
        self.minutes.saved.connect(deeds.keep_minutes)
        agenda.forming.connect(self._forming)
        agenda.decided.connect(deeds.decide)
        agenda.withdrawn.connect(deeds.withdraw)
        agenda.noted.connect(deeds.note)
        agenda.moved_on.connect(deeds.move_on)
        agenda.removed.connect(deeds.remove)
        agenda.ordered.connect(deeds.order)
        agenda.added.connect(deeds.add)
        agenda.refilled.connect(deeds.refill)
        agenda.opened.connect(deeds.look_at)

    def _nothing(self) -> EmptyState:
        empty = EmptyState(
            self.context.look,
            "users-round",
            title=self.tr("Choose a meeting"),
            text=self.tr(
                "A meeting goes from its plan and its invitation to the roll, the resolutions and"
                " the closed minutes. Choose one from the list, or plan the next."
            ),
            action=self.tr("See the meetings"),
        )
        empty.acted.connect(lambda: self.context.go(Place.MEETINGS, None))
        return empty
