"""What the shapes of a chart mean, in a line under or over it, in more lines where one is short."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.board import Board

_SAMPLE, _GAP, _BETWEEN, _LINE = 1.2, 0.4, 1.6, 1.7
"""In sizes of a label."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """*draw* is given the place where a sample of it begins, and its middle line."""

    word: str
    draw: Callable[[float, float], None]
    sample: float = _SAMPLE


def verdict_meaning(board: Board, verdict: Verdict | None, word: str) -> Meaning:
    """The shape of a verdict and its word."""

    def draw(x: float, y: float) -> None:
        board.mark(verdict, x + board.em * 0.6, y, board.em)

    return Meaning(word, draw)


def draw_legend(board: Board, meanings: Sequence[Meaning], top: float) -> float:
    """Draws them from *top* downwards; where they end."""
    for meaning, word, x, line in _placed(board, meanings):
        y = top + board.em * _LINE * (line + 0.5)
        meaning.draw(x, y)
        board.label(word, x + (meaning.sample + _GAP) * board.em, y)
    return top + legend_height(board, meanings)


def legend_height(board: Board, meanings: Sequence[Meaning]) -> float:
    lines = [line for *_, line in _placed(board, meanings)]
    return board.em * _LINE * (lines[-1] + 1) if lines else 0.0


def _placed(board: Board, meanings: Sequence[Meaning]) -> Iterator[tuple[Meaning, str, float, int]]:
    """Each with its word, where it begins and in which line."""
    x, line = 0.0, 0
    for meaning in meanings:
        before = (meaning.sample + _GAP) * board.em
        word = board.cut(meaning.word, board.width - before)
        width = before + board.measure(word)
        if x and x + width > board.width:
            x, line = 0.0, line + 1
        yield meaning, word, x, line
        x += width + board.em * _BETWEEN
