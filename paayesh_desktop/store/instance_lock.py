"""One program at a time on one folder of work; the system frees the lock even after a crash."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate


class InstanceLock:
    """Held from `__init__` to `release`; raises UserError when another program holds it."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("a+b")
        if not _take(self._file):
            self._file.close()
            raise UserError(
                translate(
                    "Store",
                    "The program is already open with this folder of work. Your data are safe."
                    " Go to the open window, or close it and start again.",
                )
            )

    def release(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        os.set_inheritable(file.fileno(), False)
        return True
