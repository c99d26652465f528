"""A chart as plain shapes, the same for the screen and for paper.

Time and bars run from the reading side, figures have the digits of the language, what is not known
leaves a gap. No two words touch; long ones are cut and stand in full among the spots.
"""

from paayesh_desktop.language import translate
from paayesh_desktop.reports.charts.board import Board, Side
from paayesh_desktop.reports.charts.chart import (
    Ageing,
    Chart,
    Curve,
    HeatGrid,
    StackedCounts,
    TargetBars,
    Trend,
)
from paayesh_desktop.reports.charts.layout_ageing import AgeingLayout
from paayesh_desktop.reports.charts.layout_bars import BarsLayout
from paayesh_desktop.reports.charts.layout_counts import CountsLayout
from paayesh_desktop.reports.charts.layout_curve import CurveLayout
from paayesh_desktop.reports.charts.layout_heat import HeatLayout
from paayesh_desktop.reports.charts.layout_trend import TrendLayout
from paayesh_desktop.reports.charts.shapes import Drawing, Pen

_EMPTY = 4.0


def layout(chart: Chart, width: float, height: float, pen: Pen) -> Drawing:
    """The drawing of *chart* in *width*; its height is *height*, or what the chart needs where
    that is not enough (0 leaves it to the chart)."""
    board = Board(pen, width)
    if is_empty(chart):
        taken = max(height, board.em * _EMPTY)
        said = pen.say(translate("Chart", "There are no figures to draw."))
        words = board.cut(said, width)
        board.label(words, width / 2, taken / 2, "faint", side=Side.MIDDLE)
    else:
        taken = _draw(board, chart, height)
    return board.finish(max(taken, height))


def natural_height(chart: Chart, width: float, pen: Pen) -> float:
    """What the chart needs in *width*."""
    return layout(chart, width, 0.0, pen).height


def is_empty(chart: Chart) -> bool:
    """Whether there is nothing in it that could be drawn."""
    match chart:
        case TargetBars():
            return not chart.bars
        case Curve():
            return all(one.planned is None and one.actual is None for one in chart.points)
        case Trend():
            return not chart.points
        case StackedCounts():
            return not chart.rows
        case Ageing():
            return not chart.ages
        case HeatGrid():
            return not chart.rows or not chart.periods


def _draw(board: Board, chart: Chart, height: float) -> float:
    match chart:
        case TargetBars():
            return BarsLayout(board, chart).draw(height)
        case Curve():
            return CurveLayout(board, chart).draw(height)
        case Trend():
            return TrendLayout(board, chart).draw(height)
        case StackedCounts():
            return CountsLayout(board, chart).draw(height)
        case Ageing():
            return AgeingLayout(board, chart).draw(height)
        case HeatGrid():
            return HeatLayout(board, chart).draw(height)
