"""Does the database still say what was written into it?

SQLite keeps no checksums and noticed 14 of 200 flipped bits (``exchange.md`` §5); the hash of
every line and the comparison of projections with revisions find the rest.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store import schema
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.line import digest
from paayesh_desktop.store.log import Log, Place
from paayesh_desktop.store.projector import Projector
from paayesh_desktop.store.replay import DAMAGED, Expected, Heard, Replay
from paayesh_desktop.store.segment_check import Signed, segment_problems


def problems(engine: sa.Engine, told: Heard, signed: Signed | None = None) -> Iterator[Sentence]:
    """Everything wrong with the database, as sentences; nothing when it is sound.

    *signed* opens the manifests that are kept: without it segments are held only against the
    digests that stand beside them.
    """
    with reading(engine) as connection, connection.begin():
        if engine.dialect.name == "sqlite":
            yield from _file(connection)
        yield from segment_problems(connection, signed)
        total = Replay(connection).size()
        yield from _lines(connection, total, told)
        yield from _projections(connection, total, told)


def is_whole(engine: sa.Engine) -> bool:
    """A quick look at the file's structure: half a second for 400 MB."""
    with reading(engine) as connection:
        return connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"


def _file(connection: sa.Connection) -> Iterator[Sentence]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if said != "ok":
            yield translate(
                "Store", "The database file is damaged: {detail}. Restore the last backup."
            ).fill(detail=said)


def _lines(connection: sa.Connection, total: int, told: Heard) -> Iterator[Sentence]:
    """Each indexed revision must find its line unaltered, and each line must be indexed."""
    log, found = Log(connection, ahead=2000), 0
    for row in _places(connection):
        found += 1
        if found % 5000 == 0:
            told(found, 2 * total)
        try:
            whole = digest(log.line(Place(row.seg, row.off, row.len))) == row.hash
        except KeyError:
            whole = False
        if not whole:
            yield DAMAGED.fill(row=str(row.row_id))
    if found != total:
        yield translate(
            "Store",
            "The index of changes names {found} of {total} saved lines."
            " No figure is lost; run rebuild to make the index again.",
        ).fill(found=found, total=total)


def _places(connection: sa.Connection) -> Iterator[Any]:
    """Where the index says that lines are, also those that stand twice."""
    revision, echo = schema.revision, schema.echo
    names = ("row_id", "hash", "seg", "off", "len")
    first = sa.select(*(revision.c[name] for name in names))
    again = sa.select(echo.c.row_id, echo.c.hash, echo.c.seg, echo.c.off, revision.c.len).join(
        revision, sa.and_(revision.c.row_id == echo.c.row_id, revision.c.hash == echo.c.hash)
    )
    for query in (first.order_by(revision.c.seg, revision.c.off), again.order_by("seg", "off")):
        yield from connection.execute(query.execution_options(yield_per=5000))


def _projections(connection: sa.Connection, total: int, told: Heard) -> Iterator[Sentence]:
    """Each table row must be what its leading revision says, and there must be no other."""
    counted = dict.fromkeys(schema.by_name, 0)
    waiting: dict[str, list[Expected]] = {name: [] for name in schema.by_name}
    stored = _Stored(connection)
    for done, row in enumerate(Replay(connection).expected(), 1):
        if done % 5000 == 0:
            told(total + done, 2 * total)
        if isinstance(row, Expected):
            name = row.projection.name
            counted[name] += 1
            waiting[name].append(row)
            if len(waiting[name]) == _CHUNK:
                yield from stored.differing(name, waiting[name])
                waiting[name].clear()
    for name, rows in waiting.items():
        yield from stored.differing(name, rows)
    for name, projection in schema.by_name.items():
        rows = connection.execute(
            sa.select(sa.func.count()).select_from(projection.table)
        ).scalar_one()
        if rows > counted[name]:
            yield translate(
                "Store",
                "Table {table} has {extra} rows that no saved line explains."
                " Run rebuild to make it again from the saved lines.",
            ).fill(table=name, extra=rows - counted[name])
    told(2 * total, 2 * total)


class _Stored:
    """The tables as they are."""

    def __init__(self, connection: sa.Connection) -> None:
        self._projectors = {
            name: Projector(connection, projection) for name, projection in schema.by_name.items()
        }

    def differing(self, name: str, rows: Sequence[Expected]) -> Iterator[Sentence]:
        """A sentence for each of these rows that the table shows otherwise, or not at all."""
        found = self._projectors[name].shown([wanted.row[0] for wanted in rows])
        for wanted in rows:
            if found.get(wanted.row[0]) != wanted.row:
                yield _DIFFERS.fill(row=str(wanted.key), table=name)


_DIFFERS = translate(
    "Store",
    "Row {row} in table {table} is not what its last saved line says: somebody or something changed"
    " the file from outside. The saved line is whole; run rebuild to make the table again from it.",
)
_CHUNK = 1000
