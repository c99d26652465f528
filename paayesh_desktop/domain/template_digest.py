"""How a form template is known: by the hash of what it asks, the same on every desk."""

import hashlib
from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft


def template_digest(draft: TemplateDraft) -> str:
    """SHA-256 in hexadecimal over the canonical JSON of title, cycle, workgroup and fields."""
    return hashlib.sha256(canonical(draft)).hexdigest()


def canonical(draft: TemplateDraft) -> bytes:
    """The one JSON of a template: UTF-8, no spaces, keys in order, numbers as plain text."""
    clean = draft.cleaned()
    content = {
        "cycle": clean.cycle_kind.value,
        "fields": [_field(field) for field in clean.fields],
        "title": clean.title,
        "workgroup": str(clean.workgroup_id) if clean.workgroup_id else None,
    }
    return msgspec.json.encode(content, order="deterministic")


def template_key(digest: str) -> UUID:
    """The key of the template with this digest."""
    return reference_key("form_template", digest)


def field_key(template_id: UUID, position: int) -> UUID:
    """The key of a template's field at *position* (from 1)."""
    return reference_key("template_field", f"{template_id}/{position}")


def declared(
    draft: TemplateDraft, replaces: UUID | None = None
) -> tuple[FormTemplate, tuple[TemplateField, ...]]:
    """The rows of a template."""
    clean = draft.cleaned()
    digest = template_digest(clean)
    key = template_key(digest)
    template = FormTemplate(
        key, digest, clean.title, clean.cycle_kind, clean.workgroup_id, replaces
    )
    return template, tuple(
        TemplateField(
            field_key(key, position),
            key,
            position,
            field.kind,
            field.section,
            field.label,
            field.help,
            field.required,
            field.least,
            field.most,
            field.change_limit,
            field.choices,
            field.sums,
        )
        for position, field in enumerate(clean.fields, 1)
    )


def draft_of(template: FormTemplate, fields: tuple[TemplateField, ...]) -> TemplateDraft:
    """The draft that a saved template was made of."""
    return TemplateDraft(
        template.title,
        template.cycle_kind,
        tuple(
            FieldDraft(
                field.kind,
                field.section,
                field.label,
                field.help,
                field.required,
                field.least,
                field.most,
                field.change_limit,
                field.choices,
                field.sums,
            )
            for field in sorted(fields, key=lambda field: field.position)
        ),
        template.workgroup_id,
    )


def _field(field: FieldDraft) -> dict[str, object]:
    return {
        "change_limit": _number(field.change_limit),
        "choices": list(field.offered),
        "help": field.help,
        "kind": field.kind.value,
        "label": field.label,
        "least": _number(field.least),
        "most": _number(field.most),
        "required": field.required,
        "section": field.section,
        "sums": field.sums,
    }


def _number(number: Decimal | None) -> str | None:
    """A number without exponent and idle zeros: 50, 5E+1 and 50.0 are the same limit."""
    if number is None:
        return None
    written = f"{number:f}"
    plain = written.rstrip("0").rstrip(".") if "." in written else written
    return "0" if plain in ("-0", "") else plain
