"""Rows of a file that say the same thing twice: nobody but the office knows which one holds."""

from collections.abc import Hashable, Iterable, Iterator

import msgspec

from paayesh_desktop.domain.cell_value import shown
from paayesh_desktop.domain.plan_draft import Origin, Refusal
from paayesh_desktop.language import Sentence, translate


class Mention(msgspec.Struct, frozen=True):
    """That a row is about *about*; *name* says it to people, *column* is where it stands."""

    about: Hashable
    origin: Origin
    column: str
    name: str
    kind: str


def repeated(mentions: Iterable[Mention]) -> Iterator[Refusal]:
    """Refuse every row that has a double, each by the place of the other."""
    first: dict[Hashable, Mention] = {}
    told: set[Origin] = set()
    for mention in mentions:
        before = first.setdefault(mention.about, mention)
        if before is not mention:
            for one, other in ((before, mention), (mention, before)):
                if one.origin not in told:
                    told.add(one.origin)
                    yield doubled(one, other.origin, TWICE)


def doubled(one: Mention, other: Origin, reason: Sentence) -> Refusal:
    """The refusal of *one* because of the row *other*."""
    filled = reason.fill(code=shown(one.name), row=other.row, sheet=shown(other.sheet))
    return Refusal(one.origin.sheet, one.origin.row, one.column, filled, one.kind)


TWICE = translate(
    "Import",
    "“{code}” is also in row {row} of sheet “{sheet}”. Neither row was taken, because only you can"
    " know which one holds. Keep one of them, or give them different codes.",
)
