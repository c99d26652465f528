"""The holiday list is the people's: they add to it, rename and remove."""

from datetime import date
from uuid import UUID

import pytest

from paayesh_desktop.domain.holiday import add_working_days
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.loop.holidays import Holidays
from paayesh_desktop.store.store import Store

FITR = date(2026, 3, 20)
NEXT_NOWRUZ = date(2027, 3, 21)


@pytest.fixture
def holidays(store: Store) -> Holidays:
    return Holidays(store)


def test_a_lunar_holiday_is_entered_by_people_and_moves_deadlines(
    holidays: Holidays, person: UUID
) -> None:
    saturday = date(2026, 5, 23)
    holidays.add(date(2026, 5, 27), "عيد  قربان", by=person)
    assert [holiday.title for holiday in holidays.of_year(1405)] == ["عید قربان"]
    assert add_working_days(saturday, 4, holidays.days()) == date(2026, 5, 28)
    assert add_working_days(saturday, 4, frozenset()) == date(2026, 5, 27)


def test_a_year_has_its_own_holidays_in_order(holidays: Holidays, person: UUID) -> None:
    for day in (NEXT_NOWRUZ, date(2026, 9, 1), FITR, date(2026, 5, 27)):
        holidays.add(day, "تعطیل", by=person)
    assert [holiday.day for holiday in holidays.of_year(1405)] == [
        date(2026, 5, 27),
        date(2026, 9, 1),
    ]
    assert [holiday.day for holiday in holidays.of_year(1404)] == [FITR]


def test_the_same_day_entered_again_gets_the_new_name(holidays: Holidays, person: UUID) -> None:
    holidays.add(FITR, "عید", by=person)
    holidays.add(FITR, "عید فطر", by=person)
    assert [holiday.title for holiday in holidays.of_year(1404)] == ["عید فطر"]


def test_a_removed_holiday_is_a_working_day_with_a_history(
    holidays: Holidays, store: Store, person: UUID
) -> None:
    added = holidays.add(FITR, "عید فطر", by=person)
    holidays.remove(added.id, by=person)
    holidays.remove(added.id, by=person)
    assert holidays.days() == frozenset()
    with store.view() as view:
        assert [revised.removed for revised in view.history(added.id)] == [False, True]


def test_a_holiday_without_a_name_is_not_entered(holidays: Holidays, person: UUID) -> None:
    with pytest.raises(UserError, match="has no name"):
        holidays.add(FITR, " \u200c ", by=person)
    assert holidays.days() == frozenset()
