"""Forms as workbooks: out to the units, looked at when they come back, and taken in."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

import msgspec

from paayesh_desktop.cli.answer import Answer, Exit
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_cycle_of, the_form_named, the_workgroup
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.forms.entry_words import entry_words
from paayesh_desktop.services.forms.filled_words import seen_words, taken_words
from paayesh_desktop.services.forms.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.forms.filled_workbooks import FilledWorkbooks
from paayesh_desktop.services.forms.form_workbooks import FormWorkbooks
from paayesh_desktop.services.forms.taken_workbook import TakenBook
from paayesh_desktop.services.wording import Wording

_READING = translate("Terminal", "Reading:")
_WRITING = translate("Terminal", "Writing:")
_TAKING = translate("Terminal", "Taking in:")


def out(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """One form, or all of a cycle that are not accepted yet."""
    folder, day = args.dir, today()
    with opened(terminal, home) as workspace:
        books = FormWorkbooks(workspace, terminal.catalogue)
        with workspace.store.view() as view:
            form = the_form_named(view, args.form) if args.form else None
            cycle = None if form else the_cycle_of(view, args.period, args.plan, day)
            group = the_workgroup(view, args.workgroup) if args.workgroup else None
        if form is not None:
            files = [books.write(form, folder, day=day, overwrite=args.overwrite)]
        else:
            assert cycle is not None  # noqa: S101 - one of the two is named
            with terminal.progress(_WRITING) as told:
                files = [
                    *books.write_all(
                        cycle.id,
                        folder,
                        day=day,
                        party=group.id if group else None,
                        overwrite=args.overwrite,
                        advance=told,
                    ).files
                ]
    said = translate(
        "Terminal",
        "{count} workbooks are in {folder}. When they come back: paayesh form workbook-take"
        " {folder}",
    )
    return Answer(
        {"folder": folder.absolute(), "files": [path.absolute() for path in files]},
        [said.fill(count=len(files), folder=folder)],
    )


def look(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace, terminal.progress(_READING) as told:
        books = FilledWorkbooks(workspace, terminal.catalogue)
        looks = books.look(args.file, day=today(), advance=told)
    said: list[Sentence | Table] = [_table([(one, seen_words(one)) for one in looks])]
    said += [*_changes(looks, terminal), *_faults(looks)]
    ending = Exit.DONE if any(one.sheet for one in looks) else Exit.REFUSED
    return Answer({"files": [_facts(one) for one in looks]}, said, exit=ending)


def take(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Of several files of one form the one saved last is taken."""
    back: Path | None = args.hand_back
    with opened(terminal, home) as workspace:
        books, day = FilledWorkbooks(workspace, terminal.catalogue), today()
        with terminal.progress(_READING) as told:
            looks = books.look(args.file, day=day, advance=told)
        chosen = [one for one in looks if one.proposed]
        with terminal.progress(_TAKING) as told:
            taken = books.take(chosen, day=day, replacing=args.replace, advance=told)
        handed: Sequence[Path] = ()
        if back is not None:
            handed = books.hand_back(chosen, back, day=day)
    became = {id(one.look): one for one in taken}
    rows = [
        (one, taken_words(became[id(one)]) if id(one) in became else one.refusal or _OLDER)
        for one in looks
    ]
    said: list[Sentence | Table] = [_table(rows)]
    said += [*([] if args.replace else _changes(looks, terminal)), *_faults(looks)]
    if handed:
        said.append(_HANDED.fill(count=len(handed), folder=back))
    ending = Exit.DONE if any(one.problem is None for one in taken) else Exit.REFUSED
    return Answer(
        {
            "files": [_facts(one) | _became(became.get(id(one))) for one in looks],
            "handed_back": [path.absolute() for path in handed],
        },
        said,
        exit=ending,
    )


def _facts(one: BookLook) -> dict[str, object]:
    sheet = one.sheet
    return {
        "file": one.path.absolute(),
        "form": one.form_id,
        "unit": sheet.unit.code if sheet else None,
        "period": sheet.cycle.period if sheet else None,
        "number": sheet.form.number if sheet else None,
        "saved_at": one.saved_at,
        "proposed": one.proposed,
        "rivals": [path.absolute() for path in one.rivals],
        "refusal": one.refusal,
        "counts": {outcome.value: one.count(outcome) for outcome in Outcome},
        "changes": [
            {
                "line": line.line.number,
                "label": line.line.label,
                "saved": msgspec.to_builtins(line.saved),
                "typed": msgspec.to_builtins(line.typing),
            }
            for line in one.of(Outcome.CHANGED)
        ],
        "faults": [
            {
                "sheet": fault.sheet,
                "row": fault.row,
                "column": fault.column,
                "address": fault.address,
                "reason": fault.reason,
            }
            for fault in one.faults
        ],
    }


def _became(taken: TakenBook | None) -> dict[str, object]:
    return {
        "saved": taken.saved if taken else 0,
        "state": taken.state if taken else None,
        "finished": taken.finished if taken else False,
        "problem": taken.problem if taken else None,
    }


def _table(rows: Sequence[tuple[BookLook, Sentence]]) -> Table:
    return Table(
        [
            Column(translate("Terminal", "File"), wide=True),
            Column(translate("Terminal", "Unit")),
            Column(translate("Terminal", "What came of it"), wide=True),
        ],
        [(one.path.name, one.sheet.unit.code if one.sheet else None, said) for one, said in rows],
    )


def _changes(looks: Sequence[BookLook], terminal: Terminal) -> list[Table]:
    """What is saved beside what the files say otherwise."""
    wording = Wording(terminal.catalogue)
    rows: list[Sequence[object]] = [
        (
            look.path.name,
            line.line.number,
            line.line.label,
            entry_words(line.line, line.saved, wording),
            entry_words(line.line, line.typing, wording),
        )
        for look in looks
        for line in look.of(Outcome.CHANGED)
    ]
    columns = [
        Column(translate("Terminal", "File"), wide=True),
        Column(translate("Terminal", "Line")),
        Column(translate("Terminal", "Question"), wide=True),
        Column(translate("Terminal", "Saved")),
        Column(translate("Terminal", "In the file")),
    ]
    return [Table(columns, rows)] if rows else []


def _faults(looks: Sequence[BookLook]) -> list[Sentence]:
    return [
        _FAULT.fill(file=one.path.name, fault=fault.sentence())
        for one in looks
        for fault in one.faults
    ]


_FAULT = translate("Terminal", "{file}: {fault}")
_OLDER = translate("Terminal", "Not taken: another file of the same form was saved later.")
_HANDED = translate(
    "Terminal", "{count} forms with faults are in {folder}, the reason beside each."
)
