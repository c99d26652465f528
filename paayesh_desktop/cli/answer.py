"""What a command answers: the same facts for a script and for a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from typing import cast
from uuid import UUID

from paayesh_desktop.cli.text_table import Table
from paayesh_desktop.language import Catalogue, Sentence


class Exit(IntEnum):
    """How a command ended; stable, for scripts."""

    DONE = 0
    USAGE = 2
    REFUSED = 3
    BUG = 70
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Answer:
    """*facts* become the JSON object, *said* the lines for a person; both say the same. *warning*
    goes to the standard error in either case."""

    facts: Mapping[str, object]
    said: Sequence[Sentence | Table]
    warning: Sentence | None = None
    exit: Exit = Exit.DONE


_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


def plain(value: object, catalogue: Catalogue) -> object:
    """*value* in JSON's types: decimals as strings, days and instants in ISO, Latin digits in
    sentences; what people entered stays as they entered it."""
    found: object = value
    match value:
        case Decimal():
            found = _decimal(value)
        case Sentence():
            found = catalogue.say(value).translate(_LATIN)
        case datetime():
            found = value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case date():
            found = value.isoformat()
        case UUID() | Path():
            found = str(value)
        case Mapping():
            items = cast("Mapping[object, object]", value).items()
            found = {str(key): plain(item, catalogue) for key, item in items}
        case list() | tuple():
            found = [plain(item, catalogue) for item in cast("Sequence[object]", value)]
        case _:
            pass
    return found


def _decimal(value: Decimal) -> str:
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
