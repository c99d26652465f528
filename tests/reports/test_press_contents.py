"""The bookmarks, the contents and the numbers of pages of a paper."""

import re
from typing import Any

import msgspec
import pypdfium2
import pytest

from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Heading, Text
from paayesh_desktop.reports.verification_code import code, scanned
from tests.reports.pattern_sheet import english
from tests.reports.printed_text import outline, read, texts, titled


def test_pages_are_numbered_and_later_ones_name_the_paper() -> None:
    pages = texts(printed(english()))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert page.count(english().title) == 1


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
