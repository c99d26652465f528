"""What the font makes of a line: the right glyphs, and every letter in them once."""

import os
import subprocess
import sys
import unicodedata
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from arabic_reshaper import ArabicReshaper
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from paayesh_desktop.assets import RESOURCES
from paayesh_desktop.reports.typeset import fonts
from paayesh_desktop.reports.typeset.bidi import LTR, RTL
from paayesh_desktop.reports.typeset.clean_text import clean, direction, without_marks
from paayesh_desktop.reports.typeset.harfbuzz_shaper import HarfBuzzShaper
from paayesh_desktop.reports.typeset.reshaper_shaper import ReshaperShaper
from paayesh_desktop.reports.typeset.shaping import BLANK, BOX, Line
from tests.reports.typeset.letter_sheet import RESHAPED, face, told

LETTERS = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤأإء"
MARKS = "\u064b\u064e\u064f\u0650\u0651\u0652\u0670\u0654"
DIGITS = "0123456789۰۱۲۳۴۵۶۷۸۹"
MIXED = LETTERS + MARKS + "\u200c" + DIGITS + "abXYZ ()[]«»<>٪٫٬،؛؟+-−/.:" + "\u200e\u2066\u2069"
ALL = (fonts.REGULAR, fonts.MEDIUM, fonts.BOLD, fonts.FIGURES, fonts.BOLD_FIGURES)
FILE = RESOURCES / "fonts" / "Vazirmatn-Regular.ttf"
FONT: Any = TTFont(FILE)
NAMES: list[str] = FONT.getGlyphOrder()
SETTINGS = {"support_zwj": True, "ARABIC LIGATURE ALLAH": False}
ROOT = Path(__file__).parents[3]
PLAIN = {**os.environ, "PYTHONPATH": str(ROOT)}

bases = st.sampled_from([LTR, RTL])
both = pytest.mark.parametrize("font", [fonts.REGULAR, RESHAPED])


def said(line: Line) -> str:
    return "".join(glyph.text for glyph in line.glyphs)


@both
@given(text=st.text(MIXED, max_size=30), base=bases)
def test_every_letter_of_a_text_is_in_its_line_once(font: str, text: str, base: int) -> None:
    assert sorted(said(face(font).line(text, base))) == sorted(without_marks(text))


@both
@given(text=st.text(max_size=30), base=bases)
def test_no_text_is_too_odd_to_set(font: str, text: str, base: int) -> None:
    line = face(font).line(text, base)
    assert line.width >= 0
    if font == fonts.REGULAR:
        assert sorted(said(line)) == sorted(without_marks(clean(text)))


@given(st.text(LETTERS + MARKS + "\u200c ", max_size=20))
def test_persian_letters_are_said_from_right_to_left(text: str) -> None:
    line = said(face(fonts.REGULAR).line(text, RTL))
    plain = "".join(letter for letter in line[::-1] if letter not in MARKS)
    assert plain == "".join(letter for letter in text if letter not in MARKS)


@pytest.mark.parametrize(
    "text",
    [
        "۱۴۰۴",
        "۲٫۵",
        "\u200e−۵",
        "۱۲٪",
        "۱۴۰۴/۰۱/۰۱",
        "۱٬۲۳۴٬۵۶۷٫۸۹",
        "\u2066۰۲۱-۸۸۷۷۶۶۵۵\u2069",
        "2.4.1",
    ],
)
@pytest.mark.parametrize("base", [LTR, RTL])
def test_digits_are_never_reversed(font: str, text: str, base: int) -> None:
    assert said(face(font).line(text, base)) == without_marks(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("در سال ۱۴۰۴ بود", "دوب ۱۴۰۴ لاس رد"),
        ("مبلغ ۱٬۲۳۴٫۵ ریال", "لایر ۱٬۲۳۴٫۵ غلبم"),
        ("از ۱۴۰۳/۱۲/۳۰ تا", "ات ۱۴۰۳/۱۲/۳۰ زا"),
        ("رشد \u200e−۵ بود", "دوب −۵ دشر"),
        ("تلفن \u2066۰۲۱-۸۸\u2069 است", "تسا ۰۲۱-۸۸ نفلت"),
        ("کد PRJ-12 است", "تسا PRJ-12 دک"),
    ],
)
def test_figures_and_codes_stand_in_a_sentence(font: str, text: str, seen: str) -> None:
    assert said(face(font).line(text, RTL)) == seen


def test_brackets_open_towards_the_reader(font: str) -> None:
    letters = FONT.getBestCmap()
    opening, closing = (NAMES.index(letters[ord(bracket)]) for bracket in "()")
    rtl = [glyph.number for glyph in face(font).line("(ب)", RTL).glyphs]
    ltr = [glyph.number for glyph in face(font).line("(b)", LTR).glyphs]
    assert (rtl[0], rtl[-1]) == (ltr[0], ltr[-1]) == (opening, closing)
    assert said(face(font).line("(ب)", RTL)) == ")ب("


@given(st.text(LETTERS + "\u200c", min_size=1, max_size=12))
def test_letters_are_joined_as_another_program_joins_them(word: str) -> None:
    ours = [glyph.number for glyph in face(fonts.REGULAR).line(word, RTL).glyphs[::-1]]
    theirs = ArabicReshaper(SETTINGS).reshape(word).replace("\u200c", "")
    drawn = [form(NAMES[number]) for number in ours if number >= 0 and NAMES[number] != "space"]
    assert drawn == [form(f"uni{ord(letter):04X}") for letter in theirs]


def form(name: str) -> str:
    """What a glyph shows: a letter alone, or its form at the beginning, inside or at the end."""
    letter = chr(int(name.partition(".")[0].removeprefix("uni"), 16))
    alone = unicodedata.decomposition(letter).startswith("<isolated>")
    return unicodedata.normalize("NFKC", letter) if alone else letter


def test_lam_with_alef_is_one_shape_and_two_letters(font: str) -> None:
    for word in ("لا", "لأ", "لإ", "لآ", "کالا"):
        line = face(font).line(word, RTL)
        assert sum(glyph.number == BLANK for glyph in line.glyphs) == 1
        assert said(line) == word[::-1]


def test_a_half_space_parts_letters_and_is_kept(font: str) -> None:
    parted, joined = (face(font).line(word, RTL) for word in ("می\u200cخواهم", "میخواهم"))
    assert said(parted) == "مهاوخ\u200cیم"
    assert parted.width != joined.width


def test_marks_take_no_room_and_sit_where_the_letter_is(font: str) -> None:
    plain, marked = (face(font).line(word, RTL) for word in ("کل", "کُلِّ"))
    assert plain.width == marked.width
    marks = [glyph for glyph in marked.glyphs if glyph.text in MARKS and glyph.number != BLANK]
    assert all(mark.x for mark in marks)


def test_kerning_is_in_the_widths() -> None:
    regular = face(fonts.REGULAR)
    apart = regular.line("A", LTR).width + regular.line("V", LTR).width
    assert regular.line("AV", LTR).width < apart


@pytest.mark.parametrize("name", [fonts.FIGURES, fonts.BOLD_FIGURES])
def test_figures_under_each_other_have_one_width(name: str) -> None:
    for digits in (DIGITS[:10], DIGITS[10:]):
        assert len({face(name).line(digit, LTR).width for digit in digits}) == 1
    assert len({face(fonts.REGULAR).line(digit, LTR).width for digit in DIGITS[10:]}) > 1


def test_figures_have_one_width_without_harfbuzz_too() -> None:
    shaper = ReshaperShaper(FILE, {"tnum": True})
    for digit in DIGITS:
        assert shaper.line(digit, LTR).width == face(fonts.FIGURES).line(digit, LTR).width


@pytest.mark.parametrize("name", ALL)
def test_a_figure_is_the_same_from_its_digits_as_in_one(name: str) -> None:
    """Figures are put together from digits that were shaped alone."""
    shaper = face(name).shaper
    assert isinstance(shaper, HarfBuzzShaper)
    for first, sign, last in product("0۱۷", "٫٬.,:/-", "4۲۹"):
        figure = f"{first}{last}{sign}{last}{first}٪"
        assert shaper.line(figure, LTR) == shaper.shaped(figure, rtl=False)
    for figure in map("".join, product(DIGITS, repeat=2)):
        assert shaper.line(figure, RTL) == shaper.shaped(figure, rtl=False)


@pytest.mark.parametrize("text", ["😀", "漢字", "ꙮ", "👨\u200d👩", "\U00010ffd"])
def test_what_the_font_lacks_is_a_box_that_still_says_it(font: str, text: str) -> None:
    line = face(font).line(f"پایش {text}", RTL)
    boxes = [glyph for glyph in line.glyphs if glyph.number == BOX]
    assert boxes
    assert line.width > face(font).line("پایش ", RTL).width
    assert set(said(line)) >= set(text) - {"\u200d"}


def test_nothing_that_is_no_letter_disturbs_a_line(font: str) -> None:
    plain = face(font).line("پایش برنامه", RTL)
    for odd in ("\x00", "\x1b", "\x7f", "\u200b", "\u202e", "\u2060", "\u206a", "\ufeff", "\xad"):
        assert face(font).line(f"پا{odd}یش برنامه", RTL) == plain
    for space in "\t\n\r\x0b\x0c\x85\xa0\u2028\u2029\u202f\u3000":
        assert face(font).line(f"پایش{space}برنامه", RTL) == plain


def test_presentation_forms_are_letters_and_private_characters_nothing(font: str) -> None:
    assert said(face(font).line("\ufefb\ufb58", RTL)) == "پال"
    assert said(face(font).line("\ue000\U000f0000\ud800\ufffe", RTL)) == "\ufffd" * 4
    assert said(face(font).line("﷼", RTL)) == "﷼"


def test_a_text_alone_has_the_direction_of_its_first_letter() -> None:
    assert direction("Paayesh پایش") == LTR
    assert direction("(۱۲) پایش Paayesh") == RTL
    assert direction("۱۲-۱۵") == RTL
    assert direction("−۵") == direction("+۱۲٪") == direction("12") == LTR
    assert direction("۱۲", LTR) == LTR
    assert direction("", RTL) == RTL


def test_a_mark_that_says_the_direction_changes_nothing_else() -> None:
    regular = face(fonts.REGULAR)
    for text in ("PRJ-12", "پایش (۱۲)", "۱۲-۱۵", "−۵", "\u200e−۵"):
        assert regular.width(f"\u200f{text}", 1000) == regular.line(text, RTL).width / 2.048
        canvas: Any = Canvas(BytesIO())
        [(_, codes)] = regular.splitString(f"\u200f{text}", canvas._doc)
        assert codes == regular.encoded(regular.line(text, RTL), canvas._doc)


def test_what_is_kept_of_lines_and_words_is_bounded() -> None:
    regular = face(fonts.REGULAR)
    for number in range(20_000):
        regular.width(f"{number}", 10)
    kept = regular.line.cache_info()
    assert kept.currsize == kept.maxsize


def test_papers_are_set_without_harfbuzz_where_it_is_missing() -> None:
    script = (
        "import sys; sys.modules['uharfbuzz'] = None\n"
        "from paayesh_desktop.reports.typeset import fonts\n"
        "from tests.reports.typeset.letter_sheet import sheet\n"
        "assert len({fonts.named(fonts.FIGURES).width(d, 9) for d in '۰۱۲۳'}) == 1\n"
        "sys.stdout.buffer.write(sheet(['برنامه‌ریزی (۱۴۰۴) لأ']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, cwd=ROOT, env=PLAIN
    )
    assert "برنامه‌ریزی" in told(done.stdout)
    assert "لأ" in told(done.stdout)
