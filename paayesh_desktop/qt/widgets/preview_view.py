"""Before anything is taken in: what each file would change here, and what was refused and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.preview_table import (
    PREVIEW_KEPT,
    PreviewRow,
    PreviewTable,
    preview_rows,
)
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.change_cards import ChangeCards
from paayesh_desktop.qt.widgets.count_badges import CountBadges, counted
from paayesh_desktop.qt.widgets.file_facts import FileFacts
from paayesh_desktop.qt.widgets.files_view import FilesView
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.secret_fields import secret
from paayesh_desktop.services.exchange.exchange_preview import FileState, Preview
from paayesh_desktop.services.exchange.file_words import FileWords


class PreviewView(FilesView):
    """`unlocked` with the passphrase of the key that opens encrypted files."""

    unlocked = Signal(str)

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._words = words
        self.title.setText(self.tr("Preview: nothing was written yet"))
        self.badges = CountBadges(look, self)
        self.table = PreviewTable(words, self)
        self.view = RowView(look, words.wording, self.table, PREVIEW_KEPT, self)
        self.view.chosen.connect(self._show_row)
        self.unlock = InlineForm(look, self.tr("Some files are encrypted"), "", self)
        self.unlock.save.setText(self.tr("Open them"))
        self.word = secret(self.unlock)
        self.unlock.add(self.tr("Your passphrase for the key of this desk"), self.word)
        self.unlock.saved.connect(self._unlock)
        self.unlock.cancelled.connect(self.unlock.hide)
        self.word.returnPressed.connect(self._unlock)
        self.unlock.hide()
        self.facts = FileFacts(look, words, self)
        self.changes = ChangeCards(look, words, self)
        body = self._beside(self.view, self._made_details(), self.tr("What the chosen line brings"))
        self._arrange((self.take, self.back), (self.badges, self.unlock, body))

    def show_preview(
        self, preview: Preview, *, locked: bool = False, read_only: bool = False
    ) -> None:
        """*locked*: the key of the desk asks its passphrase before it opens encrypted files.
        *read_only*: a look at a kept file, which is not taken in from here."""
        closed = any(look.refusal is Refusal.ENCRYPTED for look in preview.files)
        self.word.clear()
        self.unlock.setVisible(closed and locked)
        self.table.set_rows(preview_rows(preview.files))
        self.badges.show_badges(counted(self._words, preview.files))
        whole = self._words.wording.whole
        new = sum(look.state is FileState.NEW for look in preview.files)
        self.take.setVisible(preview.takes and not read_only)
        text = self.tr("Take in") if new == 1 else self.tr("Take in {count} files")
        self.take.setText(text.format(count=whole(new)))
        leave = self.tr("Take in nothing") if preview.takes else self.tr("Back")
        self.back.setText(self.tr("Back") if read_only else leave)
        styled(self.back, "" if preview.takes and not read_only else "primary")
        self.told.setText(self._said(preview, new))
        if preview.files:
            self.view.choose(0)
        shown = self.take if self.take.isVisibleTo(self) else self.back
        (self.word if self.unlock.isVisibleTo(self) else shown).setFocus()

    def _said(self, preview: Preview, new: int) -> str:
        whole = self._words.wording.whole
        if preview.takes:
            text = self.tr(
                "{new} of {all} files bring something. All of a file is taken in, or none."
            )
            return text.format(new=whole(new), all=whole(len(preview.files)))
        if all(look.state is FileState.REFUSED for look in preview.files):
            return self.tr("Nothing of this can be taken in; beside each file stands what to do.")
        return self.tr("Everything in these files is here already. Nothing has to be done.")

    def _unlock(self) -> None:
        if self.word.text():
            self.unlocked.emit(self.word.text())
        else:
            self.unlock.complain(self.tr("Type your passphrase."), self.word)

    def _show_row(self, row: object) -> None:
        if not isinstance(row, PreviewRow):
            return
        group = row.group
        self.facts.setVisible(group is None)
        self.changes.setVisible(group is not None)
        if group is None:
            self.facts.show_file(row.look)
        else:
            counts = group.counts
            count = counts.new + counts.changed + counts.removed + counts.conflicts
            self.changes.show_lines(group.lines, max(count, len(group.lines)))
        self._details.show_top()

    def _made_details(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, self._look.px(4), 0)
        column.addWidget(self.facts)
        column.addWidget(self.changes)
        column.addStretch(1)
        return inside
