"""The table of a page as a paper: all its rows, as they are filtered and sorted."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, Qt

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.matrix_model import CellLook, MatrixModel, MatrixRow
from paayesh_desktop.qt.models.paged_table import PAGE, Column, PagedTable
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.page import Page
from paayesh_desktop.qt.paper_offer import Advance, Compose, PaperOffer
from paayesh_desktop.qt.widgets.row_cells import Bar, Lines, Pill
from paayesh_desktop.reports import report
from paayesh_desktop.reports.report import Cell, Fact, Report, Row, Table, Tone
from paayesh_desktop.services.wording import Wording

Read = Callable[[Sequence[UUID]], Sequence[Any]]
"""The rows of a page of ids, those that are still there."""
_SHAPES = {
    ("circle-check", "ok"): Tone.GOOD,
    ("circle-dot", "warn"): Tone.NEAR,
    ("triangle-alert", "bad"): Tone.BAD,
    ("triangle-alert", "warn"): Tone.WARNING,
    ("circle-dashed", "plain"): Tone.MISSING,
}
"""Pills whose shape paper has, too."""
_TONES = {"ok": Tone.GOOD, "warn": Tone.WARNING, "bad": Tone.BAD}
_PIXELS_TO_WEIGHT = 8
_FIRST, _OTHER = 40, 14
"""Weights of the column that takes what is left, and of those whose width nobody gave."""
_UPRIGHT = 112
"""Weights that fit beside each other on a page that stands."""
_PERIODS = 8
"""Columns of a matrix that fit beside its titles."""


class TablePaper:
    """Makes offers for the tables of one page, which are called "this table" beside its other
    papers; *about* says in words what they are narrowed to."""

    def __init__(self, page: Page, about: str = "") -> None:
        context = page.context
        self._wording = Wording(context.catalogue)
        self._language = context.catalogue.language
        self._issuer = context.workspace.desk.title
        self._day = context.today()
        self._about = about

    def rows(self, title: str, model: RowTable) -> PaperOffer:
        """A table whose rows are all known."""
        columns, rows = model.columns, tuple(model.rows)

        def compose(advance: Advance) -> Iterator[Report]:
            printed = list[Row]()
            for done, row in enumerate(rows):
                if done % PAGE == 0:
                    advance(done, len(rows))
                printed.append(Row(tuple(self._cell(column, row) for column in columns)))
            yield self._report(title, [self._table("", _columns(columns), printed)], len(rows))

        return self._offer(title, compose)

    def pages(self, title: str, model: PagedTable, read: Read) -> PaperOffer:
        """A table whose rows are read by page."""
        columns, ids = model.columns, tuple(model.ids)

        def compose(advance: Advance) -> Iterator[Report]:
            printed = [
                Row(tuple(_paged_cell(column, row) for column in columns))
                for row in _read(ids, read, advance)
            ]
            yield self._report(
                title, [self._table("", _paged_columns(columns), printed)], len(printed)
            )

        return self._offer(title, compose)

    def matrix(self, title: str, corner: str, model: MatrixModel, read: Read) -> PaperOffer:
        """A matrix, as many periods beside each other as a page holds, without those in which
        nothing stands."""
        heads, looks, ids = model.heads, model.looks, tuple(model.ids)

        def compose(advance: Advance) -> Iterator[Report]:
            rows: list[MatrixRow] = list(_read(ids, read, advance))
            used = [
                place
                for place in range(len(heads))
                if any(looks[row.cells[place]].icon for row in rows)
            ]
            tables = list[Table]()
            for start in range(0, len(used), _PERIODS):
                chosen = used[start : start + _PERIODS]
                columns = (
                    report.Column(corner, 30),
                    *(report.Column(heads[place].spoken, 9) for place in chosen),
                )
                printed = [
                    Row((Cell(row.title), *(_marked(looks[row.cells[place]]) for place in chosen)))
                    for row in rows
                ]
                spoken = f"{heads[chosen[0]].spoken} – {heads[chosen[-1]].spoken}"
                tables.append(self._table(spoken, columns, printed))
            yield self._report(title, tables, len(rows), landscape=True)

        return self._offer(title, compose)

    def plain(self, title: str, model: QAbstractTableModel) -> PaperOffer:
        """A short table that says its cells as texts."""
        places = range(model.columnCount())
        across = Qt.Orientation.Horizontal
        columns = tuple(
            report.Column(str(model.headerData(place, across) or ""), _OTHER) for place in places
        )
        rows = [
            Row(tuple(Cell(str(model.index(row, place).data() or "")) for place in places))
            for row in range(model.rowCount())
        ]
        tables = [self._table("", columns, rows)]
        return self._offer(title, lambda _advance: [self._report(title, tables, len(rows))])

    def _offer(self, title: str, compose: Compose) -> PaperOffer:
        return PaperOffer(self._wording.say(_THIS.fill(title=title)), reports=compose)

    def _report(
        self, title: str, tables: Sequence[Table], count: int, *, landscape: bool = False
    ) -> Report:
        broad = sum(column.weight for column in tables[0].columns) if tables else 0
        facts = (
            Fact(self._wording.say(_PRINTED), self._wording.day(self._day)),
            Fact(self._wording.say(_ROWS), self._wording.whole(count)),
        )
        return Report(
            ReportKind.TABLE,
            title,
            self._issuer,
            tuple(tables),
            subtitle=self._about,
            facts=facts,
            made_on=self._wording.day(self._day),
            language=self._language,
            landscape=landscape or broad > _UPRIGHT,
            coded=False,
        )

    def _table(self, title: str, columns: tuple[report.Column, ...], rows: list[Row]) -> Table:
        empty = self._wording.say(_EMPTY)
        return Table(title, columns, tuple(rows), empty=empty)

    def _cell(self, column: RowColumn, row: Any) -> Cell:
        number = column.number(row) if column.number else None
        day = column.day(row) if column.day else None
        shown = column.look(row) if column.look else None
        match shown:
            case Lines():
                text, tone = "\n".join(filter(None, (shown.above, shown.below))), Tone.PLAIN
            case Pill():
                text = self._wording.say(shown.look.word)
                tone = _SHAPES.get((shown.look.icon, shown.look.kind), Tone.PLAIN)
            case Bar():
                text, tone = shown.words, Tone.PLAIN
            case _:
                text, tone = column.text(row), Tone.PLAIN
        return Cell(text, None if number is None else Decimal(number), day, tone)


def _read(ids: Sequence[UUID], read: Read, advance: Advance) -> Iterator[Any]:
    for start in range(0, len(ids), PAGE):
        advance(start, len(ids))
        asked = ids[start : start + PAGE]
        found = {row.id: row for row in read(asked)}
        yield from (found[key] for key in asked if key in found)


def _columns(columns: Sequence[RowColumn]) -> tuple[report.Column, ...]:
    return tuple(
        report.Column(
            column.title,
            column.width // _PIXELS_TO_WEIGHT or (_OTHER if place else _FIRST),
            report.Look.FIGURE if column.number and not column.look else report.Look.TEXT,
        )
        for place, column in enumerate(columns)
    )


def _paged_columns(columns: Sequence[Column]) -> tuple[report.Column, ...]:
    return tuple(
        report.Column(
            column.title,
            _OTHER if place else _FIRST,
            report.Look.FIGURE if column.figure else report.Look.TEXT,
        )
        for place, column in enumerate(columns)
    )


def _paged_cell(column: Column, row: Any) -> Cell:
    number = column.number(row) if column.number else None
    text = (column.printed or column.spoken or column.text)(row)
    return Cell(text, None if number is None else Decimal(number))


def _marked(look: CellLook) -> Cell:
    return Cell(look.word, tone=_TONES.get(look.kind, Tone.PLAIN)) if look.icon else Cell("")


_THIS = translate("TablePaper", "This table: {title}")
_PRINTED = translate("TablePaper", "Printed on")
_ROWS = translate("TablePaper", "Rows")
_EMPTY = translate("TablePaper", "The table has no rows.")
