"""Files for the committee's eyes only: the whole signed file in an age file (X25519), by pyrage.

Encrypting proves nothing about the sender; the signature inside does.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from paayesh_desktop.bundle.archive import ENCRYPTED
from paayesh_desktop.bundle.placing import not_written, place
from paayesh_desktop.bundle.reading import UnreadableError, fingerprint_of, opened_plainly
from paayesh_desktop.bundle.wire import MAX_FILE
from paayesh_desktop.domain.refusal import Refusal, RefusedError

_OVERHEAD = 1 << 20
"""More than age adds to a file of the largest size (a tag for every 64 KiB), and its header."""


def new_identity() -> tuple[str, str]:
    """A new pair: the secret (``AGE-SECRET-KEY-…``) and to whom one encrypts (``age1…``)."""
    secret = _age().x25519.Identity.generate()
    return str(secret), str(secret.to_public())


def is_recipient(text: str) -> bool:
    """Whether one can encrypt to *text*."""
    age = _age()
    try:
        age.x25519.Recipient.from_str(text)
    except age.RecipientError:
        return False
    return True


def is_encrypted(path: Path) -> bool:
    """Whether the file is an age file; UnreadableError where it cannot be read."""
    with opened_plainly(path) as file:
        try:
            return file.read(len(ENCRYPTED)) == ENCRYPTED
        except OSError as error:
            raise UnreadableError(path, error) from error


def encrypt(source: Path, path: Path, recipients: Iterable[str]) -> None:
    """*source* for the eyes of *recipients*, placed at *path* like every file. ValueError for what
    is no recipient, or none at all."""
    age = _age()
    try:
        keys = [age.x25519.Recipient.from_str(one) for one in recipients]
    except age.RecipientError as error:
        raise ValueError(str(error)) from error
    if not keys:
        raise ValueError("a file is encrypted to somebody")
    written = hashlib.sha256()
    with opened_plainly(source) as plain:

        def fill(file: BinaryIO) -> None:
            _pour(age.encrypt_io, _Watched(plain), _Watched(file, written.update), keys, source)

        def read_back(draft: Path) -> None:
            if fingerprint_of(draft) != written.digest():
                raise RefusedError(Refusal.DAMAGED)

        place(path, fill, read_back, needed=os.fstat(plain.fileno()).st_size)


def decrypt(source: Path, path: Path, secrets: Sequence[str]) -> None:
    """What is in the age file *source*, written to *path*, which is a place of this computer; no
    file is left there when it fails.

    Raises RefusedError: ENCRYPTED where none of *secrets* opens it, DAMAGED, TOO_LARGE.
    """
    with opened_plainly(source) as sealed:
        if os.fstat(sealed.fileno()).st_size > MAX_FILE + _OVERHEAD:
            raise RefusedError(Refusal.TOO_LARGE)
    age = _age()
    keys = [age.x25519.Identity.from_str(secret) for secret in secrets]
    whole = False
    try:
        with opened_plainly(source) as sealed, path.open("wb") as file:
            _pour(age.decrypt_io, _Watched(sealed), _Watched(file), keys, source)
        whole = True
    except age.DecryptError as error:
        closed = not keys or "No matching keys" in str(error)
        raise RefusedError(Refusal.ENCRYPTED if closed else Refusal.DAMAGED, str(error)) from error
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        if not whole:
            path.unlink(missing_ok=True)


class _Watched:
    """A file that remembers how it failed (the library tells it in words, or not at all), and tells
    *heard* what is written."""

    def __init__(self, file: BinaryIO, heard: Callable[[bytes], object] = len) -> None:
        self._file = file
        self._heard = heard
        self.failed: OSError | None = None

    def read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            self.failed = error
            raise

    def write(self, data: bytes) -> int:
        self._heard(data)
        try:
            return self._file.write(data)
        except OSError as error:
            self.failed = error
            raise

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            self.failed = error
            raise


def _pour(
    poured: Callable[[_Watched, _Watched, object], None],
    source: _Watched,
    target: _Watched,
    keys: object,
    path: Path,
) -> None:
    """Encrypt or decrypt *source*, which is the file *path*, into *target*."""
    age = _age()
    said: Exception | None = None
    try:
        poured(source, target, keys)
    except (age.EncryptError, age.DecryptError, OSError) as error:
        said = error
    if source.failed is not None:
        raise UnreadableError(path, source.failed) from said
    if target.failed is not None:
        raise target.failed from said
    if isinstance(said, OSError):  # so it says that what it read is not as it was written
        raise RefusedError(Refusal.DAMAGED, str(said)) from said
    if said is not None:
        raise said


def _age() -> Any:
    import pyrage  # noqa: PLC0415 - only whoever encrypts pays for it

    return pyrage
