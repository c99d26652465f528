"""Looking into the search index: by code, by the beginning of a title, and by words anywhere.

Words of three letters and more use the trigram index; shorter ones are compared row by row. People
wait for this between two keystrokes, so it goes to the driver by the shortest way, in two queries.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.store.projector import placeholder
from paayesh_desktop.store.search_index import START

_TRIGRAM = 3
_LAST = "\U0010ffff"
_ESCAPE = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})
_COLUMNS = "entry.id, row_id, entity, title, code, code_key, entry.key, above"


Stored = bytes | UUID
"""A key as the driver gives it: most candidates are thrown away without being looked at."""


class Entry(NamedTuple):
    """A row of the index; *above* is the element that it hangs on."""

    id: int
    row_id: Stored
    entity: str
    title: str
    code: str
    code_key: str
    key: str
    above: Stored | None


class SearchQuery:
    """One look into the index of one database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._dialect = connection.dialect
        self._on_server = self._dialect.name != "sqlite"
        self._mark = placeholder(self._dialect)

    def candidates(self, key: str, words: Sequence[str], limit: int) -> list[Entry]:
        """The rows whose code is *key*, those whose title begins with it, and those that contain
        every one of *words*: at most *limit* of the first two and twice as many of the last."""
        parts = [
            self._part("search_entry AS entry", f"code_key = {self._mark}"),
            self._part("search_entry AS entry", self._begins(), "ORDER BY start"),
            self._contained(words),
        ]
        values = [key, limit, *self._beginning(key), limit, *self._bound(words), 2 * limit]
        found = self._run(" UNION ALL ".join(parts), values)
        return [Entry._make(row) for row in found]

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

    def _part(self, source: str, where: str, order: str = "") -> str:
        return (
            f"SELECT * FROM (SELECT {_COLUMNS} FROM {source}"
            f" WHERE {where} {order} LIMIT {self._mark}) AS part"
        )

    def _begins(self) -> str:
        if self._on_server:
            return f"start LIKE {self._mark} AND entry.key LIKE {self._mark}"
        return (
            f"start >= {self._mark} AND start < {self._mark} AND instr(entry.key, {self._mark}) = 1"
        )

    def _beginning(self, key: str) -> tuple[str, ...]:
        start = key[:START]
        if self._on_server:
            return _escaped(start) + "%", _escaped(key) + "%"
        return start, start + _LAST, key

    def _contained(self, words: Sequence[str]) -> str:
        if self._on_server:
            return self._part(
                "search_entry AS entry", " AND ".join(f"entry.key LIKE {self._mark}" for _ in words)
            )
        where = [f"instr(entry.key, {self._mark}) > 0" for word in words if _is_short(word)]
        if len(where) == len(words):
            return self._part("search_entry AS entry", " AND ".join(where))
        source = "search_text JOIN search_entry AS entry ON entry.id = search_text.rowid"
        return self._part(source, " AND ".join((f"search_text MATCH {self._mark}", *where)))

    def _bound(self, words: Sequence[str]) -> list[str]:
        if self._on_server:
            return [f"%{_escaped(word)}%" for word in words]
        long = [word for word in words if not _is_short(word)]
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in long)
        return [*([phrases] if long else []), *(word for word in words if _is_short(word))]


def _is_short(word: str) -> bool:
    return len(word) < _TRIGRAM


def _escaped(word: str) -> str:
    return word.translate(_ESCAPE)


def as_key(stored: Stored) -> UUID:
    return UUID(bytes=stored) if isinstance(stored, bytes) else stored
