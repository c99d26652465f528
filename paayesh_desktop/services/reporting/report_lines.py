"""What a paper says outside its tables: line by line, each with the name of its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import cast

from msgspec import Struct, structs

from paayesh_desktop.reports.charts.chart import Chart
from paayesh_desktop.reports.report import (
    Block,
    Digits,
    Facts,
    Heading,
    Picture,
    Points,
    Question,
    Report,
    Signatures,
    Space,
    Table,
    Text,
    Tiles,
)

PARTED = " · "


@dataclass(frozen=True, slots=True)
class Said:
    """One line: its place, which two makings of a paper share, and what stands there."""

    place: tuple[str, ...]
    text: str


def lines(report: Report) -> Iterator[Said]:
    """What a paper says outside its tables."""
    head = (report.title, report.subtitle, report.issuer, report.place, report.made_on)
    for text in head:
        yield Said((), text)
    for fact in report.facts:
        yield Said((fact.name,), fact.value)
    section = report.title
    for block in report.blocks:
        if isinstance(block, Heading):
            section = block.text
        for name, text in _block(block):
            yield Said((section, name) if name else (section,), text)


def _block(block: Block) -> Iterable[tuple[str, str]]:
    """The names and texts of a block; a name is empty where a text has none."""
    found: Iterable[tuple[str, str]]
    match block:
        case Facts():
            found = [(fact.name, fact.value) for fact in block.facts]
        case Tiles():
            found = [(tile.name, _joined(tile.figure, tile.note)) for tile in block.tiles]
        case Picture():
            charted = ((_joined(block.title, name), told) for name, told in _chart(block.chart))
            found = [*charted, ("", block.words)]
        case Signatures():
            found = [(box.role, _joined(box.name, box.note)) for box in block.boxes]
        case Question():
            answer = block.answer or _joined(*block.ticked)
            found = [(f"{block.number} {block.label}", answer)]
        case Table():
            found = ()
        case Heading() | Text() | Points() | Digits() | Space():
            found = [("", text) for text in _texts_of(block)]
    return found


def _texts_of(block: Heading | Text | Points | Digits | Space) -> tuple[str, ...]:
    match block:
        case Heading() | Text():
            return (block.text,)
        case Points():
            return block.points
        case Digits():
            return (" ".join(block.groups),)
        case Space():
            return (block.name,)


def _chart(chart: Chart) -> Iterator[tuple[str, str]]:
    """What each bar, point or row of a chart is called, and all that it says."""
    for part in structs.astuple(chart):
        for one in cast("tuple[object, ...]", part) if isinstance(part, tuple) else ():
            if isinstance(one, Struct):
                words = getattr(one, "words", "") or _joined(*_texts(one))
                yield str(getattr(one, "label", "")), words


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Struct):
        value = structs.astuple(value)
    if isinstance(value, tuple):
        for one in cast("tuple[object, ...]", value):
            yield from _texts(one)
    elif isinstance(value, Decimal):
        yield format(round(value, 2), "f")
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield value


def _joined(*texts: str) -> str:
    return PARTED.join(text for text in texts if text)
