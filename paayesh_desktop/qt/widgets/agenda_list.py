"""The agenda of a meeting on its page: items in their order, each dealt with where it stands."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.agenda_card import ItemCard
from paayesh_desktop.qt.widgets.decision_form import DecisionForm
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.meetings.meeting_file import ItemLine, MeetingFile
from paayesh_desktop.services.meetings.meeting_room import BEFORE
from paayesh_desktop.services.wording import Wording

_NOTE_HEIGHT = 74


class AgendaList(SectionCard):
    """What was done is told by signals; `forming` whether a form is open, which then has the
    highlighted button."""

    decided = Signal(object)
    withdrawn = Signal(object)
    noted = Signal(object, str)
    moved_on = Signal(object)
    removed = Signal(object)
    ordered = Signal(object)
    added = Signal(str)
    refilled = Signal()
    opened = Signal(str, object)
    forming = Signal(bool)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Agenda"))
        self._look = look
        self._wording = wording
        self._file: MeetingFile | None = None
        self._noting: UUID | None = None
        self.cards: dict[UUID, ItemCard] = {}
        self._items = QVBoxLayout()
        self._items.setSpacing(look.px(8))
        self._nothing = styled(TextLabel("", self), "muted")
        self.decision = DecisionForm(look, wording, self)
        self.note = InlineForm(look, "", self.tr("Keep the outcome"), self)
        self.note_text = TextEdit(self)
        self.note_text.setFixedHeight(look.px(_NOTE_HEIGHT))
        self.note.add(self.tr("What the minutes say about it"), self.note_text)
        self.note.hide()
        self.title = QLineEdit(self)
        self.title.setMaxLength(1000)
        self.title.setPlaceholderText(self.tr("An item of one's own"))
        self.title.setAccessibleName(self.title.placeholderText())
        self.add = QPushButton(self.tr("Add the item"), self)
        self.refill = QPushButton(self.tr("Bring up to date"), self)
        self.free = QPushButton(self.tr("Resolve something else"), self)
        self._tools = QWidget(self)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        row.addWidget(self.title, 1)
        row.addWidget(self.add)
        row.addWidget(self.refill)
        self.column.addWidget(self._nothing)
        self.column.addLayout(self._items)
        self.column.addWidget(self.free)
        self.column.addWidget(self.decision)
        self.column.addWidget(self.note)
        self.column.addWidget(self._tools)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a form is open."""
        return self.decision.isVisibleTo(self) or self.note.isVisibleTo(self)

    def show_file(self, file: MeetingFile) -> None:
        """Cards of items that stay keep their place and what is being typed below them."""
        self._file = file
        state = file.meeting.state
        before = file.may and state in BEFORE
        open_ = file.may and state is MeetingState.OPEN
        decides = file.quorum.held and file.meeting.kind.decides
        known = {line.item.id for line in file.items}
        if self.cards.keys() - known:
            self._close_forms()
        for key in [one for one in self.cards if one not in known]:
            card = self.cards.pop(key)
            card.hide()
            card.deleteLater()
        for place, line in enumerate(file.items):
            card = self.cards.get(line.item.id)
            if card is None:
                card = self.cards[line.item.id] = ItemCard(self._look, self._wording, self)
                card.acted.connect(self._act)
                card.withdrawn.connect(self.withdrawn)
            card.show_line(line, before=before, open_=open_, decides=decides)
            self._items.insertWidget(place, card)
        self._nothing.setText(self._empty(file))
        self._nothing.setVisible(not file.items)
        self._tools.setVisible(before or open_)
        self.refill.setVisible(file.meeting.kind.decides)
        self.free.setVisible(open_ and decides)
        self.set_note(self._wording.whole(len(file.items)) if file.items else "")
        if not open_:
            self._close_forms()

    def resolve_next(self) -> ItemCard | None:
        """Open the form for the first item without an outcome; its card."""
        lines = self._file.items if self._file is not None else ()
        line = next((line for line in lines if not line.done), None)
        if line is None:
            return None
        self._resolve(line)
        return self.cards[line.item.id]

    def done(self) -> None:
        """What the open form told was kept."""
        self._close_forms()

    def _connect(self) -> None:
        self.decision.decided.connect(self.decided)
        self.decision.cancelled.connect(self._close_forms)
        self.note.saved.connect(self._keep_note)
        self.note.cancelled.connect(self._close_forms)
        self.add.clicked.connect(self._add)
        self.title.returnPressed.connect(self._add)
        self.refill.clicked.connect(self.refilled)
        self.free.clicked.connect(self._resolve_freely)

    def _act(self, word: str, line: ItemLine) -> None:
        key = line.item.id
        match word:
            case "resolve":
                self._resolve(line)
            case "note":
                self._begin_note(line)
            case "move_on":
                self.moved_on.emit(key)
            case "remove":
                self.removed.emit(key)
            case "open":
                self.opened.emit(line.item.about_kind or "", line.item.about_id)
            case _:
                self._order(key, -1 if word == "up" else 1)

    def _resolve(self, line: ItemLine) -> None:
        if self._file is None or not line.options:
            return
        self._close_forms()
        self.cards[line.item.id].forms.addWidget(self.decision)
        day = self._file.meeting.held_on
        self.decision.ask(
            line.item.id,
            line.item.title,
            line.options,
            self._file.dues,
            day,
            moves=line.item.about_id is not None,
        )
        self.forming.emit(True)

    def _resolve_freely(self) -> None:
        if self._file is None:
            return
        self._close_forms()
        self.column.insertWidget(self.column.indexOf(self.free) + 1, self.decision)
        self.decision.ask(None, "", (ResolutionKind.OTHER,), {}, self._file.meeting.held_on)
        self.decision.title.setFocus()
        self.forming.emit(True)

    def _begin_note(self, line: ItemLine) -> None:
        self._close_forms()
        self._noting = line.item.id
        self.cards[line.item.id].forms.addWidget(self.note)
        self.note.set_title(line.item.title)
        self.note_text.set_value(line.item.outcome)
        self.note.complain("")
        self.note.show()
        self.note_text.setFocus()
        self.forming.emit(True)

    def _keep_note(self) -> None:
        if not self.note_text.value():
            self.note.complain(self.tr("Write what was said in a sentence."), self.note_text)
        elif self._noting is not None:
            self.noted.emit(self._noting, self.note_text.value())

    def _order(self, key: UUID, by: int) -> None:
        keys = list(self.cards) if self._file is None else [x.item.id for x in self._file.items]
        place = keys.index(key)
        there = place + by
        if 0 <= there < len(keys):
            keys[place], keys[there] = keys[there], keys[place]
            self.ordered.emit(keys)

    def _add(self) -> None:
        self.added.emit(self.title.text())
        self.title.clear()

    def _close_forms(self) -> None:
        """The forms come back from the card they stood in, which may be about to go."""
        busy = self.busy
        for form in (self.decision, self.note):
            form.hide()
            form.setParent(self)
        if busy:
            self.forming.emit(False)

    def _empty(self, file: MeetingFile) -> str:
        if not file.meeting.kind.decides:
            return self.tr("A session like this is about its subject and takes no decisions.")
        return self.tr(
            "Nothing waits in the court of this body now. Add an item of your own, or bring the"
            " agenda up to date when something has been submitted."
        )
