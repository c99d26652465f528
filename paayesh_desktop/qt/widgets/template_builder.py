"""Building a form template: its lines in paper order, one of them in full, and the paper beside."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.draft_list import DraftList
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.field_editor import FieldEditor
from paayesh_desktop.qt.widgets.paper_preview import PaperPreview
from paayesh_desktop.services.wording import Wording

_REMEMBERED = 200
_ICON = 16
_SHOWN = 3
"""So many problems are said at once."""


class TemplateBuilder(QWidget):
    """`saved` with the draft and the key of what it replaces (or None); `left` without saving."""

    saved = Signal(object, object)
    left = Signal()
    title: QLineEdit
    kind_box: QComboBox
    leave: QPushButton
    save: QPushButton
    findings: QLabel
    add_box: QComboBox
    add: QPushButton
    lines: QListView
    up: QToolButton
    down: QToolButton
    remove: QToolButton
    undo: QToolButton
    editor_card: QFrame
    preview_box: QWidget

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "template_builder")
        self._wording = wording
        self.draft = TemplateDraft("", CycleKind.TWO_MONTHLY)
        self._first = self.draft
        self._former: list[TemplateDraft] = []
        self._replaces: UUID | None = None
        self._pressed = False
        self._model = DraftList(look, wording, self)
        self.editor = FieldEditor(look, wording, self)
        self.preview = PaperPreview(look, wording, self)
        self.lines.setModel(self._model)
        self.lines.installEventFilter(self)
        self.lines.setIconSize(QSize(look.px(_ICON), look.px(_ICON)))
        fill(self.editor_card, self.editor)
        fill(self.preview_box, self.preview)
        for kind in CycleKind:
            self.kind_box.addItem(wording.say(kind.word()), kind.value)
        for field in FieldKind:
            self.add_box.addItem(wording.say(field.word()), field.value)
        for button, icon in (
            (self.up, "arrow-up"),
            (self.down, "arrow-down"),
            (self.remove, "trash-2"),
            (self.undo, "undo-2"),
        ):
            button.setIcon(look.icon(icon, "muted"))
        Turning(look, self, ("parts_row",))
        self._connect()

    @property
    def changed(self) -> bool:
        """Whether leaving would lose something."""
        return self.draft != self._first

    def begin(self, draft: TemplateDraft, replaces: UUID | None = None) -> None:
        """Build on from *draft*; saved, it takes the place of the template *replaces*."""
        self.draft = self._first = draft
        self._former.clear()
        self._replaces, self._pressed = replaces, False
        self._show(0)
        self.title.setFocus()
        self.title.selectAll()

    @property
    def place(self) -> int:
        """The line that is edited, from 0; -1 for none."""
        return self.lines.currentIndex().row()

    def change(self, draft: TemplateDraft, place: int | None = None) -> None:
        """Another draft, that can be undone; the line at *place* is edited next."""
        if draft == self.draft:
            return
        self._former = [*self._former[-_REMEMBERED:], self.draft]
        self.draft = draft
        self._show(self.place if place is None else place)

    def _show(self, place: int) -> None:
        draft, problems = self.draft, self.draft.problems()
        self._model.set_draft(draft, {one.at for one in problems if one.at is not None})
        place = min(max(place, 0), len(draft.fields) - 1)
        if place != self.place:
            self.lines.setCurrentIndex(self._model.index(place))
        if self.title.text() != draft.title:
            self.title.setText(draft.title)
        self.kind_box.setCurrentIndex(self.kind_box.findData(draft.cycle_kind.value))
        self.editor.show_field(place, draft.fields[place] if draft.fields else None)
        self.preview.show_draft(draft)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(draft.fields) - 1)
        self.remove.setEnabled(bool(draft.fields))
        self.undo.setEnabled(bool(self._former))
        said = [self._wording.say(one.sentence) for one in problems[:_SHOWN]]
        self.findings.setText("\n".join(said))
        self.findings.setVisible(bool(said))

    def _add(self) -> None:
        kind = FieldKind(self.add_box.currentData())
        at = self.place + 1 if self.draft.fields else 0
        section = self.draft.fields[self.place].section if self.draft.fields else ""
        self.change(self.draft.added(FieldDraft(kind, section=section), at), at)
        self.editor.begin()

    def _move(self, by: int) -> None:
        at, to = self.place, self.place + by
        if 0 <= at < len(self.draft.fields) and 0 <= to < len(self.draft.fields):
            self.change(self.draft.moved(at, to), to)

    def _remove(self) -> None:
        if self.draft.fields:
            self.change(self.draft.without(self.place), self.place)
            self.lines.setFocus()

    def _undo(self) -> None:
        if self._former:
            self.draft = self._former.pop()
            self._show(self.place)

    def _edited(self, field: FieldDraft) -> None:
        if self.draft.fields:
            self.change(self.draft.replaced(self.place, field))

    def _retitle(self, title: str) -> None:
        draft = self.draft
        self.change(TemplateDraft(title, draft.cycle_kind, draft.fields, draft.workgroup_id))

    def _for_kind(self) -> None:
        draft, kind = self.draft, CycleKind(self.kind_box.currentData())
        self.change(TemplateDraft(draft.title, kind, draft.fields, draft.workgroup_id))

    def _chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.draft.fields):
            self._show(index.row())

    def _save(self) -> None:
        problems = self.draft.problems()
        if not problems:
            self.saved.emit(self.draft, self._replaces)
            return
        at = problems[0].at
        if at is None:
            self.title.setFocus()
        else:
            self.lines.setCurrentIndex(self._model.index(at))
            self.editor.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list of lines."""
        if watched is self.lines and isinstance(event, QKeyEvent):
            pressed = event.type() is QEvent.Type.KeyPress
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            match (pressed, control, event.key()):
                case (True, True, Qt.Key.Key_Up):
                    self._move(-1)
                case (True, True, Qt.Key.Key_Down):
                    self._move(1)
                case (True, False, Qt.Key.Key_Delete):
                    self._remove()
                case (True, False, Qt.Key.Key_Insert):
                    self.add_box.setFocus()
                case (True, False, Qt.Key.Key_Return | Qt.Key.Key_Enter):
                    self.editor.begin()
                case _:
                    return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._retitle)
        self.kind_box.activated.connect(self._for_kind)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(self._undo)
        self.editor.edited.connect(self._edited)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.left)
        self.lines.selectionModel().currentChanged.connect(self._chosen)
        for keys, done in (("Ctrl+Z", self._undo), ("Ctrl+S", self._save)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(done)
