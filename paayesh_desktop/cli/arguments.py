"""Every command that the terminal knows, with what it takes."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from paayesh_desktop.cli.amendment_grammar import add_amendments
from paayesh_desktop.cli.bundle_grammar import add_bundles
from paayesh_desktop.cli.form_grammar import add_forms
from paayesh_desktop.cli.grammar import Adding, Grammar, a_workbook
from paayesh_desktop.cli.key_grammar import add_keys
from paayesh_desktop.cli.loop_grammar import add_loop
from paayesh_desktop.cli.meeting_grammar import add_meetings
from paayesh_desktop.cli.mending_grammar import add_mending
from paayesh_desktop.cli.people_grammar import add_people
from paayesh_desktop.cli.report_grammar import add_reports
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Catalogue, translate

_TEXT = {"type": normalise, "metavar": "TEXT"}
_YEAR = {"type": int, "metavar": "YEAR"}
WORKGROUPS = ("W1", "W2", "W3", "W4", "W5", "W6", "W7")


class Arguments:
    """Builds the parser of the program, one noun after another, in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._grammar = Grammar(catalogue)
        self.parser = Parser(
            catalogue,
            prog="paayesh",
            summary=translate(
                "Usage",
                "Paayesh from a terminal: monitoring and revising a city's plan."
                " Without a command the window opens.",
            ),
            after=translate(
                "Usage",
                "Exit codes: 0 done · 2 not understood · 3 refused, with a sentence saying why ·"
                " 70 a fault of the program, written to the folder logs · 130 stopped with Ctrl+C",
            ),
        )
        self._grammar.everywhere(self.parser)
        commands = self.parser.add_subparsers(
            title=catalogue.say(translate("Usage", "commands")), metavar="COMMAND", required=True
        )
        self._desk(commands.add_parser)
        self._plan(commands.add_parser)
        add_forms(self._grammar, commands.add_parser)
        add_loop(self._grammar, commands.add_parser)
        add_people(self._grammar, commands.add_parser)
        add_amendments(self._grammar, commands.add_parser)
        add_meetings(self._grammar, commands.add_parser)
        add_reports(self._grammar, commands.add_parser)
        add_keys(self._grammar, commands.add_parser)
        add_bundles(self._grammar, commands.add_parser)
        add_mending(self._grammar, commands.add_parser)
        self._judgement(commands.add_parser)
        self._rows(commands.add_parser)
        self._care(commands.add_parser)

    @property
    def commands(self) -> frozenset[str]:
        """The full names, such as ``plan import``."""
        return frozenset(self._grammar.commands)

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """What *words* ask for; SystemExit with 2 and a sentence where they cannot be meant."""
        args = self.parser.parse_args(words)
        if args.command == "init" and (args.role == "workgroup") != (args.workgroup is not None):
            self._grammar.commands["init"].refuse(
                translate(
                    "Usage",
                    "A workgroup's desk needs --workgroup with a code from W1 to W7; the"
                    " committee's desk has none.",
                )
            )
        return args

    def _desk(self, add: Adding) -> None:
        init = self._grammar.command(
            add, "init", translate("Usage", "make a new folder of work: the first run")
        )
        self._grammar.option(
            init,
            "--role",
            translate("Usage", "whose desk this is"),
            choices=("committee", "workgroup"),
            required=True,
        )
        self._grammar.option(
            init,
            "--workgroup",
            translate("Usage", "which workgroup, for a workgroup's desk"),
            choices=WORKGROUPS,
        )
        self._grammar.option(
            init,
            "--title",
            translate("Usage", "the name of this desk"),
            metavar="TITLE",
            required=True,
        )
        self._grammar.option(
            init,
            "--person",
            translate("Usage", "who works at it; named in everything that is saved"),
            metavar="NAME",
            required=True,
        )
        demo = self._grammar.command(
            add, "demo", translate("Usage", "build the demo city in an empty folder and judge it")
        )
        self._grammar.option(
            demo,
            "--size",
            translate("Usage", "small: seconds; city: a whole city, minutes"),
            choices=("small", "city"),
            default="small",
        )

    def _plan(self, add: Adding) -> None:
        plan = self._grammar.noun(
            add, "plan", translate("Usage", "plans: in, out, and how they stand")
        )
        template = self._grammar.command(
            plan, "plan template", translate("Usage", "write a blank workbook to fill in")
        )
        self._written(template)
        export = self._grammar.command(
            plan, "plan export", translate("Usage", "write a plan as a workbook of the template")
        )
        self._grammar.argument(export, "CODE", translate("Usage", "the plan's code"), str)
        self._written(export)
        self._grammar.command(plan, "plan list", translate("Usage", "the plans there are"))
        show = self._grammar.command(
            plan, "plan show", translate("Usage", "the tree of a plan with its verdicts")
        )
        self._grammar.period(
            show, translate("Usage", "which period; the last judged one if left out")
        )
        self._grammar.which(show)
        import_ = self._grammar.command(
            plan, "plan import", translate("Usage", "take in a plan from a workbook or a table")
        )
        self._grammar.reading(import_)
        self._grammar.option(
            import_,
            "--save-mapping",
            translate("Usage", "keep what each column means, for next time"),
            type=Path,
            metavar="FILE",
        )
        self._grammar.option(import_, "--code", translate("Usage", "the plan's code"), **_TEXT)
        self._grammar.option(import_, "--title", translate("Usage", "the plan's title"), **_TEXT)
        self._grammar.option(
            import_, "--from-year", translate("Usage", "the plan's first year"), **_YEAR
        )
        self._grammar.option(
            import_, "--to-year", translate("Usage", "the plan's last year"), **_YEAR
        )
        results = self._grammar.noun(
            add, "results", translate("Usage", "results that were reported")
        )
        import_ = self._grammar.command(
            results,
            "results import",
            translate("Usage", "take in results from a workbook or a table"),
        )
        self._grammar.reading(import_)

    def _written(self, parser: Parser) -> None:
        help_ = translate("Usage", "the workbook to write (.xlsx)")
        self._grammar.argument(parser, "FILE", help_, a_workbook)
        self._grammar.writing(parser)

    def _judgement(self, add: Adding) -> None:
        evaluate = self._grammar.command(
            add, "evaluate", translate("Usage", "compare results with their desired state")
        )
        self._grammar.period(
            evaluate, translate("Usage", "which period; the last ended one if left out")
        )
        self._grammar.which(evaluate)
        explain = self._grammar.command(
            add, "explain", translate("Usage", "how the verdict of an indicator was computed")
        )
        self._grammar.argument(
            explain, "CODE", translate("Usage", "the indicator's code"), normalise
        )
        self._grammar.period(explain, translate("Usage", "which period"), required=True)
        self._grammar.which(explain)

    def _rows(self, add: Adding) -> None:
        history = self._grammar.command(
            add, "history", translate("Usage", "who changed a row, when, and how")
        )
        self._grammar.argument(
            history, "ROW", translate("Usage", "the row's key, or a code"), normalise
        )
        self._grammar.which(history)
        search = self._grammar.command(
            add, "search", translate("Usage", "find anything by its name or code, in any spelling")
        )
        self._grammar.argument(
            search, "TEXT", translate("Usage", "words of what you look for"), str, nargs="+"
        )
        self._grammar.option(
            search,
            "--limit",
            translate("Usage", "how many to show"),
            type=int,
            default=20,
            metavar="NUMBER",
        )

    def _care(self, add: Adding) -> None:
        self._grammar.command(add, "backup", translate("Usage", "make a verified copy of the data"))
        self._grammar.command(add, "backups", translate("Usage", "the copies there are"))
        restore = self._grammar.command(
            add, "restore", translate("Usage", "put a copy in the place of the data")
        )
        self._grammar.file(
            restore, translate("Usage", "the copy, or its name as listed by: paayesh backups")
        )
        self._grammar.command(add, "check", translate("Usage", "see whether the data are sound"))
        self._grammar.command(
            add, "rebuild", translate("Usage", "make every table again from what was saved")
        )
