"""Form templates: which there are, and what one asks."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_template_named
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.form_templates import FormTemplates


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        templates = FormTemplates(workspace)
        found = templates.list(retired=args.all)
        uses = {one.id: templates.uses(one.id) for one in found}
    if not found:
        none = translate(
            "Terminal",
            "There is no template yet. To take the one that is offered: paayesh template offer",
        )
        return Answer({"templates": []}, [none])
    table = Table(
        [
            Column(translate("Terminal", "Digest")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Cycle")),
            Column(translate("Terminal", "Forms"), number=True),
        ],
        [(one.digest[:8], one.title, one.cycle_kind.word(), uses[one.id]) for one in found],
    )
    return Answer({"templates": [{**_facts(one), "forms": uses[one.id]} for one in found]}, [table])


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            template = the_template_named(view, args.template)
        fields = FormTemplates(workspace).fields(template.id)
    heading = translate("Terminal", "{title} · {kind} · {digest}").fill(
        title=template.title, kind=template.cycle_kind.word(), digest=template.digest[:8]
    )
    return Answer(
        {"template": _facts(template), "fields": _fields(fields)}, [heading, _asks(fields)]
    )


def offer(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Keep the offered template of a kind of cycle as it is."""
    with opened(terminal, home) as workspace:
        templates = FormTemplates(workspace)
        made = templates.save(templates.standard(CycleKind(args.kind)), day=today())
        fields = templates.fields(made.id)
    said = translate("Terminal", "The template {title} is ready to be handed out.")
    return Answer(
        {"template": _facts(made), "fields": _fields(fields)},
        [said.fill(title=made.title), _asks(fields)],
    )


def retire(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            template = the_template_named(view, args.template)
        made = FormTemplates(workspace).retire(template.id, day=today())
    said = translate("Terminal", "The template {title} is handed out no more.")
    return Answer({"template": _facts(made)}, [said.fill(title=made.title)])


def _facts(template: FormTemplate) -> dict[str, object]:
    return {
        "id": template.id,
        "digest": template.digest,
        "title": template.title,
        "kind": template.cycle_kind,
        "retired": template.retired,
    }


def _fields(fields: Sequence[TemplateField]) -> list[dict[str, object]]:
    return [
        {
            "position": field.position,
            "kind": field.kind,
            "section": field.section,
            "label": field.label,
            "required": field.required,
            "sums": field.sums,
        }
        for field in fields
    ]


def _asks(fields: Sequence[TemplateField]) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Line"), number=True),
            Column(translate("Terminal", "Asks for")),
            Column(translate("Terminal", "Text"), wide=True),
            Column(translate("Terminal", "Required")),
        ],
        [
            (
                field.position,
                field.kind.word(),
                field.label,
                translate("Terminal", "yes") if field.required else translate("Terminal", "no"),
            )
            for field in fields
        ],
    )
