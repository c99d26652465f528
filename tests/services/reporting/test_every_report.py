"""Every paper that can be asked for: made twice alike, its words found in it, its look looked at.

Run with PAAYESH_NEW_PICTURES=1 to draw the pictures anew, and look at them before they are kept.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import (
    Block,
    Facts,
    Heading,
    Points,
    Question,
    Report,
    Signatures,
    Space,
    Table,
    Text,
    Tiles,
)
from paayesh_desktop.reports.verification_code import printed_in
from paayesh_desktop.services.reporting.book import MAKERS
from paayesh_desktop.services.reporting.issuing import UNRECORDED
from paayesh_desktop.services.workspace import Workspace
from tests.services.reporting.paper_shelf import Shelf, shelf_of, write_performance

FOLDER = Path(__file__).parents[2] / "data" / "reports" / "first_pages"
DPI = 50
MOST_DIFFERENCE = 1.0
"""Of 255, on the average: another version of the renderer draws edges a little differently."""
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
PRESENTATION = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc\ufffd]")
WORD = re.compile(r"\d+(?:[-/.:٫٬]\d+)*|[^\W\d_]+", re.UNICODE)
"""A number, a date or a code, or letters; the stops beside them are drawn where the line wants."""


@pytest.fixture(scope="module")
def home(built_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo city in which a performance report was written, too."""
    folder = tmp_path_factory.mktemp("every")
    shutil.copytree(built_city, folder / "home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        with Workspace.open(folder / "home") as workspace:
            write_performance(workspace)
    shutil.copytree(folder / "home", folder / "other")  # while nobody has it open
    return folder / "home"


@pytest.fixture(scope="module")
def shelf(home: Path) -> Iterator[Shelf]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        with shelf_of(home) as made:
            yield made


def plain(text: str) -> str:
    """A text without marks and white space, in one form of each letter."""
    return "".join(unicodedata.normalize("NFC", INVISIBLE.sub("", text)).split())


def words(text: str) -> list[str]:
    return WORD.findall(unicodedata.normalize("NFC", INVISIBLE.sub("", text)))


def told(report: Report) -> Iterator[tuple[str, bool]]:
    """What a paper says, and whether it runs over the whole width, so that its words stand in
    their order wherever lines break."""
    yield from ((one, False) for fact in report.facts for one in (fact.name, fact.value))
    if not report.letter:
        yield report.title, True
    for block in report.blocks:
        yield from ((text, True) for text in running(block))
        yield from ((text, False) for text in beside(block))


def running(block: Block) -> Sequence[str]:
    match block:
        case Heading() | Text():
            return (block.text,)
        case Points():
            return block.points
        case Table():
            return (block.title,)
        case _:
            return ()


def beside(block: Block) -> Iterator[str]:
    match block:
        case Facts():
            yield from (one for fact in block.facts for one in (fact.name, fact.value))
        case Tiles():
            for tile in block.tiles:
                yield from (tile.name, tile.figure, tile.note)
        case Table():
            yield from (column.title for column in block.columns if block.rows)
            yield from (cell.text for row in block.rows for cell in row.cells)
            yield block.note if block.rows else block.empty
        case Signatures():
            yield from (one for box in block.boxes for one in (box.role, box.name, box.note))
        case Question():
            yield from (block.label, block.answer, *block.choices)
        case Space():
            yield block.name
        case _:
            pass


def pdftotext(data: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode()


def pypdf_text(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


def missing(report: Report, text: str) -> list[str]:
    """The words of the paper that are not found in the text of its file."""
    solid = plain(text)
    return [word for one, _ in told(report) for word in words(one) if word not in solid]


def out_of_order(report: Report, text: str) -> list[str]:
    """The running texts of the paper that do not follow each other in the text of its file; two
    numbers beside each other are put in an order of its own by the reader."""
    solid, at = plain(text), 0
    lost: list[str] = []
    for one, running in told(report):
        if running:
            for word in filter(str.isalpha, words(one)):
                found = solid.find(word, at)
                if found < 0:
                    lost.append(f"{word} of {one[:60]}")
                    break
                at = found + len(word)
    return lost


KINDS = pytest.mark.parametrize("kind", MAKERS)


@KINDS
def test_the_same_paper_is_the_same_file(shelf: Shelf, kind: ReportKind) -> None:
    report, data = shelf.paper(kind)
    again = shelf.compose(kind)
    assert again.digest == report.digest
    assert printed(again) == data


def test_another_run_of_the_program_elsewhere_says_the_same(home: Path, shelf: Shelf) -> None:
    """Nothing on a paper hangs on the order of a set, which is another one in every process, nor on
    where the machine thinks it is."""
    asked = (
        "import sys; from tests.services.reporting.paper_shelf import digests; digests(sys.argv[1])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, str(home.parent / "other")],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONHASHSEED": "1", "TZ": "America/New_York"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == {kind: shelf.paper(kind)[0].digest for kind in MAKERS}


@KINDS
def test_pdftotext_finds_every_word_in_its_order(shelf: Shelf, kind: ReportKind) -> None:
    report, data = shelf.paper(kind)
    text = pdftotext(data)
    assert missing(report, text) == []
    assert out_of_order(report, text) == []


@KINDS
def test_pypdf_finds_the_words(shelf: Shelf, kind: ReportKind) -> None:
    """It turns the digits of a number round; letters are in their order."""
    report, data = shelf.paper(kind)
    assert [word for word in missing(report, pypdf_text(data)) if word.isalpha()] == []


@KINDS
@pytest.mark.parametrize("reader", [pypdf_text, pdftotext])
def test_letters_come_back_as_letters(
    shelf: Shelf, kind: ReportKind, reader: Callable[[bytes], str]
) -> None:
    text = reader(shelf.paper(kind)[1])
    odd = {
        sign
        for sign in text
        if PRESENTATION.match(sign) or unicodedata.category(sign) in ("Co", "Cn")
    }
    assert odd == set()


@KINDS
def test_a_paper_that_is_recorded_bears_its_code(shelf: Shelf, kind: ReportKind) -> None:
    report, data = shelf.paper(kind)
    assert report.coded == (kind not in UNRECORDED)
    assert bool(printed_in(pdftotext(data))) == report.coded


@KINDS
def test_the_first_page_looks_as_it_did_when_it_was_looked_at(
    shelf: Shelf, kind: ReportKind
) -> None:
    _, data = shelf.paper(kind)
    with pypdfium2.PdfDocument(data) as document:
        first: Any = document[0]
        drawn: Image.Image = first.render(scale=DPI / 72).to_pil().convert("L")
    path = FOLDER / f"{kind}.png"
    if os.environ.get("PAAYESH_NEW_PICTURES"):
        FOLDER.mkdir(parents=True, exist_ok=True)
        drawn.quantize(16).save(path, optimize=True)
    with Image.open(path) as before:
        assert before.size == drawn.size
        apart = ImageChops.difference(before.convert("L"), drawn)
    assert ImageStat.Stat(apart).mean[0] <= MOST_DIFFERENCE


def test_there_is_a_picture_of_every_kind_and_of_nothing_else() -> None:
    kept: Sequence[str] = sorted(path.stem for path in FOLDER.glob("*.png"))
    assert kept == sorted(MAKERS)
