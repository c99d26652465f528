"""Whatever was done to a file of keys on its way: it says the same, or a sentence says why not."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.registry_copy import FILE
from paayesh_desktop.services.keys.root_keys import RootUse
from tests.services.exchange.desks import DAY, SAFE, Desk

ROUNDS = 150
FULL = 4_000


def mutated(raw: bytes, random: Random) -> bytes:
    """*raw* with bits turned, pieces cut out, doubled or put in from elsewhere."""
    data = bytearray(raw)
    for _ in range(random.randint(1, 3)):
        place = random.randrange(len(data) or 1)
        end = min(len(data), place + random.randint(1, 40))
        match random.randrange(5):
            case 0 if data:
                data[place] ^= 1 << random.randrange(8)
            case 1:
                del data[place:end]
            case 2:
                data[place:place] = data[place:end]
            case 3:
                data[place:place] = random.choice((b"{", b"[" * 5000, b'"', b"\xff", b"0" * 400))
            case _:
                data[place:end] = random.randbytes(end - place)
    return bytes(data)


@dataclass(frozen=True)
class Reader:
    """A file as it should be, and what reads it."""

    path: Path
    read: Callable[[], object]


@pytest.fixture
def readers(founded: Desk, group: Desk, root: RootUse, stick: Path) -> tuple[Reader, ...]:
    asked = group.ask(stick)
    publics = [founded.roots.read(root.path).key.public, founded.roots.make(stick, SAFE).key.public]
    founded.rotation.rotate(publics, 2, root, day=DAY)
    draft = founded.drafts.save(stick)
    group.trust.set_pin(founded.trust.root_digits() or "")
    copy = stick / FILE

    def read_draft() -> object:
        founded.drafts.drop(DAY)
        return founded.drafts.read(draft, DAY).changes

    def take() -> object:
        return group.trust.take(copy.read_bytes().splitlines())

    return (
        Reader(asked, lambda: founded.enrolling.read(asked, DAY).digits),
        Reader(draft, read_draft),
        Reader(copy, take),
        Reader(root.path, lambda: founded.roots.open(root)),
    )


def play(readers: tuple[Reader, ...], rounds: int) -> int:
    random, refused = Random(4), 0  # noqa: S311 - the same tricks every time
    for reader in readers:
        whole, said = reader.path.read_bytes(), reader.read()
        for _ in range(rounds):
            reader.path.write_bytes(mutated(whole, random))
            try:
                assert reader.read() == said
            except UserError:
                refused += 1
    return refused


def test_a_changed_file_of_keys_is_refused_in_a_sentence_or_says_the_same(
    readers: tuple[Reader, ...],
) -> None:
    assert play(readers, ROUNDS) > 3 * ROUNDS


@pytest.mark.full
def test_very_many_changed_files_of_keys(readers: tuple[Reader, ...]) -> None:
    assert play(readers, FULL) > 3 * FULL
