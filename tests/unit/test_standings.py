"""Standings are exact weighted means; what cannot be measured neither helps nor harms."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.standings import (
    NOTHING,
    Measured,
    equal_weights,
    score,
    standings,
    told,
)

KEYS = [reference_key("workgroup", f"W{number}") for number in range(1, 8)]
weights = st.dictionaries(st.sampled_from(Criterion), st.decimals(0, 100, places=3), min_size=1)
measures = st.integers(0, 500).flatmap(
    lambda whole: st.builds(Measured, st.integers(0, whole).map(Decimal), st.just(Decimal(whole)))
)
criteria = st.fixed_dictionaries(dict.fromkeys(Criterion, measures))
tables = st.dictionaries(st.sampled_from(KEYS), criteria)
Criteria = dict[Criterion, Measured]


def of(part: int, whole: int) -> Measured:
    return Measured(Decimal(part), Decimal(whole))


@given(criteria, weights)
def test_a_score_lies_between_its_worst_and_its_best_criterion(
    found: Criteria, weighed: dict[Criterion, Decimal]
) -> None:
    known = [found[one].exact for one in weighed if weighed[one]]
    counted = [one for one in known if one is not None]
    exact = score(found, weighed)
    if not counted:
        assert exact is None
    else:
        assert exact is not None
        assert min(counted) <= exact <= max(counted)


@given(criteria, weights, st.integers(1, 1000))
def test_only_the_proportion_of_the_weights_counts(
    found: Criteria, weighed: dict[Criterion, Decimal], times: int
) -> None:
    more = {one: weight * times for one, weight in weighed.items()}
    assert score(found, weighed) == score(found, more)


@given(tables, weights)
def test_ranks_follow_the_exact_scores(
    table: dict[object, Criteria], weighed: dict[Criterion, Decimal]
) -> None:
    named = {key: table[key] for key in KEYS if key in table}
    lines = standings(named, weighed)
    exact = {line.key: score(named[line.key], weighed) for line in lines}
    assert {line.key for line in lines} == set(named)
    assert all((line.rank is None) == (exact[line.key] is None) for line in lines)
    for one in lines:
        mine = exact[one.key]
        if mine is not None:
            better = [other for other in exact.values() if other is not None and other > mine]
            assert one.rank == len(better) + 1
    ranks = [line.rank for line in lines if line.rank is not None]
    assert ranks == sorted(ranks)


@given(criteria, weights, st.sampled_from(Criterion))
def test_what_cannot_be_measured_is_left_out(
    found: Criteria, weighed: dict[Criterion, Decimal], gone: Criterion
) -> None:
    without = {one: weight for one, weight in weighed.items() if one is not gone}
    assert score(found | {gone: NOTHING}, weighed) == score(found, without)


def test_a_third_is_ranked_as_a_third_and_told_to_twelve_places() -> None:
    found = {Criterion.TIMELINESS: of(1, 3)}
    assert score(found, equal_weights()) == Fraction(1, 3)
    assert told(Fraction(1, 3)) == Decimal("0.333333333333")


def test_equals_share_a_rank_and_the_next_one_skips_it() -> None:
    table = {
        KEYS[0]: {Criterion.TIMELINESS: of(18, 20)},
        KEYS[1]: {Criterion.TIMELINESS: of(9, 10)},
        KEYS[2]: {Criterion.TIMELINESS: of(1, 2)},
        KEYS[3]: {Criterion.TIMELINESS: NOTHING},
    }
    lines = standings(table, equal_weights())
    assert [(line.rank, line.key) for line in lines] == [
        (1, KEYS[0]),
        (1, KEYS[1]),
        (3, KEYS[2]),
        (None, KEYS[3]),
    ]


def test_the_scheme_weighs() -> None:
    table = {
        KEYS[0]: {Criterion.TIMELINESS: of(1, 1), Criterion.ATTAINMENT: of(0, 1)},
        KEYS[1]: {Criterion.TIMELINESS: of(0, 1), Criterion.ATTAINMENT: of(1, 1)},
    }
    weighed = {Criterion.TIMELINESS: Decimal(1), Criterion.ATTAINMENT: Decimal(3)}
    best, worst = standings(table, weighed)
    assert (best.key, best.score) == (KEYS[1], Decimal("0.75"))
    assert (worst.key, worst.score) == (KEYS[0], Decimal("0.25"))


def test_a_negative_weight_is_no_weight() -> None:
    with pytest.raises(ValueError, match="negative"):
        standings({}, {Criterion.TIMELINESS: Decimal(-1)})
