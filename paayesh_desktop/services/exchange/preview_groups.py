"""What a file changes, told by workgroup, unit and project, field by field."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import Person, Unit, Workgroup
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.concerns import NOTHING, Concern
from paayesh_desktop.services.exchange.exchange_preview import (
    LINES_SHOWN,
    Counts,
    LineChange,
    LineState,
    PreviewGroup,
)
from paayesh_desktop.services.exchange.known_rows import KnownRows
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.kind_words import KINDS
from paayesh_desktop.services.loop.late_work import LateWork
from paayesh_desktop.services.row_history import FieldChange, field_name, shown_value
from paayesh_desktop.services.row_title import row_title
from paayesh_desktop.store.touched import Touched
from paayesh_desktop.store.view import View

Place = tuple[UUID | None, UUID | None, UUID | None]
_ALL_LINES = 1000
_LATE = "late"


@dataclass(slots=True)
class _Group:
    counts: Counter[str] = field(default_factory=Counter[str])
    lines: list[LineChange] = field(default_factory=list[LineChange])


class PreviewGroups:
    """Hears of rows in any number of portions. *day* is when the file is read; without *lines* only
    the counts are told."""

    def __init__(self, view: View, day: date, *, lines: bool) -> None:
        self._view = KnownRows(view.connection)
        self._with_lines = lines
        self._late = LateWork(view, day)
        self._groups: dict[Place, _Group] = defaultdict(_Group)
        self._people: dict[UUID, str] = {}
        self._lines = 0

    def add(
        self,
        portion: Sequence[Touched],
        rows: Mapping[UUID, Entity],
        concerns: Mapping[UUID, Concern],
    ) -> None:
        """Rows that show otherwise now, what each says (or said) and whom it concerns; one that
        shows the same and is in no conflict says nothing."""
        fresh = [rows[one.row] for one in portion if one.was == 0 and one.row in rows]
        late = self._late.among(fresh)
        for one in portion:
            state = state_of(one)
            if state is None:
                continue
            concern = concerns.get(one.row, NOTHING)
            group = self._groups[concern.about, concern.unit, concern.project]
            group.counts[state] += 1
            group.counts[_LATE] += one.row in late
            room = len(group.lines) < LINES_SHOWN and self._lines < _ALL_LINES
            if self._with_lines and room:
                self._lines += 1
                group.lines.append(self._line(one, rows.get(one.row), state, one.row in late))

    @property
    def counts(self) -> Counts:
        """Of all groups."""
        summed: Counter[str] = Counter()
        for group in self._groups.values():
            summed.update(group.counts)
        return _counts(summed)

    def told(self) -> tuple[PreviewGroup, ...]:
        """By workgroup, unit and project, in the order of their titles."""
        made = [
            PreviewGroup(*place, self._title(place), _counts(one.counts), tuple(one.lines))
            for place, one in self._groups.items()
        ]
        return tuple(sorted(made, key=lambda one: str(one.title)))

    def _line(self, one: Touched, row: Entity | None, state: LineState, late: bool) -> LineChange:
        kind = KINDS[one.entity.entity]
        return LineChange(
            kind=kind,
            row=one.row,
            title=(row_title(self._view, row) or kind) if row is not None else kind,
            state=state,
            differences=() if one.removed else differences(self._view, one.before, one.after),
            at=instant(one.at),
            by=self._name(one.by),
            late=late,
        )

    def _name(self, person: UUID) -> str:
        if person not in self._people:
            found = self._view.get(Person, person)
            self._people[person] = found.name if found else ""
        return self._people[person]

    def _title(self, place: Place) -> Sentence | str:
        found: list[str] = []
        for kind, key in zip((Workgroup, Unit, Element), place, strict=True):
            row = None if key is None else self._view.get(kind, key)
            if row is not None:
                found.append(row.title)
        if not found:
            return translate("Preview", "For everybody")
        title: Sentence | str = found[0]
        for part in found[1:]:
            title = translate("Preview", "{what} · {which}").fill(what=title, which=part)
        return title


def state_of(one: Touched) -> LineState | None:
    """What becomes of a row; None where it shows what it showed before."""
    if one.leaves > 1:
        return LineState.CONFLICT
    if one.removed or one.leaves == 0:
        return LineState.REMOVED if one.before is not None else None
    if one.was == 0 or one.before is None:
        return LineState.NEW
    return LineState.CHANGED if one.before != one.after or one.was > 1 else None


def differences(view: View, before: Entity | None, after: Entity | None) -> tuple[FieldChange, ...]:
    """The fields that differ; of a new row those that hold something."""
    row = after or before
    found: list[FieldChange] = []
    for name in row.__struct_fields__ if row is not None else ():
        old = getattr(before, name, None)
        new = getattr(after, name, None)
        if name == "id" or old == new or (before is None and new == ""):
            continue
        shown = shown_value(view, name, old), shown_value(view, name, new)
        found.append(FieldChange(field_name(name), *shown))
    return tuple(found)


def _counts(counted: Mapping[str, int]) -> Counts:
    return Counts(
        counted.get(LineState.NEW, 0),
        counted.get(LineState.CHANGED, 0),
        counted.get(LineState.REMOVED, 0),
        counted.get(LineState.CONFLICT, 0),
        counted.get(_LATE, 0),
    )
