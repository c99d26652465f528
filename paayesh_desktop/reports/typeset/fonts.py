"""The fonts of papers, under the names by which ReportLab knows them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics

from paayesh_desktop.assets import RESOURCES
from paayesh_desktop.reports.typeset.shaping import Shaper
from paayesh_desktop.reports.typeset.typeset_font import TypesetFont

ShaperOfFile = Callable[[Path, Mapping[str, bool]], Shaper]

REGULAR = "Vazirmatn"
MEDIUM = "Vazirmatn-Medium"
BOLD = "Vazirmatn-Bold"
FIGURES = "Vazirmatn-Figures"
"""Digits of one width, for numbers under each other."""
BOLD_FIGURES = "Vazirmatn-Bold-Figures"

_FOLDER = RESOURCES / "fonts"
_FILES: dict[str, tuple[Path, dict[str, bool]]] = {
    REGULAR: (_FOLDER / "Vazirmatn-Regular.ttf", {}),
    MEDIUM: (_FOLDER / "Vazirmatn-Medium.ttf", {}),
    BOLD: (_FOLDER / "Vazirmatn-Bold.ttf", {}),
    FIGURES: (_FOLDER / "Vazirmatn-Regular.ttf", {"tnum": True}),
    BOLD_FIGURES: (_FOLDER / "Vazirmatn-Bold.ttf", {"tnum": True}),
}
_fonts: dict[str, TypesetFont] = {}
_lock = Lock()
_metrics: Any = pdfmetrics  # its types know neither our font nor all arguments


def ensure() -> None:
    """Make the fonts known to ReportLab, once; any thread may call it at any time. Nothing that is
    printed falls back on a font that is not in the file."""
    if _fonts:
        return
    with _lock:
        if _fonts:
            return
        made = _made(_shaper())
        for font in made.values():
            _metrics.registerFont(font)
        for regular, bold, base in ((FIGURES, BOLD_FIGURES, ""), (REGULAR, BOLD, "all")):
            _metrics.registerFontFamily(regular, regular, bold, regular, bold, baseFontFor=base)
        _fonts.update(made)


def named(name: str) -> TypesetFont:
    """KeyError for a font that is none of ours."""
    ensure()
    return _fonts[name]


def _made(shaper: ShaperOfFile) -> dict[str, TypesetFont]:
    return {
        name: TypesetFont(name, path, shaper(path, features))
        for name, (path, features) in _FILES.items()
    }


def _shaper() -> ShaperOfFile:
    """HarfBuzz, or what can be had on a machine for which it is not built."""
    try:
        from paayesh_desktop.reports.typeset.harfbuzz_shaper import HarfBuzzShaper  # noqa: PLC0415
    except ImportError:
        from paayesh_desktop.reports.typeset.reshaper_shaper import ReshaperShaper  # noqa: PLC0415

        return ReshaperShaper
    return HarfBuzzShaper
