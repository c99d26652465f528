"""The search index: derived rows, kept in the transaction of the change that they follow.

Only rows whose entity declares ``searchable`` fields are indexed, so figures by the million cost
nothing here.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.store.lookup import lookup
from paayesh_desktop.store.projector import Projector, Shown
from paayesh_desktop.store.schema import search_entry

BETWEEN = "\n"
"""Stands between the fields of a key, so that no word is found across two of them."""
START = 40
"""How many characters of a title are in the index of beginnings."""
_CODE = "code"
_ABOVE = ("parent_id", "element_id")
"""The fields that name the element which a row hangs on."""
_CHUNK = 500
_FORGET = sa.text("INSERT INTO search_text (search_text, rowid, key) VALUES ('delete', :id, :key)")
_FORGET_ALL = sa.text("INSERT INTO search_text (search_text) VALUES ('delete-all')")
_LEARN = sa.text("INSERT INTO search_text (rowid, key) VALUES (:id, :key)")


class SearchIndex:
    """What can be searched for."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._has_words = connection.dialect.name == "sqlite"

    def update(self, entity: type[Entity], rows: Sequence[tuple[Entity, bool]]) -> None:
        """Follow a change of rows, each with whether it was removed."""
        if not entity.searchable or not rows:
            return
        self.forget([row.id for row, _ in rows])
        newest = sa.select(sa.func.max(search_entry.c.id))
        first = (self._connection.execute(newest).scalar() or 0) + 1
        present = (row for row, removed in rows if not removed)
        entries = [_entry(number, row) for number, row in enumerate(present, first)]
        if entries:
            self._connection.execute(sa.insert(search_entry), entries)
            if self._has_words:
                self._connection.execute(_LEARN, _words(entries))

    def follow(self, projector: Projector, rows: Sequence[Shown]) -> None:
        """Follow rows as they are shown."""
        if projector.entity.searchable and rows:
            made = lookup(projector.entity, projector.dialect).made([*map(projector.said, rows)])
            gone = [bool(row[projector.width + 4]) for row in rows]
            self.update(projector.entity, list(zip(made, gone, strict=True)))

    def clear(self) -> None:
        """Forget everything, before `update` is told all rows again."""
        self._connection.execute(sa.delete(search_entry))
        if self._has_words:
            self._connection.execute(_FORGET_ALL)

    def forget(self, keys: Sequence[UUID]) -> None:
        """The rows with these keys are not to be found any more."""
        entry = search_entry.c
        for start in range(0, len(keys), _CHUNK):
            known = sa.select(entry.id, entry.key).where(
                entry.row_id.in_(keys[start : start + _CHUNK])
            )
            found = [dict(row) for row in self._connection.execute(known).mappings()]
            if not found:
                continue
            if self._has_words:
                self._connection.execute(_FORGET, found)
            gone = sa.delete(search_entry).where(entry.id.in_([row["id"] for row in found]))
            self._connection.execute(gone)


def _entry(number: int, row: Entity) -> dict[str, Any]:
    texts = [str(getattr(row, name)) for name in row.searchable]
    code = texts[-1] if row.searchable[-1] == _CODE else ""
    keys = [search_key(text) for text in texts]
    return {
        "id": number,
        "row_id": row.id,
        "entity": row.entity,
        "title": texts[0],
        "code": code,
        "code_key": keys[-1] if code else "",
        "start": keys[0][:START],
        "key": BETWEEN.join(keys),
        "above": next((getattr(row, name, None) for name in _ABOVE if hasattr(row, name)), None),
    }


def _words(entries: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": entry["id"], "key": entry["key"]} for entry in entries]
