"""What papers look like, compared with pictures of them that somebody has looked at.

Run with PAAYESH_NEW_PICTURES=1 to draw the pictures anew, and look at them before they are kept.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Report
from tests.reports.pattern_sheet import english, letter, persian, roll

FOLDER = Path(__file__).parents[1] / "data" / "reports"
DPI = 40
MOST_DIFFERENCE = 1.0
"""Of 255, on the average: another version of the renderer draws edges a little differently."""
PAPERS: dict[str, Callable[[], Report]] = {
    "fa": lambda: persian(12),
    "fa_contents": lambda: persian(1, contents=True),
    "fa_landscape": lambda: persian(1, landscape=True),
    "en": english,
    "letter": letter,
    "roll": roll,
}


def pictures(report: Report) -> list[Image.Image]:
    with pypdfium2.PdfDocument(printed(report)) as document:
        pages: list[Any] = [*document]
        return [page.render(scale=DPI / 72).to_pil().convert("L") for page in pages]


@pytest.mark.parametrize("name", PAPERS)
def test_papers_look_as_they_did_when_they_were_looked_at(name: str) -> None:
    drawn = pictures(PAPERS[name]())
    if os.environ.get("PAAYESH_NEW_PICTURES"):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in FOLDER.glob(f"{name}-*.png"):
            old.unlink()
        for number, picture in enumerate(drawn, 1):
            picture.quantize(16).save(FOLDER / f"{name}-{number}.png", optimize=True)
    kept = sorted(FOLDER.glob(f"{name}-*.png"))
    assert len(kept) == len(drawn)
    for path, picture in zip(kept, drawn, strict=True):
        with Image.open(path) as before:
            assert before.size == picture.size
            apart = ImageChops.difference(before.convert("L"), picture)
            assert ImageStat.Stat(apart).mean[0] <= MOST_DIFFERENCE, path.name


def test_a_page_that_changed_is_seen() -> None:
    one, other = (pictures(english())[0] for _ in range(2))
    assert ImageStat.Stat(ImageChops.difference(one, other)).mean[0] == 0
    moved = ImageChops.offset(one, 0, 2)
    assert ImageStat.Stat(ImageChops.difference(one, moved)).mean[0] > MOST_DIFFERENCE
