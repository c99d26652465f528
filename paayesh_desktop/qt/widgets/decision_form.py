"""What is resolved on an item: the usual decision first, and what it must bring."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QToolButton, QWidget

from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.wording import Wording

_TEXT_HEIGHT = 66
REASONED = frozenset(
    {
        ResolutionKind.RETURN,
        ResolutionKind.REFERRAL,
        ResolutionKind.SENDING_BACK,
        ResolutionKind.STOPPING,
        ResolutionKind.UNFOUNDED,
        ResolutionKind.REFUSAL,
    }
)
"""Decisions that say why."""


class DecisionForm(InlineForm):
    """`decided` with a `Decision`."""

    decided = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", self.tr("Record the resolution"), parent)
        self._wording = wording
        self._item: UUID | None = None
        self._moves = False
        self._dues: Mapping[ResolutionKind, date] = {}
        self.kinds: dict[ResolutionKind, QToolButton] = {}
        self._choice = QWidget(self)
        self._flow = FlowLayout(look.px(6), self._choice)
        self._group = QButtonGroup(self)
        self.title = QLineEdit(self)
        self.title.setMaxLength(1000)
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(_TEXT_HEIGHT))
        self.who = QLineEdit(self)
        self.who.setMaxLength(300)
        self.due = DateEdit(self)
        self.add(self.tr("What is resolved"), self._choice)
        self.add(self.tr("The resolution in one line"), self.title)
        self.add(
            self.tr("Text or reason"),
            self.text,
            self.tr("A return, a referral or a refusal says why; others may."),
        )
        self.add(self.tr("Who carries it out"), self.who, self.tr("Empty where nobody has to."))
        self.add(self.tr("Due on"), self.due)
        self.saved.connect(self._decide)
        self.hide()

    def ask(
        self,
        item: UUID | None,
        title: str,
        kinds: Sequence[ResolutionKind],
        dues: Mapping[ResolutionKind, date],
        day: date,
        *,
        moves: bool = False,
    ) -> None:
        """Open for an item (None: for something of its own); the first of *kinds* is chosen.
        *moves* says that the item is about something that the decision itself moves on."""
        self._item, self._dues, self._moves = item, dues, moves
        self.set_title(self.tr("Resolution on “{title}”").format(title=title) if title else "")
        self.title.setText(title)
        self.text.set_value("")
        self.who.clear()
        self.due.set_today(day)
        self.complain("")
        self._offer(kinds)
        self.show()
        self.kinds[kinds[0]].setFocus()

    @property
    def kind(self) -> ResolutionKind | None:
        """What is chosen."""
        return next((kind for kind, chip in self.kinds.items() if chip.isChecked()), None)

    def choose(self, kind: ResolutionKind) -> None:
        self.kinds[kind].setChecked(True)
        self.due.set_value(self._dues.get(kind))

    def begin(self) -> None:
        """The kinds come first, and the usual one is chosen already."""

    def _offer(self, kinds: Sequence[ResolutionKind]) -> None:
        for chip in self.kinds.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.kinds = {}
        for kind in kinds:
            chip = styled(QToolButton(self._choice), "filter")
            chip.setText(self._wording.say(kind.word()))
            chip.setAccessibleName(chip.text())
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, kind=kind: self.choose(kind))
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            chip.show()
            self.kinds[kind] = chip
        self._flow.invalidate()
        self.choose(kinds[0])

    def _decide(self) -> None:
        kind = self.kind
        if kind is None:
            return
        if not self.title.text().strip():
            self.complain(self.tr("Write in one line what is resolved."), self.title)
        elif kind in REASONED and not self.text.value():
            self.complain(self.tr("This decision needs its reason."), self.text)
        elif self.due.problem():
            self.complain(self.due.problem(), self.due)
        elif kind is ResolutionKind.REFERRAL and self.due.value() is None:
            self.complain(self.tr("A referral needs a due date."), self.due)
        elif self.who.text().strip() and self.due.value() is None:
            self.complain(self.tr("Say until when it is carried out."), self.due)
        elif self.due.value() is not None and not (self.who.text().strip() or self._moves):
            self.complain(self.tr("Say who carries it out until that day."), self.who)
        else:
            self.complain("")
            self.decided.emit(
                Decision(
                    kind,
                    self.title.text(),
                    self.text.value(),
                    agenda_item_id=self._item,
                    owner_text=self.who.text(),
                    due_on=self.due.value(),
                )
            )
