"""What was taken in: how much of what, file by file, and where it waits now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.preview_table import PreviewRow, PreviewTable
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.count_badges import CountBadges, counted
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.exchange_preview import Taken
from paayesh_desktop.services.exchange.file_words import FileWords


class TakenCard(QWidget):
    """`waiting` when somebody wants to see what waits now, `apart` for what two desks wrote,
    `left` to go back to the exchange."""

    waiting = Signal()
    apart = Signal()
    left = Signal()

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.px
        self._words = words
        self.title = styled(QLabel(self), "h1")
        self.text = styled(TextLabel("", self), "muted")
        self.badges = CountBadges(look, self)
        self.table = PreviewTable(words, self)
        self.view = RowView(look, words.wording, self.table, ("state",), self)
        self.view.setSortingEnabled(False)
        self.view.setAccessibleName(self.tr("Files that were read"))
        self.go = styled(QPushButton(self.tr("See what waits for me"), self), "primary")
        self.conflicts = QPushButton(self.tr("See what two desks wrote apart"), self)
        self.back = QPushButton(self.tr("Back to the exchange"), self)
        self.go.clicked.connect(self.waiting)
        self.conflicts.clicked.connect(self.apart)
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(px(14))
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(IconLabel(look, "circle-check", "ok", 40, self), 0, top)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(self.title)
        column.addWidget(self.text)
        head.addLayout(column, 1)
        feet = QHBoxLayout()
        feet.setSpacing(px(8))
        for button in (self.go, self.conflicts, self.back):
            feet.addWidget(button)
        feet.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(24), px(16))
        whole.setSpacing(px(12))
        whole.addLayout(head)
        whole.addWidget(self.badges)
        whole.addWidget(self.view, 1)
        whole.addLayout(feet)

    def show_taken(self, taken: Taken) -> None:
        whole = self._words.wording.whole
        kept = sum(one.arrival is not None for one in taken.files)
        if kept == 1:
            self.title.setText(self.tr("The file was taken in"))
        elif kept:
            text = self.tr("{count} files were taken in")
            self.title.setText(text.format(count=whole(kept)))
        else:
            self.title.setText(self.tr("Nothing was taken in"))
        self.text.setText(
            self.tr(
                "It stands in the history, from where it can be taken out again as long as no later"
                " work builds on it. The receipt goes with your next file."
            )
            if kept
            else self.tr("What was here is as it was. Beside each file stands why.")
        )
        self.badges.show_badges(counted(self._words, [one.look for one in taken.files]))
        self.table.set_rows([PreviewRow(one.look) for one in taken.files])
        self.conflicts.setVisible(taken.counts.conflicts > 0)
        self.go.setFocus()
