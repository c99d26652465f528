"""A form in sections, and long sections in leaves: what is on the screen at one time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from paayesh_desktop.domain.form_sheet import Line

LONGEST = 24
"""Lines on one leaf: more than a screen holds, few enough to be shown at once."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Lines that are shown together; *section* is the place of their section, from 0."""

    section: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]


def sections(lines: Sequence[Line]) -> tuple[Section, ...]:
    """In paper order."""
    grouped = groupby(lines, key=lambda line: line.section)
    return tuple(Section(title, tuple(members)) for title, members in grouped)


def leaves(parts: Sequence[Section]) -> tuple[Leaf, ...]:
    """No project is torn apart unless it is longer than a leaf."""
    return tuple(
        Leaf(place, lines) for place, part in enumerate(parts) for lines in _cut(part.lines)
    )


def leaf_of(pages: Sequence[Leaf], line_id: UUID) -> int:
    """The place of the leaf with this line; ValueError when there is none."""
    for place, leaf in enumerate(pages):
        if any(line.id == line_id for line in leaf.lines):
            return place
    raise ValueError(line_id)


def _cut(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    here: list[Line] = []
    for _, members in groupby(lines, key=lambda line: line.heading):
        project = list(members)
        if here and len(here) + len(project) > LONGEST:
            yield tuple(here)
            here = []
        here += project
        while len(here) > LONGEST:
            yield tuple(here[:LONGEST])
            here = here[LONGEST:]
    if here:
        yield tuple(here)
