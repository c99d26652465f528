"""Filled workbooks that were looked at, as a table: whose form, which file, what it brings."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.forms.filled_words import WRONG, seen_words, taken_words
from paayesh_desktop.services.forms.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.forms.taken_workbook import TakenBook
from paayesh_desktop.services.wording import Wording

FILLED_KEPT = ("state", "says")


class FilledState(Enum):
    """What a file is to the forms, or what became of it."""

    NEW = "new"
    WRONG = "wrong"
    SAME = "same"
    REFUSED = "refused"
    OTHER = "other"
    TAKEN = "taken"
    FINISHED = "finished"


_LOOKS: Mapping[FilledState, VerdictLook] = {
    FilledState.NEW: VerdictLook("circle-plus", "ok", translate("FilledState", "brings answers")),
    FilledState.WRONG: VerdictLook(
        "triangle-alert", "warn", translate("FilledState", "to be corrected")
    ),
    FilledState.SAME: VerdictLook("circle-check", "plain", translate("FilledState", "known")),
    FilledState.REFUSED: VerdictLook("octagon-x", "bad", translate("FilledState", "refused")),
    FilledState.OTHER: VerdictLook("circle-minus", "plain", translate("FilledState", "older")),
    FilledState.TAKEN: VerdictLook("circle-check", "ok", translate("FilledState", "taken in")),
    FilledState.FINISHED: VerdictLook("circle-check", "ok", translate("FilledState", "complete")),
}


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A file; *chosen* to be taken in, and what became of it when it was."""

    look: BookLook
    chosen: bool
    taken: TakenBook | None = None

    @property
    def state(self) -> FilledState:
        look, taken = self.look, self.taken
        if look.sheet is None or (taken is not None and taken.problem is not None):
            return FilledState.REFUSED
        if taken is not None and taken.saved:
            return FilledState.FINISHED if taken.finished else FilledState.TAKEN
        if not self.chosen:
            return FilledState.OTHER
        if look.count(*WRONG):
            return FilledState.WRONG
        new = look.count(Outcome.NEW, Outcome.CHANGED)
        return FilledState.NEW if new and taken is None else FilledState.SAME


class FilledTable(RowTable):
    """Rows are `FilledRow`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("title", self.tr("Unit and file"), self._title_text, self._title),
            RowColumn("says", self.tr("What it brings"), self._says, width=300),
            RowColumn("state", self.tr("State"), self._state_text, self._state, width=142),
        )

    def _title(self, row: FilledRow) -> Lines:
        sheet, name = row.look.sheet, isolate(row.look.path.name)
        return Lines(sheet.unit.title, name) if sheet else Lines(name)

    def _title_text(self, row: FilledRow) -> str:
        lines = self._title(row)
        return " · ".join(filter(None, (lines.above, lines.below)))

    def _says(self, row: FilledRow) -> str:
        said = taken_words(row.taken) if row.taken else seen_words(row.look)
        return self._wording.say(said)

    def _state(self, row: FilledRow) -> object:
        return Pill(_LOOKS[row.state])

    def _state_text(self, row: FilledRow) -> str:
        return self._wording.say(_LOOKS[row.state].word)
