"""Files made to exhaust the machine that reads them."""

import struct
from pathlib import Path

import pytest

from paayesh_desktop.bundle.wire import MAX_MANIFEST
from paayesh_desktop.domain.refusal import Refusal
from tests.bundle.bundle_reading import END, ENTRY, MEGABYTE, at_most, entry, refusal
from tests.bundle.forge import members, with_contents, zipped


def test_lengths_of_64_bits_are_not_believed(sound: Path) -> None:
    raw = sound.read_bytes()
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    start, length = END.unpack(raw[-END.size :])[6], END.unpack(raw[-END.size :])[5]
    end = END.pack(b"PK\x05\x06", 0, 0, 1, 1, length + len(locator), start, 0)
    sound.write_bytes(raw[: -END.size] + locator + end)
    assert refusal(sound) is Refusal.DAMAGED


def bomb(length: int = 60 * MEGABYTE) -> bytes:
    return bytes(length)


@pytest.mark.parametrize("name", ["manifest.dsse.json", "contents.json", "registry/1.dsse.json"])
def test_a_bomb_in_place_of_an_envelope_is_refused_before_it_is_unpacked(
    sound: Path, name: str
) -> None:
    sound.write_bytes(zipped((dict(members(sound)) | {name: bomb()}).items()))
    assert sound.stat().st_size < MEGABYTE
    with at_most(2 * MEGABYTE):
        assert refusal(sound) is Refusal.TOO_LARGE


def test_a_bomb_that_lies_about_its_length_is_cut_off(sound: Path) -> None:
    found = dict(members(sound))
    name = next(name for name in found if name.startswith("seg/"))
    place = [*found].index(name)
    raw = bytearray(zipped((found | {name: bomb()}).items()))
    at = entry(raw, place) + 24
    raw[at : at + 4] = (1000).to_bytes(4, "little")
    sound.write_bytes(raw)
    with at_most(2 * MEGABYTE):
        assert refusal(sound) is Refusal.DAMAGED


def test_many_members_that_share_one_bomb_are_refused(sound: Path) -> None:
    raw = zipped([("manifest.dsse.json", b"{}"), ("contents.json", b"[]")])
    start = END.unpack(raw[-END.size :])[6]
    directory = raw[start : -END.size]
    second = directory[directory.index(ENTRY, 4) :]
    directory += second.replace(b"contents.json", b"contents.jsom") * 1000
    end = END.pack(b"PK\x05\x06", 0, 0, 1002, 1002, len(directory), start, 0)
    sound.write_bytes(raw[:start] + directory + end)
    assert refusal(sound) in {Refusal.DAMAGED, Refusal.MALFORMED}


def test_a_directory_of_millions_is_never_read(sound: Path) -> None:
    directory = (ENTRY + bytes(42)) * 1_000_000
    end = END.pack(b"PK\x05\x06", 0, 0, 65_535, 65_535, len(directory), 30, 0)
    sound.write_bytes(b"PK\x03\x04" + bytes(26) + directory + end)
    del directory
    with at_most(MEGABYTE):
        assert refusal(sound) in {Refusal.DAMAGED, Refusal.TOO_LARGE}


def test_more_members_than_any_file_has_are_refused(sound: Path) -> None:
    names = [f"seg/{number:064x}" for number in range(20_001)]
    found = [("manifest.dsse.json", b"{}"), *((name, b"") for name in names)]
    sound.write_bytes(zipped(with_contents(found)))
    with at_most(MEGABYTE):
        assert refusal(sound) is Refusal.TOO_LARGE


def test_envelopes_that_are_too_many_together_are_refused(sound: Path) -> None:
    found = dict(members(sound))
    found |= {f"relay/{number:064x}.dsse.json": bytes(MAX_MANIFEST) for number in range(33)}
    sound.write_bytes(zipped(with_contents(found.items())))
    with at_most(2 * MEGABYTE):
        assert refusal(sound) is Refusal.TOO_LARGE
