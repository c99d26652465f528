"""Sentences for people, written in English in the source and said in the reader's language.

The one catalogue is the Qt translation source ``resources/translations/paayesh_fa.ts``; this module
reads it without Qt, so that the terminal, the workbooks and the window say the same words.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Self

from paayesh_desktop import assets

LANGUAGES = ("fa", "en")
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_PERSIAN_MARKS = _PERSIAN_DIGITS | str.maketrans({",": "٬", ".": "٫", "-": "\u200e−"})
_NUMBERED = re.compile(
    "\u2066?(1[0-9]{3}-[0-9]+|[0-9]{5}(?: [0-9]{5}){5}|[0-9]{4}(?: [0-9]{4}){1,2}-[0-9])\u2069?"
)
"""What a case or a resolution is called by (a Jalali year and a running number), thirty digits, a
receipt number, and the code of a paper: told from left to right in every language."""

_calendars: list[Callable[[date, str], str]] = [lambda day, _language: day.isoformat()]


def say_days(said: Callable[[date, str], str]) -> None:
    """How a day in a sentence is said, in a language: the calendar is above this module."""
    _calendars[0] = said


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English pattern with its values, to be said later by a `Catalogue`."""

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])

    def fill(self, **values: object) -> Self:
        return type(self)(self.context, self.source, {**self.values, **values})

    def __str__(self) -> str:
        return self.source.format_map({name: str(value) for name, value in self.values.items()})


def translate(context: str, source: str) -> Sentence:
    """Mark *source* for the catalogue; the name is the one that the extraction tool looks for."""
    return Sentence(context, source)


class Catalogue:
    """What is said in one language: ``fa`` from the catalogue file, ``en`` as in the source."""

    def __init__(self, language: str = "fa") -> None:
        self.language = language
        self._messages = _read() if language == "fa" else {}

    def say(self, sentence: Sentence) -> str:
        """The sentence in this language; numbers get the language's digits (Decimals also its
        marks and parted thousands), numbers of cases, resolutions and receipts and thirty digits
        too, and days its calendar; nested sentences are said first."""
        pattern = self._messages.get((sentence.context, sentence.source), sentence.source)
        return pattern.format_map(
            {name: self._value(value) for name, value in sentence.values.items()}
        )

    def digits(self, text: str) -> str:
        """*text* with its Latin digits in those of the language."""
        return text.translate(_PERSIAN_DIGITS) if self.language == "fa" else text

    def _value(self, value: object) -> str:
        if isinstance(value, Sentence):
            return self.say(value)
        if isinstance(value, Decimal):
            return self._number(value)
        if isinstance(value, date):
            return _calendars[0](value, self.language)
        if isinstance(value, int):
            return self.digits(str(value))
        called = _NUMBERED.fullmatch(str(value)) if self.language == "fa" else None
        return f"\u2066{self.digits(called[1])}\u2069" if called else str(value)

    def _number(self, number: Decimal) -> str:
        """All digits that count, thousands parted, in the language's digits and marks."""
        written = f"{number:,f}"
        if "." in written:
            written = written.rstrip("0").rstrip(".")
        return written.translate(_PERSIAN_MARKS) if self.language == "fa" else written


def _read() -> dict[tuple[str, str], str]:
    import xml.etree.ElementTree as ET  # noqa: PLC0415 - the first paint of the window waits for none

    path = assets.RESOURCES / "translations" / "paayesh_fa.ts"
    messages: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.findtext("translation") or message.findtext("translation/numerusform")
            if said and said.strip():
                messages[name, message.findtext("source", "")] = said
    return messages
