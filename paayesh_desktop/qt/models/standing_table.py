"""The standings of the incentive scheme as a table: each figure with what it was counted from."""

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.standings import NOTHING, Standing
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.row_cells import Bar, Lines
from paayesh_desktop.services.wording import Wording

KEPT = ("score", "timeliness", "completeness", "attainment")


class StandingTable(RowTable):
    """Rows are `Standing`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        self._titles: Mapping[UUID, str] = {}
        super().__init__((), parent)

        self.columns = (
            RowColumn("name", self.tr("Standing"), self._name, self._name_lines, _rank),
            RowColumn(
                "score",
                self.tr("Score"),
                self._score,
                self._score_bar,
                _score,
                width=150,
                number=lambda line: _hundredfold(_score(line)),
            ),
            *(
                RowColumn(
                    one.value,
                    wording.say(one.word()),
                    lambda line, one=one: self._share(line, one),
                    lambda line, one=one: self._share_lines(line, one),
                    lambda line, one=one: _value(line, one),
                    width=118,
                    number=lambda line, one=one: _hundredfold(_value(line, one)),
                )
                for one in Criterion
            ),
        )

    def set_titles(self, titles: Mapping[UUID, str]) -> None:
        self._titles = titles

    def _name(self, line: Standing) -> str:
        place = self._wording.whole(line.rank) if line.rank is not None else "–"
        return self.tr("{place}. {name}").format(place=place, name=self._titles[line.key])

    def _name_lines(self, line: Standing) -> Lines:
        return Lines(self._name(line))

    def _score(self, line: Standing) -> str:
        return self._wording.percent(line.score)

    def _score_bar(self, line: Standing) -> Bar:
        fill = float(line.score) if line.score is not None else 0.0
        return Bar(BarState(fill, None, "accent_bar"), self._score(line))

    def _share(self, line: Standing, one: Criterion) -> str:
        found = line.criteria.get(one, NOTHING)
        share = self._wording.percent(found.value)
        counted = self._counted(line, one)
        return f"{share} ({counted})" if counted else share

    def _share_lines(self, line: Standing, one: Criterion) -> Lines:
        return Lines(
            self._wording.percent(line.criteria.get(one, NOTHING).value), self._counted(line, one)
        )

    def _counted(self, line: Standing, one: Criterion) -> str:
        found = line.criteria.get(one, NOTHING)
        if one is Criterion.ATTAINMENT or not found.whole:
            return ""
        return self.tr("{part} of {whole}").format(
            part=self._wording.whole(found.part), whole=self._wording.whole(found.whole)
        )


def _rank(line: Standing) -> int | None:
    return line.rank


def _score(line: Standing) -> Decimal | None:
    return line.score


def _value(line: Standing, one: Criterion) -> Decimal | None:
    return line.criteria.get(one, NOTHING).value


def _hundredfold(ratio: Decimal | None) -> Decimal | None:
    """Percents of a workbook."""
    return None if ratio is None else round(ratio * 100, 2)
