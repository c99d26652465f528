"""One row that was written apart: both versions, and the decision or the question about it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.question_list import QuestionList
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.version_grid import VersionGrid
from paayesh_desktop.services.exchange.conflict_file import ConflictFile, Side
from paayesh_desktop.services.wording import Wording


class ConflictPanel(QWidget):
    """`kept` with the side that holds as it is, `combined` with the fields of the other side,
    `asked` with a question, `answered` with a question's key and the answer, `history_wanted`."""

    kept = Signal(object)
    combined = Signal(object)
    asked = Signal(str)
    answered = Signal(object, str)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.file: ConflictFile | None = None
        self.card = SectionCard(look, "", parent=self)
        self.words = styled(TextLabel("", self), "muted")
        self.grid = VersionGrid(look, wording, self)
        self.decide = styled(QPushButton("", self), "primary")
        self.decide.clicked.connect(self._decide)
        self.other = QPushButton("", self)
        self.other.clicked.connect(lambda: self.kept.emit(Side.OTHER))
        self.whose = styled(TextLabel("", self), "muted")
        feet = QHBoxLayout()
        feet.setSpacing(look.px(8))
        feet.addWidget(self.decide)
        feet.addWidget(self.other)
        feet.addWidget(self.whose, 1)
        self.card.column.addWidget(self.words)
        self.card.column.addWidget(self.grid)
        self.card.foot.addLayout(feet)
        self.questions = QuestionList(look, self)
        self.questions.asked.connect(self._ask)
        self.questions.answered.connect(self.answered)
        self.grid.chosen.connect(self._label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self.card)
        column.addWidget(self.questions)
        column.addStretch(1)

    def show_file(self, file: ConflictFile) -> None:
        """Another file, or the same one again: then what was picked stays."""
        before, self.file = self.file, file
        line, say = file.line, self._wording.say
        title = self._wording.shown(line.title) if line.title else ""
        self.card.set_title(f"{say(line.kind)} · {title}" if title else say(line.kind))
        more = self.tr("{count} more after this").format(count=self._wording.whole(file.more))
        self.card.set_note(more if file.more else "")
        self.words.setText(self._told(file))
        if before is None or (before.pair, before.may_resolve) != (file.pair, file.may_resolve):
            self.grid.show_file(file, editable=file.may_resolve)
        away = file.shown.removed or file.other.removed
        self.decide.setVisible(file.may_resolve)
        self.other.setVisible(file.may_resolve and away)
        self.whose.setText("" if file.may_resolve else self._able(file))
        self.questions.setVisible(file.may_ask or bool(file.questions))
        self.questions.show_questions(file.questions, {}, may_ask=file.may_ask)
        self._label()

    def _told(self, file: ConflictFile) -> str:
        if file.line.computed:
            return self.tr(
                "This is computed from other entries. It is computed again when they are decided."
            )
        if file.may_resolve:
            return self.tr(
                "Two desks wrote this without having seen each other. Both are kept. Pick what"
                " holds: field by field, or all from one desk."
            )
        return self.tr(
            "Two desks wrote this without having seen each other. Both are kept; until somebody"
            " decides, the newer line of work shows."
        )

    def _able(self, file: ConflictFile) -> str:
        if not file.line.mine:
            return self.tr("{party} decides this at a desk of its own.").format(
                party=file.line.party_title
            )
        if file.able:
            return self.tr("It is for {names} to decide.").format(names="، ".join(file.able))
        return self.tr("Nobody holds a seat at present that may decide this.")

    def _label(self) -> None:
        """What the decision would be, in words."""
        file = self.file
        if file is None:
            return
        if file.shown.removed or file.other.removed:
            texts = {True: self.tr("Let it be taken away"), False: self.tr("Let it stay")}
            self.decide.setText(texts[file.shown.removed])
            self.other.setText(texts[file.other.removed])
            return
        picked, count = len(self.grid.picks), len(file.differing)
        if picked in (0, count):
            desk = (file.other if picked else file.shown).desk
            text = self.tr("Keep what {desk} wrote") if desk else self.tr("Keep this version")
            self.decide.setText(text.format(desk=desk))
        else:
            self.decide.setText(self.tr("Keep what is picked"))

    def _decide(self) -> None:
        file = self.file
        if file is None:
            return
        picks = self.grid.picks
        if not picks or file.shown.removed or file.other.removed:
            self.kept.emit(Side.SHOWN)
        elif len(picks) == len(file.differing):
            self.kept.emit(Side.OTHER)
        else:
            self.combined.emit(picks)

    def _ask(self, _about: UUID | None, text: str) -> None:
        self.asked.emit(text)
