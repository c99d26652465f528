"""Pages of a PDF as pictures: large, and gone as soon as nobody looks at them."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.paper.pdf_drawing import PdfDrawing
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Report, Text

PAPER = Report(ReportKind.TABLE, "عنوان", "کمیته", (Text("متن"),))


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
def test_the_memory_of_a_drawn_page_waits_for_no_collector() -> None:
    """At 300 dots to the inch it is 35 MB: forty pages that were printed would be more than 1 GB,
    and giving them back at once would hold the window for a third of a second."""
    pixels = PdfDrawing(printed(PAPER)).draw(0, 60, 85, lambda: False)
    memory = weakref.ref(pixels.obj)
    assert min(pixels) < 255, "nothing was drawn"
    del pixels
    assert memory() is None
