"""Prints reports: lays them out as one PDF, the same bytes for the same reports.

Everything that lays out is loaded when something is printed, not when the program starts.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Report

if TYPE_CHECKING:
    from paayesh_desktop.reports.paper.binding import Binding

Advance = Callable[[int, int], None]
"""Hears how many pages are done, of how many: 0, nobody knows. It stops the work by raising."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What was printed; *size* in bytes."""

    pages: int
    size: int
    reports: int


def ignore(_done: int, _total: int) -> None:
    """Nobody listens."""


def print_reports(reports: Iterable[Report], path: Path, *, advance: Advance = ignore) -> Printed:
    """Write *reports* as one PDF at *path*, the whole file or nothing.

    Each has its own head, its own numbers of pages and a line in the outline. UserError when the
    file cannot be written; whatever *advance* raises ends the work, and what was at *path* stays.
    """
    bound = _bound(reports, advance)
    data = bound.data()
    unfinished = path.with_name(f".{path.name}.part")
    try:
        try:
            unfinished.write_bytes(data)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        detail = error.strerror or str(error)
        raise UserError(_NOT_WRITTEN, file=isolate(path.name), detail=detail) from error
    return Printed(bound.pages, len(data), bound.reports)


def printed(*reports: Report, advance: Advance = ignore) -> bytes:
    """*reports* as one PDF, in memory."""
    return _bound(reports, advance).data()


def _bound(reports: Iterable[Report], advance: Advance) -> "Binding":
    from paayesh_desktop.reports.paper.binding import Binding  # noqa: PLC0415 - as said above

    bound: Binding | None = None
    for report in reports:
        bound = bound or Binding(report.language, lambda pages: advance(pages, 0))
        bound.add(report)
    if bound is None:
        raise ValueError("no reports to print")
    return bound


_NOT_WRITTEN = translate(
    "Paper",
    "The PDF {file} could not be written: {detail}. Your data are safe. If it is open in another"
    " program close it there, or choose another name or folder.",
)
