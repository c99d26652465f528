"""The whole import against changed files and absurd rows: refused in a sentence or harmless."""

from datetime import date
from pathlib import Path
from random import Random

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.keys.root_keys import RootUse
from tests.bundle.mutations import play
from tests.services.exchange.city import City, key, look, result, results, send, state, take, write
from tests.services.exchange.desks import Desk
from tests.services.exchange.everything import parted_rows, read_everything
from tests.services.exchange.villain import Villain, busy_city

AFTER = date(2025, 12, 1)
AT_ONCE = 6
"""Files that are taken in before everything is read."""
FULL = pytest.mark.full


def refuse(refusal: Refusal | None, detail: str) -> None:
    raise RefusedError(refusal or Refusal.MALFORMED, detail)


@pytest.mark.parametrize("count", [20, pytest.param(100_000, marks=FULL)], ids=["sample", "whole"])
def test_a_changed_file_is_refused_or_would_bring_the_same(
    city: City, tmp_path: Path, count: int
) -> None:
    """At a desk that has nothing of it: the import is played whole, and rolled back."""
    write(city.group.workspace, [result("I1", 70), result("I1", 5, "U1")])
    sound = send(city.group, COMMITTEE, city.stick()).path.read_bytes()
    before = state(city.committee)

    def would_bring(path: Path) -> object:
        (seen,) = look(city.committee, path)
        if seen.sentence is not None:
            refuse(seen.refusal, seen.detail)
        return seen.counts, seen.gaps, seen.receipt_number, seen.unknown, seen.registry

    tally = play(sound, would_bring, tmp_path, count=count, seed=20_261_122)
    assert state(city.committee) == before
    assert tally.refused.total() > count / 2
    assert tally.slowest < 20  # seconds, on a busy machine


@pytest.mark.parametrize("count", [10, pytest.param(100_000, marks=FULL)], ids=["sample", "whole"])
def test_a_changed_file_never_changes_what_its_sound_self_brought(
    city: City, tmp_path: Path, count: int
) -> None:
    """At a desk that took the sound file in: every mutant is taken in for good."""
    write(city.group.workspace, [result("I1", 70)])
    sound = send(city.group, COMMITTEE, city.stick()).path.read_bytes()

    def brought(path: Path) -> object:
        (file,) = take(city.committee, path).files
        if file.look.sentence is not None:
            refuse(file.look.refusal, file.look.detail)
        return state(city.committee)

    tally = play(sound, brought, tmp_path, count=count, seed=20_261_123)
    assert tally.refused.total() > count / 2
    assert results(city.committee) == {key("I1"): 70}


@pytest.mark.parametrize(
    "count", [AT_ONCE, pytest.param(3_000, marks=FULL)], ids=["sample", "whole"]
)
def test_absurd_rows_of_a_good_key_end_no_page(
    founded: Desk, root: RootUse, tmp_path: Path, count: int
) -> None:
    """Refused whole, or taken in so that every page still reads; taken out again, nothing stays."""
    busy_city(founded)
    villain = Villain(founded, root, tmp_path)
    before, arrivals = state(founded), list[int]()
    for number in range(count):
        lines = villain.lines(Random(number))  # noqa: S311 - to be repeated
        (file,) = take(founded, villain.file(lines)).files
        assert (file.arrival is None) == (file.look.refusal is not None), file.look
        if file.arrival is not None:
            arrivals.append(file.arrival)
        if len(arrivals) == AT_ONCE or number == count - 1:
            read_everything(founded.workspace, AFTER)
            parted_rows(founded.workspace, AFTER)
            receiving = Receiving(founded.workspace, clock=founded.clock)
            while arrivals:
                receiving.undo(arrivals.pop())
            assert state(founded) == before
