"""Typing through a form: from field to field, leaf to leaf, with undo and what is found wrong."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paayesh_desktop.domain.form_check import Finding
from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing, TypingStatus
from paayesh_desktop.qt.field_keys import Wish
from paayesh_desktop.qt.form_leaves import Leaf, Section, leaf_of, leaves, sections
from paayesh_desktop.qt.typed_form import TypedForm, Typings
from paayesh_desktop.qt.widgets.form_lines import FormLines
from paayesh_desktop.qt.widgets.section_bar import SectionBar
from paayesh_desktop.services.forms.form_entry import TO_TYPE

_STATUS = {Wish.NOT_AVAILABLE: TypingStatus.NOT_AVAILABLE, Wish.NOT_DUE: TypingStatus.NOT_DUE}


class FormTyping(QObject):
    """`typed` carries a line and what is being typed on it, `settled` the keys of lines whose entry
    is another one now, `leaf_shown` the leaf, `line_entered` the line that gets the keys;
    `wished` what a key asks of the page; `pasted` a line's key and a text of several cells."""

    typed = Signal(object, object)
    settled = Signal(object)
    leaf_shown = Signal(object)
    line_entered = Signal(object)
    wished = Signal(object)
    pasted = Signal(object, str)

    def __init__(self, lines: FormLines, bar: SectionBar, parent: QObject) -> None:
        super().__init__(parent)
        self.form = TypedForm(self)
        self.lines = lines
        self.sections: tuple[Section, ...] = ()
        self.leaf = 0
        self._bar = bar
        self._leaves: tuple[Leaf, ...] = ()
        self._findings: dict[UUID, list[Finding]] = {}
        self._editable = True
        self._spared: UUID | None = None
        self.form.changed.connect(self._changed)
        self.form.led.connect(self.go)
        lines.edited.connect(self._edited)
        lines.left.connect(self.form.put)
        lines.entered.connect(self._entered)
        lines.wished.connect(self._wish)
        lines.pasted.connect(self.pasted)
        bar.chosen.connect(self.go_to_section)

    def open(self, sheet: Sheet, *, editable: bool) -> None:
        """Another form: from the first line that came back or is still blank, or all from the
        beginning where it was typed before."""
        self._editable = editable
        self._findings = {}
        self.form.open(sheet)
        self._divide(sheet)
        self._show_leaf(0)
        returned = [line for line in sheet.lines if line.returned]
        blank = [line for line in sheet.lines if self.form.typing(line.id).is_blank]
        wanted = returned or blank if sheet.form.state in TO_TYPE else []
        first = next(iter(wanted or sheet.lines), None) if editable else None
        if first is not None:
            self.go(first.id)

    def renew(self, sheet: Sheet, *, editable: bool) -> None:
        """The same form read again; the keys stay where they are, and so does what is typed."""
        self._editable = editable
        self._leaves = leaves(sections(sheet.lines))
        self._spared = self.lines.current
        self.form.renew(sheet)
        self._spared = None
        for line in self.shown:
            if (row := self.lines.row(line.id)) is not None:
                row.renew_line(line, editable=editable)

    def now(self) -> dict[UUID, Typing]:
        """What stands on all lines, the field that is being typed in too."""
        here = self.lines.typing_here()
        return {**self.form.typings(), **(dict([here]) if here else {})}

    def unsaved(self) -> dict[UUID, Typing]:
        """As `TypedForm.unsaved`, with the field that is being typed in."""
        self.settle()
        return self.form.unsaved()

    def settle(self) -> None:
        """Take what stands in the field that has the keys, as if it had been left."""
        if (here := self.lines.typing_here()) is not None:
            self.form.put(*here)

    def go(self, line_id: UUID) -> None:
        """Show a line and give it the keys."""
        if line_id in self.form.lines:
            place = leaf_of(self._leaves, line_id)
            if place != self.leaf:
                self._show_leaf(place)
            self.lines.go(line_id)

    def go_to_section(self, place: int) -> None:
        """The first leaf of a section."""
        for number, leaf in enumerate(self._leaves):
            if leaf.section == place:
                self._show_leaf(number)
                self.lines.go(leaf.lines[0].id)
                return

    def step_section(self, by: int) -> None:
        place = self._leaves[self.leaf].section + by if self._leaves else -1
        if 0 <= place < len(self.sections):
            self.go_to_section(place)

    @property
    def section(self) -> int:
        return self._leaves[self.leaf].section if self._leaves else 0

    @property
    def shown(self) -> tuple[Line, ...]:
        """The lines of the leaf."""
        return self._leaves[self.leaf].lines if self._leaves else ()

    @property
    def current(self) -> Line | None:
        key = self.lines.current
        return self.form.lines.get(key) if key is not None else None

    def show_findings(self, findings: Sequence[Finding], *, asked: Collection[UUID]) -> None:
        """Say what is wrong; blank lines are blamed only where they were *asked* for."""
        found: dict[UUID, list[Finding]] = {}
        for one in findings:
            if one.line_id in asked or not self.form.typing(one.line_id).is_blank:
                found.setdefault(one.line_id, []).append(one)
        before, self._findings = self._findings, found
        for key in before.keys() | found.keys():
            if before.get(key) != found.get(key):
                self.lines.show_findings(key, found.get(key, ()))

    def fill(self, typings: Typings) -> None:
        """One step: a pasted block, or a draft that is taken up again."""
        self.settle()
        self.form.put_many(typings)

    def undo(self) -> None:
        self.settle()
        self.form.stack.undo()

    def redo(self) -> None:
        self.settle()
        self.form.stack.redo()

    def mark(self, status: TypingStatus) -> None:
        """Say of the present line that it is not available or not due, or take that back."""
        line = self.current
        if line is None or not self._editable or not (line.is_number or not line.required):
            return
        self.settle()
        before = self.form.typing(line.id)
        taken_back = before.status is status
        after = Typing() if taken_back else Typing(reason=before.reason, status=status)
        self.form.put(line.id, after)
        self.lines.go(line.id)

    def _divide(self, sheet: Sheet) -> None:
        self.sections = sections(sheet.lines)
        self._leaves = leaves(self.sections)
        general = self.tr("Questions")
        self._bar.set_sections([part.title or general for part in self.sections])
        self._count()

    def _show_leaf(self, place: int) -> None:
        if not self._leaves:
            self.lines.show_lines((), self.form.typing, editable=False, more=(False, False))
            return
        self.leaf = place
        leaf = self._leaves[place]
        more = (place > 0, place < len(self._leaves) - 1)
        self.lines.show_lines(leaf.lines, self.form.typing, editable=self._editable, more=more)
        for key, found in self._findings.items():
            self.lines.show_findings(key, found)
        self._bar.choose(leaf.section)
        self.leaf_shown.emit(leaf)

    def _edited(self, line_id: UUID, typing: Typing) -> None:
        self.typed.emit(self.form.lines[line_id], typing)

    def _entered(self, line_id: UUID) -> None:
        self.line_entered.emit(self.form.lines[line_id])

    def _changed(self, keys: frozenset[UUID]) -> None:
        for key in keys - {self._spared}:
            self.lines.show_typing(key, self.form.typing(key))
        self._count()
        self.settled.emit(keys)

    def _count(self) -> None:
        typing = self.form.typing
        self._bar.show_progress(
            [
                (sum(not typing(line.id).is_blank for line in part.lines), len(part.lines))
                for part in self.sections
            ]
        )

    def _wish(self, field: QWidget, wish: Wish) -> None:
        match wish:
            case Wish.NEXT | Wish.BACK:
                by = 1 if wish is Wish.NEXT else -1
                if not self.lines.step(field, by):
                    self._beyond(by)
            case Wish.UNDO:
                self.undo()
            case Wish.REDO:
                self.redo()
            case Wish.NOT_AVAILABLE | Wish.NOT_DUE:
                self.mark(_STATUS[wish])
            case Wish.NEXT_SECTION:
                self.step_section(1)
            case Wish.LAST_SECTION:
                self.step_section(-1)
            case _:
                self.wished.emit(wish)

    def _beyond(self, by: int) -> None:
        """From the last field of a leaf to the first of the next, or back."""
        place = self.leaf + by
        if 0 <= place < len(self._leaves):
            self._show_leaf(place)
            lines = self._leaves[place].lines
            self.lines.go(lines[0 if by > 0 else -1].id)
        else:
            self.settle()
            self.wished.emit(Wish.NEXT if by > 0 else Wish.BACK)
