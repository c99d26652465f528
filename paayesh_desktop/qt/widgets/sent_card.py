"""What was prepared: that the stick may be taken out, and the number to read over the telephone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel, align
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.outbox import Sent


class SentCard(QWidget):
    """`printing` and `keeping` when the slip is wanted on paper or as a file, `left` when done."""

    printing = Signal()
    keeping = Signal()
    left = Signal()

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self._look = look
        self._words = words
        self.files: tuple[Sent, ...] = ()
        self.title = styled(QLabel(self), "h1")
        self.text = styled(TextLabel("", self), "muted")
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(
            IconLabel(look, "circle-check", "ok", 40, self), 0, Qt.AlignmentFlag.AlignTop
        )
        words_column = QVBoxLayout()
        words_column.setSpacing(px(2))
        words_column.addWidget(self.title)
        words_column.addWidget(self.text)
        head.addLayout(words_column, 1)
        self.card = SectionCard(look, self.tr("Receipt number"), parent=self)
        self.number = styled(QLabel(self), "receipt")
        align(self.number)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card.top.addWidget(self.number)
        self.done = styled(QPushButton(self.tr("Done"), self), "primary")
        self.print = QPushButton(self.tr("Print the slip"), self)
        self.keep = QPushButton(self.tr("Save the slip as PDF"), self)
        self.print.setIcon(look.icon("printer", "text"))
        self.keep.setIcon(look.icon("download", "text"))
        self.done.clicked.connect(self.left)
        self.print.clicked.connect(self.printing)
        self.keep.clicked.connect(self.keeping)
        feet = QHBoxLayout()
        feet.setSpacing(px(8))
        for button in (self.done, self.print, self.keep):
            feet.addWidget(button)
        feet.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(24), px(16))
        whole.setSpacing(px(14))
        whole.addLayout(head)
        whole.addWidget(self.card)
        whole.addLayout(feet)
        whole.addStretch(1)

    def show_files(self, files: Sequence[Sent], *, again: bool = False) -> None:
        """*again*: an old one, whose slip is wanted once more."""
        self.files = tuple(files)
        digits, one = self._words.wording.whole, len(self.files) == 1
        if again:
            self.title.setText(self.tr("The slip of an earlier file"))
        elif one:
            self.title.setText(self.tr("The file is ready: the stick may be taken out"))
        else:
            text = self.tr("{count} files are ready: the stick may be taken out")
            self.title.setText(text.format(count=digits(len(self.files))))
        self.text.setText(
            self.tr(
                "It was written, read again as its receiver will, and found whole. Take it to them,"
                " and read the receipt number over the telephone: they see the same one."
            )
            if not again
            else self.tr("Whoever reads the file sees the same receipt number.")
        )
        self.number.setVisible(one)
        self.number.setText(self._words.receipt(self.files[0].receipt_number) if one else "")
        self.number.setAccessibleName(self.tr("Receipt number"))
        self.number.setAccessibleDescription(self.files[0].receipt_number if one else "")
        self.card.clear()
        table = QWidget(self.card)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._look.px(16))
        grid.setVerticalSpacing(self._look.px(6))
        grid.setColumnStretch(1, 1)
        if one:
            self._describe(grid, self.files[0])
        else:
            self._list(grid)
        self.card.column.addWidget(table)
        self.done.setFocus()

    def _describe(self, grid: QGridLayout, sent: Sent) -> None:
        words = self._words
        names = "\n".join(isolate_ltr(path.name) for path in sent.paths)
        where = str(sent.paths[0].parent) if sent.paths else ""
        facts = (
            (self.tr("For"), isolate(words.said(sent.audience_title))),
            (self.tr("File"), names),
            (self.tr("Where"), isolate_ltr(where) if where else ""),
            (self.tr("File number"), words.wording.whole(sent.export) if sent.export else ""),
            (self.tr("Content"), words.content(sent)),
            (self.tr("Letter"), words.letter(sent.letter)),
        )
        shown = [(name, text) for name, text in facts if text]
        for row, (name, text) in enumerate(shown):
            grid.addWidget(styled(QLabel(name, grid.parentWidget()), "muted"), row, 0)
            grid.addWidget(TextLabel(text, grid.parentWidget()), row, 1)

    def _list(self, grid: QGridLayout) -> None:
        """A line for each: for whom, its number, what is in it."""
        words = self._words
        for row, sent in enumerate(self.files):
            texts = (
                (isolate(words.said(sent.audience_title)), "field"),
                (words.receipt(sent.receipt_number), "title"),
                (words.content(sent), "muted"),
            )
            for column, (text, kind) in enumerate(texts):
                grid.addWidget(styled(QLabel(text, grid.parentWidget()), kind), row, column)
