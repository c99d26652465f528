"""Which function does which command; each is loaded when it is asked for, with what it needs."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.terminal import Terminal

Action = Callable[[Terminal, Path, Namespace], Answer]

# Reading every module takes half a second; `paayesh search` shall not wait for the workbooks.
# ruff: noqa: PLC0415


def action(command: str) -> Action:
    """What *command*, such as ``plan import``, runs; KeyError for a name that is none."""
    noun, _, verb = command.partition(" ")
    if noun in ("cycle", "form", "template"):
        return _collecting(command)
    if verb == "import":
        from paayesh_desktop.cli import intake

        actions: dict[str, Action] = {"plan": intake.plan, "results": intake.results}
        return actions[noun]
    if verb in ("template", "export"):
        from paayesh_desktop.cli import workbook

        actions = {"template": workbook.template, "export": workbook.export}
        return actions[verb]
    if noun == "plan":
        from paayesh_desktop.cli import plan

        actions = {"list": plan.list_, "show": plan.show}
        return actions[verb]
    return _single(noun)


def _collecting(command: str) -> Action:
    from paayesh_desktop.cli import cycle, form, form_sheet, template

    actions: dict[str, Action] = {
        "cycle list": cycle.list_,
        "cycle show": cycle.show,
        "cycle open": cycle.open_,
        "template list": template.list_,
        "template show": template.show,
        "template offer": template.offer,
        "template retire": template.retire,
        "form list": form.list_,
        "form show": form_sheet.show,
        "form issue": form.issue,
        "form deliver": form.deliver,
        "form receive": form.receive,
        "form type": form_sheet.type_,
        "form check": form.check,
        "form accept": form.accept,
        "form return": form_sheet.return_,
        "form call": form.call,
    }
    return actions[command]


def _single(noun: str) -> Action:
    if noun in ("init", "demo"):
        from paayesh_desktop.cli import desk

        actions: dict[str, Action] = {"init": desk.init, "demo": desk.demo}
    elif noun in ("evaluate", "explain"):
        from paayesh_desktop.cli import judgement

        actions = {"evaluate": judgement.evaluate, "explain": judgement.explain}
    elif noun in ("history", "search"):
        from paayesh_desktop.cli import rows

        actions = {"history": rows.history, "search": rows.search}
    else:
        from paayesh_desktop.cli import care

        actions = {
            "backup": care.backup,
            "backups": care.backups,
            "restore": care.restore,
            "check": care.check,
            "rebuild": care.rebuild,
        }
    return actions[noun]
