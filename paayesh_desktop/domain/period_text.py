"""Finds the period that words speak of: ``actual_2016``, ``هدف ۱۴۰۴``, ``دو ماهه سوم ۱۴۰۴``."""

import re
from functools import lru_cache

import msgspec

from paayesh_desktop.domain.calendar import MONTHS, MONTHS_LATIN
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.text import ZWNJ, normalise

_TO_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩آۀ_", "0123456789" * 2 + "اه ")
_DIACRITICS = re.compile("[\u064b-\u065f\u0640]")
_CODE = re.compile(r"(?<![a-z0-9])([0-9]{4}(?:[hbmf][0-9]{1,2})?)(?![a-z0-9])")
_YEAR = re.compile(r"(?<![0-9])(?:1[345][0-9]{2}|19[0-9]{2}|2[01][0-9]{2}|2200)(?![0-9])")
_UNKNOWN = re.compile(
    r"سه ?ماهه|3 ?ماهه|چهار ?ماهه|4 ?ماهه|فصل|بهار|تابستان|پاییز|زمستان|هفته"
    r"|quarter|(?<![a-z])q[1-4]|week"
)
"""Parts of a year that are no periods here: their columns are left to the reader."""

_EMPTY_WORDS = re.compile(r"\W|ماه|of|year|gregorian|میلادی|سال")

_LONGEST = 200  # characters: what is longer is prose
_FILLER = re.compile(r"(?<!\w)(?:سال(?: مالی)?|در سال|fy|fiscal year|year|تا پایان|پایان)(?!\w)")
"""Words around a year that do not change which one it is."""

_ORDINALS = {
    1: "اول|یکم|نخست|first|1st",
    2: "دوم|second|2nd",
    3: "سوم|third|3rd",
    4: "چهارم|fourth|4th",
    5: "پنجم|fifth|5th",
    6: "ششم|sixth|6th",
}
_ORDINAL = "|".join((*_ORDINALS.values(), "[1-6]"))
_BIMESTER = r"دو ?ماهه?|2 ?ماهه?|bimester|bimonth(?:ly)?|two[ -]months?"
_HALF = r"شش ?ماهه?|6 ?ماهه?|نیم ?سال|نیمه|half(?:[ -]year)?"
_ANY_PART = f"{_BIMESTER}|{_HALF}"
_MONTH_WORDS = tuple(
    f"{persian.translate(_TO_LATIN)}|{latin.lower()}"
    for persian, latin in zip(MONTHS, MONTHS_LATIN, strict=True)
)
_ANY_MONTH = "|".join(_MONTH_WORDS)


class Found(msgspec.Struct, frozen=True):
    """A period, and the words around it in lower case with Latin digits."""

    period: Period
    rest: str


@lru_cache(maxsize=4096)
def find_period(text: str) -> Found | None:
    """The one period in *text*; None where there is none, more than one, or a part of a year that
    is no period here (a quarter, a week)."""
    if len(text) > _LONGEST:
        return None
    bare = _DIACRITICS.sub("", normalise(text)).replace(ZWNJ, " ")
    words = bare.translate(_TO_LATIN).casefold()
    code = _CODE.search(words)
    if code and len(code[1]) > len("1404"):
        return _made(code[1].upper(), words[: code.start()] + words[code.end() :])
    years = list(_YEAR.finditer(words))
    if len(years) != 1 or _UNKNOWN.search(words):
        return None
    year = years[0]
    rest = _FILLER.sub(" ", f"{words[: year.start()]} {words[year.end() :]}")
    if re.search(rf"{_ANY_PART}|(?<!\w)(?:{_ANY_MONTH})(?!\w)", rest):
        return _part_of(year[0], rest)
    return _made(year[0], rest)


def read_period(text: str) -> Period | None:
    """The period that *text* names and nothing else."""
    found = find_period(text)
    return found.period if found and not _EMPTY_WORDS.sub("", found.rest) else None


def _part_of(year: str, rest: str) -> Found | None:
    """A part of *year* that *rest* speaks of."""
    month = re.search(rf"(?<!\w)(?:{_ANY_MONTH})(?!\w)(?: ماه)?", rest)
    half = _counted(_HALF, rest)
    bimester = _counted(_BIMESTER, rest)
    if month:
        number = 1 + next(
            place for place, names in enumerate(_MONTH_WORDS) if re.match(f"(?:{names})", month[0])
        )
        if half and half[1] <= 2:  # noqa: PLR2004 - two halves of a month
            left = _without(_without(rest, month), half[0])
            return _made(f"{year}{PeriodKind.FORTNIGHT}{2 * number - 2 + half[1]:02}", left)
        return _made(f"{year}{PeriodKind.MONTH}{number:02}", _without(rest, month))
    if bimester:
        return _made(f"{year}{PeriodKind.BIMESTER}{bimester[1]}", _without(rest, bimester[0]))
    if half:
        return _made(f"{year}{PeriodKind.HALF}{half[1]}", _without(rest, half[0]))
    return None


def _counted(part: str, rest: str) -> tuple[re.Match[str], int] | None:
    """A part of the year with its number, in either order."""
    found = re.search(rf"(?:{part}) ?(?P<after>{_ORDINAL})(?!\w)", rest) or re.search(
        rf"(?<!\w)(?P<before>{_ORDINAL}) (?:{part})(?!\w)", rest
    )
    if found is None:
        return None
    said = found.groupdict().get("after") or found.groupdict().get("before") or ""
    if said.isdecimal():
        return found, int(said)
    return found, next(number for number, names in _ORDINALS.items() if said in names.split("|"))


def _without(text: str, found: re.Match[str]) -> str:
    return text.replace(found[0], " ")


def _made(code: str, rest: str) -> Found | None:
    try:
        return Found(Period.parse(code), " ".join(rest.split()))
    except ValueError:
        return None
