"""One file that was looked at: whom it is from, and everything that a reader should know of it."""

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.exchange_preview import FileLook
from paayesh_desktop.services.exchange.file_words import FileWords

_ICONS = {
    "noteBad": "octagon-x",
    "noteWarn": "triangle-alert",
    "noteInfo": "info",
    "noteOk": "check",
}
_COLOURS = {"noteBad": "bad", "noteWarn": "warn", "noteInfo": "info", "noteOk": "ok"}


class FileFacts(QWidget):
    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))

    def show_file(self, look: FileLook) -> None:
        empty(self._column, at_once=True)
        for kind, text in self._notes(look):
            self._add(self._note(kind, text))
        self._add(self._facts(look))

    def _add(self, frame: QFrame) -> None:
        self._column.addWidget(frame)
        frame.show()  # at once: what scrolls it asks for its height before Qt would show it

    def _facts(self, look: FileLook) -> QFrame:
        words, px = self._words, self._look.px
        rows = (
            (self.tr("From"), words.joined(look.party_title, look.desk_title)),
            (self.tr("Made"), words.moment(look.made_at) if look.made_at else ""),
            (self.tr("Receipt number"), self._number(look)),
            (self.tr("Letter"), words.letter(look.letter)),
            (self.tr("File"), f"{isolate_ltr(look.name)} · {words.size(look.size)}"),
            (self.tr("Papers"), words.wording.whole(look.papers) if look.papers else ""),
            (self.tr("Unchanged rows"), words.wording.whole(look.same) if look.same else ""),
        )
        card = styled(QFrame(self), "soft")
        grid = QGridLayout(card)
        grid.setContentsMargins(px(12), px(10), px(12), px(10))
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate((name, text) for name, text in rows if text):
            grid.addWidget(styled(QLabel(name, card), "muted"), row, 0)
            grid.addWidget(TextLabel(text, card), row, 1)
        return card

    def _number(self, look: FileLook) -> str:
        return self._words.receipt(look.receipt_number) if look.receipt_number else ""

    def _notes(self, look: FileLook) -> list[tuple[str, str]]:
        """What is unusual, the worst first."""
        say, whole = self._words.wording.say, self._words.wording.whole
        notes: list[tuple[str, str]] = []
        if look.sentence is not None:
            notes.append(("noteBad", say(look.sentence)))
        if look.keeps:
            notes.append(("noteInfo", self.tr("It will be kept for review, as a proof.")))
        for gap in look.gaps:
            between = "، " if self._words.wording.persian else ", "
            numbers = between.join(whole(number) for number in gap.exports)
            text = self.tr(
                "Earlier files of {desk} have not come: {numbers}. What is here is taken in; any"
                " later full file brings the rest."
            )
            notes.append(("noteWarn", text.format(desk=isolate(gap.desk_title), numbers=numbers)))
        notes += [("noteWarn", say(flag)) for flag in look.flags]
        texts = (
            (
                "noteWarn",
                look.counts.conflicts,
                self.tr(
                    "{count} rows were changed both here and there. Both versions will be kept; the"
                    " party that owns them chooses afterwards."
                ),
            ),
            (
                "noteWarn",
                look.counts.late,
                self.tr("{count} rows belong to cycles whose due day was over when they came."),
            ),
            (
                "noteWarn",
                look.papers_missing,
                self.tr("{count} papers are named and not in the file; they are asked for."),
            ),
            (
                "noteInfo",
                look.unknown,
                self.tr(
                    "{count} rows are of a kind that only a newer program knows. They are kept and"
                    " shown after the next version is installed."
                ),
            ),
        )
        notes += [(kind, text.format(count=whole(count))) for kind, count, text in texts if count]
        if look.registry is not None:
            notes.append(("noteInfo", self.tr("It brings a newer registry of keys.")))
        return notes

    def _note(self, kind: str, text: str) -> QFrame:
        px = self._look.px
        frame = styled(QFrame(self), kind)
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(10))
        row.addWidget(IconLabel(self._look, _ICONS[kind], _COLOURS[kind], 18, frame))
        row.addWidget(TextLabel(text, frame), 1)
        return frame
