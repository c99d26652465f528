"""What the cells of one line of a filled workbook say, typed as on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from paayesh_desktop.domain.cell_value import Figure, broken, read_figure, shown
from paayesh_desktop.domain.form_sheet import Line, Typing, TypingStatus, read_typing
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.language import Sentence, translate

LONGEST_REASON = 2000
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
    reason = single_line(cells[Place.REASON].text) if Place.REASON in cells else ""
    if len(reason) > LONGEST_REASON:
        return CellFault(Place.REASON, _LONG_REASON.fill(longest=LONGEST_REASON))
    status = _status(cells.get(Place.STATUS))
    if isinstance(status, Sentence):
        return CellFault(Place.STATUS, status)
    if status is not TypingStatus.VALUE:
        if Place.VALUE in cells or Place.WHOLE in cells:
            return CellFault(Place.STATUS, _BOTH)
        return Typing(reason=reason, status=status)
    return _typed(line, cells, reason)


def _typed(line: Line, cells: Mapping[Place, Cell], reason: str) -> Typing | CellFault:
    said = _value(line, cells.get(Place.VALUE), reason)
    if isinstance(said, Sentence):
        return CellFault(Place.VALUE, said)
    if isinstance(said, Typing):
        return said
    below = ""
    if Place.WHOLE in cells:
        whole = _figure(cells[Place.WHOLE]) if line.is_ratio else _NO_RATIO
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
        return normalise(cell.text)
    figure = _figure(cell)
    if isinstance(figure, Figure) and figure.value is None:
        return Typing(reason=figure.reason or reason, status=_STATUS[figure.kind])
    return figure if isinstance(figure, Sentence) else _plain(figure)


def _figure(cell: Cell) -> Figure | Sentence | None:
    return read_figure(cell)


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
