"""The annual report: the aggregate of a whole year, beside the year before."""

from collections.abc import Iterator

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.reporting.aggregate import term_report
from paayesh_desktop.services.reporting.request import Making, ReportRequest


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The one report of an annual cycle."""
    yield term_report(making, request, ReportKind.ANNUAL, _TITLE, _NO_EARLIER)


_TITLE = translate("PeriodicReport", "Annual report, {period}")
_NO_EARLIER = translate(
    "PeriodicReport",
    "Nothing was evaluated in the year before, so there is nothing to compare with.",
)
