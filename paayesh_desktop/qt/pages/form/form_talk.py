"""Questions about a line of a form, asked and answered under the line itself."""

from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.domain.form_sheet import Sheet
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.pages.form.form_desk import FormDesk
from paayesh_desktop.qt.widgets.field_questions import FieldQuestions
from paayesh_desktop.qt.widgets.form_lines import FormLines


class FormTalk(QObject):
    """One panel that goes from line to line."""

    def __init__(self, look: Look, desk: FormDesk, lines: FormLines, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines = lines
        self._sheet: Sheet | None = None
        self.panel = FieldQuestions(look, lines)
        self.panel.hide()
        lines.questions_wanted.connect(self.toggle)
        self.panel.asked.connect(self._ask)
        self.panel.answered.connect(self._answer)
        self.panel.closed.connect(self.toggle)

    def show_sheet(self, sheet: Sheet) -> None:
        """The form read again: what is open shows the new answers."""
        self._sheet = sheet
        row = self._lines.row(self.panel.line_id) if self.panel.line_id is not None else None
        if row is not None and row.line is not None:
            self.panel.show_line(row.line)

    def toggle(self, key: UUID | None) -> None:
        """Open the questions of a line, or close them again."""
        opened = self.panel.line_id
        self.close()
        row = self._lines.row(key) if key is not None else None
        if row is None or row.line is None:
            return
        if key == opened:
            self._lines.go(row.line.id)
            return
        self.panel.show_line(row.line)
        row.notes.open_panel(self.panel)
        self.panel.words.setFocus()

    def close(self) -> None:
        key = self.panel.line_id
        self.panel.line_id = None
        self.panel.hide()
        self.panel.setParent(self._lines)
        if key is not None and (row := self._lines.row(key)) is not None:
            row.notes.give_panel()

    def _ask(self, line_id: UUID, text: str) -> None:
        if self._sheet is not None:
            self._desk.ask(self._sheet, line_id, text)

    def _answer(self, question_id: UUID, text: str) -> None:
        if self._sheet is not None:
            self._desk.answer(self._sheet, question_id, text)
