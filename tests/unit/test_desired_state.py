"""The target of a period: given, shared out or on a line, and the actual it is compared with."""

from decimal import Decimal

import pytest

from paayesh_desktop.domain.desired_state import (
    Basis,
    DesiredState,
    PlanYears,
    TargetPoint,
    TargetSource,
    desired_state,
    whole_target,
)
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, Indicator, TargetKind

PLAN = PlanYears(Period.parse("1403"), Period.parse("1405"))
FLOW, STATE, RATIO = EntryKind.PERIOD, EntryKind.SNAPSHOT, EntryKind.RATIO


def indicator(
    entry: EntryKind,
    target: TargetKind = TargetKind.PERIOD,
    *,
    baseline: str | None = None,
    direction: Direction = Direction.INCREASE,
    over_units: Aggregation = Aggregation.SUM,
) -> Indicator:
    return Indicator(
        new_key(),
        new_key(),
        new_key(),
        "1",
        "Trees",
        direction=direction,
        entry_kind=entry,
        target_kind=target,
        over_units=over_units,
        baseline=None if baseline is None else Decimal(baseline),
    )


def curve(**targets: str) -> list[TargetPoint]:
    return [TargetPoint(Period.parse(code[1:]), Decimal(value)) for code, value in targets.items()]


def wanted(of: Indicator, period: str, **targets: str) -> DesiredState:
    found = desired_state(of, curve(**targets), Period.parse(period), PLAN)
    assert found is not None
    return found


def test_a_given_target_is_taken_as_it_is() -> None:
    found = wanted(indicator(FLOW), "1404B2", _1404="60", _1404B2="7")
    assert (found.value, found.source, found.basis) == (7, TargetSource.GIVEN, Basis.PERIOD)


@pytest.mark.parametrize(("period", "value"), [("1404B1", 10), ("1404B3", 30), ("1404B6", 60)])
def test_a_flow_takes_its_share_of_the_annual_target_and_is_compared_year_to_date(
    period: str, value: int
) -> None:
    for entry in (EntryKind.PERIOD, EntryKind.YEAR_TO_DATE, EntryKind.PLAN_TO_DATE):
        found = wanted(indicator(entry), period, _1404="60")
        assert (found.value, found.basis) == (value, Basis.YEAR_TO_DATE)
        assert (found.source, found.given) == (TargetSource.SHARE, 60)


def test_the_share_follows_from_the_kind_of_period() -> None:
    assert wanted(indicator(FLOW), "1404M02", _1404="60").value == 10
    assert wanted(indicator(FLOW), "1404H1", _1404="60").value == 30
    half = wanted(indicator(FLOW), "1404B5", _1404H2="30")
    assert (half.value, half.basis, half.share, half.shares) == (20, Basis.SPAN_TO_DATE, 2, 3)


def test_a_state_is_on_the_way_from_its_baseline() -> None:
    for entry in (STATE, RATIO):
        found = wanted(indicator(entry, baseline="40"), "1403B3", _1403="70")
        assert (found.value, found.source, found.start) == (55, TargetSource.LINE, 40)
        later = wanted(indicator(entry, baseline="40"), "1404B3", _1403="70", _1404="82")
        assert (later.value, later.start, later.share, later.shares) == (76, 70, 3, 6)
        first = wanted(indicator(entry, baseline="40"), "1404B3", _1404="64")
        assert (first.value, first.share, first.shares) == (58, 9, 12)


def test_without_a_baseline_a_state_is_held_to_its_target() -> None:
    found = wanted(indicator(STATE), "1403B1", _1403="70")
    assert (found.value, found.source) == (70, TargetSource.HELD)


def test_a_corridor_is_kept_and_not_approached() -> None:
    of = indicator(STATE, baseline="0", direction=Direction.RANGE)
    given = [TargetPoint(Period.parse("1403"), Decimal(20), Decimal(30))]
    found = desired_state(of, given, Period.parse("1403B1"), PLAN)
    assert found is not None
    assert (found.value, found.upper, found.source) == (20, 30, TargetSource.HELD)


def test_both_ends_of_a_range_of_a_flow_are_shared_out() -> None:
    of = indicator(FLOW, direction=Direction.RANGE)
    given = [TargetPoint(Period.parse("1403"), Decimal(60), Decimal(72))]
    found = desired_state(of, given, Period.parse("1403B1"), PLAN)
    assert found is not None
    assert (found.value, found.upper) == (10, 12)


def test_the_next_point_of_a_curve_wins_over_the_end_of_the_year() -> None:
    found = wanted(indicator(STATE, baseline="0"), "1403B2", _1403B1="10", _1403B3="50", _1403="60")
    assert (found.value, found.start, found.given) == (30, 10, 50)


def test_a_year_is_the_sum_of_its_periods_targets_only_when_all_are_given() -> None:
    whole = {f"_1404B{number}": str(number) for number in range(1, 7)}
    found = wanted(indicator(FLOW), "1404", **whole)
    assert (found.value, found.source, found.basis) == (21, TargetSource.SUMMED, Basis.PERIOD)
    assert wanted(indicator(STATE), "1404", **whole).value == 6
    del whole["_1404B4"]
    assert desired_state(indicator(FLOW), curve(**whole), Period.parse("1404"), PLAN) is None


@pytest.mark.parametrize(
    ("entry", "basis"),
    [
        (EntryKind.PERIOD, Basis.PLAN_TO_DATE),
        (EntryKind.PLAN_TO_DATE, Basis.PLAN_TO_DATE),
        (EntryKind.YEAR_TO_DATE, Basis.YEAR_TO_DATE),
    ],
)
def test_a_cumulative_target_is_compared_to_date(entry: EntryKind, basis: Basis) -> None:
    found = wanted(indicator(entry, TargetKind.CUMULATIVE), "1403B6", _1403="60")
    assert (found.value, found.basis, found.source) == (60, basis, TargetSource.GIVEN)


def test_a_cumulative_target_goes_on_from_the_year_before() -> None:
    of = indicator(FLOW, TargetKind.CUMULATIVE)
    assert wanted(of, "1403B3", _1403="60", _1404="120").value == 30
    assert wanted(of, "1404B3", _1403="60", _1404="120").value == 90
    assert wanted(of, "1405B1", _1403="60", _1404="120").source is TargetSource.HELD
    yearly = indicator(EntryKind.YEAR_TO_DATE, TargetKind.CUMULATIVE)
    assert wanted(yearly, "1404B3", _1403="60", _1404="120").value == 60


def test_a_final_target_speaks_about_the_whole_plan() -> None:
    found = wanted(indicator(FLOW, TargetKind.FINAL), "1405B6", _1405="900")
    assert (found.value, found.basis) == (900, Basis.PLAN_TO_DATE)


def test_where_the_plan_says_nothing_there_is_no_target() -> None:
    for kind in TargetKind:
        assert desired_state(indicator(FLOW, kind), [], Period.parse("1404"), PLAN) is None
    other_year = curve(_1403="60")
    assert desired_state(indicator(FLOW), other_year, Period.parse("1404B1"), PLAN) is None


def test_the_targets_of_units_make_up_that_of_the_whole() -> None:
    period = Period.parse("1404")
    units = [TargetPoint(period, Decimal(10)), TargetPoint(period, Decimal(30))]
    whole = TargetPoint(period, Decimal(50))
    assert whole_target(period, whole, units, indicator(FLOW)) == whole
    summed = whole_target(period, None, units, indicator(FLOW))
    averaged = whole_target(period, None, units, indicator(RATIO))
    assert summed is not None
    assert averaged is not None
    assert (summed.value, averaged.value) == (40, 20)
    assert whole_target(period, None, [], indicator(FLOW)) is None
