"""The fonts of papers, under the names by which ReportLab knows them."""

from threading import Lock

from reportlab.pdfbase import pdfmetrics

from paayesh_desktop.assets import RESOURCES
from paayesh_desktop.reports.typeset.typeset_font import TypesetFont

REGULAR = "Vazirmatn"
MEDIUM = "Vazirmatn-Medium"
BOLD = "Vazirmatn-Bold"
FIGURES = "Vazirmatn-Figures"
"""Digits of one width, for numbers under each other."""
BOLD_FIGURES = "Vazirmatn-Bold-Figures"

_FOLDER = RESOURCES / "fonts"
_FILES = {
    REGULAR: ("Vazirmatn-Regular.ttf", {}),
    MEDIUM: ("Vazirmatn-Medium.ttf", {}),
    BOLD: ("Vazirmatn-Bold.ttf", {}),
    FIGURES: ("Vazirmatn-Regular.ttf", {"tnum": True}),
    BOLD_FIGURES: ("Vazirmatn-Bold.ttf", {"tnum": True}),
}
_fonts: dict[str, TypesetFont] = {}
_lock = Lock()


def ensure() -> None:
    """Make the fonts known to ReportLab, once; any thread may call it at any time."""
    if _fonts:
        return
    with _lock:
        if _fonts:
            return
        from paayesh_desktop.reports.typeset.harfbuzz_shaper import HarfBuzzShaper

        made = {
            name: TypesetFont(name, _FOLDER / file, HarfBuzzShaper(_FOLDER / file, features))
            for name, (file, features) in _FILES.items()
        }
        for font in made.values():
            pdfmetrics.registerFont(font)
        pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, REGULAR, BOLD, baseFontFor="all")
        pdfmetrics.registerFontFamily(FIGURES, FIGURES, BOLD_FIGURES, FIGURES, BOLD_FIGURES)
        _fonts.update(made)


def named(name: str) -> TypesetFont:
    """KeyError for a font that is none of ours."""
    ensure()
    return _fonts[name]
