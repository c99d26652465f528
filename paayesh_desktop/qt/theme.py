"""The two themes as tokens, and the palette and style sheet that follow from them.

``kaghaz`` is warm paper and deep green for the day, ``shab`` its twin for the night.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from paayesh_desktop import assets
from paayesh_desktop.services.settings import ThemeChoice

_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")
_HAIRLINE = 2.0
"""Lines up to this many pixels are not scaled with the text."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they mean. Each state has its colour, a soft ground and a bar."""

    name: str
    tokens: Mapping[str, str]

    def palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for which, token in {
            role.Window: "bg",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "surface2",
            role.Text: "text",
            role.Button: "surface",
            role.ButtonText: "text",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.ToolTipBase: "text",
            role.ToolTipText: "bg",
            role.PlaceholderText: "faint",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Accent: "accent",
            role.Mid: "border",
            role.Light: "surface",
            role.Dark: "border2",
        }.items():
            palette.setColor(which, QColor(self.tokens[token]))
        for which in (role.Text, role.ButtonText, role.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(self.tokens["faint"]))
        return palette

    def style_sheet(self, *, scale: float, icons: Mapping[str, str]) -> str:
        """The template of ``ui/style`` with colours, and sizes times *scale*.

        *icons* are paths of drawn pictures by name: a style sheet can only show files.
        """
        template = (assets.UI / "style" / "paayesh.qss").read_text(encoding="utf-8")
        scaled = _PIXELS.sub(lambda found: _scaled(float(found[1]), scale), template)
        return Template(scaled).substitute(self.tokens, **icons)


def _scaled(pixels: float, scale: float) -> str:
    return f"{pixels:g}px" if pixels <= _HAIRLINE else f"{round(pixels * scale)}px"


KAGHAZ = Theme(
    "kaghaz",
    {
        "bg": "#F6F3EC", "surface": "#FFFEFB", "surface2": "#FBF9F4",
        "border": "#E6DFD1", "border2": "#D3C9B6", "field": "#8F8571",
        "text": "#25221B", "muted": "#6C6455", "faint": "#746B5B",
        "accent": "#2B6149", "accent_h": "#214C39", "accent_soft": "#E5EFE8",
        "on_accent": "#FFFFFF", "focus": "#2B6149",
        "rail": "#1F3A2E", "rail_text": "#C9D8CF", "rail_hi": "#2F5242",
        "rail_hi_text": "#FFFFFF", "rail_border": "#1F3A2E", "rail_line": "#34564A",
        "rail_focus": "#E9D9A8", "logo": "#E9D9A8", "logo_line": "#1F3A2E",
        "count_bg": "#E9D9A8", "count_fg": "#3B2F0B",
        "ok": "#2F7A45", "ok_soft": "#E6F2E6", "ok_bar": "#3E8B52",
        "warn": "#935400", "warn_soft": "#FBEDD3", "warn_bar": "#B4740E",
        "bad": "#A93226", "bad_soft": "#FAE7E2", "bad_bar": "#C0523F",
        "info": "#2D5C8F", "info_soft": "#E5EDF5", "info_bar": "#5F8CBD",
        "accent_bar": "#3F8061", "track": "#ECE6D9",
    },
)  # fmt: skip

SHAB = Theme(
    "shab",
    {
        "bg": "#12171B", "surface": "#1A2126", "surface2": "#1F272D",
        "border": "#2B353C", "border2": "#3B4750", "field": "#66757F",
        "text": "#E6EBEE", "muted": "#9FACB5", "faint": "#8794A0",
        "accent": "#3FB5A3", "accent_h": "#5CC7B7", "accent_soft": "#17362F",
        "on_accent": "#06201C", "focus": "#5CC7B7",
        "rail": "#161C21", "rail_text": "#AFBBC3", "rail_hi": "#17362F",
        "rail_hi_text": "#7FDCCD", "rail_border": "#242D33", "rail_line": "#2B353C",
        "rail_focus": "#5CC7B7", "logo": "#3FB5A3", "logo_line": "#06201C",
        "count_bg": "#3FB5A3", "count_fg": "#06201C",
        "ok": "#5CC98A", "ok_soft": "#16321F", "ok_bar": "#4DB87C",
        "warn": "#E5AE55", "warn_soft": "#3A2B10", "warn_bar": "#D9A24A",
        "bad": "#F08A80", "bad_soft": "#3D1C1A", "bad_bar": "#DD756B",
        "info": "#84B4F2", "info_soft": "#172A45", "info_bar": "#6AA0E6",
        "accent_bar": "#3FB5A3", "track": "#2B353C",
    },
)  # fmt: skip

THEMES = (KAGHAZ, SHAB)


def chosen(choice: ThemeChoice) -> Theme:
    """The theme that *choice* means now; as the system says where it leaves it to the system."""
    if choice is ThemeChoice.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme().name == "Dark"
    else:
        dark = choice is ThemeChoice.DARK
    return SHAB if dark else KAGHAZ
