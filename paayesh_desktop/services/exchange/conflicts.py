"""Rows that two desks of one party wrote apart, and the revision that ends it.

Neither version is lost: one of them shows until the party that owns the row decides, by a revision
that names both as its parents. The committee sees the rows of the workgroups and may ask about
them, never decide.
"""

from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Answer
from paayesh_desktop.domain.membership import ExpertChoice, Membership, UnitGroup
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person, Workgroup
from paayesh_desktop.domain.question import Question
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.conflict_file import (
    ConflictFile,
    ConflictLine,
    Side,
    Version,
    field_pairs,
    merged,
    removed,
)
from paayesh_desktop.services.exchange.desk_titles import DeskTitles
from paayesh_desktop.services.exchange.leading import Leaf, Parted, parted
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.kind_words import KINDS
from paayesh_desktop.services.loop.questions import Questions, asked_about
from paayesh_desktop.services.people.acting import holders, may, require
from paayesh_desktop.services.row_title import row_title
from paayesh_desktop.services.workspace import DeskView, Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View, read

COMPUTED: tuple[type[Entity], ...] = (VerdictSnapshot,)
"""Rows that are computed from others: whichever shows is computed again when they change."""
_SEATS = (Body, ExpertChoice, Membership, Person, UnitGroup)
_MOST = 500


class Conflicts:
    """Of one desk's database."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def all(self) -> tuple[ConflictLine, ...]:
        """Those that this desk's party must decide first, then those of others, the computed ones
        last; each the newest first, at most five hundred of a kind."""
        with self._store.view() as view:
            lines = _Lines(view, self._workspace.desk)
            found = [
                line
                for entity, table in self._store.tables.items()
                for line in lines.of(entity, table, None)
            ]
        return tuple(
            sorted(found, key=lambda line: (line.computed, not line.mine, -line.at.timestamp()))
        )

    def open(self, row: UUID, day: date) -> ConflictFile | None:
        """Both versions of a row; None where one revision leads."""
        workspace = self._workspace
        with self._store.view() as view:
            found = parted(view, row)
            if found is None:
                return None
            revised = found.shown.revised
            entity, party = type(revised.entity), revised.party
            right = _right(entity, party)
            (line,) = _Lines(view, workspace.desk).of(entity, self._store.tables[entity], row)
            about = _about(revised.entity)
            return ConflictFile(
                line,
                found.pair,
                self._version(view, found.shown),
                self._version(view, found.other),
                found.more,
                field_pairs(view, found),
                asked_about(view, {row, about}),
                may_resolve=may(workspace, view, right, party, day),
                may_ask=party != COMMITTEE and may(workspace, view, Right.FIND, COMMITTEE, day),
                able=tuple(one.name for one in holders(view, right, party, day)),
            )

    def keep(self, row: UUID, pair: tuple[bytes, bytes], side: Side, *, day: date) -> None:
        """One version holds as it is; where that desk took the row away, it is away."""
        with self._store.change(by=self._workspace.desk.person) as change:
            found = self._still(change, row, pair, day)
            kept = found.shown if side is Side.SHOWN else found.other
            self._write(change, found, kept.revised.entity, away=removed(kept))

    def combine(
        self, row: UUID, pair: tuple[bytes, bytes], picks: Collection[str], *, day: date
    ) -> None:
        """The version that shows holds, but with the fields *picks* as the other desk wrote them.
        A row that one desk took away is there again."""
        with self._store.change(by=self._workspace.desk.person) as change:
            found = self._still(change, row, pair, day)
            self._write(change, found, merged(found, tuple(picks)), away=False)

    def keep_computed(self, *, day: date) -> int:
        """Let the computed rows of this desk's party stay as they show; how many there were. They
        are computed again with the next evaluation."""
        desk = self._workspace.desk
        done = 0
        with self._store.change(by=desk.person) as change:
            lines = _Lines(change, desk)
            for entity in COMPUTED:
                for line in lines.of(entity, self._store.tables[entity], None):
                    if line.mine:
                        right = _right(entity, line.party)
                        require(self._workspace, change, right, line.party, day)
                        while (found := parted(change, line.row)) is not None:
                            away = removed(found.shown)
                            self._write(change, found, found.shown.revised.entity, away=away)
                        done += 1
        return done

    def ask(self, row: UUID, text: str, *, day: date) -> Question:
        """The committee asks the workgroup about a row of theirs. KeyError where nothing was
        written apart any more."""
        with self._store.view() as view:
            found = parted(view, row)
        if found is None:
            raise KeyError(row)
        about = _about(found.shown.revised.entity)
        return Questions(self._workspace).ask(about, text, day=day, party=COMMITTEE)

    def _still(self, change: Change, row: UUID, pair: tuple[bytes, bytes], day: date) -> Parted:
        found = parted(change, row)
        if found is None or found.pair != pair:
            raise UserError(
                translate(
                    "Conflicts",
                    "Meanwhile this was changed at this desk or by a file. Nothing was decided."
                    " Look at both versions once more.",
                )
            )
        revised = found.shown.revised
        right = _right(type(revised.entity), revised.party)
        require(self._workspace, change, right, revised.party, day)
        return found

    @staticmethod
    def _write(change: Change, found: Parted, row: Entity, *, away: bool) -> None:
        party = found.shown.revised.party
        if away:
            change.remove(row, party=party)
        else:
            change.put(row, party=party)

    def _version(self, view: View, leaf: Leaf) -> Version:
        titles = DeskTitles(view, Trust(self._workspace).registry())
        person = view.get(Person, leaf.revised.by)
        return Version(
            person.name if person else "",
            titles.of_desk(leaf.desk) or titles.of_origin(leaf.origin),
            leaf.revised.at,
            leaf.revised.removed,
        )


class _Lines:
    """Rows of a table as lines of a list."""

    def __init__(self, view: View, desk: DeskView) -> None:
        self._view = view
        self._desk = desk
        self._parties = view.parties()
        self._titles = {group.id: group.title for group in view.find(Workgroup)}

    def of(self, entity: type[Entity], table: sa.Table, row: UUID | None) -> list[ConflictLine]:
        query = sa.select(table).where(table.c.leaves > 1)
        if row is not None:
            query = query.where(table.c.id == row)
        rows = self._view.rows(query.order_by(table.c.at.desc()).limit(_MOST))
        return [self._line(entity, one) for one in rows]

    def _line(self, entity: type[Entity], row: Any) -> ConflictLine:
        party = self._parties[row.party]
        return ConflictLine(
            row.id,
            entity,
            KINDS[entity.entity],
            row_title(self._view, read(entity, row)),
            party,
            self._titles.get(party, ""),
            datetime.fromtimestamp(row.at / 1000, UTC),
            mine=self._desk.demo or self._desk.party == party,
            computed=entity in COMPUTED,
        )


def _right(entity: type[Entity], party: UUID) -> Right:
    """Who decides: whoever enters the members, and else whoever speaks for the party."""
    if entity in _SEATS:
        return Right.MEMBERS
    return Right.FIND if party == COMMITTEE else Right.ACCEPT


def _about(row: Entity) -> UUID:
    """Where a question about *row* is read: an answer's at its form."""
    return row.form_id if isinstance(row, Answer) else row.id
