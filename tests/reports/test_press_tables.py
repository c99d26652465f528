"""Tables over many pages: whatever they hold, nothing is lost, doubled or disordered."""

import re
import tracemalloc
from decimal import Decimal
from typing import Any

import msgspec
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Cell, Column, Look, Row, Table, Tone
from tests.reports.pattern_sheet import english
from tests.reports.printed_text import texts

COLUMNS = (Column("HEAD", 9, Look.CODE), Column("What", 30), Column("Figure", 10, Look.FIGURE))
rows = st.lists(
    st.tuples(st.integers(1, 400), st.sampled_from(["row", "row", "row", "head", "total"])),
    min_size=1,
    max_size=70,
)


def table(kinds: list[tuple[int, str]], *, title: str, note: str) -> Table:
    made: list[Row] = []
    for number, (words, kind) in enumerate(kinds):
        mark = Cell(f"#{number}")
        if kind == "head":
            made.append(Row((mark,), head=True))
            continue
        text = Cell("so " * (words % 40 if words < 390 else words), tone=[*Tone][words % 8])
        figure = Cell(f"{number}.5", number=Decimal(number))
        made.append(Row((mark, text, figure), total=kind == "total"))
    return Table(title, COLUMNS, tuple(made), note=note)


@given(rows, st.sampled_from(["", "Title"]), st.sampled_from(["", "NOTE"]))
@settings(max_examples=20)
def test_every_row_is_printed_once_and_in_order_under_a_head_on_every_page(
    kinds: list[tuple[int, str]], title: str, note: str
) -> None:
    report = msgspec.structs.replace(
        english(), blocks=(table(kinds, title=title, note=note),), coded=False
    )
    pages = texts(printed(report))
    printed_rows = [int(mark) for page in pages for mark in re.findall(r"#(\d+)", page)]
    assert printed_rows == list(range(len(kinds)))
    for page in pages:
        assert page.count("HEAD") == 1
        last = re.findall(r"#(\d+)|(so|NOTE)", page)[-1]
        group = last[0] and kinds[int(last[0])][1] == "head"
        assert not group or int(last[0]) == len(kinds) - 1, "a heading is the last on its page"
    if note:
        assert "so" in pages[-1] or "#" in pages[-1], "the note stands alone"


@pytest.mark.full
def test_a_table_of_ten_thousand_rows_is_whole_and_takes_little_memory() -> None:
    plain = tuple(Row((Cell(f"#{n}"), Cell("so"), Cell("1"))) for n in range(10_000))
    report = msgspec.structs.replace(english(), blocks=(Table("", COLUMNS, plain),), coded=False)
    printed(english())
    tracemalloc.start()
    data = printed(report)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    found = [int(mark) for page in texts(data) for mark in re.findall(r"#(\d+)", page)]
    assert found == list(range(10_000))
    assert most < 40 * 2**20


def test_no_cell_is_drawn_outside_of_the_page() -> None:
    many = tuple(Column(f"Column{n}", 1, Look.FIGURE) for n in range(25))
    row = Row(tuple(Cell("123,456,789,012") for _ in many))
    report = msgspec.structs.replace(english(), blocks=(Table("", many, (row,)),))
    with pypdfium2.PdfDocument(printed(report)) as document:
        page = document[0]
        width, height = page.get_size()
        text: Any = page.get_textpage()
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        assert "".join(text.get_text_bounded().split()).count("9") >= len(many)
    for left, bottom, right, top in boxes:
        assert left >= 0
        assert right <= width
        assert bottom >= 0
        assert top <= height
