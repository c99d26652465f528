"""Resolutions: list, show, record a step of the chain, report as carried out."""

from argparse import Namespace
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.body_choice import the_body
from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_day
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.meeting_choice import the_resolution
from paayesh_desktop.cli.meeting_facts import line_facts, resolutions_table
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.meetings.resolution_chain import Letter, ResolutionChain
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, Resolutions
from paayesh_desktop.services.workspace import Workspace


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body = the_body(view, args.body).id if args.body else None
        lines = Resolutions(workspace).list(
            today(),
            state=ResolutionState(args.state) if args.state else None,
            kind=ResolutionKind(args.kind) if args.kind else None,
            body_id=body,
        )
    if args.overdue:
        lines = [line for line in lines if line.late_by]
    facts = {"resolutions": [line_facts(line) for line in lines]}
    if not lines:
        return Answer(facts, [translate("Terminal", "There is no such resolution.")])
    return Answer(facts, [resolutions_table(lines, terminal.catalogue)])


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_resolution(view, args.resolution).id
        return _answer(workspace, key, terminal.catalogue)


def confirm(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_resolution(view, args.resolution).id
        ResolutionChain(workspace).confirm(key, _letter(args), today())
        return _answer(workspace, key, terminal.catalogue)


def refuse(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_resolution(view, args.resolution).id
        ResolutionChain(workspace).refuse(key, args.reason, _letter(args), today())
        return _answer(workspace, key, terminal.catalogue)


def done(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_resolution(view, args.resolution).id
        Resolutions(workspace).done(key, args.note, today())
        return _answer(workspace, key, terminal.catalogue)


def _letter(args: Namespace) -> Letter:
    name = args.scan.name if args.scan else ""
    return Letter(args.letter, the_day(args.letter_on, today()), args.scan, name)


def _answer(workspace: Workspace, key: object, catalogue: Catalogue) -> Answer:
    lines = Resolutions(workspace).list(today())
    line = next(one for one in lines if one.resolution.id == key)
    steps = [
        {
            "step": step.step,
            "is_next": step.is_next,
            "confirmed": step.taken.confirmed if step.taken else None,
            "letter_number": step.taken.letter_number if step.taken else None,
            "letter_on": step.taken.letter_on if step.taken else None,
            "by": step.by,
        }
        for step in line.steps
    ]
    said = translate("Terminal", "Resolution {number} “{title}”: {state}.").fill(
        number=line.resolution.number, title=line.resolution.title, state=line.state.word()
    )
    shown = [_steps(line, catalogue)] if steps else []
    return Answer({"resolution": line_facts(line), "steps": steps}, [said, *shown])


def _steps(line: ResolutionLine, catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Step"), wide=True),
            Column(translate("Terminal", "Letter")),
            Column(translate("Terminal", "Date")),
            Column(translate("Terminal", "Recorded by")),
        ],
        [
            (
                step.step.word(),
                step.taken.letter_number if step.taken else "–",
                jalali(step.taken.letter_on, catalogue) if step.taken else "–",
                step.by,
            )
            for step in line.steps
        ],
    )
