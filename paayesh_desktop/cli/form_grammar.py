"""The commands about cycles, templates and forms, with what they take."""

from pathlib import Path

from paayesh_desktop.cli.form_workbook_grammar import add_form_workbooks
from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Sentence, translate

_KINDS = tuple(kind.value for kind in CycleKind)
_STATES = tuple(state.value for state in FormState)


def add_forms(grammar: Grammar, add: Adding) -> None:
    """Add ``cycle``, ``template`` and ``form`` to the program."""
    _FormGrammar(grammar).add(add)


class _FormGrammar:
    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def add(self, add: Adding) -> None:
        self._cycles(
            self._grammar.noun(
                add, "cycle", translate("Usage", "cycles: rounds in which forms go out")
            )
        )
        self._templates(
            self._grammar.noun(add, "template", translate("Usage", "templates: what forms ask"))
        )
        self._forms(
            self._grammar.noun(add, "form", translate("Usage", "forms: out, in, typed, accepted"))
        )

    def _cycles(self, add: Adding) -> None:
        listed = self._grammar.command(
            add, "cycle list", translate("Usage", "the cycles of a plan")
        )
        self._grammar.which(listed)
        self._year(listed, translate("Usage", "only of this Jalali year"))
        shown = self._grammar.command(
            add, "cycle show", translate("Usage", "how a cycle stands: who has reported")
        )
        self._period(shown)
        self._grammar.which(shown)
        self._workgroup(shown)
        opened = self._grammar.command(
            add, "cycle open", translate("Usage", "open a cycle, or all those of a year")
        )
        self._grammar.argument(
            opened, "PERIOD", translate("Usage", "its period; left out with --year"), str, "?"
        )
        self._grammar.which(opened)
        self._year(opened, translate("Usage", "open every cycle of this Jalali year"))
        self._grammar.option(
            opened,
            "--kind",
            translate("Usage", "with --year: only cycles of this kind; may be repeated"),
            choices=_KINDS,
            action="append",
        )
        self._day(opened, "--due", translate("Usage", "the day on which forms are due back"))
        self._day(opened, "--opens", translate("Usage", "the day on which forms go out"))

    def _templates(self, add: Adding) -> None:
        listed = self._grammar.command(
            add, "template list", translate("Usage", "the form templates there are")
        )
        self._grammar.option(
            listed,
            "--all",
            translate("Usage", "also those that are handed out no more"),
            action="store_true",
        )
        shown = self._grammar.command(
            add, "template show", translate("Usage", "what a template asks, line by line")
        )
        self._template(shown)
        offered = self._grammar.command(
            add, "template offer", translate("Usage", "take in the template offered for a kind")
        )
        self._grammar.option(
            offered,
            "--kind",
            translate("Usage", "the kind of cycle"),
            choices=_KINDS,
            default=CycleKind.TWO_MONTHLY.value,
        )
        retired = self._grammar.command(
            add, "template retire", translate("Usage", "hand a template out no more")
        )
        self._template(retired)

    def _forms(self, add: Adding) -> None:
        listed = self._grammar.command(
            add, "form list", translate("Usage", "the forms of a cycle with what is to be done")
        )
        self._cycle(listed)
        self._workgroup(listed)
        self._grammar.option(
            listed, "--state", translate("Usage", "only forms in this state"), choices=_STATES
        )
        self._grammar.option(
            listed,
            "--overdue",
            translate("Usage", "only overdue ones: the list of reminders"),
            action="store_true",
        )
        shown = self._grammar.command(
            add, "form show", translate("Usage", "a form: its lines, answers and history")
        )
        self._form(shown)
        issued = self._grammar.command(
            add, "form issue", translate("Usage", "hand out the forms of a cycle to the units")
        )
        self._cycle(issued)
        self._workgroup(issued, required=True)
        self._grammar.option(
            issued,
            "--template",
            translate("Usage", "which template, where there are several"),
            type=normalise,
            metavar="TEMPLATE",
        )
        self._grammar.option(
            issued,
            "--dry-run",
            translate("Usage", "only show who would get a form"),
            action="store_true",
        )
        self._letter(issued)
        delivered = self._many(add, "form deliver", translate("Usage", "delivered with a letter"))
        self._letter(delivered, required=True)
        self._many(add, "form receive", translate("Usage", "back on paper"))
        typed = self._grammar.command(
            add, "form type", translate("Usage", "type answers: LINE=VALUE, or from a file")
        )
        self._form(typed)
        self._grammar.argument(
            typed,
            "ANSWER",
            translate("Usage", "LINE=VALUE; of a ratio LINE=PART;WHOLE; a remark behind another ;"),
            str,
            "*",
        )
        self._grammar.option(
            typed,
            "--file",
            translate("Usage", "a JSON object of lines and values, or cells parted by tabs"),
            type=Path,
            metavar="FILE",
        )
        self._grammar.option(
            typed,
            "--done",
            translate("Usage", "the form is typed completely"),
            action="store_true",
        )
        self._many(add, "form check", translate("Usage", "found to agree with the paper"))
        self._many(add, "form accept", translate("Usage", "make results of what was answered"))
        returned = self._grammar.command(
            add, "form return", translate("Usage", "send a form back with reasons")
        )
        self._form(returned)
        self._grammar.argument(
            returned, "REASON", translate("Usage", "LINE=REASON for each line"), str, "+"
        )
        called = self._grammar.command(
            add, "form call", translate("Usage", "write down a telephone call about a form")
        )
        self._form(called)
        self._grammar.option(
            called,
            "--with",
            translate("Usage", "whom you spoke with"),
            type=normalise,
            metavar="NAME",
            dest="spoke_with",
            required=True,
        )
        self._day(called, "--promised", translate("Usage", "the day that was promised"))
        self._grammar.option(
            called,
            "--remark",
            translate("Usage", "what was said"),
            type=normalise,
            metavar="TEXT",
            default="",
        )

        add_form_workbooks(self._grammar, add)

    def _many(self, add: Adding, command: str, help_: Sentence) -> Parser:
        parser = self._grammar.command(add, command, help_)
        self._grammar.argument(
            parser, "FORM", translate("Usage", "forms, by W1/UNIT/PERIOD or key"), str, "+"
        )
        return parser

    def _form(self, parser: Parser) -> None:
        help_ = translate("Usage", "the form, as W1/UNIT/PERIOD or by its key")
        self._grammar.argument(parser, "FORM", help_, str)

    def _template(self, parser: Parser) -> None:
        help_ = translate("Usage", "its title, or the beginning of its digest")
        self._grammar.argument(parser, "TEMPLATE", help_, normalise)

    def _period(self, parser: Parser) -> None:
        help_ = translate("Usage", "the cycle's period, such as 1404B3")
        self._grammar.argument(parser, "PERIOD", help_, str)

    def _cycle(self, parser: Parser) -> None:
        self._grammar.period(
            parser, translate("Usage", "the cycle's period; the current evaluation if left out")
        )
        self._grammar.which(parser)

    def _workgroup(self, parser: Parser, *, required: bool = False) -> None:
        self._grammar.option(
            parser,
            "--workgroup",
            translate("Usage", "which workgroup, by its code"),
            type=normalise,
            metavar="CODE",
            required=required,
        )

    def _letter(self, parser: Parser, *, required: bool = False) -> None:
        self._grammar.option(
            parser,
            "--letter",
            translate("Usage", "the number of the letter"),
            type=normalise,
            metavar="NUMBER",
            default="",
            required=required,
        )
        self._day(parser, "--letter-on", translate("Usage", "its date; today if left out"))

    def _year(self, parser: Parser, help_: Sentence) -> None:
        self._grammar.option(parser, "--year", help_, type=int, metavar="YEAR")

    def _day(self, parser: Parser, name: str, help_: Sentence) -> None:
        self._grammar.option(parser, name, help_, metavar="1404/01/15")
