"""What Persian letters look like on paper, compared with pictures that somebody has looked at.

Run with PAAYESH_NEW_PICTURES=1 to draw the pictures anew, and look at them before they are kept.
"""

import json
import os
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from paayesh_desktop.reports.typeset import fonts, lines
from tests.reports.typeset.letter_sheet import RESHAPED, sheet

DATA = Path(__file__).parents[2] / "data"
DPI = 60
CROPPED = (0, 0, 496, 280)
MOST_DIFFERENCE = 1.0
"""Of 255, on the average: another version of the renderer draws edges a little differently."""
SHEETS = {"harfbuzz": fonts.REGULAR, "reshaper": RESHAPED, "figures": fonts.BOLD_FIGURES}


def picture(font: str) -> Image.Image:
    paragraphs: list[str] = json.loads((DATA / "pdf_sample.json").read_text())["paragraphs"]
    texts = [
        line
        for paragraph in [*paragraphs, "کُلِّ ۱۲۳۴۵ 😀 ۱۲٪ (۲٫۵)"]
        for line in lines.broken(paragraph, font, 11, 500)
    ]
    with pypdfium2.PdfDocument(sheet(texts, font, 11)) as document:
        page: Any = document[0]
        return page.render(scale=DPI / 72).to_pil().convert("L").crop(CROPPED)


@pytest.mark.parametrize("name", SHEETS)
def test_letters_look_as_they_did_when_they_were_looked_at(name: str) -> None:
    drawn = picture(SHEETS[name])
    kept = DATA / "letters" / f"{name}.png"
    if os.environ.get("PAAYESH_NEW_PICTURES"):
        kept.parent.mkdir(exist_ok=True)
        drawn.quantize(16).save(kept, optimize=True)
    with Image.open(kept) as before:
        assert apart(before.convert("L"), drawn) <= MOST_DIFFERENCE


def test_the_pictures_tell_the_two_ways_apart() -> None:
    assert apart(picture(fonts.REGULAR), picture(RESHAPED)) > MOST_DIFFERENCE


def apart(one: Image.Image, other: Image.Image) -> float:
    assert one.size == other.size
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]
