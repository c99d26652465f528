"""What was made to harm ends with a sentence, and in bounded time and memory."""

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.workbooks import delimited_text, xlsx_archive
from paayesh_desktop.reports.workbooks.workbook_source import read
from paayesh_desktop.reports.workbooks.workbook_writer import WorkbookWriter

DATES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'


def row_of(cells: str) -> str:
    return f"<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>"


def text(value: str) -> str:
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>'


def archive(
    tabs: list[tuple[str, int]],
    sheets: list[str],
    *,
    method: int = zipfile.ZIP_DEFLATED,
    settings: str = "",
    parts: dict[str, str] | None = None,
) -> bytes:
    """A workbook of *sheets*, shown under the names in *tabs* with the number of their sheet."""
    relations = "".join(
        f'<Relationship Id="r{place}" Type="x/worksheet" Target="s{number}.xml"/>'
        for place, (_, number) in enumerate(tabs)
    )
    named = "".join(
        f'<sheet name="{name}" r:id="r{place}"/>' for place, (name, _) in enumerate(tabs)
    )
    everything = {
        "[Content_Types].xml": "<Types/>",
        "xl/_rels/workbook.xml.rels": f"<Relationships>{relations}</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns:r="r">{settings}<sheets>{named}</sheets></workbook>',
        **{f"xl/s{number}.xml": sheet for number, sheet in enumerate(sheets)},
        **(parts or {}),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as book:
        for name, xml in everything.items():
            book.writestr(name, xml)
    return buffer.getvalue()


def refusal(path: Path, data: bytes | None = None) -> str:
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read(path)
    return caught.value.sentence.source


def first_text(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return read(path).sheets[0].rows[0].cells[1].text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("name", ["pipe.xlsx", "pipe.csv"])
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    assert "not a workbook that can be read" in refusal(tmp_path / name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_device_without_an_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "endless.csv").symlink_to("/dev/zero")
    assert "not a workbook that can be read" in refusal(tmp_path / "endless.csv")


def test_a_file_that_vanishes_after_it_was_looked_at_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be opened"):
        delimited_text.read(tmp_path / "gone.csv")


def test_a_day_after_the_last_of_a_workbook_of_1904_is_as_unreadable_as_it_looks_there(
    tmp_path: Path,
) -> None:
    data = archive(
        [("S", 0)],
        [row_of('<c s="1"><v>2958465</v></c>')],
        settings='<workbookPr date1904="1"/>',
        parts={"xl/styles.xml": DATES},
    )
    assert first_text(tmp_path / "far.xlsx", data) == "#####"


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packing_that_no_spreadsheet_uses_is_damage(tmp_path: Path, method: int) -> None:
    data = archive([("S", 0)], [row_of(text("a"))], method=method)
    assert "damaged" in refusal(tmp_path / "odd.xlsx", data)


@pytest.mark.parametrize(
    ("written", "is_read"),
    [("a_xD83D__xDE00_", "a\U0001f600"), ("a_xD800_b", "a\ufffdb"), ("_xDC00_", "\ufffd")],
)
def test_half_a_character_is_never_read(tmp_path: Path, written: str, is_read: str) -> None:
    data = archive([("S", 0)], [row_of(text(written))])
    assert first_text(tmp_path / "half.xlsx", data) == is_read


def test_a_shared_text_before_the_first_is_damage(tmp_path: Path) -> None:
    texts = {"xl/sharedStrings.xml": "<sst><si><t>a</t></si></sst>"}
    data = archive([("S", 0)], [row_of('<c t="s"><v>-1</v></c>')], parts=texts)
    assert "damaged" in refusal(tmp_path / "before.xlsx", data)


def test_a_sheet_that_calls_itself_a_thousand_is_not_read_a_thousand_times(tmp_path: Path) -> None:
    tabs = [(f"S{place}", 0) for place in range(1000)]
    assert "damaged" in refusal(tmp_path / "many.xlsx", archive(tabs, [row_of(text("a"))]))


def test_two_sheets_of_one_name_are_damage(tmp_path: Path) -> None:
    data = archive([("S", 0), ("S", 1)], [row_of(text("a")), row_of(text("b"))])
    assert "damaged" in refusal(tmp_path / "twice.xlsx", data)


def test_the_cells_of_all_sheets_together_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_archive, "MAX_CELLS", 10)
    sheet, path = row_of("<c><v>1</v></c>" * 6), tmp_path / "wide.xlsx"
    assert first_text(path, archive([("S", 0)], [sheet])) == "1"
    assert "damaged" in refusal(path, archive([("S", 0), ("T", 1)], [sheet, sheet]))


def test_a_text_without_an_end_is_damage(tmp_path: Path) -> None:
    data = archive([("S", 0)], [row_of(text("a" * 20_000_000))])
    assert "damaged" in refusal(tmp_path / "long.xlsx", data)


@pytest.mark.parametrize("lines", [b"\n" * 30 + b"a", b"a\n" * 30, b"a,b,c,d\n" * 6])
def test_a_text_file_is_given_up_where_it_becomes_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: bytes
) -> None:
    monkeypatch.setattr(delimited_text, "MAX_ROWS", 20)
    monkeypatch.setattr(delimited_text, "MAX_CELLS", 20)
    assert "rows or" in refusal(tmp_path / "much.csv", b"a,b\n" + lines)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_the_sheet_of_a_text_file_has_a_name_that_can_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "plan\u202e\x01\x1b.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    assert read(path).sheets[0].name == "plan"


@pytest.mark.parametrize("name", ["a" * 30 + "'b", "[]:*?/\\", "''"])
def test_any_name_can_be_the_name_of_a_sheet(tmp_path: Path, name: str) -> None:
    with WorkbookWriter(tmp_path / "out.xlsx") as book:
        book.sheet(name).write(1, 1, "a")
    assert len(read(tmp_path / "out.xlsx").sheets) == 1
