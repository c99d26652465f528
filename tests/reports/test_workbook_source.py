"""Files of offices become sheets of typed cells with their addresses."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from paayesh_desktop.domain.sheet import CellKind, Sheet, column_of, letters
from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.workbooks.workbook_source import read
from paayesh_desktop.reports.workbooks.workbook_writer import Style, WorkbookWriter


@pytest.fixture
def sheet_of(tmp_path: Path) -> Callable[[Callable[[Worksheet], None]], Sheet]:
    """The first sheet of a workbook that another library wrote."""

    def make(fill: Callable[[Worksheet], None]) -> Sheet:
        book = openpyxl.Workbook()
        assert isinstance(book.active, Worksheet)
        fill(book.active)
        book.save(tmp_path / "made.xlsx")
        return read(tmp_path / "made.xlsx").sheets[0]

    return make


def raw(path: Path, xml: str) -> Sheet:
    """A sheet whose XML is given."""
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, xml if name == "xl/worksheets/sheet1.xml" else data)
    return read(path).sheets[0]


def formatted_rows(last: int) -> str:
    """One row with a figure, and empty rows down to *last* that only have a format."""
    empty = "".join(f"<row r='{row}'><c r='A{row}' s='0'/></row>" for row in range(2, last + 1))
    first = "<row r='1'><c r='A1'><v>1</v></c></row>"
    return f"<worksheet><sheetData>{first}{empty}</sheetData></worksheet>"


def test_cells_keep_their_kind_and_address(
    sheet_of: Callable[[Callable[[Worksheet], None]], Sheet],
) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["B2"] = " شاخص "
        sheet["C2"] = 12.1
        sheet["D2"] = date(2025, 3, 21)
        sheet["E2"] = True
        sheet["F2"] = "#REF!"
        sheet["F2"].data_type = "e"
        sheet["G2"] = 0.85
        sheet["G2"].number_format = "0%"
        sheet["H2"] = datetime.combine(date(2025, 3, 21), time(13, 30))

    (row,) = sheet_of(fill).rows
    assert row.number == 2
    assert {letters(place): cell.kind for place, cell in row.cells.items()} == {
        "B": CellKind.TEXT,
        "C": CellKind.NUMBER,
        "D": CellKind.DATE,
        "E": CellKind.BOOLEAN,
        "F": CellKind.ERROR,
        "G": CellKind.NUMBER,
        "H": CellKind.DATE,
    }
    cells = {letters(place): cell for place, cell in row.cells.items()}
    assert cells["B"].text == "شاخص"
    assert cells["C"].number == Decimal("12.1")
    assert cells["D"].day == cells["H"].day == date(2025, 3, 21)
    assert cells["F"].text == "#REF!"
    assert cells["G"].percent


def test_a_number_is_the_one_that_people_see(tmp_path: Path) -> None:
    xml = (
        "<worksheet><sheetData><row><c><v>12.1</v></c><c><v>0.30000000000000004</v></c>"
        "<c><v>123456789012345678</v></c><c><v>1.5E3</v></c><c><v>12.100000000000001</v></c>"
        "</row></sheetData></worksheet>"
    )
    (row,) = raw(tmp_path / "numbers.xlsx", xml).rows
    assert [cell.number for cell in row.cells.values()] == [
        Decimal("12.1"),
        Decimal("0.3"),
        Decimal("123456789012345678"),
        Decimal(1500),
        Decimal("12.1"),
    ]


def test_the_last_value_of_a_formula_is_read_and_a_missing_one_is_named(tmp_path: Path) -> None:
    xml = (
        "<worksheet><sheetData><row r='1'><c r='A1'><f>1+1</f><v>2</v></c>"
        "<c r='B1'><f>1+1</f></c><c r='C1' t='str'><f>IF(1,\"\")</f><v></v></c></row>"
        "</sheetData></worksheet>"
    )
    (row,) = raw(tmp_path / "formulas.xlsx", xml).rows
    assert row.cells[1].number == Decimal(2)
    assert row.cells[2].kind is CellKind.UNCALCULATED
    assert 3 not in row.cells


def test_a_wrong_dimension_hides_nothing(tmp_path: Path) -> None:
    xml = (
        "<worksheet><dimension ref='A1:A1'/><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
        "<row r='900'><c r='AB900'><v>7</v></c></row></sheetData></worksheet>"
    )
    sheet = raw(tmp_path / "dimension.xlsx", xml)
    assert [row.number for row in sheet.rows] == [1, 900]
    assert sheet.rows[1].cells[column_of("AB")].number == 7


def test_a_hundred_thousand_empty_rows_are_no_rows(tmp_path: Path) -> None:
    assert len(raw(tmp_path / "empty.xlsx", formatted_rows(100_000)).rows) == 1


@pytest.mark.full
def test_a_million_empty_rows_are_no_rows(tmp_path: Path) -> None:
    assert len(raw(tmp_path / "empty.xlsx", formatted_rows(1_048_576)).rows) == 1


def test_sixteen_thousand_columns_are_read(tmp_path: Path) -> None:
    cells = "".join(f"<c r='{letters(n)}1'><v>{n}</v></c>" for n in range(1, 16_385))
    xml = f"<worksheet><sheetData><row r='1'>{cells}</row></sheetData></worksheet>"
    (row,) = raw(tmp_path / "wide.xlsx", xml).rows
    assert row.cells[column_of("XFD")].number == 16_384


def test_merged_cells_are_filled_where_the_table_has_rows(
    sheet_of: Callable[[Callable[[Worksheet], None]], Sheet],
) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["B1"], sheet["B2"] = "محور", 1, 2
        sheet.merge_cells("A1:A900")

    rows = sheet_of(fill).rows
    assert [row.number for row in rows] == [1, 2]
    assert [row.cells[1].text for row in rows] == ["محور", "محور"]
    assert [row.cells[1].filled for row in rows] == [False, True]


def test_merged_ranges_cannot_fill_the_memory(tmp_path: Path) -> None:
    rows = "".join(f"<row r='{n}'><c r='A{n}'><v>1</v></c></row>" for n in range(1, 200))
    merged = "<mergeCell ref='A1:XFD1048576'/>"
    xml = f"<worksheet><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"
    with pytest.raises(UserError) as caught:
        raw(tmp_path / "merged.xlsx", xml)
    assert "is damaged" in caught.value.sentence.source


def test_days_of_a_workbook_of_1904_are_the_same_days(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    assert isinstance(book.active, Worksheet)
    book.active["A1"] = date(2025, 3, 21)
    book.save(tmp_path / "mac.xlsx")
    (row,) = read(tmp_path / "mac.xlsx").sheets[0].rows
    assert row.cells[1].day == date(2025, 3, 21)


def test_hidden_sheets_are_known_as_hidden(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("پنهان").sheet_state = "veryHidden"
    book.save(tmp_path / "hidden.xlsx")
    assert [sheet.hidden for sheet in read(tmp_path / "hidden.xlsx").sheets] == [False, True]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_text_files_are_read_in_the_encodings_and_with_the_delimiters_of_offices(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    lines = [["کد", "عنوان"], ["1", "طول, خط; تازه"], ["2", "چاه"]]
    quoted = "\r\n".join(delimiter.join(f'"{field}"' for field in line) for line in lines)
    (tmp_path / "table.csv").write_bytes(quoted.encode(encoding))
    (sheet,) = read(tmp_path / "table.csv").sheets
    assert sheet.name == "table"
    found = [[cell.text for cell in row.cells.values()] for row in sheet.rows]
    # Windows Arabic has no Persian yeh, so the letters of the sample are those it has
    assert found == lines


def test_a_line_break_inside_a_field_is_one_row(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text('a,b\n"x\ny",2\n', encoding="utf-8")
    assert len(read(tmp_path / "table.csv").sheets[0].rows) == 2


def test_a_lost_quotation_mark_does_not_swallow_rows(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text('a,b\n"x,1\ny,2\nz,3\n', encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read(tmp_path / "table.csv")
    assert "quotation marks" in caught.value.sentence.source


def test_a_text_file_of_noise_is_refused(tmp_path: Path) -> None:
    (tmp_path / "noise.csv").write_bytes(bytes(range(256)) * 9)
    with pytest.raises(UserError) as caught:
        read(tmp_path / "noise.csv")
    assert "not readable text" in caught.value.sentence.source


DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "\t=1")


def test_nothing_that_was_typed_becomes_a_formula_on_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    with WorkbookWriter(path) as book:
        sheet = book.sheet("=1+1")
        for row, text in enumerate(DANGEROUS, 1):
            sheet.write(row, 1, text)
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("xl/worksheets/sheet1.xml").decode()
        assert not any("hyperlink" in name.lower() for name in archive.namelist())
    assert "<f>" not in xml
    assert "hyperlink" not in xml
    book = openpyxl.load_workbook(path)
    assert [row[0].data_type for row in book.worksheets[0].iter_rows()] == ["s"] * len(DANGEROUS)


@settings(max_examples=25)
@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=12, min_value=-999, max_value=999)
    | st.integers(-(10**18) + 1, 10**18 - 1).map(Decimal)
)
def test_a_number_comes_back_as_it_went_out(
    tmp_path_factory: pytest.TempPathFactory, number: Decimal
) -> None:
    path = tmp_path_factory.getbasetemp() / "number.xlsx"
    with WorkbookWriter(path) as book:
        book.sheet("a").write(1, 1, number, Style.NUMBER)
    cell = read(path).sheets[0].rows[0].cells[1]
    assert (Decimal(cell.text) if cell.kind is CellKind.TEXT else cell.number) == number


def test_a_workbook_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(UserError) as caught,
        WorkbookWriter(tmp_path / "no folder" / "out.xlsx") as book,
    ):
        book.sheet("a").write(1, 1, "x")
    assert "could not be written" in caught.value.sentence.source
