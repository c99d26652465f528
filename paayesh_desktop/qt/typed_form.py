"""What stands on the fields of one form, with undo across them."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from paayesh_desktop.domain.form_sheet import Filled, Line, Sheet, Typing, read_typing, typing_of

Typings = Mapping[UUID, Typing]
BLANK = Typing()


class TypedForm(QObject):
    """`changed` tells the keys of lines whose entry is another one now, `led` the line that undo
    and redo lead to, `reset` that it is another form.

    A step of undo is one field that was left, or one block that was pasted.
    """

    changed = Signal(object)
    led = Signal(object)
    reset = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.lines: dict[UUID, Line] = {}
        self.stack = QUndoStack(self)
        self._saved: dict[UUID, Typing] = {}
        self._now: dict[UUID, Typing] = {}

    def open(self, sheet: Sheet) -> None:
        """Another form, or another version: what was typed in the last one is over."""
        self.stack.clear()
        self.sheet = sheet
        self.lines = {line.id: line for line in sheet.lines}
        self._saved = {line.id: typing_of(line.answer) for line in sheet.lines}
        self._now = dict(self._saved)
        self.reset.emit()

    def renew(self, sheet: Sheet) -> None:
        """The same form read again: what was typed meanwhile stays."""
        dirty = self.unsaved()
        self.sheet = sheet
        self.lines = {line.id: line for line in sheet.lines}
        self._saved = {line.id: typing_of(line.answer) for line in sheet.lines}
        self._now = {**self._saved, **dirty}
        self.changed.emit(frozenset(self.lines))

    def typing(self, line_id: UUID) -> Typing:
        return self._now.get(line_id, BLANK)

    def typings(self) -> dict[UUID, Typing]:
        """Of all lines, blank ones too."""
        return dict(self._now)

    def unsaved(self) -> dict[UUID, Typing]:
        """What is not among the saved answers."""
        return {
            key: typing
            for key, typing in self._now.items()
            if typing != self._saved.get(key, BLANK)
        }

    @property
    def saved(self) -> Typings:
        """What the answers say."""
        return self._saved

    def mark_saved(self, typings: Typings) -> None:
        """These are among the answers now."""
        self._saved.update(typings)

    def put(self, line_id: UUID, typing: Typing) -> None:
        """Somebody left a field with *typing* in it."""
        self.put_many({line_id: typing})

    def put_many(self, typings: Typings) -> None:
        """Somebody filled several fields at once: one step of undo."""
        read = {
            key: _plain(self.lines[key], typing)
            for key, typing in typings.items()
            if key in self.lines
        }
        new = {key: typing for key, typing in read.items() if typing != self.typing(key)}
        if new:
            self.stack.push(_Change(self, {key: self.typing(key) for key in new}, new))

    def show(self, typings: Typings, *, lead: bool) -> None:
        """For the steps of undo: what stands on these lines now."""
        self._now.update(typings)
        self.changed.emit(frozenset(typings))
        if lead:
            self.led.emit(next(iter(typings)))


def _plain(line: Line, typing: Typing) -> Typing:
    """As the fields of *line* say it back, so that going through them changes nothing."""
    said = read_typing(typing, line)
    if not isinstance(said, Filled):
        return typing
    return typing_of(said.answer(line.id, line.id))


class _Change(QUndoCommand):
    """One field, or one pasted block. Qt redoes a step when it is pushed."""

    def __init__(self, form: TypedForm, old: Typings, new: Typings) -> None:
        super().__init__()
        self._form = form
        self._old, self._new = old, new
        self._first = True

    def undo(self) -> None:
        self._form.show(self._old, lead=True)

    def redo(self) -> None:
        self._form.show(self._new, lead=not self._first)
        self._first = False
