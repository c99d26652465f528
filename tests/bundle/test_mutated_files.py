"""Changed files are refused by name, or say exactly what they said; in bounded time and memory."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.refusal import RefusedError
from tests.bundle.forge import City, content
from tests.bundle.mutations import KINDS, mutants, play
from tests.conftest import SHARED

CITY = City.founded()
FIXTURES = settings(suppress_health_check=SHARED)


def reading(path: Path) -> tuple[object, ...]:
    return content(path, CITY)


def refused_or_the_same(path: Path, raw: bytes, expected: tuple[object, ...]) -> bool:
    path.write_bytes(raw)
    try:
        assert reading(path) == expected
    except RefusedError:
        return False
    return True


def flipped(raw: bytes, bit: int) -> bytes:
    changed = bytearray(raw)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.parametrize(
    "step", [131, pytest.param(1, marks=pytest.mark.full)], ids=["some", "every"]
)
def test_a_flipped_bit_is_noticed_or_says_nothing(sound: Path, step: int) -> None:
    raw, expected = sound.read_bytes(), reading(sound)
    bits = range(0, len(raw) * 8, step)
    unheard = sum(refused_or_the_same(sound, flipped(raw, bit), expected) for bit in bits)
    assert unheard < len(bits) / 5  # what a ZIP file repeats in its heads, times and rights


@settings(FIXTURES, max_examples=60)
@given(data=st.data())
def test_any_piece_of_a_file_may_become_anything(sound: Path, data: st.DataObject) -> None:
    raw, expected = sound.read_bytes(), reading(sound)
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start, min(len(raw), start + 200)))
    piece = data.draw(st.binary(max_size=200))
    refused_or_the_same(sound, raw[:start] + piece + raw[end:], expected)
    sound.write_bytes(raw)


@settings(FIXTURES, max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_at_all_are_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "any.pbz"
    for beginning in (b"", b"PK\x03\x04", b"PK\x05\x06"):
        path.write_bytes(beginning + raw)
        with pytest.raises(RefusedError):
            reading(path)


@pytest.mark.parametrize(
    "count", [600, pytest.param(100_000, marks=pytest.mark.full)], ids=["sample", "whole"]
)
def test_mutants_are_refused_or_say_the_same(sound: Path, tmp_path: Path, count: int) -> None:
    tally = play(sound.read_bytes(), reading, tmp_path, count=count, seed=20_261_121)
    assert set(tally.kinds) == set(KINDS)
    assert tally.refused.total() + tally.same.total() == count
    assert tally.refused.total() > count * 3 / 4
    assert tally.slowest < 5  # seconds, on a busy machine


def test_reading_mutants_takes_no_more_memory_than_the_file(sound: Path, tmp_path: Path) -> None:
    raw = sound.read_bytes()
    reading(sound)  # what is loaded once
    tracemalloc.start()
    try:
        play(raw, reading, tmp_path, count=80, seed=2)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20


def test_the_same_seed_makes_the_same_mutants(sound: Path, tmp_path: Path) -> None:
    raw = sound.read_bytes()
    one = list(mutants(raw, tmp_path, count=40, seed=7))
    assert one == list(mutants(raw, tmp_path, count=40, seed=7))
    assert one != list(mutants(raw, tmp_path, count=40, seed=8))


def test_a_reader_that_believes_a_mutant_is_caught(sound: Path, tmp_path: Path) -> None:
    """So that the runner itself cannot pass by mistake."""
    raw = sound.read_bytes()
    careless: list[Callable[[Path], object]] = [Path.read_bytes, lambda path: path.stat().st_size]
    for attempt in careless:
        with pytest.raises(AssertionError, match="is believed"):
            play(raw, attempt, tmp_path, count=50, seed=1)

    def fragile(path: Path) -> object:
        if path.read_bytes() != raw:
            raise KeyError(path)
        return None

    with pytest.raises(KeyError) as broken:
        play(raw, fragile, tmp_path, count=50, seed=1)
    assert "seed 1" in broken.value.__notes__[0]
