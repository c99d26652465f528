"""What the cells of one line of a filled workbook say, typed as on the screen.

A figure is the number that people see in the cell. ``12%`` is 12 where the line is asked in
percent, whether it was written so or is 0.12 with such a format; anywhere else nobody can tell.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.domain.cell_value import Figure, broken, read_figure, shown
from paayesh_desktop.domain.form_sheet import Line, Typing, TypingStatus, read_typing
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.quantity import NumberProblem
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.language import Sentence, translate

LONGEST_REASON = 2000
_SURE_DIGITS = 15
"""Of the digits that are typed into a cell for numbers, spreadsheets make zeros of the others."""
_PERCENT_SIGNS = ("%", "٪")
_IN_PERCENT = re.compile(r"[%٪]|\b(?:درصد|percent)\b")
_STATUS = {
    ValueKind.NOT_AVAILABLE: TypingStatus.NOT_AVAILABLE,
    ValueKind.NOT_DUE: TypingStatus.NOT_DUE,
}


class Place(StrEnum):
    """The cells of a line that a unit fills: the value or part, the whole of a ratio, whether
    there is none, and the reason or remark."""

    VALUE = "value"
    WHOLE = "whole"
    STATUS = "status"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class CellFault:
    """Why one cell of a line could not be taken."""

    place: Place
    sentence: Sentence


def read_cells(line: Line, cells: Mapping[Place, Cell]) -> Typing | CellFault:
    """The cells as somebody would type them, or the first fault. A formula is no answer: what was
    saved with it need not be what it gives."""
    for place, cell in cells.items():
        fault = _FORMULA.fill(text=shown(cell.text)) if cell.formula else broken(cell)
        if fault is not None:
            return CellFault(place, fault)
    reason = _reason(cells.get(Place.REASON))
    if isinstance(reason, Sentence):
        return CellFault(Place.REASON, reason)
    status = _status(cells.get(Place.STATUS))
    if isinstance(status, Sentence):
        return CellFault(Place.STATUS, status)
    if status is not TypingStatus.VALUE:
        if Place.VALUE in cells or Place.WHOLE in cells:
            return CellFault(Place.STATUS, _BOTH)
        return Typing(reason=reason, status=status)
    return _typed(line, cells, reason)


def as_typed(cell: Cell) -> str:
    """What stands in *cell* again when it is handed back: only what is refused once more as long
    as nobody corrects it. What a formula gave, a day, or a number that may have lost digits stands
    in the reason alone."""
    typed = cell.kind in (CellKind.TEXT, CellKind.NUMBER, CellKind.BOOLEAN) and not cell.formula
    return cell.text if typed and not _is_unsure(cell) else ""


def _reason(cell: Cell | None) -> str | Sentence:
    if cell is not None and cell.kind is CellKind.DATE:
        return _DATE.fill(text=shown(cell.text))
    reason = single_line(cell.text) if cell is not None else ""
    return reason if len(reason) <= LONGEST_REASON else _LONG_REASON.fill(longest=LONGEST_REASON)


def _typed(line: Line, cells: Mapping[Place, Cell], reason: str) -> Typing | CellFault:
    said = _value(line, cells.get(Place.VALUE), reason)
    if isinstance(said, Sentence):
        return CellFault(Place.VALUE, said)
    if isinstance(said, Typing):
        return said
    below = ""
    if Place.WHOLE in cells:
        whole = _figure(line, cells[Place.WHOLE]) if line.is_ratio else _NO_RATIO
        if isinstance(whole, Sentence):
            return CellFault(Place.WHOLE, whole)
        if isinstance(whole, Figure) and whole.value is None:
            return CellFault(Place.WHOLE, _NO_WHOLE.fill(text=shown(whole.word)))
        below = _plain(whole)
    typing = Typing(said, below, reason)
    if reason and typing.is_blank:
        return CellFault(Place.VALUE, _ONLY_REASON)
    read = read_typing(typing, line)
    return CellFault(Place.VALUE, read) if isinstance(read, Sentence) else typing


def _value(line: Line, cell: Cell | None, reason: str) -> str | Typing | Sentence:
    """What is typed in the first field; a whole Typing where the cell says that there is none."""
    if cell is None:
        return ""
    if not line.is_number:
        is_date = cell.kind is CellKind.DATE
        return _DATE.fill(text=shown(cell.text)) if is_date else normalise(cell.text)
    figure = _figure(line, cell)
    if isinstance(figure, Figure) and figure.value is None:
        return Typing(reason=figure.reason or reason, status=_STATUS[figure.kind])
    return figure if isinstance(figure, Sentence) else _plain(figure)


def _figure(line: Line, cell: Cell) -> Figure | Sentence | None:
    """The figure in *cell*, where it is sure to be the one that was typed."""
    if cell.text.endswith(_PERCENT_SIGNS) and not _in_percent(line):
        return _NO_PERCENT.fill(text=shown(cell.text))
    if _is_unsure(cell):
        return _TOO_LONG.fill(text=shown(cell.text), digits=_SURE_DIGITS)
    figure = read_figure(cell)
    rounded = isinstance(figure, Figure) and figure.rounded
    return NumberProblem.TOO_LONG.sentence() if rounded else figure


def _is_unsure(cell: Cell) -> bool:
    return cell.number is not None and cell.number.adjusted() >= _SURE_DIGITS


def _in_percent(line: Line) -> bool:
    """Whether the figure asked is a percentage. The parts of a ratio are counted, not shared."""
    asked = normalise(f"{line.measure} {line.label}").lower()
    said = _IN_PERCENT.search(asked) is not None
    return line.kind is FieldKind.PROGRESS or (said and not line.is_ratio)


def _plain(figure: Figure | None) -> str:
    return "" if figure is None or figure.value is None else f"{figure.value:f}"


def _status(cell: Cell | None) -> TypingStatus | Sentence:
    figure = read_figure(cell) if cell is not None and cell.kind is CellKind.TEXT else None
    if isinstance(figure, Figure) and figure.kind in _STATUS:
        return _STATUS[figure.kind]
    return TypingStatus.VALUE if cell is None else _NO_STATUS.fill(text=shown(cell.text))


_FORMULA = translate(
    "FormCells",
    "A formula stands in this cell; what it showed last was {text}. Write the value itself.",
)
_DATE = translate(
    "FormCells",
    "The cell is a date ({text}) of the spreadsheet's own calendar. Write what you mean in words.",
)
_NO_PERCENT = translate(
    "FormCells",
    "The cell says {text}, but this line is not asked in percent. Write the figure in the unit of"
    " the line, without a percent sign.",
)
_TOO_LONG = translate(
    "FormCells",
    "Spreadsheets keep the first {digits} digits of a number and make zeros of the others, so that"
    " {text} may not be what was typed. Type the figure into the cell again by hand, all of it.",
)
_LONG_REASON = translate("FormCells", "The remark is longer than {longest} characters. Shorten it.")
_BOTH = translate(
    "FormCells",
    "There is a value and beside it that there is none. Leave only one of the two.",
)
_NO_STATUS = translate(
    "FormCells", "“{text}” is none of the words that can stand here. Choose one from the list."
)
_NO_RATIO = translate(
    "FormCells", "Only the lines of a ratio have a whole; this one has none. Empty the cell."
)
_NO_WHOLE = translate("FormCells", "“{text}” stands where the whole of the ratio is needed.")
_ONLY_REASON = translate(
    "FormCells",
    "There is a remark but no value. Write the value, or say in the next cells that there is none.",
)
