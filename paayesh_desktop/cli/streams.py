"""Standard output and error as they must be: UTF-8 everywhere, and calm when the reader leaves."""

import errno
import io
import os
import sys
from typing import TextIO

_CLOSED = (errno.EPIPE, errno.EINVAL)  # Windows says EINVAL


def prepare() -> None:
    """UTF-8 whatever the system's habit, and somewhere to write even in a windowed build."""
    for name in ("stdout", "stderr"):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - to the end
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(stream: TextIO, text: str) -> None:
    """Write and flush; a reader who has left (``| head``) is no error, and hears nothing more."""
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        if error.errno not in _CLOSED:
            raise
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
