"""Find anything by what people call it, in any spelling."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.plan import Element, Indicator
from paayesh_desktop.domain.text import search_key, search_words
from paayesh_desktop.store.search_query import beginning_with, containing, with_code
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import View

_CANDIDATES = 4
"""How many times the wanted number of rows is compared to choose the best."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that was found. *kind* is the name of its entity, *path* the titles above it in the
    plan's tree, the highest first."""

    kind: str
    key: UUID
    title: str
    code: str
    path: tuple[str, ...]

    @property
    def subtitle(self) -> str:
        return " › ".join(self.path)


class Search:
    """Search over the titles, names and codes of everything that declares them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._dialect = store.engine.dialect.name

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """At most *limit* rows that contain every word of *text*, the best first: its very code,
        then titles that begin with it, then the earlier and the shorter it stands in a title."""
        words = search_words(text)
        if not words:
            return []
        key = search_key(text)
        with self._store.view() as view:
            found = {row.id: row for row in self._candidates(view, key, words, limit)}
            ranked = sorted(found.values(), key=lambda row: _rank(row, key, words))[:limit]
            paths = self._paths(view, [row.row_id for row in ranked])
        return [
            Hit(row.entity, row.row_id, row.title, row.code, paths.get(row.row_id, ()))
            for row in ranked
        ]

    def _candidates(
        self, view: View, key: str, words: Sequence[str], limit: int
    ) -> Iterable[sa.Row[Any]]:
        yield from view.rows(with_code(key).limit(limit))
        first = view.rows(beginning_with(key, self._dialect).limit(limit))
        yield from first
        if len(first) < limit:
            yield from view.rows(containing(words, self._dialect).limit(_CANDIDATES * limit))

    def _paths(self, view: View, keys: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
        """The titles above elements and indicators, by the key of the row."""
        element, indicator = (self._store.tables[entity].c for entity in (Element, Indicator))
        found = sa.union_all(
            sa.select(element.id, element.parent_id.label("next")).where(element.id.in_(keys)),
            sa.select(indicator.id, indicator.element_id).where(indicator.id.in_(keys)),
        ).subquery()
        none = sa.cast(sa.null(), sa.Text).label("title")
        above = sa.select(found.c.id, found.c.next, none, sa.literal(0).label("height")).cte(
            "above", recursive=True
        )
        above = above.union_all(
            sa.select(above.c.id, element.parent_id, element.title, above.c.height + 1).where(
                element.id == above.c.next
            )
        )
        titles: defaultdict[UUID, list[str]] = defaultdict(list)
        for row in view.rows(
            sa.select(above.c.id, above.c.title)
            .where(above.c.height > 0)
            .order_by(above.c.height.desc())
        ):
            titles[row.id].append(row.title)
        return {key: tuple(path) for key, path in titles.items()}


def _rank(row: sa.Row[Any], key: str, words: Sequence[str]) -> tuple[object, ...]:
    at = row.key.find(key)
    return (
        search_key(row.code) != key,
        at != 0,
        at < 0,
        max(at, 0) if at >= 0 else min(row.key.find(word) for word in words),
        len(row.title),
        row.key,
        row.id,
    )
