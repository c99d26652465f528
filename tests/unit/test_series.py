"""What follows from the entries: period values, the year to date, the plan to date, coverage."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.plan import Aggregation, EntryKind
from paayesh_desktop.domain.point import Part, Point, over_units
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.series import Series

PLAN = Period.parse("1403")
SUM, AVERAGE, LAST = Aggregation.SUM, Aggregation.AVERAGE, Aggregation.LAST
NUMBER, ZERO = ValueKind.NUMBER, ValueKind.ZERO


def points(**figures: str | None) -> list[Point]:
    """Points by period code (with an underscore before it); None is *not available*."""
    return [
        Point(Period.parse(code[1:]), Decimal(figure))
        if figure is not None
        else Point(Period.parse(code[1:]), reported=0, unavailable=1)
        for code, figure in figures.items()
    ]


def series(kind: EntryKind, how: Aggregation = SUM, **figures: str | None) -> Series:
    return Series.of(kind, how, PLAN, points(**figures))


def p(code: str) -> Period:
    return Period.parse(code)


def test_a_year_to_date_with_gaps_is_that_of_a_neighbouring_system() -> None:
    """DHIS2's own example: Jan –, Feb 1, Mar 2, Apr –, May 3, Jun –."""
    entered = series(EntryKind.PERIOD, _1404M02="1", _1404M03="2", _1404M05="3")
    to_date = [entered.year_to_date(p(f"1404M{month:02}")) for month in range(1, 7)]
    assert [figure.value for figure in to_date] == [None, 1, 3, 3, 6, 6]
    assert [(figure.reported, figure.due) for figure in to_date] == [
        (0, 1),
        (1, 2),
        (2, 3),
        (2, 4),
        (3, 5),
        (3, 6),
    ]


def test_a_new_year_begins_anew_and_the_plan_goes_on() -> None:
    entered = series(EntryKind.PERIOD, _1403B6="4", _1404B1="1", _1404B2="2")
    assert entered.year_to_date(p("1404B2")).value == 3
    plan = entered.plan_to_date(p("1404B2"))
    assert (plan.value, plan.reported, plan.due) == (7, 3, 8)


def test_totals_of_the_year_give_the_value_of_each_period() -> None:
    entered = series(EntryKind.YEAR_TO_DATE, _1403B6="60", _1404B1="5", _1404B2="12", _1404B4="30")
    assert entered.value(p("1404B1")).value == 5
    assert entered.value(p("1404B2")).value == 7
    assert entered.year_to_date(p("1404B4")).value == 30
    assert entered.plan_to_date(p("1404B4")).value == 90
    assert entered.value(p("1404H1")).value == 12


def test_what_lies_before_a_gap_is_not_guessed() -> None:
    entered = series(EntryKind.YEAR_TO_DATE, _1404B1="5", _1404B3="30")
    assert entered.value(p("1404B3")).value is None
    assert entered.value(p("1404B2")).value is None
    plan = series(EntryKind.PLAN_TO_DATE, _1403B4="5", _1404B1="30")
    assert plan.year_to_date(p("1404B1")).value is None


def test_totals_of_the_plan_give_the_year_and_the_period() -> None:
    entered = series(EntryKind.PLAN_TO_DATE, _1403B1="2", _1403B6="60", _1404B1="65", _1404B2="72")
    assert entered.value(p("1403B1")).value == 2
    assert entered.value(p("1404B2")).value == 7
    assert entered.year_to_date(p("1404B2")).value == 12
    assert entered.plan_to_date(p("1404B2")).value == 72


def test_a_state_is_never_summed() -> None:
    entered = series(EntryKind.SNAPSHOT, SUM, _1404B1="40", _1404B2="50")
    assert entered.year_to_date(p("1404B2")).value == 50
    averaged = series(EntryKind.SNAPSHOT, AVERAGE, _1404B1="40", _1404B2="50")
    assert averaged.year_to_date(p("1404B2")).value == 45


def test_percentages_are_never_averaged() -> None:
    entered = [
        Point(p("1404B1"), Decimal(1), Decimal(2)),
        Point(p("1404B2"), Decimal(9), Decimal(98)),
    ]
    for how in (SUM, AVERAGE):
        ratio = Series.of(EntryKind.RATIO, how, PLAN, entered)
        assert ratio.year_to_date(p("1404B2")).value == Decimal("0.1")
    assert (
        Series.of(EntryKind.RATIO, LAST, PLAN, entered).year_to_date(p("1404B2")).value
        == Decimal(9) / 98
    )


def test_a_half_year_is_made_of_its_three_periods() -> None:
    entered = series(EntryKind.PERIOD, _1404B1="1", _1404B2="2", _1404B3="4", _1404B4="8")
    half = entered.value(p("1404H1"))
    assert (half.value, half.reported, half.due) == (7, 3, 3)


def test_a_figure_for_the_year_is_not_added_to_those_of_its_periods() -> None:
    entered = series(EntryKind.PERIOD, _1404B1="1", _1404B2="2", _1404="60")
    assert entered.value(p("1404")).value == 60
    assert entered.year_to_date(p("1404B2")).value == 3
    missing = series(EntryKind.PERIOD, _1404B1="1", _1404B2="2", _1404=None)
    assert missing.value(p("1404")).value == 3


def test_an_explained_gap_is_due_and_not_reported() -> None:
    figure = series(EntryKind.PERIOD, _1404B1="1", _1404B2=None).year_to_date(p("1404B2"))
    assert (figure.value, figure.reported, figure.due) == (1, 1, 2)


def test_what_was_declared_not_due_is_not_due() -> None:
    entered = [Point(p("1404B1"), Decimal(1)), Point(p("1404B2"), reported=0, not_due=1)]
    figure = Series.of(EntryKind.PERIOD, SUM, PLAN, entered).year_to_date(p("1404B2"))
    assert (figure.reported, figure.due) == (1, 1)


def test_a_project_owes_no_report_for_the_time_before_it_began() -> None:
    entered = Series.of(
        EntryKind.PERIOD, SUM, PLAN, points(_1404B3="1"), since=Period.parse("1404B3")
    )
    assert entered.plan_to_date(p("1404B4")).due == 2


def part(kind: ValueKind, value: str | None = None, below: str | None = None) -> Part:
    unit = new_key()
    return Part.of(
        Result(
            new_key(),
            new_key(),
            "1404B1",
            kind,
            None if value is None else Decimal(value),
            None if below is None else Decimal(below),
            unit,
        )
    )


def test_an_explicit_zero_is_a_figure_and_a_missing_one_is_not() -> None:
    entered = [
        part(NUMBER, "5"),
        part(ZERO),
        part(ValueKind.NOT_AVAILABLE),
        part(ValueKind.NOT_DUE),
    ]
    point = over_units(p("1404B1"), entered, AVERAGE, EntryKind.PERIOD)
    assert point.value == Decimal("2.5")
    assert (point.reported, point.unavailable, point.not_due) == (2, 1, 1)


def test_units_add_up_average_or_weigh_as_declared() -> None:
    states = [part(NUMBER, "4"), part(NUMBER, "8")]
    assert over_units(p("1404B1"), states, SUM, EntryKind.SNAPSHOT).value == 12
    assert over_units(p("1404B1"), states, LAST, EntryKind.SNAPSHOT).value == 12
    assert over_units(p("1404B1"), states, AVERAGE, EntryKind.SNAPSHOT).value == 6
    ratios = [part(NUMBER, "1", "2"), part(NUMBER, "9", "98"), part(NUMBER, "5")]
    point = over_units(p("1404B1"), ratios, AVERAGE, EntryKind.RATIO)
    assert (point.value, point.reported, point.unavailable) == (Decimal("0.1"), 2, 1)


def test_a_figure_for_the_whole_counts_instead_of_those_of_units() -> None:
    whole = Part(whole=True, kind=NUMBER, total=Decimal(100))
    point = over_units(p("1404B1"), [part(NUMBER, "4"), whole], SUM, EntryKind.PERIOD)
    assert point.value == 100
    excuse = Part(whole=True, kind=ValueKind.NOT_AVAILABLE, reason="fire")
    assert over_units(p("1404B1"), [part(NUMBER, "4"), excuse], SUM, EntryKind.PERIOD).value == 4


@pytest.mark.parametrize(("below", "value"), [("0", None), (None, Decimal(0))])
def test_a_ratio_over_nothing_is_no_figure_but_an_explicit_zero_is(
    below: str | None, value: Decimal | None
) -> None:
    entered = [part(ZERO, None, below)]
    assert over_units(p("1404B1"), entered, SUM, EntryKind.RATIO).value == value


bimesters = [
    period for year in (1403, 1404) for period in Period.of_year(year, PeriodKind.BIMESTER)
]
amounts = st.lists(st.integers(-(10**6), 10**6).map(Decimal), min_size=12, max_size=12)


@given(amounts, st.integers(0, 11))
def test_the_same_work_gives_the_same_series_however_it_is_entered(
    increments: list[Decimal], at: int
) -> None:
    """Per period, as totals of the year, or as totals of the plan: one truth."""
    entered = {kind: list[Point]() for kind in EntryKind}
    for number, period in enumerate(bimesters):
        start = number - period.index + 1
        entered[EntryKind.PERIOD].append(Point(period, increments[number]))
        entered[EntryKind.YEAR_TO_DATE].append(
            Point(period, sum(increments[start : number + 1], Decimal(0)))
        )
        entered[EntryKind.PLAN_TO_DATE].append(
            Point(period, sum(increments[: number + 1], Decimal(0)))
        )
    period = bimesters[at]
    told = {
        (
            made.value(period).value,
            made.year_to_date(period).value,
            made.plan_to_date(period).value,
        )
        for kind in (EntryKind.PERIOD, EntryKind.YEAR_TO_DATE, EntryKind.PLAN_TO_DATE)
        for made in [Series.of(kind, SUM, PLAN, reversed(entered[kind]))]
    }
    assert len(told) == 1


@given(st.sets(st.integers(0, 11)), st.integers(0, 11))
def test_coverage_never_exceeds_what_is_due(reported: set[int], at: int) -> None:
    entered = [Point(bimesters[number], Decimal(1)) for number in reported]
    figure = Series.of(EntryKind.PERIOD, SUM, PLAN, entered).plan_to_date(bimesters[at])
    assert figure.due == at + 1
    assert figure.reported == len([number for number in reported if number <= at])
