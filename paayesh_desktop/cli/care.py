"""Backups, restoring, checking and rebuilding."""

from argparse import Namespace
from collections.abc import Mapping
from decimal import ROUND_UP, Decimal
from pathlib import Path

from paayesh_desktop.cli.answer import Answer, Exit
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import instant
from paayesh_desktop.cli.interruption import uninterrupted
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.settings import SettingsFile
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.backup import Backup

_MEGABYTE = 1_000_000
_TENTH = Decimal("0.1")

REASONS = {
    "manual": translate("Terminal", "by hand"),
    "daily": translate("Terminal", "daily"),
    "migration": translate("Terminal", "before a newer program version"),
    "replaced": translate("Terminal", "before a restore"),
}


def backup(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    doing = translate("Terminal", "Copying:")
    with opened(terminal, home) as workspace, terminal.progress(doing) as told:
        made = _care(workspace).backup(told=told)
    said = translate("Terminal", "A verified copy was made: {file}")
    return Answer({"backup": _facts(made)}, [said.fill(file=made.path)])


def backups(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        copies = _care(workspace).backups()
    if not copies:
        none = translate("Terminal", "There is no copy yet. To make one: paayesh backup")
        return Answer({"backups": []}, [none])
    table = Table(
        [
            Column(translate("Terminal", "Made at")),
            Column(translate("Terminal", "Why")),
            Column(translate("Terminal", "Size"), number=True),
            Column(translate("Terminal", "Name")),
        ],
        [
            (
                instant(copy.made_at, terminal.catalogue),
                REASONS.get(copy.reason, copy.reason),
                _size(copy.size),
                copy.path.name,
            )
            for copy in copies
        ],
    )
    where = translate(
        "Terminal", "The copies are in {folder}; to put one back: paayesh restore NAME"
    ).fill(folder=copies[0].path.parent)
    return Answer({"backups": [_facts(copy) for copy in copies]}, [table, where])


def restore(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Put back a copy that is named by its place, or by its name among the copies."""
    with opened(terminal, home) as workspace, uninterrupted():
        care = _care(workspace)
        file = _copy(args.file, care)
        kept = care.restore(file)
    said = translate(
        "Terminal",
        "The data are again as in {file}. What was there before is kept as a copy: {kept}",
    )
    return Answer(
        {"restored": file, "replaced": _facts(kept)},
        [said.fill(file=file.name, kept=kept.path.name)],
    )


def check(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    doing = translate("Terminal", "Checking:")
    with opened(terminal, home) as workspace, terminal.progress(doing) as told:
        report = _care(workspace).check(told)
    facts = {"sound": report.sound, "problems": list(report.problems), "more": report.more}
    if report.sound:
        return Answer(facts, [translate("Terminal", "The data are sound.")])
    said = translate(
        "Terminal",
        "The check found {count} problems. Nothing was changed. Make a copy of the folder, then"
        " restore the last backup; where only tables differ from what was saved, paayesh rebuild"
        " makes them again.",
    )
    count = len(report.problems) + report.more
    return Answer(facts, report.problems, said.fill(count=count), Exit.REFUSED)


def rebuild(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    doing = translate("Terminal", "Rebuilding:")
    with opened(terminal, home) as workspace, terminal.progress(doing) as told:
        lines = _care(workspace).rebuild(told)
    said = translate("Terminal", "Every table was made again from {count} saved lines.")
    return Answer({"lines": lines}, [said.fill(count=lines)])


def _copy(named: Path, care: Maintenance) -> Path:
    """The file that is meant. UserError where there is none."""
    if named.is_file():
        return named.absolute()
    for copy in care.backups():
        if str(named) in (copy.path.name, copy.path.stem):
            return copy.path
    raise UserError(
        translate(
            "Terminal",
            "There is no copy {file}. Your present data were left as they are. To see which there"
            " are: paayesh backups",
        ),
        file=named,
    )


def _care(workspace: Workspace) -> Maintenance:
    folder = SettingsFile(workspace.home).settings.backup_folder
    return Maintenance(workspace, folder=folder)


def _facts(copy: Backup) -> Mapping[str, object]:
    return {
        "file": copy.path,
        "made_at": copy.made_at,
        "reason": copy.reason,
        "size": copy.size,
    }


def _size(size: int) -> Sentence:
    return translate("Terminal", "{size} MB").fill(
        size=(Decimal(size) / _MEGABYTE).quantize(_TENTH, ROUND_UP)
    )
