"""The shapes of verdicts in plain lines: who sees no colours still tells them apart."""

from collections.abc import Mapping
from math import cos, pi, sin

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.charts.shapes import Disc, Line, Point, Polygon, Shape

_KINDS: Mapping[Verdict | None, str] = {
    Verdict.DESIRED: "ok",
    Verdict.NEAR: "warn",
    Verdict.UNDESIRED: "bad",
    Verdict.EXCEEDS: "info",
}
SHOWN_ORDER: tuple[Verdict | None, ...] = (
    Verdict.UNDESIRED,
    Verdict.NEAR,
    Verdict.DESIRED,
    Verdict.EXCEEDS,
    Verdict.NO_DATA,
    Verdict.NO_TARGET,
    Verdict.NOT_DUE,
    None,
)
"""The order of chips, legends and parts of a bar: what needs a person first."""
_SIDE = 24.0
"""Marks are drawn on a square of this side."""
_WIDTH = 2.2
_DASHES = 8


def kind(verdict: Verdict | None) -> str:
    """The colour of a verdict: ok, warn, bad, info or plain."""
    return _KINDS.get(verdict, "plain")


def text_token(verdict: Verdict | None) -> str:
    return _KINDS.get(verdict, "muted")


def soft_token(verdict: Verdict | None) -> str:
    return f"{_KINDS[verdict]}_soft" if verdict in _KINDS else "track"


def bar_token(verdict: Verdict | None) -> str:
    return f"{_KINDS[verdict]}_bar" if verdict in _KINDS else "border2"


def word(verdict: Verdict | None) -> Sentence:
    """The official word; None has not been evaluated."""
    return verdict.word() if verdict else translate("Verdict", "not evaluated")


def mark(
    verdict: Verdict | None, x: float, y: float, size: float, token: str = ""
) -> tuple[Shape, ...]:
    """The shape of a verdict, *size* high around (*x*, *y*)."""
    return _Mark(x, y, size, token or text_token(verdict)).of(verdict)


class _Mark:
    def __init__(self, x: float, y: float, size: float, token: str) -> None:
        self._left, self._top = x - size / 2, y - size / 2
        self._unit = size / _SIDE
        self._token = token

    def of(self, verdict: Verdict | None) -> tuple[Shape, ...]:
        inside = {
            Verdict.DESIRED: self._line((7.5, 12.5), (10.5, 15.5), (16.5, 9)),
            Verdict.NEAR: self._disc(12, 12, 4),
            Verdict.NO_TARGET: self._line((8, 16), (16, 8)),
            Verdict.NOT_DUE: self._line((12, 6), (12, 12), (16, 14)),
        }
        match verdict:
            case Verdict.UNDESIRED:
                return (
                    self._line((12, 3), (22, 20.5), (2, 20.5), (12, 3), (13, 4.75)),
                    self._line((12, 9.5), (12, 14)),
                    self._disc(12, 17.2, 1.3),
                )
            case Verdict.EXCEEDS:
                return self._line((5, 19), (18, 6)), self._line((8, 5), (19, 5), (19, 16))
            case Verdict.NO_DATA:
                return tuple(self._arc(place) for place in range(_DASHES))
            case None:
                return (
                    self._polygon((6, 3), (18, 3), (12, 12)),
                    self._line((12, 12), (18, 21), (6, 21), (12, 12)),
                    self._line((4, 3), (20, 3)),
                    self._line((4, 21), (20, 21)),
                )
            case _:
                return self._ring(), inside[verdict]

    def _at(self, x: float, y: float) -> Point:
        return self._left + x * self._unit, self._top + y * self._unit

    def _line(self, *points: Point) -> Line:
        return Line(tuple(self._at(*point) for point in points), self._token, _WIDTH * self._unit)

    def _polygon(self, *points: Point) -> Polygon:
        return Polygon(tuple(self._at(*point) for point in points), self._token)

    def _disc(self, x: float, y: float, radius: float) -> Disc:
        return Disc(*self._at(x, y), radius * self._unit, fill=self._token)

    def _ring(self) -> Disc:
        stroke = _WIDTH * self._unit
        return Disc(*self._at(12, 12), 10 * self._unit, stroke=self._token, width=stroke)

    def _arc(self, place: int) -> Line:
        turn = 2 * pi / _DASHES
        ends = [turn * (place + part) for part in (0.22, 0.5, 0.78)]
        return self._line(*((12 + 10 * cos(end), 12 + 10 * sin(end)) for end in ends))
