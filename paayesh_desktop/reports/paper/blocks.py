"""Which module lays out which block."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from paayesh_desktop.reports.paper.digits import digits
from paayesh_desktop.reports.paper.facts import facts, tiles
from paayesh_desktop.reports.paper.picture import picture
from paayesh_desktop.reports.paper.question import question
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.signatures import signatures, space
from paayesh_desktop.reports.paper.strip import Strip
from paayesh_desktop.reports.paper.table import table
from paayesh_desktop.reports.paper.text import heading, points, text
from paayesh_desktop.reports.report import (
    Block,
    Digits,
    Facts,
    Heading,
    Picture,
    Points,
    Question,
    Signatures,
    Space,
    Table,
    Text,
    Tiles,
)

_LAID: Mapping[type[Block], Callable[[Any, Setting], Iterator[Strip]]] = {
    Heading: heading,
    Text: text,
    Points: points,
    Facts: facts,
    Tiles: tiles,
    Table: table,
    Picture: picture,
    Signatures: signatures,
    Question: question,
    Digits: digits,
    Space: space,
}


_AFTER: Mapping[type[Block], float] = {Table: 14.0, Picture: 14.0, Tiles: 12.0, Facts: 10.0}
"""The least room under a block, if something follows on the page."""


def strips(blocks: Sequence[Block], setting: Setting) -> Iterator[Strip]:
    """*blocks* as strips under each other. What is signed never stands on a page without the end
    of what it is about."""
    held: Strip | None = None
    least = 0.0
    for block in blocks:
        for place, strip in enumerate(_LAID[type(block)](block, setting)):
            if held is not None:
                signed = not place and isinstance(block, Signatures)
                yield replace(held, keep=True) if signed else held
            held = strip if place else replace(strip, gap=max(strip.gap, least))
        least = _AFTER.get(type(block), 0.0)
    if held is not None:
        yield held
