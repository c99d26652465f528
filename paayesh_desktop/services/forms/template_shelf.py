"""The form templates on the shelf: what each asks, what it replaces and how often it is used."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.template_digest import draft_of
from paayesh_desktop.domain.template_draft import TemplateDraft
from paayesh_desktop.services.forms.form_board import rights
from paayesh_desktop.services.people.acting import holders
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """*lineage* are the digests of what it replaced, the newest first; *workgroup* is whose it is
    where it is not for all."""

    template: FormTemplate
    draft: TemplateDraft
    forms: int
    lineage: tuple[str, ...]
    workgroup: str


@dataclass(frozen=True, slots=True)
class TemplateShelf:
    """*may* says whether who is at the desk makes templates, *turn* who does."""

    lines: tuple[TemplateLine, ...]
    may: bool
    turn: str

    def known(self, digest: str) -> FormTemplate | None:
        """The template that asks just this already."""
        return next((one.template for one in self.lines if one.template.digest == digest), None)


def template_shelf(workspace: Workspace, day: date) -> TemplateShelf:
    """All templates, those in use first."""
    form = workspace.store.tables[Form].c
    count = sa.select(form.template_id, sa.func.count()).where(sa.not_(form.removed))
    with workspace.store.view() as view:
        found = view.find(FormTemplate, order_by=("retired", "cycle_kind", "title", "digest"))
        fields: dict[UUID, list[TemplateField]] = {one.id: [] for one in found}
        for field in view.find(TemplateField, order_by=("position",)):
            fields.setdefault(field.template_id, []).append(field)
        forms = {row[0]: row[1] for row in view.rows(count.group_by(form.template_id))}
        groups = {one.id: one.title for one in view.find(Workgroup)}
        may = Right.CYCLES in rights(workspace, view, COMMITTEE, day)
        able = holders(view, Right.CYCLES, COMMITTEE, day)
    by_key = {one.id: one for one in found}
    return TemplateShelf(
        tuple(
            TemplateLine(
                one,
                draft_of(one, tuple(fields[one.id])),
                forms.get(one.id, 0),
                _lineage(one, by_key),
                groups.get(one.workgroup_id, "") if one.workgroup_id else "",
            )
            for one in found
        ),
        may,
        able[0].name if able else "",
    )


def _lineage(template: FormTemplate, known: dict[UUID, FormTemplate]) -> tuple[str, ...]:
    found: list[FormTemplate] = [template]
    while (key := found[-1].replaces_id) is not None:
        former = known.get(key)
        if former is None or former in found:
            break
        found.append(former)
    return tuple(one.digest for one in found[1:])
