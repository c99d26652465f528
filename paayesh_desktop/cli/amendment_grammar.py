"""The commands about amendments of the plan, with what they take."""

from uuid import UUID

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import translate

_FIELDS = tuple(field.value for field in AmendedField)


def add_amendments(grammar: Grammar, add: Adding) -> None:
    """Add ``amendment`` to the program."""
    noun = grammar.noun(
        add, "amendment", translate("Usage", "amendments of the plan: drafted, decided, in force")
    )
    grammar.which(
        grammar.command(
            noun, "amendment list", translate("Usage", "the amendments and the plan's versions")
        )
    )
    shown = grammar.command(
        noun, "amendment show", translate("Usage", "one amendment: old beside new, and its effect")
    )
    _key(grammar, shown)
    drafted = grammar.command(
        noun, "amendment draft", translate("Usage", "begin the draft of an amendment")
    )
    grammar.argument(drafted, "TITLE", translate("Usage", "what it is about"), normalise)
    grammar.which(drafted)
    grammar.option(
        drafted,
        "--from",
        translate("Usage", "the day on which it takes effect"),
        dest="effective_on",
        metavar="1405/09/01",
        required=True,
    )
    _reason(grammar, drafted, required=False)
    grammar.option(
        drafted,
        "--case",
        translate("Usage", "the number of the case that it is drafted for"),
        type=normalise,
        metavar="1405-12",
    )
    grammar.option(
        drafted,
        "--stop",
        translate("Usage", "it stops the case's project instead of going on"),
        action="store_true",
    )
    _set(grammar, noun)
    withdrawn = grammar.command(
        noun, "amendment withdraw", translate("Usage", "give an amendment up; it stays readable")
    )
    _key(grammar, withdrawn)
    _reason(grammar, withdrawn, required=True)


def _set(grammar: Grammar, noun: Adding) -> None:
    changed = grammar.command(
        noun, "amendment set", translate("Usage", "say what shall be different; old is as in force")
    )
    _key(grammar, changed)
    grammar.option(
        changed,
        "--field",
        translate("Usage", "which field changes"),
        choices=_FIELDS,
        required=True,
    )
    grammar.option(
        changed,
        "--of",
        translate("Usage", "the code of the project, stage, indicator or plan"),
        type=normalise,
        metavar="CODE",
        required=True,
    )
    grammar.option(
        changed,
        "--to",
        translate("Usage", "what it shall be; an empty text takes it away"),
        type=normalise,
        metavar="VALUE",
        required=True,
    )
    grammar.period(changed, translate("Usage", "the period of a target"))


def _key(grammar: Grammar, parser: Parser) -> None:
    grammar.argument(parser, "KEY", translate("Usage", "the key of the amendment"), UUID)


def _reason(grammar: Grammar, parser: Parser, *, required: bool) -> None:
    grammar.option(
        parser,
        "--reason",
        translate("Usage", "why"),
        type=normalise,
        metavar="TEXT",
        required=required,
        default=None if required else "",
    )
