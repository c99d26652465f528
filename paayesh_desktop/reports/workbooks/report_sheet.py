"""What a report says, in the rows of one sheet: its head, facts, texts, charts in figures."""

from collections.abc import Iterator, Sequence

from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.reports.paper.picture_rows import picture_rows
from paayesh_desktop.reports.report import (
    Block,
    Digits,
    Fact,
    Facts,
    Heading,
    Picture,
    Points,
    Question,
    Report,
    Signatures,
    Space,
    Text,
    Tiles,
    Tone,
)
from paayesh_desktop.reports.verification_code import code
from paayesh_desktop.reports.workbooks.table_sheet import typed
from paayesh_desktop.reports.workbooks.workbook_style import Style
from paayesh_desktop.reports.workbooks.workbook_writer import SheetWriter

_WIDTHS = (36, 44, 22, 22)
"""Of the columns, in letters; prose stands across all of them."""
_SHEET = translate("Paper", "The table is on the sheet “{sheet}”.")
_CODE = translate("Paper", "Verification code")
_TICKED, _EMPTY = "☑", "☐"
_Line = Sequence[object]


class ReportSheet:
    """Writes from the top row of *sheet* down."""

    def __init__(self, sheet: SheetWriter, catalogue: Catalogue) -> None:
        self._sheet = sheet
        self._catalogue = catalogue
        self._row = 0
        for column, width in enumerate(_WIDTHS, 1):
            sheet.column(column, width, Style.TEXT)
        sheet.print_upright()

    def head(self, report: Report) -> None:
        self._write((report.title,), Style.TITLE)
        for text in (report.subtitle, report.issuer, report.place):
            if text:
                self.faint(text)
        self._facts(report.facts)

    def heading(self, text: str) -> None:
        self._row += 1
        self._write((text,), Style.HEADING)

    def prose(self, text: str) -> None:
        self._lines(text, Style.PROSE)

    def faint(self, text: str) -> None:
        self._lines(text, Style.FAINT)

    def told_of(self, sheet: str) -> None:
        """Say on which sheet a table is."""
        self.faint(self._catalogue.say(_SHEET.fill(sheet=sheet)))

    def foot(self, report: Report) -> None:
        self._row += 1
        if report.made_on:
            self._write((report.made_on,), Style.FAINT)
        if report.coded:
            number = self._catalogue.digits(code(report.digest))
            self._write((self._catalogue.say(_CODE),))
            self._sheet.write(self._row, 2, number, Style.CODE)

    def block(self, block: Block) -> None:
        """Any block but a table."""
        match block:
            case Heading():
                self.heading(block.text)
            case Points():
                for number, point in enumerate(block.points, 1):
                    sign = self._catalogue.digits(f"{number}.") if block.numbered else "•"
                    self.prose(f"{sign} {point}")
            case Text():
                (self.faint if block.tone is Tone.FAINT else self.prose)(block.text)
            case Facts():
                self._facts(block.facts)
            case Picture():
                self._picture(block)
            case Question():
                self._question(block)
            case _:
                for line in _lines(block, self._catalogue):
                    self._write(line)

    def _facts(self, facts: Sequence[Fact]) -> None:
        for fact in facts:
            self._write((fact.name, fact.value), Style.PROSE)

    def _picture(self, picture: Picture) -> None:
        if picture.title:
            self.heading(picture.title)
        for number, row in enumerate(picture_rows(picture.chart, self._catalogue)):
            self._row += 1
            for column, cell in enumerate(row, 1):
                value, style = typed(cell)
                style = style if number else Style.HEADER
                self._sheet.write(self._row, column, value, style)
        if picture.words:
            self.faint(picture.words)

    def _question(self, question: Question) -> None:
        unit = f" ({question.unit})" if question.unit else ""
        answer = question.answer or "\n".join(
            f"{_TICKED if choice in question.ticked else _EMPTY} {choice}"
            for choice in question.choices
        )
        self._write((f"{question.number} {question.label}{unit}", answer), Style.PROSE)
        facts = (f"{fact.name}: {fact.value}" for fact in question.facts)
        for text in (question.help, *facts, question.remark):
            if text:
                self.faint(text)

    def _lines(self, text: str, style: Style) -> None:
        """Prose over the width of the sheet, with the height that it needs."""
        self._row += 1
        self._high(_needed(text, sum(_WIDTHS)))
        self._sheet.spread(self._row, 1, len(_WIDTHS), text, style)

    def _write(self, values: _Line, style: Style = Style.TEXT) -> None:
        self._row += 1
        if style is Style.PROSE:
            needed = map(_needed, map(str, values), _WIDTHS)
            self._high(max(needed))
        for column, value in enumerate(values, 1):
            self._sheet.write(self._row, column, value, style)

    def _high(self, lines: int) -> None:
        if lines > 1:
            self._sheet.height(self._row, lines)


def _needed(text: str, width: int) -> int:
    """How many lines *text* takes in a column; a spreadsheet may show its letters wider."""
    return sum(1 + len(line) // width for line in text.splitlines()) or 1


def _lines(block: Block, catalogue: Catalogue) -> Iterator[_Line]:
    """The rows of the blocks that are lists."""
    match block:
        case Tiles():
            for tile in block.tiles:
                yield tile.name, tile.figure, tile.note
        case Signatures():
            for box in block.boxes:
                yield box.role, box.name, box.note
        case Digits():
            for number, group in enumerate(block.groups, 1):
                yield catalogue.digits(str(number)), group
        case Space():
            yield (block.name,)
        case _:
            raise TypeError(block)
