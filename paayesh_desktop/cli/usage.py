"""A parser of arguments that helps and refuses in the reader's language."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

from paayesh_desktop.cli.answer import Exit
from paayesh_desktop.cli.streams import write
from paayesh_desktop.language import Catalogue, Sentence, translate


class Parser(argparse.ArgumentParser):
    """One command, or the program with its commands; `arguments` and `options` take what it
    understands."""

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        prog: str,
        summary: Sentence,
        after: Sentence | None = None,
    ) -> None:
        say = catalogue.say
        super().__init__(
            prog=prog,
            description=say(summary),
            epilog=say(after) if after else None,
            formatter_class=lambda prog: _Help(prog, say(translate("Usage", "usage:"))),
            add_help=False,
            allow_abbrev=False,
        )
        self.catalogue = catalogue
        self.arguments = self.add_argument_group(say(translate("Usage", "arguments")))
        self.options = self.add_argument_group(say(translate("Usage", "options")))
        self.options.add_argument(
            "-h", "--help", action="help", help=say(translate("Usage", "show this help and leave"))
        )

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - argparse's own signature
        write(sys.stdout, self.format_help())

    def error(self, message: str) -> NoReturn:
        """Say in the reader's language what was not understood; the process ends with 2."""
        self.refuse(_explained(message))

    def refuse(self, problem: Sentence) -> NoReturn:
        """Say what is wrong with the words and where to read more; the process ends with 2."""
        sentence = translate("Usage", "{problem} See: {command} --help").fill(
            problem=problem, command=self.prog
        )
        write(sys.stderr, f"{self.format_usage()}{self.catalogue.say(sentence)}\n")
        self.exit(Exit.USAGE)


class _Help(argparse.HelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog, max_help_position=30)
        self._paayesh_usage = f"{usage} "

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],  # pyright: ignore[reportPrivateUsage] - argparse's own signature
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or self._paayesh_usage)


_PROBLEMS = (
    (
        r"argument .+?: no workbook: (?P<given>.+)",
        translate("Usage", "{given} cannot be a workbook: its name must end in .xlsx."),
    ),
    (
        r"the following arguments are required: (?P<names>.+)",
        translate("Usage", "Something is missing: {names}."),
    ),
    (
        r"(?:argument .+?: )?invalid choice: (?P<given>.+?) \(.*?choose from (?P<known>.+)\)",
        translate("Usage", "{given} is not known here. Known are: {known}."),
    ),
    (
        r"unrecognized arguments: (?P<given>.+)",
        translate("Usage", "This was not understood: {given}."),
    ),
    (
        r"argument (?P<name>.+?): expected .+",
        translate("Usage", "{name} needs a value after it."),
    ),
    (
        r"argument (?P<name>.+?): invalid .*?value: (?P<given>.+)",
        translate("Usage", "{given} does not fit {name}."),
    ),
)


def _explained(message: str) -> Sentence:
    """What argparse says in English, as a sentence of the catalogue."""
    for pattern, sentence in _PROBLEMS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return sentence.fill(**found.groupdict())
    return translate("Usage", "{detail}.").fill(detail=message)
