"""The commands about what was written apart and about databases that were put back."""

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import translate


def add_mending(grammar: Grammar, add: Adding) -> None:
    """Add ``conflict`` and ``recovery`` to the program."""
    _conflicts(
        grammar,
        grammar.noun(add, "conflict", translate("Usage", "rows that two desks wrote apart")),
    )
    _recovery(
        grammar,
        grammar.noun(
            add, "recovery", translate("Usage", "after a database was copied or put back")
        ),
    )


def _conflicts(grammar: Grammar, add: Adding) -> None:
    lines = grammar.command(add, "conflict list", translate("Usage", "the rows, and who decides"))
    mine = translate("Usage", "only those that this desk's party decides")
    grammar.option(lines, "--mine", mine, action="store_true")
    show = grammar.command(
        add, "conflict show", translate("Usage", "both versions of a row, field by field")
    )
    _row(grammar, show)
    keep = grammar.command(
        add, "conflict keep", translate("Usage", "let one of the two versions hold")
    )
    _row(grammar, keep)
    side = translate("Usage", "the version that shows now, or the other")
    keep.arguments.add_argument(
        "side", metavar="shown|other", choices=("shown", "other"), help=grammar.say(side)
    )
    combine = grammar.command(
        add,
        "conflict combine",
        translate("Usage", "what shows now, but with some fields of the other"),
    )
    _row(grammar, combine)
    field = translate("Usage", "fields of the other version, by their names as shown")
    grammar.argument(combine, "FIELD", field, str, nargs="+")
    grammar.command(
        add, "conflict computed", translate("Usage", "let computed rows be as they show")
    )
    ask = grammar.command(
        add, "conflict ask", translate("Usage", "ask the workgroup whose row it is")
    )
    _row(grammar, ask)
    grammar.argument(ask, "TEXT", translate("Usage", "the question"), normalise, nargs="+")


def _recovery(grammar: Grammar, add: Adding) -> None:
    grammar.command(
        add, "recovery show", translate("Usage", "what happened, what is safe, what is next")
    )
    grammar.command(
        add, "recovery part", translate("Usage", "keep this computer's work apart from now on")
    )
    grammar.command(
        add, "recovery settle", translate("Usage", "go on: nobody has more to give back")
    )


def _row(grammar: Grammar, parser: Parser) -> None:
    help_ = translate("Usage", "the row's key, or the end of it as the list shows it")
    grammar.argument(parser, "ROW", help_, str)
