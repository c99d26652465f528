"""What taking files in would do, and what it did: plain values for the window and the terminal."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.letter import NO_LETTER, Letter
from paayesh_desktop.services.row_history import FieldChange

LINES_SHOWN = 200
"""The most lines of one group; its counts are of all."""


class LineState(StrEnum):
    """What becomes of a row. A conflict: two desks wrote apart, and both versions are kept."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"
    CONFLICT = "conflict"

    def word(self) -> Sentence:
        return _LINES[self]


_LINES = {
    LineState.NEW: translate("Preview", "new"),
    LineState.CHANGED: translate("Preview", "changed"),
    LineState.REMOVED: translate("Preview", "removed"),
    LineState.CONFLICT: translate("Preview", "conflict"),
}


class FileState(StrEnum):
    """Whether a file brings something, says only what is here already, or is not believed."""

    NEW = "new"
    SAME = "same"
    REFUSED = "refused"

    def word(self) -> Sentence:
        return _FILES[self]


_FILES = {
    FileState.NEW: translate("Preview", "something new"),
    FileState.SAME: translate("Preview", "nothing new"),
    FileState.REFUSED: translate("Preview", "refused"),
}


@dataclass(frozen=True, slots=True)
class LineChange:
    """One row: *kind* is what sort of row, *at* when and *by* who wrote it. *late*: it came after
    it was due, by the day on which the file is read."""

    kind: Sentence
    row: UUID
    title: Sentence | str
    state: LineState
    differences: tuple[FieldChange, ...]
    at: datetime
    by: str
    late: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows of each state, and how many of all came late."""

    new: int = 0
    changed: int = 0
    removed: int = 0
    conflicts: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class PreviewGroup:
    """The rows about one workgroup, unit and project, or about everybody."""

    workgroup: UUID | None
    unit: UUID | None
    project: UUID | None
    title: Sentence | str
    counts: Counts
    lines: tuple[LineChange, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Exports of a desk that its list names and that no file has brought yet."""

    party_title: Sentence | str
    desk_title: str
    exports: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FileLook:
    """One file. Where it is refused *sentence* says why (*refusal* and *detail* for the log), and
    *keeps* that it is kept for review; else the counts say what it does. *same* are rows that were
    here already, *papers* the attachments it carries, *papers_missing* those still lacking after
    it; *unknown* are rows of a newer program, kept as they are. *registry* is the newer version of
    the keys' registry that it brings. *flags* are warnings: a wrong clock, a restored database."""

    path: Path
    name: str
    size: int
    sha256: bytes
    sentence: Sentence | None = None
    refusal: Refusal | None = None
    detail: str = ""
    keeps: bool = False
    party: UUID | None = None
    party_title: Sentence | str = ""
    desk_title: str = ""
    letter: Letter = NO_LETTER
    made_at: datetime | None = None
    encrypted: bool = False
    registry: int | None = None
    news: bool = False
    counts: Counts = Counts()
    same: int = 0
    papers: int = 0
    papers_missing: int = 0
    unknown: int = 0
    receipt_number: str = ""
    groups: tuple[PreviewGroup, ...] = ()
    gaps: tuple[Gap, ...] = ()
    flags: tuple[Sentence, ...] = ()

    @property
    def state(self) -> FileState:
        if self.sentence is not None:
            return FileState.REFUSED
        return FileState.NEW if self.news else FileState.SAME


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking in these files would do; nothing was written."""

    files: tuple[FileLook, ...]

    @property
    def counts(self) -> Counts:
        return total(self.files)

    @property
    def takes(self) -> bool:
        """Whether there is anything to take in."""
        return any(one.state is FileState.NEW for one in self.files)


@dataclass(frozen=True, slots=True)
class TakenFile:
    """One file as it really went; *arrival* is its number in the history, None where nothing of it
    was taken in."""

    look: FileLook
    arrival: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    files: tuple[TakenFile, ...]

    @property
    def counts(self) -> Counts:
        return total(tuple(one.look for one in self.files if one.arrival is not None))


@dataclass(frozen=True, slots=True)
class Undone:
    """A file that was taken out again: how many rows went, and how many are as before."""

    file_name: str
    gone: int
    restored: int


def total(looks: tuple[FileLook, ...]) -> Counts:
    """The sums over several files."""

    def summed(of: Callable[[Counts], int]) -> int:
        return sum(of(one.counts) for one in looks)

    return Counts(
        summed(lambda one: one.new),
        summed(lambda one: one.changed),
        summed(lambda one: one.removed),
        summed(lambda one: one.conflicts),
        summed(lambda one: one.late),
    )
