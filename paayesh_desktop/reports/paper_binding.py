"""Binds reports into one file: lays out one after the other, numbers their pages, and writes the
outline and what the file says of itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from paayesh_desktop.reports.paper_blocks import strips
from paayesh_desktop.reports.paper_canvas import FilledPage, PaperCanvas
from paayesh_desktop.reports.paper_contents import contents
from paayesh_desktop.reports.paper_flow import Flow, Place
from paayesh_desktop.reports.paper_frame import Foot, head, running_head
from paayesh_desktop.reports.paper_pen import Pen
from paayesh_desktop.reports.paper_setting import Setting
from paayesh_desktop.reports.report import Block, Report
from paayesh_desktop.reports.verification_code import scanned

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
        body = self._flow(report, pen, first=not report.contents)
        if not report.contents:
            body.add(head(report, setting))
        before: Block | None = None
        for block in report.blocks:
            body.add(strips(block, before, setting))
            before = block
        pages = body.end()
        keyed = [(place, f"r{self.reports}h{number}") for number, place in enumerate(body.places)]
        if report.contents:
            front = self._front(report, pen, keyed)
            pages = [*front, *pages]
            self._canvas.order(pages)
        self._foot(report, pen, pages)
        self._note(report, setting, pages, keyed)

    def _flow(self, report: Report, pen: Pen, *, first: bool) -> Flow:
        return Flow(pen, lambda pen: running_head(report, pen), self._turned, first=first)

    def _front(
        self, report: Report, pen: Pen, keyed: Sequence[tuple[Place, str]]
    ) -> list[FilledPage]:
        """The head with the contents under it. How many pages it takes follows from the number
        of lines alone, so that the second laying says the right numbers."""
        before = 1
        while True:
            kept = self.pages
            flow = self._flow(report, pen, first=True)
            flow.add(head(report, pen.setting))
            flow.add(contents(keyed, pen.setting, before))
            pages = flow.end()
            if len(pages) == before:
                return pages
            before = len(pages)
            self._canvas.withdraw(len(pages))
            self.pages = kept

    def _turned(self) -> None:
        self.pages += 1
        self._told(self.pages)

    def _foot(self, report: Report, pen: Pen, pages: Sequence[FilledPage]) -> None:
        foot = Foot(report)
        for number, page in enumerate(pages, 1):
            pen.forget()
            foot.draw(pen, number, len(pages))
            self._canvas.finish(page)
        if report.coded:
            self._codes.append(scanned(foot.code))

    def _note(
        self,
        report: Report,
        setting: Setting,
        pages: Sequence[FilledPage],
        keyed: Sequence[tuple[Place, str]],
    ) -> None:
        """What the outline will say of *report*."""
        key = f"r{self.reports}"
        self._canvas.bookmark(key, pages[0].name, setting.page[1])
        lines: list[_Line] = []
        for place, place_key in keyed:
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
