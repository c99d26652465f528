"""The exchange: what came and went, receipts, refused files, keys and their registry."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")


def upgrade() -> None:
    op.add_column("batch", sa.Column("feed", sa.Text(), nullable=False, server_default=""))
    op.add_column("batch", sa.Column("sha256", sa.LargeBinary(length=32), nullable=True))
    op.add_column("batch", sa.Column("arrival", sa.Integer(), nullable=True))
    op.add_column("batch", sa.Column("upto", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("batch", sa.Column("unknown_to", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_batch_arrival"), "batch", ["arrival"], unique=False)
    op.create_index(op.f("ix_batch_unknown_to"), "batch", ["unknown_to"], unique=False)
    op.create_index(
        op.f("ix_batch_origin_feed_upto"), "batch", ["origin", "feed", "upto"], unique=False
    )
    op.add_column("origin", sa.Column("continues", KEY, nullable=True))
    op.add_column("origin", sa.Column("continues_seq", sa.Integer(), nullable=True))
    op.add_column("origin", sa.Column("continues_chain", sa.LargeBinary(length=32), nullable=True))
    op.create_table(
        "carried",
        sa.Column("batch", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("segment", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("batch", "segment", name=op.f("pk_carried")),
    )
    op.create_index(op.f("ix_carried_segment"), "carried", ["segment"], unique=False)
    op.create_table(
        "echo",
        sa.Column("row_id", KEY, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("seg", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("off", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("row_id", "hash", "seg", "off", name=op.f("pk_echo")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "arrival",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", KEY, nullable=False),
        sa.Column("origin", KEY, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("conflicts", sa.Integer(), nullable=False),
        sa.Column("late", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrival")),
    )
    op.create_table(
        "dispatch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("audience", KEY, nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("origin", KEY, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("private_seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(length=32), nullable=False),
        sa.Column("full", sa.Boolean(), nullable=False),
        sa.Column("encrypted", sa.Boolean(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("papers", sa.Integer(), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
    )
    op.create_table(
        "want",
        sa.Column("giver", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", KEY, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("digests", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("giver", name=op.f("pk_want")),
    )
    op.create_table(
        "receipt",
        sa.Column("origin", KEY, nullable=False),
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("giver", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", KEY, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("arrival", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("origin", "feed", "giver", name=op.f("pk_receipt")),
    )
    op.create_table(
        "rejection",
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("giver", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "giver", name=op.f("pk_rejection")),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("party", KEY, nullable=True),
        sa.Column("origin", KEY, nullable=True),
        sa.Column("feed", sa.Text(), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("envelope", sa.LargeBinary(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
    )
    op.create_table(
        "registry",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("root", sa.Text(), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("person", KEY, nullable=True),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_registry")),
    )
    op.create_table(
        "root_pin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_root_pin")),
    )
    op.create_table(
        "enrolment",
        sa.Column("public", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("compared_by", KEY, nullable=True),
        sa.Column("compared_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", KEY, nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("public", name=op.f("pk_enrolment")),
    )
    op.create_table(
        "key_slot",
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("public", sa.Text(), nullable=False),
        sa.Column("wrapped", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.id"], name=op.f("fk_key_slot_desk_desk")),
        sa.PrimaryKeyConstraint("desk", "purpose", "person", name=op.f("pk_key_slot")),
    )
