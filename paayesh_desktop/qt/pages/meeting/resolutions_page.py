"""All resolutions: what binds, what waits for whom, and what is to be followed up."""

from collections.abc import Callable
from enum import StrEnum
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QStackedWidget, QWidget

from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.meeting_table import RESOLUTION_KEPT, ResolutionTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.meeting.resolution_deeds import ResolutionDeeds
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.qt.widgets.resolution_panel import ResolutionPanel
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.meetings.resolution_book import ResolutionBook, read_book
from paayesh_desktop.services.meetings.resolutions import ResolutionLine
from paayesh_desktop.services.people.acting import body_party
from paayesh_desktop.services.wording import Wording


class Show(StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    DEPUTY = "deputy"
    COUNCIL = "council"
    FOLLOWED = "followed"
    LATE = "late"
    IN_FORCE = "in_force"
    REFUSED = "refused"


_PASSES: dict[Show, Callable[[ResolutionLine], bool]] = {
    Show.ALL: lambda _line: True,
    Show.DEPUTY: lambda line: line.state is ResolutionState.WAITING_DEPUTY,
    Show.COUNCIL: lambda line: line.state is ResolutionState.WAITING_COUNCIL,
    Show.FOLLOWED: lambda line: line.followed,
    Show.LATE: lambda line: line.late_by > 0,
    Show.IN_FORCE: lambda line: line.state is ResolutionState.IN_FORCE,
    Show.REFUSED: lambda line: line.state is ResolutionState.REFUSED,
}


class ResolutionsPage(Page):
    """`counted` with the resolutions that wait for the person at the desk."""

    watches = frozenset({"resolution", "chain_step", "meeting", "membership", "desk"})
    help_topic = "resolutions"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    act_button: QPushButton
    kind_box: QComboBox
    chips_box: QWidget
    table_box: QWidget
    panel_scroll: QScrollArea
    panel_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "resolutions_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.book: ResolutionBook | None = None
        self._wanted: UUID | None = None
        self.chips: FilterChips[Show] = FilterChips(look, wording, self._filters(), self)
        self.table = ResolutionTable(wording, self)
        self.view = RowView(look, wording, self.table, RESOLUTION_KEPT, self)
        self.view.setAccessibleName(self.tr("Resolutions"))
        self.deeds = ResolutionDeeds(self)
        self.panel = ResolutionPanel(look, wording, self.deeds.pick, self)
        fill(self.chips_box, self.chips)
        fill(self.table_box, self.view)
        fill(self.panel_box, self.panel)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.MEETINGS, None))
        self._fill_kinds()
        self._turning = Turning(look, self, ("tools_row", "head_row", "columns_row"))
        self._connect()

    def open_row(self, key: UUID) -> None:
        self._wanted = key
        self.chips.choose(Show.ALL)
        self.refresh()

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: read_book(workspace, day), then=self._show, owner=self, lane="resolutions"
        )

    def _show(self, book: ResolutionBook) -> None:
        self.book = book
        self.counted.emit(len(book.mine))
        self.stack.setCurrentIndex(0 if book.lines else 1)
        waits, late = len(book.mine), sum(line.late_by > 0 for line in book.lines)
        count = self.wording.whole
        none = self.tr("None waits for you.")
        yours = self.tr("{count} wait for you.").format(count=count(waits)) if waits else none
        behind = self.tr("{count} are late in being carried out.").format(count=count(late))
        self.standing.setText(f"{yours} {behind}" if late else yours)
        self.act_button.setVisible(bool(waits) and not self.panel.busy)
        self._narrow()

    def _narrow(self) -> None:
        if self.book is None:
            return
        kind = self.kind_box.currentData()
        lines = [one for one in self.book.lines if kind in (None, one.resolution.kind.value)]
        self.chips.show_counts({show: sum(map(fits, lines)) for show, fits in _PASSES.items()})
        shown = [line for line in lines if _PASSES[self.chips.current](line)]
        self.table.set_rows(shown)
        former = self._wanted or (self.panel.line.resolution.id if self.panel.line else None)
        keys = [line.resolution.id for line in self.table.rows]
        if keys:
            self.view.choose(keys.index(former) if former in keys else 0)
        self.panel.setVisible(bool(keys))
        self._wanted = None

    def _choose(self, line: object) -> None:
        if self.book is None or not isinstance(line, ResolutionLine):
            return
        desk = self.context.workspace.desk
        may_step = line.resolution.id in self.book.mine
        other = self.book.able.get(line.next_step.value) if line.next_step else None
        as_another = desk.demo and other is not None and other.id != desk.person
        self.panel.show_line(
            line,
            self.context.today(),
            may_step=may_step,
            may_follow=body_party(line.body) in self.book.parties,
            able=other.name if as_another and other is not None else "",
        )
        shows_step = self.panel.step.isVisibleTo(self.panel)
        followed = self.panel.report.isVisibleTo(self.panel) and line.followed
        filled = not (shows_step or followed or self.panel.lacks or self.panel.busy)
        restyle(self.act_button, **{"class": "primary" if filled else ""})

    def _show_next(self) -> None:
        if self.book is None:
            return
        self.chips.choose(Show.ALL)
        self._wanted = next(
            (one.resolution.id for one in self.book.lines if one.resolution.id in self.book.mine),
            None,
        )
        self._narrow()
        self.panel.step.setFocus()

    def _connect(self) -> None:
        panel, deeds = self.panel, self.deeds
        self.chips.chosen.connect(self._narrow)
        self.kind_box.activated.connect(self._narrow)
        self.view.chosen.connect(self._choose)
        self.act_button.clicked.connect(self._show_next)
        panel.confirmed.connect(deeds.confirm)
        panel.refused.connect(deeds.refuse)
        panel.done.connect(deeds.done)
        panel.assigned.connect(deeds.assign)
        panel.meeting_wanted.connect(deeds.see_meeting)
        panel.about_wanted.connect(deeds.see_about)
        panel.paper_wanted.connect(deeds.save_paper)
        panel.continued.connect(self._continue)
        panel.forming.connect(self._choose_again)

    def _choose_again(self) -> None:
        """A form was opened or closed: another button is filled."""
        self._choose(self.panel.line)

    def _continue(self) -> None:
        line = self.panel.line
        step = line.next_step if line is not None else None
        other = self.book.able.get(step.value) if self.book is not None and step else None
        if other is not None:
            self.deeds.continue_as(other.id)

    def _fill_kinds(self) -> None:
        self.kind_box.addItem(self.tr("All kinds"), None)
        for kind in ResolutionKind:
            self.kind_box.addItem(self.context.say(kind.word()), kind.value)

    def _filters(self) -> list[tuple[Show, str, str]]:
        return [
            (Show.ALL, self.tr("All"), ""),
            (Show.DEPUTY, self.tr("Waits for the deputy"), "hourglass"),
            (Show.COUNCIL, self.tr("Waits for the council"), "landmark"),
            (Show.FOLLOWED, self.tr("Being followed up"), "list-checks"),
            (Show.LATE, self.tr("Late"), "clock"),
            (Show.IN_FORCE, self.tr("In force"), "circle-check"),
            (Show.REFUSED, self.tr("Refused"), "circle-x"),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "gavel",
            title=self.tr("Nothing has been resolved yet"),
            text=self.tr(
                "What quorate meetings resolve stands here: whether it binds on the minutes or"
                " waits for the deputy and the council, who carries it out, and by when."
            ),
            action=self.tr("See the meetings"),
        )
