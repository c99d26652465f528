"""Entries that would change at once and are shown before they do: unsaved work, a pasted block."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.form_sheet import Line, Typing
from paayesh_desktop.domain.paste_block import Pasted, paste_block
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.models.line_changes import LineChange
from paayesh_desktop.qt.moment_text import said
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.form.form_desk import OpenForm
from paayesh_desktop.qt.pages.form.form_typing import FormTyping
from paayesh_desktop.qt.typed_form import Typings
from paayesh_desktop.qt.widgets.change_bar import ChangeBar
from paayesh_desktop.services.forms.entry_words import entry_words
from paayesh_desktop.services.wording import Wording

_MOST_UNFIT = 4


class FormProposals(QObject):
    """`asked` while the fields have to wait for an answer, `answered` when they need not any more;
    `recovered` when a draft was taken up again, `discarded` with its form when it was not."""

    asked = Signal()
    answered = Signal()
    recovered = Signal()
    discarded = Signal(object)

    def __init__(
        self, context: PageContext, wording: Wording, typing: FormTyping, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wording = wording
        self._typing = typing
        self._draft: Typings = {}
        self._block: Typings = {}
        self._from: UUID | None = None
        self.recovery = ChangeBar(context.look, "history")
        self.paste = ChangeBar(context.look, "clipboard-paste")
        self.recovery.agreed.connect(self._recover)
        self.recovery.declined.connect(self._discard)
        self.paste.agreed.connect(self._fill)
        self.paste.declined.connect(self._leave)

    @property
    def waiting(self) -> bool:
        return not (self.recovery.isHidden() and self.paste.isHidden())

    def close(self) -> None:
        """Another form: what was proposed for the last one is over."""
        self.recovery.hide()
        self.paste.hide()

    def offer_draft(self, found: OpenForm) -> bool:
        """Whether there is unsaved work that differs from what is saved."""
        if found.draft is None or not found.differences or not found.sheet.editable:
            return False
        self._draft = {one.line.id: one.typed for one in found.differences}
        at = self._context.say(
            said(found.draft.at, self._context.today(), persian=self._context.persian)
        )
        words = self.tr(
            "Unsaved work of {time} was found on this form. Here is how it differs from what is"
            " saved; take it up again, or throw it away?"
        )
        changes = [self._change(one.line, one.saved, one.typed) for one in found.differences]
        self.recovery.ask(
            words.format(time=self._wording.digits(at)),
            changes,
            yes=self.tr("Take it up again"),
            no=self.tr("Throw it away"),
        )
        self.asked.emit()
        return True

    def offer_block(self, line_id: UUID, text: str) -> None:
        """What the cells of *text* would fill from this line on, and what does not fit."""
        sheet = self._typing.form.sheet
        if sheet is None:
            return
        self._typing.settle()
        pasted = paste_block(text, sheet.lines, line_id)
        now = self._typing.form.typing
        lines = self._typing.form.lines
        self._block, self._from = pasted.typings, line_id
        changes = [
            self._change(lines[key], now(key), typing) for key, typing in pasted.typings.items()
        ]
        count = self._wording.digits(str(len(changes)))
        words = self.tr("{count} lines would be filled from the table that you copied.")
        if not changes:
            words = self.tr("Nothing of the table that you copied fits from this line on.")
        self.paste.ask(
            words.format(count=count),
            changes,
            yes=self.tr("Fill them"),
            no=self.tr("Leave it"),
            more=self._unfit(pasted),
        )
        self.asked.emit()

    def _unfit(self, pasted: Pasted) -> str:
        digits, say = self._wording.digits, self._wording.say
        row = self.tr("Row {row} ({text}): {why}")
        shown = [
            row.format(row=digits(str(one.row)), text=isolate(one.text), why=say(one.sentence))
            for one in pasted.unfit[:_MOST_UNFIT]
        ]
        left = len(pasted.unfit) - len(shown)
        if left > 0:
            shown.append(self.tr("… and {count} more.").format(count=digits(str(left))))
        return "\n".join(shown)

    def _change(self, line: Line, now: Typing, then: Typing) -> LineChange:
        return LineChange(
            self._wording.digits(line.number),
            line.label,
            entry_words(line, now, self._wording),
            entry_words(line, then, self._wording),
        )

    def _recover(self) -> None:
        self.recovery.hide()
        self.recovered.emit()
        self._typing.fill(self._draft)
        self.answered.emit()
        self._typing.go(next(iter(self._draft)))

    def _discard(self) -> None:
        self.recovery.hide()
        if (sheet := self._typing.form.sheet) is not None:
            self.discarded.emit(sheet.form.id)
        self.answered.emit()

    def _fill(self) -> None:
        self._leave(self._block)

    def _leave(self, block: Typings | None = None) -> None:
        self.paste.hide()
        self.answered.emit()
        if self._from is not None:
            self._typing.go(self._from)
        if block:
            self._typing.fill(block)
