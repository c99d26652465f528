"""Binds reports into one file: lays out one after the other, numbers their pages, and writes the
outline and what the file says of itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from paayesh_desktop.reports.paper.blocks import strips
from paayesh_desktop.reports.paper.canvas import FilledPage, PaperCanvas
from paayesh_desktop.reports.paper.contents import contents
from paayesh_desktop.reports.paper.flow import Flow, Place
from paayesh_desktop.reports.paper.frame import Foot, head, running_head
from paayesh_desktop.reports.paper.pen import Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.report import Block, Heading, Report
from paayesh_desktop.reports.verification_code import code, scanned

_PROGRAM = "Paayesh"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the outline."""

    text: str
    key: str
    level: int


class Binding:
    """One file. *told* hears how many pages there are, after each."""

    def __init__(self, language: str, told: Callable[[int], None]) -> None:
        self.pages = 0
        self.reports = 0
        self._canvas = PaperCanvas(language)
        self._told = told
        self._outlines: list[tuple[_Line, list[_Line]]] = []
        self._codes: list[str] = []
        self._first: Report | None = None

    def add(self, report: Report) -> None:
        setting = Setting.of(report)
        pen = Pen(self._canvas, setting)
        if report.contents and any(isinstance(block, Heading) for block in report.blocks):
            pages, places = self._with_contents(report, pen)
        else:
            flow = self._headed(report, pen)
            flow.add(strips(report.blocks, setting))
            pages, places = flow.end(), flow.places
        self._foot(report, pen, pages)
        self._note(report, setting, pages, places)

    def _with_contents(self, report: Report, pen: Pen) -> tuple[list[FilledPage], list[Place]]:
        """What stands in front, the contents, and the rest, which is laid out before the contents
        are, so that these can say its pages. How many pages they take follows from the number of
        lines alone: a second laying says the right numbers."""
        before, after = _parts(report)
        first: list[Place] = []
        pages: list[FilledPage] = []
        if before:
            front = self._headed(report, pen)
            front.add(strips(before, pen.setting))
            pages, first = front.end(), front.places
        body = self._running(report, pen)
        body.add(strips(after, pen.setting))
        rest = body.end()
        taken = 1
        while True:
            shift = len(pages) + taken
            places = [*first, *(place.moved(shift) for place in body.places)]
            flow = self._running(report, pen) if before else self._headed(report, pen)
            flow.add(contents(places, pen.setting, self._key))
            listed = flow.end()
            if len(listed) == taken:
                break
            taken = len(listed)
            self._canvas.withdraw(taken)
            self.pages -= taken
        pages += [*listed, *rest]
        self._canvas.order(pages)
        return pages, places

    def _headed(self, report: Report, pen: Pen) -> Flow:
        """Pages of which the first has the head of the paper."""
        flow = Flow(pen, partial(running_head, report), self._turned, first=True)
        flow.add(head(report, pen.setting))
        return flow

    def _running(self, report: Report, pen: Pen) -> Flow:
        """Later pages."""
        return Flow(pen, partial(running_head, report), self._turned, first=False)

    def _key(self, number: int) -> str:
        """The bookmark of the entry of that *number* in the report that is being added."""
        return f"r{self.reports}h{number}"

    def _turned(self) -> None:
        self.pages += 1
        self._told(self.pages)

    def _foot(self, report: Report, pen: Pen, pages: Sequence[FilledPage]) -> None:
        digest = report.digest
        self._canvas.sign(digest)
        foot = Foot(report, code(digest) if report.coded else "")
        for number, page in enumerate(pages, 1):
            pen.forget()
            foot.draw(pen, number, len(pages))
            self._canvas.finish(page)
        if foot.code:
            self._codes.append(scanned(foot.code))

    def _note(
        self,
        report: Report,
        setting: Setting,
        pages: Sequence[FilledPage],
        places: Sequence[Place],
    ) -> None:
        """What the outline will say of *report*."""
        key = f"r{self.reports}"
        self._canvas.bookmark(key, pages[0].name, setting.page[1])
        lines: list[_Line] = []
        for number, place in enumerate(places):
            place_key = self._key(number)
            self._canvas.bookmark(place_key, place.name, place.top)
            level = min(place.entry.level, lines[-1].level + 1 if lines else 0)
            lines.append(_Line(place.entry.text, place_key, level))
        self._outlines.append((_Line(report.bookmark or report.title, key, 0), lines))
        self._first = self._first or report
        self.reports += 1

    def data(self) -> bytes:
        """The file."""
        canvas, first = self._canvas, self._first
        if first is None:
            raise ValueError("no reports to print")
        several = self.reports > 1
        for whole, lines in self._outlines:
            if several:
                canvas.addOutlineEntry(whole.text, whole.key, 0, closed=True)
            for line in lines:
                canvas.addOutlineEntry(line.text, line.key, line.level + several)
        if several or any(lines for _, lines in self._outlines):
            canvas.showOutline()
        canvas.setTitle(first.title)
        canvas.setSubject(first.subtitle or first.title)
        canvas.setAuthor(first.issuer)
        canvas.setCreator(_PROGRAM)
        canvas.setKeywords(" ".join(self._codes))
        return canvas.data()


def _parts(report: Report) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """What stands before the contents, and what after: that begins with the first heading that
    begins a page."""
    if not report.contents:
        return report.blocks, ()
    for place, block in enumerate(report.blocks):
        if isinstance(block, Heading) and block.page:
            return report.blocks[:place], report.blocks[place:]
    return (), report.blocks
