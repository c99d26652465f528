"""Every command that the terminal knows, with what it takes."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import LANGUAGES, Catalogue, Sentence, translate

_TEXT = {"type": normalise, "metavar": "TEXT"}
_YEAR = {"type": int, "metavar": "YEAR"}
WORKGROUPS = ("W1", "W2", "W3", "W4", "W5", "W6", "W7")


class Arguments:
    """Builds the parser of the program, one noun after another, in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._say = catalogue.say
        self._commands: dict[str, Parser] = {}
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
        self._everywhere(self.parser)
        commands = self.parser.add_subparsers(
            title=self._say(translate("Usage", "commands")), metavar="COMMAND", required=True
        )
        self._desk(commands.add_parser)
        self._plan(commands.add_parser)
        self._judgement(commands.add_parser)
        self._rows(commands.add_parser)
        self._care(commands.add_parser)

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """What *words* ask for; SystemExit with 2 and a sentence where they cannot be meant."""
        args = self.parser.parse_args(words)
        if args.command == "init" and (args.role == "workgroup") != (args.workgroup is not None):
            self._commands["init"].refuse(
                translate(
                    "Usage",
                    "A workgroup's desk needs --workgroup with a code from W1 to W7; the"
                    " committee's desk has none.",
                )
            )
        return args

    def _desk(self, add: Callable[..., Parser]) -> None:
        init = self._command(
            add, "init", translate("Usage", "make a new folder of work: the first run")
        )
        self._option(
            init,
            "--role",
            translate("Usage", "whose desk this is"),
            choices=("committee", "workgroup"),
            required=True,
        )
        self._option(
            init,
            "--workgroup",
            translate("Usage", "which workgroup, for a workgroup's desk"),
            choices=WORKGROUPS,
        )
        self._option(
            init,
            "--title",
            translate("Usage", "the name of this desk"),
            metavar="TITLE",
            required=True,
        )
        self._option(
            init,
            "--person",
            translate("Usage", "who works at it; named in everything that is saved"),
            metavar="NAME",
            required=True,
        )
        demo = self._command(
            add, "demo", translate("Usage", "build the demo city in an empty folder and judge it")
        )
        self._option(
            demo,
            "--size",
            translate("Usage", "small: seconds; city: a whole city, minutes"),
            choices=("small", "city"),
            default="small",
        )

    def _plan(self, add: Callable[..., Parser]) -> None:
        plan = self._noun(add, "plan", translate("Usage", "plans: in, out, and how they stand"))
        template = self._command(
            plan, "plan template", translate("Usage", "write a blank workbook to fill in")
        )
        self._file(template, translate("Usage", "the workbook to write (.xlsx)"))
        export = self._command(
            plan, "plan export", translate("Usage", "write a plan as a workbook of the template")
        )
        self._argument(export, "CODE", translate("Usage", "the plan's code"), str)
        self._file(export, translate("Usage", "the workbook to write (.xlsx)"))
        self._command(plan, "plan list", translate("Usage", "the plans there are"))
        show = self._command(
            plan, "plan show", translate("Usage", "the tree of a plan with its verdicts")
        )
        self._period(show, translate("Usage", "which period; the last judged one if left out"))
        self._which(show)
        import_ = self._command(
            plan, "plan import", translate("Usage", "take in a plan from a workbook or a table")
        )
        self._reading(import_)
        self._option(
            import_,
            "--save-mapping",
            translate("Usage", "keep what each column means, for next time"),
            type=Path,
            metavar="FILE",
        )
        self._option(import_, "--code", translate("Usage", "the plan's code"), **_TEXT)
        self._option(import_, "--title", translate("Usage", "the plan's title"), **_TEXT)
        self._option(import_, "--from-year", translate("Usage", "the plan's first year"), **_YEAR)
        self._option(import_, "--to-year", translate("Usage", "the plan's last year"), **_YEAR)
        results = self._noun(add, "results", translate("Usage", "results that were reported"))
        import_ = self._command(
            results,
            "results import",
            translate("Usage", "take in results from a workbook or a table"),
        )
        self._reading(import_)

    def _judgement(self, add: Callable[..., Parser]) -> None:
        evaluate = self._command(
            add, "evaluate", translate("Usage", "compare results with their desired state")
        )
        self._period(evaluate, translate("Usage", "which period; the last ended one if left out"))
        self._which(evaluate)
        explain = self._command(
            add, "explain", translate("Usage", "how the verdict of an indicator was computed")
        )
        self._argument(explain, "CODE", translate("Usage", "the indicator's code"), normalise)
        self._period(explain, translate("Usage", "which period"), required=True)
        self._which(explain)

    def _rows(self, add: Callable[..., Parser]) -> None:
        history = self._command(
            add, "history", translate("Usage", "who changed a row, when, and how")
        )
        self._argument(history, "ROW", translate("Usage", "the row's key, or a code"), normalise)
        self._which(history)
        search = self._command(
            add, "search", translate("Usage", "find anything by its name or code, in any spelling")
        )
        self._argument(
            search, "TEXT", translate("Usage", "words of what you look for"), str, nargs="+"
        )
        self._option(
            search,
            "--limit",
            translate("Usage", "how many to show"),
            type=int,
            default=20,
            metavar="NUMBER",
        )

    def _care(self, add: Callable[..., Parser]) -> None:
        self._command(add, "backup", translate("Usage", "make a verified copy of the data"))
        self._command(add, "backups", translate("Usage", "the copies there are"))
        restore = self._command(
            add, "restore", translate("Usage", "put a copy in the place of the data")
        )
        self._file(restore, translate("Usage", "the copy, as listed by: paayesh backups"))
        self._command(add, "check", translate("Usage", "see whether the data are sound"))
        self._command(
            add, "rebuild", translate("Usage", "make every table again from what was saved")
        )

    def _noun(
        self, add: Callable[..., Parser], name: str, help_: Sentence
    ) -> Callable[..., Parser]:
        parser = add(
            name,
            catalogue=self._catalogue,
            prog=f"paayesh {name}",
            summary=help_,
            help=self._say(help_),
        )
        commands = parser.add_subparsers(
            title=self._say(translate("Usage", "commands")), metavar="COMMAND", required=True
        )
        return commands.add_parser

    def _command(self, add: Callable[..., Parser], command: str, help_: Sentence) -> Parser:
        parser = add(
            command.rpartition(" ")[2],
            catalogue=self._catalogue,
            prog=f"paayesh {command}",
            summary=help_,
            help=self._say(help_),
        )
        parser.set_defaults(command=command)
        self._commands[command] = parser
        self._everywhere(parser)
        self._option(
            parser,
            "--json",
            translate("Usage", "answer with one JSON object, for scripts"),
            action="store_true",
        )
        return parser

    def _everywhere(self, parser: Parser) -> None:
        self._option(
            parser,
            "--home",
            translate("Usage", "the folder of work; the usual one if left out"),
            type=Path,
            metavar="DIR",
            default=argparse.SUPPRESS,
        )
        self._option(
            parser,
            "--lang",
            translate("Usage", "the language of what is said"),
            choices=LANGUAGES,
            default=argparse.SUPPRESS,
        )

    def _reading(self, parser: Parser) -> None:
        self._file(parser, translate("Usage", "the workbook or table to read (.xlsx, .csv)"))
        self._option(
            parser,
            "--mapping",
            translate("Usage", "what each column means, from a file saved before"),
            type=Path,
            metavar="FILE",
        )
        self._option(
            parser,
            "--returned",
            translate("Usage", "write the refused rows with their reasons to this workbook"),
            type=Path,
            metavar="FILE",
        )
        self._option(
            parser,
            "--dry-run",
            translate("Usage", "only show what would change"),
            action="store_true",
        )

    def _file(self, parser: Parser, help_: Sentence) -> None:
        self._argument(parser, "FILE", help_, Path)

    def _period(self, parser: Parser, help_: Sentence, *, required: bool = False) -> None:
        self._option(parser, "--period", help_, metavar="1404B3", required=required)

    def _which(self, parser: Parser) -> None:
        self._option(
            parser,
            "--plan",
            translate("Usage", "the plan's code, where there are several"),
            type=normalise,
            metavar="CODE",
        )

    def _argument(
        self,
        parser: Parser,
        name: str,
        help_: Sentence,
        kind: Callable[[str], object],
        nargs: str | None = None,
    ) -> None:
        parser.arguments.add_argument(
            name.lower(), metavar=name, help=self._say(help_), type=kind, nargs=nargs
        )

    def _option(self, parser: Parser, name: str, help_: Sentence, **how: Any) -> None:
        parser.options.add_argument(name, help=self._say(help_), **how)
