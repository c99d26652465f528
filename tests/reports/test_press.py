"""A report as PDF: its words, its order, what the file says of itself, and what is left when it
could not be made."""

import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2
import pytest

from paayesh_desktop.errors import UserError
from paayesh_desktop.reports.paper.press import print_reports, printed
from paayesh_desktop.reports.verification_code import code, printed_in, scanned
from tests.reports.pattern_sheet import english, letter, persian, summary_blocks
from tests.reports.printed_text import outline, plain, read, texts, titled, told

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
    said = plain("\n".join(page.extract_text() for page in read(sheet).pages))
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


def test_a_letter_names_its_sender_and_number_but_not_itself() -> None:
    said = told(printed(letter()))
    assert "به نام خدا" in said
    assert "بازنگری هدف مسیر دوچرخه" in said
    assert "ابلاغ مصوبه" not in said
    about = read(printed(letter())).metadata
    assert about is not None
    assert about.title == letter().title


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


def test_persian_blocks_print_in_an_english_paper_and_the_other_way_round() -> None:
    turned = msgspec.structs.replace(english(), language="fa")
    assert "Of 24 projects" in told(printed(turned))
    assert "خلاصهٔ مدیریتی" in told(printed(titled(summary_blocks())))
