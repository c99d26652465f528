"""One deviation case, guided: where it is in the loop, whose turn, and the one next thing to do."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from paayesh_desktop.domain.deviation_case import CaseState
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.leading import Leading
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.case.case_actions import CaseActions
from paayesh_desktop.qt.pages.case.case_deeds import CaseDeeds
from paayesh_desktop.qt.pages.case.case_guide import Task, is_with_workgroup, next_task
from paayesh_desktop.qt.pages.case.case_justification import CaseJustification
from paayesh_desktop.qt.pages.case.case_obstacles import CaseObstacles
from paayesh_desktop.qt.pages.case.case_turn import case_turn, move_words
from paayesh_desktop.qt.paper_desk import PaperDesk
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.reveal import reveal
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.badge_row import BadgeRow
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.evaluation_links import EvaluationLinks
from paayesh_desktop.qt.widgets.loop_look import case_look
from paayesh_desktop.qt.widgets.loop_map import LoopMap
from paayesh_desktop.qt.widgets.move_list import MoveList
from paayesh_desktop.qt.widgets.paper_list import PaperList
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.turn_banner import TurnBanner
from paayesh_desktop.services.cases.case_room import CaseRoom, case_room
from paayesh_desktop.services.wording import Wording

_WORKED_ON = (CaseState.REFERRED, CaseState.REMEDYING)
FormCard = CaseObstacles | CaseActions | CaseJustification
"""A part of the page that opens a form."""


class CasePage(Page):
    """Opened from the list of cases, from today's work and from an evaluation."""

    watches = frozenset(
        {
            "deviation_case", "case_move", "obstacle", "correction_policy", "corrective_action",
            "justification", "evaluation", "evaluation_move", "plan_amendment", "attachment",
            "membership", "desk",
        }
    )  # fmt: skip
    help_topic = "cases"
    stack: QStackedWidget
    nothing: QWidget
    scroller: QScrollArea
    crumb_box: QWidget
    heading_box: QWidget
    badges_box: QWidget
    map_box: QWidget
    turn_box: QWidget
    main_box: QWidget
    side_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "case_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.key: UUID | None = None
        self.room: CaseRoom | None = None
        self.task: Task | None = None
        self.crumb = Crumb(look, self.tr("Deviation cases"), self)
        self.heading = styled(TextLabel("", self), "h1")
        self.badges = BadgeRow(look, wording, self.tr("State"), self)
        self.map = LoopMap(look, wording, self)
        self.banner = TurnBanner(look, self)
        self.leading = Leading(self.scroller, self.banner, look.px(12))
        self.desk = PaperDesk(self, self.refresh)
        self.obstacles = CaseObstacles(look, wording, self)
        self.remedies = CaseActions(look, wording, self.desk.pick, self)
        self.justification = CaseJustification(look, self)
        self.papers = PaperList(look, wording, self)
        self.evaluations = EvaluationLinks(look, wording, self)
        self.moves = MoveList(look, self)
        self.timeline = SectionCard(look, self.tr("What happened"), parent=self)
        self.timeline.column.addWidget(self.moves)
        self.deeds = CaseDeeds(self)
        for box, widget in (
            (self.crumb_box, self.crumb),
            (self.heading_box, self.heading),
            (self.badges_box, self.badges),
            (self.map_box, self.map),
            (self.turn_box, self.banner),
            (self.main_box, self.obstacles),
            (self.main_box, self.justification),
            (self.main_box, self.remedies),
            (self.main_box, self.papers),
            (self.side_box, self.evaluations),
            (self.side_box, self.timeline),
            (self.nothing, self._nothing()),
        ):
            fill(box, widget)
        self._turning = Turning(look, self, ("columns_row", "head_row"))
        self.stack.setCurrentIndex(1)
        self._connect()

    def open_row(self, key: UUID) -> None:
        self.key = key
        self.leading.opened()
        self.refresh()

    def refresh(self) -> None:
        key, workspace, day = self.key, self.context.workspace, self.context.today()
        if key is None:
            return
        self.context.tasks.read(
            lambda _job: case_room(workspace, key, day), then=self._show, owner=self, lane="case"
        )

    def _show(self, room: CaseRoom | None) -> None:
        self.stack.setCurrentIndex(0 if room else 1)
        if room is None:
            return
        self.room = room
        view, desk = room.view, self.context.workspace.desk
        self.task = next_task(view, desk.person, demo=desk.demo)
        self._show_head(room)
        done = [state for state, how in view.positions if how == "done"]
        self.map.show_course(view.line.state, done, view.line.round, view.line.outcome)
        mine = is_with_workgroup(view)
        worked_on = mine and view.line.state in _WORKED_ON
        referred = view.line.state is CaseState.REFERRED
        self.banner.show_turn(
            case_turn(view, self.task, self.wording, immediate=referred and room.may_work)
        )
        editable = worked_on and room.may_work
        self.obstacles.show_case(view, editable=editable)
        self.remedies.show_case(view, room.people, editable=editable, immediate=referred)
        self.remedies.setVisible(bool(view.actions) or worked_on)
        unsolvable = any(
            one.solvable is False for group in view.obstacles for one in group.obstacles
        )
        self.justification.setVisible(view.justification is not None or (worked_on and unsolvable))
        self.justification.show_report(
            view.justification, editable=worked_on and unsolvable and room.may_justify
        )
        self.papers.show_papers(view.papers, editable=mine and room.may_work)
        self.evaluations.show_case(view)
        names = {paper.id: paper.caption or paper.name for paper in view.papers}
        self.moves.show_moves(move_words(view.moves, self.wording, names))
        self.leading.shown()

    def _show_head(self, room: CaseRoom) -> None:
        line = room.view.line
        self.heading.setText(line.title)
        number = self.wording.numbered(line.number)
        self.crumb.show_path(self.tr("Case {number}").format(number=number), line.workgroup_title)
        age = self.tr("{days} days old").format(days=self.wording.whole(line.age))
        self.badges.show_state(case_look(line.state, line.outcome), age)

    def _act(self, button: str) -> None:
        """What a button of the banner says."""
        if button == "immediate":
            self.remedies.plan()
            self.reveal(self.remedies)
        elif self.task is not None and self.room is not None:
            self.deeds.do(self.task, self.room)

    def _forming(self, begun: bool) -> None:
        self.banner.step_back(back=begun)

    def reveal(self, part: QWidget) -> None:
        """Bring a part of the page to the top of what is seen."""
        reveal(self.scroller, part, self.context.look.px(12))

    def write(self, work: Callable[[], object], form: FormCard | None = None) -> None:
        """Change something; then *form* is closed and the page reads itself again."""

        def done(_result: object) -> None:
            if form is not None:
                form.close_form()
            self.leading.acted()
            self.refresh()

        self.context.tasks.write(
            lambda _job: work(), owner=self, then=done, title=self.tr("Saving")
        )

    def _connect(self) -> None:
        deeds, context = self.deeds, self.context
        self.crumb.left.connect(lambda: context.go(Place.CASES, None))
        self.banner.acted.connect(self._act)
        for part in (self.obstacles, self.remedies, self.justification):
            part.forming.connect(self._forming)
        self.obstacles.kept.connect(deeds.keep_obstacle)
        self.obstacles.removed.connect(deeds.remove_obstacle)
        self.obstacles.policy_chosen.connect(deeds.choose_policy)
        self.remedies.planned.connect(deeds.plan_action)
        self.remedies.acted.connect(deeds.act)
        self.justification.written.connect(deeds.justify)
        self.papers.attaching.connect(deeds.attach)
        self.papers.wanted.connect(self.desk.save_copy)
        self.evaluations.opened.connect(partial(context.go, Place.EVALUATION))
        self.evaluations.case_opened.connect(partial(context.go, Place.CASE))
        self.evaluations.amendment_opened.connect(partial(context.go, Place.AMENDMENT))
        self.moves.opened.connect(deeds.open_link)

    def _nothing(self) -> EmptyState:
        empty = EmptyState(
            self.context.look,
            "route",
            title=self.tr("Choose a case"),
            text=self.tr(
                "A case opens when a meeting of the committee refers a project whose results are"
                " not desirable. It then goes its way here until it is closed."
            ),
            action=self.tr("See the cases"),
        )
        empty.acted.connect(lambda: self.context.go(Place.CASES, None))
        return empty
