"""A bar that fills towards its target, with a tick where it should be: alone or in a chart."""

from dataclasses import dataclass

from paayesh_desktop.reports.charts.shapes import Line, Rect, Shape

_UNDER, _OVER = 2.5, 1.25
"""Half the widths of the tick and of the gap around it, at a bar of eight."""
_THICK = 8.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from *x* to the right, its middle at *y*."""

    x: float
    y: float
    width: float
    thick: float

    def track(self) -> Rect:
        return self._part(0.0, 1.0, "track")

    def filled(self, start: float, end: float, token: str) -> Rect:
        """From one share of its width to another; what is there at all can be seen."""
        return self._part(start, end, token)

    def unknown(self) -> Line:
        """Nothing is known: no track and no fill, since an empty bar would be a zero."""
        ends = ((self.x, self.y), (self.x + self.width, self.y))
        return Line(ends, "border2", max(1.0, self.thick / 6), dashed=True)

    def tick(self, share: float) -> tuple[Rect, Rect]:
        """Where the target is, apart from whatever is under it."""
        at = self.x + self.width * min(max(share, 0.0), 1.0)
        unit = min(max(self.thick / _THICK, 0.75), 1.25)
        under, over = _UNDER * unit, _OVER * unit
        return (
            Rect(
                at - under, self._top - 4 * unit, 2 * under, self.thick + 8 * unit, "surface", under
            ),
            Rect(at - over, self._top - 3 * unit, 2 * over, self.thick + 6 * unit, "text", over),
        )

    def beyond(self) -> tuple[Line, Line]:
        """It goes on past its end: two strokes through it."""
        strokes: list[Line] = []
        half = self.thick / 2
        for back in (1.4, 2.2):
            x = self.x + self.width - back * self.thick
            ends = ((x - half / 2, self.y + half), (x + half / 2, self.y - half))
            strokes.append(Line(ends, "surface", max(1.0, self.thick / 5)))
        return strokes[0], strokes[1]

    @property
    def _top(self) -> float:
        return self.y - self.thick / 2

    def _part(self, start: float, end: float, token: str) -> Rect:
        low, high = sorted((min(max(start, 0.0), 1.0), min(max(end, 0.0), 1.0)))
        least = min(self.thick, self.width)
        width = max(self.width * (high - low), least)
        x = min(self.x + self.width * low, self.x + self.width - width)
        if end < start:
            x = max(self.x, self.x + self.width * high - width)
        return Rect(x, self._top, width, self.thick, token, self.thick / 2)


def target_bar(bar: Bar, fill: float, tick: float | None, token: str) -> tuple[Shape, ...]:
    """A track, what is done of it, and where it should be; shares of its width."""
    shapes: list[Shape] = [bar.track()]
    if fill > 0:
        shapes.append(bar.filled(0.0, fill, token))
    if tick is not None:
        shapes += bar.tick(tick)
    return tuple(shapes)
