"""One project in one cycle: what was computed and how, what the workgroup says, what is next."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.leading import Leading
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.case.case_guide import Task
from paayesh_desktop.qt.pages.case.case_turn import move_words, turn_of
from paayesh_desktop.qt.pages.evaluation.evaluation_figures import (
    EvaluationFigures,
    EvaluationProgress,
)
from paayesh_desktop.qt.pages.evaluation.evaluation_guide import next_task
from paayesh_desktop.qt.pages.evaluation.evaluation_opinion import EvaluationOpinion, OpinionDraft
from paayesh_desktop.qt.paper_desk import PaperDesk
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.reveal import reveal
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.badge_row import BadgeRow
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.loop_look import evaluation_look
from paayesh_desktop.qt.widgets.move_list import MoveList
from paayesh_desktop.qt.widgets.paper_list import PaperList
from paayesh_desktop.qt.widgets.question_list import QuestionList
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.turn_banner import TurnBanner
from paayesh_desktop.qt.widgets.version_list import VersionList
from paayesh_desktop.services.evaluations.evaluation_room import EvaluationRoom, evaluation_room
from paayesh_desktop.services.evaluations.opinions import Opinions
from paayesh_desktop.services.loop.questions import Questions
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.planning.indicator_card import IndicatorCard, indicator_card
from paayesh_desktop.services.wording import Wording


class EvaluationPage(Page):
    """Opened from the list of evaluations, from a case and from today's work."""

    watches = frozenset(
        {
            "evaluation", "evaluation_move", "gap_reason", "question", "reply", "case_move",
            "membership", "desk",
        }
    )  # fmt: skip
    help_topic = "evaluations"
    stack: QStackedWidget
    nothing: QWidget
    scroller: QScrollArea
    crumb_box: QWidget
    heading_box: QWidget
    badges_box: QWidget
    turn_box: QWidget
    main_box: QWidget
    side_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "evaluation_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.key: UUID | None = None
        self.room: EvaluationRoom | None = None
        self.task: Task | None = None
        self.crumb = Crumb(look, self.tr("Evaluations and opinions"), self)
        self.heading = styled(TextLabel("", self), "h1")
        self.badges = BadgeRow(look, wording, self.tr("State"), self)
        self.banner = TurnBanner(look, self)
        self.leading = Leading(self.scroller, self.banner, look.px(12))
        self.figures = EvaluationFigures(look, wording, self)
        self.opinion = EvaluationOpinion(look, wording, self)
        self.questions = QuestionList(look, self)
        self.progress = EvaluationProgress(look, wording, self)
        self.versions = VersionList(look, wording, self)
        self.papers = PaperList(look, wording, self)
        self.moves = MoveList(look, self)
        self.timeline = SectionCard(look, self.tr("What happened"), parent=self)
        self.timeline.column.addWidget(self.moves)
        for box, widget in (
            (self.crumb_box, self.crumb),
            (self.heading_box, self.heading),
            (self.badges_box, self.badges),
            (self.turn_box, self.banner),
            (self.main_box, self.opinion),
            (self.main_box, self.figures),
            (self.main_box, self.questions),
            (self.main_box, self.papers),
            (self.side_box, self.progress),
            (self.side_box, self.versions),
            (self.side_box, self.timeline),
            (self.nothing, self._nothing()),
        ):
            fill(box, widget)
        self._desk = PaperDesk(self, self.refresh)
        self._turning = Turning(look, self, ("columns_row", "head_row"))
        self.stack.setCurrentIndex(1)
        self._connect()

    def open_row(self, key: UUID) -> None:
        self.key = key
        self.leading.opened()
        self.refresh()

    def refresh(self) -> None:
        key, workspace, day = self.key, self.context.workspace, self.context.today()
        if key is not None:
            self.context.tasks.read(
                lambda _job: evaluation_room(workspace, key, day),
                then=self._show,
                owner=self,
                lane="evaluation",
            )

    def _show(self, room: EvaluationRoom | None) -> None:
        self.stack.setCurrentIndex(0 if room else 1)
        if room is None:
            return
        self.room = room
        view, desk = room.view, self.context.workspace.desk
        self.task = next_task(room, desk.person, demo=desk.demo)
        self._show_head(room)
        self.banner.show_turn(turn_of(view.guide, view.line.court, self.task, self.wording))
        editable = view.line.court is Court.WORKGROUP and room.prepare.may
        self.opinion.show_evaluation(view, editable=editable)
        self.figures.show_evaluation(view, editable=editable, askable=room.find.may)
        names = {line.indicator_id: line.title for line in view.indicators}
        self.questions.show_questions(
            room.questions, names, may_ask=room.find.may or room.prepare.may
        )
        self.progress.show_evaluation(view)
        self.versions.show_versions(view.versions)
        self.papers.show_papers(view.papers, editable=editable)
        papers = {paper.id: paper.caption or paper.name for paper in view.papers}
        self.moves.show_moves(move_words(view.moves, self.wording, papers))
        self.leading.shown()

    def _show_head(self, room: EvaluationRoom) -> None:
        view = room.view
        self.heading.setText(view.project.title)
        period = self.wording.period(Period.parse(view.evaluation.period))
        self.crumb.show_path(period, view.line.workgroup_title)
        version = ""
        if view.evaluation.number > 1:
            number = self.wording.whole(view.evaluation.number)
            version = self.tr("version {number}").format(number=number)
        self.badges.show_state(evaluation_look(view.line.state), version)

    def _act(self, _button: str) -> None:
        """What the highlighted button stands for."""
        task, room, context = self.task, self.room, self.context
        if task is None or room is None:
            return
        workspace, day, key = context.workspace, context.today(), room.view.evaluation.id
        match task.key:
            case "gaps":
                row = self.figures.first_gap()
                if row is not None and row.reason is not None:
                    self._reveal(row)
                    row.reason.setFocus()
            case "opinion":
                self.opinion.edit()
                self._reveal(self.opinion)
            case "submit":
                note = self.tr("The evaluation was submitted to the committee.")
                self._write(lambda: Opinions(workspace).submit([key], day), note)
            case "continue" if task.person is not None:
                self.leading.acted()
                SignIn(workspace).continue_as(task.person)
                context.feed.tell({"desk"})
            case "today" | "meet":
                context.go(Place.TODAY if task.key == "today" else Place.MEETINGS, None)
            case "case":
                context.go(Place.CASE, task.about)
            case _:
                raise LookupError(task.key)

    def _forming(self, begun: bool) -> None:
        self.banner.step_back(back=begun)

    def _give(self, draft: OpinionDraft) -> None:
        workspace, day, key = self.context.workspace, self.context.today(), self.key
        if key is not None:
            self._write(
                lambda: Opinions(workspace).give(
                    key, draft.conforms, draft.statement, day, reason=draft.reason
                ),
                opinion=True,
            )

    def _reason(self, indicator: UUID, text: str) -> None:
        workspace, day, key = self.context.workspace, self.context.today(), self.key
        if key is not None:
            self._write(lambda: Opinions(workspace).explain_gap(key, indicator, text, day))

    def _ask(self, field: UUID | None, text: str) -> None:
        workspace, day, key, room = (
            self.context.workspace,
            self.context.today(),
            self.key,
            self.room,
        )
        if key is None or room is None:
            return
        party = COMMITTEE if room.find.may else room.view.evaluation.workgroup_id
        self._write(
            lambda: Questions(workspace).ask(key, text, day=day, field_id=field, party=party)
        )
        self.questions.ask_about(None)

    def _answer(self, question: UUID, text: str) -> None:
        workspace, day, room = self.context.workspace, self.context.today(), self.room
        if room is None:
            return
        own = room.view.evaluation.workgroup_id
        party = own if room.prepare.may or not room.find.may else COMMITTEE
        self._write(lambda: Questions(workspace).answer(question, text, day=day, party=party))

    def _explain(self, indicator: UUID) -> None:
        room, store = self.room, self.context.workspace.store
        if room is None:
            return
        period = Period.parse(room.view.evaluation.period)

        def show(card: IndicatorCard | None) -> None:
            if card is not None:
                steps = [self.wording.say(step) for step in card.steps]
                self.figures.show_steps(indicator, steps)

        self.context.tasks.read(
            lambda _job: indicator_card(store, indicator, period), then=show, owner=self
        )

    def _write(self, work: Callable[[], object], note: str = "", *, opinion: bool = False) -> None:
        """Change something; then the form of the *opinion* is closed and the page read again."""

        def done(_result: object) -> None:
            if opinion:
                self.opinion.close_form()
            if note:
                self.context.messages.note(note)
            self.leading.acted()
            self.refresh()

        self.context.tasks.write(
            lambda _job: work(), owner=self, then=done, title=self.tr("Saving")
        )

    def _attach(self) -> None:
        if self.room is not None:
            evaluation = self.room.view.evaluation
            self._desk.attach(evaluation.id, evaluation.workgroup_id)

    def _reveal(self, part: QWidget) -> None:
        reveal(self.scroller, part, self.context.look.px(12))

    def _connect(self) -> None:
        context = self.context
        self.crumb.left.connect(lambda: context.go(Place.EVALUATIONS, None))
        self.banner.acted.connect(self._act)
        self.opinion.given.connect(self._give)
        self.opinion.forming.connect(self._forming)
        self.figures.explained.connect(self._explain)
        self.figures.reasoned.connect(self._reason)
        self.figures.questioned.connect(self.questions.ask_about)
        self.questions.asked.connect(self._ask)
        self.questions.answered.connect(self._answer)
        self.papers.attaching.connect(self._attach)
        self.papers.wanted.connect(self._desk.save_copy)
        self.moves.opened.connect(partial(context.go, Place.MEETING))

    def _nothing(self) -> EmptyState:
        empty = EmptyState(
            self.context.look,
            "scale",
            title=self.tr("Choose an evaluation"),
            text=self.tr(
                "In every cycle each project is compared with its desired state. Choose a project"
                " from the list to see how it stands."
            ),
            action=self.tr("See the evaluations"),
        )
        empty.acted.connect(lambda: self.context.go(Place.EVALUATIONS, None))
        return empty
