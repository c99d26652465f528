"""The local schema: the log of revisions, and one projection table per declared entity.

Everything in a projection and in ``revision`` can be made again from ``pending`` and ``segdata``;
those two hold the signed (or to be signed) lines themselves (``exchange.md`` §2.11).
"""

from typing import Any

import sqlalchemy as sa

from paayesh_desktop.domain import (
    amendment,
    attachment,
    cycle,
    deviation_case,
    form,
    form_template,
    holiday,
    house_rule,
    incentive,
    issued_report,
    macro_policy,
    meeting,
    membership,
    obstacle,
    organisation,
    performance_report,
    plan,
    progress,
    project_evaluation,
    question,
    resolution,
    result,
    verdict,
)
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store.columns import PLACES, Field, Key, fields
from paayesh_desktop.store.exchange_schema import batch, carried, echo, listed, segdata, segment
from paayesh_desktop.store.metadata import LONG, metadata

__all__ = [
    "LONG",
    "batch",
    "by_name",
    "carried",
    "credential",
    "declared",
    "desk",
    "draft",
    "echo",
    "listed",
    "metadata",
    "origin",
    "party",
    "pending",
    "projections",
    "revision",
    "search_entry",
    "segdata",
    "segment",
]

MODULES = (
    amendment,
    attachment,
    cycle,
    deviation_case,
    form,
    form_template,
    holiday,
    house_rule,
    incentive,
    issued_report,
    macro_policy,
    meeting,
    membership,
    obstacle,
    organisation,
    performance_report,
    plan,
    progress,
    project_evaluation,
    question,
    resolution,
    result,
    verdict,
)
"""The modules in which entities are declared; a new one is named here."""

SYSTEM_COLUMNS = ("party", "rev_n", "rev_hash", "leaves", "removed", "at", "by")

party = sa.Table(
    "party",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("key", Key, nullable=False, unique=True),
)
credential = sa.Table(
    "credential",
    metadata,
    sa.Column("desk", sa.Integer, sa.ForeignKey("desk.id"), primary_key=True),
    sa.Column("person", Key, primary_key=True),
    sa.Column("parameters", sa.Text, nullable=False),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sa.Column("keeper", sa.Boolean, nullable=False),
    sa.Column("must_change", sa.Boolean, nullable=False),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("changed_at", sa.BigInteger, nullable=False),
)
"""Who may sign in at a desk, and the Argon2id digest of each one's passphrase; it never leaves the
desk."""

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("desk", sa.Integer, sa.ForeignKey("desk.id"), primary_key=True),
    sa.Column("about", Key, primary_key=True),
    sa.Column("person", Key, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)
"""Work that was typed and not saved yet, kept against a crash; it never leaves the desk."""

desk = sa.Table(
    "desk",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("key", Key, nullable=False, unique=True),
    sa.Column("party", sa.Integer, sa.ForeignKey("party.id"), nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("person", Key, nullable=False),
    sa.Column("plays_all", sa.Boolean, nullable=False),
    sa.Column("machine", sa.LargeBinary(32), nullable=False),
    sa.Column("last_at", sa.BigInteger, nullable=False),
)
origin = sa.Table(
    "origin",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("desk", sa.Integer, sa.ForeignKey("desk.id"), nullable=False),
    sa.Column("key", Key, nullable=False, unique=True),
    sa.Column("started_at", sa.BigInteger, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("continues", Key),
    sa.Column("continues_seq", sa.Integer),
    sa.Column("continues_chain", sa.LargeBinary(32)),
)
"""The lineages of the desks; *continues* names the one that it goes on from, up to which segment,
and the chain code there."""
pending = sa.Table(
    "pending",
    metadata,
    sa.Column("id", LONG, primary_key=True, autoincrement=False),
    sa.Column("desk", sa.Integer, nullable=False),
    sa.Column("party", sa.Integer, nullable=False),
    sa.Column("line", sa.LargeBinary, nullable=False),
)
revision = sa.Table(
    "revision",
    metadata,
    sa.Column("row_id", Key, primary_key=True),
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("p1", sa.LargeBinary(32)),
    sa.Column("p2", sa.LargeBinary(32)),
    sa.Column("party", sa.Integer, nullable=False),
    sa.Column("batch", sa.Integer, nullable=False),
    sa.Column("seg", sa.Integer, nullable=False),
    sa.Column("off", sa.BigInteger, nullable=False),
    sa.Column("len", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Where every revision's line is: in segment *seg* from byte *off*, or (seg 0) in the pending row
*off*."""

search_entry = sa.Table(
    "search_entry",
    metadata,
    sa.Column("id", LONG, primary_key=True, autoincrement=False),
    sa.Column("row_id", Key, nullable=False, unique=True),
    sa.Column("entity", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("code_key", sa.Text, nullable=False, index=True),
    sa.Column("start", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("above", Key),
    sa.Index(None, "start"),
)
"""What can be searched for: *key* holds the folded texts of a row, *start* the beginning of
the first, *above* the element that the row hangs on. On SQLite the virtual table ``search_text``
indexes the trigrams of *key*."""


class Projection:
    """One entity's table and the fields that fill it."""

    def __init__(self, entity: type[Entity]) -> None:
        self.entity = entity
        self.name = entity.entity
        self.fields: tuple[Field, ...] = fields(entity)
        clash = {field.name for field in self.fields} & {*SYSTEM_COLUMNS, "id"}
        if clash:
            raise TypeError(f"{self.name} declares fields that the store needs: {clash}")
        declared: list[sa.Column[Any]] = [
            column for field in self.fields for column in field.columns()
        ]
        self.table = sa.Table(
            self.name,
            metadata,
            sa.Column("id", Key, primary_key=True),
            *declared,
            sa.Column("party", sa.Integer, nullable=False),
            sa.Column("rev_n", sa.Integer, nullable=False),
            sa.Column("rev_hash", sa.LargeBinary(32), nullable=False),
            sa.Column("leaves", sa.SmallInteger, nullable=False),
            sa.Column("removed", sa.Boolean, nullable=False),
            sa.Column("at", sa.BigInteger, nullable=False),
            sa.Column("by", Key, nullable=False),
            *(sa.Index(None, *columns) for columns in entity.indexes),
        )
        self.columns: tuple[str, ...] = tuple(column.name for column in self.table.columns)

    def places(self, name: str) -> sa.Column[Any]:
        """The column that holds the decimal places of the decimal field *name*."""
        return self.table.c[name + PLACES]


def declared() -> tuple[type[Entity], ...]:
    """Every entity that the modules declare, by name."""
    found = {
        kind.entity: kind
        for module in MODULES
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Entity) and kind is not Entity
    }
    return tuple(found[name] for name in sorted(found))


projections: dict[type[Entity], Projection] = {kind: Projection(kind) for kind in declared()}
by_name: dict[str, Projection] = {found.name: found for found in projections.values()}
