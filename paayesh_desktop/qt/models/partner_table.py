"""Whom this desk exchanges files with, as a table: what waits, what went, what came back."""

from datetime import datetime

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines
from paayesh_desktop.services.exchange.exchange_room import Partner
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.wording import NOTHING

PARTNERS_KEPT = ("receipt", "news", "ready", "last")
"""The columns that stay as long as there is room."""


class PartnerTable(RowTable):
    """Rows are `Partner`."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        self._words = words
        self._wording = words.wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("title", self.tr("With whom"), self._title_text, self._title, self._named),
            RowColumn("ready", self.tr("Ready"), self._ready_text, self._ready, _ready, 96),
            RowColumn(
                "last", self.tr("Last file for them"), self._last_text, self._last, _sent, 130
            ),
            RowColumn(
                "receipt", self.tr("Their receipt"), self._receipt_text, self._receipt, _heard, 140
            ),
            RowColumn("news", self.tr("News from them"), self._news_text, self._news, _news, 140),
        )

    def _named(self, row: Partner) -> str:
        return self._words.said(row.title)

    def _title(self, row: Partner) -> Lines:
        desks = len(row.known.desks) if row.known else 0
        if row.outbox.own_party:
            below = self.tr("other desks of our own")
        elif desks:
            below = self.tr("{count} desks").format(count=self._wording.whole(desks))
        else:
            below = self.tr("has no desk yet")
        return Lines(self._words.said(row.title), below)

    def _title_text(self, row: Partner) -> str:
        return _joined(self._title(row))

    def _ready(self, row: Partner) -> Lines:
        ready = row.outbox.ready
        return Lines(self._words.changes(ready) if ready else NOTHING)

    def _ready_text(self, row: Partner) -> str:
        return _joined(self._ready(row))

    def _last(self, row: Partner) -> Lines:
        last = row.outbox.last
        if last is None:
            return Lines(self.tr("none yet"))
        return Lines(self._words.ago(last.at), self._words.receipt(last.receipt_number))

    def _last_text(self, row: Partner) -> str:
        return _joined(self._last(row))

    def _receipt(self, row: Partner) -> Lines:
        """What they confirmed, and what still waits for a word from them."""
        box = row.outbox
        if box.behind:
            return Lines(self.tr("more than is here"), self.tr("see what to do"), "bad")
        if box.receipt_at is None:
            waits = self._words.changes(box.on_stick) if box.on_stick else ""
            return Lines(self.tr("none yet"), waits, "warn")
        upto = self.tr("up to file {number}").format(number=self._wording.whole(row.confirmed))
        if box.on_stick:
            waits = self.tr("{changes} without one").format(
                changes=self._words.changes(box.on_stick)
            )
            return Lines(upto, waits, "warn")
        return Lines(upto, self._words.ago(box.receipt_at))

    def _receipt_text(self, row: Partner) -> str:
        return _joined(self._receipt(row))

    def _news(self, row: Partner) -> Lines:
        known = row.known
        if known is None or known.news_at is None:
            return Lines(self.tr("nothing came yet"))
        upto = self.tr("up to file {number}").format(number=self._wording.whole(known.export))
        if known.gaps:
            gaps = self.tr("{count} files missing").format(count=self._wording.whole(known.gaps))
            return Lines(upto, gaps, "bad")
        return Lines(upto, self._words.ago(known.news_at))

    def _news_text(self, row: Partner) -> str:
        return _joined(self._news(row))


def _joined(lines: Lines) -> str:
    return " · ".join(isolate(part) for part in (lines.above, lines.below) if part)


def _ready(row: Partner) -> int:
    return row.outbox.ready


def _sent(row: Partner) -> datetime | None:
    return row.outbox.last.at if row.outbox.last else None


def _heard(row: Partner) -> datetime | None:
    return row.outbox.receipt_at


def _news(row: Partner) -> datetime | None:
    return row.known.news_at if row.known else None
