"""After a database was copied or put back: what is known, keeping the work apart, going on."""

from argparse import Namespace
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.exchange.recovery import Recovery, RecoveryStep, RecoveryView
from paayesh_desktop.services.exchange.recovery_words import facts, follows, happened
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Role, Workspace


def show(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """What happened to the database, what is safe, and what is next."""
    with opened(terminal, home) as workspace:
        return _answer(workspace, Recovery(workspace).look(), terminal.catalogue)


def part(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Keep this computer's work apart from what others have in its place."""
    with opened(terminal, home) as workspace:
        return _answer(workspace, Recovery(workspace).part(), terminal.catalogue)


def settle(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Wait for nothing more."""
    with opened(terminal, home) as workspace:
        return _answer(workspace, Recovery(workspace).settle(), terminal.catalogue)


def _answer(workspace: Workspace, view: RecoveryView, catalogue: Catalogue) -> Answer:
    committee = workspace.desk.role is Role.COMMITTEE
    title, told = happened(view)
    about: dict[str, object] = {
        "trouble": view.trouble,
        "step": view.step,
        "missing": view.missing,
        "ours": view.ours,
        "since": view.since,
        "sent": view.sent,
        "awaited": list(view.awaited),
        "happened": told,
        "command": _COMMANDS.get(view.step) if view.trouble else None,
    }
    said = [_LINE.fill(title=title, told=told)]
    if view.trouble is not None:
        known = facts(view, Wording(catalogue), committee=committee)
        said += [_FACT.fill(text=text) for _, text in known]
        said.append(follows(view, committee=committee))
        said.append(_NEXTS[view.step])
    return Answer({"recovery": about}, said)


_LINE = translate("Terminal", "{title}. {told}")
_FACT = translate("Terminal", "• {text}")
_COMMANDS = {
    RecoveryStep.PART: "paayesh recovery part",
    RecoveryStep.SEND: "paayesh bundle export FOLDER",
    RecoveryStep.READ: "paayesh bundle import FILE",
}
_NEXTS: dict[RecoveryStep, Sentence] = {
    RecoveryStep.PART: translate("Terminal", "Next: paayesh recovery part"),
    RecoveryStep.SEND: translate("Terminal", "Next: paayesh bundle export FOLDER"),
    RecoveryStep.READ: translate(
        "Terminal",
        "Next, with the answer: paayesh bundle import FILE. Where nobody has anything more to give"
        " back: paayesh recovery settle",
    ),
}
