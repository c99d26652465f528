"""A folder beside the database for what only passes through: decrypted files, and such as are not
encrypted yet. They never lie in a place that others read."""

from pathlib import Path
from tempfile import TemporaryDirectory

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate


def passing_folder(home: Path, purpose: str) -> "TemporaryDirectory[str]":
    """It goes when its work is done. UserError where the disk gives no room for it."""
    try:
        return TemporaryDirectory(prefix=f"{purpose}-", dir=home)
    except OSError as error:
        raise UserError(_NO_ROOM, detail=error.strerror or str(error)) from error


_NO_ROOM = translate(
    "Medium",
    "There is no room beside the database for what passes through: {detail}. Nothing was changed."
    " Free some space on the disk of the folder of work and try again.",
)
