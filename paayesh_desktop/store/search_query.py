"""Looking into the search index: by code, by the beginning of a title, and by words anywhere.

Words of three letters and more use the trigram index; shorter ones are compared row by row. People
wait for this between two keystrokes, so it goes to the driver by the shortest way, in two queries.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store.bulk import placeholder
from paayesh_desktop.store.search_index import START

_TRIGRAM = 3
_LAST = "\U0010ffff"
_ESCAPE = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})
_COLUMNS = "row_id, entity, title, code, above"


Stored = bytes | UUID
"""A key as the driver gives it."""


class Entry(NamedTuple):
    """A row of the index; *above* is the element that it hangs on."""

    row_id: Stored
    entity: str
    title: str
    code: str
    above: Stored | None


class SearchQuery:
    """One look into the index of one database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._on_server = connection.dialect.name != "sqlite"
        mark = placeholder(connection.dialect)
        self._mark = mark
        self._at = f"strpos(key, {mark})" if self._on_server else f"instr(key, {mark})"

    def best(self, key: str, words: Sequence[str], limit: int) -> list[Entry]:
        """The *limit* best of the rows that contain every one of *words*, *key* being all of them:
        the very code first, then titles that begin with it, then rows that have the words together,
        then those that have the first of them earlier, then the shorter title.

        Of the many rows that a common word is in, only twice *limit* are compared.
        """
        parts = (f"code_key = {self._mark}", self._begins(key), None)
        ids = " UNION ".join(
            f"SELECT id FROM ({self._ids(part, words)} LIMIT {self._mark}) AS part"
            for part in parts
        )
        rank = f"code_key <> {self._mark}, {self._at} <> 1, {self._at} = 0, {self._at}"
        query = (
            f"SELECT {_COLUMNS} FROM search_entry WHERE id IN ({ids})"
            f" ORDER BY {rank}, length(title), key, id LIMIT {self._mark}"
        )
        values = [key, limit, *self._beginning(key), limit, *self._bound(words), 2 * limit]
        values += [key, key, key, words[0], limit]
        return [Entry._make(row) for row in self._run(query, values)]

    def above(self, keys: Sequence[Stored]) -> dict[Stored, tuple[Stored | None, str]]:
        """The elements with these keys and all above them, as (parent, title) by key."""
        if not keys:
            return {}
        marks = ", ".join([self._mark] * len(keys))
        query = (
            "WITH RECURSIVE node (id, parent_id, title) AS ("
            f"SELECT id, parent_id, title FROM element WHERE id IN ({marks})"
            " UNION SELECT element.id, element.parent_id, element.title"
            " FROM element JOIN node ON element.id = node.parent_id) SELECT * FROM node"
        )
        return {key: (parent, title) for key, parent, title in self._run(query, keys)}

    def _run(self, query: str, values: Sequence[Any]) -> Sequence[Any]:
        cursor = self._connection.exec_driver_sql(query, tuple(values)).cursor
        return cursor.fetchall() if cursor is not None else ()

    def _ids(self, where: str | None, words: Sequence[str]) -> str:
        """The rows of one condition, or (none) those that contain *words*."""
        if where is not None:
            return f"SELECT id FROM search_entry WHERE {where}"
        contained = [f"key LIKE {self._mark}" for _ in words]
        if not self._on_server:
            contained = [f"{self._at} > 0" for word in words if _is_short(word)]
            if not contained:
                return f"SELECT rowid AS id FROM search_text WHERE search_text MATCH {self._mark}"
            if len(contained) < len(words):
                source = "search_text JOIN search_entry AS entry ON entry.id = search_text.rowid"
                where = " AND ".join((f"search_text MATCH {self._mark}", *contained))
                return f"SELECT id FROM {source} WHERE {where}".replace("(key", "(entry.key")
        return f"SELECT id FROM search_entry WHERE {' AND '.join(contained)}"

    def _begins(self, key: str) -> str:
        begins = f"start >= {self._mark} AND start < {self._mark}"
        if self._on_server:
            begins = f"start LIKE {self._mark}"
        longer = f" AND {self._at} = 1" if len(key) > START else ""
        return f"{begins}{longer} ORDER BY start"

    def _beginning(self, key: str) -> tuple[str, ...]:
        start = key[:START]
        begins = (_escaped(start) + "%",) if self._on_server else (start, start + _LAST)
        return (*begins, key) if len(key) > START else begins

    def _bound(self, words: Sequence[str]) -> list[str]:
        if self._on_server:
            return [f"%{_escaped(word)}%" for word in words]
        long = [word for word in words if not _is_short(word)]
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in long)
        return [*([phrases] if long else []), *(word for word in words if _is_short(word))]


def as_key(stored: Stored) -> UUID:
    return UUID(bytes=stored) if isinstance(stored, bytes) else stored


def _is_short(word: str) -> bool:
    return len(word) < _TRIGRAM


def _escaped(word: str) -> str:
    return word.translate(_ESCAPE)
