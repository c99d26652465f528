"""The first page: what waits for this desk, overdue first, each with one verb and a reason."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.desk.today_places import PLACES
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.task_card import TaskCard
from paayesh_desktop.qt.widgets.tile import Tile, TileRow
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.today.today_items import Group, Item, Verb
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from paayesh_desktop.services.judging.evaluation import EvaluationReport
    from paayesh_desktop.services.today.today import TodayView

_NARROW = 860


class TodayPage(Page):
    """`counted` with the number of things that wait."""

    watches = frozenset(
        {"plan", "indicator", "result", "verdict", "workgroup", "backup", "desk", "membership"}
        | {"expert_choice", "meeting", "agenda_item", "resolution", "chain_step", "cycle", "form"}
        | {"form_call", "form_reminder", "evaluation", "evaluation_move", "gap_reason"}
        | {"deviation_case", "case_move", "obstacle", "correction_policy", "corrective_action"}
        | {"justification", "plan_amendment", "performance_report"}
    )
    help_topic = "today"
    reason: QLabel
    tiles_box: QWidget
    filters_box: QWidget
    items_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "today_page")
        self.wording = Wording(context.catalogue)
        self.cards: list[TaskCard] = []
        self._view: TodayView | None = None
        self._group: Group | None = None
        self._column = self.findChild(QVBoxLayout, "column")
        self._tiles_last = False
        self._tiles = TileRow(context.look, self.tiles_box)
        self._words = {
            None: self.tr("All"),
            Group.OVERDUE: self.tr("Overdue"),
            Group.TURN: self.tr("Your turn"),
            Group.UNDESIRED: self.tr("Undesired"),
            Group.OTHER: self.tr("Next"),
        }
        self._chips = self._made_chips()
        fill(self.tiles_box, self._tiles)

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        folder = self.context.settings_file.settings.backup_folder

        def look(_job: Job) -> "TodayView":
            from paayesh_desktop.services.today.today import (  # noqa: PLC0415 - beside the window
                Today,
            )

            return Today(workspace, backups=folder).look(day)

        self.context.tasks.read(
            look,
            then=self._show,
            owner=self,
            lane="today",
        )

    def _show(self, view: "TodayView") -> None:
        self.counted.emit(len(view.items))
        if view == self._view:
            return
        self._view = view
        self._show_tiles(view)
        self._show_reason(view)
        for group, chip in self._chips.items():
            count = len([item for item in view.items if group in (None, item.group)])
            text = self.tr("{word} {count}").format(
                word=self._words[group], count=self.wording.whole(count)
            )
            chip.setText(text)
            chip.setAccessibleName(text)
            chip.setVisible(group is None or count > 0)
        if not any(item.group is self._group for item in view.items):
            self._group = None
            self._chips[None].setChecked(True)
        self.filters_box.setVisible(len(view.items) > 1)
        self._show_items()

    def _show_tiles(self, view: "TodayView") -> None:
        say = self.wording.say
        self._tiles.set_tiles(
            [
                Tile(
                    self.context.look,
                    tile.icon,
                    tile.urgency,
                    number=self.wording.whole(tile.number),
                    title=say(tile.title),
                    detail=say(tile.detail),
                )
                for tile in view.tiles
            ]
        )
        self.tiles_box.setVisible(bool(view.tiles))

    def _show_reason(self, view: "TodayView") -> None:
        late = len(view.overdue)
        if not view.items:
            text = self.tr("Nothing waits for you. Everything is saved on this computer.")
        elif late:
            text = self.tr("{late} of {all} things are late. Begin with the first one.").format(
                late=self.wording.whole(late), all=self.wording.whole(len(view.items))
            )
        else:
            text = self.tr("{all} things wait, none is late.").format(
                all=self.wording.whole(len(view.items))
            )
        self.reason.setText(text)

    def _show_items(self) -> None:
        """The cards of the chosen group, under a heading for each group."""
        layout = self.items_box.layout()
        assert layout is not None  # noqa: S101 - the form gives it one
        while (old := layout.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self.cards = []
        if self._view is None:
            return
        if not self._view.items:
            layout.addWidget(self._nothing())
        for group in Group:
            items = [item for item in self._view.items if item.group is group]
            if not items or self._group not in (None, group):
                continue
            layout.addWidget(self._heading(group, len(items)))
            for item in items:
                card = TaskCard(self.context.look, self.wording, item, self.items_box)
                card.acted.connect(self._act)
                layout.addWidget(card)
                self.cards.append(card)
        if self.cards:
            self.cards[0].make_first()

    def _heading(self, group: Group, count: int) -> QWidget:
        box = QWidget(self.items_box)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.context.look.px(8))
        line.addWidget(styled(QLabel(self._words[group], box), "h2"))
        line.addWidget(styled(QLabel(self.wording.whole(count), box), "muted"))
        line.addStretch(1)
        return box

    def _nothing(self) -> EmptyState:
        empty = EmptyState(
            self.context.look,
            "circle-check",
            title=self.tr("Nothing waits today"),
            text=self.tr(
                "All results of the last period are here and judged. Look at the plan, or read"
                " new results from Excel when they arrive."
            ),
            action=self.tr("Open the plan"),
        )
        empty.acted.connect(lambda: self._go(Place.PLAN))
        return empty

    def _made_chips(self) -> dict[Group | None, QToolButton]:
        flow = QWidget(self.filters_box)
        layout = FlowLayout(self.context.look.px(7), flow)
        group = QButtonGroup(self)
        chips: dict[Group | None, QToolButton] = {}
        for which in self._words:
            chip = chips[which] = styled(QToolButton(flow), "filter")
            chip.setCheckable(True)
            chip.setChecked(which is None)
            group.addButton(chip, len(chips))
            layout.addWidget(chip)
        group.idClicked.connect(self._narrow)
        fill(self.filters_box, flow)
        return chips

    def _narrow(self, number: int) -> None:
        self._group = list(self._chips)[number - 1]
        self._show_items()

    def _act(self, item: Item) -> None:
        match item.verb:
            case Verb.IMPORT_PLAN | Verb.IMPORT_RESULTS:
                self._go(Place.IMPORT)
            case Verb.EXPLAIN:
                self._go(Place.PLAN, item.key)
            case Verb.SHOW_UNDESIRED:
                self._go(Place.PLAN, item.plan_id)
            case Verb.EVALUATE:
                self._evaluate(item)
            case Verb.BACK_UP:
                self._back_up()
            case Verb.CONTINUE_AS:
                self._continue_as(item)
            case _:
                self._go(PLACES[item.verb], item.key)

    def _continue_as(self, item: Item) -> None:
        if item.key is not None:
            SignIn(self.context.workspace).continue_as(item.key)
            self.context.feed.tell({"desk"})

    def _go(self, place: Place, key: UUID | None = None) -> None:
        self.context.go(place, key)

    def _evaluate(self, item: Item) -> None:
        plan, period, workspace = item.plan_id, item.period, self.context.workspace
        if plan is not None and period is not None:

            def work(job: Job) -> "EvaluationReport":
                from paayesh_desktop.services.judging.desk_evaluation import (  # noqa: PLC0415 - beside the window
                    evaluate,
                )

                return evaluate(workspace, plan, period, progress=job.advance)

            self.context.tasks.write(
                work,
                then=self._evaluated,
                owner=self,
                title=self.tr("Evaluating the period"),
                cancellable=True,
            )

    def _evaluated(self, report: "EvaluationReport") -> None:
        self.context.messages.note(self.wording.judged(report.judged, report.written))

    def _back_up(self) -> None:
        workspace = self.context.workspace
        folder = self.context.settings_file.settings.backup_folder
        self.context.tasks.write(
            lambda job: Maintenance(workspace, folder=folder).backup(told=job.progress),
            then=lambda _made: self.context.feed.tell({"backup"}),
            owner=self,
            title=self.tr("Making a backup copy"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what is to be done comes before the numbers."""
        super().resizeEvent(event)
        last, column = event.size().width() < self.context.look.px(_NARROW), self._column
        if last is not self._tiles_last and column is not None:
            self._tiles_last = last
            column.removeWidget(self.tiles_box)
            place = column.indexOf(self.items_box if last else self.filters_box)
            column.insertWidget(place + last, self.tiles_box)
