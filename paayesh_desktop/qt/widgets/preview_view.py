"""Before anything is taken in: what each file would change here, and what was refused and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.preview_table import (
    PREVIEW_KEPT,
    PreviewRow,
    PreviewTable,
    preview_rows,
)
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.change_cards import ChangeCards
from paayesh_desktop.qt.widgets.count_badges import CountBadges, counted
from paayesh_desktop.qt.widgets.file_facts import FileFacts
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.secret_fields import secret
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange_preview import FileState, Preview
from paayesh_desktop.services.file_words import FileWords


class PreviewView(QWidget):
    """`agreed` when everything that can be is to be taken in, `left` when nothing is, `unlocked`
    with the passphrase of the key that opens encrypted files."""

    agreed = Signal()
    left = Signal()
    unlocked = Signal(str)

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        px = look.px
        self.title = styled(QLabel(self.tr("Preview: nothing was written yet"), self), "h1")
        self.told = styled(TextLabel("", self), "muted")
        self.take = styled(QPushButton(self), "primary")
        self.back = QPushButton(self.tr("Take in nothing"), self)
        self.take.clicked.connect(self.agreed)
        self.back.clicked.connect(self.left)
        self.badges = CountBadges(look, self)
        self.table = PreviewTable(words, self)
        self.view = RowView(look, words.wording, self.table, PREVIEW_KEPT, self)
        self.view.setSortingEnabled(False)
        self.view.setAccessibleName(self.tr("Files and what they bring"))
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
        self.body = self._made_body()
        head = QHBoxLayout()
        head.setObjectName("preview_head")
        head.setSpacing(px(10))
        titles = QVBoxLayout()
        titles.setSpacing(px(2))
        titles.addWidget(self.title)
        titles.addWidget(self.told)
        head.addLayout(titles, 1)
        for button in (self.take, self.back):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(14), px(24), px(14))
        whole.setSpacing(px(11))
        whole.addLayout(head)
        whole.addWidget(self.badges)
        whole.addWidget(self.unlock)
        whole.addLayout(self.body, 1)
        self._turning = Turning(look, self, ("preview_head", "preview_body"))

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
        self._scroll.verticalScrollBar().setValue(0)

    def _made_body(self) -> QBoxLayout:
        px = self._look.px
        inside = QWidget(self)
        inside.setObjectName("scrollBody")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(4), 0)
        column.addWidget(self.facts)
        column.addWidget(self.changes)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("What the chosen line brings"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(px(190))
        self._scroll.setWidget(inside)
        body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setObjectName("preview_body")
        body.setSpacing(px(14))
        body.addWidget(self.view, 1)
        body.addWidget(self._scroll, 1)
        return body
