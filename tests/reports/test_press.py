"""A report as PDF: its words, its order, what the file says of itself, and what is left when it
could not be made."""

import os
import re
import shutil
import subprocess
import sys
import unicodedata
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import msgspec
import pypdf
import pypdfium2
import pytest

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.charts.chart import Bar, TargetBars
from paayesh_desktop.reports.paper.press import print_reports, printed
from paayesh_desktop.reports.report import (
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Picture,
    Points,
    Question,
    Report,
    Row,
    SignatureBox,
    Signatures,
    Space,
    Table,
    Text,
)
from paayesh_desktop.reports.verification_code import code, printed_in, scanned
from tests.reports.pattern_sheet import english, letter, persian, summary_blocks

ROOT = Path(__file__).parents[2]
SAID = (
    "کمیتهٔ پایش و بازنگری برنامه",
    "گزارش تجمیعی شش‌ماهه",
    "خلاصهٔ مدیریتی",
    "پیشرفت کل",
    "تصمیم‌های لازم",
    "برنامهٔ پنج‌سالهٔ",
    "هدف و عملکرد",
    "پروژه‌های هر کارگروه",
    "احداث مسیر دوچرخه",
    "پروژه‌ای متوقف نیست",
    "سطح زیر پوشش آبیاری قطره‌ای",
    "کنتور مکانیکی",
    "شرح موانع",
    "نمایندهٔ مشاور",
    "کلید",
    "کد راستی‌آزمایی",
)
"""Of every kind of block, in the order of the blocks."""


def texts(data: bytes) -> list[str]:
    """What stands on each page, without marks of direction."""
    with pypdfium2.PdfDocument(data) as document:
        return [_plain(page.get_textpage().get_text_bounded()) for page in document]


def _plain(text: str) -> str:
    return re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)


def told(data: bytes, *options: str) -> str:
    """What a program that knows the order of Persian finds in the file."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=data, capture_output=True, check=True
    )
    return _plain(done.stdout.decode())


def read(data: bytes) -> Any:
    """The file as an independent reader sees it; what it is made of has no types."""
    return pypdf.PdfReader(BytesIO(data))


def outline(reader: Any) -> list[tuple[int, str, int]]:
    """Level, text and page (from 1) of each entry."""

    def walk(entries: list[Any], level: int) -> list[tuple[int, str, int]]:
        found: list[tuple[int, str, int]] = []
        for entry in entries:
            if isinstance(entry, list):
                found += walk(cast("list[Any]", entry), level + 1)
            else:
                page = reader.get_destination_page_number(entry)
                assert page is not None
                found.append((level, entry.title, page + 1))
        return found

    return walk(reader.outline, 0)


def titled(blocks: tuple[Any, ...], **fields: Any) -> Report:
    """A plain report in English, whose text any reader finds."""
    return msgspec.structs.replace(english(), blocks=blocks, **fields)


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return printed(persian())


def test_every_kind_of_block_is_found_in_the_text_and_in_order(sheet: bytes) -> None:
    said = told(sheet)
    at = 0
    for words in SAID:
        at = said.find(words, at)
        assert at >= 0, words


def test_another_reader_finds_the_words_too(sheet: bytes) -> None:
    said = _plain("\n".join(page.extract_text() for page in read(sheet).pages))
    assert [words for words in SAID if words not in said] == []


def test_no_letter_is_copied_as_a_drawn_form_or_from_a_private_area(sheet: bytes) -> None:
    for text in texts(sheet):
        for sign in text:
            assert unicodedata.category(sign) != "Co"
            assert not "\ufb50" <= sign <= "\ufefc"


def test_the_file_says_what_it_is_in_which_language_and_direction(sheet: bytes) -> None:
    reader = read(sheet)
    report = persian()
    catalogue: Any = reader.trailer["/Root"]
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author, about.subject) == (
        report.title,
        report.issuer,
        report.subtitle,
    )
    assert about["/Keywords"] == scanned(code(report.digest))
    assert catalogue["/Lang"] == "fa-IR"
    assert catalogue["/ViewerPreferences"]["/Direction"] == "/R2L"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert catalogue["/PageMode"] == "/UseOutlines"


def test_files_have_an_identity_that_follows_from_what_they_say(sheet: bytes) -> None:
    others = [persian(), msgspec.structs.replace(persian(), made_on="later")]
    same, other = (read(printed(report)).trailer["/ID"][0] for report in others)
    assert same == read(sheet).trailer["/ID"][0]
    assert same != other


def test_the_file_tells_no_time_of_the_clock(sheet: bytes) -> None:
    assert "/CreationDate" not in read(sheet).metadata


def test_every_font_is_in_the_file(sheet: bytes) -> None:
    seen = 0
    for page in read(sheet).pages:
        fonts: Any = page["/Resources"]["/Font"]
        for font in fonts.values():
            below = font["/DescendantFonts"][0]
            assert "/FontFile2" in below["/FontDescriptor"]
            seen += 1
    assert seen


def test_the_code_is_printed_on_the_last_page_alone(sheet: bytes) -> None:
    report = persian()
    *others, last = told(sheet).split("\f")[:-1]
    assert code(report.digest) in printed_in(last)
    assert not any(printed_in(text) for text in others)
    plain = msgspec.structs.replace(report, coded=False)
    assert not any(printed_in(text) for text in told(printed(plain)).split("\f"))


def test_pages_are_numbered_and_later_ones_name_the_paper() -> None:
    pages = texts(printed(english()))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert page.count(english().title) == 1


def test_the_same_report_gives_the_same_bytes_in_another_process(sheet: bytes) -> None:
    assert printed(persian()) == sheet
    script = (
        "import sys; from paayesh_desktop.reports.paper.press import printed;"
        "from tests.reports.pattern_sheet import persian;"
        "sys.stdout.buffer.write(printed(persian()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
    )
    assert done.stdout == sheet


def test_one_paper_has_its_headings_in_the_outline(sheet: bytes) -> None:
    entries = outline(read(sheet))
    pages = told(sheet).split("\f")
    assert [(level, text) for level, text, _ in entries] == [
        (0, "۱. خلاصهٔ مدیریتی"),
        (1, "تصمیم‌های لازم"),
        (0, "۲. فرم پایش"),
        (0, "۳. کلید"),
    ]
    for _level, text, page in entries:
        assert text.rpartition(". ")[2] in pages[page - 1]


def test_several_papers_are_one_file_with_a_bookmark_and_numbers_of_its_own_each() -> None:
    papers = [msgspec.structs.replace(english(), bookmark=f"unit {number}") for number in (1, 2)]
    data = printed(*papers)
    entries = outline(read(data))
    assert [entry for entry in entries if entry[0] == 0] == [(0, "unit 1", 1), (0, "unit 2", 3)]
    assert (1, "1. Summary", 3) in entries
    numbered = [re.findall(r"Page (\d) of (\d)", text) for text in texts(data)]
    assert numbered == [[("1", "2")], [("2", "2")], [("1", "2")], [("2", "2")]]
    assert read(data).metadata["/Keywords"].split() == [
        scanned(code(paper.digest)) for paper in papers
    ]


def test_a_paper_on_its_side_may_stand_beside_an_upright_one() -> None:
    data = printed(english(), msgspec.structs.replace(english(), landscape=True))
    sizes = [page.mediabox[2:] for page in read(data).pages]
    assert [float(width) > float(height) for width, height in sizes][:3] == [False, False, True]


@pytest.mark.parametrize("chapters", [3, 60])
def test_the_contents_say_the_pages_of_the_headings(chapters: int) -> None:
    blocks = tuple(
        block
        for number in range(chapters)
        for block in (Heading(f"Chapter {number:03}"), Text("word " * 700))
    )
    data = printed(titled(blocks, contents=True))
    pages = texts(data)
    entries = outline(read(data))
    first = entries[0][2] - 1
    said = re.findall(r"(Chapter \d+)[ .]*\r?\n?(\d+)", "\n".join(pages[:first]))
    assert said == [(text, str(page)) for _level, text, page in entries]
    assert len(entries) == chapters
    for _level, text, page in entries:
        assert text in pages[page - 1]


def test_what_stands_before_the_first_page_of_its_own_stands_before_the_contents() -> None:
    blocks = (Heading("In short"), Text("short"), Heading("Long", page=True), Text("long"))
    short, listed, rest = texts(printed(titled(blocks, contents=True)))
    assert "short" in short
    assert re.findall(r"(In short|Long)\D+(\d)", listed) == [("In short", "1"), ("Long", "3")]
    assert "long" in rest


def test_without_headings_there_is_nothing_to_list() -> None:
    alone = printed(titled((Text("Nothing was judged yet."),), contents=True))
    assert len(texts(alone)) == 1


def test_a_line_of_the_contents_leads_to_its_page() -> None:
    data = printed(titled((Heading("There", page=True), Text("x")), contents=True))
    with pypdfium2.PdfDocument(data) as document:
        assert len(document) == 2
    annotation: Any = read(data).pages[0]["/Annots"][0].get_object()
    assert annotation["/Subtype"] == "/Link"


def test_a_heading_is_never_the_last_on_a_page() -> None:
    blocks = tuple(
        block
        for number in range(60)
        for block in (Heading(f"Head {number}", 1 + number % 3), Text("text " * (3 + number * 7)))
    )
    for page in texts(printed(titled(blocks, coded=False))):
        lines = page.split("Page ")[0].split()
        assert lines[-1] == "text"


@pytest.mark.parametrize("lines", range(20, 40, 3))
def test_boxes_to_sign_in_are_never_torn_from_each_other_or_their_heading(lines: int) -> None:
    boxes = tuple(SignatureBox(f"Role{number}") for number in range(7))
    filled = Text("\n".join("line" for _ in range(lines)))
    blocks = (filled, Heading("Signed", 2), Signatures(boxes))
    homes = {
        number
        for number, page in enumerate(texts(printed(titled(blocks))))
        for word in ("Signed", *(box.role for box in boxes))
        if word in page
    }
    assert len(homes) == 1


@pytest.mark.parametrize("lines", range(20, 40, 3))
def test_nobody_signs_a_page_with_nothing_on_it(lines: int) -> None:
    filled = Text("\n".join("line" for _ in range(lines)))
    *_, last = texts(printed(titled((filled, Signatures((SignatureBox("Role"),))))))
    assert last.index("line") < last.index("Role")


def test_a_letter_names_its_sender_and_number_but_not_itself() -> None:
    said = told(printed(letter()))
    assert "به نام خدا" in said
    assert "بازنگری هدف مسیر دوچرخه" in said
    assert "ابلاغ مصوبه" not in said
    about = read(printed(letter())).metadata
    assert about is not None
    assert about.title == letter().title


LONG = tuple(f"w{number}" for number in range(2000))


@pytest.mark.parametrize(
    "block",
    [
        Text(" ".join(LONG)),
        Points((" ".join(LONG),)),
        Facts((Fact("Reason", " ".join(LONG)), Fact("Short", "one"))),
        Question("1", "Why", answer=" ".join(LONG)),
        Question("1", "Why", lines=2, answer=" ".join(LONG)),
        Question("1", "Why", help=" ".join(LONG)),
    ],
    ids=["text", "point", "fact", "figure", "answer", "help"],
)
def test_a_text_longer_than_a_page_is_whole(block: Any) -> None:
    pages = texts(printed(titled((block, Space("Notes", 400)))))
    found = [word for page in pages for word in re.findall(r"\bw\d+\b", page)]
    assert found == list(LONG)
    assert all(word in "".join(pages) for word in ("Notes", "Page 3 of"))


def test_a_chart_higher_than_a_page_goes_on_in_the_next() -> None:
    bars = tuple(Bar(f"bar{n}", Decimal(n), Decimal(90), Verdict.NEAR, f"w{n}") for n in range(90))
    pages = texts(printed(titled((Picture(TargetBars(bars), "Bars"),))))
    assert {f"bar{number}" for number in range(90)} <= set(re.findall(r"bar\d+", "".join(pages)))


def test_rows_to_write_into_are_as_high_as_asked() -> None:
    def pages(height: int) -> int:
        rows = tuple(Row((Cell("x"),)) for _ in range(40))
        return len(texts(printed(titled((Table("", (Column("a"),), rows, row_height=height),)))))

    assert pages(0) < pages(11) < pages(30)


def test_a_cell_higher_than_a_page_goes_on_in_the_next() -> None:
    words = [f"w{number}" for number in range(1500)]
    cells = (Cell("before"), Cell(" ".join(words)))
    table = Table("", (Column("HEAD", 10), Column("Long", 20)), (Row(cells),))
    pages = texts(printed(titled((table,))))
    assert len(pages) > 1
    assert all("HEAD" in page for page in pages)
    found = [word for page in pages for word in re.findall(r"\bw\d+\b", page)]
    assert found == words


def test_a_stopped_print_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"the one before")
    heard: list[int] = []

    def advance(done: int, _total: int) -> None:
        heard.append(done)
        if done == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        print_reports([persian()], path, advance=advance)
    assert heard == [1, 2, 3]
    assert path.read_bytes() == b"the one before"
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]


def test_a_file_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.mkdir()
    with pytest.raises(UserError, match=r"could not be written"):
        print_reports([english()], path)
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]


def test_what_was_printed_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    done = print_reports(iter([english(), persian()]), path)
    with pypdfium2.PdfDocument(path) as document:
        assert done.pages == len(document)
    assert (done.reports, done.size) == (2, path.stat().st_size)


def test_nothing_to_print_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no reports"):
        print_reports([], tmp_path / "report.pdf")


def test_an_empty_report_is_one_page_with_its_head() -> None:
    (page,) = texts(printed(titled(())))
    assert english().title in page


def test_a_word_wider_than_the_page_is_cut_and_kept() -> None:
    word = "x" * 400
    assert word in "".join("".join(texts(printed(titled((Text(word),))))).split())


def test_persian_blocks_print_in_an_english_paper_and_the_other_way_round() -> None:
    turned = msgspec.structs.replace(english(), language="fa")
    assert "Of 24 projects" in told(printed(turned))
    assert "خلاصهٔ مدیریتی" in told(printed(titled(summary_blocks())))
