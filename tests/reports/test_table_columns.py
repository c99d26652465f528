"""Columns of a table: a figure, a code and a short word stay whole beside whatever is too long."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.reports.paper.columns import tracks
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.style import CELL, CELL_FIGURE
from paayesh_desktop.reports.report import Cell, Column, Look, Row, Table
from tests.reports.pattern_sheet import english
from tests.reports.printed_text import texts

PAD = 5.5
SOLID = "نام‌بی‌فاصله" * 16
LOOKS = (Look.CODE, Look.TEXT, Look.TEXT, Look.FIGURE, Look.FIGURE, Look.TEXT, Look.TEXT)


def rooms(cells: tuple[str, ...], looks: tuple[Look, ...] = LOOKS) -> dict[str, float]:
    """What each text needs beyond the room that its column has; below 0 where it fits."""
    setting = Setting.of(english())
    columns = tuple(Column("رقم", 10, look) for look in looks)
    found = tracks(Table("", columns, (Row(tuple(map(Cell, cells))),)), setting, PAD)
    assert abs(found[-1].x + found[-1].room + PAD - setting.width) < 0.01
    return {
        text: setting.text_width(text, CELL_FIGURE if track.look is Look.FIGURE else CELL)
        - track.room
        for text, track in zip(cells, found, strict=True)
    }


def test_a_word_that_is_too_long_is_cut_and_nothing_beside_it() -> None:
    cells = (
        "6.1.2.1.001",
        SOLID,
        f"{SOLID}‌دوم",
        "۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲",
        "−۹۹۹٬۹۹۹٬۹۹۹٬۹۹۹",
        "ناهمخوان",
        "مقایسه‌شده",
    )
    needs = rooms(cells)
    assert {text for text, missing in needs.items() if missing > 0} == {SOLID, f"{SOLID}‌دوم"}


@given(st.lists(st.sampled_from(["پ", "همخوان", "پیش‌بینی‌نشده", SOLID]), min_size=2, max_size=7))
def test_short_words_fit_whatever_stands_beside_them(words: list[str]) -> None:
    cells = tuple(f"{word}{'‌' * place}" for place, word in enumerate(words))
    needs = rooms(cells, (Look.TEXT,) * len(cells))
    assert not [text for text, missing in needs.items() if missing > 0 and SOLID not in text]


@pytest.mark.parametrize("written", ["−۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸", "6.1.2.1.001-01/2.4.1", "a_b-c.d"])
@pytest.mark.parametrize("room", [32, 40, 70])
def test_what_must_be_cut_is_cut_after_its_stops(written: str, room: int) -> None:
    *lines, last = Setting.of(english()).lines(written, CELL_FIGURE, room)
    assert "".join((*lines, last)) == written
    assert all(line[-1] in ",٬.-/_" for line in lines)


def test_a_word_of_a_verdict_stays_whole_beside_figures_of_eighteen_digits() -> None:
    looks = (Look.CODE, *(Look.TEXT,) * 2, *(Look.FIGURE,) * 2, Look.TEXT)
    figures = ("−۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸", "۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸")
    needs = rooms(("6.1.2.1.001-01", SOLID, f"{SOLID}‌دوم", *figures, "نامطلوب"), looks)
    assert needs["نامطلوب"] < 0
    assert needs["6.1.2.1.001-01"] < 0


@pytest.mark.parametrize("count", range(27, 33))
def test_no_row_stands_alone_on_its_page(count: int) -> None:
    columns = (Column("What"), Column("Figure", 10, Look.FIGURE))
    rows = tuple(Row((Cell(f"#{n}"), Cell("1"))) for n in range(count))
    report = msgspec.structs.replace(english(), blocks=(Table("", columns, rows),), coded=False)
    counts = [len(re.findall(r"#\d+", page)) for page in texts(printed(report))]
    assert sum(counts) == count
    assert min(counts) > 1
