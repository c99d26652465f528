"""What a page can put on paper."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.reporting.request import ReportRequest

Advance = Callable[[int, int], None]
Compose = Callable[[Advance], Iterable[Report]]


@dataclass(frozen=True, slots=True)
class PaperOffer:
    """*title* stands in the menu and over the preview. Either a *request* that the makers of papers
    know, or *reports*, which composes them itself; it is called on a worker thread."""

    title: str
    request: ReportRequest | None = None
    reports: Compose | None = None
