"""What reading files would do, as a table: each file, and under it the units and projects whose
rows it brings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.exchange.exchange_preview import FileLook, FileState, PreviewGroup
from paayesh_desktop.services.exchange.file_words import FileWords

PREVIEW_KEPT = ("state",)
_INDENT = "\u2003"
_STATES: Mapping[FileState, tuple[str, str]] = {
    FileState.NEW: ("circle-plus", "ok"),
    FileState.SAME: ("circle-check", "plain"),
    FileState.REFUSED: ("octagon-x", "bad"),
}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A file, or one *group* of what it brings."""

    look: FileLook
    group: PreviewGroup | None = None


def preview_rows(looks: Sequence[FileLook]) -> list[PreviewRow]:
    """Files with something in them first, refused ones before those that are known."""
    order = (FileState.NEW, FileState.REFUSED, FileState.SAME)
    sorted_looks = sorted(looks, key=lambda look: order.index(look.state))
    return [
        row
        for look in sorted_looks
        for row in (PreviewRow(look), *(PreviewRow(look, group) for group in look.groups))
    ]


class PreviewTable(RowTable):
    """Rows are `PreviewRow`."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        self._words = words
        self._wording = words.wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("title", self.tr("File, unit and project"), self._title_text, self._title),
            RowColumn("state", self.tr("State"), self._state_text, self._state, width=132),
        )

    def _title(self, row: PreviewRow) -> Lines:
        look, group = row.look, row.group
        if group is None:
            titles = [
                part for part in (self._words.said(look.party_title), look.desk_title) if part
            ]
            name = isolate_ltr(look.name)
            if not titles:
                return Lines(name, self._words.size(look.size))
            return Lines(" · ".join(dict.fromkeys(titles)), name)
        shade = "warn" if group.counts.conflicts or group.counts.late else "muted"
        return Lines(_INDENT + self._words.said(group.title), _INDENT + self.counts(group), shade)

    def _title_text(self, row: PreviewRow) -> str:
        lines = self._title(row)
        return f"{isolate(lines.above)} · {lines.below}"

    def _state(self, row: PreviewRow) -> object:
        if row.group is not None:
            return Lines("")
        icon, kind = _STATES[row.look.state]
        return Pill(VerdictLook(icon, kind, row.look.state.word()))

    def _state_text(self, row: PreviewRow) -> str:
        return "" if row.group is not None else self._wording.say(row.look.state.word())

    def counts(self, group: PreviewGroup) -> str:
        """How many rows of each sort; only what there is."""
        whole, counts = self._wording.whole, group.counts
        parts = (
            (counts.new, self.tr("{count} new")),
            (counts.changed, self.tr("{count} changed")),
            (counts.removed, self.tr("{count} removed")),
            (counts.conflicts, self.tr("{count} conflicts")),
            (counts.late, self.tr("{count} late")),
        )
        return " · ".join(text.format(count=whole(count)) for count, text in parts if count)
