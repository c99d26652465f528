"""The chain of a resolution: its three steps, each with its letter, and the form of the next."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.resolution import ChainStepKind
from paayesh_desktop.qt.emptied import empty
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.meetings.resolution_chain import Letter
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, StepLine
from paayesh_desktop.services.wording import Wording

_REASON_HEIGHT = 58


class ChainSteps(QWidget):
    """What was said at each step, in their order; `paper_wanted` with the key of a scan."""

    paper_wanted = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))

    def show_steps(self, line: ResolutionLine) -> None:
        empty(self._column, at_once=True)
        for step in line.steps:
            self._column.addWidget(self._step(step))

    def _step(self, step: StepLine) -> QWidget:
        icon, token, words = self._words(step)
        box = QWidget(self)
        box.setAccessibleName(f"{self._wording.say(step.step.word())}: {words}")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(9))
        row.addWidget(IconLabel(self._look, icon, token, 18, box))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(styled(QLabel(self._wording.say(step.step.word()), box), "title"))
        texts.addWidget(styled(TextLabel(words, box), "muted"))
        row.addLayout(texts, 1)
        if step.taken is not None and step.taken.document_id is not None:
            key = step.taken.document_id
            button = styled(QPushButton(self.tr("Letter"), box), "quiet")
            button.setAccessibleName(
                self.tr("Scanned letter of the step {step}").format(
                    step=self._wording.say(step.step.word())
                )
            )
            button.clicked.connect(lambda: self.paper_wanted.emit(key))
            row.addWidget(button)
        return box

    def _words(self, step: StepLine) -> tuple[str, str, str]:
        taken = step.taken
        if taken is None:
            if step.is_next:
                return "hourglass", "warn", self.tr("It waits for this step.")
            return "circle-dashed", "faint", self.tr("still to come")
        letter = self.tr("Letter {number} of {day}, recorded by {name}").format(
            number=self._wording.numbered(taken.letter_number),
            day=self._wording.day(taken.letter_on),
            name=step.by,
        )
        if taken.confirmed:
            return "circle-check", "ok", letter
        refused = self.tr("refused: {reason}").format(reason=taken.reason)
        return "circle-x", "bad", f"{refused}\n{letter}"


class StepForm(InlineForm):
    """The next step: `confirmed` with a `Letter`, `refused` with the reason and the letter."""

    confirmed = Signal(object)
    refused = Signal(str, object)

    def __init__(
        self, look: Look, pick: Callable[[], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self.save.setText(self.tr("Confirmed"))
        self._pick = pick
        self._scan: Path | None = None
        self.number = QLineEdit(self)
        self.number.setMaxLength(100)
        self.on = DateEdit(self)
        self.paper = QPushButton(self.tr("Choose the scanned letter…"), self)
        self.reason = TextEdit(self)
        self.reason.setFixedHeight(look.px(_REASON_HEIGHT))
        self.refuse = QPushButton(self.tr("Refuse"), self)
        self.add(self.tr("Number of the letter"), self.number)
        self.add(self.tr("Date of the letter"), self.on)
        self.add(
            self.tr("Scan (PDF or picture)"), self.paper, self.tr("It stays with the resolution.")
        )
        self.add(
            self.tr("Reason, if it is refused"),
            self.reason,
            self.tr("A refusal ends the chain; the resolution never comes into force."),
        )
        self.fields.addWidget(self.refuse)
        self.paper.clicked.connect(self._choose)
        self.saved.connect(self._confirm)
        self.refuse.clicked.connect(self._refuse)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self, step: ChainStepKind, day: date, wording: Wording) -> None:
        """Open for *step*."""
        council = step is ChainStepKind.COUNCIL
        self.set_title(wording.say(step.word()))
        self.save.setText(self.tr("Ratified and promulgated") if council else self.tr("Confirmed"))
        self.number.clear()
        self.reason.set_value("")
        self._scan = None
        self.paper.setText(self.tr("Choose the scanned letter…"))
        self.on.set_value(day)
        self.complain("")
        self.show()

    def _choose(self) -> None:
        self._scan = self._pick() or self._scan
        if self._scan is not None:
            self.paper.setText(self._scan.name)

    def _letter(self) -> Letter | None:
        number, day = self.number.text().strip(), self.on.value()
        if not number:
            self.complain(self.tr("Write the number of the letter."), self.number)
            return None
        if day is None:
            self.complain(self.on.problem() or self.tr("Write the date of the letter."), self.on)
            return None
        self.complain("")
        return Letter(number, day, self._scan, self._scan.name if self._scan else "")

    def _confirm(self) -> None:
        letter = self._letter()
        if letter is not None:
            self.confirmed.emit(letter)

    def _refuse(self) -> None:
        if not self.reason.value():
            self.complain(self.tr("A refusal needs its reason."), self.reason)
            return
        letter = self._letter()
        if letter is not None:
            self.refused.emit(self.reason.value(), letter)
