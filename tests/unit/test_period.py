"""The periods of a year tile it, and a code always means the same days."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.period import Period, PeriodKind

years = st.integers(1300, 1500)
kinds = st.sampled_from(PeriodKind)
days = st.dates(date(1921, 3, 21), date(2122, 3, 20))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    kind = draw(kinds)
    return Period(draw(years), kind, draw(st.integers(1, kind.count_in_year)))


gregorian = st.integers(1900, 2200).map(Period)


@pytest.mark.parametrize(
    ("code", "start", "end"),
    [
        ("1404", date(2025, 3, 21), date(2026, 3, 20)),
        ("1404H1", date(2025, 3, 21), date(2025, 9, 22)),
        ("1404H2", date(2025, 9, 23), date(2026, 3, 20)),
        ("1404B3", date(2025, 7, 23), date(2025, 9, 22)),
        ("1404M07", date(2025, 9, 23), date(2025, 10, 22)),
        ("1404F01", date(2025, 3, 21), date(2025, 4, 4)),
        ("1404F24", date(2026, 3, 7), date(2026, 3, 20)),
        ("1436M12", date(2058, 2, 19), date(2058, 3, 20)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_code_means_its_days(code: str, start: date, end: date) -> None:
    period = Period.parse(code)
    assert (period.start, period.end) == (start, end)


@given(years, kinds)
def test_the_periods_of_a_year_tile_it_without_gap_or_overlap(year: int, kind: PeriodKind) -> None:
    whole = Period.of_year(year, PeriodKind.YEAR)[0]
    parts = Period.of_year(year, kind)
    assert len(parts) == kind.count_in_year
    assert (parts[0].start, parts[-1].end) == (whole.start, whole.end)
    for first, second in pairwise(parts):
        assert second.start - first.end == timedelta(days=1)
        assert first < second


@given(st.one_of(periods(), gregorian))
def test_a_period_is_what_its_code_says(period: Period) -> None:
    assert Period.parse(period.code) == period
    assert Period.parse(period.code).code == period.code == str(period)
    assert hash(Period.parse(period.code)) == hash(period)


@given(st.one_of(periods(), gregorian))
def test_previous_undoes_next(period: Period) -> None:
    assume(period.code not in {"2200"} and period.end < date(2122, 3, 20))
    following = period.next()
    assert following.previous() == period
    assert following.kind is period.kind
    assert following.start - period.end == timedelta(days=1)


def test_time_ends_with_the_last_year_and_begins_with_the_first() -> None:
    with pytest.raises(ValueError, match="1501"):
        Period.parse("1500B6").next()
    with pytest.raises(ValueError, match="1299"):
        Period.parse("1300H1").previous()


@given(days, kinds)
def test_a_day_lies_in_the_period_that_contains_it(day: date, kind: PeriodKind) -> None:
    period = Period.containing(day, kind)
    assert period.start <= day <= period.end
    assert period in Period.of_year(to_jalali(day).year, kind)


@given(periods(), kinds)
def test_a_period_contains_exactly_the_periods_whose_days_it_has(
    period: Period, kind: PeriodKind
) -> None:
    inside = [part for part in Period.of_year(period.year, kind) if period.contains(part)]
    for part in inside:
        assert period.start <= part.start
        assert part.end <= period.end
    if (
        kind.count_in_year >= period.count_in_year
        and kind.count_in_year % period.count_in_year == 0
    ):
        assert (inside[0].start, inside[-1].end) == (period.start, period.end)


@given(periods())
def test_a_period_has_ended_only_on_the_day_after_its_last(period: Period) -> None:
    assert not period.ended_by(period.end)
    assert period.ended_by(period.end + timedelta(days=1))


@pytest.mark.parametrize(
    "code",
    ["", "1404M7", "404", "1404X", "1404X1", "1404B", "1404B0", "1404B7", "1404B03", "1404H3",
     "1404M13", "1404F25", "14041", "1299", "1501", "1899", "2201", "2023M01", "۱۴۰۴", "1404²",
     "1404b3", " 1404", "1404\n"],
)  # fmt: skip
def test_anything_else_is_no_period(code: str) -> None:
    with pytest.raises(ValueError, match=r"^no "):
        Period.parse(code)


def test_a_shorter_period_comes_before_the_longer_one_that_begins_with_it() -> None:
    codes = ["1404F01", "1404M01", "1404B1", "1404H1", "1404", "1404F02", "1404M02"]
    assert [period.code for period in sorted(map(Period.parse, reversed(codes)))] == codes


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("1404", "Year 1404"),
        ("2023", "Gregorian year 2023"),
        ("1404H1", "First half of 1404"),
        ("1404B6", "Sixth bimester of 1404"),
        ("1404M07", "Mehr 1404"),
        ("1404F14", "Second half of Mehr 1404"),
    ],
)
def test_a_period_says_its_name(code: str, said: str) -> None:
    assert str(Period.parse(code).title()) == said
