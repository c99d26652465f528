"""The committee's form templates: built, revised and retired."""

from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.template_digest import declared, draft_of
from paayesh_desktop.domain.template_draft import TemplateDraft
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.standard_template import standard
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


class FormTemplates:
    """What forms ask. A template never changes: other questions make another template."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def list(
        self, *, cycle_kind: CycleKind | None = None, retired: bool = False
    ) -> tuple[FormTemplate, ...]:
        """The templates that are handed out, by title; with *retired* the old ones too."""
        with self._store.view() as view:
            found = view.find(FormTemplate, order_by=("title", "digest"))
        return tuple(
            one
            for one in found
            if cycle_kind in (None, one.cycle_kind) and (retired or not one.retired)
        )

    def get(self, template_id: UUID) -> FormTemplate:
        """KeyError when there is none."""
        with self._store.view() as view:
            return the_template(view, template_id)

    def fields(self, template_id: UUID) -> tuple[TemplateField, ...]:
        """What it asks, in paper order."""
        with self._store.view() as view:
            return fields_of(view, template_id)

    def draft(self, template_id: UUID) -> TemplateDraft:
        """Its content, to be changed and saved as another one."""
        with self._store.view() as view:
            return draft_of(the_template(view, template_id), fields_of(view, template_id))

    def standard(self, cycle_kind: CycleKind) -> TemplateDraft:
        """The template that is offered for a kind of cycle, to be used as it is or changed."""
        return standard(cycle_kind)

    def uses(self, template_id: UUID) -> int:
        """How many forms were made of it."""
        with self._store.view() as view:
            return view.count(Form, template_id=template_id)

    def save(
        self, draft: TemplateDraft, *, day: date, replaces: UUID | None = None
    ) -> FormTemplate:
        """Keep a template; what was kept before with the same content is the same template.

        The one it *replaces* is handed out no more; forms made of it finish on it. Raises UserError
        with the first problem of the draft.
        """
        if problems := draft.problems():
            raise UserError(
                translate(
                    "Template", "{problem} Nothing was saved; correct it and save again."
                ).fill(problem=problems[0].sentence)
            )
        template, fields = declared(draft, replaces)
        if replaces == template.id:
            template = msgspec.structs.replace(template, replaces_id=None)
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.CYCLES, COMMITTEE, day)
            known = change.get(FormTemplate, template.id)
            if known is not None:
                template = msgspec.structs.replace(known, retired=False)
            change.put(template, party=COMMITTEE)
            change.put_many(TemplateField, fields, party=COMMITTEE)
            if replaces is not None and replaces != template.id:
                former = the_template(change, replaces)
                change.put(msgspec.structs.replace(former, retired=True), party=COMMITTEE)
        return template

    def retire(self, template_id: UUID, *, day: date) -> FormTemplate:
        """Hand it out no more; forms made of it go on."""
        return self._set(template_id, day, retired=True)

    def restore(self, template_id: UUID, *, day: date) -> FormTemplate:
        """Hand it out again."""
        return self._set(template_id, day, retired=False)

    def _set(self, template_id: UUID, day: date, *, retired: bool) -> FormTemplate:
        with self._store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.CYCLES, COMMITTEE, day)
            former = the_template(change, template_id)
            template = msgspec.structs.replace(former, retired=retired)
            change.put(template, party=COMMITTEE)
        return template


def the_template(view: View, template_id: UUID) -> FormTemplate:
    """The template with this key; KeyError when there is none."""
    found = view.get(FormTemplate, template_id)
    if found is None:
        raise KeyError(template_id)
    return found


def fields_of(view: View, template_id: UUID) -> tuple[TemplateField, ...]:
    """The fields of a template in paper order."""
    return tuple(view.find(TemplateField, template_id=template_id, order_by=("position",)))
