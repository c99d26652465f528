"""A form as a workbook: what it is like when it goes out, what is refused when it comes back."""

import re
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.comments import Comment

from paayesh_desktop.domain.form_cells import Place
from paayesh_desktop.domain.form_sheet import Typing, TypingStatus
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import normalise, single_line, strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.workbooks import form_workbook, form_workbook_reader, workbook_guard
from paayesh_desktop.reports.workbooks.form_book import BookLine, FormBook, HandedBack, Input
from paayesh_desktop.reports.workbooks.form_record import FormRecord, RecordLine, check_code
from tests.conftest import SHARED

PERSIAN = Catalogue()
KEYS = [UUID(int=place) for place in range(1, 9)]
BOOK = FormBook(
    UUID(int=99),
    "D01",
    "1404B3",
    "a1b2",
    1,
    "فرم پایش دوماهه",
    ("واحد: منطقهٔ ۱ · دوماههٔ سوم ۱۴۰۴", "از: کارگروه شهرسازی"),
    (
        BookLine(KEYS[0], "1.1", "طول راه", Input.FIGURE, "کیلومتر", "شاخص‌ها", "ر-۱ راه"),
        BookLine(KEYS[1], "1.2", "سهم راه", Input.RATIO, "٪", "شاخص‌ها", "ر-۱ راه"),
        BookLine(
            KEYS[2],
            "2",
            "پیشرفت",
            Input.FIGURE,
            "٪",
            "پیشرفت",
            limits="۰ تا ۱۰۰",
            least=Decimal(0),
            most=Decimal(100),
            last="۴۵",
            target="۶۰",
            typing=Typing("47.5", reason="سنجیده شد"),
        ),
        BookLine(KEYS[3], "3", "وضع", Input.CHOICE, choices=("خوب", "بد، یا متوقف")),
        BookLine(KEYS[4], "4", "بازدید شد؟", Input.YES_NO, typing=Typing("yes")),
        BookLine(KEYS[5], "5", "شرح", Input.TEXT, typing=Typing("=1+1\nسطر دوم")),
        BookLine(
            KEYS[6],
            "6",
            "کارکنان",
            Input.FIGURE,
            typing=Typing(reason="نرسیده", status=TypingStatus.NOT_AVAILABLE),
        ),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    form_workbook.write(tmp_path / "form.xlsx", BOOK, PERSIAN)
    return tmp_path / "form.xlsx"


def opened(path: Path) -> Any:
    return load_workbook(path).worksheets[0]


def cells(path: Path) -> dict[str, dict[Place, Cell]]:
    book = form_workbook_reader.read(path)
    return {line.record.number: dict(line.cells) for line in book.lines}


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        form_workbook_reader.read(path)
    return str(caught.value.sentence)


def changed(path: Path, part: str, change: Callable[[str], str]) -> None:
    """One part of the file written anew."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def test_the_form_reads_from_right_to_left_and_only_its_answers_can_be_typed(path: Path) -> None:
    book: Any = load_workbook(path)
    sheet = book.worksheets[0]
    assert sheet.sheet_view.rightToLeft
    assert all(one.protection.sheet for one in book.worksheets)
    assert [one.sheet_state for one in book.worksheets] == ["visible", "veryHidden", "veryHidden"]
    free = {
        cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked
    }
    rows = {str(sheet.cell(row, 1).value): row for row in range(1, sheet.max_row + 1)}
    assert {int(address[1:]) for address in free} == {
        rows[number] for number in ("۱.۱", "۱.۲", "۲", "۳", "۴", "۵", "۶")
    }
    assert {address[0] for address in free} == {"G", "H", "I", "J"}
    assert f"H{rows['۱.۱']}" not in free, "only a ratio has a whole"


def test_figures_are_texts_in_cells_for_texts_so_that_nothing_is_made_of_them(path: Path) -> None:
    found = cells(path)
    assert found["2"][Place.VALUE] == Cell(CellKind.TEXT, "۴۷٫۵")
    assert found["2"][Place.REASON].text == "سنجیده شد"
    assert found["4"][Place.VALUE].text == "بله"
    assert found["5"][Place.VALUE] == Cell(CellKind.TEXT, "=1+1\nسطر دوم")
    assert found["6"][Place.STATUS].text == "ندارم"
    sheet = opened(path)
    answers = [cell for row in sheet.iter_rows(min_col=7, max_col=7) for cell in row]
    assert {cell.number_format for cell in answers if not cell.protection.locked} == {"@"}
    with zipfile.ZipFile(path) as archive:
        assert b'numberStoredAsText="1"' in archive.read("xl/worksheets/sheet1.xml")


def test_what_is_typed_is_checked_while_it_is_typed(path: Path) -> None:
    checks: Any = opened(path).data_validations.dataValidation
    kinds = {str(check.sqref): (check.type, check.formula1, check.error) for check in checks}
    rows = [row for row in kinds if row.startswith("G")]
    kinds_of_answers = sorted(kinds[row][0] for row in rows)
    assert kinds_of_answers == ["custom", "list", "list"]
    (limited,) = [kinds[row] for row in rows if kinds[row][0] == "custom"]
    assert "100" in limited[1]
    assert "۰ تا ۱۰۰" in limited[2]
    assert any(row.startswith("I") and kinds[row][0] == "list" for row in kinds)


def test_the_file_has_no_macro_no_link_and_no_formula(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        names = [name.lower() for name in archive.namelist()]
        sheets = [archive.read(name) for name in archive.namelist() if "/worksheets/" in name]
    assert not [name for name in names if "vba" in name or "external" in name]
    assert not any(b"<f>" in sheet or b"<f " in sheet or b"hyperlink" in sheet for sheet in sheets)


def test_what_goes_out_comes_back_with_the_form_that_it_is(path: Path) -> None:
    book = form_workbook_reader.read(path)
    record = book.record
    assert (record.form_id, record.unit, record.period) == (BOOK.form_id, "D01", "1404B3")
    assert (record.digest, record.number, book.stray) == ("a1b2", 1, ())
    assert [line.record.id for line in book.lines] == KEYS[:7]
    assert [line.record.kept for line in book.lines] == [line.kept for line in BOOK.lines]
    assert all(line.fault is None for line in book.lines)


def test_a_marked_cell_shows_what_stood_there_and_why(tmp_path: Path) -> None:
    bad = HandedBack(
        frozenset({Place.VALUE}), "عدد نیست.", {Place.VALUE: Cell(CellKind.TEXT, "دوازده")}
    )
    first = BookLine(KEYS[0], "1.1", "طول راه", Input.FIGURE, "کیلومتر", returned=bad)
    path = tmp_path / "back.xlsx"
    form_workbook.write(path, FormBook(**_fields(BOOK), lines=(first,)), PERSIAN)
    sheet = opened(path)
    last = [cell.value and strip_marks(str(cell.value)) for cell in sheet[sheet.max_row]]
    assert last[6:11] == [
        "دوازده",
        None,
        None,
        None,
        "عدد نیست.",
    ]
    assert cells(path)["1.1"] == {Place.VALUE: Cell(CellKind.TEXT, "دوازده")}


def _fields(book: FormBook) -> dict[str, Any]:
    return {name: getattr(book, name) for name in book.__struct_fields__ if name != "lines"}


def test_a_renamed_sheet_is_still_the_form(path: Path) -> None:
    book: Any = load_workbook(path)
    book.worksheets[0].title = "برگهٔ ما"
    book.save(path)
    assert form_workbook_reader.read(path).sheet == "برگهٔ ما"


def edited(path: Path, edit: Callable[[Any], None]) -> form_workbook_reader.FilledBook:
    """What is read once the form's sheet was changed."""
    book: Any = load_workbook(path)
    edit(book.worksheets[0])
    book.save(path)
    return form_workbook_reader.read(path)


def test_a_copy_of_the_form_that_was_filled_in_its_place_does_not_go_unnoticed(path: Path) -> None:
    book = edited(path, lambda sheet: sheet.parent.copy_worksheet(sheet))
    (stray,) = book.stray
    assert (stray.sheet, stray.row) != (book.sheet, 0)
    assert "not part of the form" in str(stray.reason)


@pytest.mark.parametrize("address", ["K8", "M9", "G7"])
def test_what_is_written_beside_the_answers_does_not_go_unnoticed(path: Path, address: str) -> None:
    def edit(sheet: Any) -> None:
        sheet[address] = 12

    (stray,) = edited(path, edit).stray
    assert stray.address == address


def test_lines_that_were_joined_are_not_read_as_one(path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["G8"] = 12
        sheet.merge_cells("G8:G9")

    faults = [line.fault for line in edited(path, edit).lines if line.fault]
    assert [fault.address for fault in faults] == ["G9"]
    assert "one answer stands for both" in str(faults[0].reason)


@pytest.mark.parametrize("edit", ["insert_cols", "delete_cols"])
@pytest.mark.parametrize("column", [4, 7, 9])
def test_columns_that_were_added_or_deleted_are_no_answers(
    path: Path, edit: str, column: int
) -> None:
    with pytest.raises(UserError, match="Columns were added"):
        edited(path, lambda sheet: getattr(sheet, edit)(column))


def test_rows_that_are_hidden_or_filtered_are_read_all_the_same(path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["G8"] = "۱۲"
        sheet.row_dimensions[8].hidden = True
        sheet.auto_filter.ref = "A5:J15"

    book = edited(path, edit)
    assert book.lines[0].cells[Place.VALUE].text == "۱۲"
    assert not [line.fault for line in book.lines if line.fault]


def test_a_comment_on_a_cell_does_not_go_unnoticed(path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["G8"] = "۱۲"
        sheet["G8"].comment = Comment("تا پایان ماه ۱۵ خواهد شد", "کاربر")

    book = edited(path, edit)
    assert book.lines[0].cells[Place.VALUE].text == "۱۲"
    (stray,) = book.stray
    assert stray.address == "G8"
    assert "comments are not read" in str(stray.reason)


def test_a_table_of_somebody_else_is_no_form(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert "is no monitoring form" in refusal(tmp_path / "a.csv")


def test_macros_are_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    assert "has macros" in refusal(path)
    assert "has macros" in refusal(path.rename(path.with_suffix(".xlsm")))


def test_a_live_link_to_a_program_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "xl/externalLinks/externalLink1.xml", '<externalLink><ddeLink ddeService="cmd"/>'
        )
    assert "DDE or OLE" in refusal(path)


def test_a_link_to_another_workbook_is_known_as_a_formula_and_never_followed(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/externalLinks/externalLink1.xml", "<externalLink/>")
    answer(path, "<f>[1]Sheet1!A1</f><v>7</v>")
    assert cells(path)["1.1"][Place.VALUE].formula


@pytest.mark.parametrize(
    "inside", ["<f>cmd|'/C calc'!A0</f><v>7</v>", "<f>1+1</f><v>2</v>", "<f>1+1</f>"]
)
def test_a_formula_in_an_answer_is_known_as_one(path: Path, inside: str) -> None:
    answer(path, inside)
    cell = cells(path)["1.1"][Place.VALUE]
    assert cell.formula or cell.kind is CellKind.UNCALCULATED


def answer(path: Path, inside: str) -> None:
    """Something else in the cell of the first answer."""
    changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: re.sub(r'(<c r="G8"[^>]*?)/>', rf"\g<1>>{inside}</c>", xml),
    )


@pytest.mark.parametrize("address", ["XFE9", "AAAA9"])
def test_more_columns_than_there_are_is_damage(path: Path, address: str) -> None:
    cell = f'<c r="{address}"><v>1</v></c></row></sheetData>'
    changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace("</row></sheetData>", cell),
    )
    assert "damaged" in refusal(path)


def test_a_million_columns_without_addresses_are_damage(path: Path) -> None:
    cells_ = "<c><v>1</v></c>" * 1_000_000
    changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace("</sheetData>", f'<row r="90">{cells_}</row></sheetData>'),
    )
    assert "damaged" in refusal(path)


def test_a_file_that_unpacks_without_an_end_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_guard, "MAX_INFLATED", 1 << 20)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/bomb.bin", b"\0" * (2 << 20))
    assert "would unpack to more" in refusal(path)


@pytest.mark.parametrize(
    ("row", "column"), [(2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1), (8, 1)]
)
def test_a_changed_hidden_sheet_is_known(path: Path, row: int, column: int) -> None:
    book: Any = load_workbook(path)
    cell = book["paayesh-form"].cell(row, column)
    cell.value = f"{cell.value}0"
    book.save(path)
    assert "check code does not fit" in refusal(path)


@given(st.integers(0, 40), st.integers(0, 5), st.text(max_size=20))
def test_no_change_of_a_record_keeps_its_code(place: int, column: int, text: str) -> None:
    line = RecordLine(9, KEYS[0], "1.1", "طول", "متر", Typing("5"))
    rows = FormRecord(KEYS[1], "D01", "1404B3", "ab", 1, "فرم", (line,) * 30).rows()
    body = [row for at, row in enumerate(rows) if at != 7]
    row = body[place % len(body)]
    before, at = check_code(body), column % len(row)
    same = row[at] == text
    row[at] = text
    assert (check_code(body) == before) is same


@settings(max_examples=25, suppress_health_check=SHARED)
@given(
    st.lists(
        st.tuples(st.text(max_size=30).map(single_line), st.text(max_size=60).map(normalise)),
        min_size=1,
        max_size=4,
    )
)
@example([("_x0041_ سطر", "=1+1\n_x000D_ نیم")])
def test_any_words_of_a_form_come_back_as_they_went_out(
    tmp_path: Path, said: list[tuple[str, str]]
) -> None:
    lines = tuple(
        BookLine(UUID(int=place), f"{place}", label, Input.TEXT, label, typing=typing, kept=typing)
        for place, (label, text) in enumerate(said, 1)
        for typing in [Typing(text, reason=single_line(text))]
    )
    path = tmp_path / "any.xlsx"
    form_workbook.write(path, FormBook(**_fields(BOOK), lines=lines), PERSIAN)
    book = form_workbook_reader.read(path)
    assert [line.fault for line in book.lines] == [None] * len(lines)
    assert [line.record.kept for line in book.lines] == [line.kept for line in lines]
    for line, filled in zip(lines, book.lines, strict=True):
        cell = filled.cells.get(Place.VALUE)
        assert normalise(cell.text if cell else "") == line.typing.value
