"""Files of the exchange as tables: those that lie in a folder, those that came and went, and those
that were refused and kept."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry, Way
from paayesh_desktop.services.exchange.exchange_view import InboxFile
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.retained import HeldFile

INBOX_KEPT = ("state", "changed")
HISTORY_KEPT = ("way", "when", "brought", "receipt")
HELD_KEPT = ("why", "when")
"""The columns that stay as long as there is room."""

WAYS: Mapping[Way, tuple[str, str]] = {
    Way.SENT: ("send", "info"),
    Way.TAKEN: ("inbox", "ok"),
    Way.UNDONE: ("undo-2", "plain"),
    Way.HELD: ("shield-alert", "bad"),
    Way.DISMISSED: ("circle-x", "plain"),
}
"""Shape and colour; the word stands beside them."""
_ARRIVED = VerdictLook("inbox", "info", translate("ExchangeTables", "not read yet"))
_OWN = VerdictLook("send", "plain", translate("ExchangeTables", "prepared here"))
_READ = VerdictLook("circle-check", "plain", translate("ExchangeTables", "taken in before"))


class InboxTable(RowTable):
    """Rows are `InboxFile`."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        self._words = words
        super().__init__((), parent)
        self.columns = (
            RowColumn("name", self.tr("File"), self._name_text, self._name, _file_name),
            RowColumn("changed", self.tr("Written"), self._changed, None, _changed, 190),
            RowColumn("state", self.tr("State"), self._state_text, self._state, _taken, 150),
        )

    def _name(self, row: InboxFile) -> Lines:
        return Lines(isolate_ltr(row.name), self._words.size(row.size))

    def _name_text(self, row: InboxFile) -> str:
        return f"{row.name} · {self._words.size(row.size)}"

    def _changed(self, row: InboxFile) -> str:
        return self._words.moment(row.changed_at)

    def _state(self, row: InboxFile) -> Pill:
        return Pill(_OWN if row.own else _READ if row.taken else _ARRIVED)

    def _state_text(self, row: InboxFile) -> str:
        return self._words.wording.say(self._state(row).look.word)


class HistoryTable(RowTable):
    """Rows are `HistoryEntry`."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        self._words = words
        self._wording = words.wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("party", self.tr("With whom"), self._party_text, self._party),
            RowColumn("way", self.tr("What"), self._way_text, self._way, _way, 150),
            RowColumn("when", self.tr("When and who"), self._when_text, self._when, _at, 180),
            RowColumn("brought", self.tr("Brought"), self._brought_text, self._brought, width=170),
            RowColumn(
                "receipt", self.tr("Receipt number"), self._receipt_text, self._receipt, width=150
            ),
        )

    def _party(self, row: HistoryEntry) -> Lines:
        return Lines(self._words.said(row.party_title), isolate_ltr(row.file_name))

    def _party_text(self, row: HistoryEntry) -> str:
        return f"{isolate(self._words.said(row.party_title))} · {row.file_name}"

    def _way(self, row: HistoryEntry) -> Pill:
        icon, kind = WAYS[row.way]
        return Pill(VerdictLook(icon, kind, row.way.word()))

    def _way_text(self, row: HistoryEntry) -> str:
        return self._wording.say(self._way(row).look.word)

    def _when(self, row: HistoryEntry) -> Lines:
        return Lines(self._words.moment(row.at), row.person)

    def _when_text(self, row: HistoryEntry) -> str:
        return f"{self._words.moment(row.at)} · {isolate(row.person)}"

    def _brought(self, row: HistoryEntry) -> Lines:
        whole = self._wording.whole
        match row.way:
            case Way.SENT:
                carried = self._words.changes(row.rows) if row.rows else self.tr("only receipts")
                return Lines(carried, self._words.letter(row.letter))
            case Way.HELD | Way.DISMISSED:
                return Lines(self._wording.say(row.refusal.word) if row.refusal else "")
            case _:
                pattern = self.tr("{new} new, {changed} changed")
                above = pattern.format(new=whole(row.new), changed=whole(row.changed))
                apart = self.tr("{count} conflicts").format(count=whole(row.conflicts))
                return Lines(above, apart if row.conflicts else "", "warn")

    def _brought_text(self, row: HistoryEntry) -> str:
        lines = self._brought(row)
        return " · ".join(part for part in (lines.above, lines.below) if part)

    def _receipt(self, row: HistoryEntry) -> Lines:
        number = self._wording.whole(row.export) if row.export else ""
        export = self.tr("file {number}").format(number=number) if number else ""
        return Lines(self._words.receipt(row.receipt_number), export)

    def _receipt_text(self, row: HistoryEntry) -> str:
        lines = self._receipt(row)
        return " · ".join(part for part in (lines.above, lines.below) if part)


class HeldTable(RowTable):
    """Rows are `HeldFile`."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        self._words = words
        super().__init__((), parent)
        self.columns = (
            RowColumn("file", self.tr("File"), self._file_text, self._file),
            RowColumn("why", self.tr("Why"), self._why, None, width=210),
            RowColumn("when", self.tr("Came"), self._when, None, _held_at, 150),
        )

    def _file(self, row: HeldFile) -> Lines:
        party = self._words.said(row.party_title)
        titles = [part for part in (party, row.desk_title) if part]
        return Lines(isolate_ltr(row.file_name), " · ".join(dict.fromkeys(titles)))

    def _file_text(self, row: HeldFile) -> str:
        lines = self._file(row)
        return f"{row.file_name} · {lines.below}"

    def _why(self, row: HeldFile) -> str:
        return self._words.wording.say(row.refusal.word)

    def _when(self, row: HeldFile) -> str:
        return self._words.ago(row.at)


def _file_name(row: InboxFile) -> str:
    return row.name


def _changed(row: InboxFile) -> datetime:
    return row.changed_at


def _taken(row: InboxFile) -> bool:
    return row.taken


def _way(row: HistoryEntry) -> str:
    return row.way.value


def _at(row: HistoryEntry) -> datetime:
    return row.at


def _held_at(row: HeldFile) -> datetime:
    return row.at
