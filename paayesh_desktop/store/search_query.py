"""Queries of the search index: by code, by the beginning of a title, and by words anywhere.

Words of three letters and more use the trigram index; shorter ones are compared row by row.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from paayesh_desktop.store.schema import search_entry
from paayesh_desktop.store.search_index import START

_TRIGRAM = 3
_LAST = "\U0010ffff"
_ESCAPE = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})
_ENTRY = search_entry.c
_SHOWN: tuple[sa.Column[Any], ...] = (
    _ENTRY.id,
    _ENTRY.row_id,
    _ENTRY.entity,
    _ENTRY.title,
    _ENTRY.code,
    _ENTRY.key,
)
_WORDS = sa.table("search_text", sa.column("rowid", sa.Integer), sa.column("search_text", sa.Text))

Query = sa.Select[*tuple[Any, ...]]


def with_code(key: str) -> Query:
    """The rows whose code is *key*, folded."""
    return sa.select(*_SHOWN).where(_ENTRY.code_key == key)


def beginning_with(key: str, dialect: str) -> Query:
    """The rows whose title begins with *key*, in the order of the alphabet's code points."""
    start = key[:START]
    if dialect == "sqlite":
        begins = sa.and_(_ENTRY.start >= start, _ENTRY.start < start + _LAST)
    else:
        begins = _ENTRY.start.like(_escaped(start) + "%", escape="\\")
    query = sa.select(*_SHOWN).where(begins)
    if len(key) > START:
        query = query.where(_contains(key))
    return query.order_by(_ENTRY.start)


def containing(words: Sequence[str], dialect: str) -> Query:
    """The rows that contain every one of *words*, the earliest indexed first."""
    query = sa.select(*_SHOWN)
    long = [word for word in words if len(word) >= _TRIGRAM] if dialect == "sqlite" else []
    if long:
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in long)
        query = query.join_from(_WORDS, search_entry, _ENTRY.id == _WORDS.c.rowid).where(
            _WORDS.c.search_text.op("MATCH")(phrases)
        )
    return query.where(*(_contains(word) for word in words if word not in long))


def _contains(word: str) -> sa.ColumnElement[bool]:
    return _ENTRY.key.like(f"%{_escaped(word)}%", escape="\\")


def _escaped(word: str) -> str:
    return word.translate(_ESCAPE)
