"""The commands about people, bodies and units, with what they take."""

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.organisation import Level
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Sentence, translate


def add_people(grammar: Grammar, add: Adding) -> None:
    """Add ``person``, ``body`` and ``unit`` to the program."""
    _PeopleGrammar(grammar).add(add)


class _PeopleGrammar:
    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def add(self, add: Adding) -> None:
        self._people(
            self._grammar.noun(
                add, "person", translate("Usage", "people of the desk and their passphrases")
            )
        )
        self._bodies(
            self._grammar.noun(
                add, "body", translate("Usage", "council, committee, workgroups and their members")
            )
        )
        self._units(
            self._grammar.noun(add, "unit", translate("Usage", "offices that fill the forms"))
        )

    def _people(self, add: Adding) -> None:
        command = self._grammar.command
        command(add, "person list", translate("Usage", "who may give commands here"))
        command(
            add,
            "person passphrase",
            translate("Usage", "choose one's own passphrase, or change it"),
        )
        for name, help_ in (
            ("person add", translate("Usage", "take somebody in, by a new name or by the key")),
            ("person reset", translate("Usage", "give somebody a passphrase for one time")),
            ("person remove", translate("Usage", "let somebody sit at this desk no longer")),
            ("person keeper", translate("Usage", "hand the desk over to another keeper")),
        ):
            parser = command(add, name, help_)
            self._grammar.argument(parser, "WHO", translate("Usage", "a name or a key"), normalise)

    def _bodies(self, add: Adding) -> None:
        command = self._grammar.command
        listed = command(add, "body list", translate("Usage", "the bodies, and what is amiss"))
        shown = command(add, "body show", translate("Usage", "the members of a body"))
        self._body(shown)
        for parser in (listed, shown):
            self._day(parser, "--on", translate("Usage", "as of this day; today if left out"))
        self._grammar.option(
            shown, "--past", translate("Usage", "also terms that are over"), action="store_true"
        )
        seat = command(add, "body seat", translate("Usage", "let somebody take a seat"))
        self._body(seat)
        self._text(seat, "--role", translate("Usage", "the seat: its role or its title"), "member")
        who = seat.options.add_mutually_exclusive_group(required=True)
        person = translate("Usage", "who is entered already, by name or key")
        who.add_argument("--person", help=self._grammar.say(person), type=normalise, metavar="WHO")
        new = translate("Usage", "the name of somebody new")
        who.add_argument("--new", help=self._grammar.say(new), type=normalise, metavar="NAME")
        self._text(seat, "--unit", translate("Usage", "the group in the unit with this code"))
        self._term(seat)
        group = command(add, "body group", translate("Usage", "form a workgroup's group in a unit"))
        self._body(group)
        unit = translate("Usage", "the code of the unit")
        self._grammar.argument(group, "UNIT", unit, normalise)
        forward = command(
            add,
            "body forward",
            translate("Usage", "an appointment onto the committee's agenda, for the council"),
        )
        self._member(forward)
        dissolve = command(
            add, "body dissolve", translate("Usage", "take away a group in which nobody sits")
        )
        self._body(dissolve)
        self._grammar.argument(dissolve, "UNIT", unit, normalise)
        renew = command(add, "body renew", translate("Usage", "a new term under a new decree"))
        self._member(renew)
        self._term(renew)
        end = command(
            add, "body end", translate("Usage", "somebody leaves before the term is over")
        )
        self._member(end)
        self._day(end, "--last", translate("Usage", "the last day; today if left out"))
        choose = command(
            add, "body choose", translate("Usage", "record a fixed member's word on an expert")
        )
        self._member(choose)
        self._text(choose, "--by", translate("Usage", "whose word, by name or key"), required=True)
        self._grammar.option(
            choose,
            "--word",
            translate("Usage", "whether they agree"),
            choices=("yes", "no"),
            required=True,
        )
        self._text(choose, "--remark", translate("Usage", "what was said beside it"), "")

    def _units(self, add: Adding) -> None:
        command = self._grammar.command
        command(add, "unit list", translate("Usage", "the units of the city"))
        enter = command(add, "unit enter", translate("Usage", "enter a unit, or rename one"))
        code = translate("Usage", "its short code, such as D03")
        self._grammar.argument(enter, "CODE", code, normalise)
        self._grammar.argument(enter, "TITLE", translate("Usage", "its title"), normalise)
        self._grammar.option(
            enter,
            "--level",
            translate("Usage", "whose office it is: the staff's, an organisation, a district"),
            choices=tuple(level.value for level in Level),
            default=Level.DISTRICT.value,
        )

    def _term(self, parser: Parser) -> None:
        first = translate("Usage", "the first day; today if left out")
        self._day(parser, "--from", first, dest="starts")
        self._day(parser, "--to", translate("Usage", "the last day; the whole term if left out"))
        self._text(parser, "--decree", translate("Usage", "the number of the decree"), "")
        self._day(parser, "--decree-on", translate("Usage", "the date of the decree"))

    def _body(self, parser: Parser) -> None:
        help_ = translate("Usage", "council, committee, or a workgroup's code such as W1")
        self._grammar.argument(parser, "BODY", help_, normalise)

    def _member(self, parser: Parser) -> None:
        help_ = translate("Usage", "the key of the membership, or the member's name")
        self._grammar.argument(parser, "MEMBER", help_, normalise)

    def _text(
        self,
        parser: Parser,
        name: str,
        help_: Sentence,
        default: str | None = None,
        *,
        required: bool = False,
    ) -> None:
        self._grammar.option(
            parser,
            name,
            help_,
            type=normalise,
            metavar="TEXT",
            default=default,
            required=required,
        )

    def _day(self, parser: Parser, name: str, help_: Sentence, dest: str | None = None) -> None:
        how = {"dest": dest} if dest else {}
        self._grammar.option(parser, name, help_, metavar="1404/01/15", **how)
