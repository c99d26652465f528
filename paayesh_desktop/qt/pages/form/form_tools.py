"""The small buttons around the lines of a form; each does what a key does, without taking it."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from paayesh_desktop.domain.form_sheet import Line, TypingStatus
from paayesh_desktop.qt.form_leaves import Leaf
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.part import part
from paayesh_desktop.services.wording import Wording

_ICON = 18


class FormTools(QObject):
    """`marked` carries what is said of the present line."""

    marked = Signal(object)
    question_wanted = Signal()
    left = Signal()

    def __init__(self, page: QWidget, look: Look, wording: Wording) -> None:
        super().__init__(page)
        self._wording = wording
        self._leaf = part(page, QLabel, "leaf_label")
        self._missing = part(page, QToolButton, "missing_button")
        self._not_due = part(page, QToolButton, "not_due_button")
        ask = part(page, QToolButton, "ask_button")
        back = part(page, QToolButton, "back_button")
        side = part(page, QToolButton, "side_button")
        size = look.px(_ICON)
        for button, icon in (
            (back, "chevron-right" if page.isRightToLeft() else "chevron-left"),
            (self._missing, "circle-slash"),
            (self._not_due, "clock"),
            (ask, "message-circle-question-mark"),
            (side, "panel-right"),
        ):
            button.setIcon(look.icon(icon, "muted"))
            button.setIconSize(QSize(size, size))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._missing.clicked.connect(lambda: self.marked.emit(TypingStatus.NOT_AVAILABLE))
        self._not_due.clicked.connect(lambda: self.marked.emit(TypingStatus.NOT_DUE))
        ask.clicked.connect(self.question_wanted)
        back.clicked.connect(self.left)

    def show_leaf(self, leaf: Leaf) -> None:
        digits = self._wording.digits
        pattern = self.tr("Lines {first} to {last}")
        first, last = leaf.lines[0].number, leaf.lines[-1].number
        self._leaf.setText(pattern.format(first=digits(first), last=digits(last)))

    def show_line(self, line: Line) -> None:
        """The line that has the keys: what can be said of it."""
        for button in (self._missing, self._not_due):
            button.setEnabled(line.is_number or not line.required)
