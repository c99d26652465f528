"""Numbers as people type and read them; inside, they are Decimals and never floats.

Qt's own number boxes read ``12.5`` as 125 under the Persian locale; here a text is either the
number that everyone would read, or no number at all.
"""

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum

from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.language import Sentence, translate

_TO_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩−－﹣", "0123456789" * 2 + "---")
_TO_PERSIAN = str.maketrans("0123456789٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹" * 2)
_WRITTEN_PERSIAN = _TO_PERSIAN | str.maketrans({",": "٬", ".": "٫", "-": "\u200e−"})
_LOOKS_LIKE_A_NUMBER = re.compile(r"[-+]?[0-9][0-9.,/٫٬، ]*|[-+]?[./٫][0-9]+")
_NUMBER = re.compile(
    r"""
    (?P<sign> [-+]? ) [ ]*
    (?: (?P<plain> [0-9]* )
      | (?P<grouped> [1-9][0-9]{0,2} (?P<mark> [,٬،\ ] ) [0-9]{3} (?: (?P=mark) [0-9]{3} )* )
    )
    (?: [./٫] (?P<fraction> [0-9]+ ) )?
    """,
    re.VERBOSE,
)
_GROUP_MARK = re.compile("[,٬، ]")
_EXACT = Context(prec=200)
_LONGEST = 120  # characters; a number that can be stored is far shorter


class NumberProblem(StrEnum):
    """Why a text is no number."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    AMBIGUOUS = "ambiguous"
    TOO_LONG = "too_long"

    def sentence(self) -> Sentence:
        """What is wrong and what to do."""
        match self:
            case NumberProblem.EMPTY:
                return translate("Number", "No number has been entered.")
            case NumberProblem.NOT_A_NUMBER:
                return translate(
                    "Number",
                    "This is not a number. Write digits only, with a decimal mark if needed.",
                )
            case NumberProblem.AMBIGUOUS:
                return translate(
                    "Number",
                    "This number can be read in two ways. Write one decimal mark, and separate the "
                    "thousands by threes or not at all.",
                )
            case NumberProblem.TOO_LONG:
                return translate(
                    "Number",
                    "This number is too long. At most {digits} digits, {places} of them after the "
                    "decimal mark, can be kept exactly.",
                ).fill(digits=MAX_DIGITS, places=MAX_PLACES)


def read_number(text: str) -> Decimal | NumberProblem:
    """The number that *text* means, or why it means none.

    Digits of all three sets; ``.`` ``٫`` ``/`` are the decimal mark; ``,`` ``٬`` ``،`` and a space
    part thousands and must do so in threes; a minus of either kind stands in front. Marks of
    direction are ignored; a percent sign is the caller's.
    """
    bare = " ".join(strip_marks(text).replace("\ufeff", "").split()).translate(_TO_LATIN)
    if not bare:
        return NumberProblem.EMPTY
    found = _NUMBER.fullmatch(bare)
    if found is None or not (found["plain"] or found["grouped"] or found["fraction"]):
        looks = _LOOKS_LIKE_A_NUMBER.fullmatch(bare) and bare[-1].isdecimal()
        return NumberProblem.AMBIGUOUS if looks else NumberProblem.NOT_A_NUMBER
    whole = _GROUP_MARK.sub("", found["grouped"] or found["plain"]).lstrip("0")
    fraction = (found["fraction"] or "").rstrip("0")
    if (
        len(bare) > _LONGEST
        or len(fraction) > MAX_PLACES
        or len((whole + fraction).lstrip("0")) > MAX_DIGITS
    ):
        return NumberProblem.TOO_LONG
    number = Decimal(f"{whole or '0'}.{fraction}" if fraction else whole or "0")
    return -number if found["sign"] == "-" and number else number


def parse_number(text: str) -> Decimal | None:
    """As `read_number`, for callers that need no reason."""
    number = read_number(text)
    return number if isinstance(number, Decimal) else None


def format_number(
    value: Decimal, *, places: int | None = None, persian: bool = True, grouping: bool = True
) -> str:
    """*value* to be read: ``۱۲٬۵۰۰٫۵`` or ``12,500.5``.

    All its digits without trailing zeros, or *places* digits after the mark, halves rounded away
    from zero. A Persian negative begins with a mark of direction (``\\u200e−۵``), so that its sign
    stays in front wherever it stands; a Latin one inside Persian text needs `text.isolate_ltr`.
    """
    shown = value if places is None else _rounded(value, places)
    written = f"{shown.copy_abs():{',' if grouping else ''}f}"
    if places is None and "." in written:
        written = written.rstrip("0").rstrip(".")
    if shown < 0:
        written = f"-{written}"
    return written.translate(_WRITTEN_PERSIAN) if persian else written


def format_percent(ratio: Decimal, *, places: int = 0, persian: bool = True) -> str:
    """A ratio as a percentage: 0.85 is ``۸۵٪``."""
    number = format_number(_EXACT.scaleb(ratio, 2), places=places, persian=persian)
    return number + ("٪" if persian else "%")


def digits(text: str | int) -> str:
    """*text* with its digits in Persian, for counts, years and telephone numbers: no grouping, no
    marks. Codes keep their Latin digits."""
    return str(text).translate(_TO_PERSIAN)


def _rounded(value: Decimal, places: int) -> Decimal:
    step = Decimal(1).scaleb(-places)
    return value.quantize(step, rounding=ROUND_HALF_UP, context=_EXACT)
