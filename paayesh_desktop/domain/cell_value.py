"""What a cell means: a figure, a text, a code, a choice, a day; or a sentence that says why not."""

import re
from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import StrEnum
from typing import TypeVar

import msgspec

from paayesh_desktop.domain.calendar import parse_jalali
from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.period_text import read_period
from paayesh_desktop.domain.plan_words import choice_key, read_choice
from paayesh_desktop.domain.quantity import NumberProblem, read_number
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.language import Sentence, translate

E = TypeVar("E", bound=StrEnum)

MAX_TITLE = 1000
MAX_CODE = 64
_SHOWN = 80

_DASHES = frozenset("-–—−_ـ.…")
_NOT_AVAILABLE = (
    "ندارم|ندارد|نداریم|نامشخص|موجود نیست|در دسترس نیست|فاقد اطلاعات|بدون اطلاعات|نامعلوم"
    "|n/a|na|n.a.|nd|not available|none|null|nan|missing|#n/a"
)
_NOT_DUE = "موعد نرسیده|نرسیده|سررسید نشده|not due"
_YES = "بله|بلی|آری|هست|دارد|است|yes|y|true|1|x|✓|✔"
_NO = "خیر|نه|نیست|no|n|false|0"
_PLAIN = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?")
_COMMA = re.compile(r"([-+]?)([0-9]{1,3}(?:\.[0-9]{3})*|[0-9]+),([0-9]+)")
_WITH_REASON = re.compile(r"^(?P<word>[^:：(]{1,40}?)\s*[:：(]\s*(?P<reason>.+?)\)?$")
_WIDE = Context(prec=400, rounding=ROUND_HALF_EVEN)


def _keys(words: str) -> frozenset[str]:
    return frozenset(choice_key(word) for word in words.split("|"))


_NOT_AVAILABLE_KEYS, _NOT_DUE_KEYS = _keys(_NOT_AVAILABLE), _keys(_NOT_DUE)
_YES_KEYS, _NO_KEYS = _keys(_YES), _keys(_NO)


class Figure(msgspec.Struct, frozen=True):
    """What a cell of figures says. *word* is what was written where it says that there is none, and
    *reason* what was written behind it; *rounded*: it had more digits than the store keeps."""

    kind: ValueKind
    value: Decimal | None = None
    word: str = ""
    reason: str = ""
    rounded: bool = False


def read_figure(cell: Cell, *, decimal_comma: bool = False) -> Figure | Sentence | None:
    """The figure in *cell*; None where it is as good as blank (a dash); a Sentence when it is none.

    A percentage is the number that people see: 85 % is 85, whether typed or shown by a format.
    """
    match cell.kind:
        case CellKind.NUMBER:
            assert cell.number is not None  # noqa: S101 - what the kind says
            number = _WIDE.scaleb(cell.number, 2) if cell.percent else cell.number
            return _kept(number)
        case CellKind.TEXT:
            return _written(cell.text, decimal_comma=decimal_comma)
        case CellKind.DATE:
            return _IS_DATE.fill(text=shown(cell.text))
        case CellKind.BOOLEAN:
            return _IS_BOOLEAN.fill(text=shown(cell.text))
        case CellKind.ERROR | CellKind.UNCALCULATED:
            return broken(cell)


def read_number_of(cell: Cell, *, decimal_comma: bool = False) -> Decimal | Sentence | None:
    """As `read_figure`, where only a number will do."""
    figure = read_figure(cell, decimal_comma=decimal_comma)
    if not isinstance(figure, Figure):
        return figure
    return _IS_NO_NUMBER.fill(text=shown(figure.word)) if figure.value is None else figure.value


def read_text(cell: Cell, longest: int = MAX_TITLE) -> str | Sentence:
    """The cell as one line of clean text."""
    if cell.kind in (CellKind.ERROR, CellKind.UNCALCULATED):
        return broken(cell) or ""
    text = single_line(cell.text)
    return _TOO_LONG.fill(length=len(text), longest=longest) if len(text) > longest else text


def read_code(cell: Cell, longest: int = MAX_CODE) -> str | Sentence:
    """The cell as a code: a number is its digits, so 114, 114.0 and a typed «۱۱۴» are one."""
    if cell.kind is CellKind.NUMBER and cell.number is not None:
        number = cell.number.normalize(_WIDE)
        return f"{number:f}"
    text = read_text(cell, longest)
    return text if isinstance(text, Sentence) else text.translate(_TO_LATIN)


def read_choice_of(kind: type[E], cell: Cell) -> E | Sentence:
    """The choice that the cell names."""
    text = read_text(cell)
    if isinstance(text, Sentence):
        return text
    return read_choice(kind, text) or _NO_CHOICE.fill(text=shown(text))


def read_yes(cell: Cell) -> bool | Sentence:
    """Yes or no, in words, as 1 or 0, or as a tick."""
    text = read_text(cell)
    if isinstance(text, Sentence):
        return text
    key = choice_key(text)
    if key in _YES_KEYS or key in _NO_KEYS:
        return key in _YES_KEYS
    return _NO_YES.fill(text=shown(text))


def read_period_of(cell: Cell) -> Period | Sentence:
    """The period that the cell names: a code or words."""
    text = read_text(cell)
    if isinstance(text, Sentence):
        return text
    return read_period(text) or _NO_PERIOD.fill(text=shown(text))


def read_day(cell: Cell) -> date | Sentence:
    """The day in the cell: a date of the spreadsheet, or a Jalali date as text."""
    if cell.kind is CellKind.DATE and cell.day is not None:
        return cell.day
    text = read_text(cell)
    if isinstance(text, Sentence):
        return text
    return parse_jalali(text) or _NO_DAY.fill(text=shown(text))


def broken(cell: Cell) -> Sentence | None:
    """Why nothing can be read from the cell, whatever is expected there."""
    if cell.kind is CellKind.ERROR:
        return _IS_ERROR.fill(text=shown(cell.text))
    return _UNCALCULATED if cell.kind is CellKind.UNCALCULATED else None


def shown(text: str) -> str:
    """What a cell says, short enough for a sentence and unable to disorder it."""
    return isolate(text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")


def comma_is_decimal(text: str) -> bool:
    """Whether *text* is a number only if its comma is the decimal mark (``12,5``, ``1.234,56``)."""
    found = _COMMA.fullmatch(text.strip())
    return bool(found and (len(found[3]) != 3 or "." in found[2]))  # noqa: PLR2004 - thousands


def _written(text: str, *, decimal_comma: bool) -> Figure | Sentence | None:
    if set(text) <= _DASHES:
        return None
    bare = text.strip().rstrip("%٪").strip()
    found = _COMMA.fullmatch(bare) if decimal_comma else None
    if found:
        bare = f"{found[1]}{found[2].replace('.', '')}.{found[3]}"
    plain = bare.isascii() and _PLAIN.fullmatch(bare)
    number = Decimal(bare) if plain else read_number(bare)
    if isinstance(number, Decimal):
        return _kept(number)
    said = _said(text) if number is NumberProblem.NOT_A_NUMBER else None
    return said or _IS_NO_FIGURE.fill(text=shown(text), why=number.sentence())


def _said(text: str) -> Figure | None:
    """A word that says there is no figure, with the reason behind it."""
    parts = _WITH_REASON.fullmatch(text)
    word, reason = (parts["word"], single_line(parts["reason"])) if parts else (text, "")
    key = choice_key(word)
    if key in _NOT_DUE_KEYS:
        return Figure(ValueKind.NOT_DUE, word=text, reason=reason)
    if key in _NOT_AVAILABLE_KEYS:
        return Figure(ValueKind.NOT_AVAILABLE, word=text, reason=reason)
    return None


def _kept(number: Decimal) -> Figure | Sentence:
    """*number* as the store keeps it: digits after the mark are rounded, those before never."""
    whole = max(0, number.adjusted() + 1) if number else 0
    if whole > MAX_DIGITS:
        return _TOO_LARGE.fill(digits=MAX_DIGITS)
    step = Decimal(1).scaleb(-min(MAX_PLACES, MAX_DIGITS - whole))
    kept = number.quantize(step, context=_WIDE)
    if len(kept.as_tuple().digits) > MAX_DIGITS:
        kept = number.quantize(step.scaleb(1), context=_WIDE)
    plain = kept.normalize(_WIDE)
    plain = plain.quantize(Decimal(1), context=_WIDE) if plain == plain.to_integral() else plain
    kind = ValueKind.NUMBER if plain else ValueKind.ZERO
    return Figure(kind, plain or Decimal(0), rounded=plain != number)


_TO_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)

_IS_ERROR = translate(
    "Import", "The cell has the error {text}. Correct its formula, or write the value itself."
)
_UNCALCULATED = translate(
    "Import",
    "The formula in this cell was never calculated. Open the workbook in Excel or LibreOffice,"
    " save it and choose it again.",
)
_IS_DATE = translate(
    "Import",
    "The cell is a date ({text}), not a figure. Spreadsheets turn 5/12 into a date;"
    " write the figure with a decimal mark.",
)
_IS_BOOLEAN = translate("Import", "The cell says {text}, which is not a figure.")
_IS_NO_NUMBER = translate("Import", "“{text}” stands where a number is needed.")
_IS_NO_FIGURE = translate("Import", "“{text}” is not a figure. {why}")
_TOO_LARGE = translate(
    "Import",
    "The figure has more than {digits} digits before the decimal mark and cannot be kept exactly."
    " Use a larger unit, such as a million rials.",
)
_TOO_LONG = translate(
    "Import", "The text has {length} characters; at most {longest} can be kept. Shorten it."
)
_NO_CHOICE = translate("Import", "“{text}” is not one of the words that can stand here.")
_NO_YES = translate("Import", "“{text}” is neither yes nor no.")
_NO_PERIOD = translate(
    "Import",
    "“{text}” is not a period. Write a year, “third bimester of 1404”, or a code such as 1404B3.",
)
_NO_DAY = translate("Import", "“{text}” is not a date. Write it as 1404/01/15.")
