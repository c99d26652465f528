"""Files that commands write: nothing that is there is lost unasked."""

from pathlib import Path

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate


def refuse_replacing(*paths: Path | None, overwrite: bool) -> None:
    """UserError when one of *paths* is there already; to be called before anything is done."""
    for path in paths:
        if path is not None and path.exists() and not overwrite:
            raise UserError(
                translate(
                    "Terminal",
                    "There is already a file {file}. It was left as it is, and nothing was done."
                    " Choose another name, or replace it with --overwrite.",
                ),
                file=path,
            )
