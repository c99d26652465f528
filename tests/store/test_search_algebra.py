"""Whatever is written, renamed and removed: search finds what a plain look at every row finds."""

from collections.abc import Callable
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.text import search_key, search_words
from paayesh_desktop.services.search import Search
from paayesh_desktop.store.store import Store
from tests.conftest import SHARED

LETTERS = st.sampled_from("ابپکيی۱1٪%_\\\"'* \u200c")
TITLES = st.text(LETTERS, min_size=1, max_size=9).filter(search_key)
STEPS = st.lists(st.tuples(st.integers(0, 5), st.none() | TITLES), max_size=12)


@pytest.fixture
def store(sqlite: sa.Engine, make_store: Callable[[sa.Engine], Store]) -> Store:
    return make_store(sqlite)


@settings(max_examples=60, deadline=None, suppress_health_check=SHARED)
@given(steps=STEPS, text=TITLES)
def test_search_finds_what_a_look_at_every_row_finds(
    store: Store, person: UUID, steps: list[tuple[int, str | None]], text: str
) -> None:
    units = [
        Unit(reference_key("unit", str(number)), f"U{number}", "-", Level.STAFF)
        for number in range(6)
    ]
    standing: dict[UUID, str] = {}
    with store.change(by=person) as change:
        for unit in units:
            change.remove(unit, party=COMMITTEE)
        for number, title in steps:
            unit = units[number]
            if title is None:
                change.remove(unit, party=COMMITTEE)
                standing.pop(unit.id, None)
            else:
                change.put(Unit(unit.id, unit.code, title, unit.level), party=COMMITTEE)
                standing[unit.id] = f"{search_key(title)}\n{search_key(unit.code)}"
    words = search_words(text)
    expected = {key for key, said in standing.items() if all(word in said for word in words)}
    assert {hit.key for hit in Search(store).find(text)} == expected
