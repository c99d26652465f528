"""Search: the folded texts of rows, and on each database its index of trigrams."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")

TRIGRAMS_POSSIBLE = """
    SELECT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm')
        OR has_database_privilege(current_database(), 'CREATE') AND EXISTS (
            SELECT 1 FROM pg_available_extension_versions WHERE name = 'pg_trgm' AND trusted)
"""


def upgrade() -> None:
    op.create_table(
        "search_entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("row_id", KEY, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("above", KEY, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entry")),
        sa.UniqueConstraint("row_id", name=op.f("uq_search_entry_row_id")),
    )
    op.create_index(op.f("ix_search_entry_code_key"), "search_entry", ["code_key"])
    op.create_index(
        op.f("ix_search_entry_start"),
        "search_entry",
        ["start"],
        postgresql_ops={"start": "text_pattern_ops"},
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_text USING fts5(key, content='search_entry',"
            " content_rowid='id', columnsize=0, tokenize='trigram case_sensitive 1')"
        )
    elif op.get_bind().scalar(sa.text(TRIGRAMS_POSSIBLE)):
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        op.execute("CREATE INDEX search_text ON search_entry USING gin (key gin_trgm_ops)")
