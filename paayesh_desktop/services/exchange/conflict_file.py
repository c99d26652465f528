"""What two desks of one party wrote apart, as somebody sees it who is to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form_sheet import Asked
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.exchange.leading import Leaf, Parted
from paayesh_desktop.services.row_history import Shown, field_name, shown_value
from paayesh_desktop.store.view import View


class Side(StrEnum):
    """One of the two versions: the one that shows now, or the other."""

    SHOWN = "shown"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Version:
    """One of two: *person* who wrote it, *desk* where, *at* when (UTC). *removed* where that desk
    took the row away."""

    person: str
    desk: str
    at: datetime
    removed: bool


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field in both versions. *before* is what both desks had seen last; *moved* the one side
    that changed it since, None where both or neither did."""

    field: str
    name: Sentence
    before: Shown
    shown: Shown
    other: Shown
    differs: bool
    moved: Side | None

    @property
    def proposal(self) -> Side:
        """What one would take: the side that changed it, else what shows now."""
        return self.moved or Side.SHOWN


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """A row that was written apart, in a list. *computed* rows follow from others and need no
    decision; *mine* is whether it is this desk's party that decides."""

    row: UUID
    entity: type[Entity]
    kind: Sentence
    title: Sentence | str
    party: UUID
    party_title: str
    at: datetime
    mine: bool
    computed: bool


@dataclass(frozen=True, slots=True)
class ConflictFile:
    """Both versions of a row. *pair* names them; *more* counts further ones that come up after
    these; *able* are the names of those who may decide, where the person at the desk may not."""

    line: ConflictLine
    pair: tuple[bytes, bytes]
    shown: Version
    other: Version
    more: int
    fields: tuple[FieldPair, ...]
    questions: tuple[Asked, ...]
    may_resolve: bool
    may_ask: bool
    able: tuple[str, ...]

    @property
    def differing(self) -> tuple[FieldPair, ...]:
        return tuple(pair for pair in self.fields if pair.differs)


def field_pairs(view: View, found: Parted) -> tuple[FieldPair, ...]:
    """The fields in the order of their declaration; those that are empty in both are left out."""
    shown, other = found.shown.revised.entity, found.other.revised.entity
    return tuple(
        _pair(view, name, shown, other, found.before)
        for name in shown.__struct_fields__
        if name != "id" and (_full(shown, name) or _full(other, name))
    )


def merged(found: Parted, picks: Sequence[str]) -> Entity:
    """The version that shows, with the fields *picks* of the other."""
    shown, other = found.shown.revised.entity, found.other.revised.entity
    values = [
        getattr(other if name in picks else shown, name) for name in shown.__struct_fields__[1:]
    ]
    return type(shown)(shown.id, *values)


def removed(leaf: Leaf) -> bool:
    return leaf.revised.removed


def _pair(view: View, name: str, shown: Entity, other: Entity, before: Entity | None) -> FieldPair:
    one, two = getattr(shown, name), getattr(other, name)
    former = getattr(before, name) if before is not None else None
    moved = None
    if before is not None and one != two and former in (one, two):
        moved = Side.OTHER if one == former else Side.SHOWN
    return FieldPair(
        name,
        field_name(name),
        shown_value(view, name, former),
        shown_value(view, name, one),
        shown_value(view, name, two),
        one != two,
        moved,
    )


def _full(row: Entity, name: str) -> bool:
    return getattr(row, name) not in (None, "")
