"""The list of holidays that people keep: what deadlines in working days are counted by."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.calendar import JalaliDate, Style, format_jalali, from_jalali
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.store.store import Store


class Holidays:
    """Days off, by Jalali year; the committee's, and the same on every desk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_year(self, year: int) -> list[Holiday]:
        """The holidays of a Jalali year, in order."""
        first, after = from_jalali(JalaliDate(year, 1, 1)), from_jalali(JalaliDate(year + 1, 1, 1))
        return [holiday for holiday in self._all() if first <= holiday.day < after]

    def days(self) -> frozenset[date]:
        """Every day off, as the arithmetic of working days takes it."""
        return frozenset(holiday.day for holiday in self._all())

    def add(self, day: date, title: str, *, by: UUID) -> Holiday:
        """Enter a day off, or give the one already entered another title.

        Raises UserError for an empty title; nothing is written then.
        """
        name = normalise(title)
        if not name:
            raise UserError(
                translate(
                    "Holidays",
                    "The holiday has no name. Nothing was entered; write what the day is and enter"
                    " it again.",
                )
            )
        key = reference_key("holiday", format_jalali(day, Style.ISO))
        holiday = Holiday(key, day, name)
        with self._store.change(by=by) as change:
            change.put(holiday, party=COMMITTEE)
        return holiday

    def remove(self, key: UUID, *, by: UUID) -> None:
        """Make a day a working day again; that it was one off stays in its history."""
        with self._store.change(by=by) as change:
            holiday = change.get(Holiday, key)
            if holiday is not None:
                change.remove(holiday, party=COMMITTEE)

    def _all(self) -> list[Holiday]:
        with self._store.view() as view:
            return view.find(Holiday, order_by=("day",))
