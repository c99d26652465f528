"""The figures of a chart as rows: what a workbook shows where paper has a picture."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.reports.charts.chart import (
    Ageing,
    Chart,
    Curve,
    HeatGrid,
    StackedCounts,
    TargetBars,
    Trend,
)
from paayesh_desktop.reports.report import Cell

PictureRow = Sequence[Cell]

_VALUE = translate("Paper", "value")
_TARGET = translate("Paper", "target")
_COUNT = translate("Paper", "count")


def picture_rows(chart: Chart, catalogue: Catalogue) -> Iterator[PictureRow]:
    """A row of titles, and the rows under it."""
    match chart:
        case TargetBars():
            yield _titles(catalogue, _VALUE, _TARGET)
            for bar in chart.bars:
                yield Cell(bar.label), _number(bar.value), _number(bar.target), Cell(bar.words)
        case Ageing():
            yield _titles(catalogue, _COUNT)
            for age in chart.ages:
                yield Cell(age.label.replace("\n", " ")), _whole(age.count)
        case StackedCounts():
            yield from _counted(chart)
        case HeatGrid():
            yield Cell(""), *map(Cell, chart.periods)
            for row in chart.rows:
                yield Cell(row.label), *(Cell(cell.words or cell.text) for cell in row.cells)
        case Curve() | Trend():
            yield from _over_time(chart, catalogue)


def _over_time(chart: Curve | Trend, catalogue: Catalogue) -> Iterator[PictureRow]:
    if isinstance(chart, Curve):
        yield Cell(""), Cell(chart.planned_word), Cell(chart.actual_word)
        for point in chart.points:
            label = _period(point.group, point.label)
            yield label, _number(point.planned), _number(point.actual)
        return
    yield _titles(catalogue, _VALUE, _TARGET)
    for point in chart.points:
        label = _period(point.group, point.label)
        yield label, _number(point.actual), _number(point.target), Cell(point.words)


def _counted(chart: StackedCounts) -> Iterator[PictureRow]:
    """Every word that occurs is a column."""
    words = tuple(dict.fromkeys(count.word for row in chart.rows for count in row.counts))
    yield Cell(""), *map(Cell, words)
    for row in chart.rows:
        counts = {count.word: count.count for count in row.counts}
        yield Cell(row.label), *(_whole(counts.get(word, 0)) for word in words)


def _titles(catalogue: Catalogue, *titles: Sentence) -> PictureRow:
    return (Cell(""), *(Cell(catalogue.say(title)) for title in titles))


def _period(group: str, label: str) -> Cell:
    return Cell(f"{label} {group}".strip())


def _number(value: Decimal | None) -> Cell:
    return Cell("" if value is None else str(value), number=value)


def _whole(value: int) -> Cell:
    return _number(Decimal(value))
