"""Paragraphs of several styles whose lines run from right to left."""

from collections.abc import Iterator, Sequence
from copy import copy
from itertools import pairwise
from typing import Any

from reportlab.platypus import Paragraph

from paayesh_desktop.reports.typeset.bidi import LTR, RTL, visual_runs
from paayesh_desktop.reports.typeset.clean_text import without_marks
from paayesh_desktop.reports.typeset.isolates import around

_MARKS = {LTR: "\u200e", RTL: "\u200f"}
"""A mark at its edges says the direction of a piece to the font, and is not printed."""
_OBJECT = "\ufffc"


class RtlParagraph(Paragraph):
    """A paragraph of logical text, with ReportLab's tags for bold, colour and size, whose direction
    is *base* whatever its lines begin with.

    ReportLab breaks it into lines as always and draws the pieces of a line from left to right; they
    are put in that order when they are drawn, so that a paragraph can still be split over pages.
    Lines are not stretched: align them at the start.
    """

    base = RTL

    def drawPara(self, debug: int = 0) -> None:  # noqa: N802
        paragraph: Any = self
        broken = paragraph.blPara
        paragraph.blPara = _ordered(broken, self.base)
        try:
            super().drawPara(debug)
        finally:
            paragraph.blPara = broken


def _ordered(broken: Any, base: int) -> Any:
    ordered = copy(broken)
    if broken.kind == 0:
        texts = [" ".join(words) for _, words in broken.lines]
        ordered.lines = [
            (spare, [_MARKS[base] + before + text + after])
            for (spare, _), text, (before, after) in zip(
                broken.lines, texts, around(texts), strict=True
            )
        ]
        return ordered
    texts = ["".join(map(_text, line.words)) for line in broken.lines]
    ordered.lines = [
        _turned(line, before, after, base)
        for line, (before, after) in zip(broken.lines, around(texts), strict=True)
    ]
    return ordered


def _turned(line: Any, before: str, after: str, base: int) -> Any:
    turned = copy(line)
    turned.words = list(_pieces(line.words, before, after, base))
    return turned


def _text(fragment: Any) -> str:
    """An image or an anchor in the line counts as one character."""
    return _OBJECT if hasattr(fragment, "cbDefn") else fragment.text


def _pieces(fragments: Sequence[Any], before: str, after: str, base: int) -> Iterator[Any]:
    """The fragments of a line from left to right, cut where the direction changes."""
    owners: list[Any] = [None] * len(before)
    text = before
    for fragment in fragments:
        text += (said := _text(fragment))
        owners += [fragment] * len(said)
        if not said:
            yield fragment
    text += after
    owners += [None] * len(after)
    for run in visual_runs(text, base):
        places = _cut(owners, run.start, run.end)
        for start, end in reversed(places) if run.rtl else places:
            fragment = owners[start]
            if fragment is None:
                continue
            if hasattr(fragment, "cbDefn"):
                yield fragment
            else:
                mark = _MARKS[run.level & 1]
                yield fragment.clone(text=f"{mark}{without_marks(text[start:end])}{mark}")


def _cut(owners: Sequence[Any], start: int, end: int) -> list[tuple[int, int]]:
    """The stretches from *start* to *end* that have one owner."""
    cuts = [place for place in range(start + 1, end) if owners[place] is not owners[place - 1]]
    return list(pairwise((start, *cuts, end)))
