"""The foundation: the log of revisions and the first projections."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("origin", KEY, nullable=False),
        sa.Column("manifest", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
    )
    op.create_table(
        "body",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("short_title", sa.Text(), nullable=False),
        sa.Column("workgroup_id", KEY, nullable=True),
        sa.Column("quorum", sa.BigInteger(), nullable=True),
        sa.Column("meets", sa.Text(), nullable=True),
        sa.Column("term_years", sa.BigInteger(), nullable=True),
        sa.Column("appointed_by", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
    )
    op.create_table(
        "duty",
        sa.Column("id", KEY, nullable=False),
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
    )
    op.create_index(op.f("ix_duty_workgroup_id"), "duty", ["workgroup_id"], unique=False)
    op.create_table(
        "element",
        sa.Column("id", KEY, nullable=False),
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("parent_id", KEY, nullable=True),
        sa.Column("workgroup_id", KEY, nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("weight_places", sa.SmallInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("credit", sa.BigInteger(), nullable=True),
        sa.Column("credit_places", sa.SmallInteger(), nullable=True),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_element")),
    )
    op.create_index(op.f("ix_element_parent_id"), "element", ["parent_id"], unique=False)
    op.create_index(op.f("ix_element_plan_id_kind"), "element", ["plan_id", "kind"], unique=False)
    op.create_table(
        "holiday",
        sa.Column("id", KEY, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday")),
    )
    op.create_index(op.f("ix_holiday_day"), "holiday", ["day"], unique=False)
    op.create_table(
        "indicator",
        sa.Column("id", KEY, nullable=False),
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("element_id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("entry_kind", sa.Text(), nullable=False),
        sa.Column("target_kind", sa.Text(), nullable=False),
        sa.Column("over_time", sa.Text(), nullable=False),
        sa.Column("over_units", sa.Text(), nullable=False),
        sa.Column("baseline", sa.BigInteger(), nullable=True),
        sa.Column("baseline_places", sa.SmallInteger(), nullable=True),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("weight_places", sa.SmallInteger(), nullable=False),
        sa.Column("critical", sa.Boolean(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
    )
    op.create_index(op.f("ix_indicator_element_id"), "indicator", ["element_id"], unique=False)
    op.create_index(
        op.f("ix_indicator_plan_id_code"), "indicator", ["plan_id", "code"], unique=False
    )
    op.create_table(
        "listed",
        sa.Column("origin", KEY, nullable=False),
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("origin", "feed", "seq", name=op.f("pk_listed")),
    )
    op.create_table(
        "party",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("key", name=op.f("uq_party_key")),
    )
    op.create_table(
        "pending",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("line", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending")),
    )
    op.create_table(
        "person",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "plan",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("horizon", sa.Text(), nullable=False),
        sa.Column("start_year", sa.BigInteger(), nullable=False),
        sa.Column("end_year", sa.BigInteger(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    op.create_table(
        "plan_version",
        sa.Column("id", KEY, nullable=False),
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_version")),
    )
    op.create_index(op.f("ix_plan_version_plan_id"), "plan_version", ["plan_id"], unique=False)
    op.create_table(
        "project_goal",
        sa.Column("id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("goal_id", KEY, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_goal")),
    )
    op.create_index(op.f("ix_project_goal_goal_id"), "project_goal", ["goal_id"], unique=False)
    op.create_index(
        op.f("ix_project_goal_project_id"), "project_goal", ["project_id"], unique=False
    )
    op.create_table(
        "project_unit",
        sa.Column("id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_unit")),
    )
    op.create_index(
        op.f("ix_project_unit_project_id"), "project_unit", ["project_id"], unique=False
    )
    op.create_index(op.f("ix_project_unit_unit_id"), "project_unit", ["unit_id"], unique=False)
    op.create_table(
        "result",
        sa.Column("id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("value_places", sa.SmallInteger(), nullable=True),
        sa.Column("denominator", sa.BigInteger(), nullable=True),
        sa.Column("denominator_places", sa.SmallInteger(), nullable=True),
        sa.Column("unit_id", KEY, nullable=True),
        sa.Column("version_id", KEY, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result")),
    )
    op.create_index(
        op.f("ix_result_indicator_id_period"), "result", ["indicator_id", "period"], unique=False
    )
    op.create_table(
        "revision",
        sa.Column("row_id", KEY, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("p1", sa.LargeBinary(length=32), nullable=True),
        sa.Column("p2", sa.LargeBinary(length=32), nullable=True),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("seg", sa.Integer(), nullable=False),
        sa.Column("off", sa.BigInteger(), nullable=False),
        sa.Column("len", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("row_id", "hash", name=op.f("pk_revision")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "seat",
        sa.Column("id", KEY, nullable=False),
        sa.Column("body_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("places", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
    )
    op.create_index(op.f("ix_seat_body_id"), "seat", ["body_id"], unique=False)
    op.create_table(
        "segdata",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segdata")),
    )
    op.create_table(
        "segment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("origin", KEY, nullable=False),
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=True),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
        sa.UniqueConstraint("origin", "feed", "seq", name=op.f("uq_segment_origin_feed_seq")),
    )
    op.create_table(
        "target",
        sa.Column("id", KEY, nullable=False),
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("value_places", sa.SmallInteger(), nullable=False),
        sa.Column("upper", sa.BigInteger(), nullable=True),
        sa.Column("upper_places", sa.SmallInteger(), nullable=True),
        sa.Column("unit_id", KEY, nullable=True),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target")),
    )
    op.create_index(
        op.f("ix_target_indicator_id_period"), "target", ["indicator_id", "period"], unique=False
    )
    op.create_table(
        "term",
        sa.Column("id", KEY, nullable=False),
        sa.Column("catalogue", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
    )
    op.create_index(op.f("ix_term_catalogue"), "term", ["catalogue"], unique=False)
    op.create_table(
        "unit",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
    )
    op.create_table(
        "verdict",
        sa.Column("id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("computed_at", sa.BigInteger(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("entry_kind", sa.Text(), nullable=False),
        sa.Column("target_kind", sa.Text(), nullable=False),
        sa.Column("over_time", sa.Text(), nullable=False),
        sa.Column("over_units", sa.Text(), nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("weight_places", sa.SmallInteger(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("actual", sa.BigInteger(), nullable=True),
        sa.Column("actual_places", sa.SmallInteger(), nullable=True),
        sa.Column("total", sa.BigInteger(), nullable=True),
        sa.Column("total_places", sa.SmallInteger(), nullable=True),
        sa.Column("parts", sa.BigInteger(), nullable=True),
        sa.Column("parts_places", sa.SmallInteger(), nullable=True),
        sa.Column("baseline", sa.BigInteger(), nullable=True),
        sa.Column("baseline_places", sa.SmallInteger(), nullable=True),
        sa.Column("target", sa.BigInteger(), nullable=True),
        sa.Column("target_places", sa.SmallInteger(), nullable=True),
        sa.Column("upper", sa.BigInteger(), nullable=True),
        sa.Column("upper_places", sa.SmallInteger(), nullable=True),
        sa.Column("target_source", sa.Text(), nullable=True),
        sa.Column("target_period", sa.Text(), nullable=True),
        sa.Column("target_given", sa.BigInteger(), nullable=True),
        sa.Column("target_given_places", sa.SmallInteger(), nullable=True),
        sa.Column("target_start", sa.BigInteger(), nullable=True),
        sa.Column("target_start_places", sa.SmallInteger(), nullable=True),
        sa.Column("target_share", sa.BigInteger(), nullable=False),
        sa.Column("target_shares", sa.BigInteger(), nullable=False),
        sa.Column("formula", sa.Text(), nullable=True),
        sa.Column("attainment", sa.BigInteger(), nullable=True),
        sa.Column("attainment_places", sa.SmallInteger(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("rule_number", sa.BigInteger(), nullable=False),
        sa.Column("rule_scope", sa.Text(), nullable=True),
        sa.Column("reported", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("units_reported", sa.BigInteger(), nullable=False),
        sa.Column("units_due", sa.BigInteger(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
    )
    op.create_index(
        op.f("ix_verdict_indicator_id_period"), "verdict", ["indicator_id", "period"], unique=False
    )
    op.create_index(
        op.f("ix_verdict_version_id_period"), "verdict", ["version_id", "period"], unique=False
    )
    op.create_table(
        "verdict_rule",
        sa.Column("id", KEY, nullable=False),
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("comparison", sa.Text(), nullable=False),
        sa.Column("multiplier", sa.BigInteger(), nullable=False),
        sa.Column("multiplier_places", sa.SmallInteger(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("comparand", sa.Text(), nullable=False),
        sa.Column("element_id", KEY, nullable=True),
        sa.Column("indicator_id", KEY, nullable=True),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict_rule")),
    )
    op.create_index(
        op.f("ix_verdict_rule_version_id_position"),
        "verdict_rule",
        ["version_id", "position"],
        unique=False,
    )
    op.create_table(
        "workgroup",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("deputy", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workgroup")),
    )
    op.create_table(
        "workgroup_goal",
        sa.Column("id", KEY, nullable=False),
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("goal_id", KEY, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workgroup_goal")),
    )
    op.create_index(op.f("ix_workgroup_goal_goal_id"), "workgroup_goal", ["goal_id"], unique=False)
    op.create_index(
        op.f("ix_workgroup_goal_workgroup_id"), "workgroup_goal", ["workgroup_id"], unique=False
    )
    op.create_table(
        "desk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("plays_all", sa.Boolean(), nullable=False),
        sa.Column("machine", sa.LargeBinary(length=32), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["party"], ["party.id"], name=op.f("fk_desk_party_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
        sa.UniqueConstraint("key", name=op.f("uq_desk_key")),
    )
    op.create_table(
        "origin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.id"], name=op.f("fk_origin_desk_desk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_origin")),
        sa.UniqueConstraint("key", name=op.f("uq_origin_key")),
    )
