"""What units reported is added up exactly, and what is missing is counted."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from uuid import UUID

import pytest

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.judgement import same_inputs
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Aggregation,
    EntryKind,
    Indicator,
    ProjectUnit,
    TargetKind,
)
from paayesh_desktop.domain.result import Result, ValueKind
from tests.services.judging.conftest import B1, B2, CIVIL, City


def test_units_are_added_up_exactly_even_beyond_64_bits(city: City) -> None:
    """Ten figures of 18 digits; their plain sum of mantissas would overflow the database."""
    indicator = city.indicator({"1404B1": "1"})
    units = [new_key() for _ in range(10)]
    for unit in units:
        city.put(ProjectUnit(new_key(), city.project.id, unit))
        city.report(indicator, B1, "999999999999.999999", unit_id=unit)
    city.evaluation.evaluate(B1, by=city.person)
    snapshot = city.verdict(indicator)
    assert snapshot.total == Decimal("9999999999999.99999")
    assert (snapshot.units_reported, snapshot.units_due) == (10, 10)


def test_negative_figures_add_up_exactly(city: City) -> None:
    indicator = city.indicator({"1404B1": "-5"})
    for value in ("-7500000000.5", "7499999999.75", "-3.25"):
        city.report(indicator, B1, value, unit_id=new_key())
    city.evaluation.evaluate(B1, by=city.person)
    assert city.verdict(indicator).actual == -4


def test_missing_units_are_counted(city: City) -> None:
    indicator = city.indicator({"1404B1": "10"})
    for _ in range(4):
        city.put(ProjectUnit(new_key(), city.project.id, new_key()))
    city.report(indicator, B1, "10", unit_id=new_key())
    city.report(indicator, B1, None, unit_id=new_key(), reason="آتش‌سوزی")
    city.evaluation.evaluate(B1, by=city.person)
    snapshot = city.verdict(indicator)
    assert (snapshot.units_reported, snapshot.units_due) == (1, 4)


@pytest.mark.parametrize("entry_kind", EntryKind)
@pytest.mark.parametrize("target_kind", TargetKind)
def test_the_database_adds_up_what_the_domain_adds_up(
    city: City, entry_kind: EntryKind, target_kind: TargetKind
) -> None:
    """All indicators at once in SQL, and one by one from single entries: the same verdicts."""
    random = Random(7)  # noqa: S311 - a fixed seed
    units = [new_key() for _ in range(3)]
    indicators: list[Indicator] = []
    for over_time in Aggregation:
        for over_units in Aggregation:
            indicator = city.indicator(
                {"1403": "50", "1404": "120", "1407": "900"},
                entry_kind=entry_kind,
                target_kind=target_kind,
                over_time=over_time,
                over_units=over_units,
                baseline=Decimal(10),
            )
            indicators.append(indicator)
            _fill(city, indicator, random, units)
    city.now = int(datetime(2030, 1, 1, tzinfo=UTC).timestamp() * 1000)
    for period in (B2, Period.parse("1404H1"), Period.parse("1404"), Period.parse("1407B6")):
        city.evaluation.evaluate(period, by=city.person)
        for indicator in indicators:
            live = city.evaluation.judge_live(indicator.id, period)
            assert same_inputs(city.verdict(indicator, period), live)


def _fill(city: City, indicator: Indicator, random: Random, units: list[UUID]) -> None:
    rows: list[Entity] = []
    draw: Callable[[], Decimal] = lambda: Decimal(random.randint(-(10**6), 10**6)).scaleb(  # noqa: E731
        -random.randint(0, 4)
    )
    for code in ("1403B1", "1403B6", "1404B1", "1404B2", "1404B4", "1407B6"):
        for unit in (*units, *([None] if random.random() < 0.2 else [])):
            kind = random.choice(list(ValueKind))
            number = draw() if kind is ValueKind.NUMBER else None
            below = draw() if random.random() < 0.8 else None
            rows.append(Result(new_key(), indicator.id, code, kind, number, below, unit, reason=""))
    city.put(*rows, party=CIVIL)
