"""Rows that were written apart, as a list: what, whose, and since when."""

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.exchange.conflict_file import ConflictLine
from paayesh_desktop.services.wording import Wording

KEPT = ("whose",)
_OURS = VerdictLook("git-compare", "warn", translate("ConflictTable", "ours to decide"))
_THEIRS = VerdictLook("hourglass", "plain", translate("ConflictTable", "theirs to decide"))
_COMPUTED = VerdictLook("refresh-cw", "info", translate("ConflictTable", "computed"))


class ConflictTable(RowTable):
    """Rows are `ConflictLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("what", self.tr("What was written apart"), self._what, self._lines),
            RowColumn("whose", self.tr("Decision"), self._whose, _pill, width=140),
        )

    def _what(self, line: ConflictLine) -> str:
        kind, title = self._wording.say(line.kind), self._wording.shown(line.title)
        return f"{kind}: {title}" if line.title else kind

    def _lines(self, line: ConflictLine) -> Lines:
        kind, when = self._wording.say(line.kind), self._wording.moment(line.at)
        parts = [kind, *(isolate(part) for part in (line.party_title, when) if part)]
        title = self._wording.shown(line.title) if line.title else kind
        return Lines(title, " · ".join(parts))

    def _whose(self, line: ConflictLine) -> str:
        return self._wording.say(_pill(line).look.word)


def _pill(line: ConflictLine) -> Pill:
    if line.computed:
        return Pill(_COMPUTED)
    return Pill(_OURS if line.mine else _THEIRS)
