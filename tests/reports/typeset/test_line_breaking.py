"""Paragraphs are broken into lines that fit, and each line is ordered like the whole."""

import re
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.reports.typeset import fonts, lines
from paayesh_desktop.reports.typeset.bidi import RTL, display
from tests.reports.typeset.letter_sheet import told

REGULAR = fonts.REGULAR
WORDS = st.text("ابپگلمنهی\u064e\u200cabc12۳۴()،.٪-", min_size=1, max_size=15)
ISOLATES = re.compile("[\u2066-\u2069]")


def fits(line: str, width: float) -> bool:
    return lines.width(line, REGULAR, 10) <= width + 0.01


@given(st.lists(WORDS, max_size=30).map(" ".join), st.floats(60, 400))
def test_lines_fit_and_nothing_is_lost(text: str, width: float) -> None:
    broken = lines.broken(text, REGULAR, 10, width)
    assert "".join(broken).replace(" ", "") == text.replace(" ", "")
    assert all(fits(line, width) for line in broken)


@given(st.lists(WORDS, min_size=2, max_size=20).map(" ".join), st.floats(150, 400))
def test_a_line_ends_only_where_the_next_word_has_no_room(text: str, width: float) -> None:
    broken = lines.broken(text, REGULAR, 10, width)
    for line, following in pairwise(broken):
        assert not fits(f"{line} {following.split()[0]}", width - 0.01)


def test_a_line_break_in_the_text_is_kept() -> None:
    assert lines.broken("یک\nدو\r\n\nسه", REGULAR, 10, 200) == ("یک", "دو", "", "سه")
    assert lines.broken("", REGULAR, 10, 200) == ("",)
    assert lines.broken("  یک   دو  ", REGULAR, 10, 200) == ("یک دو",)


def test_a_half_space_is_no_place_to_break() -> None:
    word = "برنامه\u200cریزی"
    assert lines.broken(f"شهر {word}", REGULAR, 10, lines.width(word, REGULAR, 10) + 1) == (
        "شهر",
        word,
    )


@given(st.text("بکیلمن\u064e\u0650\u0651\u200c", min_size=1, max_size=60), st.floats(1, 60))
def test_a_word_wider_than_the_line_is_cut_between_letters(word: str, width: float) -> None:
    broken = lines.broken(word, REGULAR, 10, width)
    assert "".join(broken) == word
    assert not any(piece[0] in "\u064e\u0650\u0651\u200c" for piece in broken[1:])


def test_an_isolate_longer_than_a_line_is_closed_and_opened_again() -> None:
    text = "نشانی: \u2066one two three four five six\u2069 و \u2068seven eight nine ten\u2069 است"
    broken = lines.broken(text, REGULAR, 10, 90)
    assert len(broken) > 2
    for line in broken:
        opened = sum(line.count(isolate) for isolate in "\u2066\u2067\u2068")
        assert opened == line.count("\u2069")
        seen = ISOLATES.sub("", display(line, RTL))
        for word in ISOLATES.sub("", line).split():
            assert (word if word.isascii() else word[::-1]) in seen
    assert "\u2066eight" in " ".join(broken) or "\u2066ten" in " ".join(broken)


def test_a_paragraph_says_its_direction() -> None:
    assert lines.direction("Paayesh پایش") is False
    assert lines.direction("۱۲ پایش Paayesh") is True
    assert lines.direction("۱۲٪") is True
    assert lines.direction("۱۲٪", rtl=False) is False


@pytest.mark.parametrize(
    ("align", "rtl", "place"),
    [
        ("start", True, "right"),
        ("start", False, "left"),
        ("end", True, "left"),
        ("end", False, "right"),
        ("centre", True, "middle"),
        ("centre", False, "middle"),
    ],
)
def test_a_line_stands_where_it_is_aligned(align: lines.Align, rtl: bool, place: str) -> None:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(500, 100), invariant=1)
    lines.draw_line(canvas, 100, 50, "پایش", REGULAR, 10, 300, align, rtl=rtl)
    canvas.save()
    found = re.search('xMin="([0-9.]+)".*xMax="([0-9.]+)"', told(written.getvalue(), "-bbox"))
    assert found
    left, right = float(found[1]), float(found[2])
    wanted = {"left": left - 100, "right": right - 400, "middle": (left + right) / 2 - 250}
    assert abs(wanted[place]) < 0.1


def test_drawing_a_line_leaves_the_font_of_the_canvas() -> None:
    canvas: Any = Canvas(BytesIO())
    canvas.setFont(fonts.BOLD, 14)
    lines.draw_line(canvas, 0, 0, "پایش", REGULAR, 10, 100)
    lines.draw_line(canvas, 0, 0, "", REGULAR, 10, 100)
    assert (canvas._fontname, canvas._fontsize) == (fonts.BOLD, 14)
