"""The pieces that commands are put together from: nouns, commands, and what many of them take."""

import argparse
from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path
from typing import Any

from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import LANGUAGES, Catalogue, Sentence, translate

Adding = Callable[..., Parser]
"""Adds one more command to a parser or to a noun."""


def a_workbook(text: str) -> Path:
    """The name of a workbook to write."""
    path = Path(text)
    if path.suffix.casefold() != ".xlsx":
        raise ArgumentTypeError(f"no workbook: {text!r}")
    return path


class Grammar:
    """Builds parsers in one language; *commands* are those built so far, by their full names."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.commands: dict[str, Parser] = {}
        self._catalogue = catalogue
        self.say = self._say = catalogue.say

    def noun(self, add: Adding, name: str, help_: Sentence) -> Adding:
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

    def command(self, add: Adding, command: str, help_: Sentence) -> Parser:
        parser = add(
            command.rpartition(" ")[2],
            catalogue=self._catalogue,
            prog=f"paayesh {command}",
            summary=help_,
            help=self._say(help_),
        )
        parser.set_defaults(command=command)
        self.commands[command] = parser
        self.everywhere(parser)
        self.option(
            parser,
            "--json",
            translate("Usage", "answer with one JSON object, for scripts"),
            action="store_true",
        )
        return parser

    def everywhere(self, parser: Parser) -> None:
        self.option(
            parser,
            "--home",
            translate("Usage", "the folder of work; the usual one if left out"),
            type=Path,
            metavar="DIR",
            default=argparse.SUPPRESS,
        )
        self.option(
            parser,
            "--lang",
            translate("Usage", "the language of what is said"),
            choices=LANGUAGES,
            default=argparse.SUPPRESS,
        )
        self.option(
            parser,
            "--as",
            translate("Usage", "who gives the command, by name or key; the keeper if left out"),
            dest="who_acts",
            type=normalise,
            metavar="WHO",
            default=argparse.SUPPRESS,
        )

    def reading(self, parser: Parser) -> None:
        self.file(parser, translate("Usage", "the workbook or table to read (.xlsx, .csv)"))
        self.option(
            parser,
            "--mapping",
            translate("Usage", "what each column means, from a file saved before"),
            type=Path,
            metavar="FILE",
        )
        self.option(
            parser,
            "--returned",
            translate("Usage", "write the refused rows with their reasons to this workbook"),
            type=a_workbook,
            metavar="FILE",
        )
        self.option(
            parser,
            "--dry-run",
            translate("Usage", "only show what would change"),
            action="store_true",
        )
        self.writing(parser)

    def writing(self, parser: Parser) -> None:
        """For commands that write files: one that is there is not replaced unasked."""
        self.option(
            parser,
            "--overwrite",
            translate("Usage", "replace files that are there already"),
            action="store_true",
        )

    def file(self, parser: Parser, help_: Sentence) -> None:
        self.argument(parser, "FILE", help_, Path)

    def period(self, parser: Parser, help_: Sentence, *, required: bool = False) -> None:
        self.option(parser, "--period", help_, metavar="1404B3", required=required)

    def which(self, parser: Parser) -> None:
        self.option(
            parser,
            "--plan",
            translate("Usage", "the plan's code, where there are several"),
            type=normalise,
            metavar="CODE",
        )

    def argument(
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

    def option(self, parser: Parser, name: str, help_: Sentence, **how: Any) -> None:
        parser.options.add_argument(name, help=self._say(help_), **how)
