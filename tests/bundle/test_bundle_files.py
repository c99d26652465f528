"""A file from anywhere is read within hard limits, or refused by its name."""

import errno
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paayesh_desktop.bundle import canonical, encryption
from paayesh_desktop.bundle.archive import ENCRYPTED
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.reading import UnreadableError, fingerprint_of, limited
from paayesh_desktop.bundle.wire import MAX_FILE, Blob, Listed
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from tests.bundle.bundle_reading import END, MEGABYTE, at_most, entry, read_whole, refusal
from tests.bundle.forge import City, members, sha256, with_contents, zipped


def test_what_a_file_carries_is_known_by_name(sound: Path, city: City) -> None:
    with BundleFile(sound) as file:
        assert file.size == sound.stat().st_size
        assert len(file.segments) == 3
        assert len(file.blobs) == 1
        assert [*file.registries] == [1]
        assert [sha256(raw) for raw in file.relayed.values()] == [*file.relayed]
        assert all(map(file.carries, file.segments))
        assert all(map(file.has_blob, file.blobs))
        assert not file.carries("0" * 64)
        with pytest.raises(KeyError):
            file.segment(Listed(1, "0" * 64, 1, 1))


def test_a_segment_and_an_attachment_are_read_in_the_size_that_was_signed(sound: Path) -> None:
    found = {name: data for name, data in members(sound) if name.startswith(("seg/", "blob/"))}
    with BundleFile(sound) as file:
        for name, data in found.items():
            digest = name.partition("/")[2]
            if name.startswith("seg/"):
                assert file.segment(Listed(1, digest, len(data), 1)) == data
                with pytest.raises(RefusedError):
                    file.segment(Listed(1, digest, len(data) - 1, 1))
                with pytest.raises(RefusedError):
                    file.segment(Listed(1, digest, len(data) + 1, 1))
            else:
                assert file.blob(Blob(digest, len(data))) == data


def test_reading_through_can_be_watched_and_ended(sound: Path) -> None:
    heard: list[tuple[int, int]] = []
    with BundleFile(sound) as file:
        file.read_all(lambda done, total: heard.append((done, total)))
        assert heard == [(0, 4), (1, 4), (2, 4), (3, 4)]
        with pytest.raises(InterruptedError):
            file.read_all(cancelled=lambda: True)


@pytest.mark.parametrize("raw", [b"", bytes(5000)])
def test_what_a_stick_leaves_that_was_pulled_out_is_damaged(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "x.pbz"
    path.write_bytes(raw)
    assert refusal(path) is Refusal.DAMAGED


def test_another_kind_of_file_is_none(tmp_path: Path) -> None:
    path = tmp_path / "x.pbz"
    path.write_bytes(b"%PDF-1.7 and more of it")
    assert refusal(path) is Refusal.NOT_A_BUNDLE
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refusal(path) is Refusal.NOT_A_BUNDLE


def test_an_encrypted_file_is_known_as_such(tmp_path: Path) -> None:
    path = tmp_path / "x.pbz"
    path.write_bytes(ENCRYPTED + b"\n-> X25519 ...")
    assert refusal(path) is Refusal.ENCRYPTED


def test_every_cut_of_a_file_is_refused(sound: Path) -> None:
    whole = sound.read_bytes()
    for length in range(0, len(whole), 23):
        sound.write_bytes(whole[:length])
        assert refusal(sound) in {Refusal.DAMAGED, Refusal.NOT_A_BUNDLE}


def test_a_file_that_is_too_large_is_not_even_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "x.pbz"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(MAX_FILE + 1)
    with at_most(MEGABYTE):
        assert refusal(path) is Refusal.TOO_LARGE


def test_what_is_not_there_or_no_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pbz")
    for path in (tmp_path / "none.pbz", tmp_path, tmp_path / "pipe.pbz"):
        with pytest.raises(UnreadableError, match="cannot be read"):
            BundleFile(path)
        with pytest.raises(UnreadableError, match="cannot be read"):
            fingerprint_of(path)


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "request.pbr"
    path.write_bytes(b"x" * 10)
    assert limited(path, 10) == b"x" * 10
    with pytest.raises(RefusedError) as refused:
        limited(path, 9)
    assert refused.value.code is Refusal.TOO_LARGE


HASH = "0" * 64
NAMES = [
    "../../evil.exe",
    "/etc/passwd",
    "C:\\evil.exe",
    "seg/../evil",
    "seg/",
    f"seg/{HASH}\n",
    f"seg/{HASH}\0.exe",
    f"seg/{HASH.upper()}A",
    f"seg/{HASH}0",
    f"SEG/{HASH}",
    f"blob\\{HASH}",
    f"relay/{HASH}",
    "registry/0.dsse.json",
    "registry/01.dsse.json",
    "registry/-1.dsse.json",
    "registry/99999999.dsse.json",
    "manifest.dsse.json ",
    "",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_member_with_any_other_name_is_refused(sound: Path, name: str) -> None:
    sound.write_bytes(zipped(with_contents([*members(sound), (name, b"x")])))
    assert refusal(sound) in {Refusal.MALFORMED, Refusal.DAMAGED}


def test_two_members_of_one_name_are_refused(sound: Path) -> None:
    found = members(sound)
    for name, data in found:
        sound.write_bytes(zipped([*found, (name, data)]))
        assert refusal(sound) is Refusal.MALFORMED


def test_the_list_of_contents_tells_damage_from_omission(sound: Path) -> None:
    found = members(sound)
    for name, _ in found:
        sound.write_bytes(zipped([one for one in found if one[0] != name]))
        lost = Refusal.NOT_A_BUNDLE if name == "manifest.dsse.json" else Refusal.DAMAGED
        assert refusal(sound) is lost


CONTENTS = [
    b"",
    b"[" * 100_000,
    b"{}",
    b"[1]",
    b"null",
    b'["manifest.dsse.json"]',
    canonical.encode(["seg/" + HASH]),
]


@pytest.mark.parametrize("raw", CONTENTS)
def test_another_list_of_contents_is_damage(sound: Path, raw: bytes) -> None:
    found = dict(members(sound)) | {"contents.json": raw}
    sound.write_bytes(zipped(found.items()))
    assert refusal(sound) is Refusal.DAMAGED


def test_a_list_that_names_a_member_twice_is_damage(sound: Path) -> None:
    found = dict(members(sound))
    names = [name for name in found if name not in {"manifest.dsse.json", "contents.json"}]
    found["contents.json"] = canonical.encode([*names[:-1], names[0]])
    sound.write_bytes(zipped(found.items()))
    assert refusal(sound) is Refusal.DAMAGED


STRANGE = {
    "encrypted": (8, b"\x01\0"),
    "patched": (8, b"\x20\0"),
    "strongly encrypted": (8, b"\x40\0"),
    "lengths afterwards": (8, b"\x08\0"),
    "bzip2": (10, b"\x0c\0"),
    "lzma": (10, b"\x0e\0"),
    "of the future": (6, b"\xff\xff"),
    "packed longer": (20, b"\xff\xff\0\0"),
    "unpacked longer": (24, b"\xff\xff\0\0"),
    "name longer": (28, b"\xff\x00"),
    "extras": (30, b"\x04\0"),
    "a comment": (32, b"\x04\0"),
    "elsewhere": (42, b"\xff\xff\xff\x7f"),
    "over another": (42, b"\0\0\0\0"),
}


@pytest.mark.parametrize("what", STRANGE)
def test_a_member_that_is_packed_strangely_is_refused(sound: Path, what: str) -> None:
    offset, put = STRANGE[what]
    raw = bytearray(sound.read_bytes())
    at = entry(raw, 4) + offset
    raw[at : at + len(put)] = put
    sound.write_bytes(raw)
    assert refusal(sound) in {Refusal.MALFORMED, Refusal.DAMAGED, Refusal.TOO_LARGE}


ENDS = {
    "another disk": {0: 1},
    "fewer entries": {2: 3, 3: 3},
    "more entries": {2: 60_000, 3: 60_000},
    "a longer directory": {4: 2**31},
    "an earlier directory": {5: 0},
    "a comment": {6: 5},
}


@pytest.mark.parametrize("what", ENDS)
def test_a_directory_that_is_not_the_very_end_is_refused(sound: Path, what: str) -> None:
    raw = sound.read_bytes()
    signature, *numbers = END.unpack(raw[-END.size :])
    for place, number in ENDS[what].items():
        numbers[place] = number
    sound.write_bytes(raw[: -END.size] + END.pack(signature, *numbers))
    assert refusal(sound) in {Refusal.DAMAGED, Refusal.TOO_LARGE}


@pytest.mark.parametrize("where", ["before", "after", "between"])
def test_nothing_can_hide_in_a_file(sound: Path, where: str) -> None:
    raw = sound.read_bytes()
    start = END.unpack(raw[-END.size :])[6]
    if where == "before":
        raw = b"#!/bin/sh\n" + raw
    elif where == "after":
        raw += b"hidden"
    else:
        end = bytearray(raw[-END.size :])
        end[16:20] = (start + 6).to_bytes(4, "little")
        raw = raw[:start] + b"hidden" + raw[start : -END.size] + end
    sound.write_bytes(raw)
    assert refusal(sound) in {Refusal.DAMAGED, Refusal.NOT_A_BUNDLE}


class Stick(io.FileIO):
    """A medium that is pulled out after so many readings."""

    left = 0

    def readinto(self, buffer: Any, /) -> int:
        type(self).left -= 1
        if self.left < 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().readinto(memoryview(buffer)[:256]) or 0  # in small pieces, to fail anywhere


def test_a_stick_that_is_pulled_out_while_it_is_read_is_told(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed, out = sound.with_name("sealed"), sound.with_name("out")
    secret, public = encryption.new_identity()
    encryption.encrypt(sound, sealed, [public])
    opened: Callable[..., Any] = Path.open

    def on_the_stick(self: Path, mode: str = "r", **named: Any) -> Any:
        if mode == "rb" and self in {sound, sealed}:
            return io.BufferedReader(Stick(self), 256)
        return opened(self, mode, **named)

    monkeypatch.setattr(Path, "open", on_the_stick)
    readings: list[Callable[[], object]] = [
        lambda: read_whole(sound),
        lambda: fingerprint_of(sound),
        lambda: limited(sound, 1 << 20),
        lambda: encryption.is_encrypted(sealed),
        lambda: encryption.encrypt(sound, out, [public]),
        lambda: encryption.decrypt(sealed, out, [secret]),
    ]
    for read in readings:
        Stick.left = 10_000
        read()
        needed = 10_000 - Stick.left
        assert needed > 0
        out.unlink(missing_ok=True)
        for moment in range(needed):
            Stick.left = moment
            with pytest.raises(UnreadableError, match="pulled out"):
                read()
            assert not out.exists()
