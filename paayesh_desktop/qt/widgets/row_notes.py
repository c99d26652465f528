"""What stands under a line of a form: why it came back, what is odd, the remark, its questions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.form_check import Finding, Level
from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording


class RowNotes(QWidget):
    """Hidden as long as there is nothing to say."""

    questions_wanted = Signal()

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self.returned = styled(TextLabel("", self), "returned")
        self._finding = styled(TextLabel("", self), "finding", level="error")
        self.remark = QLineEdit(self)
        self.remark.setMaxLength(2000)
        self.remark.setPlaceholderText(self.tr("Why is it so? A remark settles it."))
        self.questions = styled(QToolButton(self), "plain")
        self.questions.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.questions.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.questions.setIcon(look.icon("message-circle-question-mark", "info"))
        self.questions.clicked.connect(self.questions_wanted)
        self._panel: QFrame | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        for widget in (self.returned, self._finding, self.remark, self.questions):
            self._column.addWidget(widget)
            widget.hide()

    def show_line(self, line: Line, name: str, *, editable: bool) -> None:
        """Serve another line."""
        self.remark.setAccessibleName(self.tr("Remark on {line}").format(line=name))
        self.remark.setEnabled(editable)
        self.returned.setText(self.tr("Sent back: {reason}").format(reason=line.returned))
        self.returned.setVisible(bool(line.returned))
        self.show_questions(line)
        self.remark.hide()
        self._finding.hide()
        self._fit()

    def show_questions(self, line: Line) -> None:
        """How many there are, and how many wait for an answer."""
        waiting = sum(not asked.replies for asked in line.questions)
        digits = self._wording.digits
        pattern = self.tr("Questions: {count}, {waiting} without an answer")
        if not waiting:
            pattern = self.tr("Questions: {count}, all answered")
        self.questions.setText(
            pattern.format(count=digits(str(len(line.questions))), waiting=digits(str(waiting)))
        )
        self.questions.setVisible(bool(line.questions))
        self._fit()

    def show_finding(self, finding: Finding | None) -> None:
        self._finding.setVisible(finding is not None)
        if finding is not None:
            wrong = finding.level is Level.ERROR
            restyle(self._finding, level="error" if wrong else "warning")
            self._finding.setText(self._wording.digits(self._wording.say(finding.sentence)))
        self._fit()

    def show_remark(self, shown: bool) -> None:
        self.remark.setVisible(shown)
        self._fit()

    def open_panel(self, panel: QFrame) -> None:
        """Take *panel*, which belongs to one line after the other, under this one."""
        self._panel = panel
        self._column.addWidget(panel)
        panel.show()
        self._fit()

    def give_panel(self) -> None:
        """It went to another line, or away."""
        self._panel = None
        self._fit()

    def _fit(self) -> None:
        shown = (self.returned, self._finding, self.remark, self.questions)
        visible = any(not widget.isHidden() for widget in shown)
        self.setVisible(visible or self._panel is not None)
