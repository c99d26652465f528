"""A refused file that was kept as a proof: why, what is safe, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.retained import HeldFile


class HeldPanel(SectionCard):
    """`looked`, `accepted` and `dismissed` with the `HeldFile` in question."""

    looked = Signal(object)
    accepted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, look: Look, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self._words = words
        self.file: HeldFile | None = None
        self.look_inside = QPushButton(self.tr("Look inside"), self)
        self.accept = QPushButton(self.tr("Take it in…"), self)
        self.dismiss = QPushButton(self.tr("Put it away"), self)
        buttons = QWidget(self)
        row = FlowLayout(look.px(8), buttons)
        for button, signal in (
            (self.look_inside, self.looked),
            (self.accept, self.accepted),
            (self.dismiss, self.dismissed),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(self.file))
            row.addWidget(button)
        self.foot.addWidget(buttons)

    def show_file(self, file: HeldFile | None, *, committee: bool) -> None:
        self.file = file
        self.clear()
        self.setVisible(file is not None)
        if file is None:
            return
        say = self._words.wording.say
        self.set_title(say(file.refusal.word))
        late = file.may_let_in
        texts = [(say(file.refusal.sentence), "")]
        if late:
            texts.append((self._review(committee=committee), "muted"))
        if file.export is not None:
            number = self._words.wording.whole(file.export)
            texts.append(
                (self.tr("It is file {number} of that desk.").format(number=number), "muted")
            )
        texts.append((isolate_ltr(file.file_name), "faint"))
        for text, kind in texts:
            self.column.addWidget(styled(TextLabel(text, self), kind))
        self.look_inside.setVisible(file.has_file)
        self.accept.setVisible(late and file.has_file and committee)

    def _review(self, *, committee: bool) -> str:
        if committee:
            return self.tr(
                "If this is good work from before the key was withdrawn, raise the last valid file"
                " of that desk on the page of the keys; then take it in here."
            )
        return self.tr("The committee reviews it; ask it whether this work is to count.")
