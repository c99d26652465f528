"""Find anything by what people call it, in any spelling."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.text import search_key, search_words
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.search_query import SearchQuery, Stored, as_key
from paayesh_desktop.store.store import Store, explained


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

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """At most *limit* rows that contain every word of *text*, the best first: its very code,
        then titles that begin with it, then the earlier and the shorter it stands in a title."""
        words = search_words(text)
        if not words:
            return []
        with explained(), reading(self._store.engine) as connection, connection.begin():
            query = SearchQuery(connection)
            found = query.best(search_key(text), words, limit)
            above = query.above(list({entry.above for entry in found if entry.above}))
        paths = {key: _path(key, above) for key in above}
        return [
            Hit(
                entry.entity,
                as_key(entry.row_id),
                entry.title,
                entry.code,
                paths.get(entry.above, ()) if entry.above else (),
            )
            for entry in found
        ]


def _path(key: Stored | None, above: Mapping[Stored, tuple[Stored | None, str]]) -> tuple[str, ...]:
    titles: list[str] = []
    while key is not None and key in above:
        key, title = above[key]
        titles.append(title)
    return tuple(reversed(titles))
