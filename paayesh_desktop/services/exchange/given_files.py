"""Files and folders as somebody gives them, and how a file looks that was not believed."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from paayesh_desktop.bundle.verification import ProvenRefusalError
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.evidence import proven
from paayesh_desktop.services.exchange.exchange_preview import FileLook
from paayesh_desktop.services.keys.exchange_desk import Progress

SUFFIXES = (".pbz", ".pbz.age")
_STEPS = 1000


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those of the exchange that are in folders; UserError for what is not there."""
    for path in dict.fromkeys(paths):
        if path.is_dir():
            try:
                inside = sorted(path.iterdir())
            except OSError as error:
                detail = error.strerror or str(error)
                raise UserError(_NO_FOLDER, detail=detail) from error
            yield from (one for one in inside if one.name.endswith(SUFFIXES) and one.is_file())
        elif path.exists():
            yield path
        else:
            raise UserError(_NO_FILE, name=isolate(path.name))


def refused(path: Path, error: UserError) -> FileLook:
    """How a file looks that was not believed, or could not be read."""
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    look = FileLook(path, path.name, size, b"", error.sentence)
    if isinstance(error, RefusedError):
        look = replace(look, refusal=error.code, detail=error.detail, keeps=proven(error))
    if isinstance(error, ProvenRefusalError):
        look = replace(look, party=error.signed.manifest.party)
    return look


def scaled(progress: Progress | None, place: int, count: int) -> Progress | None:
    """The progress of one file as that of all."""
    if progress is None:
        return None
    return lambda done, total: progress(
        place * _STEPS + done * _STEPS // max(1, total), count * _STEPS
    )


_NO_FOLDER = translate(
    "Receiving",
    "The folder cannot be read: {detail}. Nothing was taken in. Look whether the stick is in its"
    " place.",
)
_NO_FILE = translate(
    "Receiving", "There is no file {name}. Nothing was taken in. Look whether the stick is in."
)
