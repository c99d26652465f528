"""What a file would change, row by row: each field with what stands there now beside the new."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.exchange_preview import LineChange, LineState
from paayesh_desktop.services.exchange.file_words import FileWords

_AT_ONCE = 30
KINDS: Mapping[LineState, str] = {
    LineState.NEW: "ok",
    LineState.CHANGED: "info",
    LineState.REMOVED: "plain",
    LineState.CONFLICT: "warn",
}


class ChangeCards(QWidget):
    """Shows some, and more when they are asked for."""

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._lines: Sequence[LineChange] = ()
        self._shown = 0
        self._all = 0
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look.px(8))
        self.more = QPushButton(self)
        self.more.clicked.connect(self._show_more)
        self.rest = styled(TextLabel("", self), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._cards)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.rest)

    def show_lines(self, lines: Sequence[LineChange], whole: int) -> None:
        """*whole* is how many there are, which may be more than *lines*."""
        empty(self._cards, at_once=True)
        self._lines, self._shown, self._all = lines, 0, whole
        self._show_more()

    def _show_more(self) -> None:
        for line in self._lines[self._shown : self._shown + _AT_ONCE]:
            card = self._made(line)
            self._cards.addWidget(card)
            card.show()  # at once: what scrolls it asks for its height before Qt would show it
        self._shown = min(len(self._lines), self._shown + _AT_ONCE)
        whole = self._words.wording.whole
        left = len(self._lines) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {count} more").format(count=whole(min(left, _AT_ONCE))))
        unseen = self._all - len(self._lines)
        self.rest.setVisible(unseen > 0 and not left)
        self.rest.setText(
            self.tr("{count} more rows are not listed; they are taken in with the others.").format(
                count=whole(unseen)
            )
        )

    def _made(self, line: LineChange) -> QFrame:
        px, wording = self._look.px, self._words.wording
        frame = styled(QFrame(self), "soft")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        title = self._words.said(line.title)
        head.addWidget(styled(TextLabel(title, frame), "field"), 1)
        badges = [(wording.say(line.state.word()), KINDS[line.state])]
        if line.late:
            badges.append((self.tr("late"), "warn"))
        for word, kind in badges:
            badge = styled(QLabel(word, frame), "badge", kind=kind)
            head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        told = [self._words.said(line.kind), isolate(line.by) if line.by else ""]
        told.append(self._words.moment(line.at))
        about = " · ".join(part for part in told if part)
        column.addWidget(styled(TextLabel(about, frame), "faint"))
        if line.differences:
            column.addWidget(self._fields(line, frame))
        frame.setAccessibleName(f"{title}: {badges[0][0]}")
        return frame

    def _fields(self, line: LineChange, frame: QFrame) -> QWidget:
        """Old beside new; of a new row only what it says."""
        px, wording = self._look.px, self._words.wording
        box = QWidget(frame)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, px(4), 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(4))
        first = line.state is LineState.NEW
        for column, share in enumerate((2, 3) if first else (2, 3, 3)):
            grid.setColumnStretch(column, share)
        if not first:
            names = (self.tr("Field"), self.tr("Stands here"), self.tr("In the file"))
            for column, text in enumerate(names):
                grid.addWidget(styled(QLabel(text, box), "faint"), 0, column)
        for row, change in enumerate(line.differences, 1):
            texts = [(wording.say(change.name), "muted")]
            if not first:
                texts.append((wording.shown(change.before), "muted"))
            texts.append((wording.shown(change.after), ""))
            for column, (text, kind) in enumerate(texts):
                label = TextLabel(text, box)
                grid.addWidget(styled(label, kind), row, column, Qt.AlignmentFlag.AlignTop)
        return box
