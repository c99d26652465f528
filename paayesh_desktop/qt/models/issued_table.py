"""Papers that were issued, as a table: which, under what code, when and by whom."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate, search_key
from paayesh_desktop.language import translate
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.reporting.issued_papers import IssuedLine
from paayesh_desktop.services.wording import Wording

ISSUED_KEPT = ("code", "when", "copy")
"""The columns that stay as long as there is room."""

_HERE = VerdictLook("file-check", "ok", translate("IssuedTable", "here"))
_ELSEWHERE = VerdictLook("send", "plain", translate("IssuedTable", "at its desk"))


class IssuedTable(RowTable):
    """Rows are `IssuedLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("paper", self.tr("Paper"), self._paper_text, self._paper, _title),
            RowColumn("code", self.tr("Code"), self._code, None, width=150),
            RowColumn("when", self.tr("Issued"), self._when_text, self._when, _day, 150, day=_day),
            RowColumn("copy", self.tr("Copy"), self._copy_text, self._copy, _here, 110),
        )

    def holds(self, line: IssuedLine, words: Sequence[str]) -> bool:
        """Whether a paper has all *words*, which are folded, in what is said of it; its code is
        found with and without its dash."""
        if not words:
            return True
        paper = line.paper
        said = f"{self._paper_text(line)} {line.person} {paper.code}"
        key = search_key(f"{said} {''.join(filter(str.isdigit, paper.code))}")
        return all(word in key for word in words)

    def _paper(self, line: IssuedLine) -> Lines:
        say = self._wording.say
        whose = line.party_title if isinstance(line.party_title, str) else say(line.party_title)
        about = [isolate(part) for part in (line.paper.subtitle, whose) if part]
        return Lines(line.paper.title, " · ".join((say(line.paper.kind.word()), *about)))

    def _paper_text(self, line: IssuedLine) -> str:
        lines = self._paper(line)
        return f"{lines.above} · {lines.below}"

    def _code(self, line: IssuedLine) -> str:
        return self._wording.numbered(line.paper.code)

    def _when(self, line: IssuedLine) -> Lines:
        return Lines(self._wording.day(line.paper.made_on), line.person)

    def _when_text(self, line: IssuedLine) -> str:
        lines = self._when(line)
        return " · ".join(isolate(part) for part in (lines.above, lines.below) if part)

    def _copy(self, line: IssuedLine) -> Pill:
        return Pill(_HERE if line.here else _ELSEWHERE)

    def _copy_text(self, line: IssuedLine) -> str:
        return self._wording.say(self._copy(line).look.word)


def _title(line: IssuedLine) -> str:
    return search_key(line.paper.title)


def _day(line: IssuedLine) -> date:
    return line.paper.made_on


def _here(line: IssuedLine) -> bool:
    return line.here
