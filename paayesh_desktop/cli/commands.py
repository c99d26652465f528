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
    if noun in _GROUPS:
        return _GROUPS[noun](command)
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
    from paayesh_desktop.cli import cycle, form, form_sheet, form_workbook, template

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
        "form workbook-out": form_workbook.out,
        "form workbook-look": form_workbook.look,
        "form workbook-take": form_workbook.take,
    }
    return actions[command]


def _people(command: str) -> Action:
    from paayesh_desktop.cli import body, person, unit

    actions: dict[str, Action] = {
        "person list": person.list_,
        "person add": person.add,
        "person passphrase": person.passphrase,
        "person reset": person.reset,
        "person remove": person.remove,
        "person keeper": person.keeper,
        "body list": body.list_,
        "body show": body.show,
        "body seat": body.seat,
        "body group": body.group,
        "body dissolve": body.dissolve,
        "body forward": body.forward,
        "body renew": body.renew,
        "body end": body.end,
        "body choose": body.choose,
        "unit list": unit.list_,
        "unit enter": unit.enter,
    }
    return actions[command]


def _loop(command: str) -> Action:
    from paayesh_desktop.cli import case, evaluation

    actions: dict[str, Action] = {
        "evaluation list": evaluation.list_,
        "evaluation show": evaluation.show,
        "evaluation compare": evaluation.compare,
        "evaluation opinion": evaluation.opinion,
        "evaluation gap": evaluation.gap,
        "evaluation submit": evaluation.submit,
        "case list": case.list_,
        "case show": case.show,
        "case obstacle": case.obstacle,
        "case policy": case.policy,
        "case action": case.plan_action,
        "case justify": case.justify,
        "case move": case.move,
    }
    return actions[command]


def _amending(command: str) -> Action:
    from paayesh_desktop.cli import amendment

    actions: dict[str, Action] = {
        "amendment list": amendment.list_,
        "amendment show": amendment.show,
        "amendment draft": amendment.draft,
        "amendment set": amendment.set_,
        "amendment withdraw": amendment.withdraw,
    }
    return actions[command]


def _meeting(command: str) -> Action:
    from paayesh_desktop.cli import meeting, policy, resolution

    actions: dict[str, Action] = {
        "meeting list": meeting.list_,
        "meeting show": meeting.show,
        "meeting plan": meeting.plan,
        "meeting invite": meeting.invite,
        "meeting open": meeting.open_,
        "meeting call": meeting.call,
        "meeting decide": meeting.decide,
        "meeting note": meeting.note,
        "meeting move": meeting.move,
        "meeting close": meeting.close,
        "meeting cancel": meeting.cancel,
        "resolution list": resolution.list_,
        "resolution show": resolution.show,
        "resolution confirm": resolution.confirm,
        "resolution refuse": resolution.refuse,
        "resolution done": resolution.done,
        "policy list": policy.list_,
        "policy issue": policy.issue,
        "standings": policy.standings,
    }
    return actions[command]


def _keys(command: str) -> Action:
    from paayesh_desktop.cli import key, registry, registry_deeds

    actions: dict[str, Action] = {
        "key show": key.show,
        "key make": key.make,
        "key renew": key.renew,
        "key admit": key.admit,
        "key remove": key.remove,
        "key change": key.change,
        "key sheet": key.sheet,
        "key restore": key.restore,
        "registry show": registry.show,
        "registry history": registry.history,
        "registry pin": registry.pin,
        "registry take": registry.take,
        "registry request": registry.request,
        "registry read": registry.read,
        "registry requests": registry.requests,
        "registry compare": registry.compare,
        "registry refuse": registry.refuse,
        "registry found": registry_deeds.found,
        "registry refound": registry_deeds.refound,
        "registry rejoin": registry_deeds.rejoin,
        "registry admit": registry_deeds.admit,
        "registry revoke": registry_deeds.revoke,
        "registry extend": registry_deeds.extend,
        "registry encryption": registry_deeds.encryption,
        "registry rootkey": registry_deeds.rootkey,
        "registry passphrase": registry_deeds.passphrase,
        "registry roots": registry_deeds.roots,
        "registry rotate": registry_deeds.rotate,
        "registry sign": registry_deeds.sign,
        "registry draft": registry_deeds.draft,
    }
    return actions[command]


def _bundles(command: str) -> Action:
    from paayesh_desktop.cli import bundle, bundle_held, bundle_sending

    actions: dict[str, Action] = {
        "bundle inspect": bundle.inspect,
        "bundle verify": bundle.verify,
        "bundle preview": bundle.preview,
        "bundle import": bundle.import_,
        "bundle undo": bundle.undo,
        "bundle export": bundle_sending.export,
        "bundle status": bundle_sending.status,
        "bundle history": bundle_sending.history,
        "bundle held": bundle_held.held,
        "bundle look": bundle_held.look,
        "bundle dismiss": bundle_held.dismiss,
        "bundle accept": bundle_held.accept,
    }
    return actions[command]


def _mending(command: str) -> Action:
    from paayesh_desktop.cli import conflict, recovery

    actions: dict[str, Action] = {
        "conflict list": conflict.list_,
        "conflict show": conflict.show,
        "conflict keep": conflict.keep,
        "conflict combine": conflict.combine,
        "conflict computed": conflict.computed,
        "conflict ask": conflict.ask,
        "recovery show": recovery.show,
        "recovery part": recovery.part,
        "recovery settle": recovery.settle,
    }
    return actions[command]


def _reports(command: str) -> Action:
    from paayesh_desktop.cli import report

    actions: dict[str, Action] = {
        "report kinds": report.kinds,
        "report make": report.make,
        "report list": report.list_,
        "report verify": report.verify,
        "report again": report.again,
    }
    return actions[command]


def _single(noun: str) -> Action:
    if noun in ("init", "demo"):
        from paayesh_desktop.cli import first_run

        actions: dict[str, Action] = {"init": first_run.init, "demo": first_run.demo}
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


_GROUPS: dict[str, Callable[[str], Action]] = {
    **dict.fromkeys(("cycle", "form", "template"), _collecting),
    **dict.fromkeys(("evaluation", "case"), _loop),
    **dict.fromkeys(("person", "body", "unit"), _people),
    **dict.fromkeys(("meeting", "resolution", "policy", "standings"), _meeting),
    **dict.fromkeys(("key", "registry"), _keys),
    **dict.fromkeys(("conflict", "recovery"), _mending),
    "amendment": _amending,
    "bundle": _bundles,
    "report": _reports,
}
"""Nouns with many commands; their modules are loaded when one is asked for."""
