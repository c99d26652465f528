"""The two streams of a command: its answer on one, its course and its refusals on the other."""

import json
import shutil
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal

from paayesh_desktop.cli.answer import Answer, Exit, plain
from paayesh_desktop.cli.streams import write
from paayesh_desktop.cli.text_table import Table, aligned, width
from paayesh_desktop.domain.quantity import format_number, format_percent
from paayesh_desktop.language import Catalogue, Sentence

Told = Callable[[int, int], None]

_FIRST_SHOWN = 0.3
_SHOWN_AGAIN = 0.1
_PLACES = 4
_UNSEEN = (160, 24)  # the screen of an answer that goes to a file


class Terminal:
    """Says things in one language; *for_script* makes the answer one JSON object. *who* gives the
    command, by name or key."""

    def __init__(
        self, catalogue: Catalogue, *, for_script: bool = False, who: str | None = None
    ) -> None:
        self.catalogue = catalogue
        self.for_script = for_script
        self.who = who

    def answer(self, command: str, answer: Answer) -> None:
        """Write what was done to the standard output."""
        if self.for_script:
            self._facts(command, {"done": answer.exit is Exit.DONE, **answer.facts})
        else:
            self._line("\n".join(self._paragraphs(answer.said)))
        if answer.warning is not None:
            self.tell(answer.warning)

    def refuse(self, command: str, sentence: Sentence, code: str | None = None) -> None:
        """Say why nothing was done; a script finds it in its object too, with the name of the
        refusal where it has one."""
        if self.for_script:
            named = {} if code is None else {"code": code}
            self._facts(command, {"done": False, "refused": sentence, **named})
        self.tell(sentence)

    def tell(self, sentence: Sentence) -> None:
        """Say something beside the answer."""
        write(sys.stderr, self.catalogue.say(sentence) + "\n")

    @contextmanager
    def progress(self, doing: Sentence) -> Generator[Told]:
        """Show how far the work is, in one line that goes away, where there is a screen."""
        if not sys.stderr.isatty():
            yield _unheard
            return
        line = _ProgressLine(self.catalogue, doing)
        try:
            yield line.told
        finally:
            line.clear()

    def _facts(self, command: str, facts: dict[str, object]) -> None:
        said = plain({"command": command, **facts}, self.catalogue)
        self._line(json.dumps(said, ensure_ascii=False))

    def _paragraphs(self, said: Sequence[Sentence | Table]) -> Iterator[str]:
        """The lines of an answer, an empty one before and after a table."""
        after_table = False
        for place, one in enumerate(said):
            table = isinstance(one, Table)
            if place and (table or after_table):
                yield ""
            yield from self._table(one) if isinstance(one, Table) else [self.catalogue.say(one)]
            after_table = table

    @staticmethod
    def _line(text: str) -> None:
        write(sys.stdout, f"{text}\n")

    def _table(self, table: Table) -> list[str]:
        seen = sys.stdout.isatty()
        headers = [self.catalogue.say(column.header) for column in table.columns]
        rows = [[self._cell(cell) for cell in row] for row in table.rows]
        return aligned(
            table.columns,
            [headers, *rows],
            available=shutil.get_terminal_size(_UNSEEN).columns - 1,
            right_to_left=seen and self.catalogue.language == "fa",
        )

    def _cell(self, cell: object) -> str:
        match cell:
            case None:
                return ""
            case Sentence():
                return self.catalogue.say(cell)
            case Decimal():
                return format_number(_readable(cell), persian=self.catalogue.language == "fa")
            case int():
                return self.catalogue.digits(str(cell))
            case _:
                return " ".join(str(cell).split("\n"))


class _ProgressLine:
    def __init__(self, catalogue: Catalogue, doing: Sentence) -> None:
        self._persian = catalogue.language == "fa"
        self._doing = catalogue.say(doing)
        self._due = time.monotonic() + _FIRST_SHOWN
        self._written = 0

    def told(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + _SHOWN_AGAIN
        text = f"{self._doing} {self._far(done, total)}"
        write(sys.stderr, "\r" + text + " " * (self._written - width(text)))
        self._written = width(text)

    def _far(self, done: int, total: int) -> str:
        """A share, or a count where nobody knows of how many."""
        if total:
            return format_percent(Decimal(done) / total, persian=self._persian)
        return format_number(Decimal(done), persian=self._persian)

    def clear(self) -> None:
        if self._written:
            write(sys.stderr, f"\r{' ' * self._written}\r")


def _readable(number: Decimal) -> Decimal:
    """*number* with no more places than a table has room for; scripts get them all."""
    exponent = number.as_tuple().exponent
    return round(number, _PLACES) if isinstance(exponent, int) and -exponent > _PLACES else number


def _unheard(_done: int, _total: int) -> None:
    """Progress that nobody sees."""
