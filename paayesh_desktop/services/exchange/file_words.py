"""What is said of exchange files in many places: when, how much, under which number and letter."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from paayesh_desktop.domain.office_clock import office_day
from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.wording import NOTHING, Wording

if TYPE_CHECKING:
    from paayesh_desktop.services.exchange.letter import Letter
    from paayesh_desktop.services.exchange.outbox import Sent

RIGHT_TO_LEFT = "\u200f"
_STEP = 1000
_PLACES = 1
_SIZES = (
    translate("FileWords", "{size} bytes"),
    translate("FileWords", "{size} kB"),
    translate("FileWords", "{size} MB"),
    translate("FileWords", "{size} GB"),
)
_TODAY = translate("FileWords", "today {time}")
_YESTERDAY = translate("FileWords", "yesterday")
_DAYS_AGO = translate("FileWords", "{days} days ago")
_LETTER = translate("FileWords", "number {number}, {day}")
_LETTER_NUMBER = translate("FileWords", "number {number}")
_LETTER_DAY = translate("FileWords", "letter of {day}")
_CHANGES = translate("FileWords", "{count} changes")
_NO_CHANGES = translate("FileWords", "no changes, only receipts")
_PAPERS = translate("FileWords", "{count} papers")
_FULL = translate("FileWords", "full file")
_ENCRYPTED = translate("FileWords", "encrypted")


class FileWords:
    """*today* is the day that "today" is."""

    def __init__(self, wording: Wording, today: Callable[[], date]) -> None:
        self.wording = wording
        self._today = today

    def said(self, text: Sentence | str) -> str:
        return self.wording.say(text) if isinstance(text, Sentence) else text

    def joined(self, *texts: Sentence | str) -> str:
        """Titles of unknown direction side by side, each once, the first at the reading side: a
        label takes its direction from what stands outside of them, where nothing does."""
        parts = dict.fromkeys(said for said in map(self.said, texts) if said)
        mark = RIGHT_TO_LEFT if self.wording.persian else ""
        return mark + " · ".join(isolate(part) for part in parts)

    def moment(self, at: datetime | None) -> str:
        return self.wording.moment(at) if at is not None else NOTHING

    def ago(self, at: datetime | None) -> str:
        """As long ago as people say it: the time of today, yesterday, or how many days."""
        if at is None:
            return NOTHING
        days, say = (self._today() - office_day(at)).days, self.wording.say
        if days <= 0:
            return say(_TODAY.fill(time=self.wording.time(at)))
        return say(_YESTERDAY if days == 1 else _DAYS_AGO.fill(days=days))

    def size(self, size: int) -> str:
        """At most one decimal."""
        amount, unit = Decimal(size), 0
        while amount >= _STEP and unit < len(_SIZES) - 1:
            amount, unit = amount / _STEP, unit + 1
        places = _PLACES if unit > 1 else 0
        said = format_number(round(amount, places), persian=self.wording.persian)
        return self.wording.say(_SIZES[unit].fill(size=said))

    def receipt(self, number: str) -> str:
        """The number that is read over the telephone, in the reader's digits."""
        return isolate_ltr(self.wording.digits(number)) if number else NOTHING

    def letter(self, letter: "Letter") -> str:
        """Empty where none was named."""
        day = self.wording.day(letter.on) if letter.on else ""
        number = isolate(self.wording.digits(letter.number))
        if letter.number and day:
            return self.wording.say(_LETTER.fill(number=number, day=day))
        if letter.number:
            return self.wording.say(_LETTER_NUMBER.fill(number=number))
        return self.wording.say(_LETTER_DAY.fill(day=day)) if day else ""

    def changes(self, count: int) -> str:
        return self.wording.say(_CHANGES.fill(count=self.wording.whole(count)))

    def content(self, sent: "Sent") -> str:
        """What is in a file, in a line."""
        say, whole = self.wording.say, self.wording.whole
        parts = [self.changes(sent.rows) if sent.rows else say(_NO_CHANGES)]
        if sent.papers:
            parts.append(say(_PAPERS.fill(count=whole(sent.papers))))
        parts.append(self.size(sent.size))
        parts += [
            say(word) for word, on in ((_FULL, sent.full), (_ENCRYPTED, sent.encrypted)) if on
        ]
        return " · ".join(parts)
