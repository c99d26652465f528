"""What an import would do, and what it did: plain values for the window and the terminal."""

from collections.abc import Mapping as Map
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.column_mapping import Mapping, PlanChoice
from paayesh_desktop.domain.plan_draft import Draft, Refusal
from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.language import Sentence


class Scope(StrEnum):
    """A whole plan with everything in it, or only results of indicators that are there."""

    PLAN = "plan"
    RESULTS = "results"


class ImportCancelled(Exception):  # noqa: N818 - it is no error
    """The person stopped the import; nothing of it was kept."""


class Change(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows of one kind are new, changed, as they are already, and refused."""

    kind: str
    new: int = 0
    changed: int = 0
    same: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One of the first rows that an import would write."""

    kind: str
    change: Change
    code: str
    title: str
    detail: Sentence | None = None


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column of the file as a person sees it, with a few of its cells."""

    letter: str
    header: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetLook:
    """A sheet of the file as a person sees it; *rows* are those under the header."""

    name: str
    rows: int
    header_row: int
    columns: tuple[ColumnLook, ...]


@dataclass(frozen=True, slots=True)
class FileRead:
    """The file itself, kept so that what is applied is what was shown, and so that refused rows can
    be handed back as they came."""

    path: Path
    workbook: Sequence[Sheet]
    mapping: Mapping | None
    draft: Draft
    scope: Scope
    plan_is_told: bool


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do; nothing has been written."""

    file: FileRead
    plan: PlanChoice
    counts: tuple[Counted, ...]
    refusals: tuple[Refusal, ...]
    notes: tuple[Sentence, ...]
    samples: tuple[SampleRow, ...]
    sheets: tuple[SheetLook, ...]

    @property
    def path(self) -> Path:
        return self.file.path

    @property
    def is_template(self) -> bool:
        return self.file.mapping is None

    @property
    def mapping(self) -> Mapping | None:
        """How the columns were read; None for the program's own template."""
        return self.file.mapping

    @property
    def has_changes(self) -> bool:
        return any(counted.new or counted.changed for counted in self.counts)

    @property
    def by_kind(self) -> Map[str, Counted]:
        return {counted.kind: counted for counted in self.counts}


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; *written* is how many rows really changed."""

    file: FileRead
    plan_id: UUID
    plan_code: str
    written: int
    counts: tuple[Counted, ...]
    refusals: tuple[Refusal, ...]
    notes: tuple[Sentence, ...]
