"""Persian text set both ways: with HarfBuzz, and with what there is without it."""

from typing import Any

import pytest
from reportlab.pdfbase import pdfmetrics

from paayesh_desktop.assets import RESOURCES
from paayesh_desktop.reports.typeset import fonts
from paayesh_desktop.reports.typeset.reshaper_shaper import ReshaperShaper
from paayesh_desktop.reports.typeset.typeset_font import TypesetFont
from tests.reports.typeset.letter_sheet import RESHAPED

_FILE = RESOURCES / "fonts" / "Vazirmatn-Regular.ttf"


@pytest.fixture(scope="session", autouse=True)
def known_fonts() -> None:
    fonts.ensure()
    metrics: Any = pdfmetrics
    font = TypesetFont(RESHAPED, _FILE, ReshaperShaper(_FILE, {}))
    metrics.registerFont(font)
    fonts._fonts[RESHAPED] = font


@pytest.fixture(params=[fonts.REGULAR, RESHAPED])
def font(request: pytest.FixtureRequest) -> str:
    return str(request.param)
