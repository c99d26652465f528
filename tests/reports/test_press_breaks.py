"""Where the pages of a paper break, and what is never torn apart."""

import re
from decimal import Decimal
from typing import Any

import pytest

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.chart import Bar, TargetBars
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import (
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Picture,
    Points,
    Question,
    Row,
    SignatureBox,
    Signatures,
    Space,
    Table,
    Text,
)
from tests.reports.printed_text import texts, titled


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


def test_a_word_wider_than_the_page_is_cut_and_kept() -> None:
    word = "x" * 400
    assert word in "".join("".join(texts(printed(titled((Text(word),))))).split())
