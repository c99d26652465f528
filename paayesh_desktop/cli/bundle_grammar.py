"""The commands about files of the exchange, with what they take."""

from pathlib import Path

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import translate


def add_bundles(grammar: Grammar, add: Adding) -> None:
    """Add ``bundle`` to the program."""
    noun = grammar.noun(add, "bundle", translate("Usage", "files between desks: out, in, history"))
    _files(grammar, noun)
    _sending(grammar, noun)
    _held(grammar, noun)


def _files(grammar: Grammar, add: Adding) -> None:
    inspect = grammar.command(
        add, "bundle inspect", translate("Usage", "what a file says of itself, unverified")
    )
    grammar.file(inspect, translate("Usage", "the file (.pbz)"))
    for name, help_ in (
        ("verify", translate("Usage", "whether files are whole, and whose they are")),
        ("preview", translate("Usage", "what taking files in would change")),
        ("import", translate("Usage", "take files in, each as a whole")),
    ):
        parser = grammar.command(add, f"bundle {name}", help_)
        path = translate("Usage", "files (.pbz, .pbz.age), or folders of them")
        grammar.argument(parser, "PATH", path, Path, nargs="+")
        if name == "preview":
            lines = translate("Usage", "also every row, field by field")
            grammar.option(parser, "--rows", lines, action="store_true")
    undo = grammar.command(add, "bundle undo", translate("Usage", "take out what a file brought"))
    _number(grammar, undo)


def _sending(grammar: Grammar, add: Adding) -> None:
    export = grammar.command(
        add, "bundle export", translate("Usage", "prepare the file for somebody")
    )
    grammar.argument(
        export, "FOLDER", translate("Usage", "the folder to write to, best on a stick"), Path
    )
    whom = translate(
        "Usage",
        "whom for: committee, a workgroup's code, desks (others of one's own party), or all;"
        " the other side if left out",
    )
    grammar.option(export, "--to", whom, type=normalise, metavar="WHOM", default="")
    number = translate("Usage", "the number of the letter that it goes with")
    grammar.option(export, "--letter", number, type=normalise, metavar="TEXT", default="")
    day = translate("Usage", "the day of the letter")
    grammar.option(export, "--letter-on", day, metavar="1404/01/15")
    full = translate("Usage", "everything from the beginning, not only what was not confirmed")
    grammar.option(export, "--full", full, action="store_true")
    encrypt = translate("Usage", "so that only the committee can open it")
    grammar.option(export, "--encrypt", encrypt, action="store_true")
    grammar.command(
        add, "bundle status", translate("Usage", "what waits for whom, and who was heard of when")
    )
    history = grammar.command(
        add, "bundle history", translate("Usage", "every file that came or went")
    )
    limit = translate("Usage", "how many to show")
    grammar.option(history, "--limit", limit, type=int, default=50, metavar="NUMBER")


def _held(grammar: Grammar, add: Adding) -> None:
    held = grammar.command(
        add, "bundle held", translate("Usage", "refused files that are kept for review")
    )
    every = translate("Usage", "also those that were decided on")
    grammar.option(held, "--all", every, action="store_true")
    for name, help_ in (
        ("look", translate("Usage", "what a refused file would bring")),
        ("dismiss", translate("Usage", "leave a file refused")),
        ("accept", translate("Usage", "take a refused file in, now that the registry allows it")),
    ):
        _number(grammar, grammar.command(add, f"bundle {name}", help_))


def _number(grammar: Grammar, parser: Parser) -> None:
    help_ = translate("Usage", "its number, as the list shows it")
    grammar.argument(parser, "NUMBER", help_, int)
