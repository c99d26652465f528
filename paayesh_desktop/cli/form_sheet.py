"""One form in the terminal: shown, typed line by line, returned with reasons."""

from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

import msgspec

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_form_named
from paayesh_desktop.cli.form_view import (
    line_table,
    sheet_facts,
    step_table,
    told_findings,
    told_versions,
)
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Table
from paayesh_desktop.domain.form_check import check_sheet
from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing
from paayesh_desktop.domain.paste_block import typed_cells
from paayesh_desktop.domain.period import Period
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_steps import FormSteps

_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫", "0123456789" * 2 + ".")
_LARGEST = 1 << 20


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Its lines in paper order, what is wrong with them, and every step so far."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_form_named(view, args.form)
        sheet = FormEntry(workspace).open(key, today())
        history = FormSteps(workspace).history(key)
    found = check_sheet(sheet, sheet.typings)
    heading = translate("Terminal", "{template} · {unit} · {period} · {state}").fill(
        template=sheet.template.title,
        unit=sheet.unit.title,
        period=Period.parse(sheet.cycle.period).title(),
        state=sheet.form.state.word(),
    )
    said = [heading, line_table(sheet), step_table(history, terminal.catalogue)]
    return Answer(
        {
            **sheet_facts(sheet),
            "findings": told_findings(found),
            "versions": told_versions(history),
        },
        said,
    )


def type_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Answers from the command line or a file; with --done the form is checked as a whole."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_form_named(view, args.form)
        entry = FormEntry(workspace)
        sheet = entry.open(key, today())
        cells = dict(_given(args.answer))
        if args.file is not None:
            cells = {**_from_file(args.file), **cells}
        typings = _typings(sheet, cells)
        state = entry.save(key, typings, day=today(), typed=args.done)
        sheet = entry.open(key, today())
    found = check_sheet(sheet, sheet.typings)
    said: list[Sentence | Table] = [
        translate("Terminal", "{count} lines were saved; the form is {state}.").fill(
            count=len(typings), state=state.word()
        )
    ]
    said += [finding.sentence for finding in found]
    return Answer(
        {**sheet_facts(sheet), "saved": len(typings), "findings": told_findings(found)}, said
    )


def return_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The form goes back with reasons; its next version goes out with the same answers."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_form_named(view, args.form)
        sheet = FormEntry(workspace).open(key, today())
        reasons = {
            _line(sheet, number).id: cells[0] for number, cells in _given(args.reason, parted=False)
        }
        made = FormAcceptance(workspace).return_(key, reasons, day=today())
    said = translate("Terminal", "The form was returned; version {number} of it is out.")
    return Answer(
        {"form": key, "next": made, "lines": len(reasons)},
        [said.fill(number=sheet.form.number + 1)],
    )


def _given(words: Iterable[str], *, parted: bool = True) -> list[tuple[str, list[str]]]:
    """``LINE=VALUE;…`` as the line's number and its cells."""
    found: list[tuple[str, list[str]]] = []
    for word in words:
        number, mark, rest = word.partition("=")
        if not mark:
            raise UserError(
                translate(
                    "Terminal",
                    "{text} names no line. Nothing was done. Write the number of a line, an equals"
                    " sign and what stands there: 1.1=12",
                ),
                text=word,
            )
        found.append((number.strip().translate(_LATIN), rest.split(";") if parted else [rest]))
    return found


def _from_file(path: Path) -> dict[str, list[str]]:
    """Lines and cells from a JSON object, or from rows of cells that begin with the line."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST)
        if data.lstrip()[:1] == b"{":
            told = msgspec.json.decode(data, type=dict[str, str | list[str]])
            return {
                number.translate(_LATIN): [cells] if isinstance(cells, str) else cells
                for number, cells in told.items()
            }
        rows = [line.split("\t") for line in data.decode().splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise UserError(
            translate(
                "Terminal",
                "The file {file} cannot be read: {detail}. Nothing was done. It must be a JSON"
                " object of lines and values, or cells parted by tabs.",
            ),
            file=path.name,
            detail=str(error),
        ) from error
    return {row[0].strip().translate(_LATIN): row[1:] for row in rows}


def _typings(sheet: Sheet, cells: Mapping[str, Sequence[str]]) -> dict[UUID, Typing]:
    found: dict[UUID, Typing] = {}
    for number, given in cells.items():
        line = _line(sheet, number)
        typing = typed_cells(line, [cell.strip() for cell in given] or [""])
        if isinstance(typing, Sentence):
            raise UserError(
                translate("Terminal", "Line {line} cannot be read. {why} Nothing was saved."),
                line=number,
                why=typing,
            )
        found[line.id] = typing
    return found


def _line(sheet: Sheet, number: str) -> Line:
    line = sheet.line(number)
    if line is None:
        raise UserError(
            translate(
                "Terminal",
                "The form has no line {line}. Nothing was done. To see its lines: paayesh form show"
                " FORM",
            ),
            line=number,
        )
    return line
