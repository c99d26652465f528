"""The form templates that are offered to begin with, as written in ``db/seed/forms.json``."""

from decimal import Decimal

import msgspec

from paayesh_desktop import assets
from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft


class _Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: FieldKind
    section: str
    label: str
    help: str = ""
    required: bool = True
    change_limit: Decimal | None = None


class _Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    fields: list[_Field]


def standard(kind: CycleKind) -> TemplateDraft:
    """The template offered for a kind of cycle: figures first, then words."""
    written = (assets.DB / "seed" / "forms.json").read_bytes()
    offered = msgspec.json.decode(written, type=dict[CycleKind, _Template])[kind]
    return TemplateDraft(
        offered.title,
        kind,
        tuple(
            FieldDraft(
                field.kind,
                field.section,
                field.label,
                field.help,
                field.required,
                change_limit=field.change_limit,
            )
            for field in offered.fields
        ),
    )
