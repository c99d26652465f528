"""Where the folder of work is, and what is asked when there is none: all before any database."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

DESK_FILE = "desk"
"""The file that says that the first run in a folder is behind us."""


class Kind(StrEnum):
    """Who works at a desk."""

    COMMITTEE = "committee"
    WORKGROUP = "workgroup"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """*workgroup* is a code, W1 to W7, of a workgroup's desk."""

    kind: Kind
    title: str
    person_name: str
    workgroup: str | None = None


def default_home() -> Path:
    """PAAYESH_HOME, else the user's data folder."""
    import platformdirs  # noqa: PLC0415 - the first paint of the window waits for none

    given = os.environ.get("PAAYESH_HOME")
    return Path(given) if given else Path(platformdirs.user_data_dir("Paayesh", appauthor=False))


def is_settled(home: Path) -> bool:
    """Whether somebody has answered the first questions in *home*."""
    return (home / DESK_FILE).exists()
