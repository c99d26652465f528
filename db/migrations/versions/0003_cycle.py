"""The monitoring cycle: members, forms, evaluations, cases, meetings, amendments."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")


def upgrade() -> None:  # noqa: PLR0915 - a statement a table
    op.add_column("indicator", sa.Column("collected", sa.Text(), nullable=True))
    _rows(
        "agenda_item",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("about_kind", sa.Text(), nullable=True),
        sa.Column("about_id", KEY, nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("moved", sa.Boolean(), nullable=False),
        sa.Column("from_id", KEY, nullable=True),
    )
    _index("agenda_item", "about_id")
    _index("agenda_item", "meeting_id")
    _rows(
        "amendment_item",
        sa.Column("amendment_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", KEY, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("unit_id", KEY, nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    _index("amendment_item", "amendment_id")
    _rows(
        "answer",
        sa.Column("form_id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("value_places", sa.SmallInteger(), nullable=True),
        sa.Column("denominator", sa.BigInteger(), nullable=True),
        sa.Column("denominator_places", sa.SmallInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    _index("answer", "form_id")
    _rows(
        "attachment",
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
    )
    _index("attachment", "about_id")
    _index("attachment", "sha256")
    _rows(
        "attendance",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("presence", sa.Text(), nullable=False),
        sa.Column("membership_id", KEY, nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
    )
    _index("attendance", "meeting_id")
    _rows(
        "case_move",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("previous_id", KEY, nullable=True),
        sa.Column("evaluation_id", KEY, nullable=True),
        sa.Column("meeting_id", KEY, nullable=True),
        sa.Column("resolution_id", KEY, nullable=True),
        sa.Column("amendment_id", KEY, nullable=True),
        sa.Column("document_id", KEY, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
    )
    _index("case_move", "case_id", "number")
    _index("case_move", "state")
    _rows(
        "chain_step",
        sa.Column("resolution_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("document_id", KEY, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    _index("chain_step", "resolution_id")
    _rows(
        "correction_policy",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("class_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )
    _index("correction_policy", "case_id")
    _rows(
        "corrective_action",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("obstacle_id", KEY, nullable=True),
        sa.Column("owner_id", KEY, nullable=True),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("immediate", sa.Boolean(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("reported_by", KEY, nullable=True),
        sa.Column("verified_by", KEY, nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
    )
    _index("corrective_action", "case_id")
    _index("corrective_action", "due_on")
    _rows(
        "cycle",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("evaluates", sa.Boolean(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    _index("cycle", "plan_id", "period")
    _rows(
        "deviation_case",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("evaluation_id", KEY, nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("follows_id", KEY, nullable=True),
    )
    _index("deviation_case", "project_id")
    _index("deviation_case", "workgroup_id")
    _rows(
        "element_terms",
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("element_id", KEY, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("credit", sa.BigInteger(), nullable=True),
        sa.Column("credit_places", sa.SmallInteger(), nullable=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("stopped", sa.Boolean(), nullable=False),
    )
    _index("element_terms", "element_id")
    _index("element_terms", "version_id")
    _rows(
        "evaluation",
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("cycle_id", KEY, nullable=False),
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("computed_at", sa.BigInteger(), nullable=False),
        sa.Column("conforms", sa.Boolean(), nullable=True),
        sa.Column("attainment", sa.BigInteger(), nullable=True),
        sa.Column("attainment_places", sa.SmallInteger(), nullable=True),
        sa.Column("coverage", sa.BigInteger(), nullable=True),
        sa.Column("coverage_places", sa.SmallInteger(), nullable=True),
        sa.Column("desired", sa.BigInteger(), nullable=False),
        sa.Column("near", sa.BigInteger(), nullable=False),
        sa.Column("undesired", sa.BigInteger(), nullable=False),
        sa.Column("exceeds", sa.BigInteger(), nullable=False),
        sa.Column("gaps", sa.BigInteger(), nullable=False),
        sa.Column("planned", sa.BigInteger(), nullable=True),
        sa.Column("planned_places", sa.SmallInteger(), nullable=True),
        sa.Column("actual", sa.BigInteger(), nullable=True),
        sa.Column("actual_places", sa.SmallInteger(), nullable=True),
        sa.Column("elapsed", sa.BigInteger(), nullable=True),
        sa.Column("elapsed_places", sa.SmallInteger(), nullable=True),
        sa.Column("credit", sa.BigInteger(), nullable=True),
        sa.Column("credit_places", sa.SmallInteger(), nullable=True),
        sa.Column("spent", sa.BigInteger(), nullable=True),
        sa.Column("spent_places", sa.SmallInteger(), nullable=True),
        sa.Column("opinion", sa.Boolean(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("difference_reason", sa.Text(), nullable=False),
        sa.Column("prepared_by", KEY, nullable=True),
        sa.Column("case_id", KEY, nullable=True),
    )
    _index("evaluation", "cycle_id", "workgroup_id")
    _index("evaluation", "project_id")
    _rows(
        "evaluation_move",
        sa.Column("evaluation_id", KEY, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("previous_id", KEY, nullable=True),
        sa.Column("meeting_id", KEY, nullable=True),
        sa.Column("resolution_id", KEY, nullable=True),
        sa.Column("document_id", KEY, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
    )
    _index("evaluation_move", "evaluation_id", "number")
    _index("evaluation_move", "state")
    _rows(
        "expert_choice",
        sa.Column("membership_id", KEY, nullable=False),
        sa.Column("chooser_id", KEY, nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    _index("expert_choice", "membership_id")
    _rows(
        "form",
        sa.Column("cycle_id", KEY, nullable=False),
        sa.Column("template_id", KEY, nullable=False),
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("former_id", KEY, nullable=True),
    )
    _index("form", "cycle_id", "workgroup_id")
    _index("form", "unit_id")
    _rows(
        "form_call",
        sa.Column("form_id", KEY, nullable=False),
        sa.Column("called_on", sa.Date(), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("spoke_with", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=True),
    )
    _index("form_call", "form_id")
    _rows(
        "form_line",
        sa.Column("form_id", KEY, nullable=False),
        sa.Column("field_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("indicator_id", KEY, nullable=True),
        sa.Column("element_id", KEY, nullable=True),
    )
    _index("form_line", "form_id", "position")
    _rows(
        "form_reminder",
        sa.Column("form_id", KEY, nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    _index("form_reminder", "form_id")
    _rows(
        "form_step",
        sa.Column("form_id", KEY, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    _index("form_step", "form_id")
    _rows(
        "form_template",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("cycle_kind", sa.Text(), nullable=False),
        sa.Column("workgroup_id", KEY, nullable=True),
        sa.Column("replaces_id", KEY, nullable=True),
        sa.Column("retired", sa.Boolean(), nullable=False),
    )
    _rows(
        "gap_reason",
        sa.Column("evaluation_id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    _index("gap_reason", "evaluation_id")
    _rows(
        "house_rule",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
    )
    _rows(
        "incentive_scheme",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("resolution_id", KEY, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
    )
    _rows(
        "incentive_weight",
        sa.Column("scheme_id", KEY, nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("weight_places", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
    )
    _index("incentive_weight", "scheme_id")
    _rows(
        "indicator_terms",
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("weight_places", sa.SmallInteger(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("added", sa.Boolean(), nullable=False),
    )
    _index("indicator_terms", "indicator_id")
    _index("indicator_terms", "version_id")
    _rows(
        "justification",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("situation", sa.Text(), nullable=False),
        sa.Column("causes", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Text(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
    )
    _index("justification", "case_id")
    _rows(
        "line_return",
        sa.Column("form_id", KEY, nullable=False),
        sa.Column("line_id", KEY, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    _index("line_return", "form_id")
    _rows(
        "macro_policy",
        sa.Column("from_body_id", KEY, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("to_body_id", KEY, nullable=True),
        sa.Column("parent_id", KEY, nullable=True),
        sa.Column("resolution_id", KEY, nullable=True),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
    )
    _rows(
        "meeting",
        sa.Column("body_id", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("begins", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("called_by", KEY, nullable=True),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=True),
        sa.Column("minutes", sa.Text(), nullable=False),
        sa.Column("minutes_number", sa.Text(), nullable=False),
        sa.Column("cancelled_because", sa.Text(), nullable=False),
    )
    _index("meeting", "body_id", "held_on")
    _rows(
        "membership",
        sa.Column("body_id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("seat_id", KEY, nullable=True),
        sa.Column("group_id", KEY, nullable=True),
        sa.Column("decree_number", sa.Text(), nullable=False),
        sa.Column("decree_on", sa.Date(), nullable=True),
    )
    _index("membership", "body_id")
    _index("membership", "person_id")
    _rows(
        "obstacle",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("class_id", KEY, nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("solvable", sa.Boolean(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
    )
    _index("obstacle", "case_id")
    _rows(
        "obstacle_class",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("parent_id", KEY, nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
    )
    _rows(
        "performance_report",
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("cycle_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("achievements", sa.Text(), nullable=False),
        sa.Column("challenges", sa.Text(), nullable=False),
        sa.Column("solutions", sa.Text(), nullable=False),
        sa.Column("signed_by", KEY, nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
    )
    _index("performance_report", "workgroup_id", "period")
    _rows(
        "plan_amendment",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("from_version_id", KEY, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("case_id", KEY, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("stops", sa.Boolean(), nullable=False),
        sa.Column("resolution_id", KEY, nullable=True),
        sa.Column("version_id", KEY, nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
    )
    _index("plan_amendment", "case_id")
    _index("plan_amendment", "plan_id")
    _rows(
        "question",
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("field_id", KEY, nullable=True),
    )
    _index("question", "about_id")
    _rows(
        "reply",
        sa.Column("question_id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )
    _index("reply", "question_id")
    _rows(
        "resolution",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("binding", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("agenda_item_id", KEY, nullable=True),
        sa.Column("about_kind", sa.Text(), nullable=True),
        sa.Column("about_id", KEY, nullable=True),
        sa.Column("owner_id", KEY, nullable=True),
        sa.Column("owner_text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("follow_up", sa.Text(), nullable=False),
    )
    _index("resolution", "about_id")
    _index("resolution", "meeting_id")
    _rows(
        "spending",
        sa.Column("element_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("amount_places", sa.SmallInteger(), nullable=False),
        sa.Column("unit_id", KEY, nullable=True),
    )
    _index("spending", "element_id", "period")
    _rows(
        "stage_progress",
        sa.Column("element_id", KEY, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("percent", sa.BigInteger(), nullable=False),
        sa.Column("percent_places", sa.SmallInteger(), nullable=False),
        sa.Column("unit_id", KEY, nullable=True),
    )
    _index("stage_progress", "element_id", "period")
    _rows(
        "template_field",
        sa.Column("template_id", KEY, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("help", sa.Text(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("least", sa.BigInteger(), nullable=True),
        sa.Column("least_places", sa.SmallInteger(), nullable=True),
        sa.Column("most", sa.BigInteger(), nullable=True),
        sa.Column("most_places", sa.SmallInteger(), nullable=True),
        sa.Column("change_limit", sa.BigInteger(), nullable=True),
        sa.Column("change_limit_places", sa.SmallInteger(), nullable=True),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("sums", sa.Text(), nullable=False),
    )
    _index("template_field", "template_id", "position")
    _rows(
        "unit_group",
        sa.Column("workgroup_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
    )
    _index("unit_group", "workgroup_id")
    op.create_table(
        "credential",
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("keeper", sa.Boolean(), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.id"], name=op.f("fk_credential_desk_desk")),
        sa.PrimaryKeyConstraint("desk", "person", name=op.f("pk_credential")),
    )
    op.create_table(
        "draft",
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("about", KEY, nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.id"], name=op.f("fk_draft_desk_desk")),
        sa.PrimaryKeyConstraint("desk", "about", "person", name=op.f("pk_draft")),
    )


def _rows(name: str, *columns: sa.Column[object]) -> None:
    """The table of an entity: its key, its own columns, and what the store keeps of every row."""
    op.create_table(
        name,
        sa.Column("id", KEY, nullable=False),
        *columns,
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("rev_n", sa.Integer(), nullable=False),
        sa.Column("rev_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaves", sa.SmallInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))
