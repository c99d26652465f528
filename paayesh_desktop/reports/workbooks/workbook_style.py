"""How the cells of our workbooks look."""

from enum import StrEnum
from typing import Any

FONT = "Vazirmatn"
_PERSIAN = "[$-3000429]"
"""Persian digits by the format of the cell, so that the number stays a number."""
_WHOLE = f"{_PERSIAN}#,##0"
_BROKEN = f"{_PERSIAN}#,##0.############"


class Style(StrEnum):
    """How a cell looks, and what a person who types in it will get. A PERCENT is stored as a
    spreadsheet does, 0.5 for 50 %; a SHARE as it is said, 50."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    YEAR = "year"
    PERCENT = "percent"
    DATE = "date"
    HEADER = "header"
    TITLE = "title"
    PROSE = "prose"
    REASON = "reason"
    WHOLE = "whole"
    SHARE = "share"
    WHOLE_SHARE = "whole_share"
    HEADING = "heading"
    FAINT = "faint"
    GROUP = "group"


_RTL, _LTR = 2, 1
_LOOKS: dict[Style, dict[str, Any]] = {
    Style.TEXT: {"reading_order": _RTL, "align": "right", "num_format": "@"},
    Style.CODE: {"reading_order": _LTR, "align": "right", "num_format": "@"},
    Style.NUMBER: {"align": "right", "num_format": _BROKEN},
    Style.YEAR: {"align": "right", "num_format": f"{_PERSIAN}0"},
    Style.PERCENT: {"align": "right", "num_format": f"{_BROKEN}%"},
    Style.DATE: {"reading_order": _LTR, "align": "right", "num_format": "yyyy-mm-dd"},
    Style.HEADER: {
        "reading_order": _RTL,
        "align": "right",
        "bold": True,
        "text_wrap": True,
        "bg_color": "#E3ECEF",
        "bottom": 1,
    },
    Style.TITLE: {"reading_order": _RTL, "align": "right", "bold": True, "font_size": 14},
    Style.PROSE: {"reading_order": _RTL, "align": "right", "text_wrap": True},
    Style.REASON: {
        "reading_order": _RTL,
        "align": "right",
        "text_wrap": True,
        "font_color": "#8A1C1C",
    },
    Style.SHARE: {"align": "right", "num_format": f'{_BROKEN}"٪"'},
    Style.WHOLE_SHARE: {"align": "right", "num_format": f'{_WHOLE}"٪"'},
    Style.WHOLE: {"align": "right", "num_format": _WHOLE},
    Style.HEADING: {"reading_order": _RTL, "align": "right", "bold": True, "font_size": 12},
    Style.FAINT: {
        "reading_order": _RTL,
        "align": "right",
        "text_wrap": True,
        "font_color": "#6B6355",
    },
    Style.GROUP: {
        "reading_order": _RTL,
        "align": "right",
        "bold": True,
        "bg_color": "#F6F3EC",
        "num_format": "@",
    },
}
_REFUSED = {"bg_color": "#F6D5D5", "border": 1, "border_color": "#B3261E"}
_STRONG = {"bold": True}


def look(
    style: Style, *, rtl: bool = True, refused: bool = False, strong: bool = False
) -> dict[str, Any]:
    """The properties of a cell, as XlsxWriter takes them."""
    properties = {"font_name": FONT, "font_size": 10, "valign": "top", **_LOOKS[style]}
    properties |= (_REFUSED if refused else {}) | (_STRONG if strong else {})
    return properties if rtl else _turned(properties)


def whole_format(*, rtl: bool) -> dict[str, Any]:
    """For numbers without a fraction."""
    properties = {"num_format": _WHOLE}
    return properties if rtl else _turned(properties)


def _turned(properties: dict[str, Any]) -> dict[str, Any]:
    """For a sheet that is read from left to right: texts on the left, Latin digits."""
    turned = dict(properties)
    if turned.get("reading_order"):
        turned |= {"reading_order": _LTR, "align": "left"}
    if "num_format" in turned:
        turned["num_format"] = turned["num_format"].replace(_PERSIAN, "").replace("٪", "%")
    return turned
