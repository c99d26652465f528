"""Reads one row of the program's own workbook by the keys of its columns."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from paayesh_desktop.domain.cell_value import (
    Figure,
    broken,
    read_choice_of,
    read_code,
    read_day,
    read_figure,
    read_number_of,
    read_period_of,
    read_text,
    read_yes,
)
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan_draft import Origin, Refusal
from paayesh_desktop.domain.sheet import Cell, Row, letters
from paayesh_desktop.domain.template_form import Column, Content, Form
from paayesh_desktop.language import Sentence, translate

T = TypeVar("T")


class TemplateRow:
    """A row of *form*; its values by key, typed, and the refusals of its cells.

    *places* says in which column of the sheet each key stands.
    """

    __slots__ = ("_places", "_values", "form", "origin", "refusals")

    def __init__(self, form: Form, sheet: str, row: Row, places: Mapping[str, int]) -> None:
        self.origin = Origin(sheet, row.number)
        self.refusals: list[Refusal] = []
        self.form = form
        self._places = places
        self._values: dict[str, Any] = {}
        for column in form.columns:
            cell = row.cells.get(places.get(column.key, 0))
            if cell is None or not (cell.text or broken(cell)):
                if column.required:
                    self.refuse(column.key, _MISSING.fill(column=column.title))
                continue
            value = broken(cell) or _value(column, cell)
            if isinstance(value, Sentence):
                self.refuse(column.key, value)
            elif value is not None and value != "":
                self._values[column.key] = value
            elif column.required:
                self.refuse(column.key, _MISSING.fill(column=column.title))

    def letter(self, key: str) -> str:
        """The name of the column that *key* stands in."""
        return letters(self._places.get(key, 0))

    def refuse(self, key: str, reason: Sentence) -> None:
        origin = self.origin
        self.refusals.append(
            Refusal(origin.sheet, origin.row, self.letter(key), reason, self.form.key)
        )

    def told(self, *keys: str) -> dict[str, Any]:
        """What the row says under *keys*; a blank cell says nothing."""
        return {key: self._values[key] for key in keys if key in self._values}

    def text(self, key: str) -> str | None:
        return self._of(key, str)

    def number(self, key: str) -> Decimal | None:
        return self._of(key, Decimal)

    def day(self, key: str) -> date | None:
        return self._of(key, date)

    def period(self, key: str) -> Period | None:
        return self._of(key, Period)

    def figure(self, key: str) -> Figure | None:
        return self._of(key, Figure)

    def choice(self, key: str, kind: type[T]) -> T | None:
        return self._of(key, kind)

    def codes(self, key: str) -> tuple[str, ...] | None:
        found: tuple[str, ...] | None = self._values.get(key)
        return found

    def _of(self, key: str, kind: type[T]) -> T | None:
        value = self._values.get(key)
        return value if isinstance(value, kind) else None


def _value(column: Column, cell: Cell) -> Any:
    """The cell as its column's content, or a Sentence that says why not."""
    if column.choices is not None:
        return read_choice_of(column.choices, cell)
    return _READERS[column.content](cell)


def _codes(cell: Cell) -> tuple[str, ...] | Sentence:
    """Codes parted by commas of either script, in any order, each once."""
    text = read_code(cell, _LONGEST_LIST)
    if isinstance(text, Sentence):
        return text
    for mark in "،;؛|\n":
        text = text.replace(mark, ",")
    return tuple(sorted({code.strip() for code in text.split(",") if code.strip()}))


_LONGEST_LIST = 8000  # characters
_READERS: Mapping[Content, Callable[[Cell], Any]] = {
    Content.CODE: read_code,
    Content.TEXT: read_text,
    Content.CHOICE: read_text,
    Content.NUMBER: read_number_of,
    Content.YEAR: read_number_of,
    Content.FIGURE: read_figure,
    Content.YES: read_yes,
    Content.DAY: read_day,
    Content.PERIOD: read_period_of,
    Content.CODES: _codes,
}

_MISSING = translate(
    "Import", "The cell under “{column}” is empty. Without it the row has no meaning."
)
