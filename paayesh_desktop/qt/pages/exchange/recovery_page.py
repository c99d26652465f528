"""What to do after a copied or restored database or a lost computer."""

from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.exchange.recovery_turn import (
    NEW_KEY,
    SETTLE,
    STEPS,
    step_names,
    turn_of,
)
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.guide_card import GuideCard
from paayesh_desktop.qt.widgets.stepper import Stepper
from paayesh_desktop.qt.widgets.story_card import Story, StoryCard
from paayesh_desktop.qt.widgets.turn_banner import TASK, TurnBanner
from paayesh_desktop.services.exchange.recovery import Recovery, RecoveryStep, RecoveryView
from paayesh_desktop.services.exchange.recovery_words import facts
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Role


class RecoveryPage(Page):
    """Opened from the exchange of files, from today's work and from what is said at the start."""

    watches = frozenset({"exchange", "desk"})
    help_topic = "recovery"
    stack: QStackedWidget
    nothing: QWidget
    scroller: QScrollArea
    standing: QLabel
    crumb_box: QWidget
    steps_box: QFrame
    turn_box: QWidget
    main_box: QWidget
    side_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "recovery_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.found: RecoveryView | None = None
        self._committee = context.workspace.desk.role is Role.COMMITTEE
        self.crumb = Crumb(look, self.tr("Exchange of files"), self)
        self.stepper = Stepper(look, wording, step_names(wording), self)
        self.banner = TurnBanner(look, self)
        self.facts_box = QWidget(self)
        self._facts = QVBoxLayout(self.facts_box)
        self._facts.setContentsMargins(0, 0, 0, 0)
        fill(self.crumb_box, self.crumb)
        fill(self.steps_box, self.stepper)
        fill(self.turn_box, self.banner)
        self.lost = StoryCard(look, wording, self._lost_story(), self)
        self.broken = StoryCard(look, wording, self._broken_story(), self)
        self.copied = StoryCard(look, wording, self._copied_story(), self)
        for card in (self.facts_box, self.lost):
            fill(self.main_box, card)
        for card in (self.broken, self.copied):
            fill(self.side_box, card)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.EXCHANGE, None))
        self.crumb.left.connect(lambda: context.go(Place.EXCHANGE, None))
        self.banner.acted.connect(self._act)
        self.lost.acted.connect(lambda: context.go(Place.KEYS, None))
        self.broken.acted.connect(lambda: context.go(Place.SETTINGS, None))
        self.copied.acted.connect(lambda: context.go(Place.KEYS, None))
        self._turning = Turning(look, self, ("columns_row",))
        self.stack.setCurrentIndex(1)

    def refresh(self) -> None:
        workspace = self.context.workspace
        if workspace.desk.demo:
            self.stack.setCurrentIndex(1)
            return
        self.context.tasks.read(
            lambda _job: Recovery(workspace).look(), then=self._show, owner=self, lane="look"
        )

    def _show(self, found: RecoveryView) -> None:
        self.found = found
        self.stack.setCurrentIndex(0)
        self.counted.emit(0 if found.trouble is None else 1)
        self.steps_box.setVisible(found.step in STEPS and found.trouble is not None)
        if found.step in STEPS:
            self.stepper.set_step(STEPS.index(found.step))
        self.banner.show_turn(turn_of(found, self.wording, committee=self._committee))
        self._show_facts(facts(found, self.wording, committee=self._committee))

    def _show_facts(self, lines: list[tuple[str, str]]) -> None:
        """Above what to do in other cases, as long as something is amiss."""
        empty(self._facts, at_once=True)
        self.facts_box.setVisible(bool(lines))
        if lines:
            title = self.tr("What is safe, and what is where")
            self._facts.addWidget(GuideCard(self.context.look, title, lines, self))

    def _act(self, deed: str) -> None:
        found = self.found
        if deed == NEW_KEY:
            self.context.go(Place.KEYS, None)
        elif deed == SETTLE:
            self._settle()
        elif deed == TASK and found is not None and found.step is RecoveryStep.PART:
            self._part()
        elif deed == TASK:
            audience = None if self._committee else COMMITTEE
            self.context.go(Place.EXCHANGE, audience)

    def _part(self) -> None:
        workspace = self.context.workspace

        def parted(found: RecoveryView) -> None:
            self.context.feed.tell({"exchange"})
            self.context.messages.note(
                self.tr("From now on this computer's work is kept apart. Nothing is lost.")
            )
            self._show(found)

        self.context.tasks.write(
            lambda _job: Recovery(workspace).part(),
            owner=self,
            then=parted,
            title=self.tr("Keeping the work apart"),
        )

    def _settle(self) -> None:
        question = self.tr(
            "Go on with what is here? What others have of this desk can still be read later, when a"
            " file brings it."
        )
        workspace = self.context.workspace
        if self.context.messages.ask(question, yes=self.tr("Go on")):
            self.context.tasks.write(
                lambda _job: Recovery(workspace).settle(),
                owner=self,
                then=self._show,
                title=self.tr("Saving"),
            )

    def _lost_story(self) -> Story:
        title = self.tr("A computer was lost or stolen")
        if self._committee:
            steps = [
                self.tr("Withdraw the key of that desk on the page of the keys, the same day."),
                self.tr("What had come from it stays valid; whatever comes later is refused."),
                self.tr(
                    "The new computer brings a request: admit it in the place of the lost one."
                ),
                self.tr("Prepare its welcome file: everything you received goes back to it."),
            ]
            return Story(title, steps, self.tr("Open the keys"))
        steps = [
            self.tr("Ring the committee the same day: it withdraws the key of that desk."),
            self.tr("Start the program on the new computer for the same workgroup."),
            self.tr("Make a key there, ask to be admitted and tell the thirty digits."),
            self.tr("Read the welcome file: everything the committee had comes back."),
        ]
        return Story(title, steps, self.tr("Open the keys"))

    def _broken_story(self) -> Story:
        steps = [
            self.tr("Bring the newest copy back under Settings."),
            self.tr("Come back to this page: it says what is missing and what to do."),
            self.tr("Send a file and read the answer: what others have comes back."),
        ]
        title = self.tr("A disk broke, or data were damaged")
        return Story(title, steps, self.tr("Open the settings"))

    def _copied_story(self) -> Story:
        steps = [
            self.tr("Work on one of them only, until the other is put away or has its own key."),
            self.tr("If both go on: make a new key on this one and have it admitted."),
            self.tr("After that both exchange files like any two desks; nothing is overwritten."),
        ]
        title = self.tr("The same work lies on two computers")
        return Story(title, steps, self.tr("Open the keys"))

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "database-backup",
            title=self.tr("The demo city needs no recovery"),
            text=self.tr(
                "It exchanges no files with anybody, so nobody else can hold another history of it."
                " At a desk of your own this page says what to do after a backup was put back or a"
                " computer was lost."
            ),
            action=self.tr("Open the exchange of files"),
        )
