"""The commands about forms as workbooks, with what they take."""

from pathlib import Path

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import translate


def add_form_workbooks(grammar: Grammar, add: Adding) -> None:
    """Add ``form workbook-out``, ``workbook-look`` and ``workbook-take``."""
    out = grammar.command(
        add,
        "form workbook-out",
        translate("Usage", "write forms as workbooks for the units to fill, one file for each"),
    )
    grammar.argument(out, "DIR", translate("Usage", "the folder for the workbooks"), Path)
    grammar.option(
        out,
        "--form",
        translate("Usage", "only this form, as W1/UNIT/PERIOD or by its key"),
        metavar="FORM",
    )
    grammar.period(
        out, translate("Usage", "the cycle's period; the current evaluation if left out")
    )
    grammar.which(out)
    grammar.option(
        out,
        "--workgroup",
        translate("Usage", "which workgroup, by its code"),
        type=normalise,
        metavar="CODE",
    )
    grammar.writing(out)
    looked = grammar.command(
        add,
        "form workbook-look",
        translate("Usage", "what filled workbooks would change; nothing is written"),
    )
    _files(grammar, looked)
    taken = grammar.command(
        add,
        "form workbook-take",
        translate("Usage", "take filled workbooks in, as if they had been typed"),
    )
    _files(grammar, taken)
    grammar.option(
        taken,
        "--replace",
        translate("Usage", "also where something else is saved already"),
        action="store_true",
    )
    grammar.option(
        taken,
        "--hand-back",
        translate("Usage", "write the forms with faults to this folder, the reasons beside them"),
        type=Path,
        metavar="DIR",
    )


def _files(grammar: Grammar, parser: Parser) -> None:
    help_ = translate("Usage", "filled workbooks, or folders with them")
    grammar.argument(parser, "FILE", help_, Path, "+")
