"""The commands about papers and reports, with what they take."""

from argparse import ArgumentTypeError
from pathlib import Path

from paayesh_desktop.cli.grammar import Adding, Grammar, a_workbook
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import translate

_OTHERS = (ReportKind.RECEIPT, ReportKind.KEY_LETTER, ReportKind.RECOVERY_SHEET, ReportKind.TABLE)
"""Papers that are made where their values are, and not asked for."""
KINDS = tuple(kind.value for kind in ReportKind if kind not in _OTHERS)


def add_reports(grammar: Grammar, add: Adding) -> None:
    """Add ``report`` to the program."""
    noun = grammar.noun(
        add, "report", translate("Usage", "papers and reports: made, issued, verified")
    )
    grammar.command(
        noun, "report kinds", translate("Usage", "the papers there are, and what each is about")
    )
    _make(grammar, noun)
    listed = grammar.command(
        noun, "report list", translate("Usage", "the papers that were issued, those last first")
    )
    kind = translate("Usage", "only of this kind")
    grammar.option(listed, "--kind", kind, choices=KINDS)
    limit = translate("Usage", "how many to show")
    grammar.option(listed, "--limit", limit, type=int, default=50, metavar="NUMBER")
    verified = grammar.command(
        noun,
        "report verify",
        translate("Usage", "whether a paper was issued as it is, and what has changed since"),
    )
    what = translate("Usage", "the code at the foot of the paper, or PDF files")
    grammar.argument(verified, "WHAT", what, str, nargs="+")
    again = grammar.command(
        noun, "report again", translate("Usage", "write an issued paper again, as it was")
    )
    code = translate("Usage", "the code of the paper")
    grammar.argument(again, "CODE", code, str, nargs="+")
    _to(grammar, again, required=True)


def a_pdf(text: str) -> Path:
    """The name of a PDF file to write."""
    path = Path(text)
    if path.suffix.casefold() != ".pdf":
        raise ArgumentTypeError(f"no PDF file: {text!r}")
    return path


def _make(grammar: Grammar, noun: Adding) -> None:
    make = grammar.command(
        noun, "report make", translate("Usage", "make a paper and remember that it was issued")
    )
    make.arguments.add_argument(
        "kind",
        metavar="KIND",
        help=grammar.say(translate("Usage", "which paper; see: paayesh report kinds")),
        choices=KINDS,
    )
    about = translate("Usage", "what it is about; see: paayesh report kinds")
    grammar.argument(make, "ABOUT", about, normalise, nargs="?")
    _to(grammar, make)
    workbook = translate("Usage", "the workbook to write (.xlsx), with or without a PDF")
    grammar.option(make, "--xlsx", workbook, type=a_workbook, metavar="FILE")
    group = translate("Usage", "only what concerns this workgroup, by its code")
    grammar.option(make, "--workgroup", group, type=normalise, metavar="W1")
    unit = translate("Usage", "only what concerns this unit, by its code")
    grammar.option(make, "--unit", unit, type=normalise, metavar="CODE")
    grammar.which(make)


def _to(grammar: Grammar, parser: Parser, *, required: bool = False) -> None:
    help_ = translate("Usage", "the PDF file to write")
    grammar.option(parser, "--to", help_, type=a_pdf, metavar="FILE", required=required)
    grammar.writing(parser)
