"""The keys of the exchange: the desk's own, the committee's root, and which desks count."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.keys.desk_key_deeds import DeskKeyDeeds
from paayesh_desktop.qt.pages.keys.keys_cards import KeysCards
from paayesh_desktop.qt.pages.keys.keys_guide import (
    FOUNDATION,
    INTRODUCTION,
    Progress,
    Step,
    step_of,
)
from paayesh_desktop.qt.pages.keys.keys_turn import done_turn, step_names, turn_of
from paayesh_desktop.qt.pages.keys.keys_welcome import KeysWelcome
from paayesh_desktop.qt.pages.keys.registry_deeds import RegistryDeeds
from paayesh_desktop.qt.pages.keys.root_deeds import RootDeeds
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.reveal import reveal
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.stepper import Stepper
from paayesh_desktop.qt.widgets.turn_banner import TurnBanner
from paayesh_desktop.services.keys.key_room import KeyRoom, key_room
from paayesh_desktop.services.wording import Wording

T = TypeVar("T")


class KeysPage(Page):
    """Leads a desk into the exchange step by step, and shows afterwards how its keys stand."""

    watches = frozenset({"exchange", "desk", "person", "membership"})
    help_topic = "keys"
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
        load_form(self, "keys_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.room: KeyRoom | None = None
        self.step: Step | None = None
        self.progress = Progress()
        self.form: InlineForm | None = None
        self.crumb = Crumb(look, self.tr("Exchange of files"), self)
        self.introduction = Stepper(look, wording, step_names(wording, INTRODUCTION), self)
        self.foundation = Stepper(look, wording, step_names(wording, FOUNDATION), self)
        self.banner = TurnBanner(look, self)
        self.form_box = QWidget(self)
        self.form_place = QVBoxLayout(self.form_box)
        self.form_place.setContentsMargins(0, 0, 0, 0)
        fill(self.main_box, self.form_box)
        self.cards = KeysCards(self)
        fill(self.crumb_box, self.crumb)
        fill(self.steps_box, self.introduction)
        fill(self.steps_box, self.foundation)
        fill(self.turn_box, self.banner)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(lambda: context.go(Place.EXCHANGE, None))
        self.crumb.left.connect(lambda: context.go(Place.EXCHANGE, None))
        self.own = DeskKeyDeeds(self)
        self.welcome = KeysWelcome(self)
        self.registry = RegistryDeeds(self)
        self.roots = RootDeeds(self)
        self.banner.acted.connect(self._act)
        self._turning = Turning(look, self, ("columns_row",))
        self.stack.setCurrentIndex(1)

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: key_room(workspace, day), then=self._show, owner=self, lane="keys"
        )

    def go_on(self, progress: Progress) -> None:
        """Somebody said how far they are."""
        self.progress = progress
        if self.room is not None:
            self._show(self.room)

    def open_form(self, form: InlineForm, place: QVBoxLayout | None = None) -> None:
        """One form at a time, with the only highlighted button of the page."""
        self.close_form()
        self.form = form
        self.form_box.setVisible(place is None)
        (place or self.form_place).addWidget(form)
        form.cancelled.connect(self.close_form)
        form.show()
        self._step_back(back=True)
        if place is not None:
            reveal(self.scroller, form, self.context.look.px(12))

    def close_form(self) -> None:
        """Put the form away; a step that is a form opens again."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self._step_back(back=False)
        self.form_box.hide()

    def scroll_up(self) -> None:
        """To where forms of the whole desk open."""
        self.scroller.verticalScrollBar().setValue(0)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        title: str,
    ) -> None:
        """Change something off this thread; what goes wrong is said in the open form."""
        form = self.form
        if form is not None:
            form.complain("")
            form.setEnabled(False)

        def finished(result: T) -> None:
            if form is not None and self.form is form:
                self.close_form()
            self.context.feed.tell({"exchange"})
            done(result)
            self.refresh()

        def failed(error: UserError) -> None:
            if form is None or self.form is not form:
                self.context.messages.error(error)
                return
            form.setEnabled(True)
            form.complain(self.context.say(error.sentence))
            form.begin()

        self.context.tasks.write(
            lambda _job: work(), owner=self, then=finished, failed=failed, title=title
        )

    def _show(self, room: KeyRoom | None) -> None:
        self.stack.setCurrentIndex(0 if room else 1)
        if room is None:
            return
        self.room = room
        step = step_of(room, self.progress)
        self.steps_box.setVisible(step in (*INTRODUCTION, *FOUNDATION))
        for stepper, steps in ((self.introduction, INTRODUCTION), (self.foundation, FOUNDATION)):
            stepper.setVisible(step in steps)
            if step in steps:
                stepper.set_step(steps.index(step))
        at_rest = step is Step.DONE
        self.banner.show_turn(
            done_turn(room, self.wording) if at_rest else turn_of(room, step, self.wording)
        )
        self.cards.show_room(room, step)
        if step is not self.step:
            self.step = step
            self.close_form()
            self.own.begin(step, room)
            self.registry.begin(step, room)
        self._step_back(back=self.form is not None or self.cards.sheet.is_open)

    def _step_back(self, *, back: bool) -> None:
        """One highlighted button on the page, wherever it is."""
        self.banner.step_back(back=back)
        self.cards.step_back(back=back)

    def _act(self, deed: str) -> None:
        if self.step is not None:
            self.own.act(deed, self.step)
            self.registry.act(deed, self.step)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "key-round",
            title=self.tr("The demo city needs no keys"),
            text=self.tr(
                "Here one desk plays the committee and every workgroup, so no file leaves it and"
                " there is nothing to sign. At a desk of your own you make its key here and"
                " introduce it to the committee."
            ),
            action=self.tr("Open the exchange of files"),
        )
