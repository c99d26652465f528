"""Files for the committee's eyes only."""

import errno
import importlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paayesh_desktop.bundle import encryption
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.reading import UnreadableError
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from tests.bundle.forge import City, content

SECRET, PUBLIC = encryption.new_identity()
OTHER_SECRET, OTHER_PUBLIC = encryption.new_identity()


@pytest.fixture
def sealed(sound: Path) -> Path:
    path = sound.with_suffix(".pbz.age")
    encryption.encrypt(sound, path, [OTHER_PUBLIC, PUBLIC])
    return path


def refusal(sealed: Path, *secrets: str) -> Refusal:
    out = sealed.with_name("out.pbz")
    with pytest.raises(RefusedError) as refused:
        encryption.decrypt(sealed, out, secrets)
    assert not out.exists()
    return refused.value.code


def test_each_of_its_readers_opens_it(sealed: Path, sound: Path, city: City) -> None:
    out = sealed.with_name("out.pbz")
    for secret in (SECRET, OTHER_SECRET):
        encryption.decrypt(sealed, out, [secret])
        assert out.read_bytes() == sound.read_bytes()
        assert content(out, city) == content(sound, city)


def test_nobody_else_opens_it(sealed: Path) -> None:
    assert refusal(sealed, encryption.new_identity()[0]) is Refusal.ENCRYPTED
    assert refusal(sealed) is Refusal.ENCRYPTED


def test_an_encrypted_file_is_recognised(sealed: Path, sound: Path) -> None:
    assert encryption.is_encrypted(sealed)
    assert not encryption.is_encrypted(sound)
    with pytest.raises(RefusedError) as refused:
        BundleFile(sealed)
    assert refused.value.code is Refusal.ENCRYPTED


def test_every_cut_and_change_of_it_is_refused(sealed: Path) -> None:
    whole = sealed.read_bytes()
    for place in range(0, len(whole), 113):
        sealed.write_bytes(whole[:place])
        assert refusal(sealed, SECRET) in {Refusal.DAMAGED, Refusal.ENCRYPTED}
        sealed.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert refusal(sealed, SECRET) in {Refusal.DAMAGED, Refusal.ENCRYPTED}


def test_the_library_alone_opens_it_without_this_program(sealed: Path, sound: Path) -> None:
    age: Any = importlib.import_module("pyrage")
    identity = age.x25519.Identity.from_str(SECRET)
    assert age.decrypt(sealed.read_bytes(), [identity]) == sound.read_bytes()


def test_only_what_can_be_encrypted_to_is_a_recipient(sound: Path) -> None:
    assert encryption.is_recipient(PUBLIC)
    for text in ("", "age1", SECRET, "age1" + "q" * 58):
        assert not encryption.is_recipient(text)
        with pytest.raises(ValueError, match=r".+"):
            encryption.encrypt(sound, sound.with_suffix(".age"), [text])
    with pytest.raises(ValueError, match="somebody"):
        encryption.encrypt(sound, sound.with_suffix(".age"), [])


def test_a_full_stick_is_told_and_nothing_is_left(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="became full"):
        encryption.encrypt(sound, sound.with_suffix(".age"), [PUBLIC])
    assert [*sound.parent.glob("*.age*")] == []


def test_the_library_is_told_apart_from_the_medium(
    sealed: Path, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether what is read or where it is written fails, each is told by its own sentence."""
    for missing in (
        lambda: encryption.encrypt(sound.with_name("none"), sound.with_name("x"), [PUBLIC]),
        lambda: encryption.decrypt(sound.with_name("none"), sound.with_name("x"), [SECRET]),
    ):
        with pytest.raises(UnreadableError):
            missing()
    opened: Callable[..., Any] = Path.open

    def on_the_stick(self: Path, mode: str = "r", **named: Any) -> Any:
        return Full(self, mode) if mode == "wb" else opened(self, mode, **named)

    monkeypatch.setattr(Path, "open", on_the_stick)
    for full in (
        lambda: encryption.encrypt(sound, sound.with_name("x"), [PUBLIC]),
        lambda: encryption.decrypt(sealed, sound.with_name("x"), [SECRET]),
    ):
        with pytest.raises(UserError, match="became full"):
            full()
        assert not sound.with_name("x").exists()


class Full(io.FileIO):
    """A medium without any room."""

    def write(self, _data: Any, /) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
