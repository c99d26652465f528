"""A file is on its medium whole and read back, or nothing of it is."""

import errno
import io
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from paayesh_desktop.bundle import placing
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.placing import place, place_bytes
from paayesh_desktop.bundle.reading import fingerprint_of
from paayesh_desktop.bundle.verification import verify
from paayesh_desktop.bundle.writing import Contents, write
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from tests.bundle.forge import City, Members, members, plain, report, sha256, verified


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "W1-0003-12345678.pbz"


def nothing_left(path: Path) -> bool:
    return not list(path.parent.iterdir())


def unchecked(_draft: Path) -> None:
    """A check that finds nothing to say."""


def test_the_written_file_is_what_was_to_be_written(city: City, path: Path) -> None:
    contents, checked = report(city), list[Path]()

    def check(draft: Path) -> None:
        with BundleFile(draft) as file:
            verify(file, city.registry, None, city.reader(city.committee))
        assert not path.exists()
        checked.append(draft)

    done = write(path, contents, check)
    assert checked == [path.with_name(path.name + ".part")]
    assert [*path.parent.iterdir()] == [path]
    assert (done.path, done.size) == (path, path.stat().st_size)
    assert done.sha256 == fingerprint_of(path) == bytes.fromhex(sha256(path.read_bytes()))
    assert verified(path, city).main.envelope == contents.main


def test_the_same_contents_give_the_same_bytes(city: City, path: Path) -> None:
    one = write(path, report(city), unchecked)
    assert write(path, report(city), unchecked).sha256 == one.sha256


def test_attachments_are_stored_as_they_are_and_may_be_files(city: City, path: Path) -> None:
    contents = report(city)
    name, data = next(iter(contents.blobs.items()))
    assert isinstance(data, bytes)
    paper = path.parent.parent / "paper"
    paper.write_bytes(data)
    write(path, Contents(contents.main, blobs={name: paper}), unchecked)
    assert data in path.read_bytes()


def test_progress_is_heard_to_the_end_and_a_cancel_leaves_nothing(city: City, path: Path) -> None:
    heard = list[tuple[int, int]]()
    write(path, report(city), unchecked, progress=lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1] == 13
    path.unlink()
    for moment in range(12):
        asked = iter([False] * moment + [True])
        with pytest.raises(InterruptedError):
            write(path, report(city), unchecked, cancelled=lambda left=asked: next(left))
        assert nothing_left(path)


def test_what_stood_there_stays_until_the_new_file_is_whole(city: City, path: Path) -> None:
    path.write_bytes(b"the file of last week")

    def check(_draft: Path) -> None:
        assert path.read_bytes() == b"the file of last week"
        raise RefusedError(Refusal.REVOKED_KEY)

    with pytest.raises(RefusedError) as refused:
        write(path, report(city), check)
    assert refused.value.code is Refusal.REVOKED_KEY
    assert path.read_bytes() == b"the file of last week"
    assert [*path.parent.iterdir()] == [path]


def test_a_piece_left_by_a_cut_in_power_is_written_over(city: City, path: Path) -> None:
    path.with_name(path.name + ".part").write_bytes(b"half a file" * 10_000)
    write(path, report(city), unchecked)
    assert [*path.parent.iterdir()] == [path]


def test_what_was_signed_for_and_is_damaged_here_does_not_go_out(city: City, path: Path) -> None:
    contents = report(city)
    for segments, blobs in (
        (dict.fromkeys(contents.segments, b"something else"), contents.blobs),
        (contents.segments, dict.fromkeys(contents.blobs, b"something else")),
        (contents.segments, dict.fromkeys(contents.blobs, path.parent / "lost")),
    ):
        damaged = Contents(contents.main, contents.relayed, contents.registries, segments, blobs)
        with pytest.raises(UserError, match="damaged on this computer"):
            write(path, damaged, unchecked)
        assert nothing_left(path)


def test_the_room_is_asked_for_before_anything_is_written(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(path.parent)._replace(free=100)

    def almost_none(_folder: Path) -> object:
        return free

    monkeypatch.setattr(shutil, "disk_usage", almost_none)
    monkeypatch.setattr(Path, "open", _never)
    with pytest.raises(UserError, match="not enough room"):
        write(path, report(city), unchecked)
    assert nothing_left(path)


def _never(*_args: object, **_named: object) -> None:
    raise AssertionError("it was opened")


FAILURES = [
    (errno.ENOSPC, "became full"),
    (errno.EDQUOT, "became full"),
    (errno.EROFS, "locked"),
    (errno.EACCES, "locked"),
    (errno.EIO, "pulled out"),
    (errno.ENODEV, "pulled out"),
    (errno.EINVAL, "not written"),
]


@pytest.mark.parametrize(("code", "said"), FAILURES)
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failing_medium_is_told_in_a_sentence_and_nothing_is_left(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, said: str
) -> None:
    def fail(*_args: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(placing, "_WAIT", 0)
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(UserError, match=said):
        write(path, report(city), unchecked)
    assert nothing_left(path)


class Stick(io.FileIO):
    """A medium that fails after so many bytes."""

    left = 0
    code = errno.ENOSPC

    def write(self, data: Any, /) -> int:
        type(self).left -= len(memoryview(data).cast("B"))
        if self.left < 0:
            raise OSError(self.code, os.strerror(self.code))
        return super().write(data)


def test_a_medium_that_fails_at_any_byte_leaves_nothing(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Callable[..., Any] = Path.open

    def on_the_stick(self: Path, mode: str = "r", **named: Any) -> Any:
        return Stick(self, mode) if mode == "wb" else opened(self, mode, **named)

    size = write(path, report(city), unchecked).size
    path.unlink()
    monkeypatch.setattr(Path, "open", on_the_stick)
    for Stick.left in range(0, size, 97):
        with pytest.raises(UserError, match="became full"):
            write(path, report(city), unchecked)
        assert nothing_left(path)


def test_a_virus_scanner_that_holds_the_file_for_a_while_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, tries = os.replace, iter([True] * 9)

    def held(source: Path, target: Path) -> None:
        if next(tries, False):
            raise PermissionError(errno.EACCES, "in use")
        replace(source, target)

    monkeypatch.setattr(placing, "_WAIT", 0)
    monkeypatch.setattr(os, "replace", held)
    place_bytes(path, b"request")
    assert path.read_bytes() == b"request"


def test_a_medium_that_keeps_something_else_is_not_trusted(city: City, path: Path) -> None:
    """A stick that says it has written and has not: what is read back decides."""

    def spoilt(draft: Path) -> None:
        photograph = bytes(range(256)) * 4
        draft.write_bytes(draft.read_bytes().replace(photograph, bytes(len(photograph))))
        with BundleFile(draft) as file:
            file.read_all()

    with pytest.raises(UserError, match="reads back otherwise"):
        write(path, report(city), spoilt)
    assert nothing_left(path)

    def kept(draft: Path) -> None:
        draft.unlink()
        BundleFile(draft)

    def fill(file: BinaryIO) -> None:
        file.write(b"x")

    with pytest.raises(UserError, match="pulled out"):
        place(path, fill, kept)


def test_small_files_are_read_back_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def other(_self: Path) -> bytes:
        return b"something else"

    monkeypatch.setattr(Path, "read_bytes", other)
    with pytest.raises(UserError, match="reads back otherwise"):
        place_bytes(path, b"request")
    assert nothing_left(path)


def test_a_folder_that_is_not_there_is_told(city: City, path: Path) -> None:
    with pytest.raises(UserError, match="not there any more"):
        write(path.parent / "away" / "x.pbz", report(city), unchecked)


def test_a_folder_that_may_not_be_written_is_told(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Callable[..., Any] = Path.open

    def locked(self: Path, mode: str = "r", **named: Any) -> Any:
        if mode == "wb":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return opened(self, mode, **named)

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(UserError, match="locked"):
        write(path, report(city), unchecked)
    assert nothing_left(path)


def test_the_file_and_its_name_are_forced_to_the_medium(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cut in power right after the name was given lost every file of which only one was."""
    forced, fsync = list[bool](), os.fsync

    def note(handle: int) -> None:
        forced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note)
    write(path, report(city), unchecked)
    assert forced == [False, True]


def no_folder_synced(code: int) -> Callable[[int], None]:
    fsync = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        fsync(handle)

    return only_files


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP])
def test_a_medium_without_folders_to_sync_is_no_failure(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:

    monkeypatch.setattr(os, "fsync", no_folder_synced(code))
    write(path, report(city), unchecked)
    assert path.exists()


def test_a_stick_pulled_out_at_the_very_end_is_told(
    city: City, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file has its name, but nobody knows whether the medium knows it, too."""
    monkeypatch.setattr(os, "fsync", no_folder_synced(errno.EIO))
    with pytest.raises(UserError, match="Do not use what is on it"):
        write(path, report(city), unchecked)


def test_more_than_one_file_can_hold_is_the_callers_mistake(city: City, path: Path) -> None:
    many = {f"{number:064x}": b"" for number in range(20_000)}
    with pytest.raises(ValueError, match="volumes"):
        write(path, Contents(plain(city.metro).main, segments=many), unchecked)


def test_a_file_names_its_members_in_their_order(city: City, path: Path) -> None:
    write(path, report(city), unchecked)
    found: Members = members(path)
    folders = [name.partition("/")[0] for name, _ in found]
    head = ["manifest.dsse.json", "contents.json", "registry", "relay"]
    assert folders == [*head, "seg", "seg", "seg", "blob"]
