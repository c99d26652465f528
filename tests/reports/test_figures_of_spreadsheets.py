"""What spreadsheet programs make of a figure that somebody typed: taken as it was meant, or refused
with a sentence, and never altered."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from paayesh_desktop.domain.form_cells import CellFault, Place, as_typed, read_cells
from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.form_template import FieldKind, TemplateField
from paayesh_desktop.domain.plan import EntryKind
from paayesh_desktop.domain.quantity import format_number
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.reports.workbooks.sheet_reader import SheetReader, Styles
from paayesh_desktop.reports.workbooks.workbook_source import read

FORMATS: Sequence[str] = (
    "General",
    "0.00%",
    "[$-fa-IR,16]yyyy/mm/dd;@",
    "h:mm;@",
    "[h]",
    '_-* #,##0.00\\ "ریال"_-;-* #,##0.00\\ "ریال"_-',
    "#,##0_);[Red]\\(#,##0\\)",
    '0"٪"',
    "# ?/?",
    "[$-3000429]#,##0.####",
)
GENERAL, PERCENT, JALALI, TIME, HOURS, MONEY, BRACKETS, SIGNED, FRACTION, DIGITS = range(10)
RICH = "<si><r><t>۱۲</t></r><r><rPr><b/></rPr><t>٫۵</t></r><rPh sb='0' eb='1'><t>9</t></rPh></si>"
PARTS = {
    "[Content_Types].xml": "<Types/>",
    "xl/_rels/workbook.xml.rels": "<Relationships><Relationship Id='r1' Target='worksheets/s.xml'"
    " Type='http://x/worksheet'/></Relationships>",
    "xl/workbook.xml": "<workbook xmlns:r='r'><workbookPr date1904='{epoch}'/><sheets>"
    "<sheet name='فرم' r:id='r1'/></sheets></workbook>",
    "xl/sharedStrings.xml": f"<sst>{RICH}<si><t xml:space='preserve'> 7 </t></si></sst>",
    "xl/styles.xml": "<styleSheet><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId='14'/>"
    "</cellStyleXfs><cellXfs>{looks}</cellXfs></styleSheet>",
    "xl/worksheets/s.xml": "<worksheet><sheetData>{rows}</sheetData></worksheet>",
}
"""A workbook as Excel writes it, as far as it is read."""


def cell_of(folder: Path, given: str, *, mac: bool = False) -> Cell | None:
    """The cell that is written so, in a workbook with all the formats."""
    codes = [code.replace("&", "&amp;").replace('"', "&quot;") for code in FORMATS]
    filled = {
        "epoch": str(int(mac)),
        "formats": "".join(
            f'<numFmt numFmtId="{164 + at}" formatCode="{code}"/>' for at, code in enumerate(codes)
        ),
        "looks": "".join(f"<xf numFmtId='{164 + at if at else 0}'/>" for at in range(len(codes))),
        "rows": f"<row r='1'>{given}</row>",
    }
    with ZipFile(folder / "a.xlsx", "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text.format(**filled))
    rows = read(folder / "a.xlsx").sheets[0].rows
    return rows[0].cells.get(1) if rows else None


def number(value: str, look: int = GENERAL) -> str:
    return f"<c r='A1' s='{look}'><v>{value}</v></c>"


def line(
    measure: str = "", kind: FieldKind = FieldKind.NUMBER, entry: EntryKind | None = None
) -> Line:
    field = TemplateField(UUID(int=1), UUID(int=2), 1, kind, "", "پرسش")
    return Line(field.id, "1", field, "پرسش", measure=measure, entry_kind=entry)


def said(cell: Cell | None, of: Line) -> str:
    """What is taken of the cell, or why it is refused."""
    found = read_cells(of, {Place.VALUE: cell} if cell else {})
    if isinstance(found, CellFault):
        return strip_marks(str(found.sentence))
    return found.value


TAKEN = {
    number("66.599999999999994"): "66.6",
    number("0.30000000000000004"): "0.3",
    number("33.333333333333336"): "33.3333333333333",
    number("1E3"): "1000",
    number("-12", BRACKETS): "-12",
    number("12500", MONEY): "12500",
    number("0.5", FRACTION): "0.5",
    number("12", SIGNED): "12",
    number("999999999999999", DIGITS): "999999999999999",
    "<c r='A1' t='s'><v>0</v></c>": "12.5",
    "<c r='A1' t='s'><v>1</v></c>": "7",
    "<c r='A1' t='inlineStr'><is><r><t>۱٬</t></r><r><t>۲۳۴</t></r></is></c>": "1234",
    "<c r='A1' t='inlineStr'><is><t>12/5</t></is></c>": "12.5",
    "<c r='A1' t='inlineStr'><is><t>−٣٫٥</t></is></c>": "-3.5",
    "<c r='A1' t='inlineStr'><is><t>123456789012345678</t></is></c>": "123456789012345678",
    "<c r='A1' t='inlineStr'><is><t>1.5E2</t></is></c>": "150",
    "<c r='A1' t='d' s='2'><v></v></c>": "",
}
"""What a cell of a workbook says, and the figure that it is."""
REFUSED = {
    number("46154", JALALI): "is a date (2026-05-12)",
    number("-180756", JALALI): "is a date (#####)",
    number("0.520833333333333", TIME): "is a date (12:30)",
    number("1.5", HOURS): "is a date",
    number("99999999", JALALI): "is a date (#####)",
    "<c r='A1' t='d'><v>2026-05-12T00:00:00</v></c>": "is a date",
    "<c r='A1' t='d'><v>12:30:00</v></c>": "is a date",
    "<c r='A1' t='d'><v>PT12H30M</v></c>": "is a date",
    "<c r='A1' t='b'><v>1</v></c>": "not a figure",
    "<c r='A1' t='b'><v>true</v></c>": "says TRUE",
    "<c r='A1' t='e'><v>#DIV/0!</v></c>": "#DIV/0!",
    "<c r='A1'><f>1/3</f><v>0.33</v></c>": "formula",
    "<c r='A1'><f t='array' ref='A1:B1'>C1</f><v>7</v></c>": "formula",
    number("0.12", PERCENT): "is not asked in percent",
    number("1000000000000000"): "keep the first 15 digits",
    number("12345678901234500"): "keep the first 15 digits",
    number("1.2345E+20"): "keep the first 15 digits",
    **{
        f"<c r='A1' t='inlineStr'><is><t>{text}</t></is></c>": why
        for text, why in {
            "(12)": "is not a figure",
            "12 کیلومتر": "is not a figure",
            "۱۲ نفر": "is not a figure",
            "$5": "is not a figure",
            "1405/2/1": "is not a figure",
            "12:30": "is not a figure",
            "1.234.567": "two ways",
            "12,5": "two ways",
            "12%": "is not asked in percent",
            "۱۲٪": "is not asked in percent",
            "=12*5": "is not a figure",
            "0.1234567890123456789": "too long",
            "1e-30": "too long",
        }.items()
    },
}
"""What is not taken, and what is said of it."""


@pytest.mark.parametrize("given", TAKEN)
def test_a_figure_is_the_one_that_people_see(tmp_path: Path, given: str) -> None:
    assert said(cell_of(tmp_path, given), line()) == TAKEN[given]


@pytest.mark.parametrize("given", REFUSED)
def test_what_may_not_be_what_was_typed_is_refused(tmp_path: Path, given: str) -> None:
    cell = cell_of(tmp_path, given)
    assert REFUSED[given] in said(cell, line())
    assert cell is not None
    again = as_typed(cell)
    handed_back = said(Cell(CellKind.TEXT, again) if again else None, line())
    assert not handed_back or not handed_back[0].isdecimal(), "it is not taken unread the next time"


def test_twelve_percent_are_twelve_where_percent_are_asked(tmp_path: Path) -> None:
    cells = [cell_of(tmp_path, number("0.12", PERCENT)), Cell(CellKind.TEXT, "۱۲٪")]
    asked = [line("درصد"), line("٪"), line("", FieldKind.PROGRESS)]
    assert {said(cell, of) for cell in cells for of in asked} == {"12"}
    ratio = line("درصد", FieldKind.INDICATORS, EntryKind.RATIO)
    assert all("not asked in percent" in said(cell, ratio) for cell in cells)
    assert said(cell_of(tmp_path, number("0.12")), line("درصد")) == "0.12"


def test_the_days_of_a_workbook_that_counts_from_1904_are_days_too(tmp_path: Path) -> None:
    assert "2026-05-12" in said(cell_of(tmp_path, number("44692", JALALI), mac=True), line())


def test_a_number_among_words_is_written_as_it_is_seen(tmp_path: Path) -> None:
    words = line(kind=FieldKind.NARRATIVE)
    assert said(cell_of(tmp_path, number("66.599999999999994")), words) == "66.6"
    assert said(cell_of(tmp_path, number("0.07", PERCENT)), words) == "7%"
    assert "Write what you mean in words" in said(cell_of(tmp_path, number("46154", JALALI)), words)


def in_a_sheet(value: str, *, percent: bool = False) -> Cell:
    """The cell with a number that a spreadsheet program wrote as *value*."""
    reader = SheetReader("a", [], Styles(frozenset(), frozenset({1}), from_1904=False))
    reader.feed(f"<s><row r='1'><c r='A1' s='{int(percent)}'><v>{value}</v></c></row></s>".encode())
    reader.close()
    return reader.sheet(hidden=False).rows[0].cells[1]


def scaled(digits: int, places: int) -> Decimal:
    return Decimal(digits).scaleb(-places)


FIGURES = st.builds(scaled, st.integers(-(10**13) + 1, 10**13 - 1), st.integers(0, 12))
"""What is typed into cells; with two digits to spare for a percentage."""


@given(FIGURES, st.sampled_from(["{!r}", "{:.17g}", "{:.15G}", "{:.16E}"]), st.booleans())
@example(Decimal("0.07"), "{:.17g}", True)
@example(Decimal("66.6"), "{:.17g}", False)
def test_no_way_to_write_a_binary_fraction_alters_the_figure(
    figure: Decimal, spelling: str, percent: bool
) -> None:
    kept = float(figure) / 100 if percent else float(figure)
    cell = in_a_sheet(spelling.format(kept), percent=percent)
    taken = said(cell, line("درصد"))
    assert Decimal(taken) == figure
    assert said(Cell(CellKind.TEXT, as_typed(cell)), line("درصد")) == taken


@given(
    st.integers(-(10**18) + 1, 10**18 - 1),
    st.integers(0, 18),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", " ", "\u200f", "\u2066"]),
)
def test_no_way_to_write_a_figure_as_text_alters_it(
    digits: int, places: int, persian: bool, grouping: bool, mark: str
) -> None:
    figure = scaled(digits, places)
    text = format_number(figure, persian=persian, grouping=grouping)
    arabic = text.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"))
    for written in (text, arabic, text.replace(".", "/"), f"{mark}{text}{mark}"):
        assert Decimal(said(Cell(CellKind.TEXT, written), line())) == figure
