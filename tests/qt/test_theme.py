"""Both themes can be read: contrast as WCAG 2.1 reckons it, and a style sheet without gaps."""

import pytest
from PySide6.QtGui import QColor, QPalette

from paayesh_desktop.qt.theme import KAGHAZ, SHAB, THEMES, Theme

TEXT = 4.5
SHAPE = 3.0
STATES = ("ok", "warn", "bad", "info")

READ = [
    *((text, ground) for text in ("text", "muted", "faint") for ground in ("bg", "surface")),
    *((text, "surface2") for text in ("text", "muted")),
    *((state, ground) for state in STATES for ground in ("surface", "bg", f"{state}_soft")),
    ("accent", "surface"), ("accent", "accent_soft"), ("text", "accent_soft"),
    ("on_accent", "accent"), ("on_accent", "accent_h"), ("muted", "track"),
    ("rail_text", "rail"), ("rail_hi_text", "rail"), ("rail_hi_text", "rail_hi"),
    ("count_fg", "count_bg"), ("bg", "text"),
]  # fmt: skip
SEEN = [
    ("field", "surface"), ("field", "bg"), ("focus", "surface"), ("focus", "bg"),
    ("rail_focus", "rail"), ("rail_focus", "rail_hi"), ("accent", "bg"), ("logo", "logo_line"),
    *((f"{state}_bar", "surface") for state in (*STATES, "accent")),
]  # fmt: skip


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    seen = QColor(colour)
    red, green, blue = map(linear, (seen.redF(), seen.greenF(), seen.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), READ)
def test_text_stands_out_from_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(theme.tokens[text], theme.tokens[ground]) >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("shape", "ground"), SEEN)
def test_borders_focus_and_bars_stand_out(theme: Theme, shape: str, ground: str) -> None:
    assert contrast(theme.tokens[shape], theme.tokens[ground]) >= SHAPE


def test_both_themes_know_the_same_tokens() -> None:
    assert KAGHAZ.tokens.keys() == SHAB.tokens.keys()


def test_the_style_sheet_grows_with_the_text_but_lines_stay_thin() -> None:
    icons = {"arrow": "a.png", "tick": "t.png"}
    normal = KAGHAZ.style_sheet(scale=1.0, icons=icons)
    large = KAGHAZ.style_sheet(scale=1.5, icons=icons)
    assert "font-size: 13px" in normal
    assert "font-size: 20px" in large
    assert "1px solid" in large
    assert "$" not in normal


def test_the_palette_follows_the_theme() -> None:
    window = SHAB.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == SHAB.tokens["bg"]
