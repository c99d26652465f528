"""Puts strips on pages: breaks where nothing that belongs together is torn apart."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from paayesh_desktop.reports.paper.canvas import FilledPage
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.strip import Entry, Strip
from paayesh_desktop.reports.paper.style import BOTTOM, RUNNING_TOP, TOP

_TOO_LITTLE = 0.2
"""What is too high for any page is begun on this one unless so little of it is left."""
_HAIR = 0.01


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: the *page* counts from 0 in its flow."""

    entry: Entry
    page: int
    name: str
    top: float

    def moved(self, pages: int) -> "Place":
        """The same after *pages* more."""
        return replace(self, page=self.page + pages)


class Flow:
    """Pages that are filled one after the other. *running* is drawn at the top of each but the
    first when *first*; *turned* is told of each page that is full."""

    def __init__(
        self,
        pen: Pen,
        running: Callable[[Pen], None],
        turned: Callable[[], None],
        *,
        first: bool,
    ) -> None:
        self.pages: list[FilledPage] = []
        self.places: list[Place] = []
        self._pen = pen
        self._running = running
        self._turned = turned
        self._full = pen.setting.full
        self._chain: list[Strip] = []
        self._begin(TOP if first else RUNNING_TOP, running=not first)

    def add(self, strips: Iterable[Strip]) -> None:
        for strip in strips:
            self._chain.append(strip)
            if not strip.keep:
                self._settle()

    def end(self) -> list[FilledPage]:
        """Put the last page away; all pages."""
        self._settle()
        self._put_away()
        return self.pages

    def _settle(self) -> None:
        """Lay what must stay together."""
        chain, self._chain = self._chain, []
        if not chain:
            return
        needed = sum(strip.height + strip.gap for strip in chain) - (chain[0].gap * self._bare)
        wanted = min(needed, self._full * _TOO_LITTLE) if needed > self._full else needed
        if (chain[0].page and not self._bare) or (
            wanted > self._room + _HAIR and self._room < self._full
        ):
            self._turn()
        for strip in chain:
            self._lay(strip)

    def _lay(self, strip: Strip) -> None:
        gap = 0.0 if self._bare else strip.gap
        if gap + strip.height > self._room + _HAIR and self._room < self._full:
            self._turn()
        if self._bare and strip.head is not None:
            self._draw(strip.head)
        elif not self._bare:
            self._top -= strip.gap
        self._draw(strip)

    def _draw(self, strip: Strip) -> None:
        if strip.entry is not None:
            name = self._pen.canvas.page_name
            self.places.append(Place(strip.entry, len(self.pages), name, self._top + strip.gap))
        strip.draw(self._pen, self._top)
        self._top -= strip.height
        self._bare = False

    @property
    def _room(self) -> float:
        return self._top - BOTTOM

    def _begin(self, above: float, *, running: bool) -> None:
        self._pen.forget()
        self._top = self._pen.setting.page[1] - above
        self._bare = True
        if running:
            self._running(self._pen)

    def _turn(self) -> None:
        self._put_away()
        self._begin(RUNNING_TOP, running=True)

    def _put_away(self) -> None:
        self.pages.append(self._pen.canvas.put_away(self._pen.setting.page))
        self._turned()
