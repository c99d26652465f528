"""Amendments of the plan: old beside new, what comes of it, whose turn it is, and the versions."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.plan.amendment_turn import Step, amendment_turn, no_turn, task
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.reveal import reveal
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.amendment_cards import (
    EffectCard,
    ItemsCard,
    ReasonCard,
    VersionsCard,
)
from paayesh_desktop.qt.widgets.amendment_forms import DraftForm, ItemForm, WithdrawalForm
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.turn_banner import TASK, TurnBanner
from paayesh_desktop.services.amending.amended_words import value_words
from paayesh_desktop.services.amending.amendment_desk import (
    AmendmentDesk,
    amendment_desk,
    put_on_agenda,
    value_in_force,
)
from paayesh_desktop.services.amending.amendment_reader import ItemLine
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.wording import Wording


class AmendmentPage(Page):
    """Opened from a case, a resolution, the versions of the plan or search."""

    watches = frozenset(
        {
            "plan_amendment",
            "amendment_item",
            "plan_version",
            "resolution",
            "chain_step",
            "meeting",
            "agenda_item",
            "justification",
            "desk",
        }
    )
    help_topic = "amendment"
    crumb_box: QWidget
    amendment_box: QComboBox
    new_button: QPushButton
    turn_box: QWidget
    form_box: QWidget
    scroll_area: QScrollArea
    items_box: QWidget
    effect_box: QWidget
    reason_box: QWidget
    versions_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "amendment_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.desk: AmendmentDesk | None = None
        self.form: InlineForm | None = None
        self._key: UUID | None = None
        self._begin = False
        self.turn = TurnBanner(look, self)
        self.items = ItemsCard(look, self.wording, self)
        self.effects = EffectCard(look, self.wording, self)
        self.reason = ReasonCard(look, self)
        self.versions = VersionsCard(look, self.wording, self)
        crumb = Crumb(look, self.tr("Plan browser"), self)
        for box, widget in (
            (self.crumb_box, crumb),
            (self.turn_box, self.turn),
            (self.items_box, self.items),
            (self.effect_box, self.effects),
            (self.reason_box, self.reason),
            (self.versions_box, self.versions),
        ):
            fill(box, widget)
        self._turning = Turning(look, self, ("columns_row",))
        crumb.left.connect(lambda: context.go(Place.PLAN, None))
        self.amendment_box.activated.connect(self._choose)
        self.new_button.clicked.connect(self._new)
        self.items.dropped.connect(self._take_out)
        self.turn.acted.connect(self._act)

    def refresh(self) -> None:
        workspace, key, day = self.context.workspace, self._key, self.context.today()
        self.context.tasks.read(
            lambda _job: amendment_desk(workspace, key, day),
            then=self._show,
            owner=self,
            lane="desk",
        )

    def open_row(self, key: UUID) -> None:
        """An amendment, a case that is being amended, a plan or a version of one."""
        self._key, self._begin = key, True
        self._close_form()
        self.refresh()

    def _show(self, desk: AmendmentDesk) -> None:
        self.desk = desk
        card = desk.card
        self.amendment_box.clear()
        for line in desk.lines:
            self.amendment_box.addItem(
                f"{line.title} · {self.wording.say(line.stage.word())}", line.id
            )
        self.amendment_box.setVisible(bool(desk.lines))
        choose(self.amendment_box, card.amendment.id if card else None)
        self.new_button.setVisible(desk.may and card is not None and desk.beginning is not None)
        self.turn.show_turn(
            amendment_turn(self.wording, desk, card) if card else no_turn(self.wording, desk)
        )
        free = card is not None and card.stage.editable and desk.may
        self.items.show_items(card.items if card else (), free=free)
        self.effects.show_effect(desk.effect)
        self.reason.show_card(card)
        self.versions.show_versions(desk.versions)
        if self._begin and card is None and desk.may and desk.beginning is not None:
            self._open_form(DraftForm(self.context.look, desk.beginning, None, self))
        self._begin = False

    def _choose(self) -> None:
        self._key = self.amendment_box.currentData()
        self._close_form()
        self.refresh()

    def _new(self) -> None:
        if self.desk and self.desk.beginning:
            self._open_form(DraftForm(self.context.look, self.desk.beginning, None, self))

    def _act(self, key: str) -> None:
        """What the banner's buttons do."""
        desk, look = self.desk, self.context.look
        card = desk.card if desk else None
        _, _, step = key.rpartition(":")
        match Step(step) if key != TASK else task(desk):
            case Step.DRAFT:
                self._new()
            case Step.CHANGE if desk is not None and card is not None:
                form = ItemForm(look, self.wording, desk.choices, self)
                form.asked.connect(self._show_old)
                self._open_form(form)
                form.ask()
            case Step.EDIT if desk is not None and card is not None and desk.beginning:
                self._open_form(DraftForm(look, desk.beginning, card.amendment, self))
            case Step.WITHDRAW:
                self._open_form(WithdrawalForm(look, self))
            case Step.AGENDA if card is not None:
                workspace, day, about = self.context.workspace, self.context.today(), card.amendment
                self._write(
                    lambda: put_on_agenda(workspace, about.id, day),
                    lambda meeting: self.context.go(Place.MEETING, meeting),
                )
            case Step.MEETING if card is not None and card.meeting is not None:
                self.context.go(Place.MEETING, card.meeting.id)
            case Step.RESOLUTION if card is not None and card.resolution is not None:
                self.context.go(Place.RESOLUTIONS, card.resolution.id)
            case Step.CASE if card is not None and card.case is not None:
                self.context.go(Place.CASE, card.case.id)
            case Step.PLAN if card is not None:
                self.context.go(Place.PLAN, card.plan.id)
            case _:
                self.context.go(Place.MEETINGS, None)

    def _show_old(self, field: AmendedField, subject: UUID, period: str | None) -> None:
        """Beside the new value stands the one in force."""
        card, form, workspace = self.desk and self.desk.card, self.form, self.context.workspace
        if card is None or not isinstance(form, ItemForm):
            return
        about = card.amendment.id
        self.context.tasks.read(
            lambda _job: value_in_force(workspace, about, field, subject, period),
            then=lambda value: form.show_old(value_words(self.wording, field, value)),
            owner=form,
            lane="old",
        )

    def _open_form(self, form: InlineForm) -> None:
        self._close_form()
        self.form = form
        form.saved.connect(self._save)
        form.cancelled.connect(self._close_form)
        fill(self.form_box, form)
        self.turn.step_back(back=True)
        form.show()
        form.begin()
        reveal(self.scroll_area, form, self.context.look.px(12))

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.turn.step_back(back=False)

    def _save(self) -> None:
        """Write what the open form says."""
        form, day = self.form, self.context.today()
        amendments = Amendments(self.context.workspace)
        card = self.desk.card if self.desk else None
        if isinstance(form, DraftForm):
            draft, beginning, known = form.entry(), form.beginning, form.amendment
            if draft is None:
                return
            if known is not None:
                self._write(
                    lambda: amendments.revise(
                        known.id,
                        day,
                        title=draft.title,
                        effective_on=draft.effective_on,
                        reason=draft.reason,
                    )
                )
                return
            self._write(
                lambda: amendments.draft(
                    beginning.plan_id,
                    draft.title,
                    draft.effective_on,
                    day,
                    case_id=beginning.case_id,
                    reason=draft.reason,
                    stops=draft.stops,
                ),
                self._drafted,
            )
        elif isinstance(form, ItemForm) and card is not None:
            entry, about = form.entry(), card.amendment.id
            if entry is not None:
                self._write(
                    lambda: amendments.set(
                        about, entry.field, entry.subject_id, entry.new, day, period=entry.period
                    )
                )
        elif isinstance(form, WithdrawalForm) and card is not None:
            reason, about = form.reason.value(), card.amendment.id
            self._write(lambda: amendments.withdraw(about, reason, day))

    def _take_out(self, line: ItemLine) -> None:
        item, day = line.item, self.context.today()
        amendments = Amendments(self.context.workspace)
        self._write(lambda: amendments.drop(item.amendment_id, item.id, day))

    def _drafted(self, key: object) -> None:
        self._key = key if isinstance(key, UUID) else None

    def _write(
        self, action: Callable[[], object], then: Callable[[UUID], object] | None = None
    ) -> None:
        def written(result: object) -> None:
            self._close_form()
            if then is not None and isinstance(result, UUID):
                then(result)
            self.refresh()

        self.context.tasks.write(
            lambda _job: action(),
            then=written,
            owner=self,
            title=self.tr("Saving the amendment"),
        )
