"""Papers that were issued, and the codes by which they are known."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "issued_report",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", KEY, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("issued_by", KEY, nullable=False),
        sa.Column("desk_id", KEY, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("subtitle", sa.Text(), nullable=False),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("app", sa.Text(), nullable=False),
        sa.Column("workgroup_id", KEY, nullable=True),
        sa.Column("unit_id", KEY, nullable=True),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report")),
    )
    for column in ("code", "digest", "subject_id"):
        op.create_index(op.f(f"ix_issued_report_{column}"), "issued_report", [column])
