"""One line of a form as it stands on the paper: number, question, field, and what helps to fill it.

A row serves one line after the other, so that a form of hundreds of lines needs only as many rows
as one leaf of it has lines.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.form_check import Finding, Level
from paayesh_desktop.domain.form_sheet import Line, Typing, TypingStatus
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.line_edits import make_edits
from paayesh_desktop.qt.widgets.row_notes import RowNotes
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.verdict_badge import VerdictBadge
from paayesh_desktop.services.forms.line_words import LineWords
from paayesh_desktop.services.wording import Wording

_NUMBER = 46
_FIELD = 250
_HEIGHT = 38


class FormRow(QFrame):
    """`edited` while somebody types, `not_available` when its button is pressed, `questions_wanted`
    when its questions are. *kind* is one of `line_edits.edits_for`."""

    edited = Signal()
    not_available = Signal()
    questions_wanted = Signal()

    def __init__(
        self, look: Look, wording: Wording, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._words = LineWords(wording)
        self.kind = kind
        self.line: Line | None = None
        self._status = TypingStatus.VALUE
        self._judged = False
        self.verdict: Verdict | None = None
        styled(self, "formRow", current=False)
        self._heading = styled(TextLabel("", self), "faint")
        self._number = styled(QLabel(self), "muted")
        self._title = styled(TextLabel("", self), "field")
        self._badge = VerdictBadge(look, wording, self)
        policy = self._badge.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._badge.setSizePolicy(policy)
        self._hints = styled(TextLabel("", self), "muted")
        self._help = styled(TextLabel("", self), "faint")
        self.edits = make_edits(look, kind, self)
        self.reason = QLineEdit(self)
        self.missing = styled(QToolButton(self), "filter")
        self.notes = RowNotes(look, wording, self)
        self._arrange()
        self.edits.edited.connect(self.edited)
        self.reason.textEdited.connect(self.edited)
        self.notes.remark.textEdited.connect(self.edited)
        self.notes.questions_wanted.connect(self.questions_wanted)
        self.missing.clicked.connect(self.not_available)

    def all_fields(self) -> tuple[QWidget, ...]:
        """Everything in the row that ever takes the keys."""
        return (*self.edits.fields(), self.reason, self.notes.remark)

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the keys now, in order."""
        return tuple(field for field in self.all_fields() if field.isVisibleTo(self))

    def waiting(self) -> QWidget | None:
        """The field that the line still waits for: the first empty one, else its first."""
        fields = self.fields()
        return next((field for field in fields if _is_empty(field)), next(iter(fields), None))

    def show_line(self, line: Line, typing: Typing, before: Line | None, *, editable: bool) -> None:
        """Serve *line*, which stands after *before*: what both share is not said twice."""
        self.line = line
        say = self._wording
        self._heading.setText(isolate(line.heading))
        new = before is None or before.heading != line.heading
        self._heading.setVisible(new and bool(line.heading))
        self._number.setText(say.digits(line.number))
        self._title.setText(self._words.question(line))
        self._hints.setText(self._hint(line))
        self._help.setText(line.field.help)
        asked_anew = before is None or before.field.id != line.field.id
        self._help.setVisible(asked_anew and bool(line.field.help))
        name = f"{say.digits(line.number)} {line.label}"
        self.edits.set_line(line, name)
        self.edits.setEnabled(editable)
        self.reason.setEnabled(editable)
        self.missing.setEnabled(editable)
        self.reason.setAccessibleName(self.tr("Reason for {line}").format(line=name))
        self.missing.setAccessibleName(self.tr("Not available: {line}").format(line=name))
        self._judged = line.live is not None
        self.notes.show_line(line, name, editable=editable)
        self.show_verdict(None)
        self.show_findings(())
        self.show_typing(typing)

    def renew_line(self, line: Line, *, editable: bool) -> None:
        """The same line read again, perhaps with its target, another question or answer."""
        self.line = line
        self._judged = line.live is not None
        self._hints.setText(self._hint(line))
        for widget in (self.edits, self.reason, self.missing, self.notes.remark):
            widget.setEnabled(editable)
        self.notes.show_questions(line)

    def show_typing(self, typing: Typing) -> None:
        """What stands on the line now; a field that says so already is left alone."""
        if self.typing() != typing:
            self.edits.show_typing(typing)
            self.reason.setText(typing.reason)
            self.notes.remark.setText(typing.reason)
        self._show_status(typing.status)
        self.notes.show_remark(typing.status is TypingStatus.VALUE and bool(typing.reason))

    def typing(self) -> Typing:
        """What stands in the fields."""
        if self._status is not TypingStatus.VALUE:
            return Typing(reason=self.reason.text().strip(), status=self._status)
        value, denominator = self.edits.value()
        return Typing(value, denominator, self.notes.remark.text().strip())

    def show_verdict(self, verdict: Verdict | None) -> None:
        """None where nothing is to be judged yet; the place of the badge is kept."""
        self.verdict = verdict
        self._badge.setVisible(self._judged and verdict is not None)
        self._badge.show_verdict(verdict)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What is wrong or odd with the line, the first of it in words."""
        worst = next((one for one in findings if one.level is Level.ERROR), None)
        shown = worst or next(iter(findings), None)
        restyle(self, wrong=worst is not None)
        self.notes.show_finding(shown)
        remark = self._status is TypingStatus.VALUE
        if remark and any(one.needs_reason for one in findings):
            self.notes.show_remark(True)

    def set_current(self, *, current: bool) -> None:
        if bool(self.property("current")) is not current:
            restyle(self, current=current)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put what helps below the field where there is no room beside it."""
        direction = QBoxLayout.Direction
        across = self.kind != "words" and not narrow
        self._entry.setDirection(direction.LeftToRight if across else direction.TopToBottom)

    def _show_status(self, status: TypingStatus) -> None:
        other = status is not self._status
        self._status = status
        plain = status is TypingStatus.VALUE
        here = self.reason.hasFocus() or any(one.hasFocus() for one in self.edits.fields())
        self.edits.setVisible(plain)
        self.reason.setVisible(not plain)
        self.reason.setPlaceholderText(
            self.tr("Not due in this period")
            if status is TypingStatus.NOT_DUE
            else self.tr("Not available, because…")
        )
        self.missing.setChecked(status is TypingStatus.NOT_AVAILABLE)
        if here and other:
            (self.edits.fields()[0] if plain else self.reason).setFocus()

    def _hint(self, line: Line) -> str:
        """What stood here last and what is wanted."""
        parts: list[str] = []
        if line.last is not None:
            parts.append(self.tr("Last time: {figure}").format(figure=self._words.last(line)))
        if line.target is not None:
            target = self._words.target(line)
            parts.append(self.tr("Target to date: {figure}").format(figure=target))
        return " · ".join(parts)

    def _arrange(self) -> None:
        px = self._look.px
        self.missing.setText(self.tr("Not available"))
        self.missing.setToolTip(self.tr("Say that there is no figure, and why (F2)"))
        self.missing.setCheckable(True)
        self.missing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._number.setFixedWidth(px(_NUMBER))
        self._number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.reason.setMaxLength(2000)
        if self.kind != "words":
            self.edits.setFixedWidth(px(_FIELD))
            self.reason.setFixedWidth(px(_FIELD))
        title = QHBoxLayout()
        title.setSpacing(px(10))
        title.addWidget(self._title, 1)
        title.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        field = QHBoxLayout()
        field.setSpacing(px(8))
        field.addWidget(self.edits)
        field.addWidget(self.reason)
        field.addWidget(self.missing, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.kind != "words":
            field.addStretch(1)
        self._entry = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._entry.setSpacing(px(4))
        self._entry.addLayout(field)
        self._entry.addWidget(self._hints, 1)
        whole = QGridLayout(self)
        whole.setContentsMargins(px(10), px(5), px(10), px(6))
        whole.setHorizontalSpacing(px(4))
        whole.setVerticalSpacing(px(2))
        whole.setColumnStretch(1, 1)
        whole.addWidget(self._help, 0, 1)
        whole.addWidget(self._heading, 1, 1)
        whole.addWidget(self._number, 2, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(title, 2, 1)
        whole.addLayout(self._entry, 3, 1)
        whole.addWidget(self.notes, 4, 1)


def _is_empty(field: QWidget) -> bool:
    match field:
        case QLineEdit():
            return not field.text()
        case QTextEdit():
            return not field.toPlainText()
        case QComboBox():
            return not field.currentData()
        case _:
            return False
