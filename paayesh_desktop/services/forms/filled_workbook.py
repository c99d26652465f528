"""What a filled workbook says, held against the form as it stands now."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.form_cells import CellFault, Place, read_cells
from paayesh_desktop.domain.form_check import Finding, check_line, check_sheet
from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing, read_typing
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan_draft import Refusal
from paayesh_desktop.domain.sheet import Cell, letters
from paayesh_desktop.language import Sentence
from paayesh_desktop.reports.workbooks.form_workbook import COLUMNS
from paayesh_desktop.reports.workbooks.form_workbook_reader import FilledBook, FilledLine


class Outcome(StrEnum):
    """What a line of the file is to the form: *left*: as it went out, though something else was
    typed since; *changed*: other than what is saved; *missing*: required and blank."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    LEFT = "left"
    BLANK = "blank"
    BAD = "bad"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class LineLook:
    """One line: what is *saved*, what the file says, and why that cannot be taken."""

    line: Line
    outcome: Outcome
    typing: Typing
    saved: Typing
    places: frozenset[Place] = frozenset()
    refusal: Refusal | None = None
    cells: Mapping[Place, Cell] = field(default_factory=dict[Place, Cell])

    @property
    def is_altered(self) -> bool:
        """Whether what was asked is not as it went out, so that the answers may mean something
        else."""
        return self.places == frozenset(Place)


@dataclass(frozen=True, slots=True)
class BookLook:
    """One file. *refusal* says why nothing of it can be taken; *stray* names cells that were not
    read. *rivals* are other files of the same form; of these the one saved last is *proposed*."""

    path: Path
    refusal: Sentence | None = None
    sheet: Sheet | None = None
    lines: tuple[LineLook, ...] = ()
    stray: tuple[Refusal, ...] = ()
    saved_at: datetime | None = None
    rivals: tuple[Path, ...] = ()
    proposed: bool = True

    @property
    def form_id(self) -> UUID | None:
        return self.sheet.form.id if self.sheet else None

    def count(self, *outcomes: Outcome) -> int:
        return sum(look.outcome in outcomes for look in self.lines)

    def of(self, *outcomes: Outcome) -> tuple[LineLook, ...]:
        return tuple(look for look in self.lines if look.outcome in outcomes)

    @property
    def faults(self) -> tuple[Refusal, ...]:
        """Everything that could not be taken, by sheet, row and column."""
        told = tuple(look.refusal for look in self.lines if look.refusal is not None)
        return (*told, *self.stray)

    @property
    def complete(self) -> bool:
        """Whether the form can be finished with it."""
        return self.sheet is not None and not self.count(Outcome.BAD, Outcome.MISSING)


def compared(path: Path, book: FilledBook, sheet: Sheet) -> BookLook:
    """*book* against *sheet*, which is its form."""
    return _Comparing(book, sheet).look(path)


class _Comparing:
    def __init__(self, book: FilledBook, sheet: Sheet) -> None:
        self._book = book
        self._sheet = sheet
        self._saved = sheet.typings
        self._period = Period.parse(sheet.cycle.period)
        self._filled = {filled.record.id: filled for filled in book.lines}

    def look(self, path: Path) -> BookLook:
        looks = {line.id: self._line(line, self._filled[line.id]) for line in self._sheet.lines}
        self._check(looks)
        return BookLook(
            path,
            sheet=self._sheet,
            lines=tuple(looks.values()),
            stray=self._book.stray,
            saved_at=self._book.saved_at,
        )

    def _line(self, line: Line, filled: FilledLine) -> LineLook:
        look = LineLook(line, Outcome.BAD, Typing(), self._saved[line.id], cells=filled.cells)
        if filled.fault is not None:
            return replace(look, places=frozenset(Place), refusal=filled.fault)
        said = read_cells(line, filled.cells)
        if isinstance(said, CellFault):
            return self._bad(look, {said.place}, said.sentence)
        look = replace(look, typing=said)
        for finding in check_line(line, said, self._period):
            if finding.blocks:
                return self._bad(look, _places(finding), finding.sentence)
        return replace(look, outcome=self._outcome(line, said, filled))

    def _outcome(self, line: Line, said: Typing, filled: FilledLine) -> Outcome:
        now = read_typing(said, line)
        saved = read_typing(self._saved[line.id], line)
        if now == saved:
            return Outcome.BLANK if now is None else Outcome.SAME
        if now == read_typing(filled.record.kept, line):
            return Outcome.LEFT
        return Outcome.NEW if saved is None else Outcome.CHANGED

    def _check(self, looks: dict[UUID, LineLook]) -> None:
        """What shows only when all lines stand together: sums, and lines that must not be blank."""
        taken = {
            key: look.typing
            for key, look in looks.items()
            if look.outcome in (Outcome.NEW, Outcome.CHANGED)
        }
        told = {key for key, look in looks.items() if look.outcome is Outcome.BAD}
        together = {**self._saved, **taken}
        for finding in check_sheet(self._sheet, together):
            if not finding.blocks or finding.line_id in told:
                continue
            told.add(finding.line_id)
            blank = together[finding.line_id].is_blank
            outcome = Outcome.MISSING if blank else Outcome.BAD
            look = replace(looks[finding.line_id], outcome=outcome)
            looks[finding.line_id] = self._bad(look, _places(finding), finding.sentence)

    def _bad(self, look: LineLook, places: set[Place], why: Sentence) -> LineLook:
        """*look* with why it cannot be taken, said of the first of its *places*."""
        column = letters(COLUMNS[next(place for place in Place if place in places)])
        row = self._filled[look.line.id].record.row
        refusal = Refusal(self._book.sheet, row, column, why, "form")
        return replace(look, places=frozenset(places), refusal=refusal)


def _places(finding: Finding) -> set[Place]:
    return {Place.VALUE, Place.REASON} if finding.needs_reason else {Place.VALUE}
