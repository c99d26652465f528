"""Figures, days and periods as the reader writes them, for pages and painted widgets."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import ROUND_FLOOR, Decimal

from paayesh_desktop.domain.attainment import shown
from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.office_clock import office_day, office_time
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.row_history import Shown

NOTHING = "–"
"""Stands where there is no figure; a blank would look like a fault."""
_PLACES = 2
_SMALL = Decimal("0.01")
_HUNDRED = Decimal(100)

_TICKS: Mapping[PeriodKind, Sentence] = {
    PeriodKind.HALF: translate("Wording", "H{index}"),
    PeriodKind.BIMESTER: translate("Wording", "B{index}"),
    PeriodKind.MONTH: translate("Wording", "{index}"),
    PeriodKind.FORTNIGHT: translate("Wording", "{index}"),
}


class Wording:
    """What a `Catalogue` is for sentences, for everything that is not one."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.say = catalogue.say
        self.persian = catalogue.language == "fa"
        self.digits = catalogue.digits

    def number(self, value: Decimal | None) -> str:
        """At most two decimals, unless the number is smaller than they can show."""
        if value is None:
            return NOTHING
        exponent = value.as_tuple().exponent
        if isinstance(exponent, int) and exponent < -_PLACES and abs(value) >= _SMALL:
            value = round(value, _PLACES)
        return format_number(value, persian=self.persian)

    def whole(self, value: Decimal | int) -> str:
        """A count, with its thousands parted."""
        return format_number(Decimal(value), places=0, persian=self.persian)

    def percent(self, ratio: Decimal | None) -> str:
        """An attainment from 0 to 2 in whole percents, rounded down: 0.899 never looks like 90."""
        if ratio is None:
            return NOTHING
        whole = (shown(ratio) * _HUNDRED).to_integral_value(ROUND_FLOOR)
        return format_number(whole, persian=self.persian) + ("٪" if self.persian else "%")

    def day(self, day: date) -> str:
        return format_jalali(day, Style.NUMERIC if self.persian else Style.LATIN_NUMERIC)

    def moment(self, at: datetime) -> str:
        """The day and the time in the office."""
        day = office_day(at)
        style = Style.DAY_MONTH if self.persian else Style.LATIN_DAY_MONTH
        year = self.digits(format_jalali(day, Style.LATIN_NUMERIC)[:4])
        mark = "،" if self.persian else ","
        return f"{format_jalali(day, style)} {year}{mark} {self.time(at)}"

    def time(self, at: datetime) -> str:
        """Hour and minute by the office's clock."""
        return self.digits(f"{office_time(at):%H:%M}")

    def period(self, period: Period | None) -> str:
        return self.say(period.title()) if period else NOTHING

    def tick(self, period: Period) -> str:
        """A period on an axis that also names its year."""
        pattern = _TICKS.get(period.kind)
        return self.say(pattern.fill(index=period.index)) if pattern else ""

    def year(self, period: Period) -> str:
        return self.digits(str(period.year))

    def judged(self, judged: int, written: int) -> str:
        """What an evaluation did."""
        pattern = translate(
            "Wording", "{judged} indicators judged, {written} verdicts are new or changed."
        )
        return self.say(pattern.fill(judged=self.whole(judged), written=self.whole(written)))

    def listed(self, texts: Iterable[str]) -> str:
        """One after the other in a sentence."""
        return ("، " if self.persian else ", ").join(texts)

    def quoted(self, title: str) -> str:
        return f"«{isolate(title)}»" if self.persian else f"“{isolate(title)}”"

    def code(self, code: str) -> str:
        """A code inside a text of either direction, in Latin digits as it is written."""
        return isolate_ltr(code) if code.isascii() else isolate(code)

    def numbered(self, number: str) -> str:
        """What people call a case, a resolution or a letter by, such as 1405-12, in the reader's
        digits."""
        shown = self.digits(number)
        return isolate_ltr(shown) if number.isascii() else isolate(shown)

    def shown(self, value: Shown) -> str:
        """Whatever a field holds."""
        match value:
            case None:
                return NOTHING
            case Sentence():
                return self.say(value)
            case Decimal():
                return format_number(value, persian=self.persian)
            case int():
                return self.digits(str(value))
            case date():
                return self.day(value)
            case str():
                return isolate(value)
