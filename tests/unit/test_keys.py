"""Keys are ordered by time, and the same thing has the same key on every desk."""

from datetime import date
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import natural_key, new_key, reference_key

moments = st.integers(0, (1 << 48) - 1)
days = st.dates(date(1970, 1, 1), date(2200, 12, 31))
parts = st.lists(st.one_of(st.uuids(), st.none(), st.text("abc123", min_size=1)), max_size=3)


@given(moments)
def test_a_new_key_is_a_version_7_key_of_its_moment(at: int) -> None:
    key = new_key(at)
    assert (key.version, key.variant) == (7, RFC_4122)
    assert key.int >> 80 == at


@given(moments, moments)
def test_later_keys_are_greater(first: int, second: int) -> None:
    if first != second:
        assert (new_key(first) < new_key(second)) == (first < second)


def test_keys_of_one_moment_differ() -> None:
    assert len({new_key(1_700_000_000_000) for _ in range(1000)}) == 1000


def test_a_key_of_now_is_not_before_the_last_one_by_more_than_its_millisecond() -> None:
    first, second = new_key(), new_key()
    assert first.int >> 80 <= second.int >> 80


def test_keys_of_reference_data_never_change() -> None:
    assert reference_key("workgroup", "W1") == UUID("17616303-fb37-5acd-8e08-fd8b9374a44b")
    assert reference_key("party", "committee") == UUID("c9e1aeb8-757f-5724-9edb-f127c365265c")
    assert reference_key("goal", "W1") != reference_key("workgroup", "W1")
    assert reference_key("workgroup", "W1").version == 5


def test_a_natural_key_never_changes() -> None:
    indicator = UUID("01890000-0000-7000-8000-000000000001")
    key = natural_key("result", date(2025, 3, 21), indicator, None, "1404B1")
    assert key == UUID("0195b5ff-e000-8829-b547-35ece07b2dca")


@given(days, parts)
def test_two_desks_give_one_thing_one_key(start: date, about: list[UUID | str | None]) -> None:
    key = natural_key("result", start, *about)
    assert key == natural_key("result", start, *about)
    assert (key.version, key.variant) == (8, RFC_4122)
    assert key != natural_key("target", start, *about)
    assert key != natural_key("result", start, *about, "more")


@given(days, days, st.uuids(), st.uuids())
def test_keys_of_two_things_differ_and_follow_their_periods(
    first: date, second: date, one: UUID, other: UUID
) -> None:
    early, late = natural_key("result", first, one), natural_key("result", second, one)
    if first < second:
        assert early < late
    if one != other:
        assert natural_key("result", first, one) != natural_key("result", first, other)


def test_a_period_before_1970_has_a_key_too() -> None:
    assert natural_key("result", date(1921, 3, 21), "a").int >> 80 == 0
