"""The fields in which a line of a form is answered: a number, a ratio, words, one of several."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from paayesh_desktop.domain.form_sheet import NO, YES, Line, Typing
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.quantity import format_number, parse_number
from paayesh_desktop.domain.text import isolate, normalise
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.number_edit import NumberEdit
from paayesh_desktop.qt.widgets.text_edit import TextEdit

_TEXT_HEIGHT = 74


class LineEdits(QWidget):
    """The fields of one line. `edited` is told while somebody types; the same fields serve one line
    after the other."""

    edited = Signal()

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the keys, in order."""
        raise NotImplementedError

    def set_line(self, line: Line, name: str) -> None:
        """Serve *line*; *name* is what a screen reader says."""
        raise NotImplementedError

    def show_typing(self, typing: Typing) -> None:
        raise NotImplementedError

    def value(self) -> tuple[str, str]:
        """Value and denominator as they would be stored as typed."""
        raise NotImplementedError


class NumberEdits(LineEdits):
    """A number with its unit of measurement, or (*ratio*) two: the part and the whole."""

    def __init__(self, look: Look, *, ratio: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = NumberEdit(self)
        self.whole = NumberEdit(self) if ratio else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        row.addWidget(self.number, 1)
        if self.whole is not None:
            row.addWidget(styled(QLabel(self.tr("of"), self), "muted"))
            row.addWidget(self.whole, 1)
        for edit in self._edits():
            edit.textEdited.connect(self.edited)

    def fields(self) -> tuple[QWidget, ...]:
        return self._edits()

    def set_line(self, line: Line, name: str) -> None:
        measure = self.tr("rials") if line.kind is FieldKind.CREDIT else line.measure
        if line.kind is FieldKind.PROGRESS:
            measure = self.tr("percent")
        if self.whole is None:
            self.number.set_unit(isolate(measure) if measure else "")
            self.number.setAccessibleName(name)
        else:
            self.number.setAccessibleName(self.tr("{line}, the part").format(line=name))
            self.whole.setAccessibleName(self.tr("{line}, the whole").format(line=name))

    def show_typing(self, typing: Typing) -> None:
        _show_number(self.number, typing.value)
        if self.whole is not None:
            _show_number(self.whole, typing.denominator)

    def value(self) -> tuple[str, str]:
        return _typed(self.number), _typed(self.whole) if self.whole else ""

    def _edits(self) -> tuple[NumberEdit, ...]:
        return (self.number, self.whole) if self.whole is not None else (self.number,)


class WordsEdits(LineEdits):
    """A text of several lines; Tab leaves it, Enter begins a line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextEdit(self)
        self.text.setFixedHeight(look.px(_TEXT_HEIGHT))
        self.text.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.text,)

    def set_line(self, line: Line, name: str) -> None:
        self.text.setAccessibleName(name)
        one_each = line.kind is FieldKind.OBSTACLES
        self.text.setPlaceholderText(self.tr("One obstacle on each line") if one_each else "")

    def show_typing(self, typing: Typing) -> None:
        self.text.set_value(typing.value)

    def value(self) -> tuple[str, str]:
        return normalise(self.text.toPlainText()), ""


class ChoiceEdits(LineEdits):
    """One of several, or yes and no; the first is that nothing was chosen yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(10)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.activated.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.box,)

    def set_line(self, line: Line, name: str) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Choose…"), "")
        if line.kind is FieldKind.YES_NO:
            self.box.addItem(self.tr("Yes"), YES)
            self.box.addItem(self.tr("No"), NO)
        for choice in line.choices:
            self.box.addItem(isolate(choice), choice)
        self.box.setAccessibleName(name)

    def show_typing(self, typing: Typing) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(typing.value)))

    def value(self) -> tuple[str, str]:
        return str(self.box.currentData() or ""), ""


def edits_for(line: Line) -> str:
    """Which fields a line needs."""
    match line.kind:
        case FieldKind.NARRATIVE | FieldKind.OBSTACLES | FieldKind.TEXT:
            return "words"
        case FieldKind.CHOICE | FieldKind.YES_NO:
            return "choice"
        case FieldKind.INDICATORS | FieldKind.PROGRESS | FieldKind.CREDIT | FieldKind.NUMBER:
            return "ratio" if line.is_ratio else "number"


def make_edits(look: Look, kind: str, parent: QWidget) -> LineEdits:
    """Fields of one of the kinds of `edits_for`."""
    if kind == "words":
        return WordsEdits(look, parent)
    if kind == "choice":
        return ChoiceEdits(parent)
    return NumberEdits(look, ratio=kind == "ratio", parent=parent)


def _show_number(edit: NumberEdit, text: str) -> None:
    number = parse_number(text)
    edit.set_value(number)
    if number is None and text:
        edit.insert(text)
        edit.finish()


def _typed(edit: NumberEdit) -> str:
    number = edit.value()
    if isinstance(number, Decimal):
        return format_number(number, persian=False, grouping=False)
    return edit.text().strip()
