"""A broken or hostile file is refused with a sentence before anything in it is read."""

import contextlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.workbooks import workbook_guard
from paayesh_desktop.reports.workbooks.workbook_source import read
from tests.conftest import SHARED

OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def plain() -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "شاخص"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def rezipped(
    change: Callable[[str, bytes], bytes | None],
    extra: dict[str, bytes],
    method: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """A plain workbook with every part passed through *change* and *extra* parts added."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(plain())) as source,
        zipfile.ZipFile(buffer, "w", method) as target,
    ):
        for name in source.namelist():
            data = change(name, source.read(name))
            if data is not None:
                target.writestr(name, data)
        for name, data in extra.items():
            target.writestr(name, data)
    return buffer.getvalue()


def kept(_name: str, data: bytes) -> bytes:
    return data


def with_sheet(xml: str) -> bytes:
    """A workbook whose only sheet is *xml*."""

    def replaced(name: str, data: bytes) -> bytes:
        return xml.encode() if name == "xl/worksheets/sheet1.xml" else data

    return rezipped(replaced, {})


def refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read(path)
    return caught.value.sentence.source


def test_an_old_workbook_under_a_new_name_is_refused(tmp_path: Path) -> None:
    said = refusal(tmp_path / "renamed.xlsx", OLE + b"\0" * 600)
    assert "old kind (.xls), whatever its name says" in said


def test_a_workbook_with_a_password_is_refused(tmp_path: Path) -> None:
    data = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert "protected by a password" in refusal(tmp_path / "secret.xlsx", data)


def test_a_csv_that_is_called_a_workbook_is_refused(tmp_path: Path) -> None:
    said = refusal(tmp_path / "table.xlsx", "id,شاخص\n1,الف\n".encode())
    assert "let its name end in .csv" in said


def test_a_workbook_that_is_called_csv_is_refused(tmp_path: Path) -> None:
    assert "named as text but is a workbook" in refusal(tmp_path / "table.csv", plain())


def test_a_web_page_that_is_called_a_workbook_is_refused(tmp_path: Path) -> None:
    assert "is a web page" in refusal(tmp_path / "report.xlsx", b"\n<html><table></table></html>")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert "is empty" in refusal(tmp_path / "empty.xlsx", b"")


def test_any_bytes_are_refused(tmp_path: Path) -> None:
    assert "not a workbook that can be read" in refusal(tmp_path / "noise.xlsx", b"\1\0\2\0" * 99)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path / "gone.xlsx")
    assert "could not be opened" in caught.value.sentence.source


def test_a_file_that_was_cut_is_damaged(tmp_path: Path) -> None:
    assert "is damaged" in refusal(tmp_path / "cut.xlsx", plain()[:-200])


def test_a_flipped_byte_in_a_sheet_is_noticed(tmp_path: Path) -> None:
    data = bytearray(plain())
    place = data.index(b"xl/worksheets/sheet1.xml") + 40
    data[place] ^= 0xFF
    assert "is damaged" in refusal(tmp_path / "flipped.xlsx", bytes(data))


def test_another_archive_is_no_workbook(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "no Excel workbook" in refusal(tmp_path / "table.xlsx", buffer.getvalue())


def test_a_bomb_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_guard, "MAX_INFLATED", 1 << 20)
    data = rezipped(kept, {"xl/media/image1.png": b"\0" * (2 << 20)})
    assert len(data) < 20_000
    assert "would unpack to more than" in refusal(tmp_path / "bomb.xlsx", data)


def test_a_bomb_of_texts_is_stopped_while_it_unpacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_guard, "MAX_TEXTS", 100)
    texts = "<sst>" + "<si><t>متن</t></si>" * 100 + "</sst>"
    data = rezipped(kept, {"xl/sharedStrings.xml": texts.encode()})
    assert "would unpack to more than" in refusal(tmp_path / "bomb.xlsx", data)


def test_a_bomb_of_many_members_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_guard, "MAX_MEMBERS", 20)
    data = rezipped(kept, {f"xl/media/{number}.png": b"" for number in range(20)})
    assert "would unpack to more than" in refusal(tmp_path / "bomb.xlsx", data)


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    laughs = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData>"
        "</worksheet>"
    )
    assert "is damaged" in refusal(tmp_path / "laughs.xlsx", with_sheet(laughs))


def test_macros_are_refused(tmp_path: Path) -> None:
    data = rezipped(kept, {"xl/vbaProject.bin": b"macro"})
    assert "has macros" in refusal(tmp_path / "macro.xlsx", data)


def test_a_link_to_a_program_is_refused(tmp_path: Path) -> None:
    link = b'<externalLink><ddeLink ddeService="cmd" ddeTopic="calc"/></externalLink>'
    data = rezipped(kept, {"xl/externalLinks/externalLink1.xml": link})
    assert "linked to another program" in refusal(tmp_path / "dde.xlsx", data)


def test_a_link_to_another_workbook_is_read_with_a_note(tmp_path: Path) -> None:
    link = b"<externalLink><externalBook/></externalLink>"
    path = tmp_path / "linked.xlsx"
    path.write_bytes(rezipped(kept, {"xl/externalLinks/externalLink1.xml": link}))
    (note,) = read(path).notes
    assert "from other workbooks" in note.source


def test_a_workbook_too_large_for_the_program_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_guard, "MAX_FILE", 100)
    assert "can be read at once" in refusal(tmp_path / "large.xlsx", plain())


@settings(max_examples=150, suppress_health_check=SHARED)
@given(st.data())
def test_any_damage_is_a_sentence_or_harmless(tmp_path: Path, data: st.DataObject) -> None:
    """Single bytes changed, pieces cut out or doubled: read, or refused; nothing else."""
    whole = bytearray(rezipped(kept, {}, zipfile.ZIP_STORED))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(whole) - 1))
        length = data.draw(st.integers(0, 40))
        match data.draw(st.sampled_from(("flip", "cut", "double"))):
            case "flip":
                whole[place] ^= data.draw(st.integers(1, 255))
            case "cut":
                del whole[place : place + length]
            case _:
                whole[place:place] = whole[place : place + length]
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(whole)
    with contextlib.suppress(UserError):
        read(path)


@pytest.mark.parametrize(
    "xml",
    [
        "<row r='1'><c r='ZZZZ1'><v>1</v></c></row>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='9999999'><c><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
        "<row r='1'><c r='A1'><v>1e999</v></c></row>",
        "<row r='1'><c r='A1'><v>12,5</v></c></row>",
        "<row r='1'>",
    ],
)
def test_what_no_spreadsheet_writes_is_damage(tmp_path: Path, xml: str) -> None:
    xml = f"<worksheet><sheetData>{xml}</sheetData></worksheet>"
    assert "is damaged" in refusal(tmp_path / "odd.xlsx", with_sheet(xml))
