"""What is printed is found again: by searching and copying, in the order in which it is read."""

import gc
import json
import re
import threading
from collections import Counter
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pypdf
import pytest
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from paayesh_desktop.reports.typeset import fonts, lines
from paayesh_desktop.reports.typeset.bidi import LTR
from paayesh_desktop.reports.typeset.paragraph import RtlParagraph
from tests.reports.typeset.letter_sheet import MARGIN, WIDTH, sheet, told, told_by_pypdf

SAMPLE: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[2] / "data" / "pdf_sample.json").read_text()
)
FORMS = re.compile("[\ufb50-\ufdfb\ufdfd-\ufdff\ufe70-\ufefc]")
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
BODY = ParagraphStyle("body", fontName=fonts.REGULAR, fontSize=10.5, leading=19, alignment=TA_RIGHT)

LETTERS = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
LATIN = "ABCDEFGHabcdefghxyz"


def sentences(seed: int, count: int) -> list[str]:
    """Made up of Persian and Latin words and figures; the first word is Persian."""
    chance = Random(seed)  # noqa: S311

    def letters(alphabet: str) -> str:
        return "".join(chance.choices(alphabet, k=chance.randint(2, 7)))

    def spoken() -> str:
        kinds = (
            letters(LETTERS),
            letters(LETTERS),
            f"{letters(LETTERS)}\u200c{letters(LETTERS)}",
            letters(LATIN),
            str(chance.randint(0, 10**6)),
            persian(f"{chance.randint(0, 10**9):,}".replace(",", "٬")),
            persian(f"{chance.random() * 1000:.2f}".replace(".", "٫")),
            persian(f"{chance.randint(1300, 1500)}/{chance.randint(1, 12):02}/01"),
        )
        return chance.choice(kinds)

    return [
        " ".join([letters(LETTERS), *(spoken() for _ in range(chance.randint(0, 7)))])
        for _ in range(count)
    ]


def persian(text: str) -> str:
    return text.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))


def built(*flowables: Flowable) -> bytes:
    written = BytesIO()
    document: Any = SimpleDocTemplate(written, invariant=1, lang="fa-IR")
    document.build(list(flowables))
    return written.getvalue()


def sample_sheet(font: str) -> bytes:
    width = WIDTH - 2 * MARGIN
    return sheet(
        [
            line
            for paragraph in SAMPLE["paragraphs"]
            for line in lines.broken(paragraph, fonts.REGULAR, 10, width - 20)
        ],
        font,
    )


def missing(text: str) -> list[str]:
    return [word for word in SAMPLE["words"] if word not in text]


def test_every_word_of_the_sample_is_found(font: str) -> None:
    assert len(SAMPLE["words"]) == 24
    assert missing(told(sample_sheet(font))) == []


def test_a_simpler_reader_finds_nearly_every_word_too(font: str) -> None:
    assert len(missing(told_by_pypdf(sample_sheet(font)))) <= 2


def test_what_is_copied_is_letters(font: str) -> None:
    for text in (told(sample_sheet(font)), told_by_pypdf(sample_sheet(font))):
        assert not FORMS.search(text)
        assert not PRIVATE.search(text)
        assert "برنامه\u200cریزی" in text


def assert_found(texts: Sequence[str], font: str) -> None:
    """Each line, and in it each word and figure; where no figures meet, in the same order."""
    data = sheet(texts, font)
    found = [line.strip() for line in told(data).replace("\f", "").splitlines() if line.strip()]
    for text, line in zip(texts, found, strict=True):
        assert Counter(line.split()) == Counter(text.split())
        if not re.search("[0-9۰-۹a-zA-Z] [0-9۰-۹a-zA-Z]", text):
            assert line == text


@pytest.mark.parametrize("seed", [1, 1404])
def test_persian_latin_and_digits_come_back(font: str, seed: int) -> None:
    assert_found(sentences(seed, 300), font)


@pytest.mark.full
@pytest.mark.parametrize("seed", range(2000, 2004))
def test_many_more_strings_come_back(font: str, seed: int) -> None:
    assert_found(sentences(seed, 2000), font)


def test_paragraphs_tables_and_drawings_of_reportlab_take_logical_text() -> None:
    drawing = Drawing(400, 40)
    drawing.add(String(390, 10, "پیشرفت (۱۲٪) لأ", fontName=fonts.REGULAR, textAnchor="end"))
    text = told(
        built(
            Paragraph("برنامه‌ریزی <b>شبکهٔ</b> فروشگاه‌ها", BODY),
            Table([["نرم‌افزار", "۱٬۲۳۴٫۵"]], style=[("FONT", (0, 0), (-1, -1), fonts.FIGURES)]),
            drawing,
        )
    )
    for word in ("برنامه‌ریزی", "شبکهٔ", "فروشگاه‌ها", "نرم‌افزار", "۱٬۲۳۴٫۵", "پیشرفت", "لأ"):
        assert word in text


def test_bold_and_colours_stand_in_their_place_in_a_paragraph() -> None:
    text = told(
        built(
            RtlParagraph(
                "وضعیت <b>۲۴ پروژهٔ فعال</b> در <font color='#b02020'>سال ۱۴۰۴</font> برابر"
                " \u2066-3.2%\u2069 و سامانهٔ <i>Paayesh Desktop</i> است",
                BODY,
            )
        )
    )
    assert "وضعیت ۲۴ پروژهٔ فعال در سال ۱۴۰۴ برابر -3.2% و سامانهٔ Paayesh Desktop است" in (
        " ".join(text.split())
    )


def test_a_line_of_a_persian_paragraph_that_begins_in_latin_starts_at_the_right() -> None:
    line = "Paayesh نسخه"
    for paragraph in (RtlParagraph(line, BODY), RtlParagraph(f"<b>Paayesh</b>{line[7:]}", BODY)):
        found = re.findall('xMin="([0-9.]+)".*>(.+)</word>', told(built(paragraph), "-bbox"))
        places = {word: float(place) for place, word in found}
        assert places["هخسن"] < places["Paayesh"]  # it tells places in the order of the page


def test_a_long_paragraph_is_split_over_pages_and_nothing_is_lost() -> None:
    words = [f"واژهٔ <b>شمارهٔ</b> {persian(str(number))}" for number in range(700)]
    data = built(RtlParagraph("، ".join(words), BODY))
    assert len(pypdf.PdfReader(BytesIO(data)).pages) > 1
    assert told(data).split().count("شمارهٔ") == 700


def test_every_font_is_in_the_file() -> None:
    data = built(Paragraph("متن <b>درشت</b> <i>کج</i> Latin", BODY))
    found: list[Any] = []
    for page in pypdf.PdfReader(BytesIO(data)).pages:
        page_fonts: Any = page["/Resources"]
        found += [font.get_object() for font in page_fonts["/Font"].values()]
    assert {font["/Subtype"] for font in found} == {"/Type0"}
    for font in found:
        assert "/FontFile2" in font["/DescendantFonts"][0].get_object()["/FontDescriptor"]


def test_the_same_text_gives_the_same_bytes(font: str) -> None:
    texts = [*SAMPLE["paragraphs"], "😀 漢字 کُلِّ"]
    first = sheet(texts, font)
    sheet(["چیزی دیگر 123"], font)
    assert sheet(texts, font) == first


def test_two_threads_print_at_the_same_time() -> None:
    texts = [f"برگهٔ {persian(str(number))} کُلِّ Paper {number}" for number in range(300)]
    alone = [sheet(texts[start:], fonts.REGULAR) for start in range(4)]
    face = fonts.named(fonts.REGULAR)
    face.line.cache_clear()
    together: dict[int, bytes] = {}

    def print_from(start: int) -> None:
        together[start] = sheet(texts[start:], fonts.REGULAR)

    threads = [threading.Thread(target=print_from, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[start] for start in range(4)] == alone


def test_a_document_that_is_given_up_leaves_nothing_behind() -> None:
    face = fonts.named(fonts.REGULAR)
    gc.collect()
    before = len(face._uses)
    canvas: Canvas | None = Canvas(BytesIO())
    lines.draw_line(canvas, 0, 0, "نیمه‌کاره", fonts.REGULAR, 10, 100)
    assert len(face._uses) == before + 1
    del canvas
    gc.collect()
    assert len(face._uses) == before


def test_what_is_more_than_a_font_can_hold_is_a_box() -> None:
    canvas: Any = Canvas(BytesIO())
    face = fonts.named(fonts.REGULAR)
    letters = "".join(map(chr, (*range(0x3400, 0xA000), *range(0x20000, 0x2C000))))
    codes = face.encoded(face.line(letters, LTR), canvas._doc)
    kept = codes[: 2 * 0xFFFF]
    assert len({kept[place : place + 2] for place in range(0, len(kept), 2)}) == 0xFFFF
    assert set(codes[2 * 0xFFFF :]) == {0}
    assert face.encoded(face.line(letters[:3], LTR), canvas._doc) == codes[:6]
